package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

var statedTotals = Check{
	Rule: &law.Rule{ID: "curriculum/stated-totals", Sentence: document.Text{
		FR: "Les totaux annoncés devraient être ceux des unités listées.",
		EN: "The stated totals should be those of the units listed."},
		Figures: law.Figures{
			Have:    document.Text{FR: "annoncé", EN: "stated"},
			Want:    document.Text{FR: "d'après les unités", EN: "from the units"},
			Missing: document.Text{FR: "écart des unités", EN: "the units differ by"},
		}},
	Judge: func(p *Pass) { p.judgeStatedTotals() },
}

// judgeStatedTotals compares each stated total with the sum of what is listed,
// and the own figures of each group with those of its units.
func (p *Pass) judgeStatedTotals() {
	if !p.Judges() {
		p.Finding(p.places.stated)
		return
	}
	if len(p.Curriculum.Units) == 0 {
		p.Finding(p.places.stated).Exclude(ReasonNoUnits)
		return
	}
	inGroups := p.units.conflicts != [2]int{}
	compared := inGroups
	for i := range p.sums {
		if !p.sums[i].isStated() {
			continue
		}
		compared = true
		s := p.sums[i]
		switch sumName(i) {
		case taughtHoursSum: // a stated total of hours is compared with all listed ones
			s.fill(p.units.of[allHours], p.complete(&p.units.of[allHours]), s.stated)
			s.projectPart = true
		case totalSum: // and one of credits with all that is listed, be it twice
			s.listed = p.listedTotal
		case projectSum:
			s.listed = p.listedProject
		}
		p.compareStated(&s)
	}
	if inGroups {
		p.groupConflicts(p.Curriculum.Units, p.places.units, 0)
	}
	if !compared {
		p.Finding(p.places.stated).Exclude(ReasonNoStatedTotal)
	}
}

func (p *Pass) compareStated(s *sum) {
	f := p.Finding(p.statedAt(s))
	listed := s.listed.hull()
	f.Have, f.Want = s.figure.value(s.stated), s.figure.value(listed)
	f.Judge(agree(s.stated, listed))
	if f.Status == report.StatusUnknown {
		p.leaveOpen(f, s)
	}
}

// agree tells whether two ranges are the same number.
func agree(a, b bounds) quantity.Truth {
	if _, overlap := a.within(b); !overlap {
		return quantity.No
	}
	return quantity.TruthOf(a.exact() && b.exact()).Or(quantity.Unknown)
}

// groupConflicts finds the groups whose own figures differ from their units'.
func (p *Pass) groupConflicts(units []Unit, at document.Pointer, inherited UnitKind) {
	for i := range units {
		u, unit := &units[i], at.Index(i)
		if len(u.Units) == 0 {
			continue
		}
		kind := u.kind(inherited)
		listed := sumListed(u, kind, &byRule)
		p.groupConflict(unit, &hoursFigure, hourBounds(u.Hours), listed.of[allHours])
		p.groupConflict(unit, &creditsFigure, creditBounds(u.Credits), listed.of[allCredits])
		p.groupConflicts(u.Units, unit.Member("units"), kind)
	}
}

func (p *Pass) groupConflict(unit document.Pointer, fig *figure, own bounds, listed spread) {
	if _, ok := listed.within(own); ok {
		return
	}
	f := p.Finding(unit.Member(fig.name))
	f.Have, f.Want = fig.value(own), fig.value(listed.hull())
	f.Judge(quantity.No)
	if f.Missing.IsZero() { // only some choices of electives differ
		f.Reason = ReasonChoiceBreaksTotal
		p.Locate(unit.Member("choose"))
	}
}
