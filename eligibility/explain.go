package eligibility

import (
	"slices"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Explanation is a decision with what it takes to say why: from when on each path
// would hold and what to ask for. It is made on request and rendered as text, in
// French or English, and as JSON. It holds no personal data beyond the applicant's
// opaque reference. The zero value explains nothing.
type Explanation struct {
	ref      Ref
	start    quantity.Date
	decision Decision

	ask, fastest          law.EntryFactSet
	settling, settlingOne bool // whether there are such sets
	eligibleFrom          quantity.Date
	from                  [law.EntryPaths + 1]quantity.Date
	blanks                []document.Pointer

	words *wording // of the edition
	said  [law.EntryPaths + 1]*said
}

// Explain decides and says why.
func (a *Applicant) Explain(e *law.Edition, start quantity.Date) *Explanation {
	x := new(Explanation)
	a.ExplainInto(x, e, start)
	return x
}

// ExplainInto is Explain into a value whose memory is used again.
func (a *Applicant) ExplainInto(x *Explanation, e *law.Edition, start quantity.Date) {
	*x = Explanation{ref: a.Ref, start: start, decision: a.Decide(e, start), blanks: x.blanks[:0]}
	if e == nil {
		return
	}
	x.ask, x.settling = x.decision.Ask()
	x.fastest, x.settlingOne = x.decision.Fastest()
	x.eligibleFrom, _ = a.EligibleFrom(e)
	x.words = wordingOf(e)
	for p := range e.Entry().Paths().All() {
		x.from[p] = a.pathFrom(x.decision, p)
		x.said[p] = x.words.said(x.decision.facts, p)
	}
	asked := x.ask
	if !x.settling {
		asked = x.decision.Open()
	}
	x.blanks = a.appendBlanks(x.blanks, e.Entry(), start, asked)
}

// pathFrom gives the first start for which an ordinary path that does not hold would
// hold, if that is all that it takes.
func (a *Applicant) pathFrom(d Decision, p law.EntryPath) quantity.Date {
	if d.Of(p) != quantity.No || p.IsExemption() {
		return quantity.Date{}
	}
	from, _ := a.from(d.edition, law.EntryPathSetOf(p))
	return from
}

// Decision gives the decision that is explained.
func (x *Explanation) Decision() Decision { return x.decision }

// Start gives the start that was decided for; not given where it is not known.
func (x *Explanation) Start() quantity.Date { return x.start }

// Ask gives the answer of Decision.Ask.
func (x *Explanation) Ask() (facts law.EntryFactSet, ok bool) { return x.ask, x.settling }

// Fastest gives the answer of Decision.Fastest.
func (x *Explanation) Fastest() (facts law.EntryFactSet, ok bool) { return x.fastest, x.settlingOne }

// Blanks gives the places to fill in that bear on the facts to ask for, or on all
// open ones where no answers to any of them settle the decision in every case.
func (x *Explanation) Blanks() []document.Pointer { return slices.Clone(x.blanks) }

// EligibleFrom gives the answer of Applicant.EligibleFrom.
func (x *Explanation) EligibleFrom() (from quantity.Date, ok bool) {
	return x.eligibleFrom, !x.eligibleFrom.IsZero()
}

// From gives the first start for which an ordinary path that does not hold would hold,
// if all goes as stated. ok is false where time alone does not make it hold.
func (x *Explanation) From(p law.EntryPath) (from quantity.Date, ok bool) {
	if int(p) < len(x.from) {
		from = x.from[p]
	}
	return from, !from.IsZero()
}

// Text gives the explanation in French or English, whichever fits the tag best: what
// was decided, then the paths that hold, those that are open and those that do not
// hold, each with the conditions that settle it and the text it comes from, then what
// to ask for and the texts cited.
func (x *Explanation) Text(tag language.Tag) string { return string(x.AppendText(nil, tag)) }

// AppendText appends what Text gives.
func (x *Explanation) AppendText(dst []byte, tag language.Tag) []byte {
	if x.words == nil {
		return dst // nothing was decided
	}
	t := textWriter{dst: dst, lang: langOf(tag)}
	t.explanation(x)
	return t.dst
}

// MarshalJSON writes the explanation: the decision with every path, its conditions
// and the law, and what to ask for. That of nothing is null.
func (x Explanation) MarshalJSON() ([]byte, error) { return x.AppendJSON(nil), nil }
