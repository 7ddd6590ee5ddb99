package eligibility

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
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

var rulings = enum.Table[Ruling]{
	RulingGranted:  {"granted", "accordé", "granted"},
	RulingRefused:  {"refused", "refusé", "refused"},
	RulingPending:  {"pending", "demandé, en attente de décision", "asked for, decision pending"},
	RulingNotAsked: {"not-asked", "non demandé", "not asked for"},
}

// String gives the word used in documents, "unset" for the zero value.
func (r Ruling) String() string { return rulings.Word(r) }

// Text gives the ruling in words, no text of a value that is no ruling.
func (r Ruling) Text() document.Text { return rulings.Text(r) }

// Values gives the rulings, in order, in a new slice.
func (Ruling) Values() []Ruling { return rulings.Values() }

// AppendText appends the word used in documents. The error says that r has none.
func (r Ruling) AppendText(b []byte) ([]byte, error) { return rulings.Append(b, r) }

// MarshalText gives the word used in documents. The error says that r has none.
func (r Ruling) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that
// lists the words.
func (r *Ruling) UnmarshalText(b []byte) error { return rulings.Parse(r, b) }

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

var rulingBodies = enum.Table[RulingBody]{
	RulingByJury:      {"admission-jury", "jury d’admission", "admission jury"},
	RulingByCommittee: {"prior-learning-committee", "commission de validation", "prior-learning committee"},
	RulingBySchool:    {"school", "direction de l’école", "management of the school"},
}

// String gives the word used in documents, "unset" for the zero value.
func (r RulingBody) String() string { return rulingBodies.Word(r) }

// Text gives the body in words, no text of a value that is no body.
func (r RulingBody) Text() document.Text { return rulingBodies.Text(r) }

// Values gives the bodies, in order, in a new slice.
func (RulingBody) Values() []RulingBody { return rulingBodies.Values() }

// AppendText appends the word used in documents. The error says that r has none.
func (r RulingBody) AppendText(b []byte) ([]byte, error) { return rulingBodies.Append(b, r) }

// MarshalText gives the word used in documents. The error says that r has none.
func (r RulingBody) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that
// lists the words.
func (r *RulingBody) UnmarshalText(b []byte) error { return rulingBodies.Parse(r, b) }
