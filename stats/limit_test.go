package stats_test

import (
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// limit names a limit of an edition. It is all that the tests of this package know of the
// terms of an edition.
type limit struct {
	rule    string
	measure quantity.Measure
}

// in gives the limit in an edition, and where it was read. It is the zero Value where the
// edition has none.
func (l limit) in(e *law.Edition) (quantity.Value, law.Citation) {
	switch l {
	case limit{"programme/duration-min", quantity.MeasureSemesters}:
		c := e.Programme().MinSemesters
		return quantity.ValueOfSemesters(quantity.Exactly(c.Value)), c.Cite
	case limit{"programme/duration-max", quantity.MeasureMonths}:
		c := e.Programme().MaxMonths
		return quantity.ValueOfMonths(quantity.Exactly(c.Value)), c.Cite
	case limit{"curriculum/credits-total", quantity.MeasureCredits}:
		c := e.Curriculum().TotalCredits
		return quantity.ValueOfCredits(quantity.Exactly(c.Value)), c.Cite
	case limit{"curriculum/credits-taught", quantity.MeasureCredits}:
		c := e.Curriculum().TaughtCredits
		return quantity.ValueOfCredits(quantity.Exactly(c.Value)), c.Cite
	case limit{"curriculum/credits-project", quantity.MeasureCredits}:
		c := e.Curriculum().ProjectCredits
		return quantity.ValueOfCredits(quantity.Exactly(c.Value)), c.Cite
	case limit{"curriculum/taught-hours-min", quantity.MeasureHours}:
		c := e.Curriculum().MinTaught
		return quantity.ValueOfHours(quantity.Exactly(c.Value)), c.Cite
	case limit{"curriculum/mission-months-min", quantity.MeasureMonths}:
		c := e.Curriculum().MinMission
		return quantity.ValueOfMonths(quantity.Exactly(c.Value)), c.Cite
	case limit{"entry/m1-with-experience", quantity.MeasureMonths}:
		c := e.Entry().Experience()
		return quantity.ValueOfMonths(quantity.Exactly(12 * quantity.Months(c.Value))), c.Cite
	case limit{"entry/foreign-equivalent", quantity.MeasureCredits}:
		c := e.Entry().BachelorCredits() // the four years of a Bachelor's degree, read as credits
		return quantity.ValueOfCredits(quantity.Exactly(c.Value)), c.Cite
	}
	return quantity.Value{}, law.Citation{}
}
