package quantity_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleTruth() {
	granted, suspended := quantity.Yes, quantity.Unknown
	fmt.Println(granted.And(suspended.Not()))
	fmt.Println(granted.Or(suspended))
	fmt.Println(quantity.TruthOf(2 > 1))
	// Output:
	// unknown
	// yes
	// yes
}

func ExampleTruth_Concur() {
	// Two statements about one fact.
	fmt.Println(quantity.Yes.Concur(quantity.Unknown))
	fmt.Println(quantity.Yes.Concur(quantity.No), quantity.Yes.Contradicts(quantity.No))
	// Output:
	// yes
	// unknown true
}

func TestTruthTables(t *testing.T) {
	const U, N, Y = quantity.Unknown, quantity.No, quantity.Yes
	for _, c := range []struct {
		a, b, and, or, concur quantity.Truth
		contradicts           bool
	}{
		{U, U, U, U, U, false},
		{U, N, N, U, N, false},
		{U, Y, U, Y, Y, false},
		{N, U, N, U, N, false},
		{N, N, N, N, N, false},
		{N, Y, N, Y, U, true},
		{Y, U, U, Y, Y, false},
		{Y, N, N, Y, U, true},
		{Y, Y, Y, Y, Y, false},
	} {
		if got := c.a.And(c.b); got != c.and {
			t.Errorf("%v and %v = %v, want %v", c.a, c.b, got, c.and)
		}
		if got := c.a.Or(c.b); got != c.or {
			t.Errorf("%v or %v = %v, want %v", c.a, c.b, got, c.or)
		}
		if got := c.a.Concur(c.b); got != c.concur {
			t.Errorf("%v beside %v = %v, want %v", c.a, c.b, got, c.concur)
		}
		if got := c.a.Contradicts(c.b); got != c.contradicts {
			t.Errorf("%v contradicts %v: %v, want %v", c.a, c.b, got, c.contradicts)
		}
	}
	for truth, not := range map[quantity.Truth]quantity.Truth{U: U, N: Y, Y: N} {
		if truth.Not() != not {
			t.Errorf("not %v = %v, want %v", truth, truth.Not(), not)
		}
	}
	if quantity.TruthOf(true) != Y || quantity.TruthOf(false) != N {
		t.Error("TruthOf is wrong")
	}
}

func TestTruthJSON(t *testing.T) {
	for truth, want := range map[quantity.Truth]string{quantity.Unknown: `"unknown"`, quantity.No: `false`, quantity.Yes: `true`} {
		if b, err := json.Marshal(truth); err != nil || string(b) != want {
			t.Errorf("%v is written %s, %v", truth, b, err)
		}
		testkit.ReadsBack(t, truth)
	}
	if b, err := quantity.Truth(9).MarshalJSON(); err == nil || b != nil {
		t.Errorf("no answer is written %s", b)
	}
	for _, in := range []string{`null`, `"yes"`, `"true"`, `1`, `0`, ``, `[]`} {
		kept := quantity.Yes
		if err := kept.UnmarshalJSON([]byte(in)); err == nil || kept != quantity.Yes {
			t.Errorf("%s reads as %v, %v", in, kept, err)
		}
	}
}

func FuzzTruthUnmarshalJSON(f *testing.F) {
	for _, s := range []string{`true`, `false`, `"unknown"`, `null`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var truth quantity.Truth
		if err := truth.UnmarshalJSON(b); err == nil {
			testkit.ReadsBack(t, truth)
		}
		var open quantity.OpenList
		if err := open.UnmarshalJSON(b); err == nil {
			testkit.ReadsBack(t, open)
		}
	})
}

func TestTruthAndMonthReadingAsText(t *testing.T) {
	for _, truth := range []quantity.Truth{quantity.Unknown, quantity.No, quantity.Yes} {
		text, err := truth.MarshalText()
		var read quantity.Truth
		if err != nil || read.UnmarshalText(text) != nil || read != truth || string(text) != truth.String() {
			t.Errorf("%v is written %s, %v, and reads as %v", truth, text, err, read)
		}
	}
	for _, reading := range []quantity.MonthReading{quantity.LastDay, quantity.Clamp} {
		text, err := reading.MarshalText()
		var read quantity.MonthReading
		if err != nil || read.UnmarshalText(text) != nil || read != reading {
			t.Errorf("%v is written %s, %v, and reads as %v", reading, text, err, read)
		}
	}
	if new(quantity.Truth).UnmarshalText([]byte("maybe")) == nil || new(quantity.MonthReading).UnmarshalText([]byte("")) == nil {
		t.Error("a word that is none is read")
	}
}
