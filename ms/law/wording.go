package law

import (
	"time"

	"github.com/mastere-go/mastere/ms/quantity"
)

// The words in which editions are written, so that a term is one line.

func required(rule string, b Basis, limits ...Limit) Term {
	return Term{Rule: rule, Force: Required, Basis: b, Limits: limits}
}

func advice(rule string, b Basis, limits ...Limit) Term {
	return Term{Rule: rule, Force: Advice, Basis: b, Limits: limits}
}

// unjudged is a demand that no program can judge.
func unjudged(rule string, b Basis) Term { return Term{Rule: rule, Force: Unjudged, Basis: b} }

// standing marks terms that come from the text of no edition.
func standing(terms ...Term) []Term {
	for i := range terms {
		terms[i].Standing = true
	}
	return terms
}

// cite gives a place in a source and, if there is one, a second source that says the
// same.
func cite(source SourceKey, where string, also ...SourceKey) Citation {
	c := Citation{Source: source, Where: where}
	if len(also) > 0 {
		c.Also = also[0]
	}
	return c
}

func verified(c Citation) Basis               { return Basis{Confidence: Verified, Cite: c} }
func secondary(c Citation) Basis              { return Basis{Confidence: Secondary, Cite: c} }
func derived(ground Ground, c Citation) Basis { return Basis{Derived, ground, c} }
func ownReading(c Citation) Basis             { return derived(GroundReading, c) }
func (b Basis) on(ground Ground) Basis        { b.Ground = ground; return b }

// notFound is the basis of a term that was looked for in vain.
var notFound Basis

// by gives a limit a basis other than that of its term.
func (l Limit) by(b Basis) Limit { l.Basis = b; return l }

func exactCredits(n int32) Limit {
	return Limit{Range: quantity.ValueOfCredits(quantity.Exactly(quantity.WholeCredits(n)))}
}

func hoursAtLeast(n int32) Limit {
	return Limit{Range: quantity.ValueOfHours(quantity.AtLeast(quantity.WholeHours(n)))}
}

func hoursAtMost(n int32) Limit {
	return Limit{Range: quantity.ValueOfHours(quantity.AtMost(quantity.WholeHours(n)))}
}

func monthsAtLeast(n quantity.Months) Limit {
	return Limit{Range: quantity.ValueOfMonths(quantity.AtLeast(n))}
}

func monthsAtMost(n quantity.Months) Limit {
	return Limit{Range: quantity.ValueOfMonths(quantity.AtMost(n))}
}

func exactMonths(n quantity.Months) Limit {
	return Limit{Range: quantity.ValueOfMonths(quantity.Exactly(n))}
}

func monthsBetween(least, most quantity.Months) Limit {
	months, _ := quantity.Between(least, most)
	return Limit{Range: quantity.ValueOfMonths(months)}
}

func semestersAtLeast(n quantity.Semesters) Limit {
	return Limit{Range: quantity.ValueOfSemesters(quantity.AtLeast(n))}
}

func semestersAtMost(n quantity.Semesters) Limit {
	return Limit{Range: quantity.ValueOfSemesters(quantity.AtMost(n))}
}

func academicYearsAtLeast(n quantity.AcademicYears) Limit {
	return Limit{Range: quantity.ValueOfAcademicYears(quantity.AtLeast(n))}
}

func academicYearsAtMost(n quantity.AcademicYears) Limit {
	return Limit{Range: quantity.ValueOfAcademicYears(quantity.AtMost(n))}
}

func percentAtMost(n quantity.Percent) Limit {
	return Limit{Range: quantity.ValueOfPercent(quantity.AtMost(n))}
}

// day gives a date that is known to exist.
func day(year int, month time.Month, dayOfMonth int) quantity.Date {
	d, _ := quantity.NewDate(year, month, dayOfMonth)
	return d
}
