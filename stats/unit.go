package stats

import (
	"slices"

	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// Unit is what a figure counts. Texts say "graduates" here and "trained" there, and may
// or may not mean the same. So figures of different units are not comparable. The zero
// value is not known.
type Unit uint8

// The units.
const (
	UnitGraduates Unit = iota + 1
	UnitEnrolled
	UnitAdmitted
	UnitTrained
	UnitGraduatesPerYear
	UnitTrainedPerYear
	UnitProgrammesAccredited
	UnitProgrammesOpen
	UnitProgrammesOffered
	UnitProgrammesActive
	UnitProgrammesRelocated
	UnitProgrammesSuspended
	UnitProgrammesCreated
	UnitSchools
	UnitCountries
	UnitYearsOfStudy
	// unitYear is refused in every catalogue: a year in which something happened is an
	// Event. The word is known so that the problem can say that.
	unitYear
	UnitShare
)

var units = enum.Table[Unit]{
	UnitGraduates:            {"graduates", "diplômés", "graduates"},
	UnitEnrolled:             {"enrolled", "inscrits", "enrolled"},
	UnitAdmitted:             {"admitted", "admis", "admitted"},
	UnitTrained:              {"trained", "formés", "trained"},
	UnitGraduatesPerYear:     {"graduates-per-year", "diplômés par an", "graduates a year"},
	UnitTrainedPerYear:       {"trained-per-year", "formés par an", "trained a year"},
	UnitProgrammesAccredited: {"programmes-accredited", "formations accréditées", "programmes accredited"},
	UnitProgrammesOpen:       {"programmes-open", "formations ouvertes", "programmes open"},
	UnitProgrammesOffered:    {"programmes-offered", "formations proposées", "programmes offered"},
	UnitProgrammesActive:     {"programmes-active", "formations actives", "programmes active"},
	UnitProgrammesRelocated:  {"programmes-relocated", "formations délocalisées", "programmes relocated"},
	UnitProgrammesSuspended:  {"programmes-suspended", "formations suspendues", "programmes suspended"},
	UnitProgrammesCreated:    {"programmes-created", "formations créées depuis l'origine", "programmes ever created"},
	UnitSchools:              {"schools", "écoles", "schools"},
	UnitCountries:            {"countries", "pays", "countries"},
	UnitYearsOfStudy:         {"years-of-study", "années d'études", "years of study"},
	unitYear:                 {"year", "année", "year"},
	UnitShare:                {"share", "part", "share"},
}

// isOfPeople tells whether the unit counts people. A person has one kind of school, one
// nationality and one country.
func (u Unit) isOfPeople() bool {
	switch u {
	case UnitGraduates, UnitEnrolled, UnitAdmitted, UnitTrained, UnitGraduatesPerYear, UnitTrainedPerYear:
		return true
	}
	return false
}

// isWhole tells whether the unit is counted in whole numbers.
func (u Unit) isWhole() bool { return u != UnitShare && u != UnitYearsOfStudy && u != 0 }

// family gives one unit for all those that texts use for each other.
func (u Unit) family() Unit {
	switch u {
	case UnitEnrolled, UnitAdmitted, UnitTrained:
		return UnitGraduates
	case UnitTrainedPerYear:
		return UnitGraduatesPerYear
	case UnitProgrammesOpen, UnitProgrammesOffered, UnitProgrammesActive, UnitProgrammesSuspended, UnitProgrammesCreated:
		return UnitProgrammesAccredited
	}
	return u
}

// Text names the unit in both languages. It is empty for 0 and for a value that is no
// constant.
func (u Unit) Text() document.Text { return units.Text(u) }

// String gives the word used in documents, "unset" for 0 and "Unit(99)" for a value that
// is no constant.
func (u Unit) String() string { return units.Word(u) }

// Values gives the units that a figure may have, in order, in a new slice.
func (Unit) Values() []Unit {
	return slices.DeleteFunc(units.Values(), func(u Unit) bool { return u == unitYear })
}

// MarshalText gives the word used in documents. A value that has no word is an error.
func (u Unit) MarshalText() ([]byte, error) { return units.Append(nil, u) }

// UnmarshalText reads the word used in documents. It panics if u is nil.
func (u *Unit) UnmarshalText(b []byte) error { return units.Parse(u, b) }
