package eligibility

import (
	"testing"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// sampleDecisions are of applicants who enter by one path, by one of several, or not
// at all.
func sampleDecisions(b *testing.B) []Decision {
	b.Helper()
	var all []Decision
	for _, of := range []categories{
		ordinary, m1WithExperience, priorLearning | notReceivable, m1Exemption,
		ordinary | m1WithExperience | notReceivable, notReceivable, ordinary, anyCategory,
	} {
		all = append(all, decidedAs(b, of))
	}
	return all
}

func BenchmarkCohortAdd(b *testing.B) {
	decisions := sampleDecisions(b)
	var c Cohort
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		c.Add(quantity.Yes, decisions[i%len(decisions)])
		i++
	}
}

func BenchmarkCohortMerge(b *testing.B) {
	other := *cohortOf(b, enrolled(30, ordinary)...)
	var c Cohort
	b.ReportAllocs()
	for b.Loop() {
		c.Merge(other)
	}
}

// BenchmarkTallyAdd counts in forty cohorts.
func BenchmarkTallyAdd(b *testing.B) {
	decisions := sampleDecisions(b)
	var seats []Enrolment
	for i := range 400 {
		programme := []document.Ref{"ms-energy", "ms-data", "ms-networks", "ms-cities", "ms-space"}[i%5]
		seats = append(seats, Enrolment{programme, intakeOf(2016 + i/5%8), quantity.Yes})
	}
	var t Tally
	for _, en := range seats {
		t.Add(en, decisions[0])
	}
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		t.Add(seats[i%len(seats)], decisions[i%len(decisions)])
		i++
	}
}

func BenchmarkUnderCap(b *testing.B) {
	c := cohortOf(b, append(enrolled(30, ordinary), enrolled(8, priorLearning|notReceivable)...)...)
	b.ReportAllocs()
	for b.Loop() {
		c.UnderCap(capAt(30))
	}
}

func BenchmarkCohortValidateInto(b *testing.B) {
	c := cohortOf(b, append(enrolled(30, ordinary), enrolled(8, priorLearning|notReceivable)...)...)
	checker := newChecker(b, editionRead(b, "2020", 0))
	var r report.Report
	b.ReportAllocs()
	for b.Loop() {
		if err := checker.ValidateInto(&r, c, quantity.Date{}, quantity.Unknown); err != nil {
			b.Fatal(err)
		}
	}
}

func TestCountingAllocatesNothing(t *testing.T) {
	decision, taken := decidedAs(t, ordinary|notReceivable), Enrolment{"a", intakeOf(2024), quantity.Yes}
	var c Cohort
	tally := tallyOf(t, enrolment{taken, ordinary})
	for name, run := range map[string]func(){
		"Cohort.Add": func() { c.Add(quantity.Yes, decision) },
		"Tally.Add":  func() { tally.Add(taken, decision) },
		"UnderCap":   func() { c.UnderCap(capAt(30)) },
		"Use":        func() { c.Use() },
	} {
		if got := testing.AllocsPerRun(100, run); got != 0 {
			t.Errorf("%s: %v allocations", name, got)
		}
	}
}
