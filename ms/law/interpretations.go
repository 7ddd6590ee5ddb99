package law

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/enum"
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

var interpretations = enum.Set[Interpretations]{
	{CountInternships, "count-internships", "les stages comptent", "internships count"},
	{CountWorkStudy, "count-work-study", "l'alternance compte", "work-study counts"},
	{AfterDiplomaOnly, "after-diploma-only", "seule compte l'expérience postérieure au diplôme", "only experience after the diploma counts"},
	{ProRata, "pro-rata", "le temps partiel compte au prorata", "part-time work counts pro rata"},
	{ClampMonths, "clamp-months", "mois calendaires lus par l'autre lecture", "calendar months read by the other reading"},
	{M1InsideCap, "m1-inside-cap", "M1 avec expérience compté dans le plafond", "M1 with experience counted inside the cap"},
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
func (i Interpretations) String() string { return string(interpretations.AppendWords(nil, i)) }

// Text says in words which are taken.
func (i Interpretations) Text() document.Text { return interpretations.Text(i) }

// AppendIn appends what Text gives in French or English.
func (i Interpretations) AppendIn(dst []byte, tag language.Tag) []byte {
	return interpretations.AppendIn(dst, i, tag)
}

// AppendText appends what String gives.
func (i Interpretations) AppendText(b []byte) ([]byte, error) {
	return interpretations.AppendWords(b, i), nil
}

// MarshalText gives what String gives.
func (i Interpretations) MarshalText() ([]byte, error) { return i.AppendText(nil) }

// UnmarshalText reads words, separated by commas. Any other word gives a
// *document.Error.
func (i *Interpretations) UnmarshalText(b []byte) error {
	var taken Interpretations
	for word := range strings.SplitSeq(string(b), ",") {
		one, found := interpretations.Find(word)
		if !found && len(b) > 0 {
			list := interpretations.All()
			return problem.NotAcceptedText(word, document.Text{FR: "des mots parmi : " + list, EN: "words among: " + list})
		}
		taken |= one
	}
	*i = taken
	return nil
}
