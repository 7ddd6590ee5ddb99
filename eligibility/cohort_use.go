package eligibility

import (
	"math"

	"github.com/mastere-go/mastere/ms/quantity"
)

// Use says how many students enter by what. Each number is a range where not all is known.
// Its bounds are exact.
type Use struct {
	// Students are all who are enrolled under the label.
	Students quantity.Range[quantity.Count] `json:"students"`
	// Ordinary are those who enter by an ordinary path, M1WithExperience those among them
	// who enter by an M1 with experience.
	Ordinary         quantity.Range[quantity.Count] `json:"ordinary"`
	M1WithExperience quantity.Range[quantity.Count] `json:"m1WithExperience"`
	// Exempted are those who enter by an exemption (dérogation). The next three are its
	// kinds.
	Exempted      quantity.Range[quantity.Count] `json:"exempted"`
	M1Exemption   quantity.Range[quantity.Count] `json:"m1Exemption"`
	PriorLearning quantity.Range[quantity.Count] `json:"priorLearning"`
	AnyExemption  quantity.Range[quantity.Count] `json:"anyExemption"`
	// NotReceivable are those who are enrolled although no path holds for them.
	NotReceivable quantity.Range[quantity.Count] `json:"notReceivable"`
}

// Use gives how many students enter by what. A nil cohort is that of nobody.
func (c *Cohort) Use() Use {
	if c == nil {
		c = new(Cohort)
	}
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

// in gives how many students are of any of some categories.
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

// counts gives the range of counts. It has no upper bound where that is more than a Count
// holds.
func (x extent) counts() quantity.Range[quantity.Count] {
	least := quantity.AtLeast(quantity.Count(min(x.least, math.MaxInt32)))
	if x.most > math.MaxInt32 {
		return least
	}
	both, _ := least.Intersect(quantity.AtMost(quantity.Count(x.most)))
	return both
}
