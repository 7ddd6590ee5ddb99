package law

import (
	"slices"

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
	// AlsoIn are further measures in which a document may state the same thing, and an
	// edition may limit it.
	AlsoIn []quantity.Measure
	// Bound says which limits the rule's function can judge.
	Bound Bound
	// Sentence says what the rule asks for. "{want}" stands for the limit.
	Sentence document.Text
	// Figures name the figures of a finding where the usual names do not fit.
	Figures FigureNames
}

// FigureNames are what a text calls the figures of a finding. An empty one has its usual
// name: found, and, asked for, missing, too much.
type FigureNames struct {
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
func (r *Rule) Equal(o *Rule) bool {
	if r == nil || o == nil {
		return r == o
	}
	return r == o || r.ID == o.ID && r.Measure == o.Measure && slices.Equal(r.AlsoIn, o.AlsoIn) && r.Bound == o.Bound &&
		r.Sentence == o.Sentence && r.Figures == o.Figures
}
