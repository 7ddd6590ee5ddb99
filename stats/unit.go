package stats

import (
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

var unitWords = [...]string{
	"", "graduates", "enrolled", "admitted", "trained", "graduates-per-year", "trained-per-year",
	"programmes-accredited", "programmes-open", "programmes-offered", "programmes-active",
	"programmes-relocated", "programmes-suspended", "programmes-created",
	"schools", "countries", "years-of-study", "year", "share",
}

var unitTexts = [...]document.Text{
	UnitGraduates:            {FR: "diplômés", EN: "graduates"},
	UnitEnrolled:             {FR: "inscrits", EN: "enrolled"},
	UnitAdmitted:             {FR: "admis", EN: "admitted"},
	UnitTrained:              {FR: "formés", EN: "trained"},
	UnitGraduatesPerYear:     {FR: "diplômés par an", EN: "graduates a year"},
	UnitTrainedPerYear:       {FR: "formés par an", EN: "trained a year"},
	UnitProgrammesAccredited: {FR: "formations accréditées", EN: "programmes accredited"},
	UnitProgrammesOpen:       {FR: "formations ouvertes", EN: "programmes open"},
	UnitProgrammesOffered:    {FR: "formations proposées", EN: "programmes offered"},
	UnitProgrammesActive:     {FR: "formations actives", EN: "programmes active"},
	UnitProgrammesRelocated:  {FR: "formations délocalisées", EN: "programmes relocated"},
	UnitProgrammesSuspended:  {FR: "formations suspendues", EN: "programmes suspended"},
	UnitProgrammesCreated:    {FR: "formations créées depuis l'origine", EN: "programmes ever created"},
	UnitSchools:              {FR: "écoles", EN: "schools"},
	UnitCountries:            {FR: "pays", EN: "countries"},
	UnitYearsOfStudy:         {FR: "années d'études", EN: "years of study"},
	unitYear:                 {FR: "année", EN: "year"},
	UnitShare:                {FR: "part", EN: "share"},
}

var (
	unitNames = enum.Words[Unit](unitWords[:])
	_         = [1]struct{}{}[len(unitWords)-1-int(UnitShare)] // a word for each
)

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
func (u Unit) Text() document.Text {
	if int(u) < len(unitTexts) {
		return unitTexts[u]
	}
	return document.Text{}
}

// String gives the word used in documents, "unset" for 0 and "Unit(99)" for a value that
// is no constant.
func (u Unit) String() string { return unitNames.Of("Unit", u) }

// MarshalText gives the word used in documents. A value without a word is an error.
func (u Unit) MarshalText() ([]byte, error) { return unitNames.Append(nil, "Unit", u) }

// UnmarshalText reads the word used in documents. It panics if u is nil.
func (u *Unit) UnmarshalText(b []byte) error { return unitNames.Parse(u, b) }
