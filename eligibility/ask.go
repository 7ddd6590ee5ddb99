package eligibility

import (
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Ask gives the smallest set of open facts such that every answer to them settles
// whether the applicant is receivable: what to ask for to be done with the file. Of
// several it gives the first in the order of the edition. It is empty where that is
// settled. ok is false where some answer leaves it open whatever is asked, because no
// text was found that says what a path asks for.
//
// Each fact of the set is a whole one: it says all that a path asks of a diploma.
// What is open of it Conditions tells.
func (d Decision) Ask() (facts law.EntryFactSet, ok bool) {
	return d.smallest(everyAnswer, receivabilitySettled)
}

// AskRoute is Ask for the route too: whether the applicant is receivable, and
// whether by an ordinary path or by exemption, which a cap on exemptions depends on.
func (d Decision) AskRoute() (facts law.EntryFactSet, ok bool) {
	return d.smallest(everyAnswer, routeSettled)
}

// Fastest gives the smallest set of open facts such that some answer to them settles
// whether the applicant is receivable: what to ask for first. It is like Ask in all
// else.
func (d Decision) Fastest() (facts law.EntryFactSet, ok bool) {
	return d.smallest(someAnswer, receivabilitySettled)
}

func receivabilitySettled(d Decision) bool { return d.Receivable() != quantity.Unknown }

func routeSettled(d Decision) bool {
	return receivabilitySettled(d) && d.Route() != RouteOrdinary|RouteExemption
}

// smallest tries sets of open facts by their size. An edition lists few enough paths
// for that: eleven facts at the most.
func (d Decision) smallest(settles func(Decision, law.EntryFactSet, func(Decision) bool) bool, settled func(Decision) bool) (law.EntryFactSet, bool) {
	if d.edition == nil {
		return 0, false
	}
	open := d.Open()
	fit := func(set law.EntryFactSet) bool { return settles(d, set, settled) }
	if !fit(open) {
		return 0, false // and so does no set of fewer facts
	}
	// What all others together do not settle is needed in any case.
	var needed law.EntryFactSet
	for f := range open.All() {
		if one := law.EntryFactSetOf(f); !fit(open &^ one) {
			needed |= one
		}
	}
	rest := open &^ needed
	for size := range rest.Len() + 1 {
		set, ok := firstOfSize(rest, size, func(set law.EntryFactSet) bool { return fit(needed | set) })
		if ok {
			return needed | set, true
		}
	}
	return 0, false
}

// Open gives the facts that leave a path open: whole ones, as Ask gives them.
func (d Decision) Open() law.EntryFactSet {
	var needed law.EntryFactSet
	for p := range d.open.All() {
		needed |= d.edition.Entry().Needs(p)
	}
	return needed &^ law.TextNotFound &^ (d.facts.yes | d.facts.no)
}

// firstOfSize gives the first subset of a size, in the order of the facts, that is
// fit.
func firstOfSize(from law.EntryFactSet, size int, fit func(law.EntryFactSet) bool) (law.EntryFactSet, bool) {
	if size == 0 {
		return 0, fit(0)
	}
	for rest := from; rest.Len() >= size; {
		first := rest & -rest
		rest &^= first
		set, ok := firstOfSize(rest, size-1, func(others law.EntryFactSet) bool { return fit(first | others) })
		if ok {
			return first | set, true
		}
	}
	return 0, false
}

func everyAnswer(d Decision, asked law.EntryFactSet, settled func(Decision) bool) bool {
	if asked == 0 {
		return settled(d)
	}
	yes, no, rest := d.answers(asked)
	return everyAnswer(yes, rest, settled) && everyAnswer(no, rest, settled)
}

func someAnswer(d Decision, asked law.EntryFactSet, settled func(Decision) bool) bool {
	if asked == 0 {
		return settled(d)
	}
	yes, no, rest := d.answers(asked)
	return someAnswer(yes, rest, settled) || someAnswer(no, rest, settled)
}

// answers gives the decisions after either answer to the first fact of a set, and
// the rest of the set.
func (d Decision) answers(asked law.EntryFactSet) (yes, no Decision, rest law.EntryFactSet) {
	first := asked & -asked
	f := d.facts
	f.yes |= first
	yes = Decide(d.edition, f)
	f.yes, f.no = d.facts.yes, d.facts.no|first
	return yes, Decide(d.edition, f), asked &^ first
}
