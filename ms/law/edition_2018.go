package law

import "github.com/mastere-go/mastere/ms/document"

func edition2018() Draft {
	exemptions := cite("WFR09", "", "ETU10")
	return Draft{
		ID:    "2018",
		Label: MS,
		Title: document.Text{FR: "règles des rentrées de 2018 à 2020", EN: "rules of the intakes of 2018 to 2020"},
		Note: document.Text{
			FR: "Le règlement intérieur 2018-2019 n'a pu être lu qu'en partie ; les seuils sont ceux de la page de la CGE. La période est déduite.",
			EN: "The internal rules of 2018-19 could be read only in part; the thresholds are those of the CGE page. The period is derived.",
		},
		From: day(2018, 9, 1),
		To:   day(2020, 8, 31),
		Terms: together([]Term{
			required("programme/delivered-by-members", verified(cite("RI18", "A-1", "CGEMS"))),
			required("programme/partner-delivers", verified(cite("VADE", ""))),
			required("programme/co-accreditation-members", verified(cite("VADE", ""))),
			required("programme/accredited-at-intake", verified(ri18Mark)),
			required("curriculum/thesis-defended", derived(GroundBetween, cite("CGE23", "", "ONI15"))),

			required("entry/engineering-diploma", verified(ri18Entry)),
			required("entry/management-diploma", verified(ri18Entry)),
			required("entry/third-cycle", verified(ri18Entry)),
			required("entry/registered-title", secondary(ri18Entry)), // the line is cut off there
			required("entry/health-doctorate", notFound),
			required("entry/foreign-equivalent", secondary(ri18Entry)),
			required("entry/m1-with-experience", verified(ri18Entry), monthsAtLeast(36)),
			required("entry/m1-exemption", derived(GroundCarried, exemptions)),
			required("entry/prior-learning", derived(GroundCarried, exemptions)),
			// The words of 2018 could not be read. A text of 2020 raises the cap from there.
			required("cohort/cap-all", derived(GroundBetween, cite("CGE20", "", "WFR09")), percentAtMost(30)),
		}, durationTerms(), contentTerms(), standing(
			advice("curriculum/project-listed-once", ownReading(notes)),
		), electiveTerms(), levelTerm(), executiveTerms(), plausibilityTerms()),
	}
}
