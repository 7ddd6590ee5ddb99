package eligibility

import (
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Decision says which paths of entry are open to an applicant by an edition. It says who
// is receivable (recevable), not who is admitted, which the school's jury decides. It is a
// small value. Decisions of one Checker compare with ==, all others with Equal. The zero
// value has decided nothing.
type Decision struct {
	checker     *Checker
	facts       Facts
	holds, open PathSet
}

// Decide judges every path that the edition lists, for a programme that starts on a day.
// With the zero Date the start is not known, and what depends on it stays open. A nil
// applicant is one of whom nothing is known. The error is a *document.Error for an
// applicant with Problems, or law.ErrNoEdition; the Decision is the zero one then. It
// allocates what Facts does.
func (c *Checker) Decide(a *Applicant, start quantity.Date) (Decision, error) {
	f, err := c.Facts(a, start)
	if err != nil {
		return Decision{}, err
	}
	return c.DecideOn(f), nil
}

// DecideOn is Decide on facts. They must come from a checker of the same edition: another
// one may accept other equivalences and count experience otherwise. It allocates nothing.
// Without an edition the Decision is the zero one.
func (c *Checker) DecideOn(f Facts) Decision {
	if !c.ready() {
		return Decision{}
	}
	holds := c.listed &^ c.askers.of(^f.yes)
	return Decision{checker: c, facts: f, holds: holds, open: c.listed &^ holds &^ c.askers.of(f.no)}
}

// Edition gives the edition that was decided by; nil for the zero Decision.
func (d Decision) Edition() *law.Edition { return d.checker.Edition() }

// Facts gives the facts that were decided on.
func (d Decision) Facts() Facts { return d.facts }

// Equal tells whether both decisions say the same by equal editions.
func (d Decision) Equal(o Decision) bool {
	return d.facts == o.facts && d.holds == o.holds && d.open == o.open &&
		(d.checker == o.checker || d.Edition().Equal(o.Edition()))
}

// Receivable tells whether the applicant may be considered: Yes where a path holds, No
// where none can, Unknown where what is known does not settle it. It is Unknown too where
// the edition says nothing of entry, and for the zero Decision.
func (d Decision) Receivable() quantity.Truth {
	switch {
	case d.holds != 0:
		return quantity.Yes
	case d.open != 0 || !d.decided():
		return quantity.Unknown
	}
	return quantity.No
}

// decided tells whether there is an edition that says something of entry.
func (d Decision) decided() bool { return d.checker != nil && d.checker.listed != 0 }

// Possible gives the paths that the applicant may turn out to enter by. An applicant
// enters by one path only, the best one that holds. The set is empty where none can hold.
func (d Decision) Possible() PathSet {
	possible := d.open
	if first := d.holds & -d.holds; first != 0 {
		possible = (possible | first) & (first<<1 - 1)
	}
	if possible.Has(ByM1WithExperience) && d.facts.yes.Has(ExperienceLongEnough) {
		possible &^= 1 << ByM1Exemption // with an M1 the better path holds too
	}
	return possible
}

// Path gives the path that the applicant enters by, the best one that holds. known is
// false where none holds or a better one is still open.
func (d Decision) Path() (path Path, known bool) {
	if possible := d.Possible(); d.holds != 0 && possible.Len() == 1 {
		return possible.First(), true
	}
	return 0, false
}

// Route gives the routes that are still possible: none for an applicant who is not
// receivable. An exemption granted while an ordinary path is open makes the applicant
// receivable for sure, by a route that is not known yet.
func (d Decision) Route() Route {
	possible := d.Possible()
	var r Route
	if possible&OrdinaryPaths != 0 {
		r |= RouteOrdinary
	}
	if possible&ExemptionPaths != 0 {
		r |= RouteExemption
	}
	return r
}

// Of tells whether a path holds. It is No for a path that the edition does not list, and
// Unknown for the zero Decision.
func (d Decision) Of(p Path) quantity.Truth {
	switch {
	case d.holds.Has(p):
		return quantity.Yes
	case d.open.Has(p) || d.checker == nil:
		return quantity.Unknown
	}
	return quantity.No
}

// Open gives the facts that leave a path open. They are whole ones; Conditions tells what
// is open of each.
func (d Decision) Open() FactSet {
	var needed FactSet
	for p := range d.open.All() {
		needed |= d.checker.Needs(p)
	}
	return needed &^ TextNotFound &^ (d.facts.yes | d.facts.no)
}

// String says whether the applicant is receivable, and by which edition.
func (d Decision) String() string {
	if d.checker == nil {
		return "nothing decided"
	}
	return "receivable: " + d.Receivable().String() + " by edition " + d.Edition().ID()
}
