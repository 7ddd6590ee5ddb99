package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Totals are the sums over a curriculum, as ranges of what is known, over every
// choice of electives.
type Totals struct {
	// Credits are all credits; TaughtCredits those outside mission and thesis,
	// ProjectCredits those of mission and thesis.
	Credits        quantity.Range[quantity.Credits]
	TaughtCredits  quantity.Range[quantity.Credits]
	ProjectCredits quantity.Range[quantity.Credits]
	// Hours are all listed hours; TaughtHours run from those of the units that are
	// taught for sure to those that may be taught as well.
	Hours       quantity.Range[quantity.Hours]
	TaughtHours quantity.Range[quantity.Hours]

	byKind [UnitKinds]KindTotals
}

// KindTotals are the sums over the units of one kind.
type KindTotals struct {
	Hours   quantity.Range[quantity.Hours]
	Credits quantity.Range[quantity.Credits]
}

// Of gives the sums over the units of one kind; the unset kind is that of units
// whose kind is not known, which may be of any kind.
func (t *Totals) Of(kind UnitKind) KindTotals {
	if kind >= UnitKinds {
		return KindTotals{}
	}
	return t.byKind[kind]
}

// Equal tells whether both totals are the same.
func (t Totals) Equal(o Totals) bool {
	for k := range t.byKind {
		if !t.byKind[k].Hours.Equal(o.byKind[k].Hours) || !t.byKind[k].Credits.Equal(o.byKind[k].Credits) {
			return false
		}
	}
	return t.Credits.Equal(o.Credits) && t.TaughtCredits.Equal(o.TaughtCredits) &&
		t.ProjectCredits.Equal(o.ProjectCredits) && t.Hours.Equal(o.Hours) && t.TaughtHours.Equal(o.TaughtHours)
}

// Totals takes the sums over the curriculum. A group's own figure is never added
// to those of its units. The error says why the curriculum cannot be summed.
func (c *Curriculum) Totals() (Totals, error) {
	if !wellFormed(c) {
		return Totals{}, &document.Error{Problems: c.Problems(document.Pointer{})}
	}
	p := Pass{Curriculum: c}
	p.takeSums()
	t := Totals{
		Credits:        toRange(p.total.hull(), quantity.CreditsOfHundredths),
		TaughtCredits:  toRange(p.units.of[taughtCredits].hull(), quantity.CreditsOfHundredths),
		ProjectCredits: toRange(p.project.hull(), quantity.CreditsOfHundredths),
		Hours:          toRange(p.units.of[allHours].hull(), quantity.HoursOfParts),
		TaughtHours:    toRange(p.units.of[taughtHours].hull(), quantity.HoursOfParts),
	}
	for k := range t.byKind {
		r := byKind(UnitKind(k))
		var s sums
		s.addUnits(c.Units, 0, &r)
		if c.Open || len(c.Units) == 0 {
			s.openUp(0, &r)
		}
		t.byKind[k] = KindTotals{
			Hours:   toRange(s.of[taughtHours].hull(), quantity.HoursOfParts),
			Credits: toRange(s.of[taughtCredits].hull(), quantity.CreditsOfHundredths),
		}
	}
	return t, nil
}

func toRange[T quantity.Quantity[T]](b bounds, typed func(int64) T) quantity.Range[T] {
	if b.hi == unbounded {
		return quantity.AtLeast(typed(b.lo))
	}
	r, _ := quantity.Between(typed(b.lo), typed(b.hi)) // never empty: lo ≤ hi
	return r
}
