package law

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Rule is the data of one rule (règle). The room that judges it writes it as one
// literal, with its function beside it, and never changes it.
type Rule struct {
	// ID names the rule in all editions and releases, such as
	// "curriculum/taught-hours-min". The part before the slash names what is judged.
	// An id may be retired; it is never given another meaning.
	ID string
	// Measure is what the rule's limit counts; zero for a demand without a limit.
	Measure quantity.Measure
	// Sentence says what the rule asks for. "{want}" stands for the limit.
	Sentence document.Text
	// Figures name the figures of a finding where the usual names do not fit.
	Figures Figures
}

// Figures are what a text calls the figures of a finding. An empty one has its usual
// name: found, and, asked for, missing, too much.
type Figures struct {
	Have, Also document.Text
	// Want, if set, is shown whatever the status. Its usual name is shown only where the
	// rule is not met or open.
	Want document.Text
	// Missing names what is too little, Excess what is too much. Missing alone names both,
	// and the figure keeps its sign.
	Missing, Excess document.Text
}

// String gives the id, "" for a nil rule.
func (r *Rule) String() string {
	if r == nil {
		return ""
	}
	return r.ID
}

// Equal tells whether both rules have the same data. Two nil rules are equal.
func (r *Rule) Equal(o *Rule) bool { return r == o || r != nil && o != nil && *r == *o }
