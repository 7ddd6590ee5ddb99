package law

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

var edition2020 = newEdition(editionTerms{
	id:    "2020",
	label: MS,
	title: document.Text{FR: "règles des rentrées à partir de 2020", EN: "rules of the intakes from 2020 on"},
	note: document.Text{
		FR: "Aucune fin connue ; le dernier texte lu est de 2023. La première rentrée est déduite.",
		EN: "No known end; the last text read is of 2023. The first intake is derived.",
	},
	from: day(2020, 9, 1),
	programme: ProgrammeTerms{
		DeliveredByMembers:     carried(ri18Delivered),
		PartnerDelivers:        carried(vadePartner),
		CoAccreditationMembers: carried(vadePartner),
		AccreditedAtIntake:     carried(ri18Accredited),
		MinSemesters:           carried(pageMinSemesters),
		MinAcademicYears:       carried(pageMinAcademicYears),
		MinMonths:              carried(pageMinMonths),
		MaxSemesters:           carried(pageMaxSemesters),
		MaxAcademicYears:       carried(pageMaxAcademicYears),
		MaxMonths:              carried(pageMaxMonths),
		DurationMonths: Cited[quantity.Range[quantity.Months]]{Value: monthsBetween(12, 24),
			Force: Advice, Confidence: Verified, Cite: cge23},
		LevelRegistered:     levelRegistered,
		ExecutivePartTime:   executivePartTime,
		ExecutiveDuration:   executiveDuration,
		ExecutiveExperience: executiveExperience,
	},
	curriculum: CurriculumTerms{
		TotalCredits:       Cited[quantity.Credits]{Value: quantity.WholeCredits(75), Force: Required, Confidence: Verified, Cite: cge23},
		TaughtCredits:      carried(pageTaughtCredits),
		ProjectCredits:     carried(pageProjectCredits),
		ProjectListedOnce:  projectListedOnce,
		MinTaught:          Cited[quantity.Hours]{Value: quantity.WholeHours(350), Force: Required, Confidence: Secondary, Cite: Citation{Source: "WFR24"}},
		MinMission:         Cited[quantity.Months]{Value: 4, Force: Required, Confidence: Verified, Cite: cge23},
		ThesisWritten:      Cited[Demand]{Force: Required, Confidence: Verified, Cite: cge23},
		ThesisDefended:     Cited[Demand]{Force: Required, Confidence: Verified, Cite: Citation{Source: "CGE23", Where: "rapport et soutenance"}},
		Electives:          electives,
		StatedTotals:       statedTotals,
		MaxHoursPerCredit:  maxHoursPerCredit,
		ThesisIndividual:   thesisIndividual,
		ProjectIndependent: carried(pageProjectIndependent),
	},
	entry: entry2020,
})
