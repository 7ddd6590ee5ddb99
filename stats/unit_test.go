package stats_test

import (
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/stats"
)

func ExampleUnit() {
	fmt.Println(stats.UnitProgrammesOpen, "—", stats.UnitProgrammesOpen.Text().FR)
	var unit stats.Unit
	fmt.Println(unit.UnmarshalText([]byte("programmes")) != nil)
	// Output:
	// programmes-open — formations ouvertes
	// true
}

func TestUnitsHaveTexts(t *testing.T) {
	for unit := stats.UnitGraduates; unit <= stats.UnitShare; unit++ {
		if text := unit.Text(); text.FR == "" || text.EN == "" {
			t.Errorf("%v has no text in both languages: %+v", unit, text)
		}
	}
	for _, unit := range []stats.Unit{0, stats.UnitShare + 1, 255} {
		if text := unit.Text(); !text.IsZero() {
			t.Errorf("%v has the text %+v", unit, text)
		}
	}
}
