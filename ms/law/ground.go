package law

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// Ground says more of how a statement is known: how a derived one was arrived at, or that
// no source is named. The zero value says nothing more, and has no word.
type Ground uint8

// The grounds.
const (
	GroundNone     Ground = iota
	GroundCarried         // taken over from the edition before, because no text says otherwise
	GroundBetween         // held by the text before and by the text after
	GroundReading         // this library's own reading of the text
	GroundNoSource        // in the notes of this library, which name no text for it
)

var grounds = enum.Table[Ground]{
	GroundNone:     {},
	GroundCarried:  {"carried-over", "repris de l'édition précédente, faute de texte contraire", "carried over from the edition before, for want of a text that says otherwise"},
	GroundBetween:  {"held-before-and-after", "vrai dans les textes d'avant et d'après", "true in the texts before and after"},
	GroundReading:  {"own-reading", "lecture de cette bibliothèque", "this library's reading"},
	GroundNoSource: {"no-source-named", "texte non nommé dans les notes de cette bibliothèque", "text not named in the notes of this library"},
}

// String gives the word used in JSON, "unset" for the zero value.
func (g Ground) String() string { return grounds.Word(g) }

// Text gives the ground in words, no text of a value that is no ground.
func (g Ground) Text() document.Text { return grounds.Text(g) }

// Values gives the grounds but GroundNone, in order, in a new slice.
func (Ground) Values() []Ground { return grounds.Values() }

// MarshalText gives the word used in JSON. A value that has no word is an error.
func (g Ground) MarshalText() ([]byte, error) { return grounds.Append(nil, g) }

// UnmarshalText reads the word used in JSON. The error is a *document.Error that lists the
// words; the value then stays as it is.
func (g *Ground) UnmarshalText(b []byte) error { return grounds.Parse(g, b) }
