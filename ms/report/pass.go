package report

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Pass is one rule being judged: it starts the findings on the rule and notes the places
// that decide them. The room that judges adds the document to it. A nil Pass and the zero
// value have no report: they start no finding.
type Pass struct {
	report *Report
	rule   *law.Rule
	term   *law.Term
	first  int // the index of its first finding
}

// NewPass gives the pass of a rule by what an edition says of it. term is nil where the
// edition holds no term on the rule. A nil report has no findings.
func NewPass(r *Report, rule *law.Rule, term *law.Term) Pass {
	if r == nil {
		return Pass{nil, rule, term, 0}
	}
	return Pass{r, rule, term, len(r.Findings)}
}

// Rule gives the rule being judged.
func (p *Pass) Rule() *law.Rule {
	if p == nil {
		return nil
	}
	return p.rule
}

// Term gives what the edition says of the rule; nil where it holds no term on it. It
// must not be changed.
func (p *Pass) Term() *law.Term {
	if p == nil {
		return nil
	}
	return p.term
}

// Limit gives the limit of the rule in its own measure. ok is false where the edition
// has none.
func (p *Pass) Limit() (limit quantity.Value, ok bool) {
	if p != nil && p.rule != nil {
		limit, ok = p.term.Limit(p.rule.Measure)
	}
	return limit, ok
}

// Judges tells whether the edition gives the rule anything to judge by.
func (p *Pass) Judges() bool { return p.Term().Judged() }

// Intake gives the intake judged for; the zero Date is not known.
func (p *Pass) Intake() quantity.Date {
	if !p.begun() {
		return quantity.Date{}
	}
	return p.report.Intake
}

func (p *Pass) begun() bool { return p != nil && p.report != nil }

// Finding starts a finding at a place. It gives nil, and the finding is complete, where the
// edition does not hold the rule, did not find its term, or leaves it to people. The
// pointer lasts until the next finding.
func (p *Pass) Finding(place document.Pointer) *Finding {
	if !p.begun() {
		return nil
	}
	f, term := p.report.next(), p.term
	if term == nil {
		*f = Finding{Rule: p.rule, Place: place}
		f.Exclude(ReasonNotInEdition)
		return nil
	}
	// Field by field: clearing the whole finding first takes a tenth longer in all.
	f.Rule, f.Status, f.Reason, f.Force, f.Place = p.rule, StatusUnassessed, nil, term.Force, place
	f.Have, f.Also, f.Want, f.Missing = quantity.Value{}, quantity.Value{}, quantity.Value{}, quantity.Value{}
	f.Locations, f.term, f.basis, f.asRead = nil, term, &term.Basis, false
	switch {
	case term.Confidence == law.NotFound:
		f.Reason = ReasonThresholdNotFound
	case term.Force == law.Unjudged:
		f.Reason = ReasonNotForPrograms
	default:
		return f
	}
	return nil
}

// Exclude adds a finding at a place that the rule does not concern the document. Where the
// edition does not hold the rule, the finding says that instead.
func (p *Pass) Exclude(place document.Pointer, why *Reason) {
	p.Finding(place)
	if p.begun() && p.term != nil {
		p.report.last().Exclude(why)
	}
}

// Unassessed adds a finding that the rule cannot be assessed, because something that it
// takes to judge it was not found in the edition.
func (p *Pass) Unassessed(place document.Pointer) {
	if f := p.Finding(place); f != nil {
		f.Status, f.Reason = StatusUnassessed, ReasonThresholdNotFound
	}
}

// Locate adds a place to the Locations of the finding that the pass started last. It does
// nothing where the pass has started none.
func (p *Pass) Locate(place document.Pointer) {
	if p.begun() && len(p.report.Findings) > p.first {
		p.report.locate(place)
	}
}

// Conclude adds a finding at a place where the pass has started none, so that a report has
// a finding on every rule. It says that the rule was not assessed.
func (p *Pass) Conclude(place document.Pointer) {
	if !p.begun() || len(p.report.Findings) > p.first {
		return
	}
	if f := p.Finding(place); f != nil {
		f.Reason = ReasonNoFinding
	}
}
