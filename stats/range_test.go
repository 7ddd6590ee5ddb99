package stats_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/stats"
)

func ExampleMoreThan() {
	r := stats.MoreThan(stats.Whole(7000))
	fmt.Println(r, r.Contains(stats.Whole(7000)), r.Contains(stats.Whole(7001)))
	// Output: (7000, ∞) false true
}

func ExampleRange_Intersect() {
	both, ok := stats.AtLeast(stats.Whole(80_000)).Intersect(stats.LessThan(stats.Whole(82_500)))
	fmt.Println(both, ok)
	_, ok = stats.MoreThan(stats.Whole(7000)).Intersect(stats.Exactly(stats.Whole(7000)))
	fmt.Println(ok)
	// Output:
	// [80000, 82500) true
	// false
}

func ExampleBetween() {
	r, ok := stats.Between(stats.Whole(15), stats.Whole(24))
	fmt.Println(r, ok)
	_, ok = stats.Between(stats.Whole(24), stats.Whole(15))
	fmt.Println(ok)
	// Output:
	// [15, 24] true
	// false
}

func TestRange(t *testing.T) {
	seven, eight := stats.Whole(7), stats.Whole(8)
	within := func(a, b stats.Range) stats.Range {
		both, ok := a.Intersect(b)
		if !ok {
			t.Fatalf("%v and %v have nothing in common", a, b)
		}
		return both
	}
	for _, tc := range []struct {
		r          stats.Range
		text, json string
		contains   string // of 6, 7, 7.5, 8, 9
	}{
		{stats.Range{}, "(-∞, ∞)", "{}", "6 7 7.5 8 9 "},
		{stats.Exactly(seven), "7", "7", "7 "},
		{stats.AtLeast(seven), "[7, ∞)", `{"min":7}`, "7 7.5 8 9 "},
		{stats.MoreThan(seven), "(7, ∞)", `{"above":7}`, "7.5 8 9 "},
		{stats.AtMost(eight), "(-∞, 8]", `{"max":8}`, "6 7 7.5 8 "},
		{stats.LessThan(eight), "(-∞, 8)", `{"below":8}`, "6 7 7.5 "},
		{within(stats.AtLeast(seven), stats.AtMost(eight)), "[7, 8]", `{"min":7,"max":8}`, "7 7.5 8 "},
		{within(stats.MoreThan(seven), stats.LessThan(eight)), "(7, 8)", `{"above":7,"below":8}`, "7.5 "},
		{within(stats.MoreThan(seven), stats.AtLeast(seven)), "(7, ∞)", `{"above":7}`, "7.5 8 9 "},
		{within(stats.AtMost(eight), stats.LessThan(eight)), "(-∞, 8)", `{"below":8}`, "6 7 7.5 "},
		{within(stats.AtMost(eight), stats.AtMost(seven)), "(-∞, 7]", `{"max":7}`, "6 7 "},
	} {
		if got := tc.r.String(); got != tc.text {
			t.Errorf("%s prints %s", tc.text, got)
		}
		if got, err := json.Marshal(tc.r); err != nil || string(got) != tc.json {
			t.Errorf("%s is written %s, %v", tc.text, got, err)
		}
		contains := ""
		for _, n := range []string{"6", "7", "7.5", "8", "9"} {
			if tc.r.Contains(num(n)) {
				contains += n + " "
			}
		}
		if contains != tc.contains {
			t.Errorf("%s contains %s, want %s", tc.text, contains, tc.contains)
		}
		if !tc.r.Equal(tc.r) || !tc.r.Within(tc.r) || !tc.r.Within(stats.Range{}) {
			t.Errorf("%s is not itself", tc.text)
		}
		if tc.r.IsZero() != (tc.json == "{}") {
			t.Errorf("%s: IsZero = %v", tc.text, tc.r.IsZero())
		}
	}
}

func TestRangeBounds(t *testing.T) {
	type end struct {
		n           string
		reached, ok bool
	}
	ends := func(r stats.Range) (min, max end) {
		n, reached, ok := r.Min()
		m, mReached, mOK := r.Max()
		return end{n.String(), reached, ok}, end{m.String(), mReached, mOK}
	}
	for _, tc := range []struct {
		r        stats.Range
		min, max end
	}{
		{stats.Range{}, end{"0", false, false}, end{"0", false, false}},
		{stats.Exactly(num("7")), end{"7", true, true}, end{"7", true, true}},
		{stats.MoreThan(num("7")), end{"7", false, true}, end{"0", false, false}},
		{stats.AtMost(num("7")), end{"0", false, false}, end{"7", true, true}},
	} {
		if min, max := ends(tc.r); min != tc.min || max != tc.max {
			t.Errorf("%v: %v, %v", tc.r, min, max)
		}
	}
}

// A range that allows nothing is no known number, even where both of its bounds are
// the same.
func TestEmptyRangeIsNotExact(t *testing.T) {
	for _, other := range []stats.Range{stats.MoreThan(num("7")), stats.LessThan(num("7"))} {
		both, ok := stats.Exactly(num("7")).Intersect(other)
		if n, exact := both.Exact(); ok || exact {
			t.Errorf("%v: ok = %v, exactly %v %v", both, ok, n, exact)
		}
	}
}

func TestRangeDiffers(t *testing.T) {
	ranges := []stats.Range{
		{}, stats.Exactly(num("7")), stats.AtLeast(num("7")), stats.MoreThan(num("7")), stats.AtMost(num("7")),
		stats.LessThan(num("7")), stats.AtLeast(num("8")),
	}
	for i, a := range ranges {
		for j, b := range ranges {
			if a.Equal(b) != (i == j) {
				t.Errorf("%v and %v: Equal = %v", a, b, a.Equal(b))
			}
		}
	}
	for _, tc := range []struct {
		a, b stats.Range
		want bool
	}{
		{stats.MoreThan(num("7")), stats.AtLeast(num("7")), true},
		{stats.AtLeast(num("7")), stats.MoreThan(num("7")), false},
		{stats.Exactly(num("8")), stats.AtLeast(num("7")), true},
		{stats.AtLeast(num("8")), stats.Exactly(num("8")), false},
	} {
		if got := tc.a.Within(tc.b); got != tc.want {
			t.Errorf("%v within %v: %v", tc.a, tc.b, got)
		}
	}
}
