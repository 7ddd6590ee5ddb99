package quantity

import (
	"math"

	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// MonthReading says on which day a number of calendar months is full. Both readings count
// the first day. They agree where the last month has the day of the month on which the
// first began: four months from 1 October are full on 31 January. They differ where it
// has not. The zero MonthReading is LastDay.
type MonthReading uint8

const (
	// LastDay takes the last day of a month that is too short: four months from 31
	// October are full on 28 February, or on 29 in a leap year. It follows article 641,
	// second paragraph, of the French code of civil procedure by analogy. No text on
	// programmes says so; it is this library's own reading (derived) and its default.
	LastDay MonthReading = iota
	// Clamp moves the start back to the last day of a month that is too short, then takes
	// the eve as on any other day. Four months from 31 October are full on 27 February,
	// or on 28 in a leap year.
	Clamp
)

var monthReadings = enum.Table[MonthReading]{
	LastDay: {"last-day", "jusqu’au dernier jour du mois trop court", "to the last day of the month that is too short"},
	Clamp:   {"clamp", "jusqu’à la veille du dernier jour du mois trop court", "to the eve of the last day of the month that is too short"},
}

// String gives "last-day" or "clamp", and "MonthReading(9)" for what is no constant.
func (r MonthReading) String() string { return monthReadings.Word(r) }

// Text gives the reading in words, no text of a value that is no reading.
func (r MonthReading) Text() document.Text { return monthReadings.Text(r) }

// Values gives the readings, in order, in a new slice.
func (MonthReading) Values() []MonthReading { return monthReadings.Values() }

// MarshalText gives "last-day" or "clamp". What is no constant is an error.
func (r MonthReading) MarshalText() ([]byte, error) { return monthReadings.Append(nil, r) }

// UnmarshalText reads "last-day" or "clamp".
func (r *MonthReading) UnmarshalText(b []byte) error { return monthReadings.Parse(r, b) }

// Closes gives the day on which n calendar months that start on d are full: the eve of d
// for n = 0. It gives the zero Date for the zero Date, for a negative n, and for a day
// outside the calendar. A reading that is no constant counts as [LastDay].
func (d Date) Closes(n Months, reading MonthReading) Date {
	if d.IsZero() || n < 0 {
		return Date{}
	}
	months := int(d.year)*12 + int(d.month) - 1 + int(n)
	year, month := months/12, months%12+1
	if year > 9999 {
		if year == 10_000 && month == 1 && d.day == 1 {
			return Date{9999, 12, 31} // the eve is inside the calendar
		}
		return Date{}
	}
	last := daysIn(year, month)
	if int(d.day) <= last {
		return Date{int16(year), uint8(month), d.day}.AddDays(-1)
	}
	if reading == Clamp {
		last--
	}
	return Date{int16(year), uint8(month), uint8(last)}
}

// DaysInMonths gives how many days n calendar months last at the least and at the most,
// whatever day between 1901 and 2099 they start on: 120 and 123 for four months. A
// negative n counts as 0.
func DaysInMonths(n Months) (least, most Days) {
	// A start on the first of a month gives both extremes. Within these years, 48 months
	// are 1,461 days wherever they start; the rest depends on the start.
	const cycle, daysInCycle = 48, 1461
	cycles, rest := max(int64(n), 0)/cycle, max(int(n), 0)%cycle
	shortest, longest := math.MaxInt, 0
	for start := range cycle {
		days := 0
		for m := start; m < start+rest; m++ {
			days += daysIn(2000+m/12, m%12+1)
		}
		shortest, longest = min(shortest, days), max(longest, days)
	}
	atMost := func(days int64) Days { return Days(min(days, math.MaxInt32)) }
	return atMost(cycles*daysInCycle + int64(shortest)), atMost(cycles*daysInCycle + int64(longest))
}
