package curriculum_test

import (
	"fmt"
	"log"
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/curriculum"
)

// A dossier is read, judged by the edition in force at its intake, and what is broken is
// said in a sentence.
func Example() {
	dossier, err := curriculum.ReadDossier(strings.NewReader(`{
		"intake": "2025-10-01",
		"programme": {"label": "MS", "title": {"en": "Energy systems"}},
		"curriculum": {
			"units": [
				{"code": "UE1", "kind": "course", "hours": 150, "credits": 20},
				{"code": "UE2", "kind": "practical", "hours": 90, "credits": 15},
				{"code": "UE3", "kind": "group-project", "hours": 80, "credits": 10}
			],
			"mission": {"months": 5, "credits": 10},
			"thesis": {"written": true, "defended": true, "credits": 20}
		}
	}`))
	if err != nil {
		log.Fatal(err)
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

	fmt.Println("edition", report.Edition, "—", report.Verdict())
	for f := range report.Breaches() {
		fmt.Println(f.Sentence(language.English))
		have, _ := f.Have.Hours()
		want, _ := f.Want.Hours()
		missing, _ := f.Missing.Hours()
		fmt.Println(f.Rule.ID, "at", f.Place)
		fmt.Printf("%v hours of %v, %v missing\n", have, want, missing)
	}
	// Output:
	// edition 2020 — not-compliant
	// The teaching must come to at least 350 h.
	// curriculum/taught-hours-min at /curriculum/units
	// 320 hours of [350, ∞), 30 missing
}
