package law_test

import (
	"testing"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

func fullRule() *law.Rule {
	return &law.Rule{
		ID: "programme/duration-max", Measure: quantity.MeasureMonths, AlsoIn: []quantity.Measure{quantity.MeasureSemesters}, Bound: law.MostBound,
		Sentence: document.Text{FR: "a", EN: "b"}, Figures: law.FigureNames{Have: document.Text{FR: "c", EN: "d"}},
	}
}

func TestRulesAreEqualByWhatTheySay(t *testing.T) {
	rule := fullRule()
	if !rule.Equal(rule) || !rule.Equal(fullRule()) {
		t.Error("a rule does not equal itself")
	}
	for what, change := range map[string]func(*law.Rule){
		"id":       func(r *law.Rule) { r.ID = "programme/duration-min" },
		"measure":  func(r *law.Rule) { r.Measure = quantity.MeasureWeeks },
		"also in":  func(r *law.Rule) { r.AlsoIn = nil },
		"bound":    func(r *law.Rule) { r.Bound = law.AnyBound },
		"sentence": func(r *law.Rule) { r.Sentence = document.Text{FR: "a"} },
		"figures":  func(r *law.Rule) { r.Figures.Want = document.Text{FR: "e", EN: "f"} },
	} {
		other := fullRule()
		change(other)
		if rule.Equal(other) || other.Equal(rule) {
			t.Errorf("rules with another %s are equal", what)
		}
	}
	var none *law.Rule
	if rule.Equal(nil) || none.Equal(rule) || !none.Equal(nil) {
		t.Error("no rule equals a rule, or not itself")
	}
}
