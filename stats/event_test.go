package stats_test

import (
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/stats"
)

func ExampleCompareEvents() {
	catalogue, _ := stats.Published()
	page, _ := catalogue.Event("cgepage-created") // the label, 1983
	cge, _ := catalogue.Event("cge2010-created")  // the label, 1985
	wiki, _ := catalogue.Event("wpen-created")    // the degree, 1986
	fmt.Println(stats.CompareEvents(page, cge).Relation)
	fmt.Println(stats.CompareEvents(page, wiki).Relation)
	// Output:
	// contradictory
	// not-comparable
}

func TestCompareEvents(t *testing.T) {
	for _, tc := range []struct {
		a, b     string // event and period
		relation stats.Relation
		differs  stats.Mismatch
	}{
		{"1983", "1983", stats.Same, 0},
		{"1983", "1985", stats.Contradictory, 0},
		{"1983", "1983-09", stats.Compatible, 0},
		{"1983-09", "1983-09-30", stats.Compatible, 0},
		{"1983", "1983/1984", stats.Compatible, 0}, // in the autumn
		{"1983-08-31", "1983/1984", stats.Contradictory, 0},
		{"1983-09-01", "1983/1984", stats.Compatible, 0},
		{"", "1983", stats.NotComparable, stats.DateUnknown},
		{"", "", stats.NotComparable, stats.DateUnknown},
	} {
		a, b := &stats.Event{Event: "x", When: period(tc.a)}, &stats.Event{Event: "x", When: period(tc.b)}
		want := stats.Comparison{Relation: tc.relation, Differs: tc.differs}
		if got, back := stats.CompareEvents(a, b), stats.CompareEvents(b, a); got != want || back != want {
			t.Errorf("%q and %q: %v, %v", tc.a, tc.b, got, back)
		}
		b.Event = "y"
		if got := stats.CompareEvents(a, b); got != (stats.Comparison{Relation: stats.NotComparable, Differs: stats.EventDiffers}) {
			t.Errorf("different events: %v", got)
		}
	}
}
