package report

import (
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Claim is one way in which a document states a fact, judged in its own measure: a
// duration in semesters beside the same one in months.
type Claim struct {
	Answer quantity.Truth
	Have   quantity.Value
	// Want and Basis are what was judged by. Where they are not set, they are those of
	// the finding.
	Want  quantity.Value
	Basis *law.Basis
	// AsRead says that the answer rests on this library's own reading of the basis.
	AsRead bool
	// Missing is what a No lacks where Have and Want do not tell it.
	Missing quantity.Value
	// Reason is what an answer by this claim rests on.
	Reason *Reason
}

// Hearing judges a finding by several claims on one fact. Claims that contradict each
// other settle nothing. Else the finding shows the first claim that answers, or the
// first that says anything. The zero value hears for no finding.
type Hearing struct {
	finding             *Finding
	answer              quantity.Truth
	said, contradiction bool
	reason              *Reason
	missing             quantity.Value
	ownWant             quantity.Value
	ownBasis            *law.Basis
}

// Hear begins a hearing on the finding. On a nil finding it does nothing.
func (f *Finding) Hear() Hearing {
	if f == nil {
		return Hearing{}
	}
	return Hearing{finding: f, ownWant: f.Want, ownBasis: f.basis}
}

// Say adds a claim. A nil one, and one without a figure, say nothing and are passed over.
func (h *Hearing) Say(c *Claim) {
	switch {
	case h == nil || h.finding == nil || c == nil || h.contradiction || !c.Have.Known():
	case h.answer.Contradicts(c.Answer):
		h.contradiction = true
		h.finding.Also = c.Have
	case !h.said || (h.answer == quantity.Unknown && c.Answer != quantity.Unknown):
		h.said, h.answer = true, c.Answer
		h.reason, h.missing = c.Reason, c.Missing
		h.show(c)
	}
}

func (h *Hearing) show(c *Claim) {
	f := h.finding
	f.Have, f.Want, f.basis, f.asRead = c.Have, h.ownWant, h.ownBasis, c.AsRead
	if !c.Want.IsZero() {
		f.Want = c.Want
	}
	if c.Basis != nil {
		f.basis = c.Basis
	}
}

// Close judges the finding by what was said.
func (h *Hearing) Close() {
	if h == nil || h.finding == nil {
		return
	}
	f := h.finding
	if h.contradiction {
		f.Status, f.Reason = StatusUnknown, ReasonStatementsContradict
		return
	}
	f.Judge(h.answer)
	if h.answer != quantity.Unknown {
		f.Reason = h.reason
	}
	if f.Status == StatusNotMet && f.Missing.IsZero() {
		f.Missing = h.missing
	}
}
