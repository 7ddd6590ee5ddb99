package report

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Status is what one rule says about one place of a document.
type Status uint8

// The statuses. The zero value, StatusUnassessed, is never a pass.
const (
	StatusUnassessed    Status = iota // not judged: no threshold was found, or no program can
	StatusMet                         // the rule holds
	StatusNotMet                      // the rule is broken
	StatusUnknown                     // what is known of the document does not settle it
	StatusNotApplicable               // the rule does not concern this document or edition
	StatusWaived                      // set aside for this document
)

var statuses = enum.Table[Status]{
	StatusUnassessed:    {"unassessed", "non évaluée", "unassessed"},
	StatusMet:           {"met", "respectée", "met"},
	StatusNotMet:        {"not-met", "non respectée", "not met"},
	StatusUnknown:       {"unknown", "indécidable", "unknown"},
	StatusNotApplicable: {"not-applicable", "sans objet", "not applicable"},
	StatusWaived:        {"waived", "levée", "waived"},
}

// String gives the word used in JSON.
func (s Status) String() string { return statuses.Word(s) }

// Text gives the status in words, no text of a value that is no status.
func (s Status) Text() document.Text { return statuses.Text(s) }

// Values gives the statuses, in order, in a new slice.
func (Status) Values() []Status { return statuses.Values() }

// MarshalText gives the word used in JSON. A value that has no word is an error.
func (s Status) MarshalText() ([]byte, error) { return statuses.Append(nil, s) }

// UnmarshalText reads the word used in JSON. The error is a *document.Error that lists the
// words; the value then stays as it is.
func (s *Status) UnmarshalText(b []byte) error { return statuses.Parse(s, b) }

// StatusOf turns an answer into StatusMet, StatusNotMet or StatusUnknown.
func StatusOf(t quantity.Truth) Status {
	switch t {
	case quantity.Yes:
		return StatusMet
	case quantity.No:
		return StatusNotMet
	}
	return StatusUnknown
}
