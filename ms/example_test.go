package ms_test

import (
	"fmt"
	"log"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// A programme of 25 months, for the intake of September 2025.
func Example() {
	programme := &ms.Programme{
		Label:  law.MS,
		Tracks: []ms.Track{{Duration: ms.Duration{Months: quantity.Exactly[quantity.Months](25)}}},
	}
	intake, err := quantity.ParseDate("2025-09-01")
	if err != nil {
		log.Fatal(err)
	}
	edition, err := law.InForce(law.MS, intake)
	if err != nil {
		log.Fatal(err)
	}
	checker, err := ms.NewChecker(edition)
	if err != nil {
		log.Fatal(err)
	}
	report, err := checker.Validate(programme, intake)
	if err != nil {
		log.Fatal(err)
	}

	fmt.Println("edition", report.Edition, "—", report.Verdict())
	for f := range report.Breaches() {
		fmt.Println(f.Sentence(language.English))
		missing, _ := f.Missing.Months()
		fmt.Println(f.Rule.ID, "at", f.Place, "by", missing, "month, says", f.Basis().Cite.Source)
	}
	// Output:
	// edition 2020 — not-compliant
	// The programme must last at most 24 months.
	// programme/duration-max at /tracks/0 by -1 month, says CGEMS
}
