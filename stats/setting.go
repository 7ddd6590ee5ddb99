package stats

import (
	"cmp"
	"strings"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
)

// Setting is what figures must have in common to be reconciled: unit, label, country and
// date. Settings may be compared with ==. The zero value is the setting of the zero Figure.
type Setting struct {
	Unit    Unit      `json:"unit,omitzero"`
	Label   law.Label `json:"label,omitzero"`
	Country string    `json:"country,omitzero"`
	AsOf    Period    `json:"asOf,omitzero"`
	// Source and Digest are those of figures without a date: such figures are reconciled
	// only within one source. They are zero for figures with a date.
	Source law.SourceKey   `json:"source,omitzero"`
	Digest document.Digest `json:"digest,omitzero"`
}

// Setting gives the setting of a figure. Figures of one setting are reconciled, with one
// exception: figures that were computed without a date from records without a digest.
// Nothing shows that these come from the same records. A nil figure has the zero Setting.
func (f *Figure) Setting() Setting {
	f = orZero(f)
	s := Setting{Unit: f.Unit, Label: f.Of.Label, Country: f.Of.Country, AsOf: f.AsOf}
	if f.AsOf.IsZero() {
		s.Source, s.Digest = f.Source, f.Digest
	}
	return s
}

// together tells whether two figures are reconciled: they have the same setting, and hold
// at the same time.
func (f *Figure) together(o *Figure) bool {
	return f.Setting() == o.Setting() && dateMismatch(f, o) == 0
}

// compare orders settings. Of one unit, label and country, those without a date come
// first.
func (s Setting) compare(o Setting) int {
	return cmp.Or(
		cmp.Compare(s.Unit, o.Unit),
		cmp.Compare(s.Label, o.Label),
		strings.Compare(s.Country, o.Country),
		s.AsOf.From().Compare(o.AsOf.From()),
		cmp.Compare(s.AsOf.kind, o.AsOf.kind),
		cmp.Compare(s.Source, o.Source),
		strings.Compare(s.Digest.String(), o.Digest.String()),
	)
}
