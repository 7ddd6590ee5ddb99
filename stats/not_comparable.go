package stats

import (
	"slices"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/say"
	"github.com/mastere-go/mastere/ms/document"
)

// NotComparableError says why Sum, Subtract, Share, Ratio or GrowthPerYear cannot combine
// two figures.
type NotComparableError struct {
	A, B string // the ids of the figures
	// Differs says in what the figures do not suit each other.
	Differs Mismatch
}

// Error says in English why the figures cannot be combined. A nil error is worded like the
// zero one.
func (e *NotComparableError) Error() string { return "stats: " + e.In(language.English) }

// In says what Error says, in French or English.
func (e *NotComparableError) In(tag language.Tag) string {
	e = orZero(e)
	// The populations may be equal and still not suit a sum.
	texts := slices.Clone(mismatches)
	for i := range texts {
		if texts[i].One == PopulationDiffers {
			texts[i].FR, texts[i].EN = "les populations ne s'y prêtent pas", "the populations do not allow it"
		}
	}
	differs := texts.Text(e.Differs)
	return document.Text{
		FR: e.A + " et " + e.B + " ne peuvent pas être combinés" + say.NoBreak + ": " + differs.FR,
		EN: e.A + " and " + e.B + " cannot be combined: " + differs.EN,
	}.In(tag)
}

// checkCombined gives a *NotComparableError where two figures cannot be combined, and nil
// otherwise. populations tells whether their populations allow it.
func checkCombined(a, b *Figure, populations bool) error {
	var differs Mismatch
	if a.Unit != b.Unit {
		differs |= UnitDiffers
	}
	if !populations {
		differs |= PopulationDiffers
	}
	differs |= dateMismatch(a, b)
	if differs != 0 {
		return &NotComparableError{a.ID, b.ID, differs}
	}
	return nil
}
