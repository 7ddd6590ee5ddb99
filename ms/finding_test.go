package ms_test

import (
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/ms"
)

func ExampleFinding_Judge() {
	f := ms.Finding{
		Have: ms.ValueOfHours(ms.Exactly(ms.WholeHours(320))),
		Want: ms.ValueOfHours(ms.AtLeast(ms.WholeHours(350))),
	}
	f.Judge(ms.No)
	missing, _ := f.Missing.Hours()
	fmt.Println(f.Status, missing)
	// Output: not-met 30
}

func ExampleReason() {
	fmt.Println(ms.ReasonMonthsAreNotSemesters)
	fmt.Println(ms.ReasonMonthsAreNotSemesters.Text().FR)
	// Output:
	// months-are-not-semesters
	// moins d'une année universitaire ou de douze mois ne dit pas le nombre de semestres
}

func ExampleStatusOf() {
	fmt.Println(ms.StatusOf(ms.Yes), ms.StatusOf(ms.No), ms.StatusOf(ms.Unknown))
	// Output: met not-met unknown
}

func TestJudgeNamesWhatIsMissingInABreachOnly(t *testing.T) {
	for truth, want := range map[ms.Truth]ms.Status{ms.Yes: ms.Met, ms.No: ms.NotMet, ms.Unknown: ms.Undecided} {
		f := ms.Finding{Have: months(3), Want: months(4)}
		f.Judge(truth)
		if f.Status != want || f.Missing.IsZero() != (want != ms.NotMet) {
			t.Errorf("%v is %v with %+v missing", truth, f.Status, f.Missing)
		}
	}
}

func TestExclude(t *testing.T) {
	var f ms.Finding
	f.Exclude(ms.ReasonNoPartner)
	if f.Status != ms.NotApplicable || f.Reason != ms.ReasonNoPartner {
		t.Errorf("an excluded finding is %v, %v", f.Status, f.Reason)
	}
}

func fullFinding() ms.Finding {
	return ms.Finding{
		Rule: ms.Rules()[4], Status: ms.NotMet, Reason: ms.ReasonBlank,
		Clause: ms.Clause{Force: ms.Required, Confidence: ms.Verified, Ground: ms.GroundReading, Cite: ms.Cite{Source: "CGEMS", Where: "x"}},
		Place:  ms.Path{}.Name(ms.NameTracks), Have: months(3), Also: months(5), Want: months(4), Missing: months(1),
		Facts: []ms.Path{ms.Path{}.Name(ms.NameMonths)},
	}
}

func TestFindingsDifferInEveryField(t *testing.T) {
	if !fullFinding().Equal(fullFinding()) {
		t.Error("a finding does not equal itself")
	}
	for what, change := range map[string]func(*ms.Finding){
		"rule":    func(f *ms.Finding) { f.Rule = ms.Rules()[5] },
		"no rule": func(f *ms.Finding) { f.Rule = nil },
		"status":  func(f *ms.Finding) { f.Status = ms.Met },
		"reason":  func(f *ms.Finding) { f.Reason = 0 },
		"force":   func(f *ms.Finding) { f.Clause.Force = ms.Advice },
		"cite":    func(f *ms.Finding) { f.Clause.Cite.Where = "y" },
		"place":   func(f *ms.Finding) { f.Place = ms.Path{} },
		"have":    func(f *ms.Finding) { f.Have = ms.Value{} },
		"also":    func(f *ms.Finding) { f.Also = ms.Value{} },
		"want":    func(f *ms.Finding) { f.Want = ms.Value{} },
		"missing": func(f *ms.Finding) { f.Missing = ms.Value{} },
		"facts":   func(f *ms.Finding) { f.Facts = nil },
	} {
		f := fullFinding()
		change(&f)
		if f.Equal(fullFinding()) || fullFinding().Equal(f) {
			t.Errorf("findings with another %s are equal", what)
		}
	}
}
