package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Totals holds the sums over a curriculum. Each is the range of what is known, over every
// choice of electives. Blanks, open lists and electives make it wide. The zero value knows
// nothing.
type Totals struct {
	// Credits are all credits. TaughtCredits are those outside mission and thesis,
	// ProjectCredits those of mission and thesis.
	Credits        quantity.Range[quantity.Credits]
	TaughtCredits  quantity.Range[quantity.Credits]
	ProjectCredits quantity.Range[quantity.Credits]
	// Hours are all listed hours. TaughtHours run from those that count as taught to those
	// that may: see UnitKind.Taught.
	Hours       quantity.Range[quantity.Hours]
	TaughtHours quantity.Range[quantity.Hours]

	byKind [UnitKinds]KindTotals
}

// KindTotals holds the sums over the units of one kind.
type KindTotals struct {
	Hours   quantity.Range[quantity.Hours]
	Credits quantity.Range[quantity.Credits]
}

// Of gives the sums over the units of one kind. A unit of unknown kind may be of that
// kind; it adds to the upper bounds. The zero kind gives the sums over the units whose
// kind is not known. For a kind that is none, and for nil totals, both ranges are blank.
func (t *Totals) Of(kind UnitKind) KindTotals {
	if t == nil || kind >= UnitKinds {
		return KindTotals{}
	}
	return t.byKind[kind]
}

// Equal tells whether all sums are the same.
func (t Totals) Equal(o Totals) bool {
	for kind := range t.byKind {
		if !t.byKind[kind].Hours.Equal(o.byKind[kind].Hours) || !t.byKind[kind].Credits.Equal(o.byKind[kind].Credits) {
			return false
		}
	}
	return t.Credits.Equal(o.Credits) && t.TaughtCredits.Equal(o.TaughtCredits) &&
		t.ProjectCredits.Equal(o.ProjectCredits) && t.Hours.Equal(o.Hours) && t.TaughtHours.Equal(o.TaughtHours)
}

// Totals gives the sums over the curriculum. A group's own figure is never added to those
// of its units. A nil curriculum is an empty one, of which nothing is known.
//
// The error is a *document.Error with the problems that make the curriculum impossible to
// sum.
func (c *Curriculum) Totals() (Totals, error) {
	if c == nil {
		c = new(Curriculum)
	}
	if !wellFormed(c) {
		return Totals{}, &document.Error{Problems: c.Problems(document.Pointer{})}
	}
	var l listing
	l.take(c, &judgedSum{}, &judgedSum{}) // without limits nothing is guarded
	t := Totals{
		Credits:        toRange(l.total.hull(), quantity.CreditsOfHundredths),
		TaughtCredits:  toRange(l.units.of[taughtCredits].hull(), quantity.CreditsOfHundredths),
		ProjectCredits: toRange(l.project.hull(), quantity.CreditsOfHundredths),
		Hours:          toRange(l.units.of[allHours].hull(), quantity.HoursOfParts),
		TaughtHours:    toRange(l.units.of[taughtHours].hull(), quantity.HoursOfParts),
	}
	for kind := range t.byKind {
		by := byKind(UnitKind(kind))
		var s unitSums
		s.addUnits(c.Units, 0, &by)
		if c.Open || len(c.Units) == 0 {
			s.openUp(0, &by)
		}
		t.byKind[kind] = KindTotals{
			Hours:   toRange(s.of[taughtHours].hull(), quantity.HoursOfParts),
			Credits: toRange(s.of[taughtCredits].hull(), quantity.CreditsOfHundredths),
		}
	}
	return t, nil
}
