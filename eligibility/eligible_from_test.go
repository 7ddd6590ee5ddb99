package eligibility_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// earliest gives the first day in a file, or any where there is none.
func (f *file) earliest() quantity.Date {
	first := quantity.Date{}
	see := func(d quantity.Date) {
		if !d.IsZero() && (first.IsZero() || d.Compare(first) < 0) {
			first = d
		}
	}
	for _, q := range f.Qualifications {
		see(q.On)
	}
	for _, w := range f.Experience {
		see(w.From)
		see(w.To)
	}
	if first.IsZero() {
		return day("2000-01-01")
	}
	return first
}

// byOrdinaryPath tells whether an ordinary path holds where every award is made on the
// day on which it is expected.
func byOrdinaryPath(a applicant, e *law.Edition, start quantity.Date) bool {
	a.Qualifications = slices.Clone(a.Qualifications)
	for i := range a.Qualifications {
		if q := &a.Qualifications[i]; q.Award == eligibility.AwardExpected && !q.On.IsZero() {
			q.Award = eligibility.Awarded
		}
	}
	d := decide(a, e, start)
	for path := range eligibility.OrdinaryPaths.All() {
		if d.Of(path) == quantity.Yes {
			return true
		}
	}
	return false
}

func TestEligibleFromAgreesWithTryingEveryDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := generator{t}
		e, known := g.edition(), g.file()
		g.sharpened(known, e)
		f := g.blanked(known)
		from, ok := eligibleFrom(f, e)
		const window = 13 * 366
		first := f.earliest()
		if first.Compare(e.From()) < 0 {
			first = e.From()
		}
		for i := range window {
			start := first.AddDays(i)
			if !e.To().IsZero() && start.Compare(e.To()) > 0 {
				if ok {
					t.Fatalf("%v: eligible from %q, after the last intake\n%s", e, from, written(f.applicant))
				}
				return
			}
			if !byOrdinaryPath(f.applicant, e, start) {
				continue
			}
			if !ok || from != start {
				t.Fatalf("%v: eligible from %q, %v, in fact from %q\n%s", e, from, ok, start, written(f.applicant))
			}
			return
		}
		switch {
		case !ok:
			for i := 10; i < 400; i += 10 { // some years later
				start := first.AddDays(366 * i)
				if (e.To().IsZero() || start.Compare(e.To()) <= 0) && byOrdinaryPath(f.applicant, e, start) {
					t.Fatalf("%v: eligible for %q, not said\n%s", e, start, written(f.applicant))
				}
			}
		case from.DaysSince(first) < window:
			t.Fatalf("%v: not eligible from %q\n%s", e, from, written(f.applicant))
		case !byOrdinaryPath(f.applicant, e, from) || byOrdinaryPath(f.applicant, e, from.AddDays(-1)):
			t.Fatalf("%v: eligible from %q, which is not the first day\n%s", e, from, written(f.applicant))
		}
	})
}

// Time only adds to what an applicant is known to have.
func TestOnceEligibleAlwaysEligible(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := generator{t}
		e, known := g.edition(), g.file()
		g.sharpened(known, e)
		f := g.blanked(known)
		if f.start.IsZero() {
			return
		}
		later := f.start.AddDays(rapid.IntRange(1, 1500).Draw(t, "later"))
		for path := eligibility.ByEngineeringDiploma; path <= eligibility.ByAnyExemption; path++ {
			if f.decide(e).Of(path) == quantity.Yes && decide(f, e, later).Of(path) != quantity.Yes {
				t.Fatalf("%v: %v holds for %q, not for %q\n%s", e, path, f.start, later, written(f.applicant))
			}
		}
	})
}

func TestEligibleFrom(t *testing.T) {
	m1 := func(award eligibility.Award, on string) []qualification {
		return []qualification{{Kind: eligibility.QualificationM1, Award: award, On: day(on)}}
	}
	third := func(award eligibility.Award, on string) []qualification {
		return []qualification{{Kind: eligibility.QualificationThirdCycle, Award: award, On: day(on)}}
	}
	granted := []exemption{{Kind: eligibility.ExemptionPriorLearning, Ruling: eligibility.RulingGranted}}
	ongoing := work{From: day("2022-03-01"), Ongoing: quantity.Yes, Kind: eligibility.WorkEmployment, Rate: 100}
	half := ongoing
	half.Rate = 50
	hundredth := ongoing
	hundredth.Rate = 1
	none := []exemption{}
	for _, c := range []struct {
		name      string
		applicant applicant
		readings  law.Interpretations
		want      string // "" for never
	}{
		{"the day after three years of work", applicant{Qualifications: m1(eligibility.Awarded, "2021-07-05"), Experience: []work{ongoing}, Exemptions: none}, 0, "2025-03-01"},
		{"the day of the award", applicant{Qualifications: m1(eligibility.Awarded, "2027-07-05"), Experience: []work{ongoing}, Exemptions: none}, 0, "2027-07-05"},
		{"three years after the award", applicant{Qualifications: m1(eligibility.Awarded, "2023-07-05"), Experience: []work{ongoing}, Exemptions: none}, law.AfterDiplomaOnly, "2026-07-06"},
		{"twice as late at half time", applicant{Qualifications: m1(eligibility.Awarded, "2021-07-05"), Experience: []work{half}, Exemptions: none}, law.ProRata, "2028-03-01"},
		{"at one hundredth of full time", applicant{Qualifications: m1(eligibility.Awarded, "2021-07-05"), Experience: []work{hundredth}, Exemptions: none}, law.ProRata, "2322-03-01"},
		{"whatever else there is", applicant{
			Qualifications: m1(eligibility.Awarded, "2021-07-05"), Exemptions: none,
			Experience: []work{span("2021-07-01", "2024-06-30"), span("2024-08-01", "2024-08-01")}, ExperienceOpen: true,
		}, 0, "2024-07-01"},
		{"whatever begins later", applicant{
			Qualifications: m1(eligibility.Awarded, "2021-07-05"), Exemptions: none,
			Experience: append(careers[7].list[:3:3], work{From: day("2023-02-01"), Kind: eligibility.WorkEmployment}),
		}, 0, "2022-12-11"},
		{"the work has ended", applicant{Qualifications: m1(eligibility.Awarded, "2021-07-05"), Experience: careers[oneDayLess].list, Exemptions: none}, 0, ""},
		{"the award is expected", applicant{Qualifications: m1(eligibility.AwardExpected, "2027-07-05"), Experience: []work{ongoing}, Exemptions: none}, 0, "2027-07-05"},
		{"the award is expected, on no day", applicant{Qualifications: []qualification{{Kind: eligibility.QualificationM1, Award: eligibility.AwardExpected}}, Experience: []work{ongoing}, Exemptions: none}, 0, ""},
		{"by an exemption, which is good for one intake", applicant{Qualifications: m1(eligibility.Awarded, "2021-07-05"), Experience: []work{}, Exemptions: granted}, 0, ""},
		{"nothing known", applicant{}, 0, ""},
		{"before the edition was in force", applicant{Qualifications: third(eligibility.Awarded, "0001-01-01")}, 0, "2020-09-01"},
		{"on the last day of the calendar", applicant{Qualifications: third(eligibility.Awarded, "9999-12-31")}, 0, "9999-12-31"},
	} {
		t.Run(c.name, func(t *testing.T) {
			from, ok := eligibleFrom(c.applicant, edition("2020").WithInterpretations(c.readings))
			if from.String() != c.want || ok != (c.want != "") {
				t.Errorf("from %q, %v, want %q", from, ok, c.want)
			}
		})
	}
	late := applicant{Qualifications: third(eligibility.Awarded, "2020-09-01")}
	if from, ok := eligibleFrom(late, edition("2018")); !from.IsZero() || ok {
		t.Errorf("after the last intake of the edition from %q, %v", from, ok)
	}
	last := applicant{Qualifications: third(eligibility.Awarded, "2020-08-31")}
	if from, ok := eligibleFrom(last, edition("2018")); from != day("2020-08-31") || !ok {
		t.Errorf("on the last intake of the edition: %q, %v", from, ok)
	}
	if from, ok := eligibleFrom(late, edition("2020")); from != day("2020-09-01") || !ok {
		t.Errorf("from the first intake of the edition: %q, %v", from, ok)
	}
	a := applicant{Exemptions: granted}
	if from, err := checkerOf(nil).EligibleFrom(&a); !from.IsZero() || err != law.ErrNoEdition {
		t.Errorf("without an edition from %q, %v", from, err)
	}
}
