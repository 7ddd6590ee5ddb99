package eligibility_test

import (
	"fmt"
	"log"
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

const input = `{
	"ref": "A-17",
	"qualifications": [{"kind": "m1", "award": "awarded", "on": "2021-07-05"}],
	"experience": [{"from": "2022-03-01", "ongoing": true, "kind": "employment"}],
	"exemptions": []
}`

// An applicant whose work goes on, and is not long enough yet.
func Example() {
	a, err := eligibility.ReadApplicant(strings.NewReader(input))
	if err != nil {
		log.Fatal(err) // every problem, with its place, and nothing of what was found
	}
	start, err := quantity.ParseDate("2024-09-01")
	if err != nil {
		log.Fatal(err)
	}
	edition, err := law.InForce(law.MS, start)
	if err != nil {
		log.Fatal(err)
	}
	checker, err := eligibility.NewChecker(edition)
	if err != nil {
		log.Fatal(err)
	}
	decision, err := checker.Decide(a, start)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("receivable:", decision.Receivable(), "by edition", edition)
	for _, condition := range decision.Conditions(eligibility.ByM1WithExperience) {
		fmt.Println(condition.Fact.Text().EN+":", condition.State)
		if !condition.Missing.IsZero() {
			fmt.Println("missing", condition.Missing.In(language.English))
		}
	}
	from, err := checker.EligibleFrom(a)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("receivable for a start from", from)
	// Output:
	// receivable: no by edition 2020
	// an M1 or an equivalent (four-year bachelor, equivalence ruled by the jury): yes
	// awarded by the start: yes
	// enough professional experience before the start: no
	// missing 6 months
	// receivable for a start from 2025-03-01
}
