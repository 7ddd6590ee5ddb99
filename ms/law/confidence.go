package law

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// Confidence says how well a statement is known.
type Confidence uint8

// How well a statement is known. The zero value says that it was not found.
const (
	NotFound  Confidence = iota // looked for, in no source read
	Verified                    // the words were read in the source
	Secondary                   // read in a secondary source: press, wiki, a paraphrase
	Derived                     // by arithmetic, inference or this library's own reading
)

var confidences = enum.Table[Confidence]{
	NotFound:  {"not-found", "non trouvé", "not found"},
	Verified:  {"verified", "lu dans la source", "read in the source"},
	Secondary: {"secondary", "source secondaire", "secondary source"},
	Derived:   {"derived", "déduit", "derived"},
}

// String gives the word used in JSON.
func (c Confidence) String() string { return confidences.Word(c) }

// Text gives the confidence in words, no text of a value that is no confidence.
func (c Confidence) Text() document.Text { return confidences.Text(c) }

// Values gives the confidences, in order, in a new slice.
func (Confidence) Values() []Confidence { return confidences.Values() }

// MarshalText gives the word used in JSON. A value that has no word is an error.
func (c Confidence) MarshalText() ([]byte, error) { return confidences.Append(nil, c) }

// UnmarshalText reads the word used in JSON. The error is a *document.Error that lists the
// words; the value then stays as it is.
func (c *Confidence) UnmarshalText(b []byte) error { return confidences.Parse(c, b) }
