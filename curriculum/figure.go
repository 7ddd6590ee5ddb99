package curriculum

import "github.com/mastere-go/mastere/ms/quantity"

// figure is one of the two figures of a unit that are summed: its hours or its credits.
type figure struct {
	measure quantity.Measure
	name    string // of the member in a document
	of      func(*Unit) bounds
	// taught tells whether the figure of a kind of unit counts in the taught part.
	taught func(UnitKind) quantity.Truth
	index  int // in unitSums.conflicts
}

var (
	hoursFigure = figure{
		measure: quantity.MeasureHours, name: "hours",
		of:     func(u *Unit) bounds { return hourBounds(u.Hours) },
		taught: UnitKind.Taught,
		index:  0,
	}
	creditsFigure = figure{
		measure: quantity.MeasureCredits, name: "credits",
		of:     func(u *Unit) bounds { return creditBounds(u.Credits) },
		taught: func(k UnitKind) quantity.Truth { return k.InProject().Not() },
		index:  1,
	}
)

// value gives bounds as a value of a finding. A blank is the zero Value.
func (f *figure) value(b bounds) quantity.Value {
	if b == nothingKnown {
		return quantity.Value{}
	}
	if b.hi == unbounded {
		return quantity.ValueFrom(f.measure, b.lo)
	}
	return quantity.ValueBetween(f.measure, b.lo, b.hi)
}

// allTaught tells whether every unit counts in the taught part, or, where taught is No,
// whether none does. It is false where a kind leaves that open.
func (f *figure) allTaught(units []Unit, inherited UnitKind, taught quantity.Truth) bool {
	if taught == quantity.Unknown {
		return false
	}
	for i := range units {
		kind := units[i].kind(inherited)
		if f.taught(kind) != taught || !f.allTaught(units[i].Units, kind, taught) {
			return false
		}
	}
	return true
}
