package mastere_test

import (
	"fmt"
	"log"
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/curriculum"
)

const input = `{
	"intake": "2024-09-01",
	"programme": {"label": "MS", "title": {"en": "Space systems"}},
	"curriculum": {"units": [{"code": "U1", "kind": "course", "hours": 338.5, "credits": 45}]}
}`

// A dossier whose taught hours lie below the floor, and which leaves much blank.
func Example() {
	dossier, err := curriculum.ReadDossier(strings.NewReader(input))
	if err != nil {
		log.Fatal(err) // every problem, with its place
	}
	edition, err := dossier.ActingEdition() // by its intake, or by the name it gives
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
	fmt.Println(report.Verdict(), "by edition", edition)
	for finding := range report.Breaches() {
		fmt.Println(finding.Sentence(language.English))
		if !finding.Missing.IsZero() {
			fmt.Println("missing", finding.Missing.In(language.English), "by", finding.Basis().Cite.Source)
		}
	}
	// Output:
	// not-compliant by edition 2020
	// The teaching must come to at least 350 h.
	// missing 11.5 h by WFR24
}
