package stats_test

import (
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// limit names a limit of an edition. It is all that the tests of this package know of the
// terms of an edition.
type limit struct {
	rule    string
	measure quantity.Measure
}

// in gives the limit in an edition, and where it was read. It is the zero Value where the
// edition has none.
func (l limit) in(e *law.Edition) (quantity.Value, law.Citation) {
	term, _ := e.Term(l.rule)
	value, found := term.Limit(l.measure)
	if !found {
		return value, law.Citation{}
	}
	return value, term.BasisOf(l.measure).Cite
}
