package ms

import (
	"fmt"
	"strings"
)

// enumNames maps the values of an enumeration to the words that stand for them
// in documents, by index. The word of an unset value is empty unless it has one.
type enumNames[E ~uint8] []string

func (n enumNames[E]) of(typeName string, e E) string {
	if int(e) >= len(n) {
		return fmt.Sprintf("%s(%d)", typeName, e)
	}
	if n[e] == "" {
		return "unset"
	}
	return n[e]
}

// append writes the word of a set value, and refuses one that has none.
func (n enumNames[E]) append(dst []byte, typeName string, e E) ([]byte, error) {
	if int(e) >= len(n) || n[e] == "" {
		return dst, fmt.Errorf("ms: %s has no text form", n.of(typeName, e))
	}
	return append(dst, n[e]...), nil
}

func (n enumNames[E]) parse(dst *E, word []byte) error {
	for i, name := range n {
		if name != "" && name == string(word) {
			*dst = E(i)
			return nil
		}
	}
	return notAcceptedText(string(word), n.accepted())
}

func (n enumNames[E]) accepted() Text {
	var words []string
	for _, name := range n {
		if name != "" {
			words = append(words, name)
		}
	}
	list := strings.Join(words, ", ")
	return Text{FR: "un mot parmi : " + list, EN: "one of: " + list}
}
