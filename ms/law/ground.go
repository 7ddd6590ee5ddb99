package law

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// Ground says more of how a statement is known: how a derived one was arrived at, or that
// no source is named. The zero value says nothing more.
type Ground uint8

// The grounds.
const (
	GroundNone     Ground = iota
	GroundCarried         // taken over from the edition before, because no text says otherwise
	GroundBetween         // held by the text before and by the text after
	GroundReading         // this library's own reading of the text
	GroundNoSource        // in the notes of this library, which name no text for it
)

var groundWords = [...]string{"", "carried-over", "held-before-and-after", "own-reading", "no-source-named"}

var (
	groundNames = enum.Words[Ground](groundWords[:])
	_           = [1]struct{}{}[len(groundWords)-1-int(GroundNoSource)] // a word for each
)

var groundTexts = [...]document.Text{
	GroundNone:     {},
	GroundCarried:  {FR: "repris de l'édition précédente, faute de texte contraire", EN: "carried over from the edition before, for want of a text that says otherwise"},
	GroundBetween:  {FR: "vrai dans les textes d'avant et d'après", EN: "true in the texts before and after"},
	GroundReading:  {FR: "lecture de cette bibliothèque", EN: "this library's reading"},
	GroundNoSource: {FR: "texte non nommé dans les notes de cette bibliothèque", EN: "text not named in the notes of this library"},
}

// String gives the word used in JSON.
func (g Ground) String() string { return groundNames.Of("Ground", g) }

// MarshalText gives the word used in JSON.
func (g Ground) MarshalText() ([]byte, error) { return groundNames.Append(nil, "Ground", g) }

// UnmarshalText reads the word used in JSON.
func (g *Ground) UnmarshalText(b []byte) error { return groundNames.Parse(g, b) }
