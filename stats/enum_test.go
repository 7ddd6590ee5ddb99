package stats_test

import (
	"encoding"
	"fmt"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/stats"
)

// words asserts the words of an enumeration, from 1 on. They are repeated here on purpose:
// documents with these words must keep their meaning in later versions.
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
