package law

import (
	"github.com/mastere-go/mastere/internal/enum"
)

// Force says what a rule weighs in a verdict. An edition gives each rule it
// holds a force; the zero value means that the edition does not hold the rule.
type Force uint8

// What a rule weighs.
const (
	NotHeld  Force = iota // the edition does not hold the rule: NotApplicable
	Required              // a breach makes the verdict NotCompliant
	Advice                // never counts in a verdict
	Unjudged              // the text asks for it, a program cannot judge it; never counts
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
