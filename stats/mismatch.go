package stats

import (
	"encoding/json"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/enum"
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

var mismatches = enum.Set[Mismatch]{
	{UnitDiffers, "unit", "les unités diffèrent", "the units differ"},
	{PopulationDiffers, "population", "les populations diffèrent", "the populations differ"},
	{DateDiffers, "date", "les dates diffèrent", "the dates differ"},
	{DateUnknown, "date-unknown", "une date n'est pas connue", "a date is not known"},
	{EventDiffers, "event", "ce ne sont pas les mêmes événements", "the events differ"},
	{ValueUnknown, "value-unknown", "un nombre n'est pas connu", "a number is not known"},
}

// In gives the reasons in French or English, separated by commas. It is empty for 0, and
// leaves out what is no constant.
func (m Mismatch) In(tag language.Tag) string { return mismatches.Text(m).In(tag) }

// Words gives the words used in JSON. It is never nil.
func (m Mismatch) Words() []string { return mismatches.Words(m) }

// MarshalJSON writes a list of words.
func (m Mismatch) MarshalJSON() ([]byte, error) { return json.Marshal(m.Words()) }

var mismatchAccepted = document.Text{
	FR: "une liste de mots, chacun une fois au plus, parmi : " + mismatches.All(),
	EN: "a list of words, each once at the most, among: " + mismatches.All(),
}

// UnmarshalJSON reads a list of words, each at most once. It panics if m is nil.
func (m *Mismatch) UnmarshalJSON(b []byte) error {
	var list []string
	err := json.Unmarshal(b, &list)
	read, ok := Mismatch(0), err == nil && list != nil // null is no list
	for _, word := range list {
		one, known := mismatches.Find(word)
		ok = ok && known && read&one == 0
		read |= one
	}
	if !ok {
		return &document.Error{Problems: []document.Problem{{Found: problem.FoundJSON(b), Accepted: mismatchAccepted}}}
	}
	*m = read
	return nil
}
