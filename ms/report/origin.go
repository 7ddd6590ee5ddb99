package report

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// OriginKind says what sort of source the facts of a document come from. The zero value
// is not known.
type OriginKind uint8

// The sorts of source.
const (
	OriginOfficial   OriginKind = iota + 1 // the school's or the CGE's own text, as published or as a stored copy
	OriginSecondary                        // press, a guide, somebody else's catalogue
	OriginFictitious                       // made up, to show something
)

var originKinds = enum.Table[OriginKind]{
	OriginOfficial:   {"official", "source officielle", "official source"},
	OriginSecondary:  {"secondary", "source secondaire", "secondary source"},
	OriginFictitious: {"fictitious", "dossier fictif", "fictitious dossier"},
}

// String gives the word used in documents, "unset" for the zero value.
func (k OriginKind) String() string { return originKinds.Word(k) }

// Text gives the sort of source in words, no text of a value that is no sort of source.
func (k OriginKind) Text() document.Text { return originKinds.Text(k) }

// Values gives the sorts of source, in order, in a new slice.
func (OriginKind) Values() []OriginKind { return originKinds.Values() }

// AppendText appends the word used in documents. A value that has no word is an error.
func (k OriginKind) AppendText(b []byte) ([]byte, error) { return originKinds.Append(b, k) }

// MarshalText gives the word used in documents. A value that has no word is an error.
func (k OriginKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that lists the
// words; the value then stays as it is.
func (k *OriginKind) UnmarshalText(b []byte) error { return originKinds.Parse(k, b) }

// Origin says where the facts of a document come from. It is shown beside every
// breach that a report names.
type Origin struct {
	Kind  OriginKind    `json:"kind,omitzero"`
	Title document.Text `json:"title,omitzero"`
	URL   string        `json:"url,omitzero" validate:"omitempty,max=500,url"`
	// Date is the date of the source in its own words, such as "2024-2025".
	Date string `json:"date,omitzero" validate:"max=50"`
}

// IsZero tells that nothing is said of the origin.
func (o Origin) IsZero() bool { return o == Origin{} }
