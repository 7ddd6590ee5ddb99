package quantity

import "github.com/mastere-go/mastere/internal/enum"

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
	MeasurePercent // of the students enrolled
)

var measureWords = [...]string{"", "credits", "hours", "months", "weeks", "days", "semesters", "academic-years", "authors", "students", "percent"}

var (
	measureNames = enum.Words[Measure](measureWords[:])
	_            = [1]struct{}{}[len(measureWords)-1-int(MeasurePercent)] // a word for each
)

// String gives the word in JSON, such as "hours": "unset" for the zero Measure, and
// "Measure(99)" for what is no constant.
func (u Measure) String() string { return measureNames.Of("Measure", u) }

// MarshalText gives the word in JSON. The zero Measure and what is no constant are errors.
func (u Measure) MarshalText() ([]byte, error) { return measureNames.Append(nil, "Measure", u) }

// UnmarshalText reads the word in JSON.
func (u *Measure) UnmarshalText(b []byte) error { return measureNames.Parse(u, b) }

// known tells whether u is one of the constants, and not zero.
func (u Measure) known() bool { return u >= MeasureCredits && u <= MeasurePercent }
