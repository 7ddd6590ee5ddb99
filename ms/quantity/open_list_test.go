package quantity_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleOpenList() {
	type list struct {
		Open quantity.OpenList `json:"complete"`
	}
	b, _ := json.Marshal(list{Open: true})
	fmt.Println(string(b))
	// Output: {"complete":false}
}

func TestOpenListJSON(t *testing.T) {
	for open, want := range map[quantity.OpenList]string{true: `false`, false: `true`} {
		if b, err := json.Marshal(open); err != nil || string(b) != want {
			t.Errorf("an open list (%v) has complete = %s, %v", open, b, err)
		}
		testkit.ReadsBack(t, open)
	}
	for _, in := range []string{`null`, `"true"`, `1`, ``} {
		kept := quantity.OpenList(true)
		if err := kept.UnmarshalJSON([]byte(in)); err == nil || !bool(kept) {
			t.Errorf("%s reads as %v, %v", in, kept, err)
		}
	}
}
