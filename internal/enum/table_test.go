package enum_test

import (
	"fmt"
	"slices"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/enum"
)

// mode is an enumeration as rooms have them.
type mode uint8

const (
	fullTime mode = iota + 1
	partTime
)

var modes = enum.Table[mode]{
	fullTime: {"full-time", "temps plein", "full time"},
	partTime: {"part-time", "temps partiel", "part time"},
}

func (m mode) String() string { return modes.Word(m) }

func ExampleTable() {
	fmt.Println(fullTime, partTime, mode(0), mode(9))
	fmt.Println(modes.Text(fullTime).FR, modes.Text(9).IsZero(), modes.Values())

	var m mode
	fmt.Println(modes.Parse(&m, []byte("part-time")), m)
	fmt.Println(modes.Parse(&m, []byte("evenings")))

	_, err := modes.Append(nil, 9)
	fmt.Println(err)
	// Output:
	// full-time part-time unset mode(9)
	// temps plein true [full-time part-time]
	// <nil> part-time
	// (whole document): found "evenings"; accepted: one of: full-time, part-time
	// enum_test: mode(9) has no text form
}

func TestTableWithoutRows(t *testing.T) {
	var none enum.Table[mode]
	m := partTime
	if none.Word(1) != "mode(1)" || !none.Text(1).IsZero() || len(none.Values()) != 0 || none.Parse(&m, nil) == nil || m != partTime {
		t.Error("a nil table has a constant")
	}
}

// days is a bit set as rooms have them.
type days uint8

const (
	monday days = 1 << iota
	tuesday
)

var daysOfWeek = enum.Set[days]{
	{monday, "monday", "lundi", "Monday"},
	{tuesday, "tuesday", "mardi", "Tuesday"},
}

func ExampleSet() {
	fmt.Println(daysOfWeek.Words(tuesday), daysOfWeek.All())
	fmt.Println(daysOfWeek.Text(monday | tuesday).FR)
	fmt.Println(daysOfWeek.Find("tuesday"))
	fmt.Println(daysOfWeek.Find("sunday"))
	// Output:
	// [tuesday] monday, tuesday
	// lundi, mardi
	// 2 true
	// 0 false
}

// A bit that is not listed is left out, and no members have the empty text.
func TestSetLeavesOutWhatIsNotListed(t *testing.T) {
	for _, of := range []days{0, 128} {
		if words := daysOfWeek.Words(of); words == nil || len(words) != 0 || !daysOfWeek.Text(of).IsZero() {
			t.Errorf("%b has the words %q and the text %v", of, words, daysOfWeek.Text(of))
		}
	}
	if got := string(daysOfWeek.AppendIn([]byte("on "), 128|tuesday, language.English)); got != "on Tuesday" {
		t.Errorf("a text is appended as %q", got)
	}
	if got := string(daysOfWeek.AppendWords([]byte("on "), 128|tuesday|monday)); got != "on monday,tuesday" {
		t.Errorf("words are appended as %q", got)
	}
	if _, found := daysOfWeek.Find(""); found {
		t.Error("the empty word has a member")
	}
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
