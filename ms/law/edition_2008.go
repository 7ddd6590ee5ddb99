package law

import "github.com/mastere-go/mastere/ms/document"

func edition2008() Draft {
	wfr09 := cite("WFR09", "")
	exemptions := cite("WFR09", "", "ETU10")
	oni15 := verified(cite("ONI15", ""))
	return Draft{
		ID:    "2008",
		Label: MS,
		Title: document.Text{FR: "règles des rentrées de 2008 à 2018", EN: "rules of the intakes of 2008 to 2018"},
		Note: document.Text{
			FR: "Connue surtout par des sources secondaires ; plusieurs seuils n'ont pas été trouvés, si bien que rien n'y est conforme. La période est déduite.",
			EN: "Known mostly from secondary sources; several thresholds were not found, so that nothing is compliant under it. The period is derived.",
		},
		From: day(2008, 9, 1),
		To:   day(2018, 8, 31),
		Terms: together([]Term{
			required("programme/delivered-by-members", secondary(cite("WPEN", "418 Mastères Spécialisés were offered by the 90 Grandes écoles"))),
			required("programme/partner-delivers", notFound),
			required("programme/co-accreditation-members", notFound),
			required("programme/accredited-at-intake", notFound),
			required("programme/duration-min", secondary(notes).on(GroundNoSource),
				semestersAtLeast(2),
				academicYearsAtLeast(1).by(ownReading(notes)),
				monthsAtLeast(12).by(ownReading(notes))),
			required("programme/duration-max", notFound),

			required("curriculum/credits-total", secondary(cite("WPEN", "75 ECTS")), exactCredits(75)),
			required("curriculum/credits-taught", notFound),
			required("curriculum/credits-project", notFound),
			advice("curriculum/project-listed-once", notFound), // its measure is the credits of the project
			required("curriculum/taught-hours-min", oni15, hoursAtLeast(350)),
			required("curriculum/mission-months-min", oni15, monthsAtLeast(4)),
			required("curriculum/thesis-written", oni15),
			required("curriculum/thesis-defended", oni15),
			required("curriculum/electives-total", ownReading(notes), exactCredits(75)),
			required("curriculum/electives-taught", notFound),
			required("curriculum/electives-hours", ownReading(notes), hoursAtLeast(350)),
			unjudged("curriculum/project-independent", notFound),

			required("entry/engineering-diploma", secondary(wfr09)),
			required("entry/management-diploma", secondary(wfr09)),
			required("entry/third-cycle", secondary(wfr09)),
			required("entry/health-doctorate", secondary(wfr09)),
			required("entry/foreign-equivalent", secondary(wfr09)),
			required("entry/m1-with-experience", secondary(wfr09), monthsAtLeast(36)),
			required("entry/m1-exemption", secondary(exemptions)),
			// The text writes VAE, which gives the diploma itself. It is read as VAP.
			required("entry/prior-learning", secondary(exemptions).on(GroundReading)),
			required("cohort/cap-all", secondary(exemptions), percentAtMost(30)),
		}, levelTerm(), executiveTerms(), plausibilityTerms()),
	}
}
