package law

import "github.com/mastere-go/mastere/ms/document"

var (
	ri18Delivered  = Cited[Demand]{Force: Required, Confidence: Verified, Cite: Citation{Source: "RI18", Where: "A-1", Also: "CGEMS"}}
	vadePartner    = Cited[Demand]{Force: Required, Confidence: Verified, Cite: Citation{Source: "VADE"}}
	ri18Accredited = Cited[Demand]{Force: Required, Confidence: Verified, Cite: ri18Mark}
)

var edition2018 = newEdition(editionTerms{
	id:    "2018",
	label: MS,
	title: document.Text{FR: "règles des rentrées de 2018 à 2020", EN: "rules of the intakes of 2018 to 2020"},
	note: document.Text{
		FR: "Le règlement intérieur 2018-2019 n'a pu être lu qu'en partie ; les seuils sont ceux de la page de la CGE. La période est déduite.",
		EN: "The internal rules of 2018-19 could be read only in part; the thresholds are those of the CGE page. The period is derived.",
	},
	from: day(2018, 9, 1),
	to:   day(2020, 8, 31),
	programme: ProgrammeTerms{
		DeliveredByMembers:     ri18Delivered,
		PartnerDelivers:        vadePartner,
		CoAccreditationMembers: vadePartner,
		AccreditedAtIntake:     ri18Accredited,
		MinSemesters:           pageMinSemesters,
		MinAcademicYears:       pageMinAcademicYears,
		MinMonths:              pageMinMonths,
		MaxSemesters:           pageMaxSemesters,
		MaxAcademicYears:       pageMaxAcademicYears,
		MaxMonths:              pageMaxMonths,
		LevelRegistered:        levelRegistered,
		ExecutivePartTime:      executivePartTime,
		ExecutiveDuration:      executiveDuration,
		ExecutiveExperience:    executiveExperience,
	},
	curriculum: CurriculumTerms{
		TotalCredits:       pageTotalCredits,
		TaughtCredits:      pageTaughtCredits,
		ProjectCredits:     pageProjectCredits,
		ProjectListedOnce:  projectListedOnce,
		MinTaught:          pageMinTaught,
		MinMission:         pageMinMission,
		ThesisWritten:      pageThesisWritten,
		ThesisDefended:     Cited[Demand]{Force: Required, Confidence: Derived, Ground: GroundBetween, Cite: Citation{Source: "CGE23", Also: "ONI15"}},
		Electives:          electives,
		StatedTotals:       statedTotals,
		MaxHoursPerCredit:  maxHoursPerCredit,
		ThesisIndividual:   thesisIndividual,
		ProjectIndependent: pageProjectIndependent,
	},
	entry: entry2018,
})
