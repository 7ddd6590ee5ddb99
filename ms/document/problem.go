package document

import (
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/say"
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
	b.WriteString(Text{FR: say.NoBreak + ": trouvé ", EN: ": found "}.In(tag))
	b.WriteString(p.Found.In(tag))
	b.WriteString(Text{FR: say.NoBreak + "; accepté" + say.NoBreak + ": ", EN: "; accepted: "}.In(tag))
	b.WriteString(p.Accepted.In(tag))
	return b.String()
}

func unprintable(r rune) bool { return !strconv.IsPrint(r) }

// DocumentError says why a document cannot be judged: every problem found in it, in
// the order of the document. Where there are very many, the last one says how many
// more.
type Error struct {
	Problems []Problem
}

// Error gives the problems in English, one a line.
func (e *Error) Error() string {
	lines := make([]string, len(e.Problems))
	for i, p := range e.Problems {
		lines[i] = p.In(language.English)
	}
	return strings.Join(lines, "\n")
}
