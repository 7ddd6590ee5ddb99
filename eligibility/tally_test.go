package eligibility

import (
	"fmt"
	"slices"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// enrolment is a seat in one of few programmes and intakes, any of which may be
// blank, and the student in it.
type enrolment struct {
	Enrolment
	of categories
}

func drawEnrolment(t *rapid.T) enrolment {
	s := drawSeat(t)
	return enrolment{Enrolment{
		Programme:  rapid.SampledFrom([]document.Ref{"a", "b", ""}).Draw(t, "programme"),
		Intake:     rapid.SampledFrom([]quantity.Date{intakeOf(2023), intakeOf(2024), {}}).Draw(t, "intake"),
		UnderLabel: s.underLabel,
	}, s.of}
}

func intakeOf(year int) quantity.Date {
	d, _ := quantity.NewDate(year, 9, 1)
	return d
}

func tallyOf(t testing.TB, all ...enrolment) *Tally {
	t.Helper()
	tally := new(Tally)
	for _, en := range all {
		tally.Add(en.Enrolment, decidedAs(t, en.of))
	}
	return tally
}

func merged(tallies ...*Tally) *Tally {
	m := new(Tally)
	for _, t := range tallies {
		m.Merge(t)
	}
	return m
}

func TestMergeOfTallies(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		draw := func(name string) []enrolment {
			return rapid.SliceOfN(rapid.Custom(drawEnrolment), 0, 8).Draw(rt, name)
		}
		a, b, c := draw("a"), draw("b"), draw("c")
		x, y, z := tallyOf(t, a...), tallyOf(t, b...), tallyOf(t, c...)
		all := tallyOf(t, slices.Concat(a, b, c)...)
		for name, got := range map[string]*Tally{
			"in order": merged(x, y, z), "in another order": merged(z, x, y),
			"the last two first": merged(x, merged(y, z)), "with an empty one": merged(new(Tally), all, new(Tally)),
		} {
			if !got.Equal(all) {
				rt.Errorf("merged %s, another tally", name)
			}
		}
		if !x.Equal(tallyOf(t, a...)) {
			rt.Error("a tally that was merged has changed")
		}
		twice := merged(x)
		twice.Merge(twice)
		if !twice.Equal(merged(x, x)) {
			rt.Error("merged with itself, another tally")
		}
	})
}

// A cohort counts its own students, and those who may be its own as such.
func TestCohortsOfATally(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		all := rapid.SliceOfN(rapid.Custom(drawEnrolment), 0, 12).Draw(rt, "enrolments")
		all = slices.DeleteFunc(all, func(en enrolment) bool { return en.IsZero() })
		tally := tallyOf(t, all...)
		keys := map[CohortKey]bool{}
		var unplaced, everyone Cohort
		for _, en := range all {
			if en.UnderLabel == quantity.No {
				continue
			}
			d := decidedAs(t, en.of)
			everyone.Add(en.UnderLabel, d)
			if en.Programme == "" || en.Intake.IsZero() {
				unplaced.Add(en.UnderLabel, d)
			} else {
				keys[CohortKey{en.Programme, en.Intake}] = true
			}
		}
		var order []CohortKey
		for k, c := range tally.All() {
			order = append(order, k)
			var want Cohort
			for _, en := range all {
				programme, intake := en.Programme == k.Programme, en.Intake == k.Intake
				switch {
				case en.UnderLabel == quantity.No:
				case programme && intake:
					want.Add(en.UnderLabel, decidedAs(t, en.of))
				case (programme || en.Programme == "") && (intake || en.Intake.IsZero()):
					want.Add(quantity.Unknown, decidedAs(t, en.of))
				}
			}
			if *c != want || *tally.Cohort(k) != want {
				rt.Errorf("%v: another cohort", k)
			}
			delete(keys, k)
		}
		if len(keys) > 0 || !slices.IsSortedFunc(order, CohortKey.Compare) {
			rt.Errorf("cohorts %v, %v left out", order, keys)
		}
		if *tally.Unplaced() != unplaced {
			rt.Error("other enrolments without programme or intake")
		}
		if tally.Use() != everyone.Use() {
			rt.Errorf("use %+v, want %+v", tally.Use(), everyone.Use())
		}
	})
}

func TestTallyKeys(t *testing.T) {
	tally := tallyOf(t,
		enrolment{Enrolment{"b", intakeOf(2023), quantity.Yes}, ordinary}, enrolment{Enrolment{"a", intakeOf(2024), quantity.Yes}, ordinary},
		enrolment{Enrolment{"a", intakeOf(2023), quantity.Unknown}, ordinary}, enrolment{Enrolment{"c", intakeOf(2023), quantity.No}, ordinary},
		enrolment{Enrolment{"a", quantity.Date{}, quantity.Yes}, ordinary}, enrolment{Enrolment{}, ordinary})
	var got []string
	for k := range tally.All() {
		got = append(got, fmt.Sprint(k.Programme, " ", k.Intake))
	}
	if want := []string{"a 2023-09-01", "a 2024-09-01", "b 2023-09-01"}; !slices.Equal(got, want) {
		t.Errorf("cohorts %v, want %v", got, want)
	}
	for k := range tally.All() {
		if k.Programme != "a" {
			t.Errorf("%v comes first", k)
		}
		break
	}
	if got := tally.Unplaced(); *got != *cohortOf(t, seat{quantity.Yes, ordinary}) {
		t.Errorf("nobody is enrolled by the zero Enrolment, and one without an intake: %+v", got.Use())
	}
	if *tally.Cohort(CohortKey{Programme: "a"}) != (Cohort{}) || *tally.Cohort(CohortKey{"z", intakeOf(2023)}) != (Cohort{}) {
		t.Error("students in a cohort that has none")
	}
	if tally.Equal(new(Tally)) || !new(Tally).Equal(&Tally{cohorts: map[CohortKey]*Cohort{}}) {
		t.Error("tallies are told apart by something else than what they count")
	}
}

// What a caller does to a cohort leaves the tally as it is.
func TestCohortsOfATallyAreCopies(t *testing.T) {
	tally := tallyOf(t, enrolment{Enrolment{"a", intakeOf(2024), quantity.Yes}, ordinary})
	for range 2 {
		for _, c := range tally.All() {
			if got := c.Use().Students; got != just(1) {
				t.Errorf("%v students", got)
			}
			c.Add(quantity.Yes, Decision{})
		}
	}
}

// Many goroutines count, each with a tally of its own.
func TestTallyOnManyGoroutines(t *testing.T) {
	const workers, each = 8, 2000
	var decisions []Decision
	for of := categories(1); of <= anyCategory; of++ {
		decisions = append(decisions, decidedAs(t, of))
	}
	count := func(tally *Tally, worker int) {
		for i := range each {
			n := worker*each + i
			tally.Add(Enrolment{
				Programme: document.Ref(rune('a' + n%7)), Intake: intakeOf(2020 + n%3), UnderLabel: quantity.Truth(n % 5 % 3),
			}, decisions[n%len(decisions)])
		}
	}
	var tallies [workers]Tally
	var all sync.WaitGroup
	for worker := range workers {
		all.Go(func() { count(&tallies[worker], worker) })
	}
	all.Wait()
	var got, want Tally
	for worker := range workers {
		got.Merge(&tallies[worker])
		count(&want, worker)
	}
	if !got.Equal(&want) {
		t.Error("another tally than that of one goroutine")
	}
}
