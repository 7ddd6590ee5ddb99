package quantity

import (
	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// Percent is a share of the students enrolled, in hundredths: 30 is 30 %.
type Percent int32

// Compare orders shares.
func (n Percent) Compare(o Percent) int { return int(n) - int(o) }

var percentAccepted = document.Text{FR: "un pourcentage entier de 1 à 100", EN: "a whole percentage from 1 to 100"}

// UnmarshalJSON reads a whole number from 1 to 100.
func (n *Percent) UnmarshalJSON(b []byte) error {
	var p Percent
	if err := readWhole(&p, b, 100); err != nil || p == 0 {
		return problem.NotAccepted(b, percentAccepted)
	}
	*n = p
	return nil
}
