package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

var electivesTotal = Check{
	Rule: &law.Rule{ID: "curriculum/electives-total", Measure: quantity.MeasureCredits, Sentence: document.Text{
		FR: "Quel que soit le choix d'options, la formation doit compter {want}.",
		EN: "Whatever electives are chosen, the programme must carry {want}."}},
	Judge: func(p *Pass) { p.judgeElectives(&p.sums[totalSum]) },
}

var electivesTaught = Check{
	Rule: &law.Rule{ID: "curriculum/electives-taught", Measure: quantity.MeasureCredits, Sentence: document.Text{
		FR: "Quel que soit le choix d'options, la partie enseignée doit compter {want}.",
		EN: "Whatever electives are chosen, the taught part must carry {want}."}},
	Judge: func(p *Pass) { p.judgeElectives(&p.sums[taughtSum]) },
}

var electivesHours = Check{
	Rule: &law.Rule{ID: "curriculum/electives-hours", Measure: quantity.MeasureHours, Sentence: document.Text{
		FR: "Quel que soit le choix d'options, l'enseignement doit représenter {want}.",
		EN: "Whatever electives are chosen, the teaching must come to {want}."}},
	Judge: func(p *Pass) { p.judgeElectives(&p.sums[taughtHoursSum]) },
}

// judgeElectives judges a sum for every choice of electives.
func (p *Pass) judgeElectives(s *sum) {
	place := p.places.units
	f := p.Finding(place)
	switch {
	case f == nil:
		return
	case p.noList():
		f.Exclude(ReasonNoUnits)
		return
	case !p.units.electives && !p.units.open:
		f.Exclude(ReasonNoElectives)
		return
	}
	limit, _ := p.Limit()
	want := boundsOf(limit)
	f.Want = limit
	f.Have = s.figure.value(s.listed.hull())
	f.Judge(s.listed.everyIn(want))
	if s.byReading() {
		f.RestOnReading()
	}
	if !p.units.electives && f.Status == report.StatusNotMet {
		f.Status, f.Missing = report.StatusUnknown, quantity.Value{} // what is not listed may hold electives, or not
	}
	switch f.Status {
	case report.StatusUnknown:
		every := *s
		every.listed.most = every.listed.least // every choice is judged: that they differ is no reason
		p.leaveOpen(f, &every)
	case report.StatusNotMet:
		if want.exact() && s.listed.least.hi < s.listed.most.lo {
			f.Missing = quantity.Value{} // no shift makes two different choices agree
		}
		if f.Have.GapTo(f.Want).IsZero() {
			f.Reason = ReasonChoiceBreaksTotal // another choice would hold
		}
		if short := want.lo - s.listed.least.hi; want.hi == unbounded && short > 0 {
			f.Missing = s.figure.value(exactly(short))
			return
		}
		p.electiveGroups(p.Curriculum.Units, place)
	}
}

// everyIn tells whether the sum lies in want for every choice.
func (s spread) everyIn(want bounds) quantity.Truth {
	every := s.least.in(want).And(s.most.in(want))
	if want.exact() && s.least.hi < s.most.lo {
		return quantity.No // two choices differ, so that one of them is off
	}
	return every
}

// electiveGroups notes the groups of electives as the facts to change.
func (p *Pass) electiveGroups(units []Unit, at document.Pointer) {
	for i := range units {
		u, unit := &units[i], at.Index(i)
		if !u.Choose.IsZero() {
			p.Locate(unit.Member("choose"))
		}
		p.electiveGroups(u.Units, unit.Member("units"))
	}
}
