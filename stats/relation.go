package stats

import "github.com/mastere-go/mastere/internal/enum"

// Relation is how two figures, or two accounts of events, stand to each other. The zero
// value is no relation.
type Relation uint8

// The relations.
const (
	NotComparable Relation = iota + 1 // they are about different things, or may be
	Same                              // both are exact, and equal
	Compatible                        // both can be true
	Contradictory                     // they cannot both be true
)

var relationWords = [...]string{"", "not-comparable", "same", "compatible", "contradictory"}

var (
	relationNames = enum.Words[Relation](relationWords[:])
	_             = [1]struct{}{}[len(relationWords)-1-int(Contradictory)] // a word for each
)

// String gives the word used in JSON, "unset" for 0 and "Relation(9)" for a value that is
// no constant.
func (r Relation) String() string { return relationNames.Of("Relation", r) }

// MarshalText gives the word used in JSON. A value without a word is an error.
func (r Relation) MarshalText() ([]byte, error) { return relationNames.Append(nil, "Relation", r) }

// UnmarshalText reads the word used in JSON. It panics if r is nil.
func (r *Relation) UnmarshalText(b []byte) error { return relationNames.Parse(r, b) }
