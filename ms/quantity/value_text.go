package quantity

import (
	"strconv"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/say"
	"github.com/mastere-go/mastere/ms/document"
)

// measureNouns holds what stands after a number of each measure, singular and plural.
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

// String gives what In gives in English: "at least 350 h".
func (v Value) String() string { return v.In(language.English) }

// In gives the value with its unit in French or English, such as "au moins 350 h" or
// "4 to 6 months". Any language but French, and the zero tag, give English. No value is
// "not found", and a value that knows nothing "unknown".
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

// appendNumber appends a bound without its unit.
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

// groupThousands puts a separator between the thousands of the number that ends dst and
// begins at start. Decimals are left alone.
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

// appendUnit appends the unit after the number n. French is plural from 2 on, English for
// every number but 1. A minus sign makes no difference.
func (v Value) appendUnit(dst []byte, n int64, french bool) []byte {
	one := int64(1) // one unit, in the numbers that a Value stores
	switch v.measure {
	case MeasureCredits:
		one = 100
	case MeasureHours:
		one = HourParts
	}
	if v.measure == MeasureHours && !HoursOfParts(n).inHundredths() {
		return dst // such as "24 h 20 min"
	}
	size := max(n, -n)
	words := measureNouns[v.measure].many
	if (french && size < 2*one) || size == one {
		words = measureNouns[v.measure].one
	}
	return append(append(dst, say.Pick(french, say.NoBreak, " ")...), say.Pick(french, words.FR, words.EN)...)
}
