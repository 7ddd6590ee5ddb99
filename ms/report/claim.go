package report

import (
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Statement is one way in which a document states something, judged in its own
// measure: a duration in semesters beside the same one in months.
type Claim struct {
	Answer quantity.Truth
	Have   quantity.Value
	// Want and Basis are what was judged by, where that is not the finding's own.
	Want  quantity.Value
	Basis *law.Basis
	// AsRead says that the answer rests on this library's own reading of the basis.
	AsRead bool
	// Missing is what a No lacks where Have and Want do not tell it.
	Missing quantity.Value
	// Reason is what an answer by this statement rests on.
	Reason *Reason
}

// Hearing judges a finding by several statements of one fact: those that answer
// concur or, where they contradict each other, settle nothing. The first one that
// answers is shown, or else the first one that says anything.
type Hearing struct {
	finding             *Finding
	answer              quantity.Truth
	said, contradiction bool
	reason              *Reason
	missing             quantity.Value
	ownWant             quantity.Value
	ownBasis            *law.Basis
}

// Hear begins a hearing on the finding.
func (f *Finding) Hear() Hearing {
	if f == nil {
		return Hearing{}
	}
	return Hearing{finding: f, ownWant: f.Want, ownBasis: f.basis}
}

// Say adds a statement; one that says nothing is passed over.
func (h *Hearing) Say(s *Claim) {
	switch {
	case h.finding == nil || s == nil || h.contradiction || !s.Have.Known():
	case h.answer.Contradicts(s.Answer):
		h.contradiction = true
		h.finding.Also = s.Have
	case !h.said || (h.answer == quantity.Unknown && s.Answer != quantity.Unknown):
		h.said, h.answer = true, s.Answer
		h.reason, h.missing = s.Reason, s.Missing
		h.show(s)
	}
}

func (h *Hearing) show(s *Claim) {
	f := h.finding
	f.Have, f.Want, f.basis, f.asRead = s.Have, h.ownWant, h.ownBasis, s.AsRead
	if !s.Want.IsZero() {
		f.Want = s.Want
	}
	if s.Basis != nil {
		f.basis = s.Basis
	}
}

// Close judges by what was said.
func (h *Hearing) Close() {
	f := h.finding
	if f == nil {
		return
	}
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
