package quantity

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// MonthReading says when a number of calendar months that starts on a given day
// is full. Both count the first day, and agree wherever the later month has the
// same day: four months from 1 October close on 31 January.
type MonthReading uint8

const (
	// LastDay closes on the last day of the later month where that month lacks the
	// day of the start: four months from 31 October close on 28 February, or 29. It
	// follows article 641, second paragraph, of the French code of civil procedure
	// by analogy, and is the default of this library (derived).
	LastDay MonthReading = iota
	// Clamp moves the day back to the last one of the later month, then takes the
	// eve as on any other date: four months from 31 October close on 27 February.
	Clamp
)

var monthReadingWords = [...]string{"last-day", "clamp"}

var (
	monthReadingNames = enum.Words[MonthReading](monthReadingWords[:])
	_                 = [1]struct{}{}[len(monthReadingWords)-1-int(Clamp)] // a word for each
)

// String gives "last-day" or "clamp".
func (r MonthReading) String() string { return monthReadingNames.Of("MonthReading", r) }

// MarshalText gives what String gives.
func (r MonthReading) MarshalText() ([]byte, error) {
	return monthReadingNames.Append(nil, "MonthReading", r)
}

// UnmarshalText reads what String gives.
func (r *MonthReading) UnmarshalText(b []byte) error { return monthReadingNames.Parse(r, b) }

// Closes gives the day on which n months that start on d are full. With n = 0 it
// is the eve of d. The zero Date stays zero, and so does a result outside the
// calendar or a negative n.
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

// Span is a run of days, first and last included. Either may be not given.
type Span struct {
	From Date `json:"from,omitzero"`
	To   Date `json:"to,omitzero"`
}

// IsZero tells that neither day is given.
func (s Span) IsZero() bool { return s == Span{} }

// reversed tells that the last day comes before the first.
func (s Span) reversed() bool {
	return !s.From.IsZero() && !s.To.IsZero() && s.From.Compare(s.To) > 0
}

// Problem says, of a span at a place of a document, that its last day comes before
// its first; ok is false where it does not.
func (s Span) Problem(at document.Pointer) (p document.Problem, ok bool) {
	if !s.reversed() {
		return document.Problem{}, false
	}
	return document.Problem{
		Pointer: at.String(), Found: document.Untranslated(s.From.String() + " > " + s.To.String()),
		Accepted: document.Text{FR: "un premier jour qui ne suit pas le dernier", EN: "a first day that does not follow the last"},
	}, true
}

// Lacking gives the name of the one day that is not given beside the other; ok is
// false where both are, or neither.
func (s Span) MissingEnd() (end string, ok bool) {
	switch {
	case s.From.IsZero() == s.To.IsZero():
		return "", false
	case s.From.IsZero():
		return "from", true
	}
	return "to", true
}

// Known tells that both days are given and in order.
func (s Span) Known() bool {
	return !s.From.IsZero() && !s.To.IsZero() && s.From.Compare(s.To) <= 0
}

// Days gives the number of days, first and last included; 0 unless Known.
func (s Span) Days() Days {
	if !s.Known() {
		return 0
	}
	return s.To.DaysSince(s.From) + 1
}

// Months gives the whole calendar months that are full in the span; 0 unless
// Known.
func (s Span) Months(reading MonthReading) Months {
	months, _ := s.MonthsAndDays(reading)
	return months
}

// MonthsAndDays gives the whole calendar months that are full in the span and the
// days that are left over after them, 30 at the most; 0 unless Known.
func (s Span) MonthsAndDays(reading MonthReading) (Months, Days) {
	if !s.Known() {
		return 0, 0
	}
	// The day after the span, and the day of its month on which a month is full.
	year, month, day := int(s.To.year), int(s.To.month), int(s.To.day)+1
	if day > daysIn(year, month) {
		day = 1
		if month++; month > 12 {
			year, month = year+1, 1
		}
	}
	months := year*12 + month - int(s.From.year)*12 - int(s.From.month)
	full := int(s.From.day)
	if last := daysIn(year, month); full > last && reading == Clamp {
		full = last
	}
	if full <= day {
		return Months(months), Days(day - full)
	}
	if month--; month == 0 {
		year, month = year-1, 12
	}
	last := daysIn(year, month)
	full = int(s.From.day)
	if full > last {
		full = last + 1 // the first of the month after
		if reading == Clamp {
			full = last
		}
	}
	return Months(months - 1), Days(last - full + day)
}

// Holds tells whether n calendar months are full within the span.
func (s Span) Holds(n Months, reading MonthReading) bool {
	closes := s.From.Closes(n, reading)
	return s.Known() && !closes.IsZero() && closes.Compare(s.To) <= 0
}

// Contains tells whether d lies in the span, Unknown where a day that would
// decide it is not given.
func (s Span) Contains(d Date) Truth {
	return d.IsAtLeast(s.From).And(s.To.IsAtLeast(d))
}

// DaysInMonths gives how many days n calendar months last at the least and at
// the most, whatever the day they start on from 1901 to 2099: 120 and 123 for four
// months.
func DaysInMonths(n Months) (least, most Days) {
	// A start on the first of a month gives both extremes; leap years recur within eight.
	for start := range 8 * 12 {
		days := Days(0)
		for m := start; m < start+int(n); m++ {
			days += Days(daysIn(2000+m/12, m%12+1))
		}
		if start == 0 || days < least {
			least = days
		}
		most = max(most, days)
	}
	return least, most
}
