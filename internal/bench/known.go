package main

import (
	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/quantity"
)

// known is what edition 2020 asks of an applicant, as a plain struct: what somebody
// who writes the rule by hand would fill in.
type known struct {
	engineering, management, thirdCycle, title, health, foreign quantity.Truth
	m1, experience                                              quantity.Truth
	m1Exemption, priorLearning                                  quantity.Truth
}

func knownOf(f eligibility.Facts) known {
	return known{
		engineering:   f.Of(eligibility.EngineeringDiplomaInTime),
		management:    f.Of(eligibility.ManagementDiplomaInTime),
		thirdCycle:    f.Of(eligibility.ThirdCycleInTime),
		title:         f.Of(eligibility.TitleInTime),
		health:        f.Of(eligibility.HealthDoctorateInTime),
		foreign:       f.Of(eligibility.ForeignDiplomaInTime),
		m1:            f.Of(eligibility.M1InTime),
		experience:    f.Of(eligibility.ExperienceLongEnough),
		m1Exemption:   f.Of(eligibility.M1ExemptionGranted),
		priorLearning: f.Of(eligibility.PriorLearningGranted),
	}
}

// flags is known with two booleans for each fact, of which at most one is set: the
// form that the expression languages read fastest. Numbers to compare with cost both
// a fifth more.
type flags struct {
	EngineeringYes, EngineeringNo     bool
	ManagementYes, ManagementNo       bool
	ThirdCycleYes, ThirdCycleNo       bool
	TitleYes, TitleNo                 bool
	HealthYes, HealthNo               bool
	ForeignYes, ForeignNo             bool
	M1Yes, M1No                       bool
	ExperienceYes, ExperienceNo       bool
	M1ExemptionYes, M1ExemptionNo     bool
	PriorLearningYes, PriorLearningNo bool
}

func (k known) flags() flags {
	yes, no := func(t quantity.Truth) bool { return t == quantity.Yes }, func(t quantity.Truth) bool { return t == quantity.No }
	return flags{
		yes(k.engineering), no(k.engineering),
		yes(k.management), no(k.management),
		yes(k.thirdCycle), no(k.thirdCycle),
		yes(k.title), no(k.title),
		yes(k.health), no(k.health),
		yes(k.foreign), no(k.foreign),
		yes(k.m1), no(k.m1),
		yes(k.experience), no(k.experience),
		yes(k.m1Exemption), no(k.m1Exemption),
		yes(k.priorLearning), no(k.priorLearning),
	}
}
