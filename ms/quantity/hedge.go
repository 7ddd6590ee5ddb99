package quantity

import (
	"fmt"
	"strconv"

	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// Hedge is how a source qualifies a number.
type Hedge uint8

// The hedges. The zero value is not known, and says nothing of the number.
const (
	HedgeExact     Hedge = iota + 1 // the number itself
	HedgeAtLeast                    // au moins
	HedgeMoreThan                   // plus de: the number itself excluded
	HedgeAtMost                     // au plus
	HedgeFewerThan                  // moins de: the number itself excluded
	HedgeAround                     // environ
	HedgeAlmost                     // près de: below a count; what is not counted may come to the number
	HedgeAsPrinted                  // a round number that its source does not hedge
	HedgeBetween                    // from one number to another, both included
)

var hedgeWords = [...]string{"", "exact", "at-least", "more-than", "at-most", "fewer-than", "around", "almost", "as-printed", "between"}

var (
	hedgeNames = enum.Words[Hedge](hedgeWords[:])
	_          = [1]struct{}{}[len(hedgeWords)-1-int(HedgeBetween)] // a word for each
)

var hedgeTexts = [...]document.Text{
	0:              {FR: "inconnu", EN: "unknown"},
	HedgeExact:     {FR: "exactement", EN: "exactly"},
	HedgeAtLeast:   {FR: "au moins", EN: "at least"},
	HedgeMoreThan:  {FR: "plus de", EN: "more than"},
	HedgeAtMost:    {FR: "au plus", EN: "at most"},
	HedgeFewerThan: {FR: "moins de", EN: "fewer than"},
	HedgeAround:    {FR: "environ", EN: "around"},
	HedgeAlmost:    {FR: "près de", EN: "almost"},
	HedgeAsPrinted: {FR: "tel qu'imprimé", EN: "as printed"},
	HedgeBetween:   {FR: "entre", EN: "between"},
}

// String gives the word used in documents.
func (h Hedge) String() string { return hedgeNames.Of("Hedge", h) }

// Text gives the hedge in words.
func (h Hedge) Text() document.Text { return enum.TextAt(hedgeTexts[:], h) }

// AppendText appends the word used in documents.
func (h Hedge) AppendText(b []byte) ([]byte, error) { return hedgeNames.Append(b, "Hedge", h) }

// MarshalText gives the word used in documents.
func (h Hedge) MarshalText() ([]byte, error) { return h.AppendText(nil) }

// UnmarshalText reads the word used in documents.
func (h *Hedge) UnmarshalText(b []byte) error { return hedgeNames.Parse(h, b) }

// HedgePolicy says how wide the hedges are that give no bound: no text settles it, so
// it is stated, and may be another than the default.
type HedgePolicy struct {
	// Around is by how much of a number "around" it may be above or below it; Almost,
	// by how much "almost" may be below. Both in hundredths, 0 to 100.
	Around Percent `json:"around"`
	Almost Percent `json:"almost"`
	// AsPrinted is how many halves of the unit of its last digit that is not zero an
	// unhedged round number may be off: 1 for a rounded number, 2 for a truncated one,
	// 100 at the most. 0 reads as 1: such a number is never an exact count.
	AsPrinted Count `json:"asPrinted"`
}

const mostOfPolicy = 100

var policyAccepted = document.Text{
	FR: fmt.Sprintf("un nombre entier de 0 à %d", mostOfPolicy),
	EN: fmt.Sprintf("a whole number from 0 to %d", mostOfPolicy),
}

// Problems says what in the policy lies outside its limits.
func (p HedgePolicy) Problems() []document.Problem {
	var problems []document.Problem
	for _, m := range [...]struct {
		pointer string
		value   int64
	}{{"/around", int64(p.Around)}, {"/almost", int64(p.Almost)}, {"/asPrinted", int64(p.AsPrinted)}} {
		if m.value < 0 || m.value > mostOfPolicy {
			found := document.Untranslated(strconv.FormatInt(m.value, 10))
			problems = append(problems, document.Problem{Pointer: m.pointer, Found: found, Accepted: policyAccepted})
		}
	}
	return problems
}

// Bounded gives the policy within its limits that is nearest, without any 0 in
// AsPrinted: the one that numbers are read under where nobody asked for the Problems.
func (p HedgePolicy) Bounded() HedgePolicy {
	return HedgePolicy{
		Around:    min(max(p.Around, 0), mostOfPolicy),
		Almost:    min(max(p.Almost, 0), mostOfPolicy),
		AsPrinted: min(max(p.AsPrinted, 1), mostOfPolicy),
	}
}

// DefaultHedgePolicy gives this library's stand (derived): 5 % around, 5 % below, and
// a number rounded to its last digit that is not zero.
func DefaultHedgePolicy() HedgePolicy { return HedgePolicy{Around: 5, Almost: 5, AsPrinted: 1} }
