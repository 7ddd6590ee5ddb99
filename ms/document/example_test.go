package document_test

import (
	"errors"
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/ms/document"
)

// A dossier with two mistakes is refused. The error tells both, with their places.
func Example() {
	const dossier = `{
	"programme": {"label": "MS", "title": {"fr": "MS Exemple"}},
	"curriculum": {
		"units": [{"code": "UE1", "credits": "7,5"}],
		"mission": {"dates": {"from": "2025-02-30"}}
	}
}`
	_, err := curriculum.ReadDossier(strings.NewReader(dossier))
	if refused, ok := errors.AsType[*document.Error](err); ok {
		for _, p := range refused.Problems {
			fmt.Println("at", p.Pointer)
			fmt.Println("found:", p.Found.In(language.English))
			fmt.Println("accepted:", p.Accepted.In(language.English))
		}
	}
	// Output:
	// at /curriculum/units/0/credits
	// found: the string "7,5"
	// accepted: a number from 0 to 10000 with a decimal point and at most two decimals, such as 7.5, or {"min": …, "max": …}
	// at /curriculum/mission/dates/from
	// found: "2025-02-30"
	// accepted: a date from 0001-01-01 to 9999-12-31, such as 2025-10-01
}
