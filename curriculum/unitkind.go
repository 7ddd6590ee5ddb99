package curriculum

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/quantity"
)

// UnitKind is what a unit of a curriculum (UE, unité d'enseignement) is made of.
type UnitKind uint8

// The kinds of unit. The zero value is not known.
const (
	KindCourse          UnitKind = iota + 1 // cours
	KindPractical                           // travaux pratiques
	KindSeminar                             // séminaire
	KindGroupProject                        // projet de groupe encadré
	KindProject                             // projet, without saying which
	KindPersonalProject                     // projet personnel
	KindSelfStudy                           // travail personnel
	KindRefresher                           // mise à niveau
	KindTrip                                // voyage d'étude
	KindDistance                            // à distance
	KindDefence                             // soutenance
	KindMission                             // mission en entreprise
	KindThesis                              // thèse professionnelle

	// UnitKinds is how many values a UnitKind has, the unset one included.
	UnitKinds = iota + 1
)

var unitKindWords = [...]string{
	"", "course", "practical", "seminar", "group-project", "project", "personal-project",
	"self-study", "refresher", "trip", "distance", "defence", "mission", "thesis"}

var (
	unitKindNames = enum.Words[UnitKind](unitKindWords[:])
	_             = [1]struct{}{}[len(unitKindWords)-1-int(KindThesis)] // a word for each
)

// String gives the word used in documents.
func (k UnitKind) String() string { return unitKindNames.Of("UnitKind", k) }

// AppendText appends the word used in documents.
func (k UnitKind) AppendText(b []byte) ([]byte, error) {
	return unitKindNames.Append(b, "UnitKind", k)
}

// MarshalText gives the word used in documents.
func (k UnitKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads the word used in documents.
func (k *UnitKind) UnmarshalText(b []byte) error { return unitKindNames.Parse(k, b) }

// Taught tells whether the hours of the kind count as taught hours. The CGE page
// counts "theoretical work, practical work and group work"; which kinds are meant
// is this library's reading (derived): a course, a practical, a seminar and a
// supervised group project count; a mission, a thesis, a personal project,
// self-study and a defence do not; of a project that is not said to be either, a
// refresher, a study trip, distance teaching and a unit of unknown kind it cannot
// be told.
func (k UnitKind) Taught() quantity.Truth {
	switch k {
	case KindCourse, KindPractical, KindSeminar, KindGroupProject:
		return quantity.Yes
	case KindMission, KindThesis, KindPersonalProject, KindSelfStudy, KindDefence:
		return quantity.No
	}
	return quantity.Unknown
}

// InProject tells whether the credits of the kind belong to the project in a
// company rather than to the taught part: those of a mission and of a thesis do,
// those of every other kind belong to the taught part (derived).
func (k UnitKind) InProject() quantity.Truth {
	switch k {
	case KindMission, KindThesis:
		return quantity.Yes
	case 0:
		return quantity.Unknown
	}
	return quantity.No
}
