package stats

import (
	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Relation is how two figures stand to each other.
type Relation uint8

// The relations.
const (
	NotComparable Relation = iota + 1 // they are not of the same thing, or may not be
	Same                              // both are given exactly, and are equal
	Compatible                        // both can be true
	Contradictory                     // both cannot
)

var relationWords = [...]string{"", "not-comparable", "same", "compatible", "contradictory"}

var (
	relationNames = enum.Words[Relation](relationWords[:])
	_             = [1]struct{}{}[len(relationWords)-1-int(Contradictory)] // a word for each
)

// String gives the word used in JSON.
func (r Relation) String() string { return relationNames.Of("Relation", r) }

// MarshalText gives the word used in JSON.
func (r Relation) MarshalText() ([]byte, error) { return relationNames.Append(nil, "Relation", r) }

// UnmarshalText reads the word used in JSON.
func (r *Relation) UnmarshalText(b []byte) error { return relationNames.Parse(r, b) }

// Comparison is how two figures stand to each other, and why.
type Comparison struct {
	Relation Relation `json:"relation"`
	// Differs is in what they differ where they are not comparable.
	Differs Mismatch `json:"differs,omitzero"`
}

var relationTexts = [...]document.Text{
	NotComparable: {FR: "non comparable", EN: "not comparable"},
	Same:          {FR: "identique", EN: "the same"},
	Compatible:    {FR: "compatible", EN: "compatible"},
	Contradictory: {FR: "contradictoire", EN: "contradictory"},
}

// In says the relation in French or English, and in what the figures differ.
func (c Comparison) In(tag language.Tag) string {
	if int(c.Relation) >= len(relationTexts) {
		return c.Relation.String()
	}
	said := relationTexts[c.Relation].In(tag)
	if c.Differs != 0 {
		said += ", " + c.Differs.In(tag)
	}
	return said
}

// Compare tells how two figures stand to each other under a policy. It does not
// matter which comes first.
func Compare(a, b *Figure, p quantity.HedgePolicy) Comparison {
	var differs Mismatch
	if a.Unit != b.Unit {
		differs |= UnitDiffers
	}
	if a.Of != b.Of {
		differs |= PopulationDiffers
	}
	date := dates(a, b)
	differs |= date & DateDiffers
	if !a.isHedged() || !b.isHedged() {
		differs |= ValueUnknown
	}
	if differs != 0 {
		return Comparison{NotComparable, differs}
	}
	ra, rb := a.Interval(p), b.Interval(p)
	if _, together := ra.Intersect(rb); !together {
		if date != 0 {
			return Comparison{NotComparable, date}
		}
		return Comparison{Contradictory, 0}
	}
	if a.isExact() && b.isExact() && date == 0 {
		return Comparison{Same, 0}
	}
	return Comparison{Compatible, 0}
}
