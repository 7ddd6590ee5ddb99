package stats_test

import (
	"encoding"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/stats"
)

// words asserts the words of an enumeration from 1 on. They are written out here once
// more: a document that holds one must keep its meaning in later versions.
func words[E interface {
	~uint8
	encoding.TextMarshaler
	fmt.Stringer
}, P interface {
	*E
	encoding.TextUnmarshaler
}](t *testing.T, last E, list string) {
	t.Helper()
	want := strings.Fields(list)
	if len(want) != int(last) {
		t.Fatalf("%T: %d constants for %d words", last, last, len(want))
	}
	for i, word := range want {
		value, read := E(i+1), E(0)
		if b, err := value.MarshalText(); err != nil || string(b) != word || value.String() != word {
			t.Errorf("%d is written %q, %v, want %q", i+1, b, err, word)
		}
		if err := P(&read).UnmarshalText([]byte(word)); err != nil || read != value {
			t.Errorf("%q reads as %v, %v", word, read, err)
		}
	}
	name := strings.TrimPrefix(fmt.Sprintf("%T", last), "stats.")
	for _, value := range []E{0, last + 1, 255} {
		text := fmt.Sprintf("%s(%d)", name, value)
		if value == 0 {
			text = "unset"
		}
		if b, err := value.MarshalText(); err == nil || value.String() != text {
			t.Errorf("%v is written %q, want an error", value, b)
		}
	}
	for _, word := range []string{"", "unset", want[0] + " ", strings.ToUpper(want[0])} {
		var read E
		if err := P(&read).UnmarshalText([]byte(word)); err == nil || read != 0 {
			t.Errorf("%q reads as %v", word, read)
		}
	}
}

func TestEnums(t *testing.T) {
	words(t, stats.UnitShare, "graduates enrolled admitted trained graduates-per-year trained-per-year programmes-accredited "+
		"programmes-open programmes-offered programmes-active programmes-relocated programmes-suspended programmes-created "+
		"schools countries years-of-study year share")
	words(t, stats.Foreign, "french foreign")
	words(t, stats.Contradictory, "not-comparable same compatible contradictory")
}

func TestUnitsHaveTexts(t *testing.T) {
	for unit := stats.UnitGraduates; unit <= stats.UnitShare; unit++ {
		if text := unit.Text(); text.FR == "" || text.EN == "" {
			t.Errorf("%v has no text in both languages: %+v", unit, text)
		}
	}
	for _, unit := range []stats.Unit{0, stats.UnitShare + 1, 255} {
		if text := unit.Text(); !text.IsZero() {
			t.Errorf("%v has the text %+v", unit, text)
		}
	}
}

func TestMismatches(t *testing.T) {
	all := stats.UnitDiffers | stats.PopulationDiffers | stats.DateDiffers | stats.DateUnknown | stats.EventDiffers | stats.ValueUnknown
	if got := all.Words(); !slices.Equal(got, strings.Fields("unit population date date-unknown event value-unknown")) {
		t.Error(got)
	}
	if got := stats.Mismatch(0).Words(); got == nil || len(got) != 0 {
		t.Errorf("none: %#v", got)
	}
	if b, err := json.Marshal([]stats.Mismatch{0, stats.UnitDiffers | stats.DateUnknown}); err != nil || string(b) != `[[],["unit","date-unknown"]]` {
		t.Errorf("written %s, %v", b, err)
	}
	for d := range all + 1 {
		var again stats.Mismatch
		if err := json.Unmarshal([]byte(written(d)), &again); err != nil || again != d {
			t.Errorf("%s reads as %v, %v", written(d), again.Words(), err)
		}
	}
	for _, in := range []string{`null`, `"unit"`, `[null]`, `[""]`, `["unit","unit"]`, `["Unit"]`, `["size"]`, `[1]`, `{}`, `1`} {
		kept := stats.DateDiffers
		if err := json.Unmarshal([]byte(in), &kept); err == nil || kept != stats.DateDiffers {
			t.Errorf("%s reads as %v, %v", in, kept.Words(), err)
		}
	}
	if got := all.In(language.French); strings.Count(got, ", ") != 5 {
		t.Error(got)
	}
	if got := stats.Mismatch(0).In(language.English) + stats.Mismatch(1<<7).In(language.French); got != "" {
		t.Error(got)
	}
}

func ExampleUnit() {
	fmt.Println(stats.UnitProgrammesOpen, "—", stats.UnitProgrammesOpen.Text().FR)
	var unit stats.Unit
	fmt.Println(unit.UnmarshalText([]byte("programmes")) != nil)
	// Output:
	// programmes-open — formations ouvertes
	// true
}
