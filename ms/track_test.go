package ms_test

import (
	"encoding/json"
	"fmt"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Two semesters, then four to six months: nothing is converted, both are kept.
func ExampleDuration() {
	between4And6, _ := quantity.Between[quantity.Months](4, 6)
	d := ms.Duration{Semesters: quantity.Exactly[quantity.Semesters](2), Months: between4And6}
	b, _ := json.Marshal(d)
	fmt.Println(string(b), d.IsZero())
	// Output: {"months":{"min":4,"max":6},"semesters":2} false
}
