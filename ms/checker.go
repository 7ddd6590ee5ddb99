package ms

import (
	"errors"
	"fmt"
	"sync"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// Checker judges programmes by one edition of the rules.
//
// NewChecker compiles it once. It never changes, and goroutines may share it. A nil or
// zero Checker judges nothing: its methods answer law.ErrNoEdition.
type Checker struct {
	edition *law.Edition
	checks  []compiledCheck
}

type compiledCheck struct {
	Check
	term *law.Term // nil where the edition does not hold the rule
}

// NewChecker compiles checks for an edition. Without checks it takes those of Checks.
//
// The error is law.ErrNoEdition for a nil edition. It names a check without a function
// by its number, counted from 1. Every other error is that of law.Edition.TermsOn: a
// rule without an ID, a rule that stands twice, a term without the limit that its rule
// needs.
func NewChecker(edition *law.Edition, checks ...Check) (*Checker, error) {
	if edition == nil {
		return nil, law.ErrNoEdition
	}
	if len(checks) == 0 {
		checks = Checks()
	}
	rules := make([]*law.Rule, len(checks))
	for i, check := range checks {
		if check.Judge == nil {
			return nil, fmt.Errorf("ms: check %d has no Judge function", i+1)
		}
		rules[i] = check.Rule
	}
	terms, err := edition.TermsOn(rules...)
	if err != nil {
		return nil, err
	}
	c := &Checker{edition: edition, checks: make([]compiledCheck, len(checks))}
	for i, check := range checks {
		c.checks[i] = compiledCheck{check, terms[i]}
	}
	return c, nil
}

// Edition returns the edition that the checker judges by. It is nil for a nil checker.
func (c *Checker) Edition() *law.Edition {
	if c == nil {
		return nil
	}
	return c.edition
}

// Validate judges a programme for an intake (rentrée). The zero Date is an intake that
// is not known. A nil programme is an empty one.
//
// A broken rule is a finding, not an error. The error says why the programme could not
// be judged: it has problems (*document.Error), it bears another label than the
// edition's (*LabelError), or the checker has no edition (law.ErrNoEdition). There is
// no report beside an error.
func (c *Checker) Validate(programme *Programme, intake quantity.Date) (*report.Report, error) {
	r := new(report.Report)
	if err := c.ValidateInto(r, programme, intake); err != nil {
		return nil, err
	}
	return r, nil
}

// ValidateInto is Validate into a report that the caller keeps. It empties the report
// first and uses its memory again, so that a loop over programmes allocates little. On
// an error the report has no findings. A nil report is an error.
func (c *Checker) ValidateInto(r *report.Report, programme *Programme, intake quantity.Date) error {
	r.Reset(c.Edition(), intake)
	if programme == nil {
		programme = new(Programme)
	}
	if err := programme.JudgeableBy(c.Edition(), document.Pointer{}); err != nil {
		return err
	}
	if r == nil {
		return errNoReport
	}
	r.Title = programme.Title
	pass := passes.Get().(*Pass)
	pass.Programme = programme
	for i := range c.checks {
		pass.Pass = report.NewPass(r, c.checks[i].Rule, c.checks[i].term)
		c.checks[i].Judge(pass)
		pass.Conclude(pass.At)
	}
	*pass = Pass{}
	passes.Put(pass)
	return nil
}

var errNoReport = errors.New("ms: no report to write the findings into")

// passes keeps passes for later use. A check gets its pass by a pointer through a
// function value, so each call of ValidateInto would allocate one.
var passes = sync.Pool{New: func() any { return new(Pass) }}

// JudgeableBy returns nil where an edition can judge the programme, else the error of
// Validate. The programme stands at the place at of a greater document. A nil programme
// is an empty one.
func (p *Programme) JudgeableBy(edition *law.Edition, at document.Pointer) error {
	if edition == nil {
		return law.ErrNoEdition
	}
	if p == nil {
		p = new(Programme)
	}
	if problems := p.Problems(at); problems != nil {
		return &document.Error{Problems: problems}
	}
	if p.Label != edition.Label() {
		return &LabelError{Label: p.Label, Edition: edition}
	}
	return nil
}
