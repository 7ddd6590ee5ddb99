package quantity

import (
	"cmp"
	"fmt"
	"time"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// Date is a day of the Gregorian calendar, from 0001-01-01 to 9999-12-31, without a time
// zone. The zero Date says that no day is given; it sorts before every day. Dates are
// comparable with ==.
type Date struct {
	year       int16
	month, day uint8
}

var dateAccepted = document.Text{
	FR: "une date de 0001-01-01 à 9999-12-31, comme 2025-10-01",
	EN: "a date from 0001-01-01 to 9999-12-31, such as 2025-10-01",
}

// NewDate gives the day of a year, month and day of the month. A day that is not in the
// calendar is a [*document.Error].
func NewDate(year int, month time.Month, day int) (Date, error) {
	if !isDay(year, int(month), day) {
		return Date{}, problem.NotAcceptedText(fmt.Sprintf("%d-%d-%d", year, month, day), dateAccepted)
	}
	return Date{int16(year), uint8(month), uint8(day)}, nil
}

// isDay tells whether a day is in the calendar.
func isDay(year, month, day int) bool {
	return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

// ParseDate reads a date such as "2025-10-01" (RFC 3339, full-date). Anything else, ""
// included, is a [*document.Error].
func ParseDate(s string) (Date, error) {
	d, ok := readDate(s)
	if !ok {
		return Date{}, problem.NotAcceptedText(s, dateAccepted)
	}
	return d, nil
}

// readDate is ParseDate without the error.
func readDate[T string | []byte](s T) (d Date, ok bool) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return Date{}, false
	}
	year, month, day := 100*pair(s[0], s[1])+pair(s[2], s[3]), pair(s[5], s[6]), pair(s[8], s[9])
	if !isDay(year, month, day) {
		return Date{}, false
	}
	return Date{int16(year), uint8(month), uint8(day)}, true
}

// pair gives the number of two digits, and -9999 where they are none, which keeps every
// year, month and day made with it out of the calendar.
func pair(tens, units byte) int {
	if tens-'0' > 9 || units-'0' > 9 {
		return -9999
	}
	return 10*int(tens-'0') + int(units-'0')
}

// DateOf gives the day of t in t's own location. A year outside 1 to 9999 gives the zero
// Date. The zero time.Time is a day like any other: 0001-01-01.
func DateOf(t time.Time) Date {
	d, err := NewDate(t.Year(), t.Month(), t.Day())
	if err != nil {
		return Date{}
	}
	return d
}

// Year gives the year, 0 where no day is given.
func (d Date) Year() int { return int(d.year) }

// Month gives the month, 0 where no day is given.
func (d Date) Month() time.Month { return time.Month(d.month) }

// Day gives the day of the month, 0 where no day is given.
func (d Date) Day() int { return int(d.day) }

// IsZero tells whether no day is given.
func (d Date) IsZero() bool { return d == Date{} }

// Compare is negative, zero or positive as d is before, on or after o. The zero Date is
// before every day.
func (d Date) Compare(o Date) int {
	return cmp.Compare(d.ordinal(), o.ordinal())
}

// ordinal orders dates as the calendar does, at less cost than DayNumber.
func (d Date) ordinal() int32 {
	return int32(d.year)<<9 | int32(d.month)<<5 | int32(d.day)
}

// Equal tells whether d == o. It is there for packages that compare by a method.
func (d Date) Equal(o Date) bool { return d == o }

// IsAtLeast tells whether d is o or later. It is Unknown where either is not given.
func (d Date) IsAtLeast(o Date) Truth {
	if d.IsZero() || o.IsZero() {
		return Unknown
	}
	return TruthOf(d.Compare(o) >= 0)
}

// AddDays gives the day n days later, or earlier where n is negative. It gives the zero
// Date for the zero Date and for a day outside the calendar.
func (d Date) AddDays(n int) Date {
	if d.IsZero() {
		return d
	}
	if day := int(d.day) + n; n <= 31 && n >= -31 && day >= 1 && day <= 28 {
		d.day = uint8(day) // within every month
		return d
	}
	return dateOfNumber(d.DayNumber() + n)
}

// DaysSince gives the number of days from o to d: 1 from one day to the next, negative
// where d is before o. It is 0 where either is not given.
func (d Date) DaysSince(o Date) Days {
	if d.IsZero() || o.IsZero() {
		return 0
	}
	return Days(d.DayNumber() - o.DayNumber())
}

// DayNumber gives the number of days from 1970-01-01 to d, negative for earlier days. The
// number of the zero Date means nothing.
func (d Date) DayNumber() int {
	// The year runs from March to February here, so that the leap day comes last. 400
	// years are 146,097 days. From 0000-03-01 to 1970-01-01 there are 719,468 days.
	year, month := int(d.year), (int(d.month)+9)%12
	if d.month <= 2 {
		year--
	}
	return year*365 + year/4 - year/100 + year/400 + (153*month+2)/5 + int(d.day) - 1 - 719_468
}

// dateOfNumber gives the day of a DayNumber, the zero Date outside the calendar.
func dateOfNumber(n int) Date {
	const day, reach = 24 * 60 * 60, 4_000_000 // the calendar lies well within the reach
	if n > reach || n < -reach {
		return Date{}
	}
	return DateOf(time.Unix(int64(n)*day, 0).UTC())
}

// daysIn gives the number of days in a month.
func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// String gives a date such as "2025-10-01", or "" where no day is given.
func (d Date) String() string {
	b, _ := d.AppendText(nil)
	return string(b)
}

// AppendText appends what String gives. The error is always nil.
func (d Date) AppendText(b []byte) ([]byte, error) {
	if d.IsZero() {
		return b, nil
	}
	y, m, day := int(d.year), d.month, d.day
	return append(b,
		'0'+byte(y/1000), '0'+byte(y/100%10), '0'+byte(y/10%10), '0'+byte(y%10),
		'-', '0'+m/10, '0'+m%10, '-', '0'+day/10, '0'+day%10), nil
}

// MarshalText gives what String gives. The error is always nil.
func (d Date) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads what [ParseDate] reads.
func (d *Date) UnmarshalText(b []byte) error {
	read, ok := readDate(b)
	if !ok {
		return problem.NotAcceptedText(string(b), dateAccepted)
	}
	*d = read
	return nil
}
