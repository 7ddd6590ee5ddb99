package eligibility

import (
	"math"

	"github.com/mastere-go/mastere/ms/quantity"
)

// CapUse says how a cohort stands with a cap. Each number is a range where not all is known
// of the students. Its bounds are exact, and so is Holds.
type CapUse struct {
	// Students is how many are enrolled under the label, Used how many of them count
	// under the cap.
	Students quantity.Range[quantity.Count] `json:"students"`
	Used     quantity.Range[quantity.Count] `json:"used"`
	// Allowed is how many may count: the share of all students, the exempted included,
	// rounded down. Over is by how many Used is above it, 0 where it is not.
	Allowed quantity.Range[quantity.Count] `json:"allowed,omitzero"`
	Over    quantity.Range[quantity.Count] `json:"over,omitzero"`
	// Holds tells whether Used is at most Allowed.
	Holds quantity.Truth `json:"holds"`
	// Room is how many more may enter who count under the cap. Each of them enlarges the
	// cohort too. At a cap of 100 % there is no end to it: RoomEndless is set and Room
	// tells nothing.
	Room        quantity.Range[quantity.Count] `json:"room,omitzero"`
	RoomEndless bool                           `json:"roomEndless,omitzero"`
	// OrdinaryNeeded is how many more ordinary enrolments make the cap hold, 0 where it
	// holds. Mendable tells whether any number does. At a cap of 0 % no number is enough.
	// If that cap is exceeded, Mendable is No and OrdinaryNeeded is blank. If that is not
	// known, Mendable is Unknown and OrdinaryNeeded has no upper bound.
	OrdinaryNeeded quantity.Range[quantity.Count] `json:"ordinaryNeeded,omitzero"`
	Mendable       quantity.Truth                 `json:"mendable"`
}

// UnderCap measures the cohort by a cap, whichever programmes the cap is for. It tells only
// Students and Used where the share is absent or not from 0 to 100 %, and where there are
// more students than can be counted. A nil cohort is that of nobody.
func (c *Cohort) UnderCap(bound Cap) CapUse {
	use, _ := c.underCap(bound)
	return use
}

// load is what a cohort puts under a cap. All bounds are sums over the students.
type load struct {
	students, used extent
	// margin is the share of the students less those used, in hundredths of a student.
	// The cap holds where it is not negative.
	margin extent
	// pathsOpen tells that the paths of some students leave open whether they count.
	pathsOpen bool
}

// underCap is UnderCap. pathsOpen tells that the paths of some students leave open whether
// they count.
func (c *Cohort) underCap(bound Cap) (use CapUse, pathsOpen bool) {
	if c == nil {
		c = new(Cohort)
	}
	percent, found := bound.Share.Get()
	share := int64(percent)
	l := c.load(bound.Of, share)
	if c.isFull() {
		l.students.most, l.used.most = math.MaxInt64, math.MaxInt64
	}
	use = CapUse{Students: l.students.counts(), Used: l.used.counts()}
	if c.isFull() || !found || share < 0 || share > 100 {
		return use, l.pathsOpen
	}
	use.Allowed = extent{l.students.least * share / 100, l.students.most * share / 100}.counts()
	use.Over = extent{above(l.margin.most, 100), above(l.margin.least, 100)}.counts()
	switch {
	case l.margin.least >= 0:
		use.Holds = quantity.Yes
	case l.margin.most < 0:
		use.Holds = quantity.No
	}
	if use.RoomEndless = share == 100; !use.RoomEndless {
		// A newcomer takes one place and brings the share of another.
		use.Room = extent{max(0, l.margin.least) / (100 - share), max(0, l.margin.most) / (100 - share)}.counts()
	}
	switch {
	case share > 0:
		use.Mendable = quantity.Yes
		use.OrdinaryNeeded = extent{above(l.margin.most, share), above(l.margin.least, share)}.counts()
	case use.Holds == quantity.Yes:
		use.Mendable, use.OrdinaryNeeded = quantity.Yes, quantity.Exactly[quantity.Count](0)
	case use.Holds == quantity.No:
		use.Mendable = quantity.No
	default:
		use.OrdinaryNeeded = quantity.AtLeast[quantity.Count](0)
	}
	return use, l.pathsOpen
}

// above gives how many steps lift a negative margin to 0.
func above(margin, step int64) int64 { return (max(0, -margin) + step - 1) / step }

// load sums what each student does under a cap on some paths.
func (c *Cohort) load(paths PathSet, share int64) (l load) {
	mayCount, mayNot := categoriesOf(paths), categoriesOf(^paths)|notReceivable
	if paths&ExemptionPaths != 0 {
		mayCount |= anyExemption // it may be of a kind that counts
	}
	for of := categories(1); of <= anyCategory; of++ {
		labelled, perhaps := int64(c.labelled[of]), int64(c.perhaps[of])
		if labelled|perhaps == 0 {
			continue
		}
		// What one student may do to the margin.
		one := extent{share, share}
		counts, not := of&mayCount != 0, of&mayNot != 0
		if counts {
			one.least -= 100
			l.used.most += labelled + perhaps
		}
		if !not {
			one.most -= 100
			l.used.least += labelled
		}
		l.pathsOpen = l.pathsOpen || counts && not
		l.students.least += labelled
		l.students.most += labelled + perhaps
		l.margin.least += labelled*one.least + perhaps*min(0, one.least)
		l.margin.most += labelled*one.most + perhaps*max(0, one.most)
	}
	return l
}
