package quantity_test

import (
	"fmt"
	"log"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms/quantity"
)

// What a document says of a programme is compared with limits, and a gap is put into words.
func Example() {
	// The document says "4 to 6 months".
	mission, err := quantity.Between[quantity.Months](4, 6)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("4 at least:", mission.IsAtLeast(4))
	fmt.Println("5 at least:", mission.IsAtLeast(5))
	fmt.Println("7 at least:", mission.IsAtLeast(7))

	// Units of 43 credits are listed, and one unit is blank.
	taught := quantity.AtLeast(quantity.WholeCredits(43))
	fmt.Println("45 exactly:", taught.Is(quantity.WholeCredits(45)))

	// The document states 320 hours. The rule asks for 350 at least.
	have := quantity.ValueOfHours(quantity.Exactly(quantity.WholeHours(320)))
	want := quantity.ValueOfHours(quantity.AtLeast(quantity.WholeHours(350)))
	fmt.Println(want.In(language.English)+", missing:", have.GapTo(want).In(language.English))

	// A mission of four months from 1 October.
	start, err := quantity.ParseDate("2025-10-01")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("last day:", start.Closes(4, quantity.LastDay))
	// Output:
	// 4 at least: yes
	// 5 at least: unknown
	// 7 at least: no
	// 45 exactly: unknown
	// at least 350 h, missing: 30 h
	// last day: 2026-01-31
}
