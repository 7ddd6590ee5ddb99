package law

import (
	"slices"

	"github.com/mastere-go/mastere/ms/quantity"
)

// Term is what one edition says of one rule (disposition). The zero value is no term.
type Term struct {
	// Rule is the id of the rule.
	Rule string
	// Force is what the rule weighs in a verdict.
	Force Force
	// Basis is how well the term is known, and where it was read. A term that was looked
	// for in vain has the zero Basis.
	Basis
	// Limits are what the rule asks for, one for each measure that a document may state.
	// A demand has none. A term that was not found has none either, so that it is never
	// read as zero.
	Limits []Limit
	// Standing marks a term that comes from the text of no edition: the next edition
	// takes it over as it is.
	Standing bool
}

// Limit is a range that a rule asks for: at least 350 hours, exactly 75 credits.
type Limit struct {
	Range quantity.Value
	// Basis is how the limit in this measure is known. The zero value is that of the
	// term.
	Basis Basis
}

// Found tells whether the edition holds the term and it was found. A nil term was not.
func (t *Term) Found() bool { return t != nil && t.Force != NotHeld && t.Confidence != NotFound }

// Judged tells whether a program can judge by the term: it was found, and it is
// required or advice. A nil term was not found.
func (t *Term) Judged() bool { return t.Found() && t.Force != Unjudged }

// Limit gives the limit in a measure. ok is false where the term has none: it was not
// found, is a demand, or limits something else. A nil term has none.
func (t *Term) Limit(m quantity.Measure) (limit quantity.Value, ok bool) {
	if !t.Found() {
		return quantity.Value{}, false
	}
	for i := range t.Limits {
		if t.Limits[i].Range.Measure() == m {
			return t.Limits[i].Range, true
		}
	}
	return quantity.Value{}, false
}

// BasisOf gives the basis of the limit in a measure, or else that of the term. It is nil
// for a nil term, and must not be changed.
func (t *Term) BasisOf(m quantity.Measure) *Basis {
	if t == nil {
		return nil
	}
	for i := range t.Limits {
		if l := &t.Limits[i]; l.Range.Measure() == m && l.Basis != (Basis{}) {
			return &l.Basis
		}
	}
	return &t.Basis
}

// Equal tells whether both terms say the same.
func (t Term) Equal(o Term) bool {
	return t.Rule == o.Rule && t.Force == o.Force && t.Basis == o.Basis && t.Standing == o.Standing &&
		slices.Equal(t.Limits, o.Limits)
}

// carried gives the term of the next edition where no text says otherwise.
func (t Term) carried() Term {
	if t.Standing || t.Confidence == NotFound {
		return t
	}
	t.Basis = t.Basis.carried()
	t.Limits = slices.Clone(t.Limits)
	for i := range t.Limits {
		if t.Limits[i].Basis != (Basis{}) {
			t.Limits[i].Basis = t.Limits[i].Basis.carried()
		}
	}
	return t
}
