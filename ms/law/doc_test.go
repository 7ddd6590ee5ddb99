package law_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// What the rules ask for at an intake, and by which text.
func Example() {
	intake, err := quantity.ParseDate("2019-09-01")
	if err != nil {
		fmt.Println(err)
		return
	}
	edition, err := law.InForce(law.MS, intake)
	if err != nil {
		fmt.Println(err)
		return
	}
	term, held := edition.Term("curriculum/taught-hours-min")
	limit, found := term.Limit(quantity.MeasureHours)
	source, _ := edition.Source(term.Cite.Source)
	fmt.Println("edition", edition, held, found)
	fmt.Println(limit.In(language.English), "—", term.Force, "—", source.Publisher.In(language.English))

	// The defence of the thesis is in the texts before and after, not in one of its own.
	defence, _ := edition.Term("curriculum/thesis-defended")
	fmt.Println(defence.Confidence, "—", defence.Ground)
	// Output:
	// edition 2018 true true
	// at least 350 h — required — Conférence des grandes écoles
	// derived — held-before-and-after
}
