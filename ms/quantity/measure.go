package quantity

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// Measure is what a [Value] counts. The zero Measure is that of no value.
type Measure uint8

// The measures. Authors are those of a thesis, students those of a cohort.
const (
	MeasureCredits Measure = iota + 1
	MeasureHours
	MeasureMonths
	MeasureWeeks
	MeasureDays
	MeasureSemesters
	MeasureAcademicYears
	MeasureAuthors
	MeasureStudents
	MeasurePercent // whole percents; in the rules of this library, of the students enrolled
)

var measures = enum.Table[Measure]{
	MeasureCredits:       {"credits", "crédits ECTS", "ECTS credits"},
	MeasureHours:         {"hours", "heures", "hours"},
	MeasureMonths:        {"months", "mois", "months"},
	MeasureWeeks:         {"weeks", "semaines", "weeks"},
	MeasureDays:          {"days", "jours", "days"},
	MeasureSemesters:     {"semesters", "semestres", "semesters"},
	MeasureAcademicYears: {"academic-years", "années universitaires", "academic years"},
	MeasureAuthors:       {"authors", "auteurs", "authors"},
	MeasureStudents:      {"students", "étudiants", "students"},
	MeasurePercent:       {"percent", "part des inscrits", "share of those enrolled"},
}

// String gives the word in JSON, such as "hours": "unset" for the zero Measure, and
// "Measure(99)" for what is no constant.
func (u Measure) String() string { return measures.Word(u) }

// Text gives the measure in words, no text of a value that is no measure.
func (u Measure) Text() document.Text { return measures.Text(u) }

// Values gives the measures, in order, in a new slice.
func (Measure) Values() []Measure { return measures.Values() }

// MarshalText gives the word in JSON. The zero Measure and what is no constant are errors.
func (u Measure) MarshalText() ([]byte, error) { return measures.Append(nil, u) }

// UnmarshalText reads the word in JSON.
func (u *Measure) UnmarshalText(b []byte) error { return measures.Parse(u, b) }

// known tells whether u is one of the constants, and not zero.
func (u Measure) known() bool { return u >= MeasureCredits && u <= MeasurePercent }
