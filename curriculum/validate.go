package curriculum

import (
	"fmt"
	"sync"

	"github.com/mastere-go/mastere/ms"
)

// Validate checks the curriculum against an edition. The intake goes into the
// report; no rule on curricula depends on it but through the edition, and the zero
// Date is an intake that is not known. A broken rule is no error: the error says
// why the curriculum could not be judged.
func (c *Curriculum) Validate(e *ms.Edition, intake ms.Date) (*ms.Report, error) {
	r := new(ms.Report)
	if err := c.ValidateInto(r, e, intake); err != nil {
		return nil, err
	}
	return r, nil
}

// ValidateInto is Validate into a report that is emptied first and whose memory
// is used again: once the report has been used for one of its size, it allocates
// nothing for a curriculum without electives and without groups that contradict
// their units.
func (c *Curriculum) ValidateInto(r *ms.Report, e *ms.Edition, intake ms.Date) error {
	if e == nil {
		return ms.ErrNoEdition
	}
	r.Reset(e, intake)
	return c.AddTo(r, ms.Path{})
}

// AddTo adds the findings on the curriculum to a report, for a curriculum that
// stands at a place of a greater document.
func (c *Curriculum) AddTo(r *ms.Report, at ms.Path) error {
	if r.Edition == nil {
		return ms.ErrNoEdition
	}
	if !wellFormed(c) {
		return &ms.DocumentError{Problems: c.Problems(at)}
	}
	ck := checks.Get().(*check)
	ck.begin(c, r, at)
	for i := range rules {
		rules[i].check(ck, rules[i].rule)
	}
	ck.curriculum, ck.report = nil, nil
	checks.Put(ck)
	return nil
}

// checks keeps the working memory of a check, which calling the rules through
// their literals would otherwise allocate each time.
var checks = sync.Pool{New: func() any { return new(check) }}

// The most levels that units may nest.
const maxDepth = 5

// The greatest figures that are summed: what a document may hold.
const (
	maxHours   = ms.MaxHours * ms.HourParts
	maxCredits = ms.MaxCredits * 100
	maxUnits   = 1000
)

// wellFormed tells whether the curriculum is one that a reader would let through.
func wellFormed(c *Curriculum) bool {
	return wellFormedUnits(c.Units, maxDepth) &&
		inBounds(creditBounds(c.Mission.Credits), maxCredits) &&
		inBounds(creditBounds(c.Thesis.Credits), maxCredits) &&
		inBounds(hourBounds(c.Stated.Hours), maxHours) &&
		inBounds(creditBounds(c.Stated.Credits), maxCredits) &&
		inBounds(creditBounds(c.Stated.TaughtCredits), maxCredits) &&
		inBounds(creditBounds(c.Stated.ProjectCredits), maxCredits) &&
		c.Mission.Kind <= ms.MissionVenture && c.Thesis.Written <= ms.Yes && c.Thesis.Defended <= ms.Yes &&
		ms.NotNegative(c.Mission.Months) && ms.NotNegative(c.Mission.Weeks) && ms.NotNegative(c.Mission.Days) &&
		ms.NotNegative(c.Thesis.Authors) && (c.Mission.Dates.IsZero() || inOrder(c.Mission.Dates))
}

func inOrder(s ms.Span) bool {
	_, reversed := s.Problem(ms.Path{})
	return !reversed
}

func inBounds(b bounds, limit int64) bool {
	return b.lo >= 0 && b.lo <= limit && (b.hi <= limit || b.hi == unbounded) && b.lo <= b.hi
}

func wellFormedUnits(units []Unit, depth int) bool {
	if len(units) > maxUnits || (len(units) > 0 && depth == 0) {
		return false
	}
	for i := range units {
		u := &units[i]
		if u.Kind >= ms.UnitKinds || !inBounds(hourBounds(u.Hours), maxHours) || !inBounds(creditBounds(u.Credits), maxCredits) {
			return false
		}
		if k, ok := u.Choose.Get(); ok && !u.mayChoose(k) {
			return false
		}
		if len(u.Units) > 0 && !wellFormedUnits(u.Units, depth-1) {
			return false
		}
	}
	return true
}

// mayChoose tells whether k of the unit's units can be chosen.
func (u *Unit) mayChoose(k ms.Count) bool {
	return k >= 1 && (bool(u.Open) || int(k) <= len(u.Units))
}

// Problems says what is wrong with the curriculum itself, so that it cannot be
// judged: what no reader lets through, but a Go program can build, and dates in the
// wrong order. at is its place in a greater document.
func (c *Curriculum) Problems(at ms.Path) []ms.Problem {
	p := problemList{}
	p.units(c.Units, at.Name(ms.NameUnits), maxDepth)
	stated := at.Name(ms.NameStated)
	p.hours(stated, c.Stated.Hours)
	p.credits(stated, ms.NameCredits, c.Stated.Credits)
	p.credits(stated, ms.NameTaughtCredits, c.Stated.TaughtCredits)
	p.credits(stated, ms.NameProjectCredits, c.Stated.ProjectCredits)
	mission := at.Name(ms.NameMission)
	p.check(c.Mission.Kind <= ms.MissionVenture, mission.Name(ms.NameKind), c.Mission.Kind, ms.DeclaredConstant())
	if problem, reversed := c.Mission.Dates.Problem(mission.Name(ms.NameDates)); reversed {
		p = append(p, problem)
	}
	p.check(ms.NotNegative(c.Mission.Months), mission.Name(ms.NameMonths), c.Mission.Months, ms.ZeroOrMore())
	p.check(ms.NotNegative(c.Mission.Weeks), mission.Name(ms.NameWeeks), c.Mission.Weeks, ms.ZeroOrMore())
	p.check(ms.NotNegative(c.Mission.Days), mission.Name(ms.NameDays), c.Mission.Days, ms.ZeroOrMore())
	p.credits(mission, ms.NameCredits, c.Mission.Credits)
	thesis := at.Name(ms.NameThesis)
	p.check(ms.NotNegative(c.Thesis.Authors), thesis.Name(ms.NameAuthors), c.Thesis.Authors, ms.ZeroOrMore())
	p.check(c.Thesis.Written <= ms.Yes, thesis.Name(ms.NameWritten), c.Thesis.Written, ms.DeclaredConstant())
	p.check(c.Thesis.Defended <= ms.Yes, thesis.Name(ms.NameDefended), c.Thesis.Defended, ms.DeclaredConstant())
	p.credits(thesis, ms.NameCredits, c.Thesis.Credits)
	return p
}

type problemList []ms.Problem

func (p *problemList) add(at ms.Path, found string, accepted ms.Text) {
	*p = append(*p, ms.Problem{Pointer: at.String(), Found: ms.Untranslated(found), Accepted: accepted})
}

func (p *problemList) check(holds bool, at ms.Path, found fmt.Stringer, accepted ms.Text) {
	if !holds {
		p.add(at, found.String(), accepted)
	}
}

func (p *problemList) credits(at ms.Path, name ms.Name, r ms.Range[ms.Credits]) {
	if !inBounds(creditBounds(r), maxCredits) {
		p.add(at.Name(name), r.String(), ms.Untranslated(fmt.Sprintf("0 … %d", ms.MaxCredits)))
	}
}

func (p *problemList) hours(at ms.Path, r ms.Range[ms.Hours]) {
	if !inBounds(hourBounds(r), maxHours) {
		p.add(at.Name(ms.NameHours), r.String(), ms.Untranslated(fmt.Sprintf("0 … %d", ms.MaxHours)))
	}
}

func (p *problemList) units(units []Unit, at ms.Path, depth int) {
	if len(units) == 0 {
		return
	}
	if depth == 0 {
		*p = append(*p, ms.Problem{Pointer: at.String(), Found: ms.Text{
			FR: fmt.Sprintf("des unités sur plus de %d niveaux", maxDepth),
			EN: fmt.Sprintf("units on more than %d levels", maxDepth),
		}, Accepted: ms.Text{
			FR: fmt.Sprintf("des unités sur %d niveaux au plus", maxDepth),
			EN: fmt.Sprintf("units on at most %d levels", maxDepth),
		}})
		return
	}
	if len(units) > maxUnits {
		*p = append(*p, ms.Problem{Pointer: at.String(), Found: ms.Text{
			FR: fmt.Sprintf("%d unités", len(units)),
			EN: fmt.Sprintf("%d units", len(units)),
		}, Accepted: ms.Text{
			FR: fmt.Sprintf("au plus %d unités par liste", maxUnits),
			EN: fmt.Sprintf("at most %d units in a list", maxUnits),
		}})
	}
	for i := range units {
		u, unit := &units[i], at.Index(i)
		if u.Kind >= ms.UnitKinds {
			p.add(unit.Name(ms.NameKind), u.Kind.String(), ms.DeclaredConstant())
		}
		p.hours(unit, u.Hours)
		p.credits(unit, ms.NameCredits, u.Credits)
		if k, ok := u.Choose.Get(); ok && !u.mayChoose(k) {
			p.add(unit.Name(ms.NameChoose), fmt.Sprint(k), u.choices())
		}
		p.units(u.Units, unit.Name(ms.NameUnits), depth-1)
	}
}

// choices says how many of the unit's units can be chosen.
func (u *Unit) choices() ms.Text {
	switch {
	case bool(u.Open):
		return ms.Text{FR: "un nombre à partir de 1", EN: "a number from 1 on"}
	case len(u.Units) == 0:
		return ms.Text{FR: "un choix dans un groupe d'unités seulement", EN: "a choice in a group of units only"}
	}
	return ms.Text{
		FR: fmt.Sprintf("un nombre de 1 à %d, le nombre d'unités du groupe", len(u.Units)),
		EN: fmt.Sprintf("a number from 1 to %d, the units of the group", len(u.Units)),
	}
}
