package law

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Interpretations settle what no text settles about entry. They are a set: each is a
// stand that a user may take. The zero value takes none, which is this library's own
// stand (derived, docs/law.md).
type Interpretations uint8

// The interpretations.
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
	// that a cap bounds. One guide and one school count them so. They stay ordinary
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

// Has tells whether all of some interpretations are taken.
func (i Interpretations) Has(some Interpretations) bool { return i&some == some }

// Months gives how calendar months are read.
func (i Interpretations) Months() quantity.MonthReading {
	if i.Has(ClampMonths) {
		return quantity.Clamp
	}
	return quantity.LastDay
}

// String gives the words of those taken, separated by commas. It is "" for this
// library's own stand.
func (i Interpretations) String() string {
	b, _ := i.AppendText(nil)
	return string(b)
}

// Text says in words which are taken.
func (i Interpretations) Text() document.Text {
	return document.Text{
		FR: string(i.AppendIn(nil, language.French)),
		EN: string(i.AppendIn(nil, language.English)),
	}
}

// AppendIn appends what Text gives in French or English.
func (i Interpretations) AppendIn(dst []byte, tag language.Tag) []byte {
	separator := ""
	for bit, text := range interpretationTexts {
		if i.Has(1 << bit) {
			dst = append(append(dst, separator...), text.In(tag)...)
			separator = ", "
		}
	}
	return dst
}

// AppendText appends what String gives.
func (i Interpretations) AppendText(b []byte) ([]byte, error) {
	start := len(b)
	for bit, word := range interpretationWords {
		if !i.Has(1 << bit) {
			continue
		}
		if len(b) > start {
			b = append(b, ',')
		}
		b = append(b, word...)
	}
	return b, nil
}

// MarshalText gives what String gives.
func (i Interpretations) MarshalText() ([]byte, error) { return i.AppendText(nil) }

// UnmarshalText reads words, separated by commas. Any other word gives a
// *document.Error.
func (i *Interpretations) UnmarshalText(b []byte) error {
	var taken Interpretations
	for word := range strings.SplitSeq(string(b), ",") {
		found := false
		for bit, known := range interpretationWords {
			if word == known {
				taken, found = taken|1<<bit, true
			}
		}
		if !found && len(b) > 0 {
			list := strings.Join(interpretationWords[:], ", ")
			return problem.NotAcceptedText(word, document.Text{FR: "des mots parmi : " + list, EN: "words among: " + list})
		}
	}
	*i = taken
	return nil
}
