package eligibility

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Facts are what a decision is made on: which facts hold of an applicant, which do not and
// which are not known, by an edition and for one start. It is a small value, comparable
// with ==. The zero value knows nothing.
type Facts struct {
	// The compiler keeps Facts and Decision in registers as long as each has four fields
	// and four words in all. One more doubles the time of a decision.
	yes, no FactSet
	months  monthCount
	notes   note
}

// monthCount is a range of months of experience: least or more and, unless below is 0,
// less than below.
type monthCount struct{ least, below uint16 }

// note says what the answer on experience rests on.
type note uint8

const (
	pooledDays  note = 1 << iota // counting the whole months of each span alone would change the answer
	otherMonths                  // the other reading of calendar months would change the answer
)

// Facts gives the facts of an applicant for a programme that starts on a day. With the
// zero Date the start is not known, and what depends on it stays open. A nil applicant is
// one of whom nothing is known. The error is a *document.Error for an applicant with
// Problems, or law.ErrNoEdition.
//
// It allocates nothing for up to sixteen spans of experience, unless they count by their
// rates (law.ProRata).
func (c *Checker) Facts(a *Applicant, start quantity.Date) (Facts, error) {
	if !c.ready() {
		return Facts{}, law.ErrNoEdition
	}
	if problems := a.Problems(); problems != nil {
		return Facts{}, &document.Error{Problems: problems}
	}
	return c.factsOf(a, start), nil
}

// factsOf is Facts of an applicant without problems.
func (c *Checker) factsOf(a *Applicant, start quantity.Date) Facts {
	if a == nil {
		a = &unknownApplicant
	}
	var qualifications, exemptions factAnswers
	if a.Qualifications != nil && !bool(a.QualificationsOpen) {
		qualifications.no = factsOnQualifications
	}
	for i := range a.Qualifications {
		qualifications.join(c.ofQualification(&a.Qualifications[i], start))
	}
	if a.Exemptions != nil && !bool(a.ExemptionsOpen) {
		exemptions.no = factsOnExemptions
	}
	for i := range a.Exemptions {
		exemptions.join(a.Exemptions[i].factAnswers())
	}
	f := Facts{yes: qualifications.yes | exemptions.yes, no: qualifications.no | exemptions.no}
	c.countExperience(&f, a, start)
	return f
}

var unknownApplicant Applicant

// Of tells whether a fact holds. It is Unknown for a value that is no fact.
func (f Facts) Of(fact Fact) quantity.Truth {
	switch {
	case f.yes.Has(fact):
		return quantity.Yes
	case f.no.Has(fact):
		return quantity.No
	}
	return quantity.Unknown
}

// Experience gives the months of professional experience before the start.
func (f Facts) Experience() quantity.Range[quantity.Months] {
	least := quantity.AtLeast(quantity.Months(f.months.least))
	if f.months.below == 0 {
		return least
	}
	both, _ := least.Intersect(quantity.AtMost(quantity.Months(f.months.below - 1)))
	return both
}

// With gives the facts with one of them answered, or opened by Unknown. The rest of its
// chain follows: if a fact is Yes, every earlier fact in its chain is Yes; if a fact is No,
// every later one is No. A value that is no fact changes nothing.
func (f Facts) With(fact Fact, answer quantity.Truth) Facts {
	if fact == 0 || fact >= factCount {
		return f
	}
	var earlier, later FactSet // in the chain, the fact itself in both
	for at := fact; at != 0; at = at.LeadsFrom() {
		earlier |= 1 << at
	}
	for at := fact; ; at++ {
		later |= 1 << at
		if at.IsWhole() {
			break
		}
	}
	if answer != quantity.No {
		f.no &^= earlier
	}
	if answer != quantity.Yes {
		f.yes &^= later
	}
	switch answer {
	case quantity.Yes:
		f.yes |= earlier
	case quantity.No:
		f.no |= later
	}
	return f
}

// factAnswers are the facts that hold and those that do not.
type factAnswers struct{ yes, no FactSet }

// join adds what one more entry of a list says. A fact holds where it does by any entry,
// and does not hold where it does by none.
func (s *factAnswers) join(one factAnswers) {
	s.yes |= one.yes
	s.no &= one.no
}

// set answers a fact that does not hold so far.
func (s *factAnswers) set(fact Fact, answer quantity.Truth) {
	switch answer {
	case quantity.Yes:
		s.yes |= 1 << fact
		s.no &^= 1 << fact
	case quantity.Unknown:
		s.no &^= 1 << fact
	}
}
