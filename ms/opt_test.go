package ms_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/ms"
)

func ExampleOpt() {
	var absent ms.Opt[ms.Mode]
	fmt.Println(absent.Get())
	fmt.Println(ms.Some(ms.PartTime).Get())
	// Output:
	// unset false
	// part-time true
}

func TestOpt(t *testing.T) {
	type document struct {
		Count ms.Opt[int]     `json:"count,omitzero"`
		Mode  ms.Opt[ms.Mode] `json:"mode,omitzero"`
	}
	for _, c := range []struct {
		in   string
		want document
	}{
		{`{}`, document{}},
		{`{"count":0}`, document{Count: ms.Some(0)}},
		{`{"count":3,"mode":"full-time"}`, document{ms.Some(3), ms.Some(ms.FullTime)}},
	} {
		var got document
		if err := json.Unmarshal([]byte(c.in), &got); err != nil || got != c.want {
			t.Errorf("%s reads as %v, %v", c.in, got, err)
		}
		if b, err := json.Marshal(got); err != nil || string(b) != c.in {
			t.Errorf("%v is written %s, %v, want %s", got, b, err, c.in)
		}
	}
	if b, err := json.Marshal(ms.Opt[int]{}); err != nil || string(b) != "null" {
		t.Errorf("an absent fact is written %s, %v", b, err)
	}
	if ms.Some(0).IsZero() || ms.Some(0).Equal(ms.Opt[int]{}) || !ms.Some(0).Equal(ms.Some(0)) {
		t.Error("zero is taken for absent")
	}
	for _, in := range []string{`null`, `"x"`, `9`} {
		kept := ms.Some(ms.FullTime)
		if err := kept.UnmarshalJSON([]byte(in)); err == nil || kept != ms.Some(ms.FullTime) {
			t.Errorf("%s reads as %v, %v", in, kept, err)
		}
	}
}

func FuzzOptUnmarshalJSON(f *testing.F) {
	for _, s := range []string{`true`, `false`, `"unknown"`, `null`, `1`, ``} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var o ms.Opt[ms.Truth]
		if err := o.UnmarshalJSON(b); err == nil {
			readsBack(t, o)
		}
	})
}
