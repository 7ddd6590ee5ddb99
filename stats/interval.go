package stats

import (
	"bytes"
	"encoding/json"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Range is what is known of a number: a lower and an upper bound, either of which
// may be absent, and each of which the number may reach or not ("more than 7,000"
// excludes 7,000). The zero value knows nothing.
type Interval struct{ min, max bound }

// bound is an end of a range.
type bound struct {
	at    decimal.Decimal
	known bool
	open  bool // the number does not reach it
}

// Exactly is a known number.
func Exactly(n Number) Interval {
	return Interval{bound{at: n.d, known: true}, bound{at: n.d, known: true}}
}

// AtLeast is n or more, MoreThan more than n, AtMost n or less, LessThan less than n.
func AtLeast(n Number) Interval  { return Interval{min: bound{at: n.d, known: true}} }
func MoreThan(n Number) Interval { return Interval{min: bound{at: n.d, known: true, open: true}} }
func AtMost(n Number) Interval   { return Interval{max: bound{at: n.d, known: true}} }
func LessThan(n Number) Interval { return Interval{max: bound{at: n.d, known: true, open: true}} }

// Between gives from least to most, both reached; ok is false where least is above
// most.
func Between(least, most Number) (r Interval, ok bool) {
	return AtLeast(least).Intersect(AtMost(most))
}

// Min gives the lower bound: reached tells whether the number may be that very one.
func (r Interval) Min() (n Number, reached, ok bool) {
	return Number{r.min.at}, r.min.known && !r.min.open, r.min.known
}

// Max gives the upper bound as Min gives the lower one.
func (r Interval) Max() (n Number, reached, ok bool) {
	return Number{r.max.at}, r.max.known && !r.max.open, r.max.known
}

// Exact gives the number, if it is known.
func (r Interval) Exact() (Number, bool) {
	if r.min.known && r.max.known && r.min.at.Equal(r.max.at) && !r.isEmpty() {
		return Number{r.min.at}, true
	}
	return Number{}, false
}

// IsZero tells that nothing is known.
func (r Interval) IsZero() bool { return !r.min.known && !r.max.known }

// Equal tells whether both ranges know the same.
func (r Interval) Equal(o Interval) bool { return r.min.equal(o.min) && r.max.equal(o.max) }

func (b bound) equal(o bound) bool {
	return b.known == o.known && (!b.known || b.open == o.open && b.at.Equal(o.at))
}

// isEmpty tells that no number lies in the range.
func (r Interval) isEmpty() bool {
	if !r.min.known || !r.max.known {
		return false
	}
	c := r.min.at.Cmp(r.max.at)
	return c > 0 || c == 0 && (r.min.open || r.max.open)
}

// Intersect gives what both ranges allow; ok is false where they allow nothing in
// common.
func (r Interval) Intersect(o Interval) (both Interval, ok bool) {
	both = Interval{tighter(r.min, o.min, 1), tighter(r.max, o.max, -1)}
	return both, !both.isEmpty()
}

// tighter gives the bound that allows less: the higher one for a sign of 1, the lower
// one for -1.
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

// Contains tells whether the range allows a number.
func (r Interval) Contains(n Number) bool {
	_, ok := r.Intersect(Exactly(n))
	return ok
}

// Within tells whether all that the range allows o allows too.
func (r Interval) Within(o Interval) bool {
	both := Interval{tighter(r.min, o.min, 1), tighter(r.max, o.max, -1)}
	return both.Equal(r)
}

// whole gives the range of the whole numbers in it, which reaches its bounds.
func (r Interval) whole() Interval {
	if r.min.known {
		at := r.min.at.Ceil()
		if r.min.open && at.Equal(r.min.at) {
			at = at.Add(decimal.NewFromInt(1))
		}
		r.min = bound{at: at, known: true}
	}
	if r.max.known {
		at := r.max.at.Floor()
		if r.max.open && at.Equal(r.max.at) {
			at = at.Sub(decimal.NewFromInt(1))
		}
		r.max = bound{at: at, known: true}
	}
	return r
}

// notNegative gives the range without numbers below zero.
func (r Interval) notNegative() Interval {
	both, _ := r.Intersect(AtLeast(Number{}))
	return both
}

func (r Interval) plus(o Interval) Interval { return Interval{r.min.plus(o.min), r.max.plus(o.max)} }

func (r Interval) minus(o Interval) Interval {
	return r.plus(Interval{o.max.negated(), o.min.negated()})
}

func (b bound) plus(o bound) bound {
	return bound{b.at.Add(o.at), b.known && o.known, b.open || o.open}.orNone()
}

func (b bound) negated() bound { return bound{b.at.Neg(), b.known, b.open} }

// orNone forgets what a bound that is not known holds.
func (b bound) orNone() bound {
	if !b.known {
		return bound{}
	}
	return b
}

// String writes the range as an interval: "[7001, ∞)", "(7000, 8000]", or the number.
func (r Interval) String() string {
	if n, ok := r.Exact(); ok {
		return n.String()
	}
	var b strings.Builder
	switch {
	case !r.min.known:
		b.WriteString("(-∞")
	case r.min.open:
		b.WriteString("(" + r.min.at.String())
	default:
		b.WriteString("[" + r.min.at.String())
	}
	b.WriteString(", ")
	switch {
	case !r.max.known:
		b.WriteString("∞)")
	case r.max.open:
		b.WriteString(r.max.at.String() + ")")
	default:
		b.WriteString(r.max.at.String() + "]")
	}
	return b.String()
}

// MarshalJSON writes a known number as itself, and anything else as an object:
// {"min": 7001}, {"above": 7000, "below": 8000}.
func (r Interval) MarshalJSON() ([]byte, error) {
	if n, ok := r.Exact(); ok {
		return n.MarshalJSON()
	}
	dst := []byte{'{'}
	add := func(b bound, reached, not string) {
		if !b.known {
			return
		}
		if len(dst) > 1 {
			dst = append(dst, ',')
		}
		name := reached
		if b.open {
			name = not
		}
		dst = append(append(append(dst, '"'), name...), `":`...)
		dst = append(dst, b.at.String()...)
	}
	add(r.min, "min", "above")
	add(r.max, "max", "below")
	return append(dst, '}'), nil
}

// Digits of the numbers in a range that is read: what is computed may be longer than
// what a figure holds.
const (
	intervalWholeDigits    = 40
	intervalFractionDigits = 40
)

var intervalAccepted = document.Text{
	FR: `un nombre, ou un objet qui a au plus une borne inférieure ("min" ou "above") et une supérieure ("max" ou "below"), et laisse un nombre`,
	EN: `a number, or an object that has at most one lower bound ("min" or "above") and one upper bound ("max" or "below"), and leaves a number`,
}

// UnmarshalJSON reads what MarshalJSON writes of a range that allows a number.
func (r *Interval) UnmarshalJSON(b []byte) error {
	read, ok := parseInterval(b)
	if !ok {
		return &document.Error{Problems: []document.Problem{{Found: problem.FoundJSON(b), Accepted: intervalAccepted}}}
	}
	*r = read
	return nil
}

func parseInterval(b []byte) (r Interval, ok bool) {
	if !json.Valid(b) {
		return Interval{}, false
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	number := func(token json.Token) (bound, bool) {
		written, _ := token.(json.Number)
		n, ok := parseNumber(string(written), intervalWholeDigits, intervalFractionDigits)
		return bound{at: n.d, known: true}, ok
	}
	first, _ := d.Token() // no errors: it is valid
	if first != json.Delim('{') {
		at, ok := number(first)
		return Interval{at, at}, ok
	}
	for d.More() {
		name, _ := d.Token()
		value, _ := d.Token()
		at, ok := number(value)
		end := &r.min
		if name == "max" || name == "below" {
			end = &r.max
		}
		switch name {
		case "above", "below":
			at.open = true
		case "min", "max":
		default:
			return Interval{}, false
		}
		if !ok || end.known {
			return Interval{}, false
		}
		*end = at
	}
	return r, !r.isEmpty()
}

var _ quantity.Quantity[Number] = Number{}
