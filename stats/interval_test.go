package stats_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/stats"
)

func ExampleMoreThan() {
	r := stats.MoreThan(stats.Whole(7000))
	fmt.Println(r, r.Contains(stats.Whole(7000)), r.Contains(stats.Whole(7001)))
	// Output: (7000, ∞) false true
}

func ExampleInterval_Intersect() {
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

func TestInterval(t *testing.T) {
	seven, eight := stats.Whole(7), stats.Whole(8)
	within := func(a, b stats.Interval) stats.Interval {
		both, ok := a.Intersect(b)
		if !ok {
			t.Fatalf("%v and %v have nothing in common", a, b)
		}
		return both
	}
	for _, tc := range []struct {
		r          stats.Interval
		text, json string
		contains   string // of 6, 7, 7.5, 8, 9
	}{
		{stats.Interval{}, "(-∞, ∞)", "{}", "6 7 7.5 8 9 "},
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
		var again stats.Interval
		if err := json.Unmarshal([]byte(tc.json), &again); err != nil || !again.Equal(tc.r) {
			t.Errorf("%s reads as %v, %v", tc.json, again, err)
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
		if !tc.r.Equal(tc.r) || !tc.r.Within(tc.r) || !tc.r.Within(stats.Interval{}) {
			t.Errorf("%s is not itself", tc.text)
		}
		if tc.r.IsZero() != (tc.json == "{}") {
			t.Errorf("%s: IsZero = %v", tc.text, tc.r.IsZero())
		}
	}
}

func TestIntervalJSON(t *testing.T) {
	for in, want := range map[string]string{
		`{"max":8,"min":7}`:         "[7, 8]",
		` { "above" : 7 } `:         "(7, ∞)",
		`{"min":7,"max":7}`:         "7",
		`[0.252419176125,1]`:        "",
		`{"min":0.252419176125}`:    "[0.252419176125, ∞)",
		`9223372036854775807`:       "9223372036854775807",
		`null`:                      "",
		`"7"`:                       "",
		`true`:                      "",
		`7e3`:                       "",
		`[]`:                        "",
		`{"least":7}`:               "",
		`{"Min":7}`:                 "",
		`{"min":"7"}`:               "",
		`{"min":null}`:              "",
		`{"min":{"min":7}}`:         "",
		`{"min":7,"min":7}`:         "",
		`{"min":7,"above":7}`:       "",
		`{"max":7,"below":9}`:       "",
		`{"min":8,"max":7}`:         "",
		`{"min":7,"below":7}`:       "",
		`{"min":1e5}`:               "",
		strings.Repeat("9", 1<<20):  "",
		`{"min":7} {}`:              "",
		`{"min":7`:                  "",
		`{"min":7,"to":8,"max":9}`:  "",
		`{"min":07}`:                "",
		`{"above":-1,"below":-0.5}`: "(-1, -0.5)",
	} {
		r := stats.AtLeast(num("3"))
		err := r.UnmarshalJSON([]byte(in))
		if want == "" {
			if err == nil || !r.Equal(stats.AtLeast(num("3"))) {
				t.Errorf("%.40s reads as %v, %v", in, r, err)
			}
			continue
		}
		if err != nil || r.String() != want {
			t.Errorf("%s reads as %v, %v", in, r, err)
		}
	}
}

func FuzzIntervalUnmarshalJSON(f *testing.F) {
	for _, s := range []string{`7`, `{}`, `{"min":7}`, `{"above":7,"below":8.5}`, `{"min":7,"min":8}`, `null`, `{"min":{}}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var r, again stats.Interval
		if err := r.UnmarshalJSON(b); err != nil {
			return
		}
		if err := again.UnmarshalJSON([]byte(written(r))); err != nil || !again.Equal(r) {
			t.Fatalf("%s is written %s, which reads as %v, %v", b, written(r), again, err)
		}
	})
}

func TestIntervalBounds(t *testing.T) {
	type end struct {
		n           string
		reached, ok bool
	}
	ends := func(r stats.Interval) (min, max end) {
		n, reached, ok := r.Min()
		m, mReached, mOK := r.Max()
		return end{n.String(), reached, ok}, end{m.String(), mReached, mOK}
	}
	for _, tc := range []struct {
		r        stats.Interval
		min, max end
	}{
		{stats.Interval{}, end{"0", false, false}, end{"0", false, false}},
		{stats.Exactly(num("7")), end{"7", true, true}, end{"7", true, true}},
		{stats.MoreThan(num("7")), end{"7", false, true}, end{"0", false, false}},
		{stats.AtMost(num("7")), end{"0", false, false}, end{"7", true, true}},
	} {
		if min, max := ends(tc.r); min != tc.min || max != tc.max {
			t.Errorf("%v: %v, %v", tc.r, min, max)
		}
	}
}

// An empty interval is no known number, even where both bounds are equal.
func TestEmptyIntervalIsNotExact(t *testing.T) {
	for _, other := range []stats.Interval{stats.MoreThan(num("7")), stats.LessThan(num("7"))} {
		both, ok := stats.Exactly(num("7")).Intersect(other)
		if n, exact := both.Exact(); ok || exact {
			t.Errorf("%v: ok = %v, exactly %v %v", both, ok, n, exact)
		}
	}
}

func TestIntervalDiffers(t *testing.T) {
	intervals := []stats.Interval{
		{}, stats.Exactly(num("7")), stats.AtLeast(num("7")), stats.MoreThan(num("7")), stats.AtMost(num("7")),
		stats.LessThan(num("7")), stats.AtLeast(num("8")),
	}
	for i, a := range intervals {
		for j, b := range intervals {
			if a.Equal(b) != (i == j) {
				t.Errorf("%v and %v: Equal = %v", a, b, a.Equal(b))
			}
		}
	}
	for _, tc := range []struct {
		a, b stats.Interval
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
