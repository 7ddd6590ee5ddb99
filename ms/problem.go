package ms

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
	"golang.org/x/text/language"
)

// Problem is one thing wrong with a document: where it stands, what was found
// there and what is accepted instead.
type Problem struct {
	// Pointer is a JSON Pointer (RFC 6901) to the place; empty is the whole document.
	Pointer string `json:"pointer"`
	// Line and Column count from 1, the column in bytes; 0 where the document was not read from text.
	Line   int `json:"line,omitzero"`
	Column int `json:"column,omitzero"`
	// Found is what stands there, shortened.
	Found Text `json:"found"`
	// Accepted is what may stand there.
	Accepted Text `json:"accepted"`
}

// In gives the problem as one line in French or English.
func (p Problem) In(tag language.Tag) string {
	var b strings.Builder
	if p.Line > 0 {
		fmt.Fprintf(&b, "%d:%d ", p.Line, p.Column)
	}
	switch {
	case p.Pointer == "":
		b.WriteString(Text{FR: "(document entier)", EN: "(whole document)"}.In(tag))
	case strings.ContainsFunc(p.Pointer, unprintable):
		b.WriteString(strconv.Quote(p.Pointer)) // a name is the document's own and could break the line
	default:
		b.WriteString(p.Pointer)
	}
	b.WriteString(Text{FR: NoBreak + ": trouvé ", EN: ": found "}.In(tag))
	b.WriteString(p.Found.In(tag))
	b.WriteString(Text{FR: NoBreak + "; accepté" + NoBreak + ": ", EN: "; accepted: "}.In(tag))
	b.WriteString(p.Accepted.In(tag))
	return b.String()
}

func unprintable(r rune) bool { return !strconv.IsPrint(r) }

// DocumentError says why a document cannot be judged: every problem found in it, in
// the order of the document. Where there are very many, the last one says how many
// more.
type DocumentError struct {
	Problems []Problem
}

// Error gives the problems in English, one a line.
func (e *DocumentError) Error() string {
	lines := make([]string, len(e.Problems))
	for i, p := range e.Problems {
		lines[i] = p.In(language.English)
	}
	return strings.Join(lines, "\n")
}

const foundLength = 40

// Excerpt quotes what was found in a document, shortened, for a Problem. It
// never holds a control character.
func Excerpt(found string) string {
	cut := len(found) > foundLength
	if cut {
		end := foundLength
		for end > 0 && !utf8.RuneStart(found[end]) {
			end--
		}
		found = found[:end]
	}
	quoted := strconv.Quote(found)
	if cut {
		quoted += "…"
	}
	return quoted
}

// notAccepted is the answer of a value's UnmarshalJSON to bytes it refuses.
func notAccepted(raw []byte, accepted Text) error {
	return &DocumentError{Problems: []Problem{{Found: FoundJSON(raw), Accepted: accepted}}}
}

func notAcceptedText(found string, accepted Text) error {
	quoted := Excerpt(found)
	return &DocumentError{Problems: []Problem{{Found: Untranslated(quoted), Accepted: accepted}}}
}

// FoundJSON describes a JSON value that was found in a document, shortened.
func FoundJSON(raw []byte) Text {
	if len(raw) == 0 {
		return Text{FR: "rien", EN: "nothing"}
	}
	switch raw[0] {
	case 'n':
		return Text{
			FR: "null (pour laisser une valeur en blanc, omettre le membre)",
			EN: "null (to leave a value blank, leave the member out)",
		}
	case '{':
		return Text{FR: "un objet", EN: "an object"}
	case '[':
		return Text{FR: "un tableau", EN: "an array"}
	case '"':
		found := string(raw)
		if unquoted, err := jsontext.AppendUnquote(nil, raw); err == nil {
			found = string(unquoted)
		}
		quoted := Excerpt(found)
		return Text{FR: "le texte " + quoted, EN: "the string " + quoted}
	}
	shown := Excerpt(string(raw))
	shown = strings.ReplaceAll(shown, `"`, "")
	return Untranslated(shown)
}

// StringOfLength says that there was a text, not which.
func StringOfLength(n int) Text {
	return Text{FR: fmt.Sprintf("un texte de longueur %d", n), EN: fmt.Sprintf("a string of length %d", n)}
}

// UnknownName says that a member's name was not expected.
func UnknownName(name string) Text {
	quoted := Excerpt(name)
	return Text{FR: "le nom inconnu " + quoted, EN: "the unknown name " + quoted}
}

// DuplicateName says that a member's name stands twice in one object.
func DuplicateName(name string) Text {
	quoted := Excerpt(name)
	return Text{FR: "le nom " + quoted + " une seconde fois", EN: "the name " + quoted + " a second time"}
}

// OncePerObject is what is accepted instead of a duplicate name.
func OncePerObject() Text {
	return Text{FR: "chaque nom une seule fois par objet", EN: "each name once per object"}
}

// DeclaredConstant is what is accepted of an enumeration built in Go.
func DeclaredConstant() Text {
	return Text{FR: "une constante déclarée de son type", EN: "a declared constant of its type"}
}

// ZeroOrMore is what is accepted of a number built in Go.
func ZeroOrMore() Text { return Text{FR: "zéro ou plus", EN: "zero or more"} }

// Within places the problems of a value at a pointer of the document that holds
// it. An error that is not a DocumentError becomes one problem.
func Within(pointer string, err error) []Problem {
	var problems []Problem
	if inner, ok := errors.AsType[*DocumentError](err); ok {
		problems = slices.Clone(inner.Problems)
	} else {
		problems = []Problem{{Found: Text{FR: err.Error(), EN: err.Error()}, Accepted: Text{FR: "une valeur lisible", EN: "a readable value"}}}
	}
	for i := range problems {
		problems[i].Pointer = pointer + problems[i].Pointer
	}
	return problems
}

var tokenEscaper = strings.NewReplacer("~", "~0", "/", "~1")

// EscapeToken writes one reference token of a JSON Pointer (RFC 6901).
func EscapeToken(name string) string { return tokenEscaper.Replace(name) }
