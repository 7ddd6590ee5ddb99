package curriculum

import (
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// benchmarkCurriculum has twelve units with fractional credits and passes: 45
// credits and 390 hours are taught.
func benchmarkCurriculum() *Curriculum {
	c := &Curriculum{
		Mission: Mission{Months: quantity.Exactly(quantity.Months(6)), Credits: quantity.Exactly(quantity.WholeCredits(10))},
		Thesis: Thesis{
			Authors: quantity.Exactly(quantity.Count(1)), Written: quantity.Yes, Defended: quantity.Yes,
			Credits: quantity.Exactly(quantity.WholeCredits(20)),
		},
	}
	for i := range 12 {
		credits, hours := quantity.CreditsOfHundredths(350), quantity.HoursOfParts(32*quantity.HourParts+quantity.HourParts/2)
		if i%2 == 1 {
			credits = quantity.CreditsOfHundredths(400)
		}
		c.Units = append(c.Units, Unit{
			Code: fmt.Sprintf("U%d", i+1), Kind: KindCourse, Hours: quantity.Exactly(hours), Credits: quantity.Exactly(credits),
		})
	}
	return c
}

func BenchmarkValidateInto(b *testing.B) {
	c := benchmarkCurriculum()
	e, err := law.EditionByID("2018")
	if err != nil {
		b.Fatal(err)
	}
	checker, err := NewChecker(e)
	if err != nil {
		b.Fatal(err)
	}
	var r report.Report
	b.ReportAllocs()
	for b.Loop() {
		if err := checker.ValidateCurriculumInto(&r, c, quantity.Date{}); err != nil {
			b.Fatal(err)
		}
	}
	if r.Verdict() != report.Compliant {
		b.Fatal(r.Err())
	}
}

// BenchmarkBareInt64 does the same sums and comparisons with nothing around them:
// plain integers in a slice of structs, one boolean for an answer.
func BenchmarkBareInt64(b *testing.B) {
	type unit struct {
		taught               bool
		hoursLo, hoursHi     int64
		creditsLo, creditsHi int64
	}
	c := benchmarkCurriculum()
	units := make([]unit, len(c.Units))
	for i := range c.Units {
		h, cr := hourBounds(c.Units[i].Hours), creditBounds(c.Units[i].Credits)
		units[i] = unit{c.Units[i].Kind.Taught() == quantity.Yes, h.lo, h.hi, cr.lo, cr.hi}
	}
	missionMonths, missionCredits, thesisCredits := int64(6), int64(1000), int64(2000)
	const perCredit = 30 * quantity.HourParts
	passed := false
	b.ReportAllocs()
	for b.Loop() {
		var hoursLo, hoursHi, creditsLo, creditsHi int64
		plausible := true
		for i := range units {
			u := &units[i]
			if u.taught {
				hoursLo += u.hoursLo
				hoursHi += u.hoursHi
			}
			creditsLo += u.creditsLo
			creditsHi += u.creditsHi
			plausible = plausible && (u.creditsLo == 0 || u.hoursHi*100 <= u.creditsLo*perCredit)
		}
		project := missionCredits + thesisCredits
		passed = hoursLo >= 350*quantity.HourParts && hoursHi >= hoursLo &&
			creditsLo == 4500 && creditsHi == 4500 && project == 3000 &&
			creditsLo+project == 7500 && creditsHi+project == 7500 &&
			missionMonths >= 4 && plausible
	}
	if !passed {
		b.Fatal("the bare loop does not pass")
	}
}
