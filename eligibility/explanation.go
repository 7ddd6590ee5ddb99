package eligibility

import (
	"slices"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Explanation is a decision with what it takes to say why: from when on each path would
// hold, and what to ask for. It is written as text, in French or English, and as JSON. It
// holds no personal data beyond the applicant's opaque reference. The zero value and nil
// explain nothing.
type Explanation struct {
	ref      document.Ref
	start    quantity.Date
	decision Decision

	ask, fastest          FactSet
	settling, settlingOne bool // whether there are such sets
	eligibleFrom          quantity.Date
	from                  [pathCount]quantity.Date
	blanks                []document.Pointer

	words *wording // of the checker; nil where nothing was decided
	said  [pathCount]*said
}

// Explain is Decide with the reasons. Its errors are those of Decide.
func (c *Checker) Explain(a *Applicant, start quantity.Date) (*Explanation, error) {
	x := new(Explanation)
	if err := c.ExplainInto(x, a, start); err != nil {
		return nil, err
	}
	return x, nil
}

// ExplainInto is Explain into a value whose memory is used again. On an error x explains
// nothing. With a nil x only the error is of use.
func (c *Checker) ExplainInto(x *Explanation, a *Applicant, start quantity.Date) error {
	if x == nil {
		x = new(Explanation)
	}
	*x = Explanation{blanks: x.blanks[:0]}
	d, err := c.Decide(a, start)
	if err != nil {
		return err
	}
	x.explain(d, a, start)
	return nil
}

// explain explains the decision on an applicant without problems.
func (x *Explanation) explain(d Decision, a *Applicant, start quantity.Date) {
	c := d.checker
	*x = Explanation{start: start, decision: d, blanks: x.blanks[:0], words: c.words()}
	if a != nil {
		x.ref = a.Ref
	}
	x.ask, x.settling = d.Ask()
	x.fastest, x.settlingOne = d.Fastest()
	stated := a.asStated()
	x.eligibleFrom = c.from(stated, OrdinaryPaths)
	for p := range c.listed.All() {
		if d.Of(p) == quantity.No && !p.IsExemption() {
			x.from[p] = c.from(stated, PathSetOf(p))
		}
		x.said[p] = x.words.said(d.facts, p)
	}
	asked := x.ask
	if !x.settling {
		asked = d.Open()
	}
	x.blanks = c.appendBlanks(x.blanks, a, start, asked)
}

// Decision gives the decision that is explained.
func (x *Explanation) Decision() Decision {
	if x == nil {
		return Decision{}
	}
	return x.decision
}

// Start gives the start that was decided for; the zero Date where it is not known.
func (x *Explanation) Start() quantity.Date {
	if x == nil {
		return quantity.Date{}
	}
	return x.start
}

// Ask gives the answer of Decision.Ask.
func (x *Explanation) Ask() (facts FactSet, ok bool) {
	if x == nil {
		return 0, false
	}
	return x.ask, x.settling
}

// Fastest gives the answer of Decision.Fastest.
func (x *Explanation) Fastest() (facts FactSet, ok bool) {
	if x == nil {
		return 0, false
	}
	return x.fastest, x.settlingOne
}

// Blanks gives the places to fill in. They are those that leave open the facts of Ask or,
// where Ask has none, all open facts.
func (x *Explanation) Blanks() []document.Pointer {
	if x == nil {
		return nil
	}
	return slices.Clone(x.blanks)
}

// EligibleFrom gives the answer of Checker.EligibleFrom.
func (x *Explanation) EligibleFrom() quantity.Date {
	if x == nil {
		return quantity.Date{}
	}
	return x.eligibleFrom
}

// From gives the first start for which an ordinary path that does not hold would hold, if
// all goes as stated. It is the zero Date where time alone does not make the path hold.
func (x *Explanation) From(p Path) quantity.Date {
	if x == nil || p >= pathCount {
		return quantity.Date{}
	}
	return x.from[p]
}

// Text gives the explanation in French or English, whichever fits the tag best. It says what
// was decided. Then come the paths that hold, those that are open and those that do not hold.
// Each path has the conditions that settle it and the text that it comes from. What to ask
// for and the texts cited stand at the end.
func (x *Explanation) Text(tag language.Tag) string { return string(x.AppendText(nil, tag)) }

// AppendText appends what Text gives.
func (x *Explanation) AppendText(dst []byte, tag language.Tag) []byte {
	if x == nil || x.words == nil {
		return dst // nothing was decided
	}
	t := textWriter{dst: dst, lang: langOf(tag)}
	t.explanation(x)
	return t.dst
}
