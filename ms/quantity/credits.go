package quantity

import (
	"cmp"

	"github.com/shopspring/decimal"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// MaxCredits is the largest number of credits that a document may hold.
const MaxCredits = 10_000

// Credits is a number of ECTS credits, exact to the hundredth. Documents hold 0 to
// 10,000 with at most two decimals. A negative value is a difference; it is written,
// and never read. Credits are comparable with ==, and the zero Credits are 0 credits.
type Credits struct{ hundredths int64 }

// WholeCredits gives n credits.
func WholeCredits(n int32) Credits { return Credits{int64(n) * 100} }

// CreditsOfHundredths gives n hundredths of a credit.
func CreditsOfHundredths(n int64) Credits { return Credits{n} }

// ParseCredits reads a number from 0 to 10,000 with a decimal point and at most two
// decimals, such as "7.5". Anything else is a [*document.Error].
func ParseCredits(s string) (Credits, error) {
	h, ok := parseHundredths(s, MaxCredits*100)
	if !ok {
		return Credits{}, problem.NotAcceptedText(s, creditsAccepted)
	}
	return Credits{h}, nil
}

var creditsAccepted = document.Text{
	FR: "un nombre de 0 à 10000 avec un point décimal et deux décimales au plus, comme 7.5",
	EN: "a number from 0 to 10000 with a decimal point and at most two decimals, such as 7.5",
}

// CreditsFromDecimal gives d credits. A number that is not exact in hundredths, or too
// large, is [ErrOverflow].
func CreditsFromDecimal(d decimal.Decimal) (Credits, error) {
	n, err := scaled(d, 100)
	return Credits{n}, err
}

// Hundredths gives the credits in hundredths of a credit.
func (c Credits) Hundredths() int64 { return c.hundredths }

// Decimal gives the exact number of credits.
func (c Credits) Decimal() decimal.Decimal { return decimal.New(c.hundredths, -2) }

// Compare is negative, zero or positive as c is less than, equal to or more than o.
func (c Credits) Compare(o Credits) int { return cmp.Compare(c.hundredths, o.hundredths) }

// Equal tells whether c == o. It is there for packages that compare by a method.
func (c Credits) Equal(o Credits) bool { return c == o }

// IsZero tells whether c is 0 credits.
func (c Credits) IsZero() bool { return c.hundredths == 0 }

// Add gives c + o, or [ErrOverflow].
func (c Credits) Add(o Credits) (Credits, error) {
	n, err := addExact(c.hundredths, o.hundredths)
	return Credits{n}, err
}

// Sub gives c - o, or [ErrOverflow].
func (c Credits) Sub(o Credits) (Credits, error) {
	n, err := subExact(c.hundredths, o.hundredths)
	return Credits{n}, err
}

// String gives the number with a decimal point and as few decimals as it takes, such as
// "7.5".
func (c Credits) String() string { return string(appendHundredths(nil, c.hundredths, ".")) }

// AppendText appends what String gives. The error is always nil.
func (c Credits) AppendText(b []byte) ([]byte, error) {
	return appendHundredths(b, c.hundredths, "."), nil
}

// MarshalText gives what String gives. The error is always nil.
func (c Credits) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads what [ParseCredits] reads.
func (c *Credits) UnmarshalText(b []byte) error { return parseInto(c, b, ParseCredits) }

// MarshalJSON gives a JSON number. The error is always nil.
func (c Credits) MarshalJSON() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalJSON reads a JSON number as [ParseCredits] does. A string such as "7,5" or
// "7.5", null, and a number with an exponent are refused.
func (c *Credits) UnmarshalJSON(b []byte) error {
	h, ok := parseHundredths(string(b), MaxCredits*100)
	if !ok {
		return problem.NotAccepted(b, creditsAccepted)
	}
	c.hundredths = h
	return nil
}
