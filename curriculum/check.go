package curriculum

import (
	"fmt"
	"sync"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// Check is a rule on dossiers with the function that judges it.
type Check struct {
	Rule *law.Rule
	// Judge adds at least one finding on the rule to the report of the pass. It keeps
	// nothing of the pass.
	Judge func(*Pass)

	// programme is set in place of Judge for a rule on programmes.
	programme func(*ms.Pass)
}

// Checks gives the checks of a dossier, in the order of a report: those of ms.Checks on
// its programme, then those of this room on its curriculum.
func Checks() []Check {
	var checks []Check
	for _, check := range ms.Checks() {
		checks = append(checks, OnProgramme(check))
	}
	return append(checks,
		creditsTotal, creditsTaught, creditsProject, projectListedOnce,
		taughtHoursMin, missionMonthsMin, thesisWritten, thesisDefended,
		electivesTotal, electivesTaught, electivesHours,
		statedTotals, workloadPlausible, thesisIndividual, projectIndependent,
	)
}

// OnProgramme makes a check on programmes one on dossiers. It judges nothing where a
// curriculum is judged by itself.
func OnProgramme(check ms.Check) Check { return Check{Rule: check.Rule, programme: check.Judge} }

// Pass is one rule being judged on one dossier.
type Pass struct {
	report.Pass
	// Curriculum is what is judged. It must not be changed.
	Curriculum *Curriculum
	// Programme is the dossier's; nil where a curriculum is judged by itself. It must not
	// be changed.
	Programme *ms.Programme
	// At is the place of the curriculum in the document.
	At document.Pointer

	checker *Checker
	places  places

	units   sums
	mission part
	thesis  part
	// project and total are the sums that rules judge, listedProject and listedTotal
	// those before the guard against listing twice.
	project, total             spread
	listedProject, listedTotal spread
	listedTwice, mayBeTwice    bool

	sums [sumNames]sum
}

// places are those of a curriculum's members, put together once.
type places struct {
	units, complete, stated, mission, thesis document.Pointer
	written, defended, authors               document.Pointer // of the thesis
}

func placesAt(at document.Pointer) places {
	thesis := at.Member("thesis")
	return places{
		units: at.Member("units"), complete: at.Member("complete"), stated: at.Member("stated"),
		mission: at.Member("mission"), thesis: thesis,
		written: thesis.Member("written"), defended: thesis.Member("defended"), authors: thesis.Member("authors"),
	}
}

// Checker judges dossiers, or curricula by themselves, by one edition. It is compiled
// once, never changes and may be shared between goroutines.
type Checker struct {
	edition *law.Edition
	checks  []compiledCheck
	sums    [sumNames]sum // without those of a curriculum
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
		if check.Judge == nil && check.programme == nil {
			return nil, fmt.Errorf("curriculum: check %d has no function", i+1)
		}
		rules[i] = check.Rule
	}
	terms, err := e.TermsOn(rules...)
	if err != nil {
		return nil, err
	}
	c := &Checker{edition: e, checks: make([]compiledCheck, len(checks)), sums: sumsBy(e)}
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

// Validate judges a dossier for its intake. A rule that is broken is a finding, not an
// error. The error says why the dossier could not be judged: it has problems
// (*document.Error), its programme bears another label (*ms.LabelError), or there is no
// checker (law.ErrNoEdition).
func (c *Checker) Validate(d *Dossier) (*report.Report, error) {
	r := new(report.Report)
	if err := c.ValidateInto(r, d); err != nil {
		return nil, err
	}
	return r, nil
}

// ValidateInto is Validate into a report that is emptied first and whose memory is used
// again. On an error the report holds no findings.
func (c *Checker) ValidateInto(r *report.Report, d *Dossier) error {
	r.Reset(c.Edition(), d.intake())
	if c == nil {
		return law.ErrNoEdition
	}
	if d == nil {
		d = new(Dossier)
	}
	if err := d.Programme.JudgeableBy(c.edition, programmeAt); err != nil {
		return err
	}
	if err := d.Curriculum.judgeable(curriculumAt); err != nil {
		return err
	}
	r.Title, r.Origin, r.Digest = d.Programme.Title, d.Origin, d.Digest
	c.judge(r, &d.Curriculum, &d.Programme, curriculumAt)
	return nil
}

// ValidateCurriculum judges a curriculum by itself, by the checks on curricula alone.
// The intake goes into the report; the zero Date is an intake that is not known. It is
// like Validate in all else.
func (c *Checker) ValidateCurriculum(cur *Curriculum, intake quantity.Date) (*report.Report, error) {
	r := new(report.Report)
	if err := c.ValidateCurriculumInto(r, cur, intake); err != nil {
		return nil, err
	}
	return r, nil
}

// ValidateCurriculumInto is ValidateCurriculum into a report that is emptied first and
// whose memory is used again. Once the report has been used for one of its size, it
// allocates nothing for a curriculum without electives and without groups that
// contradict their units.
func (c *Checker) ValidateCurriculumInto(r *report.Report, cur *Curriculum, intake quantity.Date) error {
	r.Reset(c.Edition(), intake)
	if c == nil {
		return law.ErrNoEdition
	}
	if cur == nil {
		cur = new(Curriculum)
	}
	if err := cur.judgeable(document.Pointer{}); err != nil {
		return err
	}
	c.judge(r, cur, nil, document.Pointer{})
	return nil
}

func (c *Checker) judge(r *report.Report, cur *Curriculum, programme *ms.Programme, at document.Pointer) {
	w := workspaces.Get().(*workspace)
	p := &w.pass
	p.begin(c, cur, programme, at)
	w.programme.Programme, w.programme.At = programme, programmeAt
	for i := range c.checks {
		check := &c.checks[i]
		switch {
		case check.programme == nil:
			p.Pass = report.NewPass(r, check.Rule, check.term)
			check.Judge(p)
		case programme != nil:
			w.programme.Pass = report.NewPass(r, check.Rule, check.term)
			check.programme(&w.programme)
		}
	}
	p.Pass, p.Curriculum, p.Programme = report.Pass{}, nil, nil
	w.programme = ms.Pass{}
	workspaces.Put(w)
}

var (
	programmeAt  = document.Pointer{}.Member("programme")
	curriculumAt = document.Pointer{}.Member("curriculum")
)

// workspace is the memory of a check, which calling the checks by their functions would
// otherwise allocate for each dossier.
type workspace struct {
	pass      Pass
	programme ms.Pass
}

var workspaces = sync.Pool{New: func() any { return new(workspace) }}

// begin makes the pass one on a curriculum, whatever it was used for before.
func (p *Pass) begin(c *Checker, cur *Curriculum, programme *ms.Programme, at document.Pointer) {
	if p.checker != c {
		p.checker, p.sums = c, c.sums
	}
	if p.At != at || p.places.units.IsRoot() {
		p.At, p.places = at, placesAt(at)
	}
	p.Curriculum, p.Programme = cur, programme
	p.takeSums()
	p.fillSums()
}
