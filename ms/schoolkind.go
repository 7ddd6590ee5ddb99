package ms

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// SchoolKind is the sort of a school. No rule reads it.
type SchoolKind uint8

// The sorts of school. The zero value is not known.
const (
	SchoolEngineering SchoolKind = iota + 1 // école d'ingénieurs
	SchoolManagement                        // école de management
	SchoolOther
)

var schoolKinds = enum.Table[SchoolKind]{
	SchoolEngineering: {"engineering", "école d’ingénieurs", "engineering school"},
	SchoolManagement:  {"management", "école de management", "management school"},
	SchoolOther:       {"other", "autre école", "other school"},
}

// String gives the word used in documents, "unset" for the zero value, and such as "SchoolKind(9)"
// for a number that is no constant.
func (k SchoolKind) String() string { return schoolKinds.Word(k) }

// Text gives the sort of school in words, no text of a value that is no sort of school.
func (k SchoolKind) Text() document.Text { return schoolKinds.Text(k) }

// Values gives the sorts of school, in order, in a new slice.
func (SchoolKind) Values() []SchoolKind { return schoolKinds.Values() }

// AppendText appends the word used in documents. A value that has no word is an error.
func (k SchoolKind) AppendText(b []byte) ([]byte, error) { return schoolKinds.Append(b, k) }

// MarshalText gives the word used in documents. A value that has no word is an error.
func (k SchoolKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that lists the
// words; the value then stays as it is.
func (k *SchoolKind) UnmarshalText(b []byte) error { return schoolKinds.Parse(k, b) }
