package main

import (
	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/quantity"
)

const (
	byEngineering   eligibility.PathSet = 1 << eligibility.ByEngineeringDiploma
	byManagement    eligibility.PathSet = 1 << eligibility.ByManagementDiploma
	byThirdCycle    eligibility.PathSet = 1 << eligibility.ByThirdCycle
	byTitle         eligibility.PathSet = 1 << eligibility.ByRegisteredTitle
	byHealth        eligibility.PathSet = 1 << eligibility.ByHealthDoctorate
	byForeign       eligibility.PathSet = 1 << eligibility.ByForeignEquivalent
	byM1            eligibility.PathSet = 1 << eligibility.ByM1WithExperience
	byM1Exemption   eligibility.PathSet = 1 << eligibility.ByM1Exemption
	byPriorLearning eligibility.PathSet = 1 << eligibility.ByPriorLearning
)

// switchStruct is edition 2020 written by hand, which stops at the first path that
// holds: no path after it can be the one retained.
func switchStruct(k *known) answer {
	var possible eligibility.PathSet
	switch k.engineering {
	case quantity.Yes:
		return answer{quantity.Yes, eligibility.RouteOrdinary, byEngineering}
	case quantity.Unknown:
		possible |= byEngineering
	}
	switch k.management {
	case quantity.Yes:
		return answer{quantity.Yes, eligibility.RouteOrdinary, possible | byManagement}
	case quantity.Unknown:
		possible |= byManagement
	}
	switch k.thirdCycle {
	case quantity.Yes:
		return answer{quantity.Yes, eligibility.RouteOrdinary, possible | byThirdCycle}
	case quantity.Unknown:
		possible |= byThirdCycle
	}
	switch k.title {
	case quantity.Yes:
		return answer{quantity.Yes, eligibility.RouteOrdinary, possible | byTitle}
	case quantity.Unknown:
		possible |= byTitle
	}
	if k.health != quantity.No { // no text was found that says what it takes
		possible |= byHealth
	}
	switch k.foreign {
	case quantity.Yes:
		return answer{quantity.Yes, eligibility.RouteOrdinary, possible | byForeign}
	case quantity.Unknown:
		possible |= byForeign
	}
	if k.m1 != quantity.No && k.experience != quantity.No {
		possible |= byM1
		if k.m1 == quantity.Yes && k.experience == quantity.Yes {
			return answer{quantity.Yes, eligibility.RouteOrdinary, possible}
		}
	}
	var route eligibility.Route
	if possible != 0 {
		route = eligibility.RouteOrdinary
	}
	if k.m1 != quantity.No && k.m1Exemption != quantity.No && k.experience != quantity.Yes { // with it the better path holds
		possible |= byM1Exemption
		route |= eligibility.RouteExemption
		if k.m1 == quantity.Yes && k.m1Exemption == quantity.Yes {
			return answer{quantity.Yes, route, possible}
		}
	}
	switch k.priorLearning {
	case quantity.Yes:
		return answer{quantity.Yes, route | eligibility.RouteExemption, possible | byPriorLearning}
	case quantity.Unknown:
		return answer{quantity.Unknown, route | eligibility.RouteExemption, possible | byPriorLearning}
	}
	if possible == 0 {
		return answer{receivable: quantity.No}
	}
	return answer{quantity.Unknown, route, possible}
}

// switchFacts is switchStruct on the facts as Decide takes them.
func switchFacts(f eligibility.Facts) answer {
	var possible eligibility.PathSet
	switch f.Of(eligibility.EngineeringDiplomaInTime) {
	case quantity.Yes:
		return answer{quantity.Yes, eligibility.RouteOrdinary, byEngineering}
	case quantity.Unknown:
		possible |= byEngineering
	}
	switch f.Of(eligibility.ManagementDiplomaInTime) {
	case quantity.Yes:
		return answer{quantity.Yes, eligibility.RouteOrdinary, possible | byManagement}
	case quantity.Unknown:
		possible |= byManagement
	}
	switch f.Of(eligibility.ThirdCycleInTime) {
	case quantity.Yes:
		return answer{quantity.Yes, eligibility.RouteOrdinary, possible | byThirdCycle}
	case quantity.Unknown:
		possible |= byThirdCycle
	}
	switch f.Of(eligibility.TitleInTime) {
	case quantity.Yes:
		return answer{quantity.Yes, eligibility.RouteOrdinary, possible | byTitle}
	case quantity.Unknown:
		possible |= byTitle
	}
	if f.Of(eligibility.HealthDoctorateInTime) != quantity.No {
		possible |= byHealth
	}
	switch f.Of(eligibility.ForeignDiplomaInTime) {
	case quantity.Yes:
		return answer{quantity.Yes, eligibility.RouteOrdinary, possible | byForeign}
	case quantity.Unknown:
		possible |= byForeign
	}
	m1, experience := f.Of(eligibility.M1InTime), f.Of(eligibility.ExperienceLongEnough)
	if m1 != quantity.No && experience != quantity.No {
		possible |= byM1
		if m1 == quantity.Yes && experience == quantity.Yes {
			return answer{quantity.Yes, eligibility.RouteOrdinary, possible}
		}
	}
	var route eligibility.Route
	if possible != 0 {
		route = eligibility.RouteOrdinary
	}
	if exemption := f.Of(eligibility.M1ExemptionGranted); m1 != quantity.No && exemption != quantity.No && experience != quantity.Yes {
		possible |= byM1Exemption
		route |= eligibility.RouteExemption
		if m1 == quantity.Yes && exemption == quantity.Yes {
			return answer{quantity.Yes, route, possible}
		}
	}
	switch f.Of(eligibility.PriorLearningGranted) {
	case quantity.Yes:
		return answer{quantity.Yes, route | eligibility.RouteExemption, possible | byPriorLearning}
	case quantity.Unknown:
		return answer{quantity.Unknown, route | eligibility.RouteExemption, possible | byPriorLearning}
	}
	if possible == 0 {
		return answer{receivable: quantity.No}
	}
	return answer{quantity.Unknown, route, possible}
}
