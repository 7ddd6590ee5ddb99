package ms_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/ms"
)

func ExampleTruth() {
	granted, suspended := ms.Yes, ms.Unknown
	fmt.Println(granted.And(suspended.Not()))
	fmt.Println(granted.Or(suspended))
	fmt.Println(ms.TruthOf(2 > 1))
	// Output:
	// unknown
	// yes
	// yes
}

func ExampleTruth_Concur() {
	// Two statements about one fact.
	fmt.Println(ms.Yes.Concur(ms.Unknown))
	fmt.Println(ms.Yes.Concur(ms.No), ms.Yes.Contradicts(ms.No))
	// Output:
	// yes
	// unknown true
}

func ExampleOpenList() {
	type list struct {
		Open ms.OpenList `json:"complete"`
	}
	b, _ := json.Marshal(list{Open: true})
	fmt.Println(string(b))
	// Output: {"complete":false}
}

func TestTruthTables(t *testing.T) {
	const U, N, Y = ms.Unknown, ms.No, ms.Yes
	for _, c := range []struct {
		a, b, and, or, concur ms.Truth
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
	for truth, not := range map[ms.Truth]ms.Truth{U: U, N: Y, Y: N} {
		if truth.Not() != not {
			t.Errorf("not %v = %v, want %v", truth, truth.Not(), not)
		}
	}
	if ms.TruthOf(true) != Y || ms.TruthOf(false) != N {
		t.Error("TruthOf is wrong")
	}
}

func TestTruthJSON(t *testing.T) {
	for truth, want := range map[ms.Truth]string{ms.Unknown: `"unknown"`, ms.No: `false`, ms.Yes: `true`} {
		if b, err := json.Marshal(truth); err != nil || string(b) != want {
			t.Errorf("%v is written %s, %v", truth, b, err)
		}
		readsBack(t, truth)
	}
	for _, in := range []string{`null`, `"yes"`, `"true"`, `1`, `0`, ``, `[]`} {
		kept := ms.Yes
		if err := kept.UnmarshalJSON([]byte(in)); err == nil || kept != ms.Yes {
			t.Errorf("%s reads as %v, %v", in, kept, err)
		}
	}
}

func TestOpenListJSON(t *testing.T) {
	for open, want := range map[ms.OpenList]string{true: `false`, false: `true`} {
		if b, err := json.Marshal(open); err != nil || string(b) != want {
			t.Errorf("an open list (%v) has complete = %s, %v", open, b, err)
		}
		readsBack(t, open)
	}
	for _, in := range []string{`null`, `"true"`, `1`, ``} {
		kept := ms.OpenList(true)
		if err := kept.UnmarshalJSON([]byte(in)); err == nil || !bool(kept) {
			t.Errorf("%s reads as %v, %v", in, kept, err)
		}
	}
}

func FuzzTruthUnmarshalJSON(f *testing.F) {
	for _, s := range []string{`true`, `false`, `"unknown"`, `null`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var truth ms.Truth
		if err := truth.UnmarshalJSON(b); err == nil {
			readsBack(t, truth)
		}
		var open ms.OpenList
		if err := open.UnmarshalJSON(b); err == nil {
			readsBack(t, open)
		}
	})
}

func TestTruthAndMonthReadingAsText(t *testing.T) {
	for _, truth := range []ms.Truth{ms.Unknown, ms.No, ms.Yes} {
		text, err := truth.MarshalText()
		var read ms.Truth
		if err != nil || read.UnmarshalText(text) != nil || read != truth || string(text) != truth.String() {
			t.Errorf("%v is written %s, %v, and reads as %v", truth, text, err, read)
		}
	}
	for _, reading := range []ms.MonthReading{ms.LastDay, ms.Clamp} {
		text, err := reading.MarshalText()
		var read ms.MonthReading
		if err != nil || read.UnmarshalText(text) != nil || read != reading {
			t.Errorf("%v is written %s, %v, and reads as %v", reading, text, err, read)
		}
	}
	if new(ms.Truth).UnmarshalText([]byte("maybe")) == nil || new(ms.MonthReading).UnmarshalText([]byte("")) == nil {
		t.Error("a word that is none is read")
	}
}
