package stats

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Validate is ValidateWith the shipped Identities.
func (c *Catalogue) Validate(p quantity.HedgePolicy) (*Review, error) {
	return c.ValidateWith(p, Identities())
}

// ValidateWith compares the figures and the events two by two, compares wholes with the
// sums of their parts, and reconciles all figures. Sums and reconciling go by the
// identities; without any, nothing is added up.
//
// A contradiction is a result, not an error. The error is a *document.Error with the
// problems of the catalogue and of the policy. A nil catalogue is empty, and so is its
// review. The review refers to the catalogue, which must not be changed while the review
// is in use.
func (c *Catalogue) ValidateWith(p quantity.HedgePolicy, identities []Identity) (*Review, error) {
	c = orZero(c)
	if problems := append(c.Problems(), p.Problems()...); len(problems) > 0 {
		return nil, &document.Error{Problems: problems}
	}
	p = p.Bounded() // the review states the policy that it was made under
	r := &Review{
		Library: document.Version, Policy: p, Digest: c.Digest,
		Pairs: []Pair{}, Events: []Pair{}, Sums: []SumCheck{}, catalogue: c,
	}
	for i := range c.Figures {
		for j := range i {
			if a, b := &c.Figures[j], &c.Figures[i]; a.isNear(b) {
				r.Pairs = append(r.Pairs, Pair{a.ID, b.ID, Compare(a, b, p)})
			}
		}
	}
	for i := range c.Events {
		for j := range i {
			a, b := &c.Events[j], &c.Events[i]
			if a.Event == b.Event || !a.When.IsZero() && !b.When.IsZero() {
				r.Events = append(r.Events, Pair{a.ID, b.ID, CompareEvents(a, b)})
			}
		}
	}
	for i := range c.Figures {
		r.addSums(c, &c.Figures[i], p, identities)
	}
	r.Reconciliation = Reconcile(p, identities, c.Figures)
	return r, nil
}

// isNear tells whether a reader may take both figures for accounts of one thing: they are
// of one population, and in units that texts use for each other.
func (f *Figure) isNear(o *Figure) bool {
	return f.Of == o.Of && f.Unit.family() == o.Unit.family() && (f.Unit == o.Unit || f.Source != o.Source)
}
