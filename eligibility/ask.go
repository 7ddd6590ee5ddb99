package eligibility

import "github.com/mastere-go/mastere/ms/quantity"

// Ask gives what to ask for to be done with the file: the smallest set of open facts such
// that every answer to them settles whether the applicant is receivable. Of several such
// sets it is the first one in the order of the facts. It is empty where that is settled
// already. ok is false where some answers leave it open whatever is asked, because no text
// was found that says what a path asks for, and for the zero Decision.
//
// Each fact of the set is a whole one. Conditions tells what is open of it.
func (d Decision) Ask() (facts FactSet, ok bool) {
	return d.smallest(true, receivabilitySettled)
}

// AskRoute is Ask for the route too: whether the applicant is receivable, and whether by an
// ordinary path or by exemption, which a cap on exemptions depends on.
func (d Decision) AskRoute() (facts FactSet, ok bool) {
	return d.smallest(true, routeSettled)
}

// Fastest gives what to ask for first: the smallest set of open facts such that some answer
// to them settles whether the applicant is receivable. It is like Ask in all else.
func (d Decision) Fastest() (facts FactSet, ok bool) {
	return d.smallest(false, receivabilitySettled)
}

func receivabilitySettled(d Decision) bool { return d.Receivable() != quantity.Unknown }

func routeSettled(d Decision) bool {
	return receivabilitySettled(d) && d.Route() != RouteOrdinary|RouteExemption
}

// smallest gives the first of the smallest sets of open facts that settles a decision, by
// every answer to them or by some. It tries sets by their size. They are few enough: at most
// eleven facts are open.
func (d Decision) smallest(every bool, settled func(Decision) bool) (FactSet, bool) {
	if d.checker == nil {
		return 0, false
	}
	open := d.Open()
	fit := func(set FactSet) bool { return d.settledAfter(set, every, settled) }
	if !fit(open) {
		return 0, false // nor does any set of fewer facts
	}
	// A fact is needed in any case if all others together do not settle it.
	var needed FactSet
	for f := range open.All() {
		if one := FactSetOf(f); !fit(open &^ one) {
			needed |= one
		}
	}
	rest := open &^ needed
	for size := range rest.Len() + 1 {
		set, ok := firstOfSize(rest, size, func(set FactSet) bool { return fit(needed | set) })
		if ok {
			return needed | set, true
		}
	}
	return 0, false
}

// firstOfSize gives the first subset of a size, in the order of the facts, that is fit.
func firstOfSize(from FactSet, size int, fit func(FactSet) bool) (FactSet, bool) {
	if size == 0 {
		return 0, fit(0)
	}
	for rest := from; rest.Len() >= size; {
		first := rest & -rest
		rest &^= first
		set, ok := firstOfSize(rest, size-1, func(others FactSet) bool { return fit(first | others) })
		if ok {
			return first | set, true
		}
	}
	return 0, false
}

// settledAfter tells whether the decision is settled after every answer to some facts, or
// after some answer.
func (d Decision) settledAfter(asked FactSet, every bool, settled func(Decision) bool) bool {
	if asked == 0 {
		return settled(d)
	}
	first := asked & -asked
	yes, no := d.facts, d.facts
	yes.yes |= first
	no.no |= first
	if is := d.checker.DecideOn(yes).settledAfter(asked&^first, every, settled); is != every {
		return is // the other answer cannot change it
	}
	return d.checker.DecideOn(no).settledAfter(asked&^first, every, settled)
}
