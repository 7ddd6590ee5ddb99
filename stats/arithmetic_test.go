package stats_test

import (
	"errors"
	"fmt"
	"testing"

	"golang.org/x/text/language"
	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/stats"
)

// exactly gives a figure of graduates of the MS.
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

func ExampleShare() {
	catalogue, _ := stats.Published()
	foreign, _ := catalogue.Figure("cge2010-foreign")
	all, _ := catalogue.Figure("cge2010-graduates")
	share, ok, _ := stats.Share(foreign, all, quantity.DefaultHedgePolicy())
	fmt.Println(share.Part, "of", share.Whole, "is", share.Value, ok)
	// Output: 20503 of 81226 is [0.252419176125, 0.252419176126] true
}

func ExampleRatio() {
	catalogue, _ := stats.Published()
	enrolled, _ := catalogue.Figure("boi2007-enrolled")
	open, _ := catalogue.Figure("boi2007-open")
	times, ok, _ := stats.Ratio(enrolled, open, quantity.DefaultHedgePolicy())
	fmt.Println(times.Value, ok)
	// Output: [18.261627906976, 18.261627906977] true
}

func ExampleGrowthPerYear() {
	catalogue, _ := stats.Published()
	from, _ := catalogue.Figure("cge2012-programmes") // 369 in 2012-13
	to, _ := catalogue.Figure("cge2016-programmes")   // 387 in 2016-17
	fmt.Println(stats.GrowthPerYear(from, to, quantity.DefaultHedgePolicy()))
	// Output: 4.5 <nil>
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

// of gives a figure of a nationality.
func of(f *stats.Figure, n stats.Nationality) *stats.Figure {
	f.Of.Nationality = n
	return f
}

// Nothing is counted twice in a sum, and nothing is taken from what it is no part of.
func TestPopulationsPutTogether(t *testing.T) {
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
	// Each with each, not with the first alone.
	first, second := told(quantity.HedgeExact, "1"), told(quantity.HedgeExact, "2")
	first.Of, second.Of = eng, mgmt
	if _, err := stats.Sum(standard, first, second, second); differs(t, err) != stats.PopulationDiffers {
		t.Errorf("the second one twice: %v", err)
	}
}

// differs gives in what an error says that figures differ.
func differs(t *testing.T, err error) stats.Mismatch {
	t.Helper()
	not, ok := errors.AsType[*stats.NotComparableError](err)
	if !ok {
		t.Fatalf("error = %v, want a NotComparableError", err)
	}
	return not.Differs
}

func TestNotComparable(t *testing.T) {
	a := exactly("10", "2010")
	with := func(change func(*stats.Figure)) *stats.Figure {
		b := *a
		change(&b)
		return &b
	}
	for _, tc := range []struct {
		name   string
		b      *stats.Figure
		adding stats.Mismatch // beside the population of the sum; 0 where they can be combined
		ratio  stats.Mismatch
		growth stats.Mismatch
	}{
		{"unit", with(func(f *stats.Figure) { f.Unit = stats.UnitEnrolled }), stats.UnitDiffers, 0, stats.UnitDiffers},
		{"label", with(func(f *stats.Figure) { f.Of.Label = law.MSc }), stats.PopulationDiffers, 0, stats.PopulationDiffers},
		{"date", with(func(f *stats.Figure) { f.AsOf = period("2011") }), stats.DateDiffers, stats.DateDiffers, 0},
		{"undated", with(func(f *stats.Figure) { f.AsOf = period("") }), stats.DateUnknown, stats.DateUnknown, stats.DateUnknown},
		{"all", with(func(f *stats.Figure) {
			*f = stats.Figure{Unit: stats.UnitCountries, Of: stats.Population{Label: law.MSc}}
		}),
			stats.UnitDiffers | stats.PopulationDiffers | stats.DateUnknown, stats.DateUnknown,
			stats.UnitDiffers | stats.PopulationDiffers | stats.DateUnknown},
	} {
		for _, pair := range [][2]*stats.Figure{{a, tc.b}, {tc.b, a}} {
			_, sum := stats.Sum(standard, pair[0], pair[1])
			_, difference := stats.Subtract(pair[0], pair[1], standard)
			_, _, share := stats.Share(pair[0], pair[1], standard)
			if got := differs(t, sum); got != tc.adding|stats.PopulationDiffers { // the same graduates
				t.Errorf("%s: the sum differs in %v", tc.name, got.Words())
			}
			for _, err := range []error{difference, share} {
				if tc.adding == 0 && err != nil || tc.adding != 0 && differs(t, err) != tc.adding {
					t.Errorf("%s: adding: %v", tc.name, err)
				}
			}
			_, _, err := stats.Ratio(pair[0], pair[1], standard)
			if tc.ratio == 0 && err != nil || tc.ratio != 0 && differs(t, err) != tc.ratio {
				t.Errorf("%s: ratio: %v", tc.name, err)
			}
			_, err = stats.GrowthPerYear(pair[0], pair[1], standard)
			switch {
			case tc.growth != 0 && differs(t, err) != tc.growth:
				t.Errorf("%s: growth: %v", tc.name, err)
			case tc.growth == 0 && tc.name == "date" && err != nil:
				t.Errorf("%s: growth: %v", tc.name, err)
			case tc.growth == 0 && tc.name != "date":
				if _, ok := errors.AsType[*stats.SameDateError](err); !ok {
					t.Errorf("%s: growth: %v", tc.name, err)
				}
			}
		}
	}
}

func TestNotComparableErrorInWords(t *testing.T) {
	err := &stats.NotComparableError{A: "a", B: "b", Differs: stats.UnitDiffers | stats.PopulationDiffers | stats.DateUnknown}
	if got := err.In(language.French); got != "a et b ne peuvent pas être combinés\u00a0: les unités diffèrent, les populations ne s'y prêtent pas, une date n'est pas connue" {
		t.Error(got)
	}
	if got := err.Error(); got != "stats: a and b cannot be combined: the units differ, the populations do not allow it, a date is not known" {
		t.Error(got)
	}
	if got := stats.PopulationDiffers.In(language.English); got != "the populations differ" {
		t.Error(got)
	}
}

func TestSubtractMayBeBelowZero(t *testing.T) {
	if r, err := stats.Subtract(told(quantity.HedgeExact, "7"), told(quantity.HedgeMoreThan, "9"), standard); err != nil || r.String() != "(-∞, -3]" {
		t.Errorf("%v, %v", r, err)
	}
}

func TestShare(t *testing.T) {
	for _, tc := range []struct {
		part, whole *stats.Figure
		want        string
		ok          bool
	}{
		{told(quantity.HedgeExact, "1"), told(quantity.HedgeExact, "4"), "0.25", true},
		{told(quantity.HedgeExact, "4"), told(quantity.HedgeExact, "4"), "1", true},
		{told(quantity.HedgeExact, "0"), told(quantity.HedgeExact, "4"), "0", true},
		{told(quantity.HedgeExact, "1"), told(quantity.HedgeExact, "3"), "[0.333333333333, 0.333333333334]", true}, // outwards
		{told(quantity.HedgeAround, "100"), told(quantity.HedgeExact, "200"), "[0.475, 0.525]", true},
		{told(quantity.HedgeMoreThan, "3"), told(quantity.HedgeExact, "8"), "[0.5, 1]", true},
		{told(quantity.HedgeExact, "3"), told(quantity.HedgeAtLeast, "6"), "(0, 0.5]", true},
		{told(quantity.HedgeExact, "3"), told(quantity.HedgeAtMost, "6"), "[0.5, 1]", true}, // perhaps of 0
		{told(quantity.HedgeExact, "0"), told(quantity.HedgeAtLeast, "6"), "0", true},
		{told(quantity.HedgeExact, "0"), told(quantity.HedgeAtMost, "6"), "0", true},
		{told(quantity.HedgeAtLeast, "0"), told(quantity.HedgeAtLeast, "6"), "[0, 1]", true},
		{told(quantity.HedgeMoreThan, "0"), told(quantity.HedgeAtLeast, "6"), "(0, 1]", true},
		{told(quantity.HedgeExact, "0"), told(quantity.HedgeExact, "0"), "", false},
		{told(quantity.HedgeExact, "3"), told(quantity.HedgeFewerThan, "1"), "", false},
		{told(quantity.HedgeExact, "5"), told(quantity.HedgeExact, "4"), "", false}, // more than the whole
	} {
		share, ok, err := stats.Share(tc.part, tc.whole, standard)
		if err != nil || ok != tc.ok || ok && share.Value.String() != tc.want {
			t.Errorf("%v %v of %v %v: %v, %v, %v", tc.part.Hedge, tc.part.Value, tc.whole.Hedge, tc.whole.Value, share.Value, ok, err)
		}
		switch {
		case !ok && share != (stats.Proportion{}):
			t.Errorf("no share is %+v", share)
		case ok && !(share.Part.Equal(tc.part.Interval(standard)) && share.Whole.Equal(tc.whole.Interval(standard))):
			t.Errorf("the counts are lost: %+v", share)
		}
	}
}

func TestRatioMayExceedOne(t *testing.T) {
	times, ok, err := stats.Ratio(told(quantity.HedgeExact, "9"), told(quantity.HedgeExact, "4"), standard)
	if err != nil || !ok || times.Value.String() != "2.25" {
		t.Errorf("%v, %v, %v", times, ok, err)
	}
}

// None of fewer than three years is none at all: 0 is reached although 3 is not.
func TestRatioOfNone(t *testing.T) {
	none, few := told(quantity.HedgeExact, "0"), told(quantity.HedgeFewerThan, "3")
	few.Unit = stats.UnitYearsOfStudy
	times, ok, err := stats.Ratio(none, few, standard)
	if err != nil || !ok || !times.Value.Contains(num("0")) {
		t.Errorf("%v, %v, %v", times.Value, ok, err)
	}
}

func TestGrowthPerYear(t *testing.T) {
	for _, tc := range []struct{ from, at, to, then, want string }{
		{"100", "2010", "110", "2015", "2"},
		{"110", "2015", "100", "2010", "2"}, // backwards is the same growth
		{"110", "2010", "100", "2015", "-2"},
		{"100", "2010/2011", "100", "2015", "0"},
		{"0", "2010", "1", "2013", "[0.333333333333, 0.333333333334]"},
		{"1", "2010", "0", "2013", "[-0.333333333334, -0.333333333333]"},
		{"0", "2010-01", "1", "2010-02", "12"},
	} {
		got, err := stats.GrowthPerYear(exactly(tc.from, tc.at), exactly(tc.to, tc.then), standard)
		if err != nil || got.String() != tc.want {
			t.Errorf("%+v: %v, %v", tc, got, err)
		}
	}
	open := exactly("100", "2015")
	open.Hedge = quantity.HedgeMoreThan
	if got, err := stats.GrowthPerYear(exactly("51", "2010"), open, standard); err != nil || got.String() != "[10, ∞)" {
		t.Errorf("more than: %v, %v", got, err)
	}
	for _, then := range []string{"2010", "2010-01", "2010-01-01"} {
		_, err := stats.GrowthPerYear(exactly("1", "2010"), exactly("2", then), standard)
		same, ok := errors.AsType[*stats.SameDateError](err)
		if !ok || same.A != "exactly-1" || same.B != "exactly-2" {
			t.Errorf("%s: %v", then, err)
			continue
		}
		if got := same.In(language.French); got != "exactly-1 et exactly-2 commencent le même jour, et une croissance demande deux dates" {
			t.Error(got)
		}
		if got := same.Error(); got != "stats: exactly-1 and exactly-2 begin on the same day, and growth needs two dates" {
			t.Error(got)
		}
	}
}

func ExampleSameDateError() {
	catalogue, _ := stats.Published()
	all, _ := catalogue.Figure("cge2010-graduates")
	foreign := *all
	foreign.ID = "ours"
	_, err := stats.GrowthPerYear(all, &foreign, quantity.DefaultHedgePolicy())
	fmt.Println(err)
	// Output: stats: cge2010-graduates and ours begin on the same day, and growth needs two dates
}

// A figure grows by as much each year, however far apart the days are.
func TestGrowthBetweenDays(t *testing.T) {
	for _, tc := range []struct{ at, then, want string }{
		{"2010-01-31", "2012-01-31", "60"},   // two years
		{"2010-01-31", "2010-02-28", "1565"}, // 28 days, of 365.2425
		{"2010", "2010-01-02", "43829"},      // a day
		{"2010-03", "2010-03-31", "1460"},    // 30 days
		{"2010-01-31", "2010-02-01", "43829"},
	} {
		got, err := stats.GrowthPerYear(exactly("0", tc.at), exactly("120", tc.then), standard)
		least, _, _ := got.Min()
		most, _, _ := got.Max()
		if err != nil || least.Decimal().Floor().String() != tc.want || most.Decimal().Floor().String() != tc.want {
			t.Errorf("%s to %s: %v, %v", tc.at, tc.then, got, err)
		}
	}
}

// addable draws figures that can be added.
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
		// a sum in between, given as a figure, adds up to the same
		left, _ := stats.Sum(p, f[0], f[1])
		right, _ := stats.Sum(p, f[2], f[3])
		if got, ok := sumOfIntervals(left, right); ok && !got.Equal(want) {
			t.Fatalf("%v in two steps, %v", got, want)
		}
	})
}

// sumOfIntervals adds two ranges by way of figures of what they hold between whole bounds.
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

// A share holds the quotient of any two counts that the figures allow.
func TestShareHoldsEveryQuotient(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPolicy.Draw(t, "policy")
		f := addable(t, 2)
		times, ok, err := stats.Ratio(f[0], f[1], p)
		if err != nil || !ok {
			return
		}
		part := rapid.Int64Range(0, 220).Draw(t, "part")
		whole := rapid.Int64Range(1, 220).Draw(t, "whole")
		if !times.Part.Contains(stats.Whole(part)) || !times.Whole.Contains(stats.Whole(whole)) {
			return
		}
		quotient := stats.NumberOf(stats.Whole(part).Decimal().DivRound(stats.Whole(whole).Decimal(), 30))
		if !times.Value.Contains(quotient) {
			t.Fatalf("%d of %d is %v, not in %v", part, whole, quotient, times.Value)
		}
	})
}
