package eligibility

import (
	"math"

	"github.com/mastere-go/mastere/ms/quantity"
)

// Cohort (promotion) counts the students enrolled under the label in one programme at one
// intake, by how they enter. It is a value of 512 bytes, comparable with ==, and tells no
// student from another. The zero value is the cohort of nobody, and so is a nil one, which
// Add and Merge panic on.
//
// A student whose path is open counts under every category still possible. One whose label
// is unknown may or may not count. Each number is then a range, and its bounds are exact.
// Students who are not under the label do not count.
type Cohort struct {
	labelled seats // under the label
	perhaps  seats // under the label or not
}

// seats counts students by the set of categories that are possible for them. A counter that
// is full stays full.
type seats [anyCategory + 1]uint32

// categories is a set of categories. Every student is of one category.
type categories uint8

const (
	ordinary         categories = 1 << iota // by an ordinary path other than the next one
	m1WithExperience                        // ordinary too, but law.M1InsideCap counts it under a cap
	m1Exemption
	priorLearning
	anyExemption  // of whatever kind
	notReceivable // enrolled although no path holds

	anyCategory = 1<<iota - 1
	exempted    = m1Exemption | priorLearning | anyExemption
)

// otherOrdinaryPaths are the paths that make the category ordinary.
const otherOrdinaryPaths = OrdinaryPaths &^ (1 << ByM1WithExperience)

// categoriesOf gives the categories of students who enter by some paths.
func categoriesOf(paths PathSet) categories {
	// The last four paths have a category each, in the same order.
	c := categories(paths>>ByM1WithExperience<<1) & (m1WithExperience | exempted)
	if paths&otherOrdinaryPaths != 0 {
		c |= ordinary
	}
	return c
}

// categories gives the categories that are possible for the applicant.
func (d Decision) categories() categories {
	if !d.decided() {
		return anyCategory
	}
	c := categoriesOf(d.Possible())
	if d.Receivable() != quantity.Yes {
		c |= notReceivable
	}
	return c
}

// Add counts a student by the decision on the student's entry. The cohort is to be judged
// by the same edition. A seat that is not under the label does not count. With the zero
// Decision any category is possible. It allocates nothing. It panics on a nil cohort.
func (c *Cohort) Add(underLabel quantity.Truth, d Decision) {
	switch underLabel {
	case quantity.No:
	case quantity.Yes:
		c.labelled.add(d.categories(), 1)
	default:
		c.perhaps.add(d.categories(), 1)
	}
}

// Merge adds the students of another cohort. The order of merging does not matter. It
// panics on a nil cohort.
func (c *Cohort) Merge(o Cohort) {
	c.labelled.merge(&o.labelled)
	c.perhaps.merge(&o.perhaps)
}

// mergePerhaps adds students of another cohort who may belong to this one.
func (c *Cohort) mergePerhaps(o *Cohort) {
	c.perhaps.merge(&o.labelled)
	c.perhaps.merge(&o.perhaps)
}

// Equal tells whether both cohorts count the same: it is ==.
func (c Cohort) Equal(o Cohort) bool { return c == o }

// add counts n students, up to what the counter holds.
func (s *seats) add(of categories, n uint32) {
	s[of] += min(n, math.MaxUint32-s[of])
}

// merge adds the counts of others.
func (s *seats) merge(o *seats) {
	for of, n := range o {
		s.add(categories(of), n)
	}
}

// isFull tells that there may be more students than were counted.
func (c *Cohort) isFull() bool {
	if c == nil {
		return false
	}
	for i := range c.labelled {
		if c.labelled[i] == math.MaxUint32 || c.perhaps[i] == math.MaxUint32 {
			return true
		}
	}
	return false
}
