package eligibility

import (
	"testing"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

func date(t testing.TB, s string) quantity.Date {
	t.Helper()
	d, err := quantity.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func sample(t testing.TB) Applicant {
	d := func(s string) quantity.Date { return date(t, s) }
	return Applicant{
		Qualifications: []Qualification{
			{Kind: QualificationM1, Award: Awarded, On: d("2015-07-01")},
			{Kind: QualificationBachelor, Award: Awarded, On: d("2014-07-01"), Credits: quantity.Exactly(quantity.WholeCredits(180))},
			{Kind: QualificationForeign, Award: Awarded, On: d("2016-07-01"), Equivalence: Equivalence{Ruling: RulingPending}},
			{Kind: QualificationTitle, Award: Awarded, On: d("2018-07-01"), Level: 6, Registration: TitleRegistration{Registered: quantity.Yes}},
		},
		Experience: []Work{
			{From: d("2015-09-01"), To: d("2016-02-29"), Kind: WorkInternship},
			{From: d("2016-09-01"), To: d("2017-02-28"), Kind: WorkEmployment},
			{From: d("2017-03-01"), To: d("2017-06-15"), Kind: WorkEmployment},
			{From: d("2018-03-04"), To: d("2018-12-15"), Kind: WorkEmployment},
			{From: d("2018-11-04"), To: d("2019-02-15"), Kind: WorkSelfEmployment},
			{From: d("2019-11-04"), To: d("2020-02-15"), Kind: WorkEmployment},
			{From: d("2020-11-04"), To: d("2021-02-15"), Kind: WorkEmployment},
			{From: d("2021-11-04"), Ongoing: quantity.Yes, Kind: WorkEmployment},
		},
		Exemptions: []Exemption{{Kind: ExemptionPriorLearning, Ruling: RulingPending}},
	}
}

func BenchmarkFacts(b *testing.B) {
	a, c, start := sample(b), newChecker(b, law.Editions()[2]), date(b, "2023-09-01")
	b.ReportAllocs()
	for b.Loop() {
		_, _ = c.Facts(&a, start)
	}
}

func BenchmarkDecide(b *testing.B) {
	a, c := sample(b), newChecker(b, law.Editions()[2])
	f, err := c.Facts(&a, date(b, "2023-09-01"))
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		c.DecideOn(f)
	}
}

// The files that leave most to ask: nothing is known of them.
func BenchmarkAsk(b *testing.B) {
	for _, e := range law.Editions() {
		d := decide(b, newChecker(b, e), new(Applicant), date(b, "2023-09-01"))
		b.Run(e.ID(), func(b *testing.B) {
			for b.Loop() {
				d.Ask()
			}
		})
	}
}
