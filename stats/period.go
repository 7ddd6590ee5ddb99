package stats

import (
	"fmt"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Period is when a figure holds: a day, a month, a calendar year, or an academic year
// from September to August. The zero value is a period that is not known. Periods may be
// compared with ==.
type Period struct {
	from quantity.Date
	kind periodKind
}

type periodKind uint8

const (
	periodDay periodKind = iota + 1
	periodMonth
	periodYear
	periodAcademicYear
)

var periodAccepted = document.Text{
	FR: "un jour, un mois, une année ou une année universitaire : 2010-09-03, 2010-09, 2010, 2010/2011",
	EN: "a day, a month, a year or an academic year: 2010-09-03, 2010-09, 2010, 2010/2011",
}

// ParsePeriod reads "2010-09-03", "2010-09", "2010" or "2010/2011". The error is a
// *document.Error. An empty string is an error too.
func ParsePeriod(s string) (Period, error) {
	first, kind := s, periodKind(0)
	switch {
	case len(s) == 10:
		kind = periodDay
	case len(s) == 7:
		first, kind = s+"-01", periodMonth
	case len(s) == 4:
		first, kind = s+"-01-01", periodYear
	case len(s) == 9 && s[4] == '/':
		first, kind = s[:4]+"-09-01", periodAcademicYear
	}
	from, err := quantity.ParseDate(first)
	if err == nil && kind == periodAcademicYear && fmt.Sprintf("%04d", from.Year()+1) != s[5:] {
		kind = 0
	}
	if err != nil || kind == 0 {
		return Period{}, problem.NotAcceptedText(s, periodAccepted)
	}
	return Period{from, kind}, nil
}

// YearOf gives a calendar year from 1 to 9999. Any other year gives the zero Period.
func YearOf(year int) Period {
	p, _ := ParsePeriod(fmt.Sprintf("%04d", year))
	return p
}

// IsZero tells whether the period is not known.
func (p Period) IsZero() bool { return p.kind == 0 }

// Equal tells whether both are the same period, as == does.
func (p Period) Equal(o Period) bool { return p == o }

// From gives the first day. The zero Period has the zero Date.
func (p Period) From() quantity.Date { return p.from }

// To gives the last day. The zero Period has the zero Date.
func (p Period) To() quantity.Date {
	switch p.kind {
	case periodDay:
		return p.from
	case periodMonth:
		return p.from.Closes(1, quantity.LastDay)
	case periodYear, periodAcademicYear:
		return p.from.Closes(12, quantity.LastDay)
	}
	return quantity.Date{}
}

// within tells whether o holds every day of p.
func (p Period) within(o Period) bool {
	return p.from.Compare(o.from) >= 0 && p.To().Compare(o.To()) <= 0
}

// overlaps tells whether p and o have a day in common.
func (p Period) overlaps(o Period) bool {
	return p.from.Compare(o.To()) <= 0 && o.from.Compare(p.To()) <= 0
}

// isYear tells whether the period is a calendar or an academic year.
func (p Period) isYear() bool { return p.kind == periodYear || p.kind == periodAcademicYear }

// String gives the form that ParsePeriod reads, and "" for the zero Period.
func (p Period) String() string {
	day := p.from.String()
	switch p.kind {
	case periodDay:
		return day
	case periodMonth:
		return day[:7]
	case periodYear:
		return day[:4]
	case periodAcademicYear:
		return fmt.Sprintf("%s/%04d", day[:4], p.from.Year()+1)
	}
	return ""
}

// MarshalText gives what String gives.
func (p Period) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads what ParsePeriod reads. It panics if p is nil.
func (p *Period) UnmarshalText(b []byte) error {
	read, err := ParsePeriod(string(b))
	if err == nil {
		*p = read
	}
	return err
}
