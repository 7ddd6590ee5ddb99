package stats

import (
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
)

// Population is of whom or of what a figure is. A blank member narrows nothing: the zero
// value is all labels, all kinds of school, all nationalities and all countries.
type Population struct {
	Label       law.Label     `json:"label,omitzero"`
	SchoolKind  ms.SchoolKind `json:"schoolKind,omitzero"`
	Nationality Nationality   `json:"nationality,omitzero"`
	// Country is where the schools are, as a two-letter code (ISO 3166-1).
	Country string `json:"country,omitzero" validate:"omitempty,iso3166_1_alpha2"`
}

// IsZero tells whether no member narrows the population.
func (p Population) IsZero() bool { return p == Population{} }

// contains tells whether everyone in o is in p.
func (p Population) contains(o Population) bool {
	return (p.Label == 0 || p.Label == o.Label) &&
		(p.SchoolKind == 0 || p.SchoolKind == o.SchoolKind) &&
		(p.Nationality == 0 || p.Nationality == o.Nationality) &&
		(p.Country == "" || p.Country == o.Country)
}

// disjoint tells whether nothing that the unit counts is in both populations. A person or
// a school has one kind and one country. A programme may have schools of several kinds,
// so it may be in both; so may a country.
func (p Population) disjoint(o Population, unit Unit) bool {
	switch {
	case p.Nationality != 0 && o.Nationality != 0 && p.Nationality != o.Nationality:
		return unit.isOfPeople()
	case p.SchoolKind != 0 && o.SchoolKind != 0 && p.SchoolKind != o.SchoolKind,
		p.Country != "" && o.Country != "" && p.Country != o.Country:
		return unit.isOfPeople() || unit == UnitSchools
	}
	return false
}

// text names the population in both languages. It is empty where nothing narrows the
// population. The label is left out: all figures of a review mostly share it.
func (p Population) text() document.Text {
	var t document.Text
	add := func(fr, en string) {
		if t.FR != "" {
			t.FR, t.EN = t.FR+", ", t.EN+", "
		}
		t.FR, t.EN = t.FR+fr, t.EN+en
	}
	if n := p.Nationality.Text(); !n.IsZero() {
		add(n.FR, n.EN)
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
