package eligibility

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"

	"github.com/mastere-go/mastere/ms/quantity"
)

// Tally counts enrolments by programme and intake. The zero value is an empty one; it
// grows with the number of cohorts, not with that of enrolments.
//
// It has no lock: where many goroutines count, each has a Tally of its own, and the
// tallies are merged.
type Tally struct {
	cohorts map[CohortKey]*Cohort
}

// CohortKey names a cohort: the students of a programme at an intake.
type CohortKey struct {
	Programme Ref           `json:"programme,omitzero"`
	Intake    quantity.Date `json:"intake,omitzero"`
}

// Compare orders cohorts by programme, then by intake.
func (k CohortKey) Compare(o CohortKey) int {
	return cmp.Or(cmp.Compare(k.Programme, o.Programme), k.Intake.Compare(o.Intake))
}

// isWhole tells that both programme and intake are known.
func (k CohortKey) isWhole() bool { return k.Programme != "" && !k.Intake.IsZero() }

// Add counts an enrolment by the decision on the student's entry, as Cohort.Add
// does. The zero Enrolment is none and does not count. It allocates nothing for a
// cohort that it has met before.
func (t *Tally) Add(en Enrolment, d Decision) {
	if en.IsZero() || en.UnderLabel == quantity.No {
		return
	}
	t.cohort(CohortKey{en.Programme, en.Intake}).Add(en.UnderLabel, d)
}

// cohort gives the cohort of a key, a new one where there is none.
func (t *Tally) cohort(k CohortKey) *Cohort {
	c := t.cohorts[k]
	if c == nil {
		c = new(Cohort)
		k.Programme = Ref(strings.Clone(string(k.Programme))) // not to keep what it is part of
		if t.cohorts == nil {
			t.cohorts = map[CohortKey]*Cohort{}
		}
		t.cohorts[k] = c
	}
	return c
}

// Merge adds what another tally counts, which stays as it is. It does not matter
// which tallies are merged first, nor into which.
func (t *Tally) Merge(o *Tally) {
	for k, c := range o.cohorts {
		t.cohort(k).Merge(*c)
	}
}

// Equal tells whether both count the same.
func (t *Tally) Equal(o *Tally) bool {
	return maps.EqualFunc(t.cohorts, o.cohorts, func(a, b *Cohort) bool { return *a == *b })
}

// All gives the cohorts in the order of their keys. An enrolment that leaves the
// programme or the intake blank may belong to any cohort that fits what it gives, and
// counts there like one of which it is not known whether it is under the label.
func (t *Tally) All() iter.Seq2[CohortKey, *Cohort] {
	return func(yield func(CohortKey, *Cohort) bool) {
		for _, k := range slices.SortedFunc(maps.Keys(t.cohorts), CohortKey.Compare) {
			if !k.isWhole() {
				continue
			}
			if !yield(k, t.Cohort(k)) {
				return
			}
		}
	}
}

// Cohort gives one of the cohorts that All gives.
func (t *Tally) Cohort(k CohortKey) *Cohort {
	c := new(Cohort)
	if !k.isWhole() {
		return c
	}
	if own := t.cohorts[k]; own != nil {
		*c = *own
	}
	for _, blank := range [...]CohortKey{{Programme: k.Programme}, {Intake: k.Intake}, {}} {
		if others := t.cohorts[blank]; others != nil {
			c.mergePerhaps(others)
		}
	}
	return c
}

// Unplaced gives the enrolments that leave the programme or the intake blank.
func (t *Tally) Unplaced() *Cohort {
	return t.total(func(k CohortKey) bool { return !k.isWhole() })
}

// Use gives how many students enter by what in all programmes and at all intakes,
// each of them counted once.
func (t *Tally) Use() Use {
	all := t.total(func(CohortKey) bool { return true })
	return all.Use()
}

func (t *Tally) total(of func(CohortKey) bool) *Cohort {
	total := new(Cohort)
	for k, c := range t.cohorts {
		if of(k) {
			total.Merge(*c)
		}
	}
	return total
}
