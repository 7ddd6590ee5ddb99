package stats

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

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

var relations = enum.Table[Relation]{
	NotComparable: {"not-comparable", "non comparable", "not comparable"},
	Same:          {"same", "identique", "the same"},
	Compatible:    {"compatible", "compatible", "compatible"},
	Contradictory: {"contradictory", "contradictoire", "contradictory"},
}

// String gives the word used in JSON, "unset" for 0 and "Relation(9)" for a value that is
// no constant.
func (r Relation) String() string { return relations.Word(r) }

// Text gives the relation in words, no text of a value that is no relation.
func (r Relation) Text() document.Text { return relations.Text(r) }

// Values gives the relations, in order, in a new slice.
func (Relation) Values() []Relation { return relations.Values() }

// MarshalText gives the word used in JSON. A value that has no word is an error.
func (r Relation) MarshalText() ([]byte, error) { return relations.Append(nil, r) }

// UnmarshalText reads the word used in JSON. It panics if r is nil.
func (r *Relation) UnmarshalText(b []byte) error { return relations.Parse(r, b) }
