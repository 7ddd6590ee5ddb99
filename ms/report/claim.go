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

// Say adds a claim. One without a figure says nothing and is passed over.
func (h *Hearing) Say(s *Claim) {
	switch {
	case h == nil || h.finding == nil || s == nil || h.contradiction || !s.Have.Known():
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
