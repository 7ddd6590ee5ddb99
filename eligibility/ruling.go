package eligibility

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Ruling is how a jury decided, such as on an equivalence or an exemption, or whether it
// is still to decide. It is supplied, never computed. The zero value is not known.
type Ruling uint8

// The rulings.
const (
	RulingGranted Ruling = iota + 1
	RulingRefused
	RulingPending // asked for, not yet decided
	RulingNotAsked
)

var rulingWords = [...]string{"", "granted", "refused", "pending", "not-asked"}

var (
	rulingNames = enum.Words[Ruling](rulingWords[:])
	_           = [1]struct{}{}[len(rulingWords)-1-int(RulingNotAsked)] // a word for each
)

// String gives the word used in documents, "unset" for the zero value.
func (r Ruling) String() string { return rulingNames.Of("Ruling", r) }

// AppendText appends the word used in documents. The error says that r has none.
func (r Ruling) AppendText(b []byte) ([]byte, error) { return rulingNames.Append(b, "Ruling", r) }

// MarshalText gives the word used in documents. The error says that r has none.
func (r Ruling) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that
// lists the words.
func (r *Ruling) UnmarshalText(b []byte) error { return rulingNames.Parse(r, b) }

// granted tells whether what was asked for is granted. As long as nobody refused it, it
// may still be, even where it was not asked for yet.
func (r Ruling) granted() quantity.Truth {
	switch r {
	case RulingGranted:
		return quantity.Yes
	case RulingRefused:
		return quantity.No
	}
	return quantity.Unknown
}

// RulingBody is the role of who ruled, never a person. The zero value is not known.
type RulingBody uint8

// The bodies that rule.
const (
	RulingByJury      RulingBody = iota + 1 // jury d'admission
	RulingByCommittee                       // commission de validation
	RulingBySchool                          // direction de l'école
)

var rulingBodyWords = [...]string{"", "admission-jury", "prior-learning-committee", "school"}

var (
	rulingBodyNames = enum.Words[RulingBody](rulingBodyWords[:])
	_               = [1]struct{}{}[len(rulingBodyWords)-1-int(RulingBySchool)] // a word for each
)

// String gives the word used in documents, "unset" for the zero value.
func (r RulingBody) String() string { return rulingBodyNames.Of("RulingBody", r) }

// AppendText appends the word used in documents. The error says that r has none.
func (r RulingBody) AppendText(b []byte) ([]byte, error) {
	return rulingBodyNames.Append(b, "RulingBody", r)
}

// MarshalText gives the word used in documents. The error says that r has none.
func (r RulingBody) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that
// lists the words.
func (r *RulingBody) UnmarshalText(b []byte) error { return rulingBodyNames.Parse(r, b) }
