package curriculum_test

import (
	"slices"
	"sync"
	"testing"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// One edition and one curriculum serve many goroutines, each with its own report.
func TestConcurrentUse(t *testing.T) {
	e := testkit.Edition(t, "2018")
	checker := newChecker(t, e)
	c := twoGroupsOfElectives()
	want := validate(t, c, e)
	wantTotals, err := c.Totals()
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			var r report.Report
			for range 50 {
				if err := checker.ValidateCurriculumInto(&r, c, quantity.Date{}); err != nil || !r.Equal(want) {
					t.Errorf("another report, or %v", err)
				}
				if got, err := c.Totals(); err != nil || !got.Equal(wantTotals) {
					t.Errorf("other totals, or %v", err)
				}
			}
		})
	}
	all.Wait()
}

// twelveUnits has no electives and holds under every rule.
func twelveUnits() *cur {
	c := compliant()
	c.Units = nil
	for range 9 {
		c.Units = append(c.Units, course(32, 4))
	}
	c.Units = append(c.Units, course(32, 3), course(32, 3), course(32, 3))
	return c
}

func TestValidateCurriculumIntoAllocatesNothing(t *testing.T) {
	checker := newChecker(t, testkit.Edition(t, "2018"))
	blanks := twelveUnits()
	blanks.Units[3].Hours, blanks.Units[7].Credits = noHours, noCredits
	grouped := twelveUnits()
	grouped.Units = []curriculum.Unit{group(grouped.Units[:6]...), group(slices.Clone(grouped.Units[6:])...)}
	grouped.Units[0].Hours = hours(192)
	for name, c := range map[string]*cur{"compliant": twelveUnits(), "with blanks": blanks, "in groups": grouped} {
		var r report.Report
		if err := checker.ValidateCurriculumInto(&r, c, quantity.Date{}); err != nil {
			t.Fatal(err)
		}
		got := testing.AllocsPerRun(100, func() {
			if err := checker.ValidateCurriculumInto(&r, c, quantity.Date{}); err != nil {
				t.Fatal(err)
			}
		})
		if got != 0 {
			t.Errorf("%s: %v allocations", name, got)
		}
	}
}
