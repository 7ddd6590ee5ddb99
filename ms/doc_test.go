package ms_test

import (
	"fmt"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// A programme of 25 months, at the intake of September 2025.
func Example() {
	intake, _ := quantity.ParseDate("2025-09-01")
	edition, err := law.InForce(law.MS, intake)
	if err != nil {
		fmt.Println(err)
		return
	}
	programme := ms.Programme{
		Label:  law.MS,
		Tracks: []ms.Track{{Duration: ms.Duration{Months: quantity.Exactly[quantity.Months](25)}}},
	}
	checker, err := ms.NewChecker(edition)
	if err != nil {
		fmt.Println(err)
		return
	}
	rep, err := checker.Validate(&programme, intake)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("edition", rep.Edition, "—", rep.Verdict())
	for f := range rep.Breaches() {
		missing, _ := f.Missing.Months()
		fmt.Println(f.Rule.ID, "at", f.Place, "by", missing, "month, says", f.Basis().Cite.Source)
	}
	// Output:
	// edition 2020 — not-compliant
	// programme/duration-max at /tracks/0 by -1 month, says CGEMS
}
