package quantity_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleRange_Is() {
	limit := quantity.WholeCredits(45)
	fmt.Println(quantity.AtLeast(quantity.WholeCredits(43)).Is(limit)) // 43 are known, a unit is blank
	fmt.Println(quantity.AtLeast(quantity.WholeCredits(46)).Is(limit))
	fmt.Println(quantity.Exactly(quantity.WholeCredits(45)).Is(limit))
	// Output:
	// unknown
	// no
	// yes
}

func ExampleRange_IsAtLeast() {
	mission, _ := quantity.Between[quantity.Months](4, 6)
	fmt.Println(mission.IsAtLeast(4), mission.IsAtLeast(5), mission.IsAtLeast(7))
	// Output: yes unknown no
}

func ExampleRange_IsAtMost() {
	fmt.Println(quantity.AtMost[quantity.Months](24).IsAtMost(24), quantity.AtLeast[quantity.Months](12).IsAtMost(24))
	// Output: yes unknown
}

func ExampleRange() {
	var blank quantity.Range[quantity.Months]
	fmt.Println(blank, "/", quantity.Exactly[quantity.Months](0), "/", quantity.AtLeast[quantity.Months](4), "/", quantity.AtMost[quantity.Months](6))
	// Output: unknown / 0 / [4, ∞) / (-∞, 6]
}

func ExampleRange_Exact() {
	fmt.Println(quantity.Exactly[quantity.Months](4).Exact())
	fmt.Println(quantity.AtLeast[quantity.Months](4).Exact())
	// Output:
	// 4 true
	// 0 false
}

func ExampleBetween() {
	_, err := quantity.Between[quantity.Months](6, 4)
	fmt.Println(err)
	// Output: quantity: the lower bound lies above the upper bound
}

func ExampleRange_Intersect() {
	both, ok := quantity.AtLeast[quantity.Months](4).Intersect(quantity.AtMost[quantity.Months](6))
	fmt.Println(both, ok)
	_, ok = quantity.AtLeast[quantity.Months](7).Intersect(quantity.AtMost[quantity.Months](6))
	fmt.Println(ok)
	// Output:
	// [4, 6] true
	// false
}

func ExampleRange_MarshalJSON() {
	type mission struct {
		Months quantity.Range[quantity.Months] `json:"months,omitzero"`
	}
	four, sixAtLeast, blank := mission{quantity.Exactly[quantity.Months](4)}, mission{quantity.AtLeast[quantity.Months](6)}, mission{}
	for _, m := range []mission{four, sixAtLeast, blank} {
		b, _ := json.Marshal(m)
		fmt.Println(string(b))
	}
	// Output:
	// {"months":4}
	// {"months":{"min":6}}
	// {}
}

func TestRangeIsReadAndWritten(t *testing.T) {
	hours := func(parts int64) quantity.Hours { return quantity.HoursOfParts(parts) }
	for _, c := range []struct {
		in   string
		want quantity.Range[quantity.Hours]
		json string
		text string
	}{
		{`350`, quantity.Exactly(quantity.WholeHours(350)), `350`, "350"},
		{`0`, quantity.Exactly(hours(0)), `0`, "0"},
		{` {"min": 0} `, quantity.AtLeast(hours(0)), `{"min":0}`, "[0, ∞)"},
		{`{"max": "24:20"}`, quantity.AtMost(hours(7300)), `{"max":"24:20"}`, "(-∞, 24:20]"},
		{`{"max": 6, "min": 4}`, testkit.Between(quantity.WholeHours(4), quantity.WholeHours(6)), `{"min":4,"max":6}`, "[4, 6]"},
		{`{"min": 4, "max": "4:00"}`, quantity.Exactly(quantity.WholeHours(4)), `4`, "4"},
		{`{}`, quantity.Range[quantity.Hours]{}, `{}`, "unknown"},
	} {
		var got quantity.Range[quantity.Hours]
		if err := got.UnmarshalJSON([]byte(c.in)); err != nil || !got.Equal(c.want) || got != c.want {
			t.Errorf("%s reads as %v, %v, want %v", c.in, got, err, c.want)
		}
		if b, err := json.Marshal(got); err != nil || string(b) != c.json {
			t.Errorf("%v is written %s, %v, want %s", got, b, err, c.json)
		}
		if got.String() != c.text {
			t.Errorf("%s prints %q, want %q", c.in, got, c.text)
		}
		testkit.ReadsBack(t, got)
	}
}

func TestRangesThatAreNotAccepted(t *testing.T) {
	for _, c := range []struct {
		in       string
		pointers []string
	}{
		{`null`, []string{""}},
		{``, []string{""}},
		{`"7,5"`, []string{""}},
		{`[4, 6]`, []string{""}},
		{`7.505`, []string{""}},
		{testkit.MegabyteOfDigits(), []string{""}},
		{`{"min": 6, "max": 4}`, []string{""}},
		{`{"min": null}`, []string{"/min"}},
		{`{"min": 4, "min": 4}`, []string{"/min"}},
		{`{"min": "x", "max": -1}`, []string{"/min", "/max"}},
		{`{"min": 4, "least/most~": 4}`, []string{"/least~1most~0"}},
		{`{"a": 1, "max": 1, "max": 2, "min": null}`, []string{"/a", "/max", "/min"}},
	} {
		kept := quantity.Exactly(quantity.WholeHours(3))
		err := kept.UnmarshalJSON([]byte(c.in))
		var pointers []string
		for _, p := range testkit.ProblemsOf(t, err) {
			pointers = append(pointers, p.Pointer)
		}
		if diff := cmp.Diff(c.pointers, pointers); diff != "" {
			t.Errorf("%.40s: places of the problems (-want +got):\n%s", c.in, diff)
		}
		if kept != quantity.Exactly(quantity.WholeHours(3)) {
			t.Errorf("%.40s: a refused value leaves %v", c.in, kept)
		}
	}
}

func TestRangesThatAreNoJSON(t *testing.T) {
	for _, in := range []string{`{`, `{"min"`, `{"min":`, `{"min": 4`, `{"min": 4,}`, `{"min": 4 "max": 5}`, `{4: 5}`} {
		var got quantity.Range[quantity.Months]
		if err := got.UnmarshalJSON([]byte(in)); err == nil || !got.IsZero() {
			t.Errorf("%s reads as %v, %v", in, got, err)
		}
	}
}

// A date reads itself from text, so that the JSON package passes over null.
func TestNullIsNoRangeOfDates(t *testing.T) {
	for _, in := range []string{`null`, `{"min": null}`} {
		var got quantity.Range[quantity.Date]
		if err := json.Unmarshal([]byte(in), &got); in != `null` && err == nil {
			t.Errorf("%s reads as %v", in, got)
		}
		if err := got.UnmarshalJSON([]byte(in)); err == nil {
			t.Errorf("%s reads as %v", in, got)
		}
	}
	testkit.ReadsBack(t, quantity.AtLeast(testkit.Day("2025-10-01")))
	testkit.ReadsBack(t, quantity.Exactly(testkit.Day("2025-10-01")))
}

func TestRangeBounds(t *testing.T) {
	var blank quantity.Range[quantity.Count]
	for _, c := range []struct {
		r        quantity.Range[quantity.Count]
		min, max quantity.Count
		has      [2]bool
		exact    bool
	}{
		{blank, 0, 0, [2]bool{false, false}, false},
		{quantity.Exactly[quantity.Count](4), 4, 4, [2]bool{true, true}, true},
		{quantity.AtLeast[quantity.Count](4), 4, 0, [2]bool{true, false}, false},
		{quantity.AtMost[quantity.Count](6), 0, 6, [2]bool{false, true}, false},
		{testkit.Between[quantity.Count](4, 6), 4, 6, [2]bool{true, true}, false},
	} {
		least, hasMin := c.r.Min()
		most, hasMax := c.r.Max()
		if least != c.min || most != c.max || [2]bool{hasMin, hasMax} != c.has {
			t.Errorf("%v has the bounds %d %v, %d %v", c.r, least, hasMin, most, hasMax)
		}
		v, exact := c.r.Exact()
		if exact != c.exact || (exact && v != c.min) || (!exact && v != 0) {
			t.Errorf("%v is exactly %d: %v", c.r, v, exact)
		}
		if c.r.IsZero() != (c.has == [2]bool{}) {
			t.Errorf("%v.IsZero() = %v", c.r, c.r.IsZero())
		}
	}
	if _, err := quantity.Between[quantity.Count](6, 4); !errors.Is(err, quantity.ErrEmptyRange) {
		t.Errorf("6 to 4: %v", err)
	}
}

// drawRange draws a range with bounds from 0 to 20, either of which may be absent.
func drawRange(t *rapid.T, label string) quantity.Range[quantity.Count] {
	a, b := quantity.Count(rapid.IntRange(0, 20).Draw(t, label)), quantity.Count(rapid.IntRange(0, 20).Draw(t, label))
	switch rapid.IntRange(0, 4).Draw(t, label) {
	case 0:
		return quantity.Exactly(a)
	case 1:
		return quantity.AtLeast(a)
	case 2:
		return quantity.AtMost(a)
	case 3:
		return testkit.Between(min(a, b), max(a, b))
	}
	return quantity.Range[quantity.Count]{}
}

// numbers lists what a range allows of the numbers from -10 to 30.
func numbers(r quantity.Range[quantity.Count]) (allowed []quantity.Count) {
	for n := quantity.Count(-10); n <= 30; n++ {
		least, hasMin := r.Min()
		most, hasMax := r.Max()
		if (!hasMin || least <= n) && (!hasMax || n <= most) {
			allowed = append(allowed, n)
		}
	}
	return allowed
}

// truthOver is Yes when every number agrees, No when none does.
func truthOver(allowed []quantity.Count, agrees func(quantity.Count) bool) quantity.Truth {
	some := slices.ContainsFunc(allowed, agrees)
	all := !slices.ContainsFunc(allowed, func(n quantity.Count) bool { return !agrees(n) })
	switch {
	case all:
		return quantity.Yes
	case some:
		return quantity.Unknown
	}
	return quantity.No
}

func TestRangesAgreeWithSetsOfNumbers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, o := drawRange(t, "r"), drawRange(t, "o")
		limit := quantity.Count(rapid.IntRange(0, 20).Draw(t, "limit"))
		allowed := numbers(r)
		if got, want := r.IsAtLeast(limit), truthOver(allowed, func(n quantity.Count) bool { return n >= limit }); got != want {
			t.Fatalf("%v is at least %d: %v, want %v", r, limit, got, want)
		}
		if got, want := r.IsAtMost(limit), truthOver(allowed, func(n quantity.Count) bool { return n <= limit }); got != want {
			t.Fatalf("%v is at most %d: %v, want %v", r, limit, got, want)
		}
		if got, want := r.Is(limit), truthOver(allowed, func(n quantity.Count) bool { return n == limit }); got != want {
			t.Fatalf("%v is %d: %v, want %v", r, limit, got, want)
		}
		var common []quantity.Count
		for _, n := range allowed {
			if slices.Contains(numbers(o), n) {
				common = append(common, n)
			}
		}
		both, ok := r.Intersect(o)
		if ok != (len(common) > 0) || (ok && !slices.Equal(numbers(both), common)) || (!ok && !both.IsZero()) {
			t.Fatalf("%v and %v have %v in common, %v", r, o, both, ok)
		}
		if r.Equal(o) != slices.Equal(allowed, numbers(o)) {
			t.Fatalf("%v equals %v: %v", r, o, r.Equal(o))
		}
		testkit.ReadsBack(t, r)
	})
}

func FuzzRangeUnmarshalJSON(f *testing.F) {
	for _, s := range []string{`4`, `{"min":4}`, `{"min":4,"max":6}`, `{"min":6,"max":4}`, `{"min":4,"min":5}`, `{}`, `null`, `"24:20"`, `{"max":"24:20"}`, `{"min":[1]}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var hours quantity.Range[quantity.Hours]
		if err := hours.UnmarshalJSON(b); err == nil {
			testkit.ReadsBack(t, hours)
		}
		var months quantity.Range[quantity.Months]
		if err := months.UnmarshalJSON(b); err == nil {
			testkit.ReadsBack(t, months)
		}
	})
}
