package stats

import (
	"github.com/shopspring/decimal"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Figure is an aggregate number (chiffre) as one source gives it.
type Figure struct {
	// ID names the figure. No other figure and no event of its catalogue has it.
	ID string `json:"id" validate:"required,max=60"`
	// Unit is what is counted; Of is of whom or of what.
	Unit Unit       `json:"unit" validate:"required"`
	Of   Population `json:"of,omitzero"`
	// Value is the number, and Hedge is how the source qualifies it. To is the upper
	// number of a HedgeBetween. Without a hedge the number is not known.
	Value Number         `json:"value" validate:"required"`
	To    Number         `json:"to,omitzero"`
	Hedge quantity.Hedge `json:"hedge,omitzero"`
	// AsOf is when the figure holds. It is zero where the source does not say.
	AsOf Period `json:"asOf,omitzero"`
	// Source is the text that gives the figure; Where is the place in that text.
	Source law.SourceKey `json:"source" validate:"required,max=40"`
	Where  string        `json:"where,omitzero" validate:"max=200"`
	Note   document.Text `json:"note,omitzero"`
	// Digest is the digest of the records that the figure was computed from. It is zero
	// for a figure that a text gives.
	Digest document.Digest `json:"digest,omitzero"`
}

// Interval gives the numbers that the figure may mean under a policy. Counts are whole,
// no number is below 0, and no share is above 1. A policy beyond its limits is read as
// the nearest one within them. A figure without a hedge, the zero and the nil one among
// them, may be any number from 0.
func (f *Figure) Interval(p quantity.HedgePolicy) Interval {
	f = orZero(f)
	v := f.hedged(p.Bounded())
	if f.Unit.isWhole() {
		v = v.whole()
	}
	if f.Unit == UnitShare {
		v, _ = v.Intersect(AtMost(Whole(1)))
	}
	return v.notNegative()
}

// isHedged tells whether the source says how it means the number.
func (f *Figure) isHedged() bool {
	return f.Hedge >= quantity.HedgeExact && f.Hedge <= quantity.HedgeBetween
}

// isExact tells whether the source gives the exact number. An interval of one number is
// not enough: "almost 10" may be 9 under a policy, but the source does not say 9.
func (f *Figure) isExact() bool {
	return f.Hedge == quantity.HedgeExact || f.Hedge == quantity.HedgeBetween && f.Value.Equal(f.To)
}

// hedged gives what the hedge makes of the number, before the limits of the unit.
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
			off = decimal.Max(off, decimal.NewFromInt(1)) // "around 10" may be 9 or 11
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

// almost gives the numbers below the value, down to a share of it. A count is at least 1
// below: "almost 10" may be 9 under any policy. What is not a count may come as close
// to the value as it likes, so the value itself is included.
func (f *Figure) almost(p quantity.Percent) Interval {
	lower := f.Value.d.Sub(f.share(p))
	if f.Unit.isWhole() {
		lower = decimal.Min(lower, f.Value.d.Sub(decimal.NewFromInt(1)))
	}
	return Interval{bound{at: lower, known: true}, bound{at: f.Value.d, known: true, open: f.Unit.isWhole()}}
}

// share gives p hundredths of the value.
func (f *Figure) share(p quantity.Percent) decimal.Decimal {
	return f.Value.d.Mul(decimal.New(int64(p), -2))
}

// rounded reads the value as rounded to its last nonzero digit. It may be off by so many
// halves of a unit of that digit: with one half, 82,000 is from 81,500 to below 82,500.
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
