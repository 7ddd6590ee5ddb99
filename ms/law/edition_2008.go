package law

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

var edition2008 = newEdition(editionTerms{
	id:    "2008",
	label: MS,
	title: document.Text{FR: "règles des rentrées de 2008 à 2018", EN: "rules of the intakes of 2008 to 2018"},
	note: document.Text{
		FR: "Connue surtout par des sources secondaires ; plusieurs seuils n'ont pas été trouvés, si bien que rien n'y est conforme. La période est déduite.",
		EN: "Known mostly from secondary sources; several thresholds were not found, so that nothing is compliant under it. The period is derived.",
	},
	from: day(2008, 9, 1),
	to:   day(2018, 8, 31),
	programme: ProgrammeTerms{
		DeliveredByMembers:     Cited[Demand]{Force: Required, Confidence: Secondary, Cite: Citation{Source: "WPEN", Where: "418 Mastères Spécialisés were offered by the 90 Grandes écoles"}},
		PartnerDelivers:        Cited[Demand]{Force: Required, Confidence: NotFound},
		CoAccreditationMembers: Cited[Demand]{Force: Required, Confidence: NotFound},
		AccreditedAtIntake:     Cited[Demand]{Force: Required, Confidence: NotFound},
		MinSemesters:           Cited[quantity.Semesters]{Value: 2, Force: Required, Confidence: Secondary, Ground: GroundNoSource, Cite: notesStand},
		MinAcademicYears:       Cited[quantity.AcademicYears]{Value: 1, Force: Required, Confidence: Derived, Ground: GroundReading, Cite: notesStand},
		MinMonths:              Cited[quantity.Months]{Value: 12, Force: Required, Confidence: Derived, Ground: GroundReading, Cite: notesStand},
		MaxSemesters:           Cited[quantity.Semesters]{Force: Required, Confidence: NotFound},
		MaxAcademicYears:       Cited[quantity.AcademicYears]{Force: Required, Confidence: NotFound},
		MaxMonths:              Cited[quantity.Months]{Force: Required, Confidence: NotFound},
		LevelRegistered:        levelRegistered,
		ExecutivePartTime:      executivePartTime,
		ExecutiveDuration:      executiveDuration,
		ExecutiveExperience:    executiveExperience,
	},
	curriculum: CurriculumTerms{
		TotalCredits:       Cited[quantity.Credits]{Value: quantity.WholeCredits(75), Force: Required, Confidence: Secondary, Cite: Citation{Source: "WPEN", Where: "75 ECTS"}},
		TaughtCredits:      Cited[quantity.Credits]{Force: Required, Confidence: NotFound},
		ProjectCredits:     Cited[quantity.Credits]{Force: Required, Confidence: NotFound},
		ProjectListedOnce:  projectListedOnce,
		MinTaught:          Cited[quantity.Hours]{Value: quantity.WholeHours(350), Force: Required, Confidence: Verified, Cite: Citation{Source: "ONI15"}},
		MinMission:         Cited[quantity.Months]{Value: 4, Force: Required, Confidence: Verified, Cite: Citation{Source: "ONI15"}},
		ThesisWritten:      Cited[Demand]{Force: Required, Confidence: Verified, Cite: Citation{Source: "ONI15"}},
		ThesisDefended:     Cited[Demand]{Force: Required, Confidence: Verified, Cite: Citation{Source: "ONI15"}},
		Electives:          electives,
		StatedTotals:       statedTotals,
		MaxHoursPerCredit:  maxHoursPerCredit,
		ThesisIndividual:   thesisIndividual,
		ProjectIndependent: Cited[Demand]{Force: Unjudged, Confidence: NotFound},
	},
	entry: entry2008,
})
