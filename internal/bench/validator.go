package main

import (
	"github.com/go-playground/validator/v10"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/quantity"
)

// A tag can say that a field must be set where others are not, so that "one of these,
// or else both of those" can be written as two fields, each required without the
// others. It says yes or no, so that a third value takes two structs: one of what is
// known to be so, one of what is not known not to be so.

// ordinary is valid where an ordinary path is open by the facts that are set.
type ordinary struct {
	Engineering, Management, ThirdCycle, Title, Health, Foreign bool

	M1         bool `validate:"required_without_all=Engineering Management ThirdCycle Title Health Foreign"`
	Experience bool `validate:"required_without_all=Engineering Management ThirdCycle Title Health Foreign"`
}

// exemption is valid where an exemption is.
type exemption struct {
	PriorLearning bool

	M1                bool `validate:"required_without=PriorLearning"`
	M1Exemption       bool `validate:"required_without=PriorLearning"`
	WithoutExperience bool `validate:"required_without=PriorLearning"` // with it the better path holds
}

// forms are what is known, for the validator.
type forms struct {
	ordinary, perhapsOrdinary   ordinary
	exemption, perhapsExemption exemption
}

func (k known) forms() forms {
	ordinary := func(is func(quantity.Truth) bool) ordinary {
		return ordinary{
			Engineering: is(k.engineering), Management: is(k.management), ThirdCycle: is(k.thirdCycle), Title: is(k.title),
			Health:  is(k.health.And(quantity.Unknown)), // no text was found that says what it takes
			Foreign: is(k.foreign), M1: is(k.m1), Experience: is(k.experience),
		}
	}
	exemption := func(is func(quantity.Truth) bool) exemption {
		return exemption{
			PriorLearning: is(k.priorLearning),
			M1:            is(k.m1), M1Exemption: is(k.m1Exemption), WithoutExperience: k.experience != quantity.Yes,
		}
	}
	yes, notNo := func(t quantity.Truth) bool { return t == quantity.Yes }, func(t quantity.Truth) bool { return t != quantity.No }
	return forms{ordinary(yes), ordinary(notNo), exemption(yes), exemption(notNo)}
}

// validated gives whether the applicant is receivable and by which route. Which paths
// are possible tags cannot tell: a struct is valid or not, whatever made it so.
func validated(v *validator.Validate, f *forms) answer {
	holds := func(form any) bool { return v.Struct(form) == nil }
	if holds(&f.ordinary) {
		return answer{receivable: quantity.Yes, route: eligibility.RouteOrdinary}
	}
	a := answer{receivable: quantity.No}
	if holds(&f.perhapsOrdinary) {
		a = answer{receivable: quantity.Unknown, route: eligibility.RouteOrdinary}
	}
	switch {
	case holds(&f.exemption):
		a.receivable = quantity.Yes
		a.route |= eligibility.RouteExemption
	case holds(&f.perhapsExemption):
		a.receivable = quantity.Unknown
		a.route |= eligibility.RouteExemption
	}
	return a
}
