package stats_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/stats"
)

var standard = ms.DefaultHedgePolicy()

// told gives a figure of graduates of one undated source.
func told(hedge ms.Hedge, value string) *stats.Figure {
	return &stats.Figure{ID: "told", Unit: stats.UnitGraduates, Hedge: hedge, Value: num(value), Source: "CGEMS"}
}

func ExampleFigure_Range() {
	almost := stats.Figure{Unit: stats.UnitProgrammesAccredited, Hedge: ms.HedgeAlmost, Value: stats.Whole(390)}
	fmt.Println(almost.Range(ms.DefaultHedgePolicy()))
	fmt.Println(almost.Range(ms.HedgePolicy{Around: 5, Almost: 1, AsPrinted: 1}))

	above := stats.Figure{Unit: stats.UnitGraduates, Hedge: ms.HedgeMoreThan, Value: stats.Whole(7000)}
	fmt.Println(above.Range(ms.DefaultHedgePolicy())) // whole numbers
	// Output:
	// [371, 389]
	// [387, 389]
	// [7001, ∞)
}

func TestHedges(t *testing.T) {
	for _, tc := range []struct {
		hedge       ms.Hedge
		value, want string
	}{
		{ms.HedgeExact, "125", "125"},
		{ms.HedgeExact, "0", "0"},
		{ms.HedgeAtLeast, "7000", "[7000, ∞)"},
		{ms.HedgeMoreThan, "7000", "[7001, ∞)"},
		{ms.HedgeAtMost, "7000", "[0, 7000]"},
		{ms.HedgeFewerThan, "7000", "[0, 6999]"},
		{ms.HedgeFewerThan, "1", "0"},
		{ms.HedgeAround, "40000", "[38000, 42000]"},
		{ms.HedgeAround, "10", "[9, 11]"}, // the next ones, although 9.5 to 10.5
		{ms.HedgeAround, "20", "[19, 21]"},
		{ms.HedgeAround, "40", "[38, 42]"},
		{ms.HedgeAround, "1", "[0, 2]"},
		{ms.HedgeAround, "0", "[0, 1]"},
		{ms.HedgeAlmost, "390", "[371, 389]"}, // 370.5
		{ms.HedgeAlmost, "400", "[380, 399]"}, // the limit itself
		{ms.HedgeAlmost, "10", "9"},           // the next one below, although 9.5
		{ms.HedgeAsPrinted, "82000", "[81500, 82499]"},
		{ms.HedgeAsPrinted, "7000", "[6500, 7499]"},
		{ms.HedgeAsPrinted, "80000", "[75000, 84999]"},
		{ms.HedgeAsPrinted, "81226", "81226"},
		{ms.HedgeAsPrinted, "5", "5"},
		{ms.HedgeAsPrinted, "0", "0"},
		{0, "7000", "[0, ∞)"}, // nothing but that it is a count
		{99, "7000", "[0, ∞)"},
	} {
		if got := told(tc.hedge, tc.value).Range(standard).String(); got != tc.want {
			t.Errorf("%v %s is %s, want %s", tc.hedge, tc.value, got, tc.want)
		}
	}
}

// A wide policy widens every figure; the tightest one still leaves "around" and "as
// printed" what they say.
func ExampleFigure_Range_policies() {
	small := stats.Figure{Unit: stats.UnitSchools, Hedge: ms.HedgeAround, Value: stats.Whole(12)}
	printed := stats.Figure{Unit: stats.UnitGraduates, Hedge: ms.HedgeAsPrinted, Value: stats.Whole(82_000)}
	for _, p := range []ms.HedgePolicy{{}, ms.DefaultHedgePolicy(), {Around: 25, Almost: 25, AsPrinted: 2}} {
		fmt.Println(small.Range(p), printed.Range(p))
	}
	// Output:
	// [11, 13] [81500, 82499]
	// [11, 13] [81500, 82499]
	// [9, 15] [81000, 82999]
}

func TestHedgeBetween(t *testing.T) {
	f := told(ms.HedgeBetween, "15")
	f.To = num("24")
	if got := f.Range(standard).String(); got != "[15, 24]" {
		t.Error(got)
	}
}

// What is not counted need not be whole, and is not below 0 either.
func TestHedgesOfShares(t *testing.T) {
	for _, tc := range []struct {
		hedge       ms.Hedge
		value, want string
	}{
		{ms.HedgeMoreThan, "0.25", "(0.25, 1]"},
		{ms.HedgeFewerThan, "0.25", "[0, 0.25)"},
		{ms.HedgeAlmost, "0.4", "[0.38, 0.4]"},
		{ms.HedgeAsPrinted, "0.25", "[0.245, 0.255)"},
		{ms.HedgeAsPrinted, "0.250", "[0.245, 0.255)"},
		{ms.HedgeAround, "0.2", "[0.19, 0.21]"},
		{ms.HedgeAround, "1", "[0.95, 1]"},
		{ms.HedgeAround, "0.99", "[0.9405, 1]"},
		{ms.HedgeAtLeast, "0.25", "[0.25, 1]"},
		{0, "0.25", "[0, 1]"},
	} {
		f := told(tc.hedge, tc.value)
		f.Unit = stats.UnitShare
		if got := f.Range(standard).String(); got != tc.want {
			t.Errorf("%v %s is %s, want %s", tc.hedge, tc.value, got, tc.want)
		}
	}
}

func TestHedgesContain(t *testing.T) {
	for _, tc := range []struct {
		hedge     ms.Hedge
		value, in string
		want      bool
	}{
		{ms.HedgeAround, "40000", "39347", true},
		{ms.HedgeAlmost, "390", "387", true},
		{ms.HedgeAlmost, "390", "390", false},
		{ms.HedgeMoreThan, "7000", "7000", false},
		{ms.HedgeMoreThan, "7000", "7001", true},
		{ms.HedgeAsPrinted, "82000", "81226", false},
	} {
		if got := told(tc.hedge, tc.value).Range(standard).Contains(num(tc.in)); got != tc.want {
			t.Errorf("%v %s contains %s: %v", tc.hedge, tc.value, tc.in, got)
		}
	}
}

func TestOtherPolicies(t *testing.T) {
	for _, tc := range []struct {
		p           ms.HedgePolicy
		hedge       ms.Hedge
		value, want string
	}{
		{ms.HedgePolicy{Around: 1}, ms.HedgeAround, "40000", "[39600, 40400]"},
		{ms.HedgePolicy{}, ms.HedgeAround, "40000", "[39999, 40001]"},
		{ms.HedgePolicy{}, ms.HedgeAlmost, "390", "389"},
		{ms.HedgePolicy{}, ms.HedgeAsPrinted, "82000", "[81500, 82499]"}, // never exact
		{ms.HedgePolicy{Around: -5, Almost: -5, AsPrinted: -5}, ms.HedgeAround, "40000", "[39999, 40001]"},
		{ms.HedgePolicy{Around: -5, Almost: -5, AsPrinted: -5}, ms.HedgeAlmost, "390", "389"},
		{ms.HedgePolicy{Around: -5, Almost: -5, AsPrinted: -5}, ms.HedgeAsPrinted, "82000", "[81500, 82499]"},
		{ms.HedgePolicy{Around: 101}, ms.HedgeAround, "40000", "[0, 80000]"},
		{ms.HedgePolicy{Almost: 1 << 30}, ms.HedgeAlmost, "390", "[0, 389]"},
		{ms.HedgePolicy{AsPrinted: 2}, ms.HedgeAsPrinted, "82000", "[81000, 82999]"}, // perhaps truncated
		{ms.HedgePolicy{Around: 100}, ms.HedgeAround, "40000", "[0, 80000]"},
		{ms.HedgePolicy{Almost: 100}, ms.HedgeAlmost, "390", "[0, 389]"},
	} {
		if got := told(tc.hedge, tc.value).Range(tc.p).String(); got != tc.want {
			t.Errorf("%v %s under %+v is %s, want %s", tc.hedge, tc.value, tc.p, got, tc.want)
		}
	}
}

// A Go program can build what no reader lets through; it is answered all the same.
func TestRangeOfMalformedFigures(t *testing.T) {
	for _, n := range []stats.Number{{}, num("-7"), num("0.5"), stats.NumberOf(decimal.New(1, 30)), stats.NumberOf(decimal.New(-1, -30))} {
		for hedge := range ms.Hedge(12) {
			for unit := range stats.Unit(20) {
				f := stats.Figure{Unit: unit, Hedge: hedge, Value: n}
				for _, p := range []ms.HedgePolicy{standard, {}, {Around: -5, Almost: -5, AsPrinted: -5}} {
					_ = f.Range(p).String()
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
