package eligibility

import (
	"testing"

	"github.com/mastere-go/mastere/ms"
)

func date(t testing.TB, s string) ms.Date {
	t.Helper()
	d, err := ms.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func sample(t testing.TB) Applicant {
	d := func(s string) ms.Date { return date(t, s) }
	return Applicant{
		Qualifications: []Qualification{
			{Kind: ms.QualificationM1, Award: ms.Awarded, On: d("2015-07-01")},
			{Kind: ms.QualificationBachelor, Award: ms.Awarded, On: d("2014-07-01"), Credits: ms.Exactly(ms.WholeCredits(180))},
			{Kind: ms.QualificationForeign, Award: ms.Awarded, On: d("2016-07-01"), Equivalence: Equivalence{Ruling: ms.RulingPending}},
			{Kind: ms.QualificationTitle, Award: ms.Awarded, On: d("2018-07-01"), Level: 6, Registration: Registration{Registered: ms.Yes}},
		},
		Experience: []Work{
			{From: d("2015-09-01"), To: d("2016-02-29"), Kind: ms.WorkInternship},
			{From: d("2016-09-01"), To: d("2017-02-28"), Kind: ms.WorkEmployment},
			{From: d("2017-03-01"), To: d("2017-06-15"), Kind: ms.WorkEmployment},
			{From: d("2018-03-04"), To: d("2018-12-15"), Kind: ms.WorkEmployment},
			{From: d("2018-11-04"), To: d("2019-02-15"), Kind: ms.WorkSelfEmployment},
			{From: d("2019-11-04"), To: d("2020-02-15"), Kind: ms.WorkEmployment},
			{From: d("2020-11-04"), To: d("2021-02-15"), Kind: ms.WorkEmployment},
			{From: d("2021-11-04"), Ongoing: ms.Yes, Kind: ms.WorkEmployment},
		},
		Exemptions: []Exemption{{Kind: ms.ExemptionPriorLearning, Ruling: ms.RulingPending}},
	}
}

func BenchmarkFacts(b *testing.B) {
	a, e, start := sample(b), ms.Editions()[2], date(b, "2023-09-01")
	b.ReportAllocs()
	for b.Loop() {
		a.Facts(e, start)
	}
}

func BenchmarkDecide(b *testing.B) {
	a, e, start := sample(b), ms.Editions()[2], date(b, "2023-09-01")
	f := a.Facts(e, start)
	b.ReportAllocs()
	for b.Loop() {
		Decide(e, f)
	}
}

// The files that leave most to ask: nothing is known of them.
func BenchmarkAsk(b *testing.B) {
	for _, e := range ms.Editions() {
		d := new(Applicant).Decide(e, date(b, "2023-09-01"))
		b.Run(e.ID(), func(b *testing.B) {
			for b.Loop() {
				d.Ask()
			}
		})
	}
}
