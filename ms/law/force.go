package law

import "github.com/mastere-go/mastere/internal/enum"

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

var forceWords = [...]string{"not-held", "required", "advice", "unjudged"}

var (
	forceNames = enum.Words[Force](forceWords[:])
	_          = [1]struct{}{}[len(forceWords)-1-int(Unjudged)] // a word for each
)

// String gives the word used in JSON.
func (f Force) String() string { return forceNames.Of("Force", f) }

// MarshalText gives the word used in JSON.
func (f Force) MarshalText() ([]byte, error) { return forceNames.Append(nil, "Force", f) }

// UnmarshalText reads the word used in JSON.
func (f *Force) UnmarshalText(b []byte) error { return forceNames.Parse(f, b) }
