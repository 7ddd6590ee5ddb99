package stats_test

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/stats"
)

// exactly gives a figure of graduates of the MS, with an exact number.
func exactly(value, asOf string) *stats.Figure {
	return &stats.Figure{
		ID: "exactly-" + value, Unit: stats.UnitGraduates, Of: stats.Population{Label: law.MS},
		Hedge: quantity.HedgeExact, Value: num(value), AsOf: period(asOf), Source: "CGE10",
	}
}

func ExampleSum() {
	catalogue, _ := stats.Published()
	engineering, _ := catalogue.Figure("cge2010-eng")
	management, _ := catalogue.Figure("cge2010-mgmt")
	page, _ := catalogue.Figure("cgepage-mgmt")

	fmt.Println(stats.Sum(quantity.DefaultHedgePolicy(), engineering, management))
	_, err := stats.Sum(quantity.DefaultHedgePolicy(), engineering, page)
	fmt.Println(err)
	// Output:
	// 81226 <nil>
	// stats: cge2010-eng and cgepage-mgmt cannot be combined: a date is not known
}

func ExampleSubtract() {
	catalogue, _ := stats.Published()
	all, _ := catalogue.Figure("cge2010-graduates")
	foreign, _ := catalogue.Figure("cge2010-foreign")
	fmt.Println(stats.Subtract(all, foreign, quantity.DefaultHedgePolicy()))
	// Output: 60723 <nil>
}

func TestSumOfNoneAndOfOne(t *testing.T) {
	if sum, err := stats.Sum(standard); err != nil || sum.String() != "0" {
		t.Errorf("none: %v, %v", sum, err)
	}
	if sum, err := stats.Sum(standard, told(quantity.HedgeAround, "100")); err != nil || sum.String() != "[95, 105]" {
		t.Errorf("one: %v, %v", sum, err)
	}
	if sum, err := stats.Sum(standard, of(told(quantity.HedgeExact, "100"), stats.French), of(told(0, "7"), stats.Foreign)); err != nil || sum.String() != "[100, ∞)" {
		t.Errorf("one is not known: %v, %v", sum, err)
	}
}

// of narrows a figure to a nationality.
func of(f *stats.Figure, n stats.Nationality) *stats.Figure {
	f.Of.Nationality = n
	return f
}

// A sum counts nothing twice, and a part is subtracted only from a whole that contains it.
func TestPopulationsThatCanBeCombined(t *testing.T) {
	all := stats.Population{}
	label := stats.Population{Label: law.MS}
	eng, mgmt := stats.Population{SchoolKind: ms.SchoolEngineering}, stats.Population{SchoolKind: ms.SchoolManagement}
	french, foreign := stats.Population{Nationality: stats.French}, stats.Population{Nationality: stats.Foreign}
	foreignEng := stats.Population{SchoolKind: ms.SchoolEngineering, Nationality: stats.Foreign}
	here, there := stats.Population{Country: "FR"}, stats.Population{Country: "MA"}
	for _, tc := range []struct {
		unit      stats.Unit
		a, b      stats.Population
		sum       bool
		aOfB, bOf bool // the one is part of the other
	}{
		{stats.UnitGraduates, eng, mgmt, true, false, false},
		{stats.UnitGraduates, french, foreign, true, false, false},
		{stats.UnitGraduates, here, there, true, false, false},
		{stats.UnitGraduates, foreignEng, mgmt, true, false, false},
		{stats.UnitGraduates, all, all, false, true, true},
		{stats.UnitGraduates, eng, eng, false, true, true},
		{stats.UnitGraduates, all, eng, false, false, true},
		{stats.UnitGraduates, foreign, foreignEng, false, false, true},
		{stats.UnitGraduates, eng, foreign, false, false, false},
		{stats.UnitGraduates, eng, here, false, false, false},
		{stats.UnitGraduates, all, label, false, false, true},
		{stats.UnitSchools, eng, mgmt, true, false, false},
		{stats.UnitSchools, here, there, true, false, false},
		{stats.UnitProgrammesAccredited, eng, mgmt, false, false, false}, // one may be of both
		{stats.UnitProgrammesAccredited, here, there, false, false, false},
		{stats.UnitProgrammesAccredited, eng, all, false, true, false},
		{stats.UnitCountries, eng, mgmt, false, false, false},
	} {
		a := &stats.Figure{ID: "a", Unit: tc.unit, Of: tc.a, Hedge: quantity.HedgeExact, Value: num("1"), Source: "CGEMS"}
		b := &stats.Figure{ID: "b", Unit: tc.unit, Of: tc.b, Hedge: quantity.HedgeExact, Value: num("2"), Source: "CGEMS"}
		check := func(what string, err error, ok bool) {
			t.Helper()
			if ok && err != nil || !ok && differs(t, err) != stats.PopulationDiffers {
				t.Errorf("%v, %+v and %+v: %s: %v", tc.unit, tc.a, tc.b, what, err)
			}
		}
		_, err := stats.Sum(standard, a, b)
		check("sum", err, tc.sum)
		_, err = stats.Sum(standard, b, a)
		check("sum, turned", err, tc.sum)
		_, err = stats.Subtract(b, a, standard)
		check("b - a", err, tc.aOfB)
		_, err = stats.Subtract(a, b, standard)
		check("a - b", err, tc.bOf)
		_, _, err = stats.Share(a, b, standard)
		check("a of b", err, tc.aOfB)
		_, _, err = stats.Share(b, a, standard)
		check("b of a", err, tc.bOf)
	}
	// Every two figures are checked, not only the first with each other.
	first, second := told(quantity.HedgeExact, "1"), told(quantity.HedgeExact, "2")
	first.Of, second.Of = eng, mgmt
	if _, err := stats.Sum(standard, first, second, second); differs(t, err) != stats.PopulationDiffers {
		t.Errorf("the second one twice: %v", err)
	}
}

func TestSubtractMayBeBelowZero(t *testing.T) {
	if r, err := stats.Subtract(told(quantity.HedgeExact, "7"), told(quantity.HedgeMoreThan, "9"), standard); err != nil || r.String() != "(-∞, -3]" {
		t.Errorf("%v, %v", r, err)
	}
}

// addable draws n figures that Sum accepts.
func addable(t *rapid.T, n int) []*stats.Figure {
	var all []*stats.Figure
	for range n {
		f := anyFigure.Draw(t, "figure")
		f.Unit, f.AsOf, f.Source = stats.UnitGraduates, stats.Period{}, "CGEMS"
		f.Of = stats.Population{Country: string([]byte{'A', 'A' + byte(len(all))})}
		all = append(all, f)
	}
	return all
}

func TestSumsAreAssociativeAndCommutative(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPolicy.Draw(t, "policy")
		f := addable(t, 4)
		want, err := stats.Sum(p, f...)
		if err != nil {
			t.Fatal(err)
		}
		if got, _ := stats.Sum(p, rapid.Permutation(f).Draw(t, "order")...); !got.Equal(want) {
			t.Fatalf("%v in another order, %v", got, want)
		}
		// A partial sum, given as a figure, adds up to the same.
		left, _ := stats.Sum(p, f[0], f[1])
		right, _ := stats.Sum(p, f[2], f[3])
		if got, ok := sumOfIntervals(left, right); ok && !got.Equal(want) {
			t.Fatalf("%v in two steps, %v", got, want)
		}
	})
}

// sumOfIntervals adds two intervals with whole bounds by way of figures that mean them.
func sumOfIntervals(a, b stats.Interval) (stats.Interval, bool) {
	of := func(r stats.Interval) (*stats.Figure, bool) {
		least, _, _ := r.Min()
		most, _, bounded := r.Max()
		f := &stats.Figure{Unit: stats.UnitGraduates, Source: "CGEMS", Value: least, Hedge: quantity.HedgeAtLeast}
		if bounded {
			f.To, f.Hedge = most, quantity.HedgeBetween
		}
		return f, least.Compare(stats.Number{}) >= 0
	}
	fa, okA := of(a)
	fb, okB := of(b)
	fa.Of.Nationality, fb.Of.Nationality = stats.French, stats.Foreign
	sum, err := stats.Sum(standard, fa, fb)
	return sum, okA && okB && err == nil
}
