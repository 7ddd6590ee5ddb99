package curriculum

import (
	"fmt"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Problems gives what makes the curriculum impossible to judge: values that no document
// can hold but a Go program can build, and dates in the wrong order. It gives nil for a
// curriculum without problems, and for a nil one. The curriculum stands at the place at
// of a greater document.
func (c *Curriculum) Problems(at document.Pointer) []document.Problem {
	if c == nil {
		return nil
	}
	var found problemList
	found.units(c.Units, at.Member("units"), maxDepth)
	stated := at.Member("stated")
	found.hours(stated, c.Stated.Hours)
	found.credits(stated, "credits", c.Stated.Credits)
	found.credits(stated, "taughtCredits", c.Stated.TaughtCredits)
	found.credits(stated, "projectCredits", c.Stated.ProjectCredits)
	found.mission(at.Member("mission"), &c.Mission)
	found.thesis(at.Member("thesis"), &c.Thesis)
	return found
}

// problemList collects problems. Each method looks at one thing and adds what is wrong with
// it.
type problemList []document.Problem

func (l *problemList) add(at document.Pointer, found, accepted document.Text) {
	*l = append(*l, document.Problem{Pointer: at.String(), Found: found, Accepted: accepted})
}

// check adds a problem unless holds.
func (l *problemList) check(holds bool, at document.Pointer, found fmt.Stringer, accepted document.Text) {
	if !holds {
		l.add(at, document.Untranslated(found.String()), accepted)
	}
}

func (l *problemList) credits(at document.Pointer, name string, r quantity.Range[quantity.Credits]) {
	if !inBounds(creditBounds(r), maxCredits) {
		l.add(at.Member(name), document.Untranslated(r.String()), document.Untranslated(fmt.Sprintf("0 … %d", quantity.MaxCredits)))
	}
}

func (l *problemList) hours(at document.Pointer, r quantity.Range[quantity.Hours]) {
	if !inBounds(hourBounds(r), maxHours) {
		l.add(at.Member("hours"), document.Untranslated(r.String()), document.Untranslated(fmt.Sprintf("0 … %d", quantity.MaxHours)))
	}
}

// units looks at a list of units and those within them, on at most depth levels.
func (l *problemList) units(units []Unit, list document.Pointer, depth int) {
	if len(units) == 0 {
		return
	}
	if depth == 0 {
		l.add(list, document.Text{
			FR: fmt.Sprintf("des unités sur plus de %d niveaux", maxDepth),
			EN: fmt.Sprintf("units on more than %d levels", maxDepth),
		}, document.Text{
			FR: fmt.Sprintf("des unités sur %d niveaux au plus", maxDepth),
			EN: fmt.Sprintf("units on at most %d levels", maxDepth),
		})
		return
	}
	if len(units) > maxUnits {
		l.add(list, document.Text{
			FR: fmt.Sprintf("%d unités", len(units)),
			EN: fmt.Sprintf("%d units", len(units)),
		}, document.Text{
			FR: fmt.Sprintf("au plus %d unités par liste", maxUnits),
			EN: fmt.Sprintf("at most %d units in a list", maxUnits),
		})
	}
	for i := range units {
		u, at := &units[i], list.Index(i)
		l.check(u.Kind < UnitKinds, at.Member("kind"), u.Kind, problem.DeclaredConstant())
		l.hours(at, u.Hours)
		l.credits(at, "credits", u.Credits)
		if k, ok := u.Choose.Get(); ok && !u.mayChoose(k) {
			l.add(at.Member("choose"), document.Untranslated(fmt.Sprint(k)), u.choices())
		}
		l.units(u.Units, at.Member("units"), depth-1)
	}
}

func (l *problemList) mission(at document.Pointer, m *Mission) {
	l.check(m.Kind <= MissionVenture, at.Member("kind"), m.Kind, problem.DeclaredConstant())
	if trouble, reversed := m.Dates.Problem(at.Member("dates")); reversed {
		*l = append(*l, trouble)
	}
	l.check(quantity.NotNegative(m.Months), at.Member("months"), m.Months, problem.ZeroOrMore())
	l.check(quantity.NotNegative(m.Weeks), at.Member("weeks"), m.Weeks, problem.ZeroOrMore())
	l.check(quantity.NotNegative(m.Days), at.Member("days"), m.Days, problem.ZeroOrMore())
	l.credits(at, "credits", m.Credits)
}

func (l *problemList) thesis(at document.Pointer, t *Thesis) {
	l.check(quantity.NotNegative(t.Authors), at.Member("authors"), t.Authors, problem.ZeroOrMore())
	l.check(t.Written <= quantity.Yes, at.Member("written"), t.Written, problem.DeclaredConstant())
	l.check(t.Defended <= quantity.Yes, at.Member("defended"), t.Defended, problem.DeclaredConstant())
	l.credits(at, "credits", t.Credits)
}

// choices says in words how many of the unit's units students can take.
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
