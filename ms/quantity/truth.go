package quantity

import (
	"fmt"

	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// Truth is an answer in three values. The zero Truth is Unknown. Only the three constants
// are truths; what the methods give for any other number means nothing.
//
// In JSON it is true, false or "unknown". A member that is left out is Unknown.
type Truth uint8

// The three answers.
const (
	Unknown Truth = iota
	No
	Yes
)

// TruthOf gives Yes for true and No for false.
func TruthOf(b bool) Truth {
	if b {
		return Yes
	}
	return No
}

// And is Yes where both are Yes, No where either is No, and else Unknown.
func (t Truth) And(o Truth) Truth {
	switch {
	case t == No || o == No:
		return No
	case t == Yes && o == Yes:
		return Yes
	}
	return Unknown
}

// Or is Yes where either is Yes, No where both are No, and else Unknown.
func (t Truth) Or(o Truth) Truth { return t.Not().And(o.Not()).Not() }

// Not swaps Yes and No, and leaves Unknown as it is.
func (t Truth) Not() Truth {
	switch t {
	case Yes:
		return No
	case No:
		return Yes
	}
	return Unknown
}

// Concur gives what two statements about the same fact say together: the known one where
// only one is known, and Unknown where they contradict each other.
func (t Truth) Concur(o Truth) Truth {
	switch {
	case t == Unknown:
		return o
	case o == Unknown || o == t:
		return t
	}
	return Unknown
}

// Contradicts tells whether one of two statements about the same fact is Yes and the
// other No.
func (t Truth) Contradicts(o Truth) bool {
	return t != Unknown && o != Unknown && t != o
}

var truths = enum.Table[Truth]{
	Unknown: {"unknown", "inconnu", "unknown"},
	No:      {"no", "non", "no"},
	Yes:     {"yes", "oui", "yes"},
}

// String gives "unknown", "no" or "yes", and "Truth(9)" for what is no constant.
func (t Truth) String() string { return truths.Word(t) }

// Text gives the answer in words, no text of a value that is no answer.
func (t Truth) Text() document.Text { return truths.Text(t) }

// Values gives the answers, in order, in a new slice.
func (Truth) Values() []Truth { return truths.Values() }

// MarshalText gives "unknown", "no" or "yes". What is no constant is an error.
func (t Truth) MarshalText() ([]byte, error) { return truths.Append(nil, t) }

// UnmarshalText reads "unknown", "no" or "yes".
func (t *Truth) UnmarshalText(b []byte) error { return truths.Parse(t, b) }

// MarshalJSON gives true, false or "unknown". What is no constant is an error.
func (t Truth) MarshalJSON() ([]byte, error) {
	if t > Yes {
		return nil, fmt.Errorf("quantity: %v has no JSON form", t)
	}
	return t.AppendJSON(nil), nil
}

// AppendJSON appends true, false or "unknown", and "unknown" for what is no constant.
func (t Truth) AppendJSON(dst []byte) []byte {
	switch t {
	case Yes:
		return append(dst, "true"...)
	case No:
		return append(dst, "false"...)
	}
	return append(dst, `"unknown"`...)
}

// UnmarshalJSON reads true, false or "unknown".
func (t *Truth) UnmarshalJSON(b []byte) error {
	switch string(b) {
	case "true":
		*t = Yes
	case "false":
		*t = No
	case `"unknown"`:
		*t = Unknown
	default:
		return problem.NotAccepted(b, document.Text{FR: `true, false ou "unknown"`, EN: `true, false or "unknown"`})
	}
	return nil
}
