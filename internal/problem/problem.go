// Package problem words the problems of documents, in French and English, so that every
// room words the same problem alike. It quotes what was found only in short, and never
// with control characters.
package problem

import (
	"errors"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/mastere-go/mastere/internal/say"
	"github.com/mastere-go/mastere/ms/document"
)

// NotAccepted gives the *document.Error of an UnmarshalJSON that refuses raw. accepted says
// what it would read. The error has one problem, whose place is the value itself.
func NotAccepted(raw []byte, accepted document.Text) error {
	return refused(FoundJSON(raw), accepted)
}

// NotAcceptedText is NotAccepted of an UnmarshalText, or of a function that parses a text.
func NotAcceptedText(found string, accepted document.Text) error {
	return refused(document.Untranslated(say.Excerpt(found)), accepted)
}

func refused(found, accepted document.Text) error {
	return &document.Error{Problems: []document.Problem{{Found: found, Accepted: accepted}}}
}

// Nothing says that nothing was found where something is due.
func Nothing() document.Text { return document.Text{FR: "rien", EN: "nothing"} }

// FoundJSON describes a JSON value that was found in a document. It quotes a string or a
// number in short, and of an object or an array says only that it is one. No bytes are
// Nothing.
func FoundJSON(raw []byte) document.Text {
	if len(raw) == 0 {
		return Nothing()
	}
	switch raw[0] {
	case 'n':
		return document.Text{
			FR: "null (pour laisser une valeur en blanc, omettre le membre)",
			EN: "null (to leave a value blank, leave the member out)",
		}
	case '{':
		return document.Text{FR: "un objet", EN: "an object"}
	case '[':
		return document.Text{FR: "un tableau", EN: "an array"}
	case '"':
		found := string(raw)
		if unquoted, err := jsontext.AppendUnquote(nil, raw); err == nil {
			found = string(unquoted)
		}
		quoted := say.Excerpt(found)
		return document.Text{FR: "le texte " + quoted, EN: "the string " + quoted}
	}
	shown := say.Excerpt(string(raw))
	shown = strings.ReplaceAll(shown, `"`, "")
	return document.Untranslated(shown)
}

// StringOfLength describes a text of n characters or bytes without quoting it.
func StringOfLength(n int) document.Text {
	fr, en := say.StringOfLength(n)
	return document.Text{FR: fr, EN: en}
}

// UnknownName describes a member that its object does not have. It quotes the name in
// short.
func UnknownName(name string) document.Text {
	quoted := say.Excerpt(name)
	return document.Text{FR: "le nom inconnu " + quoted, EN: "the unknown name " + quoted}
}

// DuplicateName describes a member whose name stood in its object already. It quotes the
// name in short.
func DuplicateName(name string) document.Text {
	quoted := say.Excerpt(name)
	return document.Text{FR: "le nom " + quoted + " une seconde fois", EN: "the name " + quoted + " a second time"}
}

// OncePerObject says what is accepted in place of a duplicate name.
func OncePerObject() document.Text {
	return document.Text{FR: "chaque nom une seule fois par objet", EN: "each name once per object"}
}

// DeclaredConstant says what is accepted of an enumeration in a document built in Go.
func DeclaredConstant() document.Text {
	return document.Text{FR: "une constante déclarée de son type", EN: "a declared constant of its type"}
}

// ZeroOrMore says what is accepted of a number in a document built in Go.
func ZeroOrMore() document.Text { return document.Text{FR: "zéro ou plus", EN: "zero or more"} }

// CountryCode says what is accepted of a country.
func CountryCode() document.Text {
	return document.Text{
		FR: "un code de pays à deux lettres (ISO 3166-1), comme FR",
		EN: "a two-letter country code (ISO 3166-1), such as FR",
	}
}

// Within gives the problems of a value as problems of the document that holds it at
// pointer. An error that is no *document.Error becomes one problem. No error, and a nil
// *document.Error, have none. The problems of err are not changed.
func Within(pointer string, err error) []document.Problem {
	if err == nil {
		return nil
	}
	var problems []document.Problem
	if inner, ok := errors.AsType[*document.Error](err); !ok {
		problems = []document.Problem{{
			Found: document.Untranslated(err.Error()), Accepted: document.Text{FR: "une valeur lisible", EN: "a readable value"},
		}}
	} else if inner != nil {
		problems = slices.Clone(inner.Problems)
	}
	for i := range problems {
		problems[i].Pointer = pointer + problems[i].Pointer
	}
	return problems
}
