package quantity

import (
	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// Percent is a share in whole percents: 30 is 30 %. Documents hold 1 to 100. A negative
// value is a difference; it is written, and never read.
type Percent int32

// Compare is negative, zero or positive as n is less than, equal to or more than o.
func (n Percent) Compare(o Percent) int { return int(n) - int(o) }

var percentAccepted = document.Text{FR: "un pourcentage entier de 1 à 100", EN: "a whole percentage from 1 to 100"}

// UnmarshalJSON reads a whole JSON number from 1 to 100.
func (n *Percent) UnmarshalJSON(b []byte) error {
	var p Percent
	if err := readWhole(&p, b, 100); err != nil || p == 0 {
		return problem.NotAccepted(b, percentAccepted)
	}
	*n = p
	return nil
}
