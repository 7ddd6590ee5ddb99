package stats_test

import (
	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/stats"
)

// anyFigure draws a figure that a catalogue may hold. There are few populations, dates and
// sources, and the numbers are close, so many figures are comparable.
var anyFigure = rapid.Custom(func(t *rapid.T) *stats.Figure {
	f := &stats.Figure{
		Unit:   rapid.SampledFrom([]stats.Unit{stats.UnitGraduates, stats.UnitShare}).Draw(t, "unit"),
		Of:     rapid.SampledFrom([]stats.Population{{}, {}, {Label: law.MS}}).Draw(t, "of"),
		AsOf:   period(rapid.SampledFrom([]string{"", "", "2010", "2010/2011"}).Draw(t, "as of")),
		Source: rapid.SampledFrom([]law.SourceKey{"CGEMS", "WPEN"}).Draw(t, "source"),
		Hedge:  rapid.SampledFrom([]quantity.Hedge{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}).Draw(t, "hedge"),
		Value:  num(rapid.SampledFrom([]string{"1", "9", "10", "11", "19", "20", "21", "100"}).Draw(t, "value")),
	}
	if f.Hedge == quantity.HedgeBetween {
		f.To = stats.NumberOf(f.Value.Decimal().Add(num(rapid.SampledFrom([]string{"0", "1", "9"}).Draw(t, "more")).Decimal()))
	}
	return f
})

var anyPolicy = rapid.Custom(func(t *rapid.T) quantity.HedgePolicy {
	return quantity.HedgePolicy{
		Around:    quantity.Percent(rapid.IntRange(0, 100).Draw(t, "around")),
		Almost:    quantity.Percent(rapid.IntRange(0, 100).Draw(t, "almost")),
		AsPrinted: quantity.Count(rapid.IntRange(0, 4).Draw(t, "as printed")),
	}
})

// wider draws a policy at least as wide as p in every hedge.
func wider(t *rapid.T, p quantity.HedgePolicy) quantity.HedgePolicy {
	by := anyPolicy.Draw(t, "wider by")
	return quantity.HedgePolicy{
		Around:    min(100, p.Around+by.Around),
		Almost:    min(100, p.Almost+by.Almost),
		AsPrinted: p.AsPrinted + by.AsPrinted,
	}
}
