package curriculum

import (
	"github.com/mastere-go/mastere/ms/law"
)

// judgedSum is a sum over the curriculum that rules judge. The edition sets its limit, the
// curriculum its figures.
type judgedSum struct {
	figure *figure
	// want is the limit of the edition. It means nothing unless limited.
	want    bounds
	limited bool
	// taughtPart and projectPart say which units count: the taught ones, mission and
	// thesis, or both.
	taughtPart, projectPart bool
	statedName              string // of the same sum among the totals that the programme states

	listed spread // from the units, the mission and the thesis
	stated bounds // as the programme announces it
	// complete says that the list is closed and has every figure that counts for sure. Then
	// a stated total does not replace it: docs/law.md#list-and-total.
	complete bool
	// only, if set, is the one kind of unit whose blanks are located.
	only UnitKind
}

// sumName names a judgedSum of a pass.
type sumName uint8

const (
	taughtHoursSum sumName = iota
	totalSum
	taughtSum
	projectSum
	sumNames
)

// judgedSumsBy gives the sums with the limits of an edition.
func judgedSumsBy(edition *law.Edition) [sumNames]judgedSum {
	sums := [sumNames]judgedSum{
		taughtHoursSum: {figure: &hoursFigure, taughtPart: true, statedName: "hours"},
		totalSum:       {figure: &creditsFigure, taughtPart: true, projectPart: true, statedName: "credits"},
		taughtSum:      {figure: &creditsFigure, taughtPart: true, statedName: "taughtCredits"},
		projectSum:     {figure: &creditsFigure, projectPart: true, statedName: "projectCredits"},
	}
	for name, check := range [sumNames]*Check{
		taughtHoursSum: &taughtHoursMin, totalSum: &creditsTotal, taughtSum: &creditsTaught, projectSum: &creditsProject,
	} {
		term, _ := edition.Term(check.Rule.ID)
		if limit, limited := term.Limit(check.Rule.Measure); limited {
			sums[name].want, sums[name].limited = boundsOf(limit), true
		}
	}
	return sums
}

// fillSums fills the sums with the figures of the curriculum, and with the totals that it
// states.
func (p *Pass) fillSums() {
	stated, of := &p.Curriculum.Stated, &p.units.of
	p.sums[taughtHoursSum].fill(of[taughtHours], p.complete(&of[countedHours]) && !p.units.unknownKinds, hourBounds(stated.Hours))
	p.sums[totalSum].fill(p.total, p.complete(&p.total), creditBounds(stated.Credits))
	p.sums[taughtSum].fill(of[taughtCredits], p.complete(&of[taughtCredits]) && !p.units.unknownKinds, creditBounds(stated.TaughtCredits))
	p.sums[projectSum].fill(p.project, p.project.most.hi < unbounded, creditBounds(stated.ProjectCredits))
}

func (s *judgedSum) fill(listed spread, complete bool, stated bounds) {
	s.listed, s.complete, s.stated = listed, complete, stated
}

// complete tells whether units are listed, all of them, with every figure of a sum.
func (p *Pass) complete(sum *spread) bool {
	return len(p.Curriculum.Units) > 0 && !p.units.open && sum.most.hi != unbounded
}

// isStated tells whether the programme states the sum.
func (s *judgedSum) isStated() bool { return s.stated != nothingKnown }

// byReading tells whether the sum depends on which kinds of unit count as taught, which
// is this library's own reading.
func (s *judgedSum) byReading() bool { return s.taughtPart && !s.projectPart }

// ofProject tells whether the credits of mission and thesis count in the sum.
func (s *judgedSum) ofProject() bool { return s.projectPart && s.figure == &creditsFigure }
