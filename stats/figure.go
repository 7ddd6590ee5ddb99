package stats

import (
	"github.com/shopspring/decimal"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Figure is an aggregate number as one source gives it.
type Figure struct {
	ID string `json:"id" validate:"required,max=60"`
	// Unit is what is counted, Of of whom or of what.
	Unit Unit       `json:"unit" validate:"required"`
	Of   Population `json:"of,omitzero"`
	// Value is the number, To the second one of a HedgeBetween; Hedge is how the source
	// qualifies it. A Figure without a hedge says nothing of the number.
	Value Number         `json:"value" validate:"required"`
	To    Number         `json:"to,omitzero"`
	Hedge quantity.Hedge `json:"hedge,omitzero"`
	// AsOf is when it holds; blank where the source does not say.
	AsOf Period `json:"asOf,omitzero"`
	// Source is the text that it was read in, Where the place in it.
	Source law.SourceKey `json:"source" validate:"required,max=40"`
	Where  string        `json:"where,omitzero" validate:"max=200"`
	Note   document.Text `json:"note,omitzero"`
	// Digest is that of the records a figure was computed from; none for one that a text
	// gives.
	Digest document.Digest `json:"digest,omitzero"`
}

// Range gives what the figure means under a policy, within its limits: all the numbers
// that it may be. Counts are whole, nothing is below zero, and no share is above 1.
func (f *Figure) Interval(p quantity.HedgePolicy) Interval {
	r := f.hedged(p.Bounded())
	if f.Unit.isWhole() {
		r = r.whole()
	}
	if f.Unit == UnitShare {
		r, _ = r.Intersect(AtMost(Whole(1)))
	}
	return r.notNegative()
}

// isHedged tells that the source says how its number is meant, so that it has a range.
func (f *Figure) isHedged() bool {
	return f.Hedge >= quantity.HedgeExact && f.Hedge <= quantity.HedgeBetween
}

// isExact tells that the source gives the very number. A range that came down to one
// number is none: "almost 10" is 9 under a policy, and is not said to be.
func (f *Figure) isExact() bool {
	return f.Hedge == quantity.HedgeExact || f.Hedge == quantity.HedgeBetween && f.Value.Equal(f.To)
}

func (f *Figure) hedged(p quantity.HedgePolicy) Interval {
	switch f.Hedge {
	case quantity.HedgeExact:
		return Exactly(f.Value)
	case quantity.HedgeAtLeast:
		return AtLeast(f.Value)
	case quantity.HedgeMoreThan:
		return MoreThan(f.Value)
	case quantity.HedgeAtMost:
		return AtMost(f.Value)
	case quantity.HedgeFewerThan:
		return LessThan(f.Value)
	case quantity.HedgeAround:
		off := f.share(p.Around)
		if f.Unit.isWhole() {
			off = decimal.Max(off, decimal.NewFromInt(1)) // around 10 may be 9 or 11
		}
		return Interval{bound{at: f.Value.d.Sub(off), known: true}, bound{at: f.Value.d.Add(off), known: true}}
	case quantity.HedgeAlmost:
		return f.almost(p.Almost)
	case quantity.HedgeAsPrinted:
		return f.rounded(p.AsPrinted)
	case quantity.HedgeBetween:
		return Interval{bound{at: f.Value.d, known: true}, bound{at: f.To.d, known: true}}
	}
	return Interval{}
}

// almost gives what lies below the value, by at most a share of it. Of a count, the
// next one below always does: almost 10 may be 9. What is not counted may come as near
// to the value as it will, so that the value itself is not left out.
func (f *Figure) almost(p quantity.Percent) Interval {
	least := f.Value.d.Sub(f.share(p))
	if f.Unit.isWhole() {
		least = decimal.Min(least, f.Value.d.Sub(decimal.NewFromInt(1)))
	}
	return Interval{bound{at: least, known: true}, bound{at: f.Value.d, known: true, open: f.Unit.isWhole()}}
}

// share gives a share of the value.
func (f *Figure) share(p quantity.Percent) decimal.Decimal {
	return f.Value.d.Mul(decimal.New(int64(p), -2))
}

// rounded reads the value as rounded to its last digit that is not zero: 82,000 is
// any number from 81,500 to below 82,500 where it may be one half of a thousand off.
func (f *Figure) rounded(halves quantity.Count) Interval {
	if f.Value.d.IsZero() {
		return Exactly(f.Value)
	}
	exponent := f.Value.d.Exponent()
	for digits := f.Value.d.Coefficient(); ; exponent++ {
		rest := decimal.NewFromBigInt(digits, 0)
		if !rest.Mod(decimal.New(1, exponent-f.Value.d.Exponent()+1)).IsZero() {
			break
		}
	}
	off := decimal.New(5*int64(halves), exponent-1)
	return Interval{bound{at: f.Value.d.Sub(off), known: true}, bound{at: f.Value.d.Add(off), known: true, open: true}}
}
