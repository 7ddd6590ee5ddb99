package quantity

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// Hedge is how a source qualifies a number: "more than 7,000", "around 500 h". Its words
// in documents are English, such as "more-than". The zero Hedge says that it is not known
// how the number is meant; such a number tells nothing.
type Hedge uint8

// The hedges, with the French words that they stand for.
const (
	HedgeExact     Hedge = iota + 1 // the number itself
	HedgeAtLeast                    // au moins: the number or more
	HedgeMoreThan                   // plus de: more than the number, which is excluded
	HedgeAtMost                     // au plus: the number or less
	HedgeFewerThan                  // moins de: less than the number, which is excluded
	HedgeAround                     // environ: somewhat more or less
	HedgeAlmost                     // près de: a count below the number; a share or an amount may reach it
	HedgeAsPrinted                  // a round number that its source does not hedge
	HedgeBetween                    // from one number to another, both included
)

var hedges = enum.Table[Hedge]{
	0:              {"", "inconnu", "unknown"},
	HedgeExact:     {"exact", "exactement", "exactly"},
	HedgeAtLeast:   {"at-least", "au moins", "at least"},
	HedgeMoreThan:  {"more-than", "plus de", "more than"},
	HedgeAtMost:    {"at-most", "au plus", "at most"},
	HedgeFewerThan: {"fewer-than", "moins de", "fewer than"},
	HedgeAround:    {"around", "environ", "around"},
	HedgeAlmost:    {"almost", "près de", "almost"},
	HedgeAsPrinted: {"as-printed", "tel qu'imprimé", "as printed"},
	HedgeBetween:   {"between", "entre", "between"},
}

// String gives the word in documents, "unset" for the zero Hedge, and "Hedge(99)" for what
// is no constant.
func (h Hedge) String() string { return hedges.Word(h) }

// Text gives the hedge in words for people. It is the zero Text for what is no constant.
func (h Hedge) Text() document.Text { return hedges.Text(h) }

// Values gives the hedges, in order, in a new slice.
func (Hedge) Values() []Hedge { return hedges.Values() }

// AppendText appends the word in documents. The zero Hedge and what is no constant are
// errors.
func (h Hedge) AppendText(b []byte) ([]byte, error) { return hedges.Append(b, h) }

// MarshalText gives the word in documents, or the error of AppendText.
func (h Hedge) MarshalText() ([]byte, error) { return h.AppendText(nil) }

// UnmarshalText reads the word in documents.
func (h *Hedge) UnmarshalText(b []byte) error { return hedges.Parse(h, b) }
