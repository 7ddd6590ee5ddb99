package ms

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Track is one way to follow a programme. The same curriculum may take one year full
// time and two years part time; these are two tracks.
type Track struct {
	Title  document.Text `json:"title,omitzero"`
	Mode   Mode          `json:"mode,omitzero"`
	Campus string        `json:"campus,omitzero" validate:"max=200"`
	// Country is a two-letter code (ISO 3166-1), Languages are tags (BCP 47).
	Country   string   `json:"country,omitzero" validate:"omitempty,iso3166_1_alpha2"`
	Languages []string `json:"languages,omitzero" validate:"max=20,dive,bcp47_language_tag"`
	// Dates are the first and the last day. Mission and defence lie between them.
	Dates    quantity.Span `json:"dates,omitzero"`
	Duration Duration      `json:"duration,omitzero"`
}

// Duration is the length of a track as stated, with mission and defence. Several units
// may be stated; none is converted into another. No length is negative. Own readings:
// docs/law.md#duration.
type Duration struct {
	Months        quantity.Range[quantity.Months]        `json:"months,omitzero"`
	Semesters     quantity.Range[quantity.Semesters]     `json:"semesters,omitzero"`
	AcademicYears quantity.Range[quantity.AcademicYears] `json:"academicYears,omitzero"`
}

// IsZero tells whether no length is stated.
func (d Duration) IsZero() bool {
	return d.Months.IsZero() && d.Semesters.IsZero() && d.AcademicYears.IsZero()
}
