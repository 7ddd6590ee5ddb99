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

// JudgeStatements judges by several statements of one fact: those that answer
// concur or, where they contradict each other, settle nothing. The first one that
// answers is shown, or else the first one that says anything.
func (f *Finding) JudgeStatements(statements []Statement) {
	answer := Unknown
	var shown *Statement
	for i := range statements {
		s := &statements[i]
		switch {
		case s.Answer == Unknown:
			if shown == nil && s.Have.known() {
				shown = s
			}
		case answer.Contradicts(s.Answer):
			f.Status, f.Reason = Undecided, ReasonStatementsContradict
			f.Have, f.Want, f.Also = shown.Have, shown.Want, s.Have
			return
		case answer == Unknown:
			answer, shown = s.Answer, s
		}
	}
	f.Want = statements[0].Want
	if shown != nil {
		f.Have, f.Want, f.Clause = shown.Have, shown.Want, shown.Clause
	}
	f.Judge(answer)
	if answer != Unknown {
		f.Reason = shown.Reason
		if f.Status == NotMet && f.Missing.IsZero() {
			f.Missing = shown.Missing
		}
	}
}

// known tells whether anything is known of the value.
func (v Value) known() bool { return v.hasMin || v.hasMax }
