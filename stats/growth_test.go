package stats_test

import (
	"errors"
	"fmt"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/stats"
)

func ExampleGrowthPerYear() {
	catalogue, _ := stats.Published()
	from, _ := catalogue.Figure("cge2012-programmes") // 369 in 2012-13
	to, _ := catalogue.Figure("cge2016-programmes")   // 387 in 2016-17
	fmt.Println(stats.GrowthPerYear(from, to, quantity.DefaultHedgePolicy()))
	// Output: 4.5 <nil>
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

// The growth per year does not depend on how far apart the days are.
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
