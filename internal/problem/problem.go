package problem

import (
	"errors"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/mastere-go/mastere/internal/say"
	"github.com/mastere-go/mastere/ms/document"
)

// notAccepted is the answer of a value's UnmarshalJSON to bytes it refuses.
func NotAccepted(raw []byte, accepted document.Text) error {
	return &document.Error{Problems: []document.Problem{{Found: FoundJSON(raw), Accepted: accepted}}}
}

func NotAcceptedText(found string, accepted document.Text) error {
	quoted := say.Excerpt(found)
	return &document.Error{Problems: []document.Problem{{Found: document.Untranslated(quoted), Accepted: accepted}}}
}

// FoundJSON describes a JSON value that was found in a document, shortened.
func FoundJSON(raw []byte) document.Text {
	if len(raw) == 0 {
		return document.Text{FR: "rien", EN: "nothing"}
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

// StringOfLength says that there was a text, not which.
func StringOfLength(n int) document.Text {
	fr, en := say.StringOfLength(n)
	return document.Text{FR: fr, EN: en}
}

// UnknownName says that a member's name was not expected.
func UnknownName(name string) document.Text {
	quoted := say.Excerpt(name)
	return document.Text{FR: "le nom inconnu " + quoted, EN: "the unknown name " + quoted}
}

// DuplicateName says that a member's name stands twice in one object.
func DuplicateName(name string) document.Text {
	quoted := say.Excerpt(name)
	return document.Text{FR: "le nom " + quoted + " une seconde fois", EN: "the name " + quoted + " a second time"}
}

// OncePerObject is what is accepted instead of a duplicate name.
func OncePerObject() document.Text {
	return document.Text{FR: "chaque nom une seule fois par objet", EN: "each name once per object"}
}

// DeclaredConstant is what is accepted of an enumeration built in Go.
func DeclaredConstant() document.Text {
	return document.Text{FR: "une constante déclarée de son type", EN: "a declared constant of its type"}
}

// ZeroOrMore is what is accepted of a number built in Go.
func ZeroOrMore() document.Text { return document.Text{FR: "zéro ou plus", EN: "zero or more"} }

// Within places the problems of a value at a pointer of the document that holds
// it. An error that is not a DocumentError becomes one problem.
func Within(pointer string, err error) []document.Problem {
	var problems []document.Problem
	if inner, ok := errors.AsType[*document.Error](err); ok {
		problems = slices.Clone(inner.Problems)
	} else {
		problems = []document.Problem{{Found: document.Text{FR: err.Error(), EN: err.Error()}, Accepted: document.Text{FR: "une valeur lisible", EN: "a readable value"}}}
	}
	for i := range problems {
		problems[i].Pointer = pointer + problems[i].Pointer
	}
	return problems
}
