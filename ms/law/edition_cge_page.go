package law

import "github.com/mastere-go/mastere/ms/document"

// editionCGEPage holds what the CGE page says, and nothing else.
func editionCGEPage() Draft {
	return Draft{
		ID:    "cge-page",
		Label: MS,
		Title: document.Text{FR: "la page « MS » de la CGE, et rien d'autre", EN: `the CGE page "MS", and nothing else`},
		Note: document.Text{
			FR: "La page n'est pas datée : cette édition ne se choisit que par son nom.",
			EN: "The page is undated: this edition is only chosen by its name.",
		},
		Terms: together([]Term{
			required("programme/delivered-by-members", verified(page)),
			required("curriculum/electives-total", ownReading(page), exactCredits(75)),
			required("curriculum/electives-taught", ownReading(page), exactCredits(45)),
			required("curriculum/electives-hours", ownReading(page), hoursAtLeast(350)),

			required("entry/engineering-diploma", verified(pageEntry)),
			required("entry/management-diploma", verified(pageEntry)),
			required("entry/foreign-equivalent", verified(pageEntry)),
			required("entry/m1-with-experience", verified(pageEntry), monthsAtLeast(36)),
			required("entry/any-exemption", verified(pageEntry)),
		}, durationTerms(), contentTerms()),
	}
}
