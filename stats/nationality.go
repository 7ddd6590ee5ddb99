package stats

import "github.com/mastere-go/mastere/internal/enum"

// Nationality tells French people from foreign ones. The zero value is all of them.
type Nationality uint8

// The nationalities.
const (
	French Nationality = iota + 1
	Foreign
)

var nationalityWords = [...]string{"", "french", "foreign"}

var (
	nationalityNames = enum.Words[Nationality](nationalityWords[:])
	_                = [1]struct{}{}[len(nationalityWords)-1-int(Foreign)] // a word for each
)

// String gives the word used in documents, "unset" for 0 and "Nationality(9)" for a value
// that is no constant.
func (n Nationality) String() string { return nationalityNames.Of("Nationality", n) }

// MarshalText gives the word used in documents. A value without a word is an error.
func (n Nationality) MarshalText() ([]byte, error) {
	return nationalityNames.Append(nil, "Nationality", n)
}

// UnmarshalText reads the word used in documents. It panics if n is nil.
func (n *Nationality) UnmarshalText(b []byte) error { return nationalityNames.Parse(n, b) }
