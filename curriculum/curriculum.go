package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Curriculum is the curriculum (maquette pédagogique) of one programme for one
// intake.
type Curriculum struct {
	// Units are the units, nested where the programme groups them. The list is
	// closed unless Open; without a list only stated totals are judged.
	Units []Unit            `json:"units,omitzero" validate:"dive"`
	Open  quantity.OpenList `json:"complete,omitzero"`
	// Stated are the totals that the programme itself announces. They are kept
	// beside the ones computed from the units and never replace them.
	Stated  Stated  `json:"stated,omitzero"`
	Mission Mission `json:"mission,omitzero"`
	Thesis  Thesis  `json:"thesis,omitzero"`
}

// Unit is a unit of a curriculum (UE, unité d'enseignement), or a group of units.
// Its figures may stand at any level: on the group, on its units or on both.
type Unit struct {
	Code  string        `json:"code,omitzero" validate:"max=50"`
	Title document.Text `json:"title,omitzero" validate:"required_without=Code"`
	// Kind is what the unit is made of. A unit within a group that leaves it blank
	// has the kind of the group.
	Kind UnitKind `json:"kind,omitzero"`
	// Hours are the hours listed for the unit (heures de face-à-face for a taught
	// one), Credits its ECTS credits. Neither is ever derived from the other.
	Hours   quantity.Range[quantity.Hours]   `json:"hours,omitzero"`
	Credits quantity.Range[quantity.Credits] `json:"credits,omitzero"`

	Units []Unit            `json:"units,omitzero" validate:"dive"`
	Open  quantity.OpenList `json:"complete,omitzero"`
	// Choose makes a group of electives: of its n units, each student takes this
	// many, 1 to n.
	Choose quantity.Opt[quantity.Count] `json:"choose,omitzero"`
}

// Stated are totals as a programme announces them.
type Stated struct {
	Hours          quantity.Range[quantity.Hours]   `json:"hours,omitzero"`
	Credits        quantity.Range[quantity.Credits] `json:"credits,omitzero"`
	TaughtCredits  quantity.Range[quantity.Credits] `json:"taughtCredits,omitzero"`
	ProjectCredits quantity.Range[quantity.Credits] `json:"projectCredits,omitzero"`
}

// IsZero tells that no total is stated.
func (s Stated) IsZero() bool {
	return s.Hours.IsZero() && s.Credits.IsZero() && s.TaughtCredits.IsZero() && s.ProjectCredits.IsZero()
}

// Mission is the mission in a company (mission en entreprise). Its length is
// given by dates or as a range of months, weeks or days, in the unit stated;
// several may stand together.
type Mission struct {
	Kind   MissionKind                     `json:"kind,omitzero"`
	Dates  quantity.Span                   `json:"dates,omitzero"`
	Months quantity.Range[quantity.Months] `json:"months,omitzero"`
	Weeks  quantity.Range[quantity.Weeks]  `json:"weeks,omitzero"`
	Days   quantity.Range[quantity.Days]   `json:"days,omitzero"`
	// Credits are those of the mission where no unit of that kind holds them.
	Credits quantity.Range[quantity.Credits] `json:"credits,omitzero"`
}

// IsZero tells that nothing is known of the mission.
func (m Mission) IsZero() bool {
	return m.Kind == 0 && m.Dates.IsZero() && m.Months.IsZero() && m.Weeks.IsZero() && m.Days.IsZero() && m.Credits.IsZero()
}

// Thesis is the professional thesis (thèse professionnelle).
type Thesis struct {
	// Authors is how many students write one thesis.
	Authors  quantity.Range[quantity.Count] `json:"authors,omitzero"`
	Written  quantity.Truth                 `json:"written,omitzero"`
	Defended quantity.Truth                 `json:"defended,omitzero"`
	// Credits are those of the thesis where no unit of that kind holds them.
	Credits quantity.Range[quantity.Credits] `json:"credits,omitzero"`
}

// IsZero tells that nothing is known of the thesis.
func (t Thesis) IsZero() bool {
	return t.Authors.IsZero() && t.Written == quantity.Unknown && t.Defended == quantity.Unknown && t.Credits.IsZero()
}
