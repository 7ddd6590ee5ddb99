package law

import "github.com/mastere-go/mastere/ms/document"

// edition2020 is the edition before, carried, but for what the texts of 2020 and 2023
// say.
func edition2020(before *Edition) Draft {
	return Draft{
		ID:    "2020",
		Label: MS,
		Title: document.Text{FR: "règles des rentrées à partir de 2020", EN: "rules of the intakes from 2020 on"},
		Note: document.Text{
			FR: "Aucune fin connue ; le dernier texte lu est de 2023. La première rentrée est déduite.",
			EN: "No known end; the last text read is of 2023. The first intake is derived.",
		},
		From: day(2020, 9, 1),
		Terms: before.Carried(
			advice("programme/duration-months", verified(cge23), monthsBetween(12, 24)),

			required("curriculum/credits-total", verified(cge23), exactCredits(75)),
			required("curriculum/taught-hours-min", secondary(cite("WFR24", "")), hoursAtLeast(350)),
			required("curriculum/mission-months-min", verified(cge23), monthsAtLeast(4)),
			required("curriculum/thesis-written", verified(cge23)),
			required("curriculum/thesis-defended", verified(cite("CGE23", "rapport et soutenance"))),

			required("entry/prior-learning", verified(cge20)),
			required("cohort/cap-all", notFound),
			required("cohort/cap-m1", notFound),
			required("cohort/cap-prior-learning", verified(cge20), percentAtMost(40)),
			required("cohort/cap-prior-learning-niche", verified(cge20), percentAtMost(60)),
		),
	}
}
