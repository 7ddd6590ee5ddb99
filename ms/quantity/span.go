package quantity

import "github.com/mastere-go/mastere/ms/document"

// Span is a run of days, the first and the last included. Either may be missing, and
// nothing keeps them in order: see [Span.Problem]. The zero Span has neither day.
type Span struct {
	From Date `json:"from,omitzero"`
	To   Date `json:"to,omitzero"`
}

// IsZero tells whether neither day is given.
func (s Span) IsZero() bool { return s == Span{} }

// reversed tells whether both days are given and the last comes before the first.
func (s Span) reversed() bool {
	return !s.From.IsZero() && !s.To.IsZero() && s.From.Compare(s.To) > 0
}

// Problem gives the problem of a span whose last day comes before its first. at is the
// place of the span in its document. ok is false where there is no such problem.
func (s Span) Problem(at document.Pointer) (p document.Problem, ok bool) {
	if !s.reversed() {
		return document.Problem{}, false
	}
	return document.Problem{
		Pointer: at.String(), Found: document.Untranslated(s.From.String() + " > " + s.To.String()),
		Accepted: document.Text{FR: "un premier jour qui ne suit pas le dernier", EN: "a first day that does not follow the last"},
	}, true
}

// MissingEnd gives the name of the day that is missing where the other is given: "from"
// or "to". ok is false where both are given, or neither.
func (s Span) MissingEnd() (end string, ok bool) {
	switch {
	case s.From.IsZero() == s.To.IsZero():
		return "", false
	case s.From.IsZero():
		return "from", true
	}
	return "to", true
}

// Known tells whether both days are given and in order.
func (s Span) Known() bool {
	return !s.From.IsZero() && !s.To.IsZero() && s.From.Compare(s.To) <= 0
}

// Days gives the number of days, the first and the last included. It is 0 unless the
// span is [Span.Known].
func (s Span) Days() Days {
	if !s.Known() {
		return 0
	}
	return s.To.DaysSince(s.From) + 1
}

// Months gives the number of calendar months that are full within the span. It is 0
// unless the span is [Span.Known].
func (s Span) Months(reading MonthReading) Months {
	months, _ := s.MonthsAndDays(reading)
	return months
}

// MonthsAndDays gives the number of calendar months that are full within the span, and
// the days that are left over after them, at most 30. Both are 0 unless the span is
// [Span.Known]. A reading that is no constant counts as [LastDay].
func (s Span) MonthsAndDays(reading MonthReading) (Months, Days) {
	if !s.Known() {
		return 0, 0
	}
	// year, month and day are the day after the span. full is the day of that month on
	// which a month of the span is full.
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

// Holds tells whether n calendar months are full within the span. It is false unless the
// span is [Span.Known], and for a negative n.
func (s Span) Holds(n Months, reading MonthReading) bool {
	closes := s.From.Closes(n, reading)
	return s.Known() && !closes.IsZero() && closes.Compare(s.To) <= 0
}

// Contains tells whether d lies within the span. It is Unknown where a day that would
// decide it is missing, d included. A span from 2020 on without a last day does not
// contain any day of 2019, and may contain any later one.
func (s Span) Contains(d Date) Truth {
	return d.IsAtLeast(s.From).And(s.To.IsAtLeast(d))
}
