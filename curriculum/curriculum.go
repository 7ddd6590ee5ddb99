package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Curriculum is the curriculum (maquette pédagogique) of one programme for one intake.
//
// A blank member is not known. It is never read as zero.
type Curriculum struct {
	// Units are the units, in groups where the programme groups them: at most 1000 in a
	// list, on at most 5 levels. Without a list, only stated totals tell the hours and the
	// taught credits.
	Units []Unit `json:"units,omitzero" validate:"dive"`
	// Open says that the list leaves out some units. The zero value says that it is closed.
	Open quantity.OpenList `json:"complete,omitzero"`
	// Stated are the totals that the programme announces. How they are judged beside the
	// list is this library's own reading: docs/law.md#list-and-total.
	Stated  Stated  `json:"stated,omitzero"`
	Mission Mission `json:"mission,omitzero"`
	Thesis  Thesis  `json:"thesis,omitzero"`
}

// Unit is a unit (UE, unité d'enseignement), or a group of units. A figure may stand on a
// group, on its units or on both; it counts once.
type Unit struct {
	Code  string        `json:"code,omitzero" validate:"max=50"`
	Title document.Text `json:"title,omitzero" validate:"required_without=Code"`
	// Kind is the kind of the unit. Where it is blank, the unit has the kind of its group.
	Kind UnitKind `json:"kind,omitzero"`
	// Hours are the hours listed for the unit, from 0 to quantity.MaxHours. For a taught
	// unit they are contact hours (heures de face-à-face).
	Hours quantity.Range[quantity.Hours] `json:"hours,omitzero"`
	// Credits are ECTS credits, from 0 to quantity.MaxCredits. Credits are never computed
	// from hours, nor hours from credits.
	Credits quantity.Range[quantity.Credits] `json:"credits,omitzero"`

	// Units are the units of a group. Open says that the list leaves out some.
	Units []Unit            `json:"units,omitzero" validate:"dive"`
	Open  quantity.OpenList `json:"complete,omitzero"`
	// Choose makes the group one of electives (options): each student takes this many of
	// its units. It is at least 1 and, in a closed list, at most their number.
	Choose quantity.Opt[quantity.Count] `json:"choose,omitzero"`
}

// Stated holds totals as a programme announces them.
type Stated struct {
	Hours          quantity.Range[quantity.Hours]   `json:"hours,omitzero"`
	Credits        quantity.Range[quantity.Credits] `json:"credits,omitzero"`
	TaughtCredits  quantity.Range[quantity.Credits] `json:"taughtCredits,omitzero"`
	ProjectCredits quantity.Range[quantity.Credits] `json:"projectCredits,omitzero"`
}

// IsZero tells whether no total is stated.
func (s Stated) IsZero() bool {
	return s.Hours.IsZero() && s.Credits.IsZero() && s.TaughtCredits.IsZero() && s.ProjectCredits.IsZero()
}

// Mission is the mission in a company (mission en entreprise). Its length is stated by
// dates, or in months, weeks or days. Several of them may be stated; none is converted
// into another. No length is negative.
type Mission struct {
	Kind MissionKind `json:"kind,omitzero"`
	// Dates are the first and the last day.
	Dates  quantity.Span                   `json:"dates,omitzero"`
	Months quantity.Range[quantity.Months] `json:"months,omitzero"`
	Weeks  quantity.Range[quantity.Weeks]  `json:"weeks,omitzero"`
	Days   quantity.Range[quantity.Days]   `json:"days,omitzero"`
	// Credits are the credits of the mission. Units of the kind mission may hold the same
	// credits; they count once.
	Credits quantity.Range[quantity.Credits] `json:"credits,omitzero"`
}

// IsZero tells whether nothing is known of the mission.
func (m Mission) IsZero() bool {
	return m.Kind == 0 && m.Dates.IsZero() && m.Months.IsZero() && m.Weeks.IsZero() && m.Days.IsZero() && m.Credits.IsZero()
}

// Thesis is the professional thesis (thèse professionnelle).
type Thesis struct {
	// Authors is the number of students who write one thesis together.
	Authors quantity.Range[quantity.Count] `json:"authors,omitzero"`
	Written quantity.Truth                 `json:"written,omitzero"`
	// Defended says whether there is a defence (soutenance).
	Defended quantity.Truth `json:"defended,omitzero"`
	// Credits are the credits of the thesis. Units of the kind thesis may hold the same
	// credits; they count once.
	Credits quantity.Range[quantity.Credits] `json:"credits,omitzero"`
}

// IsZero tells whether nothing is known of the thesis.
func (t Thesis) IsZero() bool {
	return t.Authors.IsZero() && t.Written == quantity.Unknown && t.Defended == quantity.Unknown && t.Credits.IsZero()
}
