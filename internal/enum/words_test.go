package enum_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// mode is an enumeration as rooms have them.
type mode uint8

var modeNames = enum.Words[mode]{"", "full-time", "part-time"}

func (m mode) String() string { return modeNames.Of("mode", m) }

func ExampleWords() {
	fmt.Println(mode(1), mode(2), mode(0), mode(9))

	var m mode
	fmt.Println(modeNames.Parse(&m, []byte("part-time")), m)
	fmt.Println(modeNames.Parse(&m, []byte("evenings")))

	_, err := modeNames.Append(nil, "mode", 9)
	fmt.Println(err)
	// Output:
	// full-time part-time unset mode(9)
	// <nil> part-time
	// (whole document): found "evenings"; accepted: one of: full-time, part-time
	// enum_test: mode(9) has no text form
}

func ExampleTextAt() {
	texts := []document.Text{1: {FR: "temps plein", EN: "full time"}}
	fmt.Println(enum.TextAt(texts, mode(1)).FR, enum.TextAt(texts, mode(9)).IsZero())
	// Output: temps plein true
}

func TestListsOfWords(t *testing.T) {
	for _, c := range []struct {
		modes        []mode
		joined, json string
	}{
		{nil, "", "[]"},
		{[]mode{1}, "full-time", `["full-time"]`},
		{[]mode{1, 2}, "full-time,part-time", `["full-time","part-time"]`},
	} {
		b, err := enum.MarshalWords(slices.Values(c.modes))
		if joined := enum.JoinWords(slices.Values(c.modes)); joined != c.joined || err != nil || string(b) != c.json {
			t.Errorf("%v are joined as %q and written %s, %v", c.modes, joined, b, err)
		}
	}
	if b, err := enum.MarshalWords[mode](nil); enum.JoinWords[mode](nil) != "" || err != nil || string(b) != "[]" {
		t.Errorf("a nil sequence is written %s, %v", b, err)
	}
}
