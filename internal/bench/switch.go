package main

import (
	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms"
)

const (
	byEngineering   ms.EntryPathSet = 1 << ms.ByEngineeringDiploma
	byManagement    ms.EntryPathSet = 1 << ms.ByManagementDiploma
	byThirdCycle    ms.EntryPathSet = 1 << ms.ByThirdCycle
	byTitle         ms.EntryPathSet = 1 << ms.ByRegisteredTitle
	byHealth        ms.EntryPathSet = 1 << ms.ByHealthDoctorate
	byForeign       ms.EntryPathSet = 1 << ms.ByForeignEquivalent
	byM1            ms.EntryPathSet = 1 << ms.ByM1WithExperience
	byM1Exemption   ms.EntryPathSet = 1 << ms.ByM1Exemption
	byPriorLearning ms.EntryPathSet = 1 << ms.ByPriorLearning
)

// switchStruct is edition 2020 written by hand, which stops at the first path that
// holds: no path after it can be the one retained.
func switchStruct(k *known) answer {
	var possible ms.EntryPathSet
	switch k.engineering {
	case ms.Yes:
		return answer{ms.Yes, eligibility.RouteOrdinary, byEngineering}
	case ms.Unknown:
		possible |= byEngineering
	}
	switch k.management {
	case ms.Yes:
		return answer{ms.Yes, eligibility.RouteOrdinary, possible | byManagement}
	case ms.Unknown:
		possible |= byManagement
	}
	switch k.thirdCycle {
	case ms.Yes:
		return answer{ms.Yes, eligibility.RouteOrdinary, possible | byThirdCycle}
	case ms.Unknown:
		possible |= byThirdCycle
	}
	switch k.title {
	case ms.Yes:
		return answer{ms.Yes, eligibility.RouteOrdinary, possible | byTitle}
	case ms.Unknown:
		possible |= byTitle
	}
	if k.health != ms.No { // no text was found that says what it takes
		possible |= byHealth
	}
	switch k.foreign {
	case ms.Yes:
		return answer{ms.Yes, eligibility.RouteOrdinary, possible | byForeign}
	case ms.Unknown:
		possible |= byForeign
	}
	if k.m1 != ms.No && k.experience != ms.No {
		possible |= byM1
		if k.m1 == ms.Yes && k.experience == ms.Yes {
			return answer{ms.Yes, eligibility.RouteOrdinary, possible}
		}
	}
	var route eligibility.Route
	if possible != 0 {
		route = eligibility.RouteOrdinary
	}
	if k.m1 != ms.No && k.m1Exemption != ms.No && k.experience != ms.Yes { // with it the better path holds
		possible |= byM1Exemption
		route |= eligibility.RouteExemption
		if k.m1 == ms.Yes && k.m1Exemption == ms.Yes {
			return answer{ms.Yes, route, possible}
		}
	}
	switch k.priorLearning {
	case ms.Yes:
		return answer{ms.Yes, route | eligibility.RouteExemption, possible | byPriorLearning}
	case ms.Unknown:
		return answer{ms.Unknown, route | eligibility.RouteExemption, possible | byPriorLearning}
	}
	if possible == 0 {
		return answer{receivable: ms.No}
	}
	return answer{ms.Unknown, route, possible}
}

// switchFacts is switchStruct on the facts as Decide takes them.
func switchFacts(f eligibility.Facts) answer {
	var possible ms.EntryPathSet
	switch f.Of(ms.EngineeringDiplomaInTime) {
	case ms.Yes:
		return answer{ms.Yes, eligibility.RouteOrdinary, byEngineering}
	case ms.Unknown:
		possible |= byEngineering
	}
	switch f.Of(ms.ManagementDiplomaInTime) {
	case ms.Yes:
		return answer{ms.Yes, eligibility.RouteOrdinary, possible | byManagement}
	case ms.Unknown:
		possible |= byManagement
	}
	switch f.Of(ms.ThirdCycleInTime) {
	case ms.Yes:
		return answer{ms.Yes, eligibility.RouteOrdinary, possible | byThirdCycle}
	case ms.Unknown:
		possible |= byThirdCycle
	}
	switch f.Of(ms.TitleInTime) {
	case ms.Yes:
		return answer{ms.Yes, eligibility.RouteOrdinary, possible | byTitle}
	case ms.Unknown:
		possible |= byTitle
	}
	if f.Of(ms.HealthDoctorateInTime) != ms.No {
		possible |= byHealth
	}
	switch f.Of(ms.ForeignDiplomaInTime) {
	case ms.Yes:
		return answer{ms.Yes, eligibility.RouteOrdinary, possible | byForeign}
	case ms.Unknown:
		possible |= byForeign
	}
	m1, experience := f.Of(ms.M1InTime), f.Of(ms.ExperienceLongEnough)
	if m1 != ms.No && experience != ms.No {
		possible |= byM1
		if m1 == ms.Yes && experience == ms.Yes {
			return answer{ms.Yes, eligibility.RouteOrdinary, possible}
		}
	}
	var route eligibility.Route
	if possible != 0 {
		route = eligibility.RouteOrdinary
	}
	if exemption := f.Of(ms.M1ExemptionGranted); m1 != ms.No && exemption != ms.No && experience != ms.Yes {
		possible |= byM1Exemption
		route |= eligibility.RouteExemption
		if m1 == ms.Yes && exemption == ms.Yes {
			return answer{ms.Yes, route, possible}
		}
	}
	switch f.Of(ms.PriorLearningGranted) {
	case ms.Yes:
		return answer{ms.Yes, route | eligibility.RouteExemption, possible | byPriorLearning}
	case ms.Unknown:
		return answer{ms.Unknown, route | eligibility.RouteExemption, possible | byPriorLearning}
	}
	if possible == 0 {
		return answer{receivable: ms.No}
	}
	return answer{ms.Unknown, route, possible}
}
