package stats

import (
	"strings"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms/quantity"
)

// Interval is what is known of a number: a lower and an upper bound. Either may be
// absent. A bound may be excluded: "more than 7,000" excludes 7,000. The zero value
// knows nothing. An Interval is not changed by any method but UnmarshalJSON.
type Interval struct{ min, max bound }

// bound is one bound of an interval.
type bound struct {
	at    decimal.Decimal
	known bool // false: there is no bound, and the other fields are zero
	open  bool // the number at the bound is excluded
}

var _ quantity.Quantity[Number] = Number{}

// Exactly gives the interval of one known number.
func Exactly(n Number) Interval {
	return Interval{bound{at: n.d, known: true}, bound{at: n.d, known: true}}
}

// AtLeast gives n and every number above it.
func AtLeast(n Number) Interval { return Interval{min: bound{at: n.d, known: true}} }

// MoreThan gives every number above n.
func MoreThan(n Number) Interval { return Interval{min: bound{at: n.d, known: true, open: true}} }

// AtMost gives n and every number below it.
func AtMost(n Number) Interval { return Interval{max: bound{at: n.d, known: true}} }

// LessThan gives every number below n.
func LessThan(n Number) Interval { return Interval{max: bound{at: n.d, known: true, open: true}} }

// Between gives the numbers from lower to upper, both included. ok is false where lower
// is above upper.
func Between(lower, upper Number) (v Interval, ok bool) {
	return AtLeast(lower).Intersect(AtMost(upper))
}

// Min gives the lower bound. reached tells whether the number may be n itself. ok is false
// where there is no lower bound.
func (v Interval) Min() (n Number, reached, ok bool) {
	return Number{v.min.at}, v.min.known && !v.min.open, v.min.known
}

// Max gives the upper bound, as Min gives the lower one.
func (v Interval) Max() (n Number, reached, ok bool) {
	return Number{v.max.at}, v.max.known && !v.max.open, v.max.known
}

// Exact gives the number where the interval holds just one.
func (v Interval) Exact() (n Number, ok bool) {
	if v.min.known && v.max.known && v.min.at.Equal(v.max.at) && !v.isEmpty() {
		return Number{v.min.at}, true
	}
	return Number{}, false
}

// IsZero tells whether nothing is known.
func (v Interval) IsZero() bool { return !v.min.known && !v.max.known }

// Equal tells whether both intervals have the same bounds.
func (v Interval) Equal(o Interval) bool { return v.min.equal(o.min) && v.max.equal(o.max) }

func (b bound) equal(o bound) bool {
	return b.known == o.known && (!b.known || b.open == o.open && b.at.Equal(o.at))
}

// isEmpty tells whether the interval holds no number.
func (v Interval) isEmpty() bool {
	if !v.min.known || !v.max.known {
		return false
	}
	c := v.min.at.Cmp(v.max.at)
	return c > 0 || c == 0 && (v.min.open || v.max.open)
}

// Intersect gives the numbers that are in both intervals. ok is false where there are
// none.
func (v Interval) Intersect(o Interval) (both Interval, ok bool) {
	both = Interval{tighter(v.min, o.min, 1), tighter(v.max, o.max, -1)}
	return both, !both.isEmpty()
}

// tighter gives the bound that allows less: the higher of two lower bounds, for which
// sign is 1, or the lower of two upper bounds, for which it is -1.
func tighter(a, b bound, sign int) bound {
	if !a.known {
		return b
	}
	if !b.known {
		return a
	}
	switch c := a.at.Cmp(b.at) * sign; {
	case c > 0:
		return a
	case c < 0:
		return b
	}
	a.open = a.open || b.open
	return a
}

// Contains tells whether n is in the interval.
func (v Interval) Contains(n Number) bool {
	_, ok := v.Intersect(Exactly(n))
	return ok
}

// Within tells whether every number of v is in o.
func (v Interval) Within(o Interval) bool {
	both := Interval{tighter(v.min, o.min, 1), tighter(v.max, o.max, -1)}
	return both.Equal(v)
}

// whole gives the bounds of the whole numbers in the interval, both included.
func (v Interval) whole() Interval {
	if v.min.known {
		at := v.min.at.Ceil()
		if v.min.open && at.Equal(v.min.at) {
			at = at.Add(decimal.NewFromInt(1))
		}
		v.min = bound{at: at, known: true}
	}
	if v.max.known {
		at := v.max.at.Floor()
		if v.max.open && at.Equal(v.max.at) {
			at = at.Sub(decimal.NewFromInt(1))
		}
		v.max = bound{at: at, known: true}
	}
	return v
}

// notNegative leaves out the numbers below 0.
func (v Interval) notNegative() Interval {
	both, _ := v.Intersect(AtLeast(Number{}))
	return both
}

func (v Interval) plus(o Interval) Interval { return Interval{v.min.plus(o.min), v.max.plus(o.max)} }

func (v Interval) minus(o Interval) Interval {
	return v.plus(Interval{o.max.negated(), o.min.negated()})
}

// plus adds bounds. The sum is excluded where either bound is, and absent likewise.
func (b bound) plus(o bound) bound {
	if !b.known || !o.known {
		return bound{}
	}
	return bound{b.at.Add(o.at), true, b.open || o.open}
}

func (b bound) negated() bound { return bound{b.at.Neg(), b.known, b.open} }

// times multiplies by a number above 0.
func (v Interval) times(n decimal.Decimal) Interval {
	v.min.at, v.max.at = v.min.at.Mul(n), v.max.at.Mul(n)
	return v
}

// over divides by a number above 0 and rounds outwards to twelve decimals.
func (v Interval) over(n decimal.Decimal) Interval {
	v.min.at = divided(v.min.at, n, -1)
	v.max.at = divided(v.max.at, n, 1)
	return v
}

// decimals is how many decimals a quotient has.
const decimals = 12

// divided divides a by n and rounds to twelve decimals: down where side is -1, up where
// it is 1.
func divided(a, n decimal.Decimal, side int) decimal.Decimal {
	q, rest := a.QuoRem(n, decimals)
	if rest.Sign()*n.Sign() == side {
		q = q.Add(decimal.New(int64(side), -decimals))
	}
	return q
}

// String writes the interval in brackets, "[7001, ∞)" or "(7000, 8000]", and a known
// number as itself. A round bracket stands at a bound that is excluded or absent.
func (v Interval) String() string {
	if n, ok := v.Exact(); ok {
		return n.String()
	}
	var b strings.Builder
	switch {
	case !v.min.known:
		b.WriteString("(-∞")
	case v.min.open:
		b.WriteString("(" + v.min.at.String())
	default:
		b.WriteString("[" + v.min.at.String())
	}
	b.WriteString(", ")
	switch {
	case !v.max.known:
		b.WriteString("∞)")
	case v.max.open:
		b.WriteString(v.max.at.String() + ")")
	default:
		b.WriteString(v.max.at.String() + "]")
	}
	return b.String()
}

// isTelling tells whether the interval is bounded above, and below by more than 0.
func (v Interval) isTelling() bool { return v.min.known && v.max.known && v.min.at.IsPositive() }

// In words the interval in French or English, whichever fits the tag best: "at least
// 7,001". The zero value is "unknown".
func (v Interval) In(tag language.Tag) string { return (&writer{tag: tag}).interval(v) }
