package eligibility

import (
	"math"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// seat is a student of a cohort that a test builds.
type seat struct {
	underLabel quantity.Truth
	of         categories
}

// decidedAs gives a decision that leaves just some categories open.
func decidedAs(t testing.TB, of categories) Decision {
	t.Helper()
	e, err := law.EditionByID("2018")
	if err != nil {
		t.Fatal(err)
	}
	d := Decision{checker: newChecker(t, e)}
	for i, path := range [...]Path{ByThirdCycle, ByM1WithExperience, ByM1Exemption, ByPriorLearning, ByAnyExemption} {
		if of>>i&1 != 0 {
			d.open |= 1 << path
			d.holds = 1 << path // the last one
		}
	}
	if of&notReceivable != 0 {
		d.holds = 0
	}
	d.open &^= d.holds
	return d
}

func cohortOf(t testing.TB, seats ...seat) *Cohort {
	t.Helper()
	c := new(Cohort)
	for _, s := range seats {
		c.Add(s.underLabel, decidedAs(t, s.of))
	}
	return c
}

// enrolled gives so many seats under the label.
func enrolled(n int, of categories) []seat {
	all := make([]seat, n)
	for i := range all {
		all[i] = seat{quantity.Yes, of}
	}
	return all
}

func drawSeat(t *rapid.T) seat {
	return seat{
		underLabel: rapid.SampledFrom([]quantity.Truth{quantity.Yes, quantity.Yes, quantity.Unknown, quantity.No}).Draw(t, "under the label"),
		of:         categories(rapid.IntRange(1, int(anyCategory)).Draw(t, "categories")),
	}
}

func drawSeats(t *rapid.T, most int) []seat {
	return rapid.SliceOfN(rapid.Custom(drawSeat), 0, most).Draw(t, "seats")
}

// settled is a student of whom all is known.
type settled struct {
	counted bool
	of      categories // one
}

// eachCompletion gives every cohort that a cohort may turn out to be.
func eachCompletion(seats []seat, visit func([]settled)) {
	all := make([]settled, len(seats))
	var from func(int)
	from = func(i int) {
		if i == len(seats) {
			visit(all)
			return
		}
		for one := categories(1); one <= anyCategory; one <<= 1 {
			if seats[i].of&one == 0 {
				continue
			}
			for _, counted := range []bool{true, false} {
				if known := quantity.TruthOf(counted); seats[i].underLabel == quantity.Unknown || seats[i].underLabel == known {
					all[i] = settled{counted, one}
					from(i + 1)
				}
			}
		}
	}
	from(0)
}

func TestCategoriesOfDecisions(t *testing.T) {
	for of := categories(1); of <= anyCategory; of++ {
		if got := decidedAs(t, of).categories(); got != of {
			t.Errorf("decided as %06b, counted as %06b", of, got)
		}
	}
	if got := (Decision{}).categories(); got != anyCategory {
		t.Errorf("where nothing was decided: %06b", got)
	}
	for path, want := range map[Path]categories{
		ByEngineeringDiploma: ordinary, ByManagementDiploma: ordinary, ByThirdCycle: ordinary,
		ByRegisteredTitle: ordinary, ByHealthDoctorate: ordinary, ByForeignEquivalent: ordinary,
		ByM1WithExperience: m1WithExperience, ByM1Exemption: m1Exemption,
		ByPriorLearning: priorLearning, ByAnyExemption: anyExemption,
	} {
		if got := categoriesOf(PathSetOf(path)); got != want {
			t.Errorf("%v is of %06b, want %06b", path, got, want)
		}
	}
	if got := categoriesOf(^PathSet(0)); got != anyCategory&^notReceivable {
		t.Errorf("all paths: %06b", got)
	}
}

// range of what a number comes to.
type seen struct {
	least, most int
	any         bool
}

func (s *seen) add(n int) {
	if !s.any || n < s.least {
		s.least = n
	}
	if !s.any || n > s.most {
		s.most = n
	}
	s.any = true
}

func (s seen) counts() quantity.Range[quantity.Count] {
	r, _ := quantity.Between(quantity.Count(s.least), quantity.Count(s.most))
	return r
}

func TestUseIsExact(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		seats := drawSeats(rt, 4)
		var want [8]seen
		eachCompletion(seats, func(all []settled) {
			var n [8]int
			for _, one := range all {
				if !one.counted {
					continue
				}
				for i, some := range [...]categories{
					anyCategory, ordinary | m1WithExperience, m1WithExperience, exempted,
					m1Exemption, priorLearning, anyExemption, notReceivable} {
					if one.of&some != 0 {
						n[i]++
					}
				}
			}
			for i := range n {
				want[i].add(n[i])
			}
		})
		got := reflect.ValueOf(cohortOf(t, seats...).Use())
		for i := range want {
			if r := got.Field(i).Interface().(quantity.Range[quantity.Count]); r != want[i].counts() {
				rt.Fatalf("%s: %v, want %v", got.Type().Field(i).Name, r, want[i].counts())
			}
		}
	})
}

func TestMergeOfCohorts(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		a, b, c := drawSeats(rt, 8), drawSeats(rt, 8), drawSeats(rt, 8)
		merge := func(cohorts ...Cohort) (m Cohort) {
			for _, c := range cohorts {
				m.Merge(c)
			}
			return m
		}
		x, y, z := *cohortOf(t, a...), *cohortOf(t, b...), *cohortOf(t, c...)
		all := *cohortOf(t, append(append(a, b...), c...)...)
		for name, got := range map[string]Cohort{
			"in order": merge(x, y, z), "in another order": merge(z, x, y),
			"the last two first": merge(x, merge(y, z)), "with nobody": merge(Cohort{}, all, Cohort{}),
		} {
			if !got.Equal(all) {
				rt.Errorf("merged %s, another cohort", name)
			}
		}
	})
}

// A counter that is full stays full, in whatever order cohorts are merged, and no
// answer is surer than what was counted.
func TestMoreStudentsThanCanBeCounted(t *testing.T) {
	many := *cohortOf(t, seat{quantity.Yes, ordinary}, seat{quantity.Unknown, priorLearning})
	one := many
	for range 31 {
		many.Merge(many)
	}
	if got := many.Use().Ordinary; got != quantity.AtLeast[quantity.Count](math.MaxInt32) {
		t.Errorf("two to the 31st: %v", got)
	}
	if use := many.UnderCap(capAt(30)); use.Holds != quantity.Unknown || use.Used.String() != "[0, ∞)" || use.Allowed.String() != "[644245094, 1288490188]" {
		t.Errorf("two to the 31st: %+v", use)
	}
	full, fuller := many, one
	full.Merge(many)
	full.Merge(one)
	fuller.Merge(many)
	fuller.Merge(many)
	if full != fuller || !full.isFull() {
		t.Errorf("another order, another cohort")
	}
	if got := full.Use(); got.Ordinary != quantity.AtLeast[quantity.Count](math.MaxInt32) || got.PriorLearning != quantity.AtLeast[quantity.Count](0) {
		t.Errorf("full: %+v", got)
	}
	want := CapUse{Students: quantity.AtLeast[quantity.Count](math.MaxInt32), Used: quantity.AtLeast[quantity.Count](0)}
	if got := full.UnderCap(capAt(30)); got != want {
		t.Errorf("full: %+v", got)
	}
	c := newChecker(t, editionRead(t, "2018", 0))
	if r, err := c.Validate(&full, quantity.Date{}, quantity.No); err != ErrCohortFull || r != nil {
		t.Errorf("full: %v, %v", r, err)
	}
}
