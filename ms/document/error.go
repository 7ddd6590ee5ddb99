package document

import (
	"strings"

	"golang.org/x/text/language"
)

// Error says why a document is refused. It holds every problem that was found, in the
// order of the document. Where there are very many, the last one says how many more
// there are.
type Error struct {
	Problems []Problem
}

// Error gives the problems in English, one a line: "" where there are none, and for a
// nil error.
func (e *Error) Error() string { return e.In(language.English) }

// In gives what Error gives in French or English, whichever fits the tag best.
func (e *Error) In(tag language.Tag) string {
	if e == nil {
		return ""
	}
	lines := make([]string, len(e.Problems))
	for i, p := range e.Problems {
		lines[i] = p.In(tag)
	}
	return strings.Join(lines, "\n")
}
