package ms

import "github.com/mastere-go/mastere/internal/enum"

// SchoolKind is the sort of a school. No rule reads it.
type SchoolKind uint8

// The sorts of school. The zero value is not known.
const (
	SchoolEngineering SchoolKind = iota + 1 // école d'ingénieurs
	SchoolManagement                        // école de management
	SchoolOther
)

var schoolKindWords = [...]string{"", "engineering", "management", "other"}

var (
	schoolKindNames = enum.Words[SchoolKind](schoolKindWords[:])
	_               = [1]struct{}{}[len(schoolKindWords)-1-int(SchoolOther)] // compiles only with a word for each constant
)

// String returns the word used in documents, "unset" for the zero value, and such as "SchoolKind(9)"
// for a number that is no constant.
func (k SchoolKind) String() string { return schoolKindNames.Of("SchoolKind", k) }

// AppendText appends the word used in documents. A value without one is an error.
func (k SchoolKind) AppendText(b []byte) ([]byte, error) {
	return schoolKindNames.Append(b, "SchoolKind", k)
}

// MarshalText returns the word used in documents. A value without one is an error.
func (k SchoolKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that lists the
// words; the value then stays as it is.
func (k *SchoolKind) UnmarshalText(b []byte) error { return schoolKindNames.Parse(k, b) }
