package curriculum_test

import (
	"fmt"
	"log"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// A blank is not zero: with 43 known credits and one blank unit, 45 is possible.
// The finding names the places that would settle it.
func ExampleChecker_ValidateCurriculum() {
	c := curriculum.Curriculum{Units: []curriculum.Unit{
		{Code: "UE1", Kind: curriculum.KindCourse, Credits: quantity.Exactly(quantity.WholeCredits(43))},
		{Code: "UE2", Kind: curriculum.KindSeminar},
	}}
	edition, err := law.EditionByID("cge-page")
	if err != nil {
		log.Fatal(err)
	}
	checker, err := curriculum.NewChecker(edition)
	if err != nil {
		log.Fatal(err)
	}
	report, err := checker.ValidateCurriculum(&c, quantity.Date{})
	if err != nil {
		log.Fatal(err)
	}
	for f := range report.Of("curriculum/credits-taught") {
		have, _ := f.Have.Credits()
		fmt.Printf("%v: the credits are %v\n", f.Status, have)
		for _, place := range f.Locations {
			fmt.Println("fill in", place)
		}
	}
	// Output:
	// unknown: the credits are [43, ∞)
	// fill in /stated/taughtCredits
	// fill in /units/1/credits
}

// Totals are ranges: each student takes one of the two electives, and of a unit
// that is only called a project it cannot be told whether its hours are taught.
func ExampleCurriculum_Totals() {
	c := curriculum.Curriculum{Units: []curriculum.Unit{
		{Code: "UE1", Kind: curriculum.KindCourse, Hours: quantity.Exactly(quantity.WholeHours(300)), Credits: quantity.Exactly(quantity.WholeCredits(35))},
		{Code: "UE2", Choose: quantity.Some(quantity.Count(1)), Units: []curriculum.Unit{
			{Code: "A", Kind: curriculum.KindCourse, Hours: quantity.Exactly(quantity.WholeHours(40)), Credits: quantity.Exactly(quantity.WholeCredits(5))},
			{Code: "B", Kind: curriculum.KindSeminar, Hours: quantity.Exactly(quantity.WholeHours(30)), Credits: quantity.Exactly(quantity.WholeCredits(5))},
		}},
		{Code: "UE3", Kind: curriculum.KindProject, Hours: quantity.Exactly(quantity.WholeHours(60)), Credits: quantity.Exactly(quantity.WholeCredits(5))},
	}}
	totals, err := c.Totals()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("hours:", totals.Hours)
	fmt.Println("taught hours:", totals.TaughtHours)
	fmt.Println("hours of seminars:", totals.Of(curriculum.KindSeminar).Hours)
	fmt.Println("taught credits:", totals.TaughtCredits)
	fmt.Println("project credits:", totals.ProjectCredits)
	// Output:
	// hours: [390, 400]
	// taught hours: [330, 400]
	// hours of seminars: [0, 30]
	// taught credits: 45
	// project credits: [0, ∞)
}

// A dossier may be built in Go. A mission of 16 weeks is too short for four calendar
// months, whichever they are; 18 weeks are always enough.
func ExampleChecker_Validate() {
	intake, err := quantity.ParseDate("2025-10-01")
	if err != nil {
		log.Fatal(err)
	}
	dossier := &curriculum.Dossier{
		Intake: intake,
		Programme: ms.Programme{
			Label: law.MS,
			Title: document.Text{FR: "Systèmes énergétiques", EN: "Energy systems"},
		},
		Curriculum: curriculum.Curriculum{
			Mission: curriculum.Mission{Weeks: quantity.Exactly(quantity.Weeks(16))},
			Thesis:  curriculum.Thesis{Written: quantity.Yes, Defended: quantity.Yes},
		},
	}
	edition, err := dossier.ActingEdition()
	if err != nil {
		log.Fatal(err)
	}
	checker, err := curriculum.NewChecker(edition)
	if err != nil {
		log.Fatal(err)
	}
	report, err := checker.Validate(dossier)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("edition", report.Edition.ID()+":", report.Verdict())
	for f := range report.Breaches() {
		fmt.Println(f.Rule.ID, "at", f.Place)
		missing, _ := f.Missing.Weeks()
		fmt.Println("weeks missing:", missing)
	}
	// Output:
	// edition 2020: not-compliant
	// curriculum/mission-months-min at /curriculum/mission
	// weeks missing: 2
}

// The catalogue of the rules, with what an edition says of each.
func ExampleChecks() {
	edition, err := law.EditionByID("cge-page")
	if err != nil {
		log.Fatal(err)
	}
	for _, check := range curriculum.Checks()[11:] { // those before are on the programme
		term, _ := edition.Term(check.Rule.ID)
		fmt.Printf("%v: %v\n", check.Rule, term.Force)
	}
	// Output:
	// curriculum/credits-total: required
	// curriculum/credits-taught: required
	// curriculum/credits-project: required
	// curriculum/project-listed-once: not-held
	// curriculum/taught-hours-min: required
	// curriculum/mission-months-min: required
	// curriculum/thesis-written: required
	// curriculum/thesis-defended: not-held
	// curriculum/electives-total: required
	// curriculum/electives-taught: required
	// curriculum/electives-hours: required
	// curriculum/stated-totals: not-held
	// curriculum/workload-plausible: not-held
	// curriculum/thesis-individual: not-held
	// curriculum/project-independent: unjudged
}

// A Go program can build what no document can hold.
func ExampleCurriculum_Problems() {
	c := curriculum.Curriculum{Units: []curriculum.Unit{{
		Code: "U1", Choose: quantity.Some[quantity.Count](3), Units: []curriculum.Unit{{Code: "U2"}, {Code: "U3"}},
	}}}
	for _, problem := range c.Problems(document.Pointer{}) {
		fmt.Println(problem.In(language.English))
	}
	// Output: /units/0/choose: found 3; accepted: a number from 1 to 2, the units of the group
}

// A dossier is judged by the edition that it names, else by the one in force at its
// intake.
func ExampleDossier_ActingEdition() {
	dossier := curriculum.Dossier{Programme: ms.Programme{Label: law.MS}}
	_, err := dossier.ActingEdition()
	fmt.Println(err)
	dossier.Intake, _ = quantity.ParseDate("2019-09-01")
	edition, _ := dossier.ActingEdition()
	fmt.Println(edition)
	dossier.Edition = "cge-page"
	edition, _ = dossier.ActingEdition()
	fmt.Println(edition)
	// Output:
	// law: no intake date is given, so no edition is in force; choose one by name
	// 2018
	// cge-page
}
