package stats

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
)

// Population is of whom or of what a figure is. A blank member is not narrowed: all
// school kinds, all nationalities, every place.
type Population struct {
	Label       law.Label     `json:"label,omitzero"`
	SchoolKind  ms.SchoolKind `json:"schoolKind,omitzero"`
	Nationality Nationality   `json:"nationality,omitzero"`
	// Country is the place of the schools, as an ISO 3166-1 code.
	Country string `json:"country,omitzero" validate:"omitempty,iso3166_1_alpha2"`
}

// IsZero tells that the population is not narrowed.
func (p Population) IsZero() bool { return p == Population{} }

// contains tells that whoever is of the other population is of this one.
func (p Population) contains(o Population) bool {
	return (p.Label == 0 || p.Label == o.Label) &&
		(p.SchoolKind == 0 || p.SchoolKind == o.SchoolKind) &&
		(p.Nationality == 0 || p.Nationality == o.Nationality) &&
		(p.Country == "" || p.Country == o.Country)
}

// apart tells that figures of a unit count nothing twice in two populations. A person
// or a school is of one kind and of one country; a programme may be carried by schools
// of several, and countries in which there are programmes of both kinds are no two
// countries.
func (p Population) apart(o Population, unit Unit) bool {
	switch {
	case p.Nationality != 0 && o.Nationality != 0 && p.Nationality != o.Nationality:
		return unit.isOfPeople()
	case p.SchoolKind != 0 && o.SchoolKind != 0 && p.SchoolKind != o.SchoolKind,
		p.Country != "" && o.Country != "" && p.Country != o.Country:
		return unit.isOfPeople() || unit == UnitSchools
	}
	return false
}

// Nationality tells French graduates from foreign ones. The zero value is all.
type Nationality uint8

// The nationalities.
const (
	French Nationality = iota + 1
	Foreign
)

var nationalityWords = [...]string{"", "french", "foreign"}

var (
	nationalityNames = enum.Words[Nationality](nationalityWords[:])
	_                = [1]struct{}{}[len(nationalityWords)-1-int(Foreign)] // a word for each
)

// String gives the word used in documents.
func (n Nationality) String() string { return nationalityNames.Of("Nationality", n) }

// MarshalText gives the word used in documents.
func (n Nationality) MarshalText() ([]byte, error) {
	return nationalityNames.Append(nil, "Nationality", n)
}

// UnmarshalText reads the word used in documents.
func (n *Nationality) UnmarshalText(b []byte) error { return nationalityNames.Parse(n, b) }

// text names the population in both languages; "" for one that is not narrowed.
func (p Population) text() document.Text {
	var t document.Text
	add := func(fr, en string) {
		if t.FR != "" {
			t.FR, t.EN = t.FR+", ", t.EN+", "
		}
		t.FR, t.EN = t.FR+fr, t.EN+en
	}
	switch p.Nationality {
	case French:
		add("français", "French")
	case Foreign:
		add("étrangers", "foreign")
	}
	switch p.SchoolKind {
	case ms.SchoolEngineering:
		add("écoles d'ingénieurs", "engineering schools")
	case ms.SchoolManagement:
		add("écoles de gestion", "management schools")
	case ms.SchoolOther:
		add("autres écoles", "other schools")
	}
	if p.Country != "" {
		add(p.Country, p.Country)
	}
	return t
}
