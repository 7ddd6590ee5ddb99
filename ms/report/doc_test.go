package report_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// The verdict first, then what is broken and by how much, then what would settle the
// rest.
func Example() {
	intake, _ := quantity.ParseDate("2025-09-01")
	edition, _ := law.InForce(law.MS, intake)
	checker, err := ms.NewChecker(edition)
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := checker.Validate(&ms.Programme{
		Label:  law.MS,
		Tracks: []ms.Track{{Duration: ms.Duration{Months: quantity.Exactly[quantity.Months](25)}}},
	}, intake)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r.Verdict())
	for f := range r.Breaches() {
		fmt.Println(f.Sentence(language.English), f.Missing.In(language.English))
	}
	for f := range r.With(report.StatusUnknown) {
		if f.Force == law.Required {
			fmt.Println(f.Rule, f.Locations)
		}
	}
	// Output:
	// not-compliant
	// The programme must last at most 24 months. -1 month
	// programme/delivered-by-members [/schools]
	// programme/partner-delivers [/schools]
	// programme/co-accreditation-members [/schools]
	// programme/accredited-at-intake [/accreditation/granted /accreditation/from /accreditation/to /accreditation/suspended]
}
