package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// The rules on credits: docs/law.md#credits. The rule on hours: docs/law.md#taught-hours.

var creditsTotal = Check{
	Rule: &law.Rule{ID: "curriculum/credits-total", Measure: quantity.MeasureCredits, Sentence: document.Text{
		FR: "La formation doit compter {want}.",
		EN: "The programme must carry {want}."},
		Figures: law.FigureNames{Also: document.Text{FR: "annoncé", EN: "stated"}}},
	Judge: func(p *Pass) { p.judgeSum(p.At, &p.sums[totalSum]) },
}

var creditsTaught = Check{
	Rule: &law.Rule{ID: "curriculum/credits-taught", Measure: quantity.MeasureCredits, Sentence: document.Text{
		FR: "La partie enseignée doit compter {want}.",
		EN: "The taught part must carry {want}."},
		Figures: law.FigureNames{Also: document.Text{FR: "annoncé", EN: "stated"}}},
	Judge: func(p *Pass) { p.judgeSum(p.places.units, &p.sums[taughtSum]) },
}

var creditsProject = Check{
	Rule: &law.Rule{ID: "curriculum/credits-project", Measure: quantity.MeasureCredits, Sentence: document.Text{
		FR: "La mission et la thèse doivent compter ensemble {want}.",
		EN: "The mission and the thesis must carry {want} together."},
		Figures: law.FigureNames{Also: document.Text{FR: "annoncé", EN: "stated"}}},
	Judge: func(p *Pass) { p.judgeSum(p.At, &p.sums[projectSum]) },
}

var taughtHoursMin = Check{
	Rule: &law.Rule{ID: "curriculum/taught-hours-min", Measure: quantity.MeasureHours, Sentence: document.Text{
		FR: "L'enseignement doit représenter {want}.",
		EN: "The teaching must come to {want}."},
		Figures: law.FigureNames{Also: document.Text{FR: "annoncé", EN: "stated"}}},
	Judge: func(p *Pass) { p.judgeSum(p.places.units, &p.sums[taughtHoursSum]) },
}

// judgeSum judges a sum by the list, or by the stated total where the list is not complete
// and gives no answer. Where both give an answer and the answers differ, it is unknown:
// docs/law.md#list-and-total.
func (p *Pass) judgeSum(place document.Pointer, s *judgedSum) {
	f := p.Finding(place)
	if f == nil {
		return
	}
	listed := s.listed.hull()
	f.Want, _ = p.Limit()
	f.Have = s.figure.value(listed)
	byList, byStated := listed.within(s.want), quantity.Unknown
	if s.isStated() {
		byStated = s.stated.within(s.want)
	}
	switch {
	case byStated == quantity.Unknown || byStated == byList:
		f.Judge(byList)
		if f.Status == report.StatusUnknown && s.isStated() {
			f.Also = s.figure.value(s.stated)
		}
	case s.complete || byList != quantity.Unknown:
		f.Status, f.Reason = report.StatusUnknown, ReasonListedAndStatedDiffer
		f.Also = s.figure.value(s.stated)
	default:
		f.Also, f.Have = f.Have, s.figure.value(s.stated)
		f.Judge(byStated)
		f.Reason = ReasonByStatedTotal
	}
	if s.byReading() && f.Reason != ReasonByStatedTotal {
		f.RestOnReading()
	}
	if f.Status == report.StatusUnknown {
		if !s.complete && byStated == quantity.Unknown {
			p.Locate(p.statedAt(s))
		}
		p.leaveOpen(f, s)
	}
}
