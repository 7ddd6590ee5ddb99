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

var confidenceWords = [...]string{"not-found", "verified", "secondary", "derived"}

var (
	confidenceNames = enum.Words[Confidence](confidenceWords[:])
	_               = [1]struct{}{}[len(confidenceWords)-1-int(Derived)] // a word for each
)

var confidenceTexts = [...]document.Text{
	NotFound:  {FR: "non trouvé", EN: "not found"},
	Verified:  {FR: "lu dans la source", EN: "read in the source"},
	Secondary: {FR: "source secondaire", EN: "secondary source"},
	Derived:   {FR: "déduit", EN: "derived"},
}

// String gives the word used in JSON.
func (c Confidence) String() string { return confidenceNames.Of("Confidence", c) }

// MarshalText gives the word used in JSON.
func (c Confidence) MarshalText() ([]byte, error) {
	return confidenceNames.Append(nil, "Confidence", c)
}

// UnmarshalText reads the word used in JSON.
func (c *Confidence) UnmarshalText(b []byte) error { return confidenceNames.Parse(c, b) }
