package eligibility

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Work is a span of professional experience (expérience professionnelle). Whatever is
// left blank is not known.
type Work struct {
	// From and To are the first and the last day. A blank To is not known, which is not
	// the same as Ongoing.
	From quantity.Date `json:"from,omitzero"`
	To   quantity.Date `json:"to,omitzero"`
	// Ongoing says that the work goes on up to the start of the programme and beyond. To
	// is blank then.
	Ongoing quantity.Truth `json:"ongoing,omitzero"`
	Kind    WorkKind       `json:"kind,omitzero"`
	// Rate is the share of full time in percent, 1 to 100; 0 is not known.
	Rate quantity.Percent `json:"rate,omitzero"`

	Evidence Evidence `json:"evidence,omitzero"`
}

// WorkKind is the sort of a span of experience. No text settles which sorts count as
// professional experience: see law.Interpretations. The zero value is not known.
type WorkKind uint8

// The kinds of work.
const (
	WorkEmployment WorkKind = iota + 1
	WorkSelfEmployment
	WorkInternship // stage
	WorkStudy      // alternance
)

var workKinds = enum.Table[WorkKind]{
	WorkEmployment:     {"employment", "emploi salarié", "employment"},
	WorkSelfEmployment: {"self-employment", "activité indépendante", "self-employment"},
	WorkInternship:     {"internship", "stage", "internship"},
	WorkStudy:          {"work-study", "alternance", "work-study"},
}

// String gives the word used in documents, "unset" for the zero value.
func (k WorkKind) String() string { return workKinds.Word(k) }

// Text gives the kind of work in words, no text of a value that is no kind of work.
func (k WorkKind) Text() document.Text { return workKinds.Text(k) }

// Values gives the kinds of work, in order, in a new slice.
func (WorkKind) Values() []WorkKind { return workKinds.Values() }

// AppendText appends the word used in documents. The error says that k has none.
func (k WorkKind) AppendText(b []byte) ([]byte, error) { return workKinds.Append(b, k) }

// MarshalText gives the word used in documents. The error says that k has none.
func (k WorkKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that
// lists the words.
func (k *WorkKind) UnmarshalText(b []byte) error { return workKinds.Parse(k, b) }
