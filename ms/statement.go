package ms

// Statement is one way in which a document states something, judged in its own
// unit: a duration in semesters beside the same one in months.
type Statement struct {
	Answer     Truth
	Have, Want Value
	// Missing is what a No lacks where Have and Want do not tell it.
	Missing Value
	// Clause is the term judged by, Reason what an answer by this statement rests on.
	Clause Clause
	Reason Reason
}

// Hearing judges a finding by several statements of one fact: those that answer
// concur or, where they contradict each other, settle nothing. The first one that
// answers is shown, or else the first one that says anything.
type Hearing struct {
	finding       *Finding
	answer        Truth
	said          bool
	contradiction bool
	shown         Statement
}

// Hear begins a hearing on the finding.
func (f *Finding) Hear() Hearing { return Hearing{finding: f} }

// Say adds a statement; one that says nothing is passed over.
func (h *Hearing) Say(s Statement) {
	switch {
	case h.contradiction || s.Have.known == 0:
	case h.answer.Contradicts(s.Answer):
		h.contradiction = true
		h.finding.Also = s.Have
	case !h.said || (h.answer == Unknown && s.Answer != Unknown):
		h.said, h.answer, h.shown = true, s.Answer, s
	}
}

// Close judges by what was said. Where nothing was, the finding's Want and Clause
// stay as they are.
func (h *Hearing) Close() {
	f := h.finding
	if h.said {
		f.Have, f.Want, f.Clause = h.shown.Have, h.shown.Want, h.shown.Clause
	}
	if h.contradiction {
		f.Status, f.Reason = Undecided, ReasonStatementsContradict
		return
	}
	f.Judge(h.answer)
	if h.answer != Unknown {
		f.Reason = h.shown.Reason
	}
	if f.Status == NotMet && f.Missing.IsZero() {
		f.Missing = h.shown.Missing
	}
}
