package ms_test

import (
	"fmt"

	"github.com/mastere-go/mastere/ms"
)

// A programme of 25 months, at the intake of September 2025.
func Example() {
	intake, _ := ms.ParseDate("2025-09-01")
	edition, err := ms.InForce(ms.LabelMS, intake)
	if err != nil {
		fmt.Println(err)
		return
	}
	programme := ms.Programme{
		Label:  ms.LabelMS,
		Tracks: []ms.Track{{Duration: ms.Duration{Months: ms.Exactly[ms.Months](25)}}},
	}
	report, err := programme.Validate(edition, intake)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("edition", report.Edition, "—", report.Verdict())
	for f := range report.With(ms.NotMet) {
		if f.Clause.Force == ms.Required {
			missing, _ := f.Missing.Months()
			fmt.Println(f.Rule.ID(), "at", f.Place, "by", missing, "month, says", f.Clause.Cite.Source)
		}
	}
	// Output:
	// edition 2020 — not-compliant
	// programme/duration-max at /tracks/0 by -1 month, says CGEMS
}
