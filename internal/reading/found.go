package reading

import (
	"bytes"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/internal/say"
	"github.com/mastere-go/mastere/ms/document"
)

// found describes the value of a node. Where the document is concealed it tells the kind
// of the value, and the length of a string.
func (s *source) found(n *node) document.Text {
	raw := s.data[n.start:n.end]
	if !s.conceal {
		return problem.FoundJSON(raw)
	}
	switch n.kind {
	case jsontext.KindString:
		unquoted, _ := jsontext.AppendUnquote(nil, raw)
		return problem.StringOfLength(utf8.RuneCount(unquoted))
	case jsontext.KindNumber:
		return document.Text{FR: "un nombre", EN: "a number"}
	case jsontext.KindTrue, jsontext.KindFalse:
		return document.Text{FR: "true ou false", EN: "true or false"}
	}
	return problem.FoundJSON(raw) // objects, arrays and null, of which it tells the kind alone
}

// unknownName describes the name of a node that the document type does not have.
func (s *source) unknownName(n *node) document.Text {
	if !s.conceal {
		return problem.UnknownName(n.name)
	}
	return counted("un nom inconnu de longueur %d", "an unknown name of length %d", utf8.RuneCountInString(n.name))
}

// duplicateName describes the name of a node that stood in its object already.
func (s *source) duplicateName(n *node) document.Text {
	if !n.hidden {
		return problem.DuplicateName(n.name)
	}
	return counted("un nom de longueur %d une seconde fois", "a name of length %d a second time", utf8.RuneCountInString(n.name))
}

// concealed gives the description of a node in place of found, which comes from a value
// that reads itself and may quote the document.
func (s *source) concealed(n *node, found document.Text) document.Text {
	if n.hidden && found == problem.UnknownName(n.name) {
		return s.unknownName(n)
	}
	return s.found(n)
}

// concealedCharacter describes the first character of data. It names the punctuation of
// JSON, which tells nothing of what a document says, and no other character.
func concealedCharacter(data []byte) document.Text {
	const mark = "\ufeff"
	switch {
	case bytes.HasPrefix(data, []byte(mark)):
		return document.Text{FR: "une marque d'ordre des octets (BOM)", EN: "a byte order mark"}
	case strings.IndexByte("{}[],:", data[0]) >= 0:
		found := say.Excerpt(string(data[:1]))
		return document.Text{FR: "le caractère " + found, EN: "the character " + found}
	}
	if r, size := utf8.DecodeRune(data); r == utf8.RuneError && size == 1 {
		return document.Text{FR: "un octet qui n'est pas de l'UTF-8", EN: "a byte that is not UTF-8"}
	}
	return document.Text{FR: "un caractère", EN: "a character"}
}

// namesOf gives the names of all members that a document type has at any depth.
func namesOf(t reflect.Type) map[string]bool {
	return once(&namesByType, t, func(t reflect.Type) map[string]bool {
		names := map[string]bool{"min": true, "max": true} // those of a range
		met := map[reflect.Type]bool{}
		var walk func(reflect.Type)
		walk = func(t reflect.Type) {
			if met[t] {
				return
			}
			met[t] = true
			switch t.Kind() {
			case reflect.Slice:
				walk(t.Elem())
			case reflect.Struct:
				for i := range t.NumField() {
					if name := jsonName(t.Field(i)); name != "" && name != "-" {
						names[name] = true
						walk(t.Field(i).Type)
					}
				}
			}
		}
		walk(t)
		return names
	})
}
