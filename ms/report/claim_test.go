package report_test

import (
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

func ExampleHearing() {
	var f report.Finding
	hearing := f.Hear()
	hearing.Say(&report.Claim{}) // the semesters are blank
	hearing.Say(&report.Claim{Answer: quantity.Yes, Have: quantity.ValueOfMonths(quantity.Exactly[quantity.Months](12)), Reason: ms.ReasonByDerivedUnit})
	hearing.Close()
	fmt.Println(f.Status, f.Reason)
	// Output: met by-derived-unit
}

func TestHearing(t *testing.T) {
	clause := func(source law.SourceKey) *law.Clause { return &law.Clause{Cite: law.Citation{Source: source}} }
	yes := report.Claim{Answer: quantity.Yes, Have: testkit.Semesters(2), Want: testkit.Semesters(1), Clause: clause("YES"), Reason: ms.ReasonByDerivedUnit}
	no := report.Claim{Answer: quantity.No, Have: testkit.Months(3), Want: testkit.Months(4), Clause: clause("NO")}
	bare := report.Claim{Answer: quantity.No, Have: testkit.Months(5), Want: testkit.Semesters(1), Missing: quantity.ValueOfDays(quantity.Exactly[quantity.Days](2)), Clause: clause("BARE")}
	open := report.Claim{Have: testkit.Years(1), Want: testkit.Years(2), Clause: clause("OPEN"), Reason: ms.ReasonByDerivedUnit}
	blank := report.Claim{Want: testkit.Years(7), Clause: clause("BLANK")}
	for _, c := range []struct {
		name       string
		statements []report.Claim
		want       report.Finding
	}{
		{"one that answers", []report.Claim{blank, open, yes},
			report.Finding{Status: report.StatusMet, Have: yes.Have, Want: yes.Want, Clause: *yes.Clause, Reason: yes.Reason}},
		{"the first that answers is shown", []report.Claim{no, bare},
			report.Finding{Status: report.StatusNotMet, Have: no.Have, Want: no.Want, Missing: testkit.Months(1), Clause: *no.Clause}},
		{"what is missing is told where the figures do not tell it", []report.Claim{bare},
			report.Finding{Status: report.StatusNotMet, Have: bare.Have, Want: bare.Want, Missing: bare.Missing, Clause: *bare.Clause}},
		{"two that contradict each other", []report.Claim{open, no, blank, yes},
			report.Finding{Status: report.StatusUnknown, Reason: report.ReasonStatementsContradict, Have: no.Have, Want: no.Want, Also: yes.Have, Clause: *no.Clause}},
		{"none that answers", []report.Claim{blank, open},
			report.Finding{Status: report.StatusUnknown, Have: open.Have, Want: open.Want, Clause: *open.Clause}},
		{"none that says anything", []report.Claim{blank, blank}, report.Finding{Status: report.StatusUnknown}},
	} {
		var got report.Finding
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
	own := law.Clause{Cite: law.Citation{Source: "OWN"}}
	f := report.Finding{Want: testkit.Months(4), Clause: own}
	hearing := f.Hear()
	hearing.Say(&report.Claim{Have: testkit.Years(1), Want: testkit.Years(2), Clause: &law.Clause{Cite: law.Citation{Source: "OTHER"}}})
	hearing.Say(&report.Claim{Answer: quantity.Yes, Have: testkit.Months(5)})
	hearing.Close()
	want := report.Finding{Status: report.StatusMet, Have: testkit.Months(5), Want: testkit.Months(4), Clause: own}
	if !f.Equal(want) {
		t.Errorf("%+v, want %+v", f, want)
	}
}
