package report_test

import (
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

func ExampleFinding_Judge() {
	f := report.Finding{
		Have: quantity.ValueOfHours(quantity.Exactly(quantity.WholeHours(320))),
		Want: quantity.ValueOfHours(quantity.AtLeast(quantity.WholeHours(350))),
	}
	f.Judge(quantity.No)
	missing, _ := f.Missing.Hours()
	fmt.Println(f.Status, missing)
	// Output: not-met 30
}

func ExampleReason() {
	fmt.Println(ms.ReasonMonthsAreNotSemesters)
	fmt.Println(ms.ReasonMonthsAreNotSemesters.Text.FR)
	// Output:
	// months-are-not-semesters
	// moins d'une année universitaire ou de douze mois ne dit pas le nombre de semestres
}

func ExampleStatusOf() {
	fmt.Println(report.StatusOf(quantity.Yes), report.StatusOf(quantity.No), report.StatusOf(quantity.Unknown))
	// Output: met not-met unknown
}

func TestJudgeNamesWhatIsMissingInABreachOnly(t *testing.T) {
	for truth, want := range map[quantity.Truth]report.Status{quantity.Yes: report.StatusMet, quantity.No: report.StatusNotMet, quantity.Unknown: report.StatusUnknown} {
		f := report.Finding{Have: testkit.Months(3), Want: testkit.Months(4)}
		f.Judge(truth)
		if f.Status != want || f.Missing.IsZero() != (want != report.StatusNotMet) {
			t.Errorf("%v is %v with %+v missing", truth, f.Status, f.Missing)
		}
	}
}

func TestExclude(t *testing.T) {
	var f report.Finding
	f.Exclude(ms.ReasonNoPartner)
	if f.Status != report.StatusNotApplicable || f.Reason != ms.ReasonNoPartner {
		t.Errorf("an excluded finding is %v, %v", f.Status, f.Reason)
	}
}

func fullFinding() report.Finding {
	return on(report.Finding{
		Rule: ms.Checks()[4].Rule, Status: report.StatusNotMet, Reason: report.ReasonBlank,
		Force: law.Required,
		Place: document.Pointer{}.Member("tracks"), Have: testkit.Months(3), Also: testkit.Months(5), Want: testkit.Months(4), Missing: testkit.Months(1),
		Locations: []document.Pointer{document.Pointer{}.Member("months")},
	}, &law.Basis{Confidence: law.Verified, Cite: law.Citation{Source: "CGEMS", Where: "x"}})
}

func TestFindingsDifferInEveryField(t *testing.T) {
	if !fullFinding().Equal(fullFinding()) {
		t.Error("a finding does not equal itself")
	}
	for what, change := range map[string]func(*report.Finding){
		"rule":    func(f *report.Finding) { f.Rule = ms.Checks()[5].Rule },
		"no rule": func(f *report.Finding) { f.Rule = nil },
		"status":  func(f *report.Finding) { f.Status = report.StatusMet },
		"reason":  func(f *report.Finding) { f.Reason = nil },
		"force":   func(f *report.Finding) { f.Force = law.Advice },
		"cite": func(f *report.Finding) {
			f.RestOn(&law.Basis{Confidence: law.Verified, Cite: law.Citation{Source: "CGEMS", Where: "y"}})
		},
		"reading": func(f *report.Finding) { f.RestOnReading() },
		"place":   func(f *report.Finding) { f.Place = document.Pointer{} },
		"have":    func(f *report.Finding) { f.Have = quantity.Value{} },
		"also":    func(f *report.Finding) { f.Also = quantity.Value{} },
		"want":    func(f *report.Finding) { f.Want = quantity.Value{} },
		"missing": func(f *report.Finding) { f.Missing = quantity.Value{} },
		"facts":   func(f *report.Finding) { f.Locations = nil },
	} {
		f := fullFinding()
		change(&f)
		if f.Equal(fullFinding()) || fullFinding().Equal(f) {
			t.Errorf("findings with another %s are equal", what)
		}
	}
}
