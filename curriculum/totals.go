package curriculum

import "github.com/mastere-go/mastere/ms"

// Totals are the sums over a curriculum, as ranges of what is known, over every
// choice of electives.
type Totals struct {
	// Credits are all credits; TaughtCredits those outside mission and thesis,
	// ProjectCredits those of mission and thesis.
	Credits        ms.Range[ms.Credits]
	TaughtCredits  ms.Range[ms.Credits]
	ProjectCredits ms.Range[ms.Credits]
	// Hours are all listed hours; TaughtHours run from those of the units that are
	// taught for sure to those that may be taught as well.
	Hours       ms.Range[ms.Hours]
	TaughtHours ms.Range[ms.Hours]

	byKind [ms.UnitKinds]KindTotals
}

// KindTotals are the sums over the units of one kind.
type KindTotals struct {
	Hours   ms.Range[ms.Hours]
	Credits ms.Range[ms.Credits]
}

// Of gives the sums over the units of one kind; the unset kind is that of units
// whose kind is not known, which may be of any kind.
func (t *Totals) Of(kind ms.UnitKind) KindTotals {
	if kind >= ms.UnitKinds {
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
		return Totals{}, &ms.DocumentError{Problems: c.Problems(ms.Path{})}
	}
	ck := check{curriculum: c}
	ck.takeSums()
	t := Totals{
		Credits:        toRange(ck.total.hull(), ms.CreditsOfHundredths),
		TaughtCredits:  toRange(ck.units.of[taughtCredits].hull(), ms.CreditsOfHundredths),
		ProjectCredits: toRange(ck.project.hull(), ms.CreditsOfHundredths),
		Hours:          toRange(ck.units.of[allHours].hull(), ms.HoursOfParts),
		TaughtHours:    toRange(ck.units.of[taughtHours].hull(), ms.HoursOfParts),
	}
	for k := range t.byKind {
		r := byKind(ms.UnitKind(k))
		var s sums
		s.addUnits(c.Units, 0, &r)
		if c.Open || len(c.Units) == 0 {
			s.openUp(0, &r)
		}
		t.byKind[k] = KindTotals{
			Hours:   toRange(s.of[taughtHours].hull(), ms.HoursOfParts),
			Credits: toRange(s.of[taughtCredits].hull(), ms.CreditsOfHundredths),
		}
	}
	return t, nil
}

func toRange[T ms.Quantity[T]](b bounds, typed func(int64) T) ms.Range[T] {
	if b.hi == unbounded {
		return ms.AtLeast(typed(b.lo))
	}
	r, _ := ms.Between(typed(b.lo), typed(b.hi)) // never empty: lo ≤ hi
	return r
}
