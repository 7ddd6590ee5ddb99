package document

import (
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/say"
)

// Problem is one thing wrong with a document: where it stands, what was found there
// and what is accepted instead.
type Problem struct {
	// Pointer is the place as a JSON Pointer (RFC 6901). Empty is the whole document.
	Pointer string `json:"pointer"`
	// Line and Column say where the place begins in the text, both counted from 1 and
	// the column in bytes. Both are 0 where the document was built in Go.
	Line   int `json:"line,omitzero"`
	Column int `json:"column,omitzero"`
	// Found describes what stands there. It is cut where it is long, and holds nothing
	// of a person's document but its kind and length.
	Found Text `json:"found"`
	// Accepted describes what may stand there.
	Accepted Text `json:"accepted"`
}

// In gives the problem as one line in French or English, such as
// "12:20 /curriculum/units/3/hours: found -1; accepted: zero or more". Any other language,
// and the zero tag, give English. A zero Problem gives a line without particulars.
func (p Problem) In(tag language.Tag) string {
	var b strings.Builder
	if p.Line > 0 {
		fmt.Fprintf(&b, "%d:%d ", p.Line, p.Column)
	}
	switch {
	case p.Pointer == "":
		b.WriteString(Text{FR: "(document entier)", EN: "(whole document)"}.In(tag))
	case strings.ContainsFunc(p.Pointer, unprintable):
		// A pointer may hold names of the document. Quoted, they cannot break the line.
		b.WriteString(strconv.Quote(p.Pointer))
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

// foundLength describes a text of n bytes without quoting it.
func foundLength(n int) Text {
	fr, en := say.StringOfLength(n)
	return Text{FR: fr, EN: en}
}
