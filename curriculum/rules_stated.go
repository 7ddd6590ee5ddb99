package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// statedTotals is advice: docs/law.md#stated-totals.
var statedTotals = Check{
	Rule: &law.Rule{ID: "curriculum/stated-totals", Sentence: document.Text{
		FR: "Les totaux annoncés devraient être ceux des unités listées.",
		EN: "The stated totals should be those of the units listed."},
		Figures: law.FigureNames{
			Have:    document.Text{FR: "annoncé", EN: "stated"},
			Want:    document.Text{FR: "d'après les unités", EN: "from the units"},
			Missing: document.Text{FR: "écart des unités", EN: "the units differ by"},
		}},
	Judge: func(p *Pass) { p.judgeStatedTotals() },
}

// judgeStatedTotals compares each stated total with the sum of what is listed, and the own
// figures of each group with those of its units.
func (p *Pass) judgeStatedTotals() {
	if !p.Judges() {
		p.Finding(p.places.stated)
		return
	}
	if len(p.Curriculum.Units) == 0 {
		p.Finding(p.places.stated).Exclude(ReasonNoUnits)
		return
	}
	groupsConflict := p.units.conflicts != [2]int{}
	compared := groupsConflict
	for name := range p.sums {
		if p.sums[name].isStated() {
			compared = true
			s := p.allListed(sumName(name))
			p.compareStated(&s)
		}
	}
	if groupsConflict {
		p.compareGroups(p.Curriculum.Units, p.places.units, 0)
	}
	if !compared {
		p.Finding(p.places.stated).Exclude(ReasonNoStatedTotal)
	}
}

// allListed gives a sum with all that is listed, as a programme announces it: hours that
// are not taught count, and so do credits that may be listed twice.
func (p *Pass) allListed(name sumName) judgedSum {
	s := p.sums[name]
	switch name {
	case taughtHoursSum:
		s.fill(p.units.of[allHours], p.complete(&p.units.of[allHours]), s.stated)
		s.projectPart = true
	case totalSum:
		s.listed = p.listedTotal
	case projectSum:
		s.listed = p.listedProject
	}
	return s
}

// compareStated adds a finding on one stated total.
func (p *Pass) compareStated(s *judgedSum) {
	f := p.Finding(p.statedAt(s))
	listed := s.listed.hull()
	f.Have, f.Want = s.figure.value(s.stated), s.figure.value(listed)
	f.Judge(s.stated.equals(listed))
	if f.Status == report.StatusUnknown {
		p.leaveOpen(f, s)
	}
}

// compareGroups adds a finding on each group whose own figure contradicts its units.
func (p *Pass) compareGroups(units []Unit, list document.Pointer, inherited UnitKind) {
	for i := range units {
		u, at := &units[i], list.Index(i)
		if len(u.Units) == 0 {
			continue
		}
		kind := u.kind(inherited)
		listed := sumListed(u, kind, &byRule)
		p.compareGroup(at, &hoursFigure, hourBounds(u.Hours), listed.of[allHours])
		p.compareGroup(at, &creditsFigure, creditBounds(u.Credits), listed.of[allCredits])
		p.compareGroups(u.Units, at.Member("units"), kind)
	}
}

func (p *Pass) compareGroup(at document.Pointer, figure *figure, own bounds, listed spread) {
	if _, ok := listed.intersect(own); ok {
		return
	}
	f := p.Finding(at.Member(figure.name))
	f.Have, f.Want = figure.value(own), figure.value(listed.hull())
	f.Judge(quantity.No)
	if f.Missing.IsZero() { // some choices of electives agree with the figure, others do not
		f.Reason = ReasonChoiceBreaksTotal
		p.Locate(at.Member("choose"))
	}
}
