package law

import "github.com/mastere-go/mastere/ms/document"

var editionCGEPage = newEdition(editionTerms{
	id:    "cge-page",
	label: MS,
	title: document.Text{FR: "la page « MS » de la CGE, et rien d'autre", EN: `the CGE page "MS", and nothing else`},
	note: document.Text{
		FR: "La page n'est pas datée : cette édition ne se choisit que par son nom.",
		EN: "The page is undated: this edition is only chosen by its name.",
	},
	programme: ProgrammeTerms{
		DeliveredByMembers: Cited[Demand]{Force: Required, Confidence: Verified, Cite: cgemsContent},
		MinSemesters:       pageMinSemesters,
		MinAcademicYears:   pageMinAcademicYears,
		MinMonths:          pageMinMonths,
		MaxSemesters:       pageMaxSemesters,
		MaxAcademicYears:   pageMaxAcademicYears,
		MaxMonths:          pageMaxMonths,
	},
	curriculum: CurriculumTerms{
		TotalCredits:       pageTotalCredits,
		TaughtCredits:      pageTaughtCredits,
		ProjectCredits:     pageProjectCredits,
		MinTaught:          pageMinTaught,
		MinMission:         pageMinMission,
		ThesisWritten:      pageThesisWritten,
		Electives:          Cited[Demand]{Force: Required, Confidence: Derived, Ground: GroundReading, Cite: cgemsContent},
		ProjectIndependent: pageProjectIndependent,
	},
	entry: entryCGEPage,
})
