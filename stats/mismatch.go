package stats

import (
	"encoding/json"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// Difference is in what two figures differ, so that they cannot be compared: a set.
type Mismatch uint8

// The differences.
const (
	UnitDiffers Mismatch = 1 << iota
	PopulationDiffers
	DateDiffers
	// DateUnknown says that a date is not known, so that both may be of different dates.
	// Two figures whose numbers can both be true are compared all the same.
	DateUnknown
	EventDiffers
	// ValueUnknown says that a source does not say how its number is meant, so that
	// there is none that could be compared.
	ValueUnknown
)

var mismatchTexts = [...]document.Text{
	{FR: "les unités diffèrent", EN: "the units differ"},
	{FR: "les populations diffèrent", EN: "the populations differ"},
	{FR: "les dates diffèrent", EN: "the dates differ"},
	{FR: "une date n'est pas connue", EN: "a date is not known"},
	{FR: "ce ne sont pas les mêmes événements", EN: "the events differ"},
	{FR: "un nombre n'est pas connu", EN: "a number is not known"},
}

var mismatchWords = [len(mismatchTexts)]string{"unit", "population", "date", "date-unknown", "event", "value-unknown"}

// In says in French or English in what figures differ.
func (d Mismatch) In(tag language.Tag) string { return d.in(tag, &mismatchTexts) }

func (d Mismatch) in(tag language.Tag, texts *[len(mismatchTexts)]document.Text) string {
	var said []string
	for i, text := range texts {
		if d&(1<<i) != 0 {
			said = append(said, text.In(tag))
		}
	}
	return strings.Join(said, ", ")
}

// Words gives the words used in JSON.
func (d Mismatch) Words() []string {
	words := []string{}
	for i, word := range mismatchWords {
		if d&(1<<i) != 0 {
			words = append(words, word)
		}
	}
	return words
}

// MarshalJSON writes a list of words.
func (d Mismatch) MarshalJSON() ([]byte, error) { return json.Marshal(d.Words()) }

var mismatchAccepted = document.Text{
	FR: "une liste de mots, chacun une fois au plus, parmi : " + strings.Join(mismatchWords[:], ", "),
	EN: "a list of words, each once at the most, among: " + strings.Join(mismatchWords[:], ", "),
}

// UnmarshalJSON reads a list of words.
func (d *Mismatch) UnmarshalJSON(b []byte) error {
	var list []string
	err := json.Unmarshal(b, &list)
	read, ok := Mismatch(0), err == nil && list != nil
	for _, word := range list {
		i := slices.Index(mismatchWords[:], word)
		ok = ok && i >= 0 && read&(1<<i) == 0
		if ok {
			read |= 1 << i
		}
	}
	if !ok {
		return &document.Error{Problems: []document.Problem{{Found: problem.FoundJSON(b), Accepted: mismatchAccepted}}}
	}
	*d = read
	return nil
}
