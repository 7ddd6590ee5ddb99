package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

var creditsTotal = Check{
	Rule: &law.Rule{ID: "curriculum/credits-total", Measure: quantity.MeasureCredits, Sentence: document.Text{
		FR: "La formation doit compter {want}.",
		EN: "The programme must carry {want}."},
		Figures: law.Figures{Also: document.Text{FR: "annoncé", EN: "stated"}}},
	Judge: func(p *Pass) { p.judgeSum(p.At, &p.sums[totalSum]) },
}

var creditsTaught = Check{
	Rule: &law.Rule{ID: "curriculum/credits-taught", Measure: quantity.MeasureCredits, Sentence: document.Text{
		FR: "La partie enseignée doit compter {want}.",
		EN: "The taught part must carry {want}."},
		Figures: law.Figures{Also: document.Text{FR: "annoncé", EN: "stated"}}},
	Judge: func(p *Pass) { p.judgeSum(p.places.units, &p.sums[taughtSum]) },
}

var creditsProject = Check{
	Rule: &law.Rule{ID: "curriculum/credits-project", Measure: quantity.MeasureCredits, Sentence: document.Text{
		FR: "La mission et la thèse doivent compter ensemble {want}.",
		EN: "The mission and the thesis must carry {want} together."},
		Figures: law.Figures{Also: document.Text{FR: "annoncé", EN: "stated"}}},
	Judge: func(p *Pass) { p.judgeSum(p.At, &p.sums[projectSum]) },
}

var taughtHoursMin = Check{
	Rule: &law.Rule{ID: "curriculum/taught-hours-min", Measure: quantity.MeasureHours, Sentence: document.Text{
		FR: "L'enseignement doit représenter {want}.",
		EN: "The teaching must come to {want}."},
		Figures: law.Figures{Also: document.Text{FR: "annoncé", EN: "stated"}}},
	Judge: func(p *Pass) { p.judgeSum(p.places.units, &p.sums[taughtHoursSum]) },
}
