package law

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Bound says which limits a rule can be judged by. The zero value is any range.
type Bound uint8

// The bounds.
const (
	AnyBound   Bound = iota // a least, a greatest or both
	LeastBound              // a least only: at least 350 hours
	MostBound               // a greatest only: at most 24 months
)

var bounds = enum.Table[Bound]{
	AnyBound:   {"any", "toute limite", "any limit"},
	LeastBound: {"least", "un minimum", "a minimum"},
	MostBound:  {"most", "un maximum", "a maximum"},
}

// String gives the word used in JSON.
func (b Bound) String() string { return bounds.Word(b) }

// Text gives the bound in words, no text of a value that is no bound.
func (b Bound) Text() document.Text { return bounds.Text(b) }

// Values gives the bounds, in order, in a new slice.
func (Bound) Values() []Bound { return bounds.Values() }

// MarshalText gives the word used in JSON. A value that has no word is an error.
func (b Bound) MarshalText() ([]byte, error) { return bounds.Append(nil, b) }

// UnmarshalText reads the word used in JSON. The error is a *document.Error that lists the
// words; the value then stays as it is.
func (b *Bound) UnmarshalText(text []byte) error { return bounds.Parse(b, text) }

// allows tells whether the rule can be judged by a limit.
func (b Bound) allows(limit quantity.Value) bool {
	switch b {
	case LeastBound:
		return limit.HasMin() && !limit.HasMax()
	case MostBound:
		return limit.HasMax() && !limit.HasMin()
	}
	return limit.Known()
}
