package quantity

import (
	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// Level is a level of qualification, 1 to 8, in the French or the European framework. The
// zero Level is none.
type Level uint8

var levelAccepted = document.Text{FR: "un niveau de 1 à 8", EN: "a level from 1 to 8"}

// UnmarshalJSON reads a whole JSON number from 1 to 8.
func (l *Level) UnmarshalJSON(b []byte) error {
	var n Level
	if err := readWhole(&n, b, 8); err != nil || n == 0 {
		return problem.NotAccepted(b, levelAccepted)
	}
	*l = n
	return nil
}
