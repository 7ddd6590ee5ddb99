package quantity

import (
	"fmt"

	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// Truth is an answer in three values. The zero value is Unknown.
//
// In JSON it is true, false or "unknown"; a member that is left out is Unknown.
type Truth uint8

// The three answers.
const (
	Unknown Truth = iota
	No
	Yes
)

// TruthOf turns a plain boolean into Yes or No.
func TruthOf(b bool) Truth {
	if b {
		return Yes
	}
	return No
}

// And is Yes when both are, No when either is No, Unknown otherwise.
func (t Truth) And(o Truth) Truth {
	switch {
	case t == No || o == No:
		return No
	case t == Yes && o == Yes:
		return Yes
	}
	return Unknown
}

// Or is Yes when either is, No when both are No, Unknown otherwise.
func (t Truth) Or(o Truth) Truth { return t.Not().And(o.Not()).Not() }

// Not swaps Yes and No and leaves Unknown.
func (t Truth) Not() Truth {
	switch t {
	case Yes:
		return No
	case No:
		return Yes
	}
	return Unknown
}

// Concur puts together two statements about one fact: the one that is known,
// or Unknown where they contradict each other.
func (t Truth) Concur(o Truth) Truth {
	switch {
	case t == Unknown:
		return o
	case o == Unknown || o == t:
		return t
	}
	return Unknown
}

// Contradicts tells whether one of the two is Yes and the other No.
func (t Truth) Contradicts(o Truth) bool {
	return t != Unknown && o != Unknown && t != o
}

var truthWords = [...]string{"unknown", "no", "yes"}

var (
	truthNames = enum.Words[Truth](truthWords[:])
	_          = [1]struct{}{}[len(truthWords)-1-int(Yes)] // a word for each
)

// String gives "unknown", "no" or "yes".
func (t Truth) String() string { return truthNames.Of("Truth", t) }

// MarshalText gives what String gives.
func (t Truth) MarshalText() ([]byte, error) { return truthNames.Append(nil, "Truth", t) }

// UnmarshalText reads what String gives.
func (t *Truth) UnmarshalText(b []byte) error { return truthNames.Parse(t, b) }

// MarshalJSON writes true, false or "unknown".
func (t Truth) MarshalJSON() ([]byte, error) {
	if t > Yes {
		return nil, fmt.Errorf("ms: %v has no JSON form", t)
	}
	return t.AppendJSON(nil), nil
}

// AppendJSON appends what MarshalJSON writes, and "unknown" for what is no Truth.
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
