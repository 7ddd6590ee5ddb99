package enum

import (
	"encoding/json"
	"fmt"
	"iter"
	"strings"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// Words maps the values of an enumeration to the words that stand for them in
// documents, by index. The word of an unset value is empty unless it has one.
type Words[E ~uint8] []string

// Of gives the word of a value for String: "unset" where it has none, and the name of
// the type with the number, such as "Mode(9)", where it is no constant.
func (w Words[E]) Of(typeName string, e E) string {
	if int(e) >= len(w) {
		return fmt.Sprintf("%s(%d)", typeName, e)
	}
	if w[e] == "" {
		return "unset"
	}
	return w[e]
}

// Append appends the word of a set value, and refuses one that has none.
func (w Words[E]) Append(dst []byte, typeName string, e E) ([]byte, error) {
	if int(e) >= len(w) || w[e] == "" {
		return dst, fmt.Errorf("ms: %s has no text form", w.Of(typeName, e))
	}
	return append(dst, w[e]...), nil
}

// Parse reads a word. The error lists those that are accepted.
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

func JoinWords[E fmt.Stringer](all iter.Seq[E]) string {
	var words []string
	for e := range all {
		words = append(words, e.String())
	}
	return strings.Join(words, ",")
}

func MarshalWords[E fmt.Stringer](all iter.Seq[E]) ([]byte, error) {
	words := []string{}
	for e := range all {
		words = append(words, e.String())
	}
	return json.Marshal(words)
}
