package enum

import (
	"fmt"
	"path"
	"reflect"
	"strings"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// Table holds what stands for each constant of an enumeration E, at the index that is its
// number: its word in documents, and its text in French and in English. Word is "" where a
// number is no constant or stands for "unset". A nil Table has no constants.
type Table[E ~uint8] []struct{ Word, FR, EN string }

// Word gives the word of e, for a String method: "unset" for a constant without a word, and
// such as "Mode(9)" for a number that is no constant.
func (t Table[E]) Word(e E) string {
	if int(e) >= len(t) {
		return fmt.Sprintf("%s(%d)", reflect.TypeFor[E]().Name(), e)
	}
	if t[e].Word == "" {
		return "unset"
	}
	return t[e].Word
}

// Text gives the text of e. It is the zero Text for a number that has none.
func (t Table[E]) Text(e E) document.Text {
	if int(e) >= len(t) {
		return document.Text{}
	}
	return document.Text{FR: t[e].FR, EN: t[e].EN}
}

// Values gives the constants that have a word, in order, in a new slice.
func (t Table[E]) Values() []E {
	var all []E
	for e := range t {
		if t[e].Word != "" {
			all = append(all, E(e))
		}
	}
	return all
}

// Append appends the word of e, for a MarshalText or AppendText method. A value without a
// word is an error, and dst is given back as it is.
func (t Table[E]) Append(dst []byte, e E) ([]byte, error) {
	if int(e) >= len(t) || t[e].Word == "" {
		room := path.Base(reflect.TypeFor[E]().PkgPath())
		return dst, fmt.Errorf("%s: %s has no text form", room, t.Word(e))
	}
	return append(dst, t[e].Word...), nil
}

// Parse sets *dst to the constant of a word, for an UnmarshalText method. Any other word,
// "" included, is a *document.Error that lists the words; *dst then keeps its value.
func (t Table[E]) Parse(dst *E, word []byte) error {
	for e := range t {
		if known := t[e].Word; known != "" && known == string(word) {
			*dst = E(e)
			return nil
		}
	}
	var words []string
	for _, e := range t.Values() {
		words = append(words, t[e].Word)
	}
	list := strings.Join(words, ", ")
	return problem.NotAcceptedText(string(word), document.Text{FR: "un mot parmi : " + list, EN: "one of: " + list})
}
