package stats

import (
	"strings"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Review says what in a catalogue contradicts, what holds and what cannot be compared.
// Catalogue.Validate makes it. It holds every comparison that was made. A nil *Review and
// the zero value have judged nothing.
type Review struct {
	// Library is the version of this library.
	Library string `json:"library"`
	// Policy is the policy that the hedges were read under.
	Policy quantity.HedgePolicy `json:"policy"`
	// Digest is the Digest of the catalogue. It does not show changes made since the
	// catalogue was read.
	Digest document.Digest `json:"digest,omitzero"`
	// Pairs compares figures of one population two by two: those of one unit, and those
	// of two sources in units that texts use for each other.
	Pairs []Pair `json:"pairs"`
	// Events compares the accounts of one event two by two, and all accounts with a date.
	Events []Pair `json:"events"`
	// Sums compares wholes with the sums of their parts.
	Sums []SumCheck `json:"sums"`
	// Reconciliation is what all figures say together.
	Reconciliation Reconciliation `json:"reconciliation"`

	catalogue *Catalogue
}

// Pair is the ids of two figures or events, and how these compare.
type Pair struct {
	A string `json:"a"`
	B string `json:"b"`
	Comparison
}

// Count gives how many pairs and sums have a relation.
func (r *Review) Count(of Relation) int {
	r = orZero(r)
	n := 0
	for _, pairs := range [][]Pair{r.Pairs, r.Events} {
		for _, pair := range pairs {
			if pair.Relation == of {
				n++
			}
		}
	}
	for _, s := range r.Sums {
		if s.Relation == of {
			n++
		}
	}
	return n
}

// Err gives a *ContradictionError where anything contradicts: two figures, two accounts of
// an event, a whole and the sum of its parts, or several figures together. It is nil where
// nothing does.
func (r *Review) Err() error {
	r = orZero(r)
	err := &ContradictionError{}
	for _, pairs := range [][]Pair{r.Pairs, r.Events} {
		for _, pair := range pairs {
			if pair.Relation == Contradictory {
				err.Together = append(err.Together, []string{pair.A, pair.B})
			}
		}
	}
	for _, s := range r.Sums {
		if s.Relation == Contradictory {
			err.Together = append(err.Together, append([]string{s.Whole}, s.Parts...))
		}
	}
	for _, s := range r.Reconciliation.Settings {
		err.Together = append(err.Together, s.Conflicts...)
	}
	if len(err.Together) == 0 {
		return nil
	}
	return err
}

// ContradictionError says that figures of a catalogue, or accounts of its events, cannot
// all be true.
type ContradictionError struct {
	// Together has the ids of each set that cannot be true together: a pair, a whole with
	// its parts, or a conflict. The same ids may stand in several sets.
	Together [][]string
}

// Error lists the sets. A nil error is worded like the zero one.
func (e *ContradictionError) Error() string {
	var b strings.Builder
	b.WriteString("stats: cannot all be true: ")
	for i, ids := range orZero(e).Together {
		if i > 0 {
			b.WriteString("; ")
		}
		b.WriteString(strings.Join(ids, ", "))
	}
	return b.String()
}
