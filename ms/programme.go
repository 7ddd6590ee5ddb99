package ms

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Programme is a programme (formation) that bears a label, or asks for one.
//
// A blank member is not known. It is never read as no, and never as zero.
type Programme struct {
	Label   law.Label     `json:"label" validate:"required"`
	Profile Profile       `json:"profile,omitzero"`
	Title   document.Text `json:"title" validate:"required"`
	Fields  []Subject     `json:"fields,omitzero" validate:"max=50,dive"`
	Schools []School      `json:"schools,omitzero" validate:"max=100,dive"`

	Accreditation Accreditation `json:"accreditation,omitzero"`
	Tracks        []Track       `json:"tracks,omitzero" validate:"max=100,dive"`

	// LevelClaimed is the level of the diploma that the programme claims: EQF (CEC) or
	// RNCP, 1 to 8. Zero means that it claims none.
	LevelClaimed quantity.Level `json:"levelClaimed,omitzero"`
	Registration Registration   `json:"registration,omitzero"`
	Relocation   Relocation     `json:"relocation,omitzero"`
}

// Subject is a field of study. ISCEDF is its code in ISCED-F, 2 to 4 digits, where that
// is known.
type Subject struct {
	Name   document.Text `json:"name" validate:"required"`
	ISCEDF string        `json:"iscedF,omitzero" validate:"omitempty,number,min=2,max=4"`
}

// Relocation says whether the programme is taught abroad with a foreign institution
// (formation délocalisée). No rule reads it.
type Relocation struct {
	Relocated quantity.Truth `json:"relocated,omitzero"`
	// Countries are two-letter codes (ISO 3166-1).
	Countries []string `json:"countries,omitzero" validate:"max=50,dive,iso3166_1_alpha2"`
	Partners  []string `json:"partners,omitzero" validate:"max=50,dive,max=200"`
}

// IsZero tells whether nothing is known of the relocation.
func (r Relocation) IsZero() bool {
	return r.Relocated == quantity.Unknown && len(r.Countries) == 0 && len(r.Partners) == 0
}
