package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// A limit holds for each student, so it must hold for every choice: docs/law.md#electives.

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
//
// For example: 350 hours are asked for. One of two groups gives 345 hours in all, the
// other 357. The sum is not met, because a student may take the first; 5 hours are
// missing.
func (p *Pass) judgeElectives(s *judgedSum) {
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
	f.Judge(s.listed.everyWithin(want))
	if s.byReading() {
		f.RestOnReading()
	}
	if !p.units.electives && f.Status == report.StatusNotMet {
		// The list is open. What it leaves out may hold electives, or none.
		f.Status, f.Missing = report.StatusUnknown, quantity.Value{}
	}
	switch f.Status {
	case report.StatusUnknown:
		everyChoice := *s
		everyChoice.listed.most = everyChoice.listed.least // so that "depends on the choice" is no reason
		p.leaveOpen(f, &everyChoice)
	case report.StatusNotMet:
		p.sayWhichChoiceFails(f, s, want)
	}
}

// sayWhichChoiceFails gives a finding that is not met what is missing or, where no single
// figure mends every choice, the groups of electives to change.
func (p *Pass) sayWhichChoiceFails(f *report.Finding, s *judgedSum, want bounds) {
	if want.exact() && s.listed.dependsOnChoice() {
		f.Missing = quantity.Value{} // added to two different sums, it leaves them different
	}
	if f.Have.GapTo(f.Want).IsZero() {
		f.Reason = ReasonChoiceBreaksTotal // another choice may hold
	}
	if short := want.lo - s.listed.least.hi; want.hi == unbounded && short > 0 {
		f.Missing = s.figure.value(exactly(short))
		return
	}
	p.locateElectives(p.Curriculum.Units, p.places.units)
}

// locateElectives adds the groups of electives to the finding.
func (p *Pass) locateElectives(units []Unit, list document.Pointer) {
	for i := range units {
		u, at := &units[i], list.Index(i)
		if !u.Choose.IsZero() {
			p.Locate(at.Member("choose"))
		}
		p.locateElectives(u.Units, at.Member("units"))
	}
}
