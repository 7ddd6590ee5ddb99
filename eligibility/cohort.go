package eligibility

import (
	"math"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Cohort (promotion) counts the students enrolled under the label in one programme
// at one intake by how they enter. It is a value of 512 bytes, comparable with ==, and
// keeps no one apart. The zero value is the cohort of nobody.
//
// Of a student whose path is still open it keeps which categories are possible, and
// whether the seat is under the label for sure, so that what is not known makes exact
// ranges. Those who are not under the label do not count at all.
type Cohort struct {
	labelled seats // under the label
	perhaps  seats // under the label or not
}

// seats counts students by the categories that they may still be of. A counter that
// is full stays full.
type seats [anyCategory + 1]uint32

// categories is a set of the categories that students are counted by. Every student
// is of one.
type categories uint8

const (
	ordinary         categories = 1 << iota // by an ordinary path other than the next one
	m1WithExperience                        // ordinary too, but a reading counts it under a cap
	m1Exemption
	priorLearning
	anyExemption  // of whatever kind
	notReceivable // enrolled although no path holds

	anyCategory = 1<<iota - 1
	exempted    = m1Exemption | priorLearning | anyExemption
)

// otherOrdinaryPaths are those that are one category.
const otherOrdinaryPaths = law.OrdinaryPaths &^ (1 << law.ByM1WithExperience)

// categoriesOf gives the categories that some paths stand for.
func categoriesOf(paths law.EntryPathSet) categories {
	// The last four paths are categories of their own, in the same order.
	c := categories(paths>>law.ByM1WithExperience<<1) & (m1WithExperience | exempted)
	if paths&otherOrdinaryPaths != 0 {
		c |= ordinary
	}
	return c
}

// categories gives those that the applicant may turn out to be of.
func (d Decision) categories() categories {
	if d.edition == nil {
		return anyCategory // nothing was decided
	}
	c := categoriesOf(d.Possible())
	if d.Receivable() != quantity.Yes {
		c |= notReceivable
	}
	return c
}

// Add counts a student by the decision on the student's entry, which is to be by the
// edition that the cohort is judged by. A seat that is not under the label does not
// count. It allocates nothing.
func (c *Cohort) Add(underLabel quantity.Truth, d Decision) {
	switch underLabel {
	case quantity.No:
	case quantity.Yes:
		c.labelled.add(d.categories(), 1)
	default:
		c.perhaps.add(d.categories(), 1)
	}
}

// Merge adds the students of another cohort. It does not matter which cohorts are
// merged first, nor into which.
func (c *Cohort) Merge(o Cohort) {
	c.labelled.merge(&o.labelled)
	c.perhaps.merge(&o.perhaps)
}

// mergePerhaps adds the students of another cohort, who may belong to this one.
func (c *Cohort) mergePerhaps(o *Cohort) {
	c.perhaps.merge(&o.labelled)
	c.perhaps.merge(&o.perhaps)
}

// Equal is ==.
func (c Cohort) Equal(o Cohort) bool { return c == o }

func (s *seats) add(of categories, n uint32) {
	s[of] += min(n, math.MaxUint32-s[of])
}

func (s *seats) merge(o *seats) {
	for of, n := range o {
		s.add(categories(of), n)
	}
}

// isFull tells that there may be more students than were counted.
func (c *Cohort) isFull() bool {
	for i := range c.labelled {
		if c.labelled[i] == math.MaxUint32 || c.perhaps[i] == math.MaxUint32 {
			return true
		}
	}
	return false
}

// Use says how many students enter by what. Each number is a range where not all is
// known; its bounds are exact.
type Use struct {
	// Students are all who are enrolled under the label.
	Students quantity.Range[quantity.Count] `json:"students"`
	// Ordinary are those who enter by an ordinary path, M1WithExperience those among
	// them who do by an M1 with experience.
	Ordinary         quantity.Range[quantity.Count] `json:"ordinary"`
	M1WithExperience quantity.Range[quantity.Count] `json:"m1WithExperience"`
	// Exempted are those who enter by an exemption (dérogation), then by its kind.
	Exempted      quantity.Range[quantity.Count] `json:"exempted"`
	M1Exemption   quantity.Range[quantity.Count] `json:"m1Exemption"`
	PriorLearning quantity.Range[quantity.Count] `json:"priorLearning"`
	AnyExemption  quantity.Range[quantity.Count] `json:"anyExemption"`
	// NotReceivable are those who are enrolled although no path holds for them.
	NotReceivable quantity.Range[quantity.Count] `json:"notReceivable"`
}

// Use gives how many students enter by what.
func (c *Cohort) Use() Use {
	return Use{
		Students:         c.in(anyCategory),
		Ordinary:         c.in(ordinary | m1WithExperience),
		M1WithExperience: c.in(m1WithExperience),
		Exempted:         c.in(exempted),
		M1Exemption:      c.in(m1Exemption),
		PriorLearning:    c.in(priorLearning),
		AnyExemption:     c.in(anyExemption),
		NotReceivable:    c.in(notReceivable),
	}
}

// in gives how many students are of one of some categories.
func (c *Cohort) in(some categories) quantity.Range[quantity.Count] {
	var n extent
	for of := categories(1); of <= anyCategory; of++ {
		if of&some == 0 {
			continue
		}
		n.most += int64(c.labelled[of]) + int64(c.perhaps[of])
		if of&^some == 0 {
			n.least += int64(c.labelled[of])
		}
	}
	if c.isFull() {
		n.most = math.MaxInt64
	}
	return n.counts()
}

// extent is a range of whole numbers, both bounds known.
type extent struct{ least, most int64 }

// counts gives the range of counts, without an upper bound where that is more than a
// Count holds.
func (x extent) counts() quantity.Range[quantity.Count] {
	least := quantity.AtLeast(quantity.Count(min(x.least, math.MaxInt32)))
	if x.most > math.MaxInt32 {
		return least
	}
	both, _ := least.Intersect(quantity.AtMost(quantity.Count(x.most)))
	return both
}
