package eligibility

import (
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Condition is one thing that a path asks for, and how it stands.
type Condition struct {
	Fact Fact
	// Basis is how it is known that the path asks for it, and where it was read.
	Basis law.Basis
	// State tells whether the fact holds.
	State quantity.Truth
	// Have, Want and Missing are the months of experience found, asked for and, where they
	// do not suffice, missing. They are no values for any other fact, and Want is none
	// where no text was found that gives it.
	Have, Want, Missing quantity.Value
}

// Conditions gives what a path asks for, whoever asks to enter: Decision.Conditions of
// facts that are all unknown. It is empty for a path that the edition does not list.
func (c *Checker) Conditions(p Path) []Condition { return c.DecideOn(Facts{}).Conditions(p) }

// Conditions gives what a path asks for and how each condition stands. The path holds
// where all of them do. They stand in the order of the facts. The list is empty for a path
// that the edition does not list.
func (d Decision) Conditions(p Path) []Condition {
	if d.checker == nil {
		return nil
	}
	var conditions []Condition
	for f := range d.checker.asks(p).All() {
		c := Condition{Fact: f, Basis: d.checker.basis(p, f), State: d.facts.Of(f)}
		if f == ExperienceLongEnough {
			c.Have, c.Want, c.Missing = d.months()
			if c.State != quantity.No {
				c.Missing = quantity.Value{}
			}
		}
		conditions = append(conditions, c)
	}
	return conditions
}

// basis gives how it is known that a listed path asks for a fact.
func (c *Checker) basis(p Path, f Fact) law.Basis {
	basis := c.terms[p].Basis
	if factsAsRead.Has(f) && basis.Confidence != law.NotFound {
		return basis.AsRead()
	}
	return basis
}

// months gives the months of experience found, asked for and missing.
func (d Decision) months() (have, want, missing quantity.Value) {
	have, want = quantity.ValueOfMonths(d.facts.Experience()), d.checker.monthsAsked()
	return have, want, have.GapTo(want)
}

// monthsAsked gives the months of experience that go with an M1; no value where they were
// not found.
func (c *Checker) monthsAsked() quantity.Value {
	months, found := c.months.Get()
	if !found {
		return quantity.Value{}
	}
	return quantity.ValueOfMonths(quantity.AtLeast(months))
}
