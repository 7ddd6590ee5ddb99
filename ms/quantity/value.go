package quantity

import (
	"strconv"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/internal/say"
	"github.com/mastere-go/mastere/ms/document"
)

// Measure says what a Value counts.
type Measure uint8

// What a Value counts. The zero value is no value at all.
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
	MeasurePercent // a share of the students enrolled
)

var measureWords = [...]string{"", "credits", "hours", "months", "weeks", "days", "semesters", "academic-years", "authors", "students", "percent"}

var (
	measureNames = enum.Words[Measure](measureWords[:])
	_            = [1]struct{}{}[len(measureWords)-1-int(MeasurePercent)] // a word for each
)

// measureNouns are the words after a number, singular and plural.
var measureNouns = [...]struct{ one, many document.Text }{
	MeasureCredits:       {document.Text{FR: "crédit", EN: "credit"}, document.Text{FR: "crédits", EN: "credits"}},
	MeasureHours:         {document.Text{FR: "h", EN: "h"}, document.Text{FR: "h", EN: "h"}},
	MeasureMonths:        {document.Text{FR: "mois", EN: "month"}, document.Text{FR: "mois", EN: "months"}},
	MeasureWeeks:         {document.Text{FR: "semaine", EN: "week"}, document.Text{FR: "semaines", EN: "weeks"}},
	MeasureDays:          {document.Text{FR: "jour", EN: "day"}, document.Text{FR: "jours", EN: "days"}},
	MeasureSemesters:     {document.Text{FR: "semestre", EN: "semester"}, document.Text{FR: "semestres", EN: "semesters"}},
	MeasureAcademicYears: {document.Text{FR: "année universitaire", EN: "academic year"}, document.Text{FR: "années universitaires", EN: "academic years"}},
	MeasureAuthors:       {document.Text{FR: "auteur", EN: "author"}, document.Text{FR: "auteurs", EN: "authors"}},
	MeasureStudents:      {document.Text{FR: "étudiant", EN: "student"}, document.Text{FR: "étudiants", EN: "students"}},
	MeasurePercent:       {document.Text{FR: "%", EN: "%"}, document.Text{FR: "%", EN: "%"}},
}

// String gives the word used in JSON.
func (u Measure) String() string { return measureNames.Of("Measure", u) }

// MarshalText gives the word used in JSON.
func (u Measure) MarshalText() ([]byte, error) { return measureNames.Append(nil, "Measure", u) }

// UnmarshalText reads the word used in JSON.
func (u *Measure) UnmarshalText(b []byte) error { return measureNames.Parse(u, b) }

// Value is a Range of one of the quantities of this package, tagged with which.
// The zero value is no value. It is comparable with ==.
type Value struct {
	min, max int64
	measure  Measure
	known    knownBounds
}

// knownBounds says which bounds of a value are known. One field for both keeps a
// Value small enough to stay in registers.
type knownBounds uint8

const (
	knownMin knownBounds = 1 << iota
	knownMax
)

func valueOf[T Quantity[T]](measure Measure, r Range[T], raw func(T) int64) Value {
	v := Value{measure: measure}
	if r.hasMin {
		v.min, v.known = raw(r.min), knownMin
	}
	if r.hasMax {
		v.max, v.known = raw(r.max), v.known|knownMax
	}
	return v
}

// ValueBetween tags bounds of plain integers: hundredths of a credit, HourParts of
// an hour, or whole units of anything else.
func ValueBetween(measure Measure, least, most int64) Value {
	return Value{min: least, max: most, measure: measure, known: knownMin | knownMax}
}

// ValueFrom tags a lower bound as ValueBetween does.
func ValueFrom(measure Measure, least int64) Value {
	return Value{min: least, measure: measure, known: knownMin}
}

func whole[T ~int32](n T) int64 { return int64(n) }

// ValueOfCredits tags a range of credits.
func ValueOfCredits(r Range[Credits]) Value { return valueOf(MeasureCredits, r, Credits.Hundredths) }

// ValueOfHours tags a range of hours.
func ValueOfHours(r Range[Hours]) Value { return valueOf(MeasureHours, r, Hours.Parts) }

// ValueOfMonths tags a range of months.
func ValueOfMonths(r Range[Months]) Value { return valueOf(MeasureMonths, r, whole) }

// ValueOfWeeks tags a range of weeks.
func ValueOfWeeks(r Range[Weeks]) Value { return valueOf(MeasureWeeks, r, whole) }

// ValueOfDays tags a range of days.
func ValueOfDays(r Range[Days]) Value { return valueOf(MeasureDays, r, whole) }

// ValueOfSemesters tags a range of semesters.
func ValueOfSemesters(r Range[Semesters]) Value { return valueOf(MeasureSemesters, r, whole) }

// ValueOfAcademicYears tags a range of academic years.
func ValueOfAcademicYears(r Range[AcademicYears]) Value {
	return valueOf(MeasureAcademicYears, r, whole)
}

// ValueOfAuthors tags a range of a number of authors.
func ValueOfAuthors(r Range[Count]) Value { return valueOf(MeasureAuthors, r, whole) }

// ValueOfStudents tags a range of a number of students.
func ValueOfStudents(r Range[Count]) Value { return valueOf(MeasureStudents, r, whole) }

// ValueOfPercent tags a range of shares of the students enrolled.
func ValueOfPercent(r Range[Percent]) Value { return valueOf(MeasurePercent, r, whole) }

// rangeOf turns a value back into a range of its quantity.
func rangeOf[T Quantity[T]](v Value, measure Measure, typed func(int64) T) (Range[T], bool) {
	if v.measure != measure {
		return Range[T]{}, false
	}
	r := Range[T]{hasMin: v.HasMin(), hasMax: v.HasMax()}
	if r.hasMin {
		r.min = typed(v.min)
	}
	if r.hasMax {
		r.max = typed(v.max)
	}
	return r, true
}

func counted[T ~int32](n int64) T { return T(n) }

// Measure says what the value counts; zero for no value.
func (v Value) Measure() Measure { return v.measure }

// IsZero tells that there is no value.
func (v Value) IsZero() bool { return v.measure == 0 }

// Equal is ==.
func (v Value) Equal(o Value) bool { return v == o }

// Credits gives the range, if the value counts credits.
func (v Value) Credits() (Range[Credits], bool) {
	return rangeOf(v, MeasureCredits, CreditsOfHundredths)
}

// Hours gives the range, if the value counts hours.
func (v Value) Hours() (Range[Hours], bool) { return rangeOf(v, MeasureHours, HoursOfParts) }

// Months gives the range, if the value counts months.
func (v Value) Months() (Range[Months], bool) { return rangeOf(v, MeasureMonths, counted[Months]) }

// Weeks gives the range, if the value counts weeks.
func (v Value) Weeks() (Range[Weeks], bool) { return rangeOf(v, MeasureWeeks, counted[Weeks]) }

// Days gives the range, if the value counts days.
func (v Value) Days() (Range[Days], bool) { return rangeOf(v, MeasureDays, counted[Days]) }

// Semesters gives the range, if the value counts semesters.
func (v Value) Semesters() (Range[Semesters], bool) {
	return rangeOf(v, MeasureSemesters, counted[Semesters])
}

// AcademicYears gives the range, if the value counts academic years.
func (v Value) AcademicYears() (Range[AcademicYears], bool) {
	return rangeOf(v, MeasureAcademicYears, counted[AcademicYears])
}

// Authors gives the range, if the value counts authors.
func (v Value) Authors() (Range[Count], bool) { return rangeOf(v, MeasureAuthors, counted[Count]) }

// Students gives the range, if the value counts students.
func (v Value) Students() (Range[Count], bool) { return rangeOf(v, MeasureStudents, counted[Count]) }

// Percent gives the range, if the value is a share of the students enrolled.
func (v Value) Percent() (Range[Percent], bool) {
	return rangeOf(v, MeasurePercent, counted[Percent])
}

// HasMin tells whether there is a lower bound.
func (v Value) HasMin() bool { return v.known&knownMin != 0 }

// HasMax tells whether there is an upper bound.
func (v Value) HasMax() bool { return v.known&knownMax != 0 }

// Known tells whether there is any bound.
func (v Value) Known() bool { return v.known != 0 }

// IsNegative tells whether the upper bound lies below zero.
func (v Value) IsNegative() bool { return v.HasMax() && v.max < 0 }

// Exact tells whether the value is known exactly.
func (v Value) Exact() bool { return v.HasMin() && v.HasMax() && v.min == v.max }

// ShiftInto gives the smallest signed shift after which v and want can agree:
// what is missing (positive) or too much (negative). It is no value where the
// two can agree already or count different things.
func (v Value) GapTo(want Value) Value {
	if v.measure != want.measure {
		return Value{}
	}
	shift := Value{measure: v.measure, known: knownMin | knownMax}
	switch {
	case v.HasMax() && want.HasMin() && v.max < want.min:
		shift.min = want.min - v.max
	case v.HasMin() && want.HasMax() && v.min > want.max:
		shift.min = want.max - v.min
	default:
		return Value{}
	}
	shift.max = shift.min
	return shift
}

// Negated gives the exact value with the other sign; a range is left as it is.
func (v Value) Negated() Value {
	if v.Exact() {
		v.min, v.max = -v.min, -v.min
	}
	return v
}

// In writes the value with its unit in French or English: "au moins 350 h",
// "4 to 6 months".
func (v Value) In(tag language.Tag) string {
	return string(v.appendText(nil, say.French(tag)))
}

// AppendText appends what In gives.
func (v Value) AppendText(dst []byte, tag language.Tag) []byte {
	return v.appendText(dst, say.French(tag))
}

func (v Value) appendText(dst []byte, french bool) []byte {
	switch {
	case v.measure == 0:
		return append(dst, say.Pick(french, "non trouvé", "not found")...)
	case v.Exact():
		return v.appendUnit(v.appendNumber(dst, v.min, french), v.min, french)
	case v.HasMin() && v.HasMax():
		dst = v.appendNumber(append(dst, say.Pick(french, "de ", "")...), v.min, french)
		dst = append(dst, say.Pick(french, " à ", " to ")...)
		return v.appendUnit(v.appendNumber(dst, v.max, french), v.max, french)
	case v.HasMin():
		dst = append(dst, say.Pick(french, "au moins ", "at least ")...)
		return v.appendUnit(v.appendNumber(dst, v.min, french), v.min, french)
	case v.HasMax():
		dst = append(dst, say.Pick(french, "au plus ", "at most ")...)
		return v.appendUnit(v.appendNumber(dst, v.max, french), v.max, french)
	}
	return append(dst, say.Pick(french, "inconnu", "unknown")...)
}

func (v Value) appendNumber(dst []byte, n int64, french bool) []byte {
	start := len(dst)
	point := say.Pick(french, ",", ".")
	switch v.measure {
	case MeasureCredits:
		dst = appendHundredths(dst, n, point)
	case MeasureHours:
		hours := HoursOfParts(n)
		if !hours.inHundredths() {
			return hours.appendClock(dst, say.Pick(french, say.NoBreak, " "))
		}
		dst = appendHundredths(dst, n/partsPerHundredth, point)
	default:
		dst = strconv.AppendInt(dst, n, 10)
	}
	return groupThousands(dst, start, say.Pick(french, say.NoBreak, ","))
}

// groupThousands puts a separator between the thousands of the whole part of
// the number that starts at start.
func groupThousands(dst []byte, start int, separator string) []byte {
	if dst[start] == '-' {
		start++
	}
	end := start
	for end < len(dst) && dst[end] >= '0' && dst[end] <= '9' {
		end++
	}
	for at := end - 3; at > start; at -= 3 {
		dst = append(dst, separator...)
		copy(dst[at+len(separator):], dst[at:])
		copy(dst[at:], separator)
	}
	return dst
}

// appendUnit adds the measure: French is plural from two on, English for all but one.
func (v Value) appendUnit(dst []byte, n int64, french bool) []byte {
	one := int64(1)
	switch v.measure {
	case MeasureCredits:
		one = 100
	case MeasureHours:
		one = HourParts
	}
	if v.measure == MeasureHours && !HoursOfParts(n).inHundredths() {
		return dst // the number has its units within
	}
	size := max(n, -n)
	words := measureNouns[v.measure].many
	if (french && size < 2*one) || size == one {
		words = measureNouns[v.measure].one
	}
	return append(append(dst, say.Pick(french, say.NoBreak, " ")...), say.Pick(french, words.FR, words.EN)...)
}

// MarshalJSON writes {"unit": "hours", "exact": 350} or the bounds as "min" and
// "max"; a value of which nothing is known has its unit only.
func (v Value) MarshalJSON() ([]byte, error) { return v.AppendJSON(nil), nil }

// AppendJSON appends what MarshalJSON writes.
func (v Value) AppendJSON(dst []byte) []byte {
	if v.measure == 0 {
		return append(dst, "null"...)
	}
	dst = append(append(append(dst, `{"unit":"`...), v.measure.String()...), '"')
	if v.Exact() {
		return append(v.appendNumberJSON(append(dst, `,"exact":`...), v.min), '}')
	}
	if v.HasMin() {
		dst = v.appendNumberJSON(append(dst, `,"min":`...), v.min)
	}
	if v.HasMax() {
		dst = v.appendNumberJSON(append(dst, `,"max":`...), v.max)
	}
	return append(dst, '}')
}

func (v Value) appendNumberJSON(dst []byte, n int64) []byte {
	switch v.measure {
	case MeasureCredits:
		return appendHundredths(dst, n, ".")
	case MeasureHours:
		number, _ := HoursOfParts(n).MarshalJSON()
		return append(dst, number...)
	}
	return strconv.AppendInt(dst, n, 10)
}
