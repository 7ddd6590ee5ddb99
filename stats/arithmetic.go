package stats

import (
	"encoding/json"
	"errors"
	"strings"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms"
)

// NotComparableError says why figures cannot be put together.
type NotComparableError struct {
	A, B string // the ids of the figures
	// Differs is in what they differ.
	Differs Difference
}

// Error says it in English.
func (e *NotComparableError) Error() string { return "stats: " + e.In(language.English) }

// In says it in French or English.
func (e *NotComparableError) In(tag language.Tag) string {
	return ms.Text{
		FR: e.A + " et " + e.B + " ne sont pas comparables" + noBreak + ": " + e.Differs.In(language.French),
		EN: e.A + " and " + e.B + " are not comparable: " + e.Differs.In(language.English),
	}.In(tag)
}

const noBreak = "\u00a0"

var differenceTexts = [...]ms.Text{
	{FR: "les unités diffèrent", EN: "the units differ"},
	{FR: "les populations diffèrent", EN: "the populations differ"},
	{FR: "les dates diffèrent", EN: "the dates differ"},
	{FR: "une date n'est pas connue", EN: "a date is not known"},
	{FR: "ce ne sont pas les mêmes événements", EN: "the events differ"},
	{FR: "un nombre n'est pas connu", EN: "a number is not known"},
}

var differenceWords = [len(differenceTexts)]string{"unit", "population", "date", "date-unknown", "event", "value-unknown"}

// In says in French or English in what figures differ.
func (d Difference) In(tag language.Tag) string {
	var said []string
	for i, text := range differenceTexts {
		if d&(1<<i) != 0 {
			said = append(said, text.In(tag))
		}
	}
	return strings.Join(said, ", ")
}

// Words gives the words used in JSON.
func (d Difference) Words() []string {
	words := []string{}
	for i, word := range differenceWords {
		if d&(1<<i) != 0 {
			words = append(words, word)
		}
	}
	return words
}

// MarshalJSON writes a list of words.
func (d Difference) MarshalJSON() ([]byte, error) { return json.Marshal(d.Words()) }

// Sum adds figures of the same unit, date and label under a policy, such as those of
// engineering and of management schools; their populations may differ, and it is for
// the caller to see that they do not overlap. It is 0 for no figures.
func Sum(p ms.HedgePolicy, figures ...*Figure) (Range, error) {
	sum := Exactly(Number{})
	for i, f := range figures {
		if i > 0 {
			if err := together(figures[0], f); err != nil {
				return Range{}, err
			}
		}
		sum = sum.plus(f.Range(p))
	}
	return sum, nil
}

// Subtract takes the second figure from the first, under the conditions of Sum.
func Subtract(p ms.HedgePolicy, a, b *Figure) (Range, error) {
	if err := together(a, b); err != nil {
		return Range{}, err
	}
	return a.Range(p).minus(b.Range(p)), nil
}

// together tells why two figures cannot be added.
func together(a, b *Figure) error {
	var differs Difference
	if a.Unit != b.Unit {
		differs |= UnitDiffers
	}
	if a.Of.Label != b.Of.Label {
		differs |= PopulationDiffers
	}
	switch {
	case !a.AsOf.IsZero() && !b.AsOf.IsZero() && a.AsOf != b.AsOf:
		differs |= DateDiffers
	case !a.sameDate(b):
		differs |= DateUnknown
	}
	if differs != 0 {
		return &NotComparableError{a.ID, b.ID, differs}
	}
	return nil
}

// Proportion is a share or a ratio with both counts that it is of.
type Proportion struct {
	Part  Range `json:"part"`
	Whole Range `json:"whole"`
	// Value is Part divided by Whole, rounded outwards to twelve decimals. It has no
	// upper bound where the whole may be 0.
	Value Range `json:"value"`
}

// Share gives what share of the second figure the first is, 0 to 1, under the
// conditions of Sum: foreign graduates among all. ok is false where the whole is 0, or
// surely less than the part.
func Share(p ms.HedgePolicy, part, whole *Figure) (share Proportion, ok bool, err error) {
	if err := together(part, whole); err != nil {
		return Proportion{}, false, err
	}
	share, ok = ratio(part.Range(p), whole.Range(p))
	if ok {
		share.Value, ok = share.Value.Intersect(AtMost(Whole(1)))
	}
	return share, ok, nil
}

// Ratio gives how many times the second figure the first is, whatever they are of,
// provided that they hold at the same time: graduates to a programme. ok is false where
// the second is 0.
func Ratio(p ms.HedgePolicy, a, b *Figure) (times Proportion, ok bool, err error) {
	if !a.sameDate(b) {
		return Proportion{}, false, &NotComparableError{a.ID, b.ID, dateDifference(a, b)}
	}
	times, ok = ratio(a.Range(p), b.Range(p))
	return times, ok, nil
}

func dateDifference(a, b *Figure) Difference {
	if a.AsOf.IsZero() || b.AsOf.IsZero() {
		return DateUnknown
	}
	return DateDiffers
}

// ratio divides ranges of numbers that are not negative.
func ratio(part, whole Range) (Proportion, bool) {
	part, whole = part.notNegative(), whole.notNegative()
	p := Proportion{Part: part, Whole: whole}
	if n, exact := whole.Exact(); exact && n.IsZero() {
		return p, false
	}
	p.Value.min = divide(part.min, whole.max, -1)
	if !whole.max.known {
		p.Value.min = bound{known: true} // of ever more
	}
	p.Value.max = divide(part.max, whole.min, 1)
	return p, true
}

// decimals is how many decimals a quotient has.
const decimals = 12

// divide gives a bound of a quotient, none where it cannot be told.
func divide(a, b bound, side int) bound {
	if !a.known || !b.known || b.at.IsZero() {
		return bound{}
	}
	// 0 of what comes close to a bound is 0 all the same.
	open := a.open || b.open && !a.at.IsZero()
	return bound{at: divided(a.at, b.at, side), known: true, open: open}
}

// GrowthPerYear gives by how much a figure grows on average a year between two dates:
// their difference over the years that lie between the first days of their periods,
// twelve months each. The figures must be of the same unit and population and hold at
// different dates that are known.
func GrowthPerYear(p ms.HedgePolicy, from, to *Figure) (Range, error) {
	var differs Difference
	if from.Unit != to.Unit {
		differs |= UnitDiffers
	}
	if from.Of != to.Of {
		differs |= PopulationDiffers
	}
	if from.AsOf.IsZero() || to.AsOf.IsZero() {
		differs |= DateUnknown
	}
	if differs != 0 {
		return Range{}, &NotComparableError{from.ID, to.ID, differs}
	}
	a, b := from.AsOf.From(), to.AsOf.From()
	months := int64(b.Year()-a.Year())*12 + int64(b.Month()) - int64(a.Month())
	if months == 0 {
		return Range{}, ErrSameDate
	}
	grown := to.Range(p).minus(from.Range(p))
	if months < 0 {
		grown, months = Range{grown.max.negated(), grown.min.negated()}, -months
	}
	return grown.times(decimal.NewFromInt(12)).over(decimal.NewFromInt(months)), nil
}

// ErrSameDate says that two figures hold in the same month, so that nothing grows
// between them.
var ErrSameDate = errors.New("stats: the figures hold at the same date")

// times multiplies by a number above 0.
func (r Range) times(n decimal.Decimal) Range {
	r.min.at, r.max.at = r.min.at.Mul(n), r.max.at.Mul(n)
	return r
}

// over divides by a number above 0, rounded outwards to twelve decimals.
func (r Range) over(n decimal.Decimal) Range {
	r.min.at = divided(r.min.at, n, -1)
	r.max.at = divided(r.max.at, n, 1)
	return r
}

// divided divides and rounds, to the side of a sign, to twelve decimals.
func divided(a, n decimal.Decimal, side int) decimal.Decimal {
	q, rest := a.QuoRem(n, decimals)
	if rest.Sign()*n.Sign() == side {
		q = q.Add(decimal.New(int64(side), -decimals))
	}
	return q
}
