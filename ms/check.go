package ms

import (
	"fmt"
	"sync"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// Check is a rule on programmes with the function that judges it.
type Check struct {
	Rule *law.Rule
	// Judge adds at least one finding on the rule to the report of the pass. It keeps
	// nothing of the pass.
	Judge func(*Pass)
}

// Pass is one rule being judged on one programme.
type Pass struct {
	report.Pass
	// Programme is what is judged. It must not be changed.
	Programme *Programme
	// At is the place of the programme in the document.
	At document.Pointer
}

// Checks gives the checks of this room, in the order of a report.
func Checks() []Check {
	return []Check{
		deliveredByMembers, partnerDelivers, coAccreditationMembers,
		accreditedAtIntake,
		durationMin, durationMax, durationMonths,
		levelRegistered,
		executivePartTime, executiveDuration, executiveExperience,
	}
}

// Checker judges programmes by one edition. It is compiled once, never changes and may
// be shared between goroutines.
type Checker struct {
	edition *law.Edition
	checks  []compiledCheck
}

type compiledCheck struct {
	Check
	term *law.Term // nil where the edition holds none
}

// NewChecker compiles some checks, those of Checks where none are given, for an edition.
// The error says what cannot be compiled: no edition (law.ErrNoEdition), a check without
// a function, and what law.Edition.TermsOn refuses.
func NewChecker(e *law.Edition, checks ...Check) (*Checker, error) {
	if e == nil {
		return nil, law.ErrNoEdition
	}
	if len(checks) == 0 {
		checks = Checks()
	}
	rules := make([]*law.Rule, len(checks))
	for i, check := range checks {
		if check.Judge == nil {
			return nil, fmt.Errorf("ms: check %d has no function", i+1)
		}
		rules[i] = check.Rule
	}
	terms, err := e.TermsOn(rules...)
	if err != nil {
		return nil, err
	}
	c := &Checker{edition: e, checks: make([]compiledCheck, len(checks))}
	for i, check := range checks {
		c.checks[i] = compiledCheck{check, terms[i]}
	}
	return c, nil
}

// Edition gives the edition that the checker judges by; nil of a nil checker.
func (c *Checker) Edition() *law.Edition {
	if c == nil {
		return nil
	}
	return c.edition
}

// Validate judges a programme for an intake. The zero Date is an intake that is not
// known. A rule that is broken is a finding, not an error. The error says why the
// programme could not be judged: it has problems (*document.Error) or bears another
// label (*LabelError), or there is no checker (law.ErrNoEdition).
func (c *Checker) Validate(p *Programme, intake quantity.Date) (*report.Report, error) {
	r := new(report.Report)
	if err := c.ValidateInto(r, p, intake); err != nil {
		return nil, err
	}
	return r, nil
}

// ValidateInto is Validate into a report that is emptied first and whose memory is used
// again. On an error the report holds no findings.
func (c *Checker) ValidateInto(r *report.Report, p *Programme, intake quantity.Date) error {
	r.Reset(c.Edition(), intake)
	if c == nil {
		return law.ErrNoEdition
	}
	if err := p.JudgeableBy(c.edition, document.Pointer{}); err != nil {
		return err
	}
	r.Title = p.Title
	pass := passes.Get().(*Pass)
	pass.Programme = p
	for i := range c.checks {
		pass.Pass = report.NewPass(r, c.checks[i].Rule, c.checks[i].term)
		c.checks[i].Judge(pass)
	}
	*pass = Pass{}
	passes.Put(pass)
	return nil
}

// passes keeps the memory of a pass, which calling the checks by their functions would
// otherwise allocate for each programme.
var passes = sync.Pool{New: func() any { return new(Pass) }}

// JudgeableBy says why a programme at a place of a greater document cannot be judged by
// an edition: a *document.Error for its problems, a *LabelError for another label. It
// gives nil where it can be.
func (p *Programme) JudgeableBy(e *law.Edition, at document.Pointer) error {
	if problems := p.Problems(at); problems != nil {
		return &document.Error{Problems: problems}
	}
	if p.Label != e.Label() {
		return &LabelError{Label: p.Label, Edition: e}
	}
	return nil
}

// LabelError says that a programme does not bear the label whose rules an edition
// holds.
type LabelError struct {
	Label   law.Label
	Edition *law.Edition
}

// Error names both labels in English.
func (e *LabelError) Error() string { return "ms: " + e.text().EN }

// In names both labels in French or English.
func (e *LabelError) In(tag language.Tag) string { return e.text().In(tag) }

func (e *LabelError) text() document.Text {
	if e == nil {
		return document.Text{}
	}
	return document.Text{
		FR: fmt.Sprintf("une formation du label %v ne se juge pas d'après l'édition %v des règles du label %v", e.Label, e.Edition, e.Edition.Label()),
		EN: fmt.Sprintf("a programme of the label %v cannot be judged by edition %v of the rules of %v", e.Label, e.Edition, e.Edition.Label()),
	}
}
