package stats

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// Number is an exact decimal number. In a document it has at most 15 digits before the
// point and 9 after it. A computed number may have more. The zero value is 0.
type Number struct{ d decimal.Decimal }

// Digits of a number in a document, before and after the point.
const (
	wholeDigits    = 15
	fractionDigits = 9
)

var numberAccepted = document.Text{
	FR: "un nombre décimal d'au plus 15 chiffres avant le point et 9 après, comme 81226",
	EN: "a decimal number of at most 15 digits before the point and 9 after it, such as 81226",
}

// Whole gives a whole number. It may be negative.
func Whole(n int64) Number { return Number{decimal.NewFromInt(n)} }

// NumberOf gives a decimal as a Number, whatever its length.
func NumberOf(d decimal.Decimal) Number { return Number{d} }

// ParseNumber reads digits, with "-" before them or a point in them: "81226", "0.5". It
// accepts no exponent, no space and no leading zero. The error is a *document.Error.
func ParseNumber(s string) (Number, error) {
	n, ok := parseNumber(s, wholeDigits, fractionDigits)
	if !ok {
		return Number{}, problem.NotAcceptedText(s, numberAccepted)
	}
	return n, nil
}

// parseNumber reads a number of at most whole digits before the point and fraction digits
// after it.
func parseNumber(s string, whole, fraction int) (n Number, ok bool) {
	before, after, pointed := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	if !isDigits(before, whole) || pointed && !isDigits(after, fraction) || len(before) > 1 && before[0] == '0' {
		return Number{}, false
	}
	d, err := decimal.NewFromString(s)
	return Number{d}, err == nil
}

// isDigits tells whether s is from 1 to limit digits.
func isDigits(s string, limit int) bool {
	return s != "" && len(s) <= limit && strings.Trim(s, "0123456789") == ""
}

// given tells whether the number was read or made. A number that a document leaves out
// is 0 too, but is not given.
func (n Number) given() bool { return n != Number{} }

// fits tells whether a document may hold the number.
func (n Number) fits() bool {
	if n.d.IsZero() {
		return true
	}
	exponent, digits := int(n.d.Exponent()), n.d.NumDigits()
	if digits+exponent > wholeDigits || digits+exponent <= -fractionDigits {
		return false
	}
	return n.d.Equal(n.d.Truncate(fractionDigits))
}

// Decimal gives the number as a decimal.
func (n Number) Decimal() decimal.Decimal { return n.d }

// Compare gives -1, 0 or 1, as n is less than, equal to or greater than o.
func (n Number) Compare(o Number) int { return n.d.Cmp(o.d) }

// IsZero tells whether the number is 0.
func (n Number) IsZero() bool { return n.d.IsZero() }

// Equal tells whether both are the same number: 7 and 7.0 are.
func (n Number) Equal(o Number) bool { return n.d.Equal(o.d) }

// String writes the number without an exponent.
func (n Number) String() string { return n.d.String() }

// MarshalJSON writes a JSON number.
func (n Number) MarshalJSON() ([]byte, error) { return []byte(n.String()), nil }

// UnmarshalJSON reads a JSON number as ParseNumber does. It panics if n is nil.
func (n *Number) UnmarshalJSON(b []byte) error {
	read, err := ParseNumber(string(b))
	if err != nil {
		return problem.NotAccepted(b, numberAccepted)
	}
	*n = read
	return nil
}
