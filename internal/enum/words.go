package enum

import (
	"fmt"
	"path"
	"reflect"
	"strings"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// Words holds the word of each constant of an enumeration E, at the index that is its
// number. "" stands where a number has no word, as 0 has none where it is "unset". Nil
// Words have no words.
type Words[E ~uint8] []string

// Of gives the word of e for a String method: "unset" for a constant without a word, and
// such as "Mode(9)" for a number that is no constant. typeName is the name of E without
// its package.
func (w Words[E]) Of(typeName string, e E) string {
	if int(e) >= len(w) {
		return fmt.Sprintf("%s(%d)", typeName, e)
	}
	if w[e] == "" {
		return "unset"
	}
	return w[e]
}

// Append appends the word of e for a MarshalText or AppendText method. A value without a
// word is an error, and dst is given back as it is. typeName is as for Of.
func (w Words[E]) Append(dst []byte, typeName string, e E) ([]byte, error) {
	if int(e) >= len(w) || w[e] == "" {
		room := path.Base(reflect.TypeFor[E]().PkgPath())
		return dst, fmt.Errorf("%s: %s has no text form", room, w.Of(typeName, e))
	}
	return append(dst, w[e]...), nil
}

// Parse sets *dst to the constant of a word, for an UnmarshalText method. Any other word,
// "" included, is a *document.Error that lists the words; *dst then keeps its value.
func (w Words[E]) Parse(dst *E, word []byte) error {
	for i, known := range w {
		if known != "" && known == string(word) {
			*dst = E(i)
			return nil
		}
	}
	return problem.NotAcceptedText(string(word), w.accepted())
}

func (w Words[E]) accepted() document.Text {
	var words []string
	for _, word := range w {
		if word != "" {
			words = append(words, word)
		}
	}
	list := strings.Join(words, ", ")
	return document.Text{FR: "un mot parmi : " + list, EN: "one of: " + list}
}

// TextAt gives the text of e, which stands in texts at the index that is its number. It is
// the zero Text for a number that has none there.
func TextAt[E ~uint8](texts []document.Text, e E) document.Text {
	if int(e) < len(texts) {
		return texts[e]
	}
	return document.Text{}
}
