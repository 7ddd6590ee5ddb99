package stats_test

import (
	"errors"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/stats"
)

// differs gives the reasons of a NotComparableError.
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
