package stats

import (
	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// SameDateError says that GrowthPerYear was asked for two figures whose periods begin on
// the same day.
type SameDateError struct {
	A, B string // the ids of the figures
}

// Error says it in English. A nil error is worded like the zero one.
func (e *SameDateError) Error() string { return "stats: " + e.In(language.English) }

// In says what Error says, in French or English.
func (e *SameDateError) In(tag language.Tag) string {
	e = orZero(e)
	return document.Text{
		FR: e.A + " et " + e.B + " commencent le même jour, et une croissance demande deux dates",
		EN: e.A + " and " + e.B + " begin on the same day, and growth needs two dates",
	}.In(tag)
}

// GrowthPerYear gives by how much a figure grows a year, on average, between two dates. It
// divides the difference of the numbers by the time between the first days of the
// periods. Where both are the same day of a month, as they are for months and years, the
// time is counted in months, twelve to a year; otherwise in days, 365.2425 to a year. The
// figures may come in either order.
//
// The figures must have the same unit and population, and dates that are known; otherwise
// the error is a *NotComparableError. Where their periods begin on the same day it is a
// *SameDateError. A nil figure is the zero Figure, which has no date.
func GrowthPerYear(from, to *Figure, p quantity.HedgePolicy) (Interval, error) {
	from, to = orZero(from), orZero(to)
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
		from, to = to, from // the growth is the same backwards
	}
	time, year := timeBetween(from.AsOf.From(), to.AsOf.From())
	return to.Interval(p).minus(from.Interval(p)).times(year).over(time), nil
}

// timeBetween gives the time from one day to a later one, and a year in the same measure:
// months or days.
func timeBetween(a, b quantity.Date) (time, year decimal.Decimal) {
	if a.Day() == b.Day() {
		months := int64(b.Year()-a.Year())*12 + int64(b.Month()) - int64(a.Month())
		return decimal.NewFromInt(months), decimal.NewFromInt(12)
	}
	return decimal.NewFromInt(int64(b.DaysSince(a))), decimal.New(3_652_425, -4)
}
