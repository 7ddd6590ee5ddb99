package quantity_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleOpt() {
	var absent quantity.Opt[ms.Mode]
	fmt.Println(absent.Get())
	fmt.Println(quantity.Some(ms.PartTime).Get())
	// Output:
	// unset false
	// part-time true
}

func TestOpt(t *testing.T) {
	type document struct {
		Count quantity.Opt[int]     `json:"count,omitzero"`
		Mode  quantity.Opt[ms.Mode] `json:"mode,omitzero"`
	}
	for _, c := range []struct {
		in   string
		want document
	}{
		{`{}`, document{}},
		{`{"count":0}`, document{Count: quantity.Some(0)}},
		{`{"count":3,"mode":"full-time"}`, document{quantity.Some(3), quantity.Some(ms.FullTime)}},
	} {
		var got document
		if err := json.Unmarshal([]byte(c.in), &got); err != nil || got != c.want {
			t.Errorf("%s reads as %v, %v", c.in, got, err)
		}
		if b, err := json.Marshal(got); err != nil || string(b) != c.in {
			t.Errorf("%v is written %s, %v, want %s", got, b, err, c.in)
		}
	}
	if b, err := json.Marshal(quantity.Opt[int]{}); err != nil || string(b) != "null" {
		t.Errorf("an absent fact is written %s, %v", b, err)
	}
	if quantity.Some(0).IsZero() || quantity.Some(0).Equal(quantity.Opt[int]{}) || !quantity.Some(0).Equal(quantity.Some(0)) {
		t.Error("zero is taken for absent")
	}
	for want, fact := range map[string]quantity.Opt[ms.Mode]{"unknown": {}, "full-time": quantity.Some(ms.FullTime)} {
		if fact.String() != want {
			t.Errorf("a fact prints %q, want %q", fact, want)
		}
	}
	for _, in := range []string{`null`, `"x"`, `9`} {
		kept := quantity.Some(ms.FullTime)
		if err := kept.UnmarshalJSON([]byte(in)); err == nil || kept != quantity.Some(ms.FullTime) {
			t.Errorf("%s reads as %v, %v", in, kept, err)
		}
	}
}

func FuzzOptUnmarshalJSON(f *testing.F) {
	for _, s := range []string{`true`, `false`, `"unknown"`, `null`, `1`, ``} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var o quantity.Opt[quantity.Truth]
		if err := o.UnmarshalJSON(b); err == nil {
			testkit.ReadsBack(t, o)
		}
	})
}
