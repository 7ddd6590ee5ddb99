package eligibility

import "github.com/mastere-go/mastere/ms/quantity"

// FactsUnchecked is Facts of an applicant who may have problems.
func FactsUnchecked(c *Checker, a *Applicant, start quantity.Date) Facts { return c.factsOf(a, start) }

// RestsOnPooledDays tells whether counting whole months only, span by span, would change
// the answer on experience.
func (f Facts) RestsOnPooledDays() bool { return f.notes&pooledDays != 0 }

// RestsOnReading tells whether the other reading of calendar months would change it.
func (f Facts) RestsOnReading() bool { return f.notes&otherMonths != 0 }

// The members that each sort of entry has.
const (
	MembersOfQualifications = evidenceOfQualifications
	MembersOfWork           = evidenceOfWork
	MembersOfExemptions     = evidenceOfExemptions
)
