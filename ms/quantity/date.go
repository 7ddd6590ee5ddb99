package quantity

import (
	"cmp"
	"fmt"
	"time"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// Date is a day of the Gregorian calendar, from 0001-01-01 to 9999-12-31, with
// no time zone. The zero value is "not given" and sorts before every date.
type Date struct {
	year       int16
	month, day uint8
}

var dateAccepted = document.Text{
	FR: "une date de 0001-01-01 à 9999-12-31, comme 2025-10-01",
	EN: "a date from 0001-01-01 to 9999-12-31, such as 2025-10-01",
}

// NewDate gives the date, or an error when there is no such day.
func NewDate(year int, month time.Month, day int) (Date, error) {
	if !isDay(year, int(month), day) {
		return Date{}, problem.NotAcceptedText(fmt.Sprintf("%d-%d-%d", year, month, day), dateAccepted)
	}
	return Date{int16(year), uint8(month), uint8(day)}, nil
}

func isDay(year, month, day int) bool {
	return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

// ParseDate reads "2025-10-01" (RFC 3339, full-date).
func ParseDate(s string) (Date, error) {
	d, ok := readDate(s)
	if !ok {
		return Date{}, problem.NotAcceptedText(s, dateAccepted)
	}
	return d, nil
}

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

// pair reads two digits; anything else is far below every year, month and day.
func pair(tens, units byte) int {
	if tens-'0' > 9 || units-'0' > 9 {
		return -9999
	}
	return 10*int(tens-'0') + int(units-'0')
}

// DateOf gives the calendar day of t in t's own location; a year outside 1 to
// 9999 gives the zero Date.
func DateOf(t time.Time) Date {
	d, err := NewDate(t.Year(), t.Month(), t.Day())
	if err != nil {
		return Date{}
	}
	return d
}

// Year gives the year, 0 when not given.
func (d Date) Year() int { return int(d.year) }

// Month gives the month, 0 when not given.
func (d Date) Month() time.Month { return time.Month(d.month) }

// Day gives the day of the month, 0 when not given.
func (d Date) Day() int { return int(d.day) }

// IsZero tells that the date is not given.
func (d Date) IsZero() bool { return d == Date{} }

// Compare is negative, zero or positive as d is before, on or after o.
func (d Date) Compare(o Date) int {
	return cmp.Compare(d.ordinal(), o.ordinal())
}

// ordinal sorts dates without counting days.
func (d Date) ordinal() int32 {
	return int32(d.year)<<9 | int32(d.month)<<5 | int32(d.day)
}

// Equal is ==.
func (d Date) Equal(o Date) bool { return d == o }

// IsAtLeast tells whether the date is o or later, Unknown when either is not given.
func (d Date) IsAtLeast(o Date) Truth {
	if d.IsZero() || o.IsZero() {
		return Unknown
	}
	return TruthOf(d.Compare(o) >= 0)
}

// AddDays gives the date n days later; the zero Date stays zero, and so does a
// result outside the calendar.
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

// DaysSince gives the number of days from o to d, 0 when either is not given.
func (d Date) DaysSince(o Date) Days {
	if d.IsZero() || o.IsZero() {
		return 0
	}
	return Days(d.DayNumber() - o.DayNumber())
}

// DayNumber counts days from 1970-01-01, which is day 0; the number of the zero Date
// has no meaning.
func (d Date) DayNumber() int {
	// The year is taken from March to February, so that the leap day comes last, in
	// cycles of 400 years of 146,097 days. 1970-01-01 is day 719,468 from 0000-03-01.
	year, month := int(d.year), (int(d.month)+9)%12
	if d.month <= 2 {
		year--
	}
	return year*365 + year/4 - year/100 + year/400 + (153*month+2)/5 + int(d.day) - 1 - 719_468
}

func dateOfNumber(n int) Date {
	const day, reach = 24 * 60 * 60, 4_000_000
	if n > reach || n < -reach {
		return Date{}
	}
	return DateOf(time.Unix(int64(n)*day, 0).UTC())
}

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

// String gives "2025-10-01", or "" when not given.
func (d Date) String() string {
	b, _ := d.AppendText(nil)
	return string(b)
}

// AppendText appends what String gives.
func (d Date) AppendText(b []byte) ([]byte, error) {
	if d.IsZero() {
		return b, nil
	}
	y, m, day := int(d.year), d.month, d.day
	return append(b,
		'0'+byte(y/1000), '0'+byte(y/100%10), '0'+byte(y/10%10), '0'+byte(y%10),
		'-', '0'+m/10, '0'+m%10, '-', '0'+day/10, '0'+day%10), nil
}

// MarshalText gives what String gives.
func (d Date) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads what ParseDate reads.
func (d *Date) UnmarshalText(b []byte) error {
	read, ok := readDate(b)
	if !ok {
		return problem.NotAcceptedText(string(b), dateAccepted)
	}
	*d = read
	return nil
}
