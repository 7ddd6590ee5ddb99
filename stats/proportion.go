package stats

import "github.com/mastere-go/mastere/ms/quantity"

// Proportion is a share or a ratio, with the two counts that it is made of. The zero value
// knows nothing.
type Proportion struct {
	Part  Interval `json:"part"`
	Whole Interval `json:"whole"`
	// Value is Part divided by Whole, rounded outwards to twelve decimals. It has no upper
	// bound where the whole may be 0.
	Value Interval `json:"value"`
}

// Share gives what share of the whole the part is, from 0 to 1: foreign graduates among
// all. The figures must suit Subtract; otherwise the error is a *NotComparableError. ok
// is false, and the share zero, where the whole is 0 or is surely less than the part. A
// nil figure is the zero Figure, which is no count.
func Share(part, whole *Figure, p quantity.HedgePolicy) (share Proportion, ok bool, err error) {
	part, whole = orZero(part), orZero(whole)
	if err := checkCombined(part, whole, whole.Unit.isWhole() && whole.Of.contains(part.Of)); err != nil {
		return Proportion{}, false, err
	}
	share, ok = ratio(part.Interval(p), whole.Interval(p))
	if !ok {
		return Proportion{}, false, nil
	}
	share.Value, ok = share.Value.Intersect(AtMost(Whole(1)))
	if !ok {
		return Proportion{}, false, nil
	}
	return share, true, nil
}

// Ratio divides a by b, such as graduates by programmes. The figures must hold at the same
// time; otherwise the error is a *NotComparableError. Their units and populations may
// differ: whether the ratio means something is for the caller to see. ok is false, and
// the ratio zero, where b is 0. A nil figure is the zero Figure.
func Ratio(a, b *Figure, p quantity.HedgePolicy) (times Proportion, ok bool, err error) {
	a, b = orZero(a), orZero(b)
	if differs := dateMismatch(a, b); differs != 0 {
		return Proportion{}, false, &NotComparableError{a.ID, b.ID, differs}
	}
	times, ok = ratio(a.Interval(p), b.Interval(p))
	return times, ok, nil
}

// ratio divides intervals of numbers from 0. ok is false where the whole is 0.
func ratio(part, whole Interval) (p Proportion, ok bool) {
	part, whole = part.notNegative(), whole.notNegative()
	p = Proportion{Part: part, Whole: whole}
	if n, exact := whole.Exact(); exact && n.IsZero() {
		return Proportion{}, false
	}
	p.Value.min = divide(part.min, whole.max, -1)
	if !p.Value.min.known {
		// The whole may be as large as one likes, so the quotient comes as close to 0.
		p.Value.min = bound{known: true, open: true}
	}
	p.Value.max = divide(part.max, whole.min, 1)
	return p, true
}

// divide gives a bound of a quotient. It is absent where b is 0 or either bound is absent.
func divide(a, b bound, side int) bound {
	switch {
	case a.known && a.at.IsZero():
		return a // 0 divided by anything is 0
	case !a.known || !b.known || b.at.IsZero():
		return bound{}
	}
	return bound{at: divided(a.at, b.at, side), known: true, open: a.open || b.open}
}
