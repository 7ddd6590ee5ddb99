package law

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// Label is a label of the Conférence des grandes écoles (marque collective). The zero
// value is none.
type Label uint8

// The labels. The editions of this library are those of MS.
const (
	MS    Label = iota + 1 // Mastère Spécialisé
	MSc                    // MSc
	BADGE                  // Bilan d'aptitude délivré par les grandes écoles
	CQC                    // Certificat de qualification et de compétences
)

var labels = enum.Table[Label]{
	MS:    {"MS", "Mastère Spécialisé", "Mastère Spécialisé"},
	MSc:   {"MSc", "Master of Science", "Master of Science"},
	BADGE: {"BADGE", "Bilan d’aptitude délivré par les grandes écoles", "Bilan d’aptitude délivré par les grandes écoles"},
	CQC:   {"CQC", "Certificat de qualification et de compétences", "Certificat de qualification et de compétences"},
}

// String gives the label's short name, "unset" for the zero value.
func (l Label) String() string { return labels.Word(l) }

// Text gives the label's full name, no text of a value that is no label.
func (l Label) Text() document.Text { return labels.Text(l) }

// Values gives the labels, in order, in a new slice.
func (Label) Values() []Label { return labels.Values() }

// AppendText appends the label's short name. A value that is no label is an error.
func (l Label) AppendText(b []byte) ([]byte, error) { return labels.Append(b, l) }

// MarshalText gives the label's short name. A value that is no label is an error.
func (l Label) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// UnmarshalText reads the label's short name. The error is a *document.Error that lists the
// names; the value then stays as it is.
func (l *Label) UnmarshalText(b []byte) error { return labels.Parse(l, b) }
