package stats_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/stats"
)

var standard = quantity.DefaultHedgePolicy()

// told gives a figure of graduates without a date.
func told(hedge quantity.Hedge, value string) *stats.Figure {
	return &stats.Figure{ID: "told", Unit: stats.UnitGraduates, Hedge: hedge, Value: num(value), Source: "CGEMS"}
}

func ExampleFigure_Interval() {
	almost := stats.Figure{Unit: stats.UnitProgrammesAccredited, Hedge: quantity.HedgeAlmost, Value: stats.Whole(390)}
	fmt.Println(almost.Interval(quantity.DefaultHedgePolicy()))
	fmt.Println(almost.Interval(quantity.HedgePolicy{Around: 5, Almost: 1, AsPrinted: 1}))

	above := stats.Figure{Unit: stats.UnitGraduates, Hedge: quantity.HedgeMoreThan, Value: stats.Whole(7000)}
	fmt.Println(above.Interval(quantity.DefaultHedgePolicy())) // whole numbers
	// Output:
	// [371, 389]
	// [387, 389]
	// [7001, ∞)
}

func TestHedges(t *testing.T) {
	for _, tc := range []struct {
		hedge       quantity.Hedge
		value, want string
	}{
		{quantity.HedgeExact, "125", "125"},
		{quantity.HedgeExact, "0", "0"},
		{quantity.HedgeAtLeast, "7000", "[7000, ∞)"},
		{quantity.HedgeMoreThan, "7000", "[7001, ∞)"},
		{quantity.HedgeAtMost, "7000", "[0, 7000]"},
		{quantity.HedgeFewerThan, "7000", "[0, 6999]"},
		{quantity.HedgeFewerThan, "1", "0"},
		{quantity.HedgeAround, "40000", "[38000, 42000]"},
		{quantity.HedgeAround, "10", "[9, 11]"}, // the next ones, although 9.5 to 10.5
		{quantity.HedgeAround, "20", "[19, 21]"},
		{quantity.HedgeAround, "40", "[38, 42]"},
		{quantity.HedgeAround, "1", "[0, 2]"},
		{quantity.HedgeAround, "0", "[0, 1]"},
		{quantity.HedgeAlmost, "390", "[371, 389]"}, // 370.5
		{quantity.HedgeAlmost, "400", "[380, 399]"}, // the limit itself
		{quantity.HedgeAlmost, "10", "9"},           // the next one below, although 9.5
		{quantity.HedgeAsPrinted, "82000", "[81500, 82499]"},
		{quantity.HedgeAsPrinted, "7000", "[6500, 7499]"},
		{quantity.HedgeAsPrinted, "80000", "[75000, 84999]"},
		{quantity.HedgeAsPrinted, "81226", "81226"},
		{quantity.HedgeAsPrinted, "5", "5"},
		{quantity.HedgeAsPrinted, "0", "0"},
		{0, "7000", "[0, ∞)"}, // nothing but that it is a count
		{99, "7000", "[0, ∞)"},
	} {
		if got := told(tc.hedge, tc.value).Interval(standard).String(); got != tc.want {
			t.Errorf("%v %s is %s, want %s", tc.hedge, tc.value, got, tc.want)
		}
	}
}

// A wider policy widens every hedged figure. Even the tightest policy makes an interval of
// "around" and of a number as printed.
func ExampleFigure_Interval_policies() {
	small := stats.Figure{Unit: stats.UnitSchools, Hedge: quantity.HedgeAround, Value: stats.Whole(12)}
	printed := stats.Figure{Unit: stats.UnitGraduates, Hedge: quantity.HedgeAsPrinted, Value: stats.Whole(82_000)}
	for _, p := range []quantity.HedgePolicy{{}, quantity.DefaultHedgePolicy(), {Around: 25, Almost: 25, AsPrinted: 2}} {
		fmt.Println(small.Interval(p), printed.Interval(p))
	}
	// Output:
	// [11, 13] [81500, 82499]
	// [11, 13] [81500, 82499]
	// [9, 15] [81000, 82999]
}

func TestHedgeBetween(t *testing.T) {
	f := told(quantity.HedgeBetween, "15")
	f.To = num("24")
	if got := f.Interval(standard).String(); got != "[15, 24]" {
		t.Error(got)
	}
}

// What is not a count need not be whole. It is not below 0 either.
func TestHedgesOfShares(t *testing.T) {
	for _, tc := range []struct {
		hedge       quantity.Hedge
		value, want string
	}{
		{quantity.HedgeMoreThan, "0.25", "(0.25, 1]"},
		{quantity.HedgeFewerThan, "0.25", "[0, 0.25)"},
		{quantity.HedgeAlmost, "0.4", "[0.38, 0.4]"},
		{quantity.HedgeAsPrinted, "0.25", "[0.245, 0.255)"},
		{quantity.HedgeAsPrinted, "0.250", "[0.245, 0.255)"},
		{quantity.HedgeAround, "0.2", "[0.19, 0.21]"},
		{quantity.HedgeAround, "1", "[0.95, 1]"},
		{quantity.HedgeAround, "0.99", "[0.9405, 1]"},
		{quantity.HedgeAtLeast, "0.25", "[0.25, 1]"},
		{0, "0.25", "[0, 1]"},
	} {
		f := told(tc.hedge, tc.value)
		f.Unit = stats.UnitShare
		if got := f.Interval(standard).String(); got != tc.want {
			t.Errorf("%v %s is %s, want %s", tc.hedge, tc.value, got, tc.want)
		}
	}
}

func TestHedgesContain(t *testing.T) {
	for _, tc := range []struct {
		hedge     quantity.Hedge
		value, in string
		want      bool
	}{
		{quantity.HedgeAround, "40000", "39347", true},
		{quantity.HedgeAlmost, "390", "387", true},
		{quantity.HedgeAlmost, "390", "390", false},
		{quantity.HedgeMoreThan, "7000", "7000", false},
		{quantity.HedgeMoreThan, "7000", "7001", true},
		{quantity.HedgeAsPrinted, "82000", "81226", false},
	} {
		if got := told(tc.hedge, tc.value).Interval(standard).Contains(num(tc.in)); got != tc.want {
			t.Errorf("%v %s contains %s: %v", tc.hedge, tc.value, tc.in, got)
		}
	}
}

func TestOtherPolicies(t *testing.T) {
	for _, tc := range []struct {
		p           quantity.HedgePolicy
		hedge       quantity.Hedge
		value, want string
	}{
		{quantity.HedgePolicy{Around: 1}, quantity.HedgeAround, "40000", "[39600, 40400]"},
		{quantity.HedgePolicy{}, quantity.HedgeAround, "40000", "[39999, 40001]"},
		{quantity.HedgePolicy{}, quantity.HedgeAlmost, "390", "389"},
		{quantity.HedgePolicy{}, quantity.HedgeAsPrinted, "82000", "[81500, 82499]"}, // never exact
		{quantity.HedgePolicy{Around: -5, Almost: -5, AsPrinted: -5}, quantity.HedgeAround, "40000", "[39999, 40001]"},
		{quantity.HedgePolicy{Around: -5, Almost: -5, AsPrinted: -5}, quantity.HedgeAlmost, "390", "389"},
		{quantity.HedgePolicy{Around: -5, Almost: -5, AsPrinted: -5}, quantity.HedgeAsPrinted, "82000", "[81500, 82499]"},
		{quantity.HedgePolicy{Around: 101}, quantity.HedgeAround, "40000", "[0, 80000]"},
		{quantity.HedgePolicy{Almost: 1 << 30}, quantity.HedgeAlmost, "390", "[0, 389]"},
		{quantity.HedgePolicy{AsPrinted: 2}, quantity.HedgeAsPrinted, "82000", "[81000, 82999]"}, // perhaps truncated
		{quantity.HedgePolicy{Around: 100}, quantity.HedgeAround, "40000", "[0, 80000]"},
		{quantity.HedgePolicy{Almost: 100}, quantity.HedgeAlmost, "390", "[0, 389]"},
	} {
		if got := told(tc.hedge, tc.value).Interval(tc.p).String(); got != tc.want {
			t.Errorf("%v %s under %+v is %s, want %s", tc.hedge, tc.value, tc.p, got, tc.want)
		}
	}
}

// A Go program can build figures that a reader refuses. They have an interval all the same.
func TestRangeOfMalformedFigures(t *testing.T) {
	for _, n := range []stats.Number{{}, num("-7"), num("0.5"), stats.NumberOf(decimal.New(1, 30)), stats.NumberOf(decimal.New(-1, -30))} {
		for hedge := range quantity.Hedge(12) {
			for unit := range stats.Unit(20) {
				f := stats.Figure{Unit: unit, Hedge: hedge, Value: n}
				for _, p := range []quantity.HedgePolicy{standard, {}, {Around: -5, Almost: -5, AsPrinted: -5}} {
					_ = f.Interval(p).String()
				}
			}
		}
	}
}

func TestFigureJSON(t *testing.T) {
	for _, f := range published(t).Figures {
		b, err := json.Marshal(f)
		if err != nil {
			t.Fatal(err)
		}
		var again stats.Figure
		if err := json.Unmarshal(b, &again); err != nil || written(again) != written(f) {
			t.Errorf("%s is written %s, which reads as %s, %v", f.ID, b, written(again), err)
		}
	}
}
