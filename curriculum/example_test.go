package curriculum_test

import (
	"fmt"
	"log"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/ms"
)

// A curriculum is built in Go, checked against the rules in force at an intake,
// and one broken rule is looked at.
func Example() {
	c := curriculum.Curriculum{
		Units: []curriculum.Unit{
			{Code: "UE1", Kind: ms.KindCourse, Hours: ms.Exactly(ms.WholeHours(150)), Credits: ms.Exactly(ms.WholeCredits(20))},
			{Code: "UE2", Kind: ms.KindPractical, Hours: ms.Exactly(ms.WholeHours(90)), Credits: ms.Exactly(ms.WholeCredits(15))},
			{Code: "UE3", Kind: ms.KindGroupProject, Hours: ms.Exactly(ms.WholeHours(80)), Credits: ms.Exactly(ms.WholeCredits(10))},
		},
		Mission: curriculum.Mission{Months: ms.Exactly(ms.Months(5)), Credits: ms.Exactly(ms.WholeCredits(10))},
		Thesis:  curriculum.Thesis{Written: ms.Yes, Defended: ms.Yes, Credits: ms.Exactly(ms.WholeCredits(20))},
	}

	intake, err := ms.ParseDate("2025-10-01")
	if err != nil {
		log.Fatal(err)
	}
	edition, err := ms.InForce(ms.LabelMS, intake)
	if err != nil {
		log.Fatal(err)
	}
	report, err := c.Validate(edition, intake)
	if err != nil {
		log.Fatal(err)
	}

	fmt.Println(report.Verdict())
	for f := range report.With(ms.NotMet) {
		have, _ := f.Have.Hours()
		want, _ := f.Want.Hours()
		missing, _ := f.Missing.Hours()
		fmt.Println(f.Rule.ID(), "at", f.Place)
		fmt.Printf("%v hours of %v, %v missing\n", have, want, missing)
	}
	// Output:
	// not-compliant
	// curriculum/taught-hours-min at /units
	// 320 hours of [350, ∞), 30 missing
}

// A blank is not zero: with 43 known credits and one blank unit, 45 is possible.
// The finding names the places that would settle it.
func ExampleCurriculum_Validate() {
	c := curriculum.Curriculum{Units: []curriculum.Unit{
		{Code: "UE1", Kind: ms.KindCourse, Credits: ms.Exactly(ms.WholeCredits(43))},
		{Code: "UE2", Kind: ms.KindSeminar},
	}}
	edition, err := ms.EditionByID("cge-page")
	if err != nil {
		log.Fatal(err)
	}
	report, err := c.Validate(edition, ms.Date{})
	if err != nil {
		log.Fatal(err)
	}
	for f := range report.Of(ms.CreditsTaught) {
		have, _ := f.Have.Credits()
		fmt.Printf("%v: the credits are %v\n", f.Status, have)
		for _, place := range f.Facts {
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
		{Code: "UE1", Kind: ms.KindCourse, Hours: ms.Exactly(ms.WholeHours(300)), Credits: ms.Exactly(ms.WholeCredits(35))},
		{Code: "UE2", Choose: ms.Some(ms.Count(1)), Units: []curriculum.Unit{
			{Code: "A", Kind: ms.KindCourse, Hours: ms.Exactly(ms.WholeHours(40)), Credits: ms.Exactly(ms.WholeCredits(5))},
			{Code: "B", Kind: ms.KindSeminar, Hours: ms.Exactly(ms.WholeHours(30)), Credits: ms.Exactly(ms.WholeCredits(5))},
		}},
		{Code: "UE3", Kind: ms.KindProject, Hours: ms.Exactly(ms.WholeHours(60)), Credits: ms.Exactly(ms.WholeCredits(5))},
	}}
	totals, err := c.Totals()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("hours:", totals.Hours)
	fmt.Println("taught hours:", totals.TaughtHours)
	fmt.Println("hours of seminars:", totals.Of(ms.KindSeminar).Hours)
	fmt.Println("taught credits:", totals.TaughtCredits)
	fmt.Println("project credits:", totals.ProjectCredits)
	// Output:
	// hours: [390, 400]
	// taught hours: [330, 400]
	// hours of seminars: [0, 30]
	// taught credits: 45
	// project credits: [0, ∞)
}

// A dossier is a programme with its curriculum. It is judged by the edition it
// names, or by the one in force at its intake.
func ExampleDossier_Validate() {
	intake, err := ms.ParseDate("2025-10-01")
	if err != nil {
		log.Fatal(err)
	}
	d := curriculum.Dossier{
		Intake: intake,
		Programme: ms.Programme{
			Label: ms.LabelMS,
			Title: ms.Text{FR: "Systèmes énergétiques", EN: "Energy systems"},
		},
		Curriculum: curriculum.Curriculum{
			Mission: curriculum.Mission{Weeks: ms.Exactly(ms.Weeks(16))},
			Thesis:  curriculum.Thesis{Written: ms.Yes, Defended: ms.Yes},
		},
	}
	edition, err := d.ActingEdition()
	if err != nil {
		log.Fatal(err)
	}
	report, err := d.Validate(edition)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("edition", report.Edition.ID()+":", report.Verdict())
	for f := range report.With(ms.NotMet) {
		fmt.Println(f.Rule.ID(), "at", f.Place)
		missing, _ := f.Missing.Weeks()
		fmt.Println("weeks missing:", missing)
	}
	// Output:
	// edition 2020: not-compliant
	// curriculum/mission-months-min at /curriculum/mission
	// weeks missing: 2
}

// The catalogue of the rules, with what an edition says of each.
func ExampleRules() {
	edition, err := ms.EditionByID("cge-page")
	if err != nil {
		log.Fatal(err)
	}
	for _, rule := range curriculum.Rules() {
		clause := edition.Clause(rule.ID())
		fmt.Printf("%v: %v\n", rule.ID(), clause.Force)
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

// One report serves many curricula; what it said of the last one is gone.
func ExampleCurriculum_ValidateInto() {
	edition, _ := ms.EditionByID("2018")
	var report ms.Report
	for _, hours := range []int32{349, 350} {
		c := curriculum.Curriculum{Units: []curriculum.Unit{{
			Code: "U1", Kind: ms.KindCourse, Hours: ms.Exactly(ms.WholeHours(hours)),
		}}}
		if err := c.ValidateInto(&report, edition, ms.Date{}); err != nil {
			fmt.Println(err)
			return
		}
		for finding := range report.Of(ms.TaughtHoursMin) {
			fmt.Println(hours, finding.Status)
		}
	}
	// Output:
	// 349 not-met
	// 350 met
}

// What a Go program can build and no reader would let through.
func ExampleCurriculum_Problems() {
	c := curriculum.Curriculum{Units: []curriculum.Unit{{
		Code: "U1", Choose: ms.Some[ms.Count](3), Units: []curriculum.Unit{{Code: "U2"}, {Code: "U3"}},
	}}}
	for _, problem := range c.Problems(ms.Path{}) {
		fmt.Println(problem.In(language.English))
	}
	// Output: /units/0/choose: found 3; accepted: a number from 1 to 2, the units of the group
}

// A dossier is judged by the edition it names, or else by the one in force at its
// intake.
func ExampleDossier_ActingEdition() {
	dossier := curriculum.Dossier{Programme: ms.Programme{Label: ms.LabelMS}}
	_, err := dossier.ActingEdition()
	fmt.Println(err)
	dossier.Intake, _ = ms.ParseDate("2019-09-01")
	edition, _ := dossier.ActingEdition()
	fmt.Println(edition)
	dossier.Edition = "cge-page"
	edition, _ = dossier.ActingEdition()
	fmt.Println(edition)
	// Output:
	// ms: no intake date is given, so no edition is in force; choose one by name
	// 2018
	// cge-page
}
