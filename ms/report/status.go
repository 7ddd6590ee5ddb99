package report

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Status is what one rule says about one place of a document.
type Status uint8

// The statuses. The zero value, Unassessed, is never a pass.
const (
	StatusUnassessed    Status = iota // not judged: no threshold was found, or no program can
	StatusMet                         // the rule holds
	StatusNotMet                      // the rule is broken
	StatusUnknown                     // what is known of the document does not settle it
	StatusNotApplicable               // the rule does not concern this document or edition
	StatusWaived                      // set aside for this document
)

var statusWords = [...]string{"unassessed", "met", "not-met", "unknown", "not-applicable", "waived"}

var (
	statusNames = enum.Words[Status](statusWords[:])
	_           = [1]struct{}{}[len(statusWords)-1-int(StatusWaived)] // a word for each
)

var statusTexts = [...]document.Text{
	StatusUnassessed:    {FR: "non évaluée", EN: "unassessed"},
	StatusMet:           {FR: "respectée", EN: "met"},
	StatusNotMet:        {FR: "non respectée", EN: "not met"},
	StatusUnknown:       {FR: "indécidable", EN: "unknown"},
	StatusNotApplicable: {FR: "sans objet", EN: "not applicable"},
	StatusWaived:        {FR: "levée", EN: "waived"},
}

// String gives the word used in JSON.
func (s Status) String() string { return statusNames.Of("Status", s) }

// MarshalText gives the word used in JSON.
func (s Status) MarshalText() ([]byte, error) { return statusNames.Append(nil, "Status", s) }

// UnmarshalText reads the word used in JSON.
func (s *Status) UnmarshalText(b []byte) error { return statusNames.Parse(s, b) }

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
