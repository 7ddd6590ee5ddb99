package ms_test

import (
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/ms"
)

func ExampleHearing() {
	var f ms.Finding
	hearing := f.Hear()
	hearing.Say(&ms.Statement{}) // the semesters are blank
	hearing.Say(&ms.Statement{Answer: ms.Yes, Have: ms.ValueOfMonths(ms.Exactly[ms.Months](12)), Reason: ms.ReasonByDerivedUnit})
	hearing.Close()
	fmt.Println(f.Status, f.Reason)
	// Output: met by-derived-unit
}

func TestHearing(t *testing.T) {
	clause := func(source ms.SourceKey) *ms.Clause { return &ms.Clause{Cite: ms.Cite{Source: source}} }
	yes := ms.Statement{Answer: ms.Yes, Have: semesters(2), Want: semesters(1), Clause: clause("YES"), Reason: ms.ReasonByDerivedUnit}
	no := ms.Statement{Answer: ms.No, Have: months(3), Want: months(4), Clause: clause("NO")}
	bare := ms.Statement{Answer: ms.No, Have: months(5), Want: semesters(1), Missing: ms.ValueOfDays(ms.Exactly[ms.Days](2)), Clause: clause("BARE")}
	open := ms.Statement{Have: years(1), Want: years(2), Clause: clause("OPEN"), Reason: ms.ReasonByDerivedUnit}
	blank := ms.Statement{Want: years(7), Clause: clause("BLANK")}
	for _, c := range []struct {
		name       string
		statements []ms.Statement
		want       ms.Finding
	}{
		{"one that answers", []ms.Statement{blank, open, yes},
			ms.Finding{Status: ms.Met, Have: yes.Have, Want: yes.Want, Clause: *yes.Clause, Reason: yes.Reason}},
		{"the first that answers is shown", []ms.Statement{no, bare},
			ms.Finding{Status: ms.NotMet, Have: no.Have, Want: no.Want, Missing: months(1), Clause: *no.Clause}},
		{"what is missing is told where the figures do not tell it", []ms.Statement{bare},
			ms.Finding{Status: ms.NotMet, Have: bare.Have, Want: bare.Want, Missing: bare.Missing, Clause: *bare.Clause}},
		{"two that contradict each other", []ms.Statement{open, no, blank, yes},
			ms.Finding{Status: ms.Undecided, Reason: ms.ReasonStatementsContradict, Have: no.Have, Want: no.Want, Also: yes.Have, Clause: *no.Clause}},
		{"none that answers", []ms.Statement{blank, open},
			ms.Finding{Status: ms.Undecided, Have: open.Have, Want: open.Want, Clause: *open.Clause}},
		{"none that says anything", []ms.Statement{blank, blank}, ms.Finding{Status: ms.Undecided}},
	} {
		var got ms.Finding
		hearing := got.Hear()
		for _, s := range c.statements {
			hearing.Say(&s)
		}
		hearing.Close()
		if !got.Equal(c.want) {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

// A statement that brings nothing to be judged by is judged by the finding's own,
// whatever was shown before it.
func TestHearingGoesBackToTheFindingsOwn(t *testing.T) {
	own := ms.Clause{Cite: ms.Cite{Source: "OWN"}}
	f := ms.Finding{Want: months(4), Clause: own}
	hearing := f.Hear()
	hearing.Say(&ms.Statement{Have: years(1), Want: years(2), Clause: &ms.Clause{Cite: ms.Cite{Source: "OTHER"}}})
	hearing.Say(&ms.Statement{Answer: ms.Yes, Have: months(5)})
	hearing.Close()
	want := ms.Finding{Status: ms.Met, Have: months(5), Want: months(4), Clause: own}
	if !f.Equal(want) {
		t.Errorf("%+v, want %+v", f, want)
	}
}
