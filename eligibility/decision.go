package eligibility

import (
	"fmt"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Decision says which paths of entry are open to an applicant by an edition. It is
// about who is receivable (recevable), not about who is admitted, which is for the
// school's jury. It is a small value, comparable with ==. The zero value has decided
// nothing.
type Decision struct {
	edition     *law.Edition
	facts       Facts
	holds, open law.EntryPathSet
}

// Decide judges every path that the edition lists. It depends on nothing but its
// arguments. The facts must have been brought into form by the same edition: another
// one may accept other equivalences and count experience otherwise. Without an edition
// the Decision is the zero one.
func Decide(e *law.Edition, f Facts) Decision {
	if e == nil {
		return Decision{}
	}
	holds, open := e.Entry().Judge(f.yes, f.no)
	return Decision{edition: e, facts: f, holds: holds, open: open}
}

// Decide is Facts and Decide in one.
func (a *Applicant) Decide(e *law.Edition, start quantity.Date) Decision {
	return Decide(e, a.Facts(e, start))
}

// Edition gives the edition that was decided by; nil for the zero Decision.
func (d Decision) Edition() *law.Edition { return d.edition }

// Facts gives the facts that were decided on.
func (d Decision) Facts() Facts { return d.facts }

// Equal is ==, with editions compared by what they are.
func (d Decision) Equal(o Decision) bool {
	return d.edition.Equal(o.edition) && d.facts == o.facts && d.holds == o.holds && d.open == o.open
}

// Receivable tells whether the applicant may be considered: Yes where a path holds,
// No where none can, Unknown where what is known does not settle it.
func (d Decision) Receivable() quantity.Truth {
	switch {
	case d.holds != 0:
		return quantity.Yes
	case d.open != 0 || d.edition == nil:
		return quantity.Unknown
	}
	return quantity.No
}

// Possible gives the paths that may turn out to be the one retained: the applicant
// has one category only, the first path that holds in the order of the edition,
// ordinary paths first. It is empty where none can hold.
func (d Decision) Possible() law.EntryPathSet {
	possible := d.open
	if first := d.holds & -d.holds; first != 0 {
		possible = (possible | first) & (first<<1 - 1)
	}
	if possible.Has(law.ByM1WithExperience) && d.facts.yes.Has(law.ExperienceLongEnough) {
		possible &^= 1 << law.ByM1Exemption // with an M1 the better path holds too
	}
	return possible
}

// Path gives the path retained, the best one that holds. It is not known where a
// better path is still open, nor where none holds.
func (d Decision) Path() (path law.EntryPath, known bool) {
	if possible := d.Possible(); d.holds != 0 && possible.Len() == 1 {
		return possible.First(), true
	}
	return 0, false
}

// Route gives the routes that are still possible: none for an applicant who is not
// receivable. An exemption granted while an ordinary path is open makes the
// applicant receivable for sure, by a route that is not known yet.
func (d Decision) Route() Route {
	possible := d.Possible()
	var r Route
	if possible&law.OrdinaryPaths != 0 {
		r |= RouteOrdinary
	}
	if possible&law.ExemptionPaths != 0 {
		r |= RouteExemption
	}
	return r
}

// Of tells whether a path holds; No for one that the edition does not list.
func (d Decision) Of(p law.EntryPath) quantity.Truth {
	switch {
	case d.holds.Has(p):
		return quantity.Yes
	case d.open.Has(p) || d.edition == nil:
		return quantity.Unknown
	}
	return quantity.No
}

// String says whether the applicant is receivable, and by which edition.
func (d Decision) String() string {
	if d.edition == nil {
		return "nothing decided"
	}
	return "receivable: " + d.Receivable().String() + " by edition " + d.edition.ID()
}

// Route is a set of the ways in which an applicant may be receivable.
type Route uint8

// The routes.
const (
	RouteOrdinary  Route = 1 << iota // by an ordinary path
	RouteExemption                   // by an exemption (dérogation)
)

var routeWords = [...]string{
	0: "", RouteOrdinary: "ordinary", RouteExemption: "exemption",
	RouteOrdinary | RouteExemption: "ordinary,exemption"}

// Has tells whether all of some routes are possible.
func (r Route) Has(some Route) bool { return r&some == some }

// String gives the words of the routes, separated by commas.
func (r Route) String() string {
	if int(r) >= len(routeWords) {
		return fmt.Sprintf("Route(%d)", r)
	}
	return routeWords[r]
}

// Condition is one thing that a path asks for, and how it stands.
type Condition struct {
	law.EntryCondition
	State quantity.Truth
	// Have, Want and Missing are the months of experience found, asked for and, where
	// they do not suffice, missing; no values for any other fact.
	Have, Want, Missing quantity.Value
}

// Conditions gives what a path asks for and how each condition stands: all of them
// must hold. Those on one diploma lead on from each other. It is empty for a path
// that the edition does not list.
func (d Decision) Conditions(p law.EntryPath) []Condition {
	if d.edition == nil {
		return nil
	}
	n := d.edition.Entry()
	var conditions []Condition
	for _, asked := range n.Conditions(p) {
		c := Condition{EntryCondition: asked, State: d.facts.Of(asked.Fact)}
		if asked.Fact == law.ExperienceLongEnough {
			c.Have, c.Want, c.Missing = d.months()
			if c.State != quantity.No {
				c.Missing = quantity.Value{}
			}
		}
		conditions = append(conditions, c)
	}
	return conditions
}

// months gives the months of experience found, asked for and missing.
func (d Decision) months() (have, want, missing quantity.Value) {
	have = quantity.ValueOfMonths(d.facts.Experience())
	want = askedFor(d.edition.Entry())
	return have, want, have.GapTo(want)
}

// askedFor gives the months of experience that an edition asks for beside an M1.
func askedFor(n *law.Entry) quantity.Value {
	return quantity.ValueOfMonths(quantity.AtLeast(n.ExperienceMonths()))
}
