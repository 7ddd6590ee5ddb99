package ms

import "github.com/mastere-go/mastere/ms/quantity"

// How dates count as months: docs/law.md#months.

// minMonths gives the lower bound of a limit in months, if it has one.
func minMonths(limit quantity.Value) (quantity.Months, bool) {
	months, _ := limit.Months()
	return months.Min()
}

// maxMonths gives the upper bound of a limit in months, if it has one.
func maxMonths(limit quantity.Value) (quantity.Months, bool) {
	months, _ := limit.Months()
	return months.Max()
}

// fullToBegunMonths gives the range from the full months of a span to the begun ones.
// It is [24, 25] for 24 months and a day, and 24 for 24 months.
func fullToBegunMonths(s quantity.Span) quantity.Range[quantity.Months] {
	months, _ := quantity.Between(s.Months(quantity.LastDay), monthsBegun(s, quantity.LastDay)) // full ≤ begun
	return months
}

// monthsBegun gives the number of months of a span where one that is not full counts
// as one: 25 for 24 months and a day.
func monthsBegun(s quantity.Span, reading quantity.MonthReading) quantity.Months {
	n := s.Months(reading)
	if s.From.Closes(n, reading) != s.To {
		n++
	}
	return n
}

// daysToClose gives the signed number of days from the end of a span to the day on
// which its n-th month is full: positive where the span is too short.
func daysToClose(s quantity.Span, n quantity.Months) quantity.Value {
	return quantity.ValueOfDays(quantity.Exactly(s.From.Closes(n, quantity.LastDay).DaysSince(s.To)))
}
