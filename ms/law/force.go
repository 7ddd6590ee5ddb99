package law

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// Force says what a rule weighs in a verdict. The zero value says that the edition does
// not hold the rule.
type Force uint8

// What a rule weighs.
const (
	NotHeld  Force = iota // the edition does not hold the rule, which is then not applicable
	Required              // a breach makes the verdict not compliant
	Advice                // a breach never counts in a verdict
	Unjudged              // the text asks for it, but no program can judge it; it never counts
)

var forces = enum.Table[Force]{
	NotHeld:  {"not-held", "absente de l’édition", "not held"},
	Required: {"required", "obligatoire", "required"},
	Advice:   {"advice", "conseillée", "advice"},
	Unjudged: {"unjudged", "laissée à l’appréciation humaine", "left to people"},
}

// String gives the word used in JSON.
func (f Force) String() string { return forces.Word(f) }

// Text gives the force in words, no text of a value that is no force.
func (f Force) Text() document.Text { return forces.Text(f) }

// Values gives the forces, in order, in a new slice.
func (Force) Values() []Force { return forces.Values() }

// MarshalText gives the word used in JSON. A value that has no word is an error.
func (f Force) MarshalText() ([]byte, error) { return forces.Append(nil, f) }

// UnmarshalText reads the word used in JSON. The error is a *document.Error that lists the
// words; the value then stays as it is.
func (f *Force) UnmarshalText(b []byte) error { return forces.Parse(f, b) }
