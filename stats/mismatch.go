package stats

import (
	"encoding/json"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// Mismatch is a set of reasons why two figures or events are not comparable. The zero
// value is no reason.
type Mismatch uint8

// The reasons.
const (
	UnitDiffers Mismatch = 1 << iota
	PopulationDiffers
	DateDiffers
	// DateUnknown: a date is not known, so the dates may differ. Figures whose numbers can
	// both be true are compared all the same.
	DateUnknown
	EventDiffers
	// ValueUnknown: a figure has no hedge, so its number is not known.
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

// In gives the reasons in French or English, separated by commas. It is empty for 0, and
// leaves out what is no constant.
func (m Mismatch) In(tag language.Tag) string { return m.in(tag, &mismatchTexts) }

// in is In with texts of the caller's own.
func (m Mismatch) in(tag language.Tag, texts *[len(mismatchTexts)]document.Text) string {
	var said []string
	for i, text := range texts {
		if m&(1<<i) != 0 {
			said = append(said, text.In(tag))
		}
	}
	return strings.Join(said, ", ")
}

// Words gives the words used in JSON. It is never nil.
func (m Mismatch) Words() []string {
	words := []string{}
	for i, word := range mismatchWords {
		if m&(1<<i) != 0 {
			words = append(words, word)
		}
	}
	return words
}

// MarshalJSON writes a list of words.
func (m Mismatch) MarshalJSON() ([]byte, error) { return json.Marshal(m.Words()) }

var mismatchAccepted = document.Text{
	FR: "une liste de mots, chacun une fois au plus, parmi : " + strings.Join(mismatchWords[:], ", "),
	EN: "a list of words, each once at the most, among: " + strings.Join(mismatchWords[:], ", "),
}

// UnmarshalJSON reads a list of words, each at most once. It panics if m is nil.
func (m *Mismatch) UnmarshalJSON(b []byte) error {
	var list []string
	err := json.Unmarshal(b, &list)
	read, ok := Mismatch(0), err == nil && list != nil // null is no list
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
	*m = read
	return nil
}
