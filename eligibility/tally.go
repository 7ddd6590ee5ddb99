package eligibility

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Tally counts enrolments by programme and intake. It grows with the number of cohorts, not
// with the number of enrolments. The zero value is empty, and so is a nil one, which Add
// and Merge panic on.
//
// It has no lock. Where many goroutines count, each has a Tally of its own, and the tallies
// are merged.
type Tally struct {
	cohorts map[CohortKey]*Cohort
}

// CohortKey names a cohort: the students of a programme at an intake. Either may be blank.
type CohortKey struct {
	Programme document.Ref  `json:"programme,omitzero"`
	Intake    quantity.Date `json:"intake,omitzero"`
}

// Compare orders cohorts by programme, then by intake.
func (k CohortKey) Compare(o CohortKey) int {
	return cmp.Or(cmp.Compare(k.Programme, o.Programme), k.Intake.Compare(o.Intake))
}

// isWhole tells that both programme and intake are known.
func (k CohortKey) isWhole() bool { return k.Programme != "" && !k.Intake.IsZero() }

// Add counts an enrolment by the decision on the student's entry, as Cohort.Add does. The
// zero Enrolment is none and does not count. It allocates nothing for a cohort that it has
// met before. It panics on a nil tally.
func (t *Tally) Add(en Enrolment, d Decision) {
	if en.IsZero() || en.UnderLabel == quantity.No {
		return
	}
	t.cohort(CohortKey{en.Programme, en.Intake}).Add(en.UnderLabel, d)
}

// cohort gives the cohort of a key. It makes one where there is none.
func (t *Tally) cohort(k CohortKey) *Cohort {
	c := t.cohorts[k]
	if c == nil {
		c = new(Cohort)
		k.Programme = document.Ref(strings.Clone(string(k.Programme))) // it may be part of a greater piece of memory
		if t.cohorts == nil {
			t.cohorts = map[CohortKey]*Cohort{}
		}
		t.cohorts[k] = c
	}
	return c
}

// Merge adds what another tally counts, which stays as it is. The order of merging does not
// matter. A nil tally adds nothing; Merge panics on a nil receiver.
func (t *Tally) Merge(o *Tally) {
	if o == nil {
		return
	}
	for k, c := range o.cohorts {
		t.cohort(k).Merge(*c)
	}
}

// Equal tells whether both count the same. A nil tally equals an empty one.
func (t *Tally) Equal(o *Tally) bool {
	return maps.EqualFunc(t.all(), o.all(), func(a, b *Cohort) bool { return *a == *b })
}

// all gives every cohort, those with a blank in their key too.
func (t *Tally) all() map[CohortKey]*Cohort {
	if t == nil {
		return nil
	}
	return t.cohorts
}

// All gives the cohorts in the order of their keys. An enrolment with a blank programme or
// intake may belong to any cohort that fits the rest. It counts in each of them like one of
// which it is not known whether it is under the label.
func (t *Tally) All() iter.Seq2[CohortKey, *Cohort] {
	return func(yield func(CohortKey, *Cohort) bool) {
		for _, k := range slices.SortedFunc(maps.Keys(t.all()), CohortKey.Compare) {
			if !k.isWhole() {
				continue
			}
			if !yield(k, t.Cohort(k)) {
				return
			}
		}
	}
}

// Cohort gives one of the cohorts that All gives, an empty one for any other key. It is the
// caller's.
func (t *Tally) Cohort(k CohortKey) *Cohort {
	c := new(Cohort)
	if !k.isWhole() {
		return c
	}
	if own := t.all()[k]; own != nil {
		*c = *own
	}
	for _, blank := range [...]CohortKey{{Programme: k.Programme}, {Intake: k.Intake}, {}} {
		if others := t.all()[blank]; others != nil {
			c.mergePerhaps(others)
		}
	}
	return c
}

// Unplaced gives the enrolments with a blank programme or intake.
func (t *Tally) Unplaced() *Cohort {
	return t.total(func(k CohortKey) bool { return !k.isWhole() })
}

// Use gives how many students enter by what in all programmes and at all intakes. Each of
// them is counted once.
func (t *Tally) Use() Use {
	all := t.total(func(CohortKey) bool { return true })
	return all.Use()
}

// total gives the students of some cohorts together.
func (t *Tally) total(of func(CohortKey) bool) *Cohort {
	total := new(Cohort)
	for k, c := range t.all() {
		if of(k) {
			total.Merge(*c)
		}
	}
	return total
}
