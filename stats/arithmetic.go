package stats

import (
	"slices"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/say"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// NotComparableError says why figures cannot be put together.
type NotComparableError struct {
	A, B string // the ids of the figures
	// Differs is in what they differ.
	Differs Mismatch
}

// Error says it in English.
func (e *NotComparableError) Error() string { return "stats: " + e.In(language.English) }

// In says it in French or English.
func (e *NotComparableError) In(tag language.Tag) string {
	texts := mismatchTexts
	// Populations may be the very same, and no two to be added up.
	texts[slices.Index(mismatchWords[:], "population")] = document.Text{
		FR: "les populations ne s'y prêtent pas",
		EN: "the populations do not suit it",
	}
	return document.Text{
		FR: e.A + " et " + e.B + " ne peuvent pas être réunis" + say.NoBreak + ": " + e.Differs.in(language.French, &texts),
		EN: e.A + " and " + e.B + " cannot be put together: " + e.Differs.in(language.English, &texts),
	}.In(tag)
}

// SameDateError says that two figures hold from the same day on, so that nothing grows
// between them.
type SameDateError struct {
	A, B string // the ids of the figures
}

// Error says it in English.
func (e *SameDateError) Error() string { return "stats: " + e.In(language.English) }

// In says it in French or English.
func (e *SameDateError) In(tag language.Tag) string {
	return document.Text{
		FR: "aucun temps ne passe entre " + e.A + " et " + e.B,
		EN: "no time passes between " + e.A + " and " + e.B,
	}.In(tag)
}

// Sum adds figures of the same unit, date and label that count nothing twice, such as
// graduates of engineering and of management schools. Any two of them must be of
// populations that cannot overlap by what is given of them: programmes of engineering
// and of management schools do, where both carry one. It is 0 for no figures. The
// policy comes first, since the figures may be many.
func Sum(p quantity.HedgePolicy, figures ...*Figure) (Interval, error) {
	sum := Exactly(Number{})
	for i, f := range figures {
		for _, other := range figures[:i] {
			if err := together(other, f, other.Of.Label == f.Of.Label && other.Of.apart(f.Of, f.Unit)); err != nil {
				return Interval{}, err
			}
		}
		sum = sum.plus(f.Interval(p))
	}
	return sum, nil
}

// Subtract takes a part from a whole: counts of the same unit and date, the first of a
// population that contains that of the second. It may come out below zero where the
// figures contradict each other.
func Subtract(whole, part *Figure, p quantity.HedgePolicy) (Interval, error) {
	if err := together(whole, part, whole.Unit.isWhole() && whole.Of.contains(part.Of)); err != nil {
		return Interval{}, err
	}
	return whole.Interval(p).minus(part.Interval(p)), nil
}

// together tells why two figures cannot be put together; suit tells that their
// populations can.
func together(a, b *Figure, suit bool) error {
	var differs Mismatch
	if a.Unit != b.Unit {
		differs |= UnitDiffers
	}
	if !suit {
		differs |= PopulationDiffers
	}
	differs |= dates(a, b)
	if differs != 0 {
		return &NotComparableError{a.ID, b.ID, differs}
	}
	return nil
}

// Proportion is a share or a ratio with both counts that it is of.
type Proportion struct {
	Part  Interval `json:"part"`
	Whole Interval `json:"whole"`
	// Value is Part divided by Whole, rounded outwards to twelve decimals. It has no
	// upper bound where the whole may be 0.
	Value Interval `json:"value"`
}

// Share gives what share of the second figure the first is, 0 to 1, under the
// conditions of Subtract: foreign graduates among all. ok is false, and the share zero,
// where the whole is 0, or surely less than the part.
func Share(part, whole *Figure, p quantity.HedgePolicy) (share Proportion, ok bool, err error) {
	if err := together(part, whole, whole.Unit.isWhole() && whole.Of.contains(part.Of)); err != nil {
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

// Ratio gives how many times the second figure the first is, provided that they hold at
// the same time. Their units and their populations may be any, such as graduates to a
// programme, and it is for the caller to see that it means something. ok is false, and
// the ratio zero, where the second is 0.
func Ratio(a, b *Figure, p quantity.HedgePolicy) (times Proportion, ok bool, err error) {
	if differs := dates(a, b); differs != 0 {
		return Proportion{}, false, &NotComparableError{a.ID, b.ID, differs}
	}
	times, ok = ratio(a.Interval(p), b.Interval(p))
	return times, ok, nil
}

// ratio divides ranges of numbers that are not negative.
func ratio(part, whole Interval) (Proportion, bool) {
	part, whole = part.notNegative(), whole.notNegative()
	p := Proportion{Part: part, Whole: whole}
	if n, exact := whole.Exact(); exact && n.IsZero() {
		return Proportion{}, false
	}
	p.Value.min = divide(part.min, whole.max, -1)
	if !p.Value.min.known {
		p.Value.min = bound{known: true, open: true} // something of ever more
	}
	p.Value.max = divide(part.max, whole.min, 1)
	return p, true
}

// decimals is how many decimals a quotient has.
const decimals = 12

// divide gives a bound of a quotient, none where it cannot be told.
func divide(a, b bound, side int) bound {
	switch {
	case a.known && a.at.IsZero():
		return a // 0 of anything is 0
	case !a.known || !b.known || b.at.IsZero():
		return bound{}
	}
	return bound{at: divided(a.at, b.at, side), known: true, open: a.open || b.open}
}

// GrowthPerYear gives by how much a figure grows on average a year between two dates:
// their difference over the time between the first days of their periods. That is
// counted in months, twelve to a year, where both are the same day of the month, as
// those of months and years are; otherwise in days, 365.2425 to a year. The figures
// must be of the same unit and population and hold at dates that are known; where no
// time lies between these the error is a *SameDateError.
func GrowthPerYear(from, to *Figure, p quantity.HedgePolicy) (Interval, error) {
	var differs Mismatch
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
		return Interval{}, &NotComparableError{from.ID, to.ID, differs}
	}
	switch c := from.AsOf.From().Compare(to.AsOf.From()); {
	case c == 0:
		return Interval{}, &SameDateError{from.ID, to.ID}
	case c > 0:
		from, to = to, from // backwards is the same growth
	}
	time, year := between(from.AsOf.From(), to.AsOf.From())
	return to.Interval(p).minus(from.Interval(p)).times(year).over(time), nil
}

// between gives the time from one day to a later one, and a year in the same measure.
func between(a, b quantity.Date) (time, year decimal.Decimal) {
	if a.Day() == b.Day() {
		months := int64(b.Year()-a.Year())*12 + int64(b.Month()) - int64(a.Month())
		return decimal.NewFromInt(months), decimal.NewFromInt(12)
	}
	return decimal.NewFromInt(int64(b.DaysSince(a))), decimal.New(3_652_425, -4)
}

// times multiplies by a number above 0.
func (r Interval) times(n decimal.Decimal) Interval {
	r.min.at, r.max.at = r.min.at.Mul(n), r.max.at.Mul(n)
	return r
}

// over divides by a number above 0, rounded outwards to twelve decimals.
func (r Interval) over(n decimal.Decimal) Interval {
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
