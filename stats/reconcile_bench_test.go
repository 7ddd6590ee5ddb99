package stats_test

import (
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/stats"
)

// manyFigures gives 45 figures of many settings, like those of the catalogue. Two settings
// have all six populations, one exact and one hedged; the others have single figures.
func manyFigures() []stats.Figure {
	var figures []stats.Figure
	for i, n := range []int64{81_226, 39_347, 41_879, 20_503, 12_739, 7_764} {
		figures = append(figures, graduates(fmt.Sprint("exact-", i), sixPopulations[i], quantity.HedgeExact, n))
	}
	for i, n := range []int64{80_000, 40_000, 40_000, 20_000, 12_000, 7_000} {
		f := graduates(fmt.Sprint("hedged-", i), sixPopulations[i], quantity.HedgeMoreThan, n)
		f.AsOf = stats.Period{}
		if i == 1 {
			f.Hedge = quantity.HedgeAround
		}
		figures = append(figures, f)
	}
	for i := range 45 - len(figures) {
		f := graduates(fmt.Sprint("single-", i), all, quantity.HedgeAround, int64(390+i%3))
		f.Unit, f.AsOf = stats.Unit(i%3+int(stats.UnitGraduates)), stats.YearOf(1990+i%11)
		figures = append(figures, f)
	}
	return figures
}

func BenchmarkReconcile(b *testing.B) {
	figures, identities := manyFigures(), stats.Identities()
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range stats.Reconcile(quantity.DefaultHedgePolicy(), identities, figures).Settings {
			if len(s.Conflicts) > 0 {
				b.Fatal(s.Conflicts)
			}
		}
	}
}

// BenchmarkReconcileConflicts reconciles figures with contradictions, one of four figures.
func BenchmarkReconcileConflicts(b *testing.B) {
	figures, identities := manyFigures(), stats.Identities()
	for i := range 4 {
		figures = append(figures, graduates(fmt.Sprint("other-", i), sixPopulations[i], quantity.HedgeExact, 1))
	}
	year := stats.YearOf(2011)
	for i, n := range []int64{10, 6, 9, 8, 3} {
		f := graduates(fmt.Sprint("four-", i), sixPopulations[i], quantity.HedgeAtMost, n)
		if f.AsOf = year; i%2 == 1 {
			f.Hedge = quantity.HedgeAtLeast
		}
		figures = append(figures, f)
	}
	b.ReportAllocs()
	for b.Loop() {
		stats.Reconcile(quantity.DefaultHedgePolicy(), identities, figures)
	}
}
