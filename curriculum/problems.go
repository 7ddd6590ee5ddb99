package curriculum

import (
	"fmt"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// The most levels that units may nest.
const maxDepth = 5

// The greatest figures that are summed: what a document may hold.
const (
	maxHours   = quantity.MaxHours * quantity.HourParts
	maxCredits = quantity.MaxCredits * 100
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
		c.Mission.Kind <= MissionVenture && c.Thesis.Written <= quantity.Yes && c.Thesis.Defended <= quantity.Yes &&
		quantity.NotNegative(c.Mission.Months) && quantity.NotNegative(c.Mission.Weeks) && quantity.NotNegative(c.Mission.Days) &&
		quantity.NotNegative(c.Thesis.Authors) && (c.Mission.Dates.IsZero() || inOrder(c.Mission.Dates))
}

func inOrder(s quantity.Span) bool {
	_, reversed := s.Problem(document.Pointer{})
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
		if u.Kind >= UnitKinds || !inBounds(hourBounds(u.Hours), maxHours) || !inBounds(creditBounds(u.Credits), maxCredits) {
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
func (u *Unit) mayChoose(k quantity.Count) bool {
	return k >= 1 && (bool(u.Open) || int(k) <= len(u.Units))
}

// judgeable gives the problems of a curriculum at a place, nil where it has none.
func (c *Curriculum) judgeable(at document.Pointer) error {
	if wellFormed(c) {
		return nil
	}
	return &document.Error{Problems: c.Problems(at)}
}

// Problems says what is wrong with the curriculum itself, so that it cannot be
// judged: what no reader lets through, but a Go program can build, and dates in the
// wrong order. at is its place in a greater document.
func (c *Curriculum) Problems(at document.Pointer) []document.Problem {
	p := problemList{}
	p.units(c.Units, at.Member("units"), maxDepth)
	stated := at.Member("stated")
	p.hours(stated, c.Stated.Hours)
	p.credits(stated, "credits", c.Stated.Credits)
	p.credits(stated, "taughtCredits", c.Stated.TaughtCredits)
	p.credits(stated, "projectCredits", c.Stated.ProjectCredits)
	mission := at.Member("mission")
	p.check(c.Mission.Kind <= MissionVenture, mission.Member("kind"), c.Mission.Kind, problem.DeclaredConstant())
	if trouble, reversed := c.Mission.Dates.Problem(mission.Member("dates")); reversed {
		p = append(p, trouble)
	}
	p.check(quantity.NotNegative(c.Mission.Months), mission.Member("months"), c.Mission.Months, problem.ZeroOrMore())
	p.check(quantity.NotNegative(c.Mission.Weeks), mission.Member("weeks"), c.Mission.Weeks, problem.ZeroOrMore())
	p.check(quantity.NotNegative(c.Mission.Days), mission.Member("days"), c.Mission.Days, problem.ZeroOrMore())
	p.credits(mission, "credits", c.Mission.Credits)
	thesis := at.Member("thesis")
	p.check(quantity.NotNegative(c.Thesis.Authors), thesis.Member("authors"), c.Thesis.Authors, problem.ZeroOrMore())
	p.check(c.Thesis.Written <= quantity.Yes, thesis.Member("written"), c.Thesis.Written, problem.DeclaredConstant())
	p.check(c.Thesis.Defended <= quantity.Yes, thesis.Member("defended"), c.Thesis.Defended, problem.DeclaredConstant())
	p.credits(thesis, "credits", c.Thesis.Credits)
	return p
}

type problemList []document.Problem

func (p *problemList) add(at document.Pointer, found string, accepted document.Text) {
	*p = append(*p, document.Problem{Pointer: at.String(), Found: document.Untranslated(found), Accepted: accepted})
}

func (p *problemList) check(holds bool, at document.Pointer, found fmt.Stringer, accepted document.Text) {
	if !holds {
		p.add(at, found.String(), accepted)
	}
}

func (p *problemList) credits(at document.Pointer, name string, r quantity.Range[quantity.Credits]) {
	if !inBounds(creditBounds(r), maxCredits) {
		p.add(at.Member(name), r.String(), document.Untranslated(fmt.Sprintf("0 … %d", quantity.MaxCredits)))
	}
}

func (p *problemList) hours(at document.Pointer, r quantity.Range[quantity.Hours]) {
	if !inBounds(hourBounds(r), maxHours) {
		p.add(at.Member("hours"), r.String(), document.Untranslated(fmt.Sprintf("0 … %d", quantity.MaxHours)))
	}
}

func (p *problemList) units(units []Unit, at document.Pointer, depth int) {
	if len(units) == 0 {
		return
	}
	if depth == 0 {
		*p = append(*p, document.Problem{Pointer: at.String(), Found: document.Text{
			FR: fmt.Sprintf("des unités sur plus de %d niveaux", maxDepth),
			EN: fmt.Sprintf("units on more than %d levels", maxDepth),
		}, Accepted: document.Text{
			FR: fmt.Sprintf("des unités sur %d niveaux au plus", maxDepth),
			EN: fmt.Sprintf("units on at most %d levels", maxDepth),
		}})
		return
	}
	if len(units) > maxUnits {
		*p = append(*p, document.Problem{Pointer: at.String(), Found: document.Text{
			FR: fmt.Sprintf("%d unités", len(units)),
			EN: fmt.Sprintf("%d units", len(units)),
		}, Accepted: document.Text{
			FR: fmt.Sprintf("au plus %d unités par liste", maxUnits),
			EN: fmt.Sprintf("at most %d units in a list", maxUnits),
		}})
	}
	for i := range units {
		u, unit := &units[i], at.Index(i)
		if u.Kind >= UnitKinds {
			p.add(unit.Member("kind"), u.Kind.String(), problem.DeclaredConstant())
		}
		p.hours(unit, u.Hours)
		p.credits(unit, "credits", u.Credits)
		if k, ok := u.Choose.Get(); ok && !u.mayChoose(k) {
			p.add(unit.Member("choose"), fmt.Sprint(k), u.choices())
		}
		p.units(u.Units, unit.Member("units"), depth-1)
	}
}

// choices says how many of the unit's units can be chosen.
func (u *Unit) choices() document.Text {
	switch {
	case bool(u.Open):
		return document.Text{FR: "un nombre à partir de 1", EN: "a number from 1 on"}
	case len(u.Units) == 0:
		return document.Text{FR: "un choix dans un groupe d'unités seulement", EN: "a choice in a group of units only"}
	}
	return document.Text{
		FR: fmt.Sprintf("un nombre de 1 à %d, le nombre d'unités du groupe", len(u.Units)),
		EN: fmt.Sprintf("a number from 1 to %d, the units of the group", len(u.Units)),
	}
}
