package stats

import (
	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms/quantity"
)

// Comparison is the relation of two figures or events, and why they are not comparable.
type Comparison struct {
	Relation Relation `json:"relation"`
	// Differs says why they are NotComparable. It is 0 for any other relation.
	Differs Mismatch `json:"differs,omitzero"`
}

// In says the relation and the reasons in French or English. The zero value gives "".
func (c Comparison) In(tag language.Tag) string {
	if int(c.Relation) >= len(relations) {
		return c.Relation.String()
	}
	said := c.Relation.Text().In(tag)
	if c.Differs != 0 {
		said += ", " + c.Differs.In(tag)
	}
	return said
}

// Compare gives the relation of two figures under a policy. The order of the figures does
// not matter. A nil figure is the zero Figure, which is comparable with none.
func Compare(a, b *Figure, p quantity.HedgePolicy) Comparison {
	a, b = orZero(a), orZero(b)
	var differs Mismatch
	if a.Unit != b.Unit {
		differs |= UnitDiffers
	}
	if a.Of != b.Of {
		differs |= PopulationDiffers
	}
	date := dateMismatch(a, b)
	differs |= date & DateDiffers
	if !a.isHedged() || !b.isHedged() {
		differs |= ValueUnknown
	}
	if differs != 0 {
		return Comparison{NotComparable, differs}
	}
	if _, both := a.Interval(p).Intersect(b.Interval(p)); !both {
		if date != 0 { // each may be true at its own date
			return Comparison{NotComparable, date}
		}
		return Comparison{Contradictory, 0}
	}
	if a.isExact() && b.isExact() && date == 0 {
		return Comparison{Same, 0}
	}
	return Comparison{Compatible, 0}
}
