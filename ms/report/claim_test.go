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
	basis := func(source law.SourceKey) *law.Basis { return &law.Basis{Cite: law.Citation{Source: source}} }
	yes := report.Claim{Answer: quantity.Yes, Have: testkit.Semesters(2), Want: testkit.Semesters(1), Basis: basis("YES"), Reason: ms.ReasonByDerivedUnit}
	no := report.Claim{Answer: quantity.No, Have: testkit.Months(3), Want: testkit.Months(4), Basis: basis("NO")}
	bare := report.Claim{Answer: quantity.No, Have: testkit.Months(5), Want: testkit.Semesters(1), Missing: quantity.ValueOfDays(quantity.Exactly[quantity.Days](2)), Basis: basis("BARE")}
	open := report.Claim{Have: testkit.Years(1), Want: testkit.Years(2), Basis: basis("OPEN"), Reason: ms.ReasonByDerivedUnit}
	blank := report.Claim{Want: testkit.Years(7), Basis: basis("BLANK")}
	for _, c := range []struct {
		name   string
		claims []report.Claim
		want   report.Finding
	}{
		{"one that answers", []report.Claim{blank, open, yes},
			on(report.Finding{Status: report.StatusMet, Have: yes.Have, Want: yes.Want, Reason: yes.Reason}, yes.Basis)},
		{"the first that answers is shown", []report.Claim{no, bare},
			on(report.Finding{Status: report.StatusNotMet, Have: no.Have, Want: no.Want, Missing: testkit.Months(1)}, no.Basis)},
		{"what is missing is told where the figures do not tell it", []report.Claim{bare},
			on(report.Finding{Status: report.StatusNotMet, Have: bare.Have, Want: bare.Want, Missing: bare.Missing}, bare.Basis)},
		{"two that contradict each other", []report.Claim{open, no, blank, yes},
			on(report.Finding{Status: report.StatusUnknown, Reason: report.ReasonStatementsContradict, Have: no.Have, Want: no.Want, Also: yes.Have}, no.Basis)},
		{"none that answers", []report.Claim{blank, open},
			on(report.Finding{Status: report.StatusUnknown, Have: open.Have, Want: open.Want}, open.Basis)},
		{"none that says anything", []report.Claim{blank, blank}, report.Finding{Status: report.StatusUnknown}},
	} {
		var got report.Finding
		hearing := got.Hear()
		for _, claim := range c.claims {
			hearing.Say(&claim)
		}
		hearing.Close()
		if !got.Equal(c.want) {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

// A claim that brings nothing to be judged by is judged by the finding's own,
// whatever was shown before it.
func TestHearingGoesBackToTheFindingsOwn(t *testing.T) {
	own := law.Basis{Cite: law.Citation{Source: "OWN"}}
	f := on(report.Finding{Want: testkit.Months(4)}, &own)
	hearing := f.Hear()
	hearing.Say(&report.Claim{Have: testkit.Years(1), Want: testkit.Years(2), Basis: &law.Basis{Cite: law.Citation{Source: "OTHER"}}})
	hearing.Say(&report.Claim{Answer: quantity.Yes, Have: testkit.Months(5)})
	hearing.Close()
	want := on(report.Finding{Status: report.StatusMet, Have: testkit.Months(5), Want: testkit.Months(4)}, &own)
	if !f.Equal(want) {
		t.Errorf("%+v, want %+v", f, want)
	}
}

// on gives a finding that rests on a basis.
func on(f report.Finding, b *law.Basis) report.Finding {
	f.RestOn(b)
	return f
}
