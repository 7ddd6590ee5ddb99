package quantity

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// HourParts is the number of parts in an hour. Hundredths of an hour and whole minutes
// are both whole numbers of three-hundredths.
const HourParts = 300

const (
	partsPerHundredth = HourParts / 100
	partsPerMinute    = HourParts / 60
	secondsPerPart    = 3600 / HourParts
)

// MaxHours is the largest number of hours that a document may hold.
const MaxHours = 100_000

// Hours is a length in hours, exact to the hundredth and to the minute. Documents hold
// 0 to 100,000 hours. A negative value is a difference; it is written, and never read.
// Hours are comparable with ==, and the zero Hours are 0 hours.
type Hours struct{ parts int64 }

// WholeHours gives n hours.
func WholeHours(n int32) Hours { return Hours{int64(n) * HourParts} }

// HoursOfParts gives n three-hundredths of an hour: [HourParts] of them are an hour.
func HoursOfParts(n int64) Hours { return Hours{n} }

// ParseHours reads 0 to 100,000 hours, written in one of three ways. "24.5" has a decimal
// point and at most two decimals. "24:30" is in hours and minutes. "24:20:12" has seconds
// too, in a multiple of twelve: a sum of the two other kinds may need them. Anything else
// is a [*document.Error].
func ParseHours(s string) (Hours, error) {
	if n, ok := parseHours(s); ok {
		return Hours{n}, nil
	}
	return Hours{}, problem.NotAcceptedText(s, hoursAccepted)
}

var hoursAccepted = document.Text{
	FR: `un nombre de 0 à 100000 avec un point décimal et deux décimales au plus, comme 24.5, ou le texte "24:30" (heures:minutes)`,
	EN: `a number from 0 to 100000 with a decimal point and at most two decimals, such as 24.5, or the string "24:30" (hours:minutes)`,
}

// parseHours is ParseHours in parts of an hour; ok is false where it fails.
func parseHours(s string) (parts int64, ok bool) {
	if len(s) > maxNumberLength {
		return 0, false
	}
	if h, rest, clock := strings.Cut(s, ":"); clock {
		m, sec, _ := strings.Cut(rest+":00", ":")
		sec, _, _ = strings.Cut(sec, ":")
		hours, hoursOK := parseWhole(h, MaxHours)
		minutes, minutesOK := sixtieths(m)
		seconds, secondsOK := sixtieths(sec)
		if !hoursOK || !minutesOK || !secondsOK || seconds%secondsPerPart != 0 || len(rest) != 2 && len(rest) != 5 {
			return 0, false
		}
		parts = hours*HourParts + minutes*partsPerMinute + seconds/secondsPerPart
		return parts, parts <= MaxHours*HourParts
	}
	hundredths, ok := parseHundredths(s, MaxHours*100)
	return hundredths * partsPerHundredth, ok
}

// sixtieths reads two digits from 00 to 59.
func sixtieths(s string) (int64, bool) {
	if len(s) != 2 || s[0] < '0' || s[0] > '5' || s[1] < '0' || s[1] > '9' {
		return 0, false
	}
	return int64(s[0]-'0')*10 + int64(s[1]-'0'), true
}

// HoursFromDecimal gives d hours. A number that is not exact in three-hundredths of an
// hour, or too large, is [ErrOverflow].
func HoursFromDecimal(d decimal.Decimal) (Hours, error) {
	n, err := scaled(d, HourParts)
	return Hours{n}, err
}

// Parts gives the length in three-hundredths of an hour.
func (h Hours) Parts() int64 { return h.parts }

// Decimal gives the number of hours. It is exact where hundredths of an hour are, and
// else rounded to six decimals, halves away from zero: twenty minutes are 0.333333.
func (h Hours) Decimal() decimal.Decimal {
	if h.inHundredths() {
		return decimal.New(h.parts/partsPerHundredth, -2)
	}
	return decimal.NewFromInt(h.parts).DivRound(decimal.NewFromInt(HourParts), 6)
}

// Compare is negative, zero or positive as h is less than, equal to or more than o.
func (h Hours) Compare(o Hours) int { return cmp.Compare(h.parts, o.parts) }

// Equal tells whether h == o. It is there for packages that compare by a method.
func (h Hours) Equal(o Hours) bool { return h == o }

// IsZero tells whether h is 0 hours.
func (h Hours) IsZero() bool { return h.parts == 0 }

// Add gives h + o, or [ErrOverflow].
func (h Hours) Add(o Hours) (Hours, error) {
	n, err := addExact(h.parts, o.parts)
	return Hours{n}, err
}

// Sub gives h - o, or [ErrOverflow].
func (h Hours) Sub(o Hours) (Hours, error) {
	n, err := subExact(h.parts, o.parts)
	return Hours{n}, err
}

// String gives "24.5" where hundredths of an hour are exact, else "24:20" where whole
// minutes are, else "24:20:12".
func (h Hours) String() string { return string(h.append(nil)) }

func (h Hours) append(b []byte) []byte {
	if h.inHundredths() {
		return appendHundredths(b, h.parts/partsPerHundredth, ".")
	}
	b, hours, minutes, seconds := h.clock(b)
	b = strconv.AppendUint(b, hours, 10)
	b = append(b, ':', '0'+byte(minutes/10), '0'+byte(minutes%10))
	if seconds > 0 {
		b = append(b, ':', '0'+byte(seconds/10), '0'+byte(seconds%10))
	}
	return b
}

// inHundredths tells whether h is a whole number of hundredths of an hour.
func (h Hours) inHundredths() bool { return h.parts%partsPerHundredth == 0 }

// appendClock appends hours, minutes and, if there are any, seconds, such as "24 h 20 min".
// space stands between numbers and units.
func (h Hours) appendClock(b []byte, space string) []byte {
	b, hours, minutes, seconds := h.clock(b)
	b = append(strconv.AppendUint(b, hours, 10), space+"h"+space...)
	b = append(strconv.AppendUint(b, minutes, 10), space+"min"...)
	if seconds > 0 {
		b = append(strconv.AppendUint(append(b, space...), seconds, 10), space+"s"...)
	}
	return b
}

// clock appends a minus sign where h is negative, and gives the hours, minutes and
// seconds of its absolute value.
func (h Hours) clock(b []byte) (signed []byte, hours, minutes, seconds uint64) {
	parts := uint64(h.parts)
	if h.parts < 0 {
		b, parts = append(b, '-'), -parts
	}
	return b, parts / HourParts, parts % HourParts / partsPerMinute, parts % partsPerMinute * secondsPerPart
}

// AppendText appends what String gives. The error is always nil.
func (h Hours) AppendText(b []byte) ([]byte, error) { return h.append(b), nil }

// MarshalText gives what String gives. The error is always nil.
func (h Hours) MarshalText() ([]byte, error) { return h.AppendText(nil) }

// UnmarshalText reads what [ParseHours] reads.
func (h *Hours) UnmarshalText(b []byte) error { return parseInto(h, b, ParseHours) }

// MarshalJSON gives a JSON number where hundredths of an hour are exact, else a string
// such as "24:20". The error is always nil.
func (h Hours) MarshalJSON() ([]byte, error) {
	if h.inHundredths() {
		return h.append(nil), nil
	}
	return append(h.append([]byte{'"'}), '"'), nil
}

// UnmarshalJSON reads a JSON number or a string with colons, as [ParseHours] does. A
// string such as "7,5" or "24.5", null, and a number with an exponent are refused.
func (h *Hours) UnmarshalJSON(b []byte) error {
	s := string(b)
	quoted := len(s) > 2 && s[0] == '"' && s[len(s)-1] == '"'
	if quoted {
		s = s[1 : len(s)-1]
	}
	n, ok := parseHours(s)
	if !ok || quoted != strings.Contains(s, ":") {
		return problem.NotAccepted(b, hoursAccepted)
	}
	h.parts = n
	return nil
}
