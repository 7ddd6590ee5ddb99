package curriculum

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// UnitKind is the form of teaching or work of a unit (UE, unité d'enseignement).
type UnitKind uint8

// The kinds of unit. The zero value is not known.
const (
	KindCourse          UnitKind = iota + 1 // cours
	KindPractical                           // travaux pratiques
	KindSeminar                             // séminaire
	KindGroupProject                        // projet de groupe encadré
	KindProject                             // projet; whether of a group or personal is not said
	KindPersonalProject                     // projet personnel
	KindSelfStudy                           // travail personnel
	KindRefresher                           // mise à niveau
	KindTrip                                // voyage d'étude
	KindDistance                            // à distance
	KindDefence                             // soutenance
	KindMission                             // mission en entreprise
	KindThesis                              // thèse professionnelle

	// UnitKinds is the number of kinds, with the zero value.
	UnitKinds = iota + 1
)

var unitKinds = enum.Table[UnitKind]{
	KindCourse:          {"course", "cours", "course"},
	KindPractical:       {"practical", "travaux pratiques", "practical work"},
	KindSeminar:         {"seminar", "séminaire", "seminar"},
	KindGroupProject:    {"group-project", "projet de groupe encadré", "supervised group project"},
	KindProject:         {"project", "projet", "project"},
	KindPersonalProject: {"personal-project", "projet personnel", "personal project"},
	KindSelfStudy:       {"self-study", "travail personnel", "self-study"},
	KindRefresher:       {"refresher", "mise à niveau", "refresher"},
	KindTrip:            {"trip", "voyage d’étude", "study trip"},
	KindDistance:        {"distance", "enseignement à distance", "distance teaching"},
	KindDefence:         {"defence", "soutenance", "defence"},
	KindMission:         {"mission", "mission en entreprise", "company mission"},
	KindThesis:          {"thesis", "thèse professionnelle", "professional thesis"},
}

// String gives the word used in documents, "unset" for the zero value, and such as
// "UnitKind(99)" for a number that is no constant.
func (k UnitKind) String() string { return unitKinds.Word(k) }

// Text gives the kind of unit in words, no text of a value that is no kind of unit.
func (k UnitKind) Text() document.Text { return unitKinds.Text(k) }

// Values gives the kinds of unit, in order, in a new slice.
func (UnitKind) Values() []UnitKind { return unitKinds.Values() }

// AppendText appends the word used in documents. A value that has no word is an error.
func (k UnitKind) AppendText(b []byte) ([]byte, error) { return unitKinds.Append(b, k) }

// MarshalText gives the word used in documents. A value that has no word is an error.
func (k UnitKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that
// lists the words; the value then stays as it is.
func (k *UnitKind) UnmarshalText(b []byte) error { return unitKinds.Parse(k, b) }

// Taught tells whether the hours of the kind count as taught hours.
//
//   - Yes: a course, a practical, a seminar, a supervised group project.
//   - No: a mission, a thesis, a personal project, self-study, a defence.
//   - Unknown: a project not said which, a refresher, a study trip, distance teaching, the
//     zero value, and a number that is no constant.
//
// The CGE page counts "theoretical work, practical work and group work". Which kinds that
// means is this library's own reading: docs/law.md#taught-hours.
func (k UnitKind) Taught() quantity.Truth {
	switch k {
	case KindCourse, KindPractical, KindSeminar, KindGroupProject:
		return quantity.Yes
	case KindMission, KindThesis, KindPersonalProject, KindSelfStudy, KindDefence:
		return quantity.No
	}
	return quantity.Unknown
}

// InProject tells whether the credits of the kind count in the project in a company, and
// not in the taught part. It is Yes for a mission and a thesis, Unknown for the zero value,
// and No for every other kind. That is this library's own reading: docs/law.md#credits.
func (k UnitKind) InProject() quantity.Truth {
	switch k {
	case KindMission, KindThesis:
		return quantity.Yes
	case 0:
		return quantity.Unknown
	}
	return quantity.No
}
