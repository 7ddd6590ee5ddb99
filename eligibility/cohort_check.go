package eligibility

import (
	"errors"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// ErrCohortFull says that a cohort holds more students than can be counted.
var ErrCohortFull = errors.New("eligibility: the cohort holds more students than can be counted")

// Validate judges a cohort by the caps of the edition. The report has one finding for each
// rule on cohorts. The intake goes into the report; the zero Date is an intake that is not
// known. niche tells whether the programme trains for a niche trade, which gives it another
// cap. A nil cohort is that of nobody.
//
// A cap that is exceeded is a finding, not an error. The error says why the cohort could not
// be judged: ErrCohortFull or law.ErrNoEdition.
func (c *Checker) Validate(cohort *Cohort, intake quantity.Date, niche quantity.Truth) (*report.Report, error) {
	r := new(report.Report)
	if err := c.ValidateInto(r, cohort, intake, niche); err != nil {
		return nil, err
	}
	return r, nil
}

// ValidateInto is Validate into a report that is emptied first and whose memory is used
// again. On an error the report holds no findings. A nil report is an error.
func (c *Checker) ValidateInto(r *report.Report, cohort *Cohort, intake quantity.Date, niche quantity.Truth) error {
	r.Reset(c.Edition(), intake)
	switch {
	case !c.ready():
		return law.ErrNoEdition
	case cohort.isFull():
		return ErrCohortFull
	case r == nil:
		return errNoReport
	}
	for i := range capSpecs {
		pass := report.NewPass(r, &capSpecs[i].rule, c.capTerms[i])
		if f := pass.Finding(document.Pointer{}); f != nil {
			c.judgeCap(i, f, cohort, niche)
		}
	}
	return nil
}

var errNoReport = errors.New("eligibility: no report to write the findings into")

// judgeCap judges a cohort by one cap. Whether the programme trains for a niche trade decides
// which of two caps it is under. Where that is not known, exceeding the wider one is a breach
// in either case, and exceeding the other one is open.
func (c *Checker) judgeCap(i int, f *report.Finding, cohort *Cohort, niche quantity.Truth) {
	bound := &c.caps[i]
	switch {
	case bound.For == CapForOther && niche == quantity.Yes:
		f.Exclude(ReasonNiche)
		return
	case bound.For == CapForNiche && niche == quantity.No:
		f.Exclude(ReasonNotNiche)
		return
	}
	use, pathsOpen := cohort.underCap(*bound)
	f.RestOnReading() // on how a share is measured
	f.Have, f.Also = quantity.ValueOfStudents(use.Used), quantity.ValueOfStudents(use.Students)
	if most, ok := use.Allowed.Exact(); ok {
		f.Want = quantity.ValueOfStudents(quantity.AtMost(most))
	} else {
		f.Want = quantity.ValueOfStudents(use.Allowed)
	}
	f.Status = report.StatusOf(use.Holds)
	nicheUnknown := bound.For != CapForAll && niche != quantity.Yes && niche != quantity.No
	switch {
	case f.Status == report.StatusMet:
	case f.Status == report.StatusNotMet && nicheUnknown && !c.wider[i]:
		f.Status, f.Reason = report.StatusUnknown, ReasonNicheUnknown
	case f.Status == report.StatusNotMet:
		over, _ := use.Over.Min()
		f.Missing = quantity.ValueOfStudents(quantity.Exactly(-over))
		if nicheUnknown {
			f.Reason = ReasonNicheOrNot
		}
	case pathsOpen:
		f.Reason = ReasonPathsUnknown
	default:
		f.Reason = ReasonLabelUnknown
	}
}
