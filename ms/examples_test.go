package ms_test

import (
	"fmt"
	"log"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// A broken rule is not met. A blank that a rule depends on leaves it unknown, and the
// finding names the blank.
func ExampleChecker_Validate() {
	programme := &ms.Programme{
		Label:   law.MS,
		Profile: ms.ProfileStandard,
		Title:   document.Text{FR: "MS Exemple", EN: "Example MS"},
		Schools: []ms.School{{Name: "École Exemple", Role: ms.RoleLead, Member: ms.Membership{AtIntake: quantity.Yes}}},
		Accreditation: ms.Accreditation{
			Granted: quantity.Yes, Suspended: quantity.No,
		},
		Tracks: []ms.Track{{Duration: ms.Duration{Months: quantity.Exactly[quantity.Months](25)}}},
	}
	intake, _ := quantity.ParseDate("2025-09-01")
	edition, _ := law.InForce(law.MS, intake)
	checker, err := ms.NewChecker(edition)
	if err != nil {
		log.Fatal(err)
	}
	report, err := checker.Validate(programme, intake)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(report.Verdict())
	for f := range report.Of("programme/duration-max") {
		fmt.Println(f.Rule.ID, f.Status, f.Place)
	}
	for f := range report.Of("programme/accredited-at-intake") {
		fmt.Println(f.Rule.ID, f.Status, f.Locations)
	}
	// Output:
	// not-compliant
	// programme/duration-max not-met /tracks/0
	// programme/accredited-at-intake unknown [/accreditation/from /accreditation/to]
}

// A period that ends before it begins makes a programme impossible to judge.
func ExampleProgramme_Problems() {
	var accreditation ms.Accreditation
	accreditation.From, _ = quantity.ParseDate("2024-09-01")
	accreditation.To, _ = quantity.ParseDate("2023-08-31")
	programme := ms.Programme{Label: law.MS, Accreditation: accreditation}
	for _, problem := range programme.Problems(document.Pointer{}) {
		fmt.Println(problem.In(language.English))
	}
	// Output: /accreditation: found 2024-09-01 > 2023-08-31; accepted: a first day that does not follow the last
}

// JudgeableBy says in either language why an edition cannot judge a programme.
func ExampleLabelError_In() {
	edition, _ := law.EditionByID("2020")
	programme := ms.Programme{Label: law.MSc}
	err := programme.JudgeableBy(edition, document.Pointer{})
	if wrong, ok := err.(*ms.LabelError); ok {
		fmt.Println(wrong.In(language.French))
	}
	// Output: une formation du label MSc ne se juge pas d'après l'édition 2020 des règles du label MS
}

// The catalogue of the rules on programmes.
func ExampleChecks() {
	for _, check := range ms.Checks()[:2] {
		fmt.Println(check.Rule.ID)
		fmt.Println("  ", check.Rule.Sentence.FR)
		fmt.Println("  ", check.Rule.Sentence.EN)
	}
	// Output:
	// programme/delivered-by-members
	//    Seules des écoles membres de la Conférence des grandes écoles peuvent délivrer le diplôme.
	//    Only schools that are members of the Conférence des grandes écoles may deliver the diploma.
	// programme/partner-delivers
	//    Un partenaire académique ne peut pas délivrer le diplôme.
	//    An academic partner may not deliver the diploma.
}
