package curriculum

import "github.com/mastere-go/mastere/ms/quantity"

// bounds is a quantity.Range as two plain integers, which sums add up faster. The unit is
// a hundredth of a credit, or a part of an hour (1/300 h). The zero value is exactly
// nothing, the identity of sums.
type bounds struct{ lo, hi int64 }

// unbounded stands for an upper bound that is not known. Sums of well-formed figures stay
// far below it. A list of maxUnits times unbounded still fits an int64.
const unbounded = int64(1) << 50

// nothingKnown is a blank: zero or more.
var nothingKnown = bounds{0, unbounded}

// exactly gives the bounds of a known number.
func exactly(n int64) bounds { return bounds{n, n} }

// hourBounds gives a range of hours as bounds, in parts of an hour.
func hourBounds(r quantity.Range[quantity.Hours]) bounds {
	b := nothingKnown
	if v, ok := r.Min(); ok {
		b.lo = v.Parts()
	}
	if v, ok := r.Max(); ok {
		b.hi = v.Parts()
	}
	return b
}

// creditBounds gives a range of credits as bounds, in hundredths.
func creditBounds(r quantity.Range[quantity.Credits]) bounds {
	b := nothingKnown
	if v, ok := r.Min(); ok {
		b.lo = v.Hundredths()
	}
	if v, ok := r.Max(); ok {
		b.hi = v.Hundredths()
	}
	return b
}

// boundsOf gives a value of credits or hours as bounds. Any other value is a blank.
func boundsOf(v quantity.Value) bounds {
	if credits, ok := v.Credits(); ok {
		return creditBounds(credits)
	}
	hours, _ := v.Hours()
	return hourBounds(hours)
}

// toRange gives bounds as a range. typed makes a quantity of an integer.
func toRange[T quantity.Quantity[T]](b bounds, typed func(int64) T) quantity.Range[T] {
	if b.hi == unbounded {
		return quantity.AtLeast(typed(b.lo))
	}
	r, _ := quantity.Between(typed(b.lo), typed(b.hi)) // never an error, since lo ≤ hi
	return r
}

// whole gives the most that a limit asks for, or the least where it has no upper bound.
func (b bounds) whole() int64 {
	if b.hi < unbounded {
		return b.hi
	}
	return b.lo
}

// exact tells whether the number is known.
func (b bounds) exact() bool { return b.lo == b.hi }

// orNothing gives the bounds of a number that may not count: from zero to its upper
// bound.
func (b bounds) orNothing() bounds { return bounds{0, b.hi} }

// plus gives the bounds of a sum.
func (b bounds) plus(o bounds) bounds { return bounds{b.lo + o.lo, min(b.hi+o.hi, unbounded)} }

// add adds o without cutting off at unbounded, which plus does later.
func (b *bounds) add(o bounds) {
	b.lo += o.lo
	b.hi += o.hi
}

// hull gives the smallest bounds that hold b and o.
func (b bounds) hull(o bounds) bounds { return bounds{min(b.lo, o.lo), max(b.hi, o.hi)} }

// intersect gives what both b and o allow. ok is false where that is nothing.
func (b bounds) intersect(o bounds) (both bounds, ok bool) {
	both = bounds{max(b.lo, o.lo), min(b.hi, o.hi)}
	return both, both.lo <= both.hi
}

// within tells whether the number lies in want: Yes where every value of b does, No
// where none does.
func (b bounds) within(want bounds) quantity.Truth {
	switch {
	case b.lo >= want.lo && b.hi <= want.hi:
		return quantity.Yes
	case b.hi < want.lo || b.lo > want.hi:
		return quantity.No
	}
	return quantity.Unknown
}

// equals tells whether two numbers are the same: Yes where both are known and the same,
// No where their bounds have nothing in common.
func (b bounds) equals(o bounds) quantity.Truth {
	if _, overlap := b.intersect(o); !overlap {
		return quantity.No
	}
	return quantity.TruthOf(b.exact() && o.exact()).Or(quantity.Unknown)
}
