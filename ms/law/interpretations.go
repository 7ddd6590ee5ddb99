package law

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Readings settle what no text settles about entry. Each is a stand that a user may
// take; the zero value is this library's own stand (derived), which takes none.
type Interpretations uint8

// The readings.
const (
	// CountInternships counts internships (stages) as professional experience.
	CountInternships Interpretations = 1 << iota
	// CountWorkStudy counts work-study contracts (alternance) as professional
	// experience.
	CountWorkStudy
	// AfterDiplomaOnly counts only the experience gained after the award of the
	// diploma that the path asks for beside it.
	AfterDiplomaOnly
	// ProRata counts part-time work by its rate, instead of by the calendar.
	ProRata
	// ClampMonths reads calendar months by Clamp instead of LastDay.
	ClampMonths
	// M1InsideCap counts those who enter by an M1 with experience among the exempted
	// that a cap bounds (one guide and one school count them so); they stay ordinary
	// entrants.
	M1InsideCap

	allInterpretations = 1<<iota - 1
)

var interpretationWords = [...]string{"count-internships", "count-work-study", "after-diploma-only", "pro-rata", "clamp-months", "m1-inside-cap"}

var interpretationTexts = [...]document.Text{
	{FR: "les stages comptent", EN: "internships count"},
	{FR: "l'alternance compte", EN: "work-study counts"},
	{FR: "seule compte l'expérience postérieure au diplôme", EN: "only experience after the diploma counts"},
	{FR: "le temps partiel compte au prorata", EN: "part-time work counts pro rata"},
	{FR: "mois calendaires lus par l'autre lecture", EN: "calendar months read by the other reading"},
	{FR: "M1 avec expérience compté dans le plafond", EN: "M1 with experience counted inside the cap"},
}

// Has tells whether all of some readings are taken.
func (r Interpretations) Has(some Interpretations) bool { return r&some == some }

// Months gives how calendar months are read.
func (r Interpretations) Months() quantity.MonthReading {
	if r.Has(ClampMonths) {
		return quantity.Clamp
	}
	return quantity.LastDay
}

// String gives the words of the readings taken, separated by commas; "" for this
// library's own stand.
func (r Interpretations) String() string {
	b, _ := r.AppendText(nil)
	return string(b)
}

// Text says in words which readings are taken.
func (r Interpretations) Text() document.Text {
	return document.Text{
		FR: string(r.AppendIn(nil, language.French)),
		EN: string(r.AppendIn(nil, language.English)),
	}
}

// AppendIn appends what Text gives in French or English.
func (r Interpretations) AppendIn(dst []byte, tag language.Tag) []byte {
	separator := ""
	for i, text := range interpretationTexts {
		if r.Has(1 << i) {
			dst = append(append(dst, separator...), text.In(tag)...)
			separator = ", "
		}
	}
	return dst
}

// AppendText appends what String gives.
func (r Interpretations) AppendText(b []byte) ([]byte, error) {
	start := len(b)
	for i := range interpretationWords {
		if !r.Has(1 << i) {
			continue
		}
		if len(b) > start {
			b = append(b, ',')
		}
		b = append(b, interpretationWords[i]...)
	}
	return b, nil
}

// MarshalText gives what String gives.
func (r Interpretations) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads words of readings, separated by commas.
func (r *Interpretations) UnmarshalText(b []byte) error {
	var taken Interpretations
	for word := range strings.SplitSeq(string(b), ",") {
		found := false
		for i, known := range interpretationWords {
			if word == known {
				taken, found = taken|1<<i, true
			}
		}
		if !found && len(b) > 0 {
			list := strings.Join(interpretationWords[:], ", ")
			return problem.NotAcceptedText(word, document.Text{FR: "des mots parmi : " + list, EN: "words among: " + list})
		}
	}
	*r = taken
	return nil
}
