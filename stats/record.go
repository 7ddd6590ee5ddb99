package stats

import (
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Record is one graduate, one enrolment or one programme, in one year. Figures are computed
// from records. Any fact may be left blank. A record holds no personal data: only
// programmes and schools have references.
type Record struct {
	Kind RecordKind `json:"kind" validate:"required"`
	// Ref names a programme. All records of a programme have the same one.
	Ref document.Ref `json:"ref,omitzero"`
	// Year is the calendar or academic year of the graduation, the enrolment or the facts
	// of the programme.
	Year Period `json:"year,omitzero"`
	// Schools are all schools that carry the programme (écoles porteuses). A nil list is
	// blank; an empty one is a problem.
	Schools []RecordSchool `json:"schools,omitzero" validate:"max=20,dive"`
	// Nationality is the nationality of a person.
	Nationality Nationality `json:"nationality,omitzero"`
	// Country is where the schools are, as a two-letter code (ISO 3166-1). They may teach
	// elsewhere.
	Country string `json:"country,omitzero" validate:"omitempty,iso3166_1_alpha2"`
	// TaughtIn is the country in which a relocated programme is taught. It is ignored for
	// a programme that is not relocated.
	TaughtIn string `json:"taughtIn,omitzero" validate:"omitempty,iso3166_1_alpha2"`

	// Accredited, Open, Suspended and Relocated are independent facts of a programme.
	Accredited quantity.Truth `json:"accredited,omitzero"`
	Open       quantity.Truth `json:"open,omitzero"`
	Suspended  quantity.Truth `json:"suspended,omitzero"`
	Relocated  quantity.Truth `json:"relocated,omitzero"`
}

// RecordSchool is a school that carries a programme.
type RecordSchool struct {
	Ref  document.Ref  `json:"ref,omitzero"`
	Kind ms.SchoolKind `json:"kind,omitzero"`
}

// maxRecordSchools is the limit that the tag of Record.Schools sets.
const maxRecordSchools = 20

// programmeFacts are the facts that only programmes have.
var programmeFacts = [...]struct {
	pointer string
	of      func(*Record) *quantity.Truth
}{
	{"/accredited", func(r *Record) *quantity.Truth { return &r.Accredited }},
	{"/open", func(r *Record) *quantity.Truth { return &r.Open }},
	{"/suspended", func(r *Record) *quantity.Truth { return &r.Suspended }},
	{"/relocated", func(r *Record) *quantity.Truth { return &r.Relocated }},
}

// The indexes of programmeFacts.
const (
	factAccredited = iota
	factOpen
	factSuspended
	factRelocated
)
