package eligibility

import (
	"errors"
	"math"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// CapUse says how a cohort stands with a cap. Each number is a range where not all
// is known of the students; its bounds are exact, and so is Holds.
type CapUse struct {
	// Students are all who are enrolled under the label, Used those who count under
	// the cap.
	Students quantity.Range[quantity.Count] `json:"students"`
	Used     quantity.Range[quantity.Count] `json:"used"`
	// Allowed is how many may: the share of all students, the exempted included,
	// rounded down. Over is by how many Used is above it, 0 where it is not.
	Allowed quantity.Range[quantity.Count] `json:"allowed,omitzero"`
	Over    quantity.Range[quantity.Count] `json:"over,omitzero"`
	// Holds tells whether Used is at most Allowed.
	Holds quantity.Truth `json:"holds"`
	// Room is how many more may enter who count under the cap, each of whom enlarges
	// the cohort. At a cap of 100 % it has no end: RoomEndless is set and Room tells
	// nothing.
	Room        quantity.Range[quantity.Count] `json:"room,omitzero"`
	RoomEndless bool                           `json:"roomEndless,omitzero"`
	// OrdinaryNeeded is how many ordinary enrolments more it takes for the cap to
	// hold. At a cap of 0 % none mend what is used: Mendable is then No and
	// OrdinaryNeeded tells nothing, or Unknown and it has no upper bound.
	OrdinaryNeeded quantity.Range[quantity.Count] `json:"ordinaryNeeded,omitzero"`
	Mendable       quantity.Truth                 `json:"mendable"`
}

// UnderCap measures the cohort by a cap. It does not ask which programmes the cap is
// for. Where the share of the cap was not found, or is none from 0 to 100 %, and
// where there are more students than can be counted, it tells no more than how many
// there are and how many are used.
func (c *Cohort) UnderCap(bound law.Cap) CapUse {
	use, _ := c.underCap(bound)
	return use
}

// load is what a cohort puts under a cap.
type load struct {
	students, used extent
	// margin is the share of the students less those used, in hundredths of a student:
	// the cap holds where it is not negative. It is a sum over the students, and so are
	// its bounds.
	margin extent
	// pathsOpen tells that the paths of some students leave open whether they count.
	pathsOpen bool
}

func (c *Cohort) underCap(bound law.Cap) (use CapUse, pathsOpen bool) {
	share := int64(bound.Share.Value)
	l := c.load(bound.Of, share)
	if c.isFull() {
		l.students.most, l.used.most = math.MaxInt64, math.MaxInt64
	}
	use = CapUse{Students: l.students.counts(), Used: l.used.counts()}
	if c.isFull() || !bound.Share.Found() || share < 0 || share > 100 {
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
		// A newcomer who counts takes all of one place but the share of it.
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

// above gives how many steps it takes to lift a margin to 0.
func above(margin, step int64) int64 { return (max(0, -margin) + step - 1) / step }

func (c *Cohort) load(paths law.EntryPathSet, share int64) (l load) {
	mayCount, mayNot := categoriesOf(paths), categoriesOf(^paths)|notReceivable
	if paths&law.ExemptionPaths != 0 {
		mayCount |= anyExemption // which may be of the kind in question
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

// ErrCohortFull says that a cohort holds more students than can be counted.
var ErrCohortFull = errors.New("eligibility: the cohort holds more students than can be counted")

// Validate checks the cohort against the caps of an edition. The intake goes into the
// report; the zero Date is an intake that is not known. niche tells whether the
// programme trains for a niche trade, a status that gives it another cap. A cap that
// is exceeded is no error: the error says why the cohort could not be judged.
func (c *Cohort) Validate(e *law.Edition, intake quantity.Date, niche quantity.Truth) (*report.Report, error) {
	r := new(report.Report)
	if err := c.ValidateInto(r, e, intake, niche); err != nil {
		return nil, err
	}
	return r, nil
}

// ValidateInto is Validate into a report that is emptied first and whose memory is
// used again.
func (c *Cohort) ValidateInto(r *report.Report, e *law.Edition, intake quantity.Date, niche quantity.Truth) error {
	if e == nil {
		return law.ErrNoEdition
	}
	if c.isFull() {
		return ErrCohortFull
	}
	r.Reset(e, intake)
	caps := e.Entry().Caps()
	for _, rule := range cohortRules {
		f := r.Add(rule, document.Pointer{})
		if f == nil {
			continue
		}
		for _, bound := range caps {
			if bound.Rule == rule.ID() {
				c.judge(f, bound, niche)
			}
		}
	}
	return nil
}

// judge judges a cap. Whether a programme trains for a niche trade says which of two
// caps it is under. Where that is not known, it has to keep at least the wider one,
// which is for niche trades; the other one may not be for it.
func (c *Cohort) judge(f *report.Finding, bound law.Cap, niche quantity.Truth) {
	switch {
	case bound.For == law.CapForOther && niche == quantity.Yes:
		f.Exclude(report.ReasonNiche)
		return
	case bound.For == law.CapForNiche && niche == quantity.No:
		f.Exclude(report.ReasonNotNiche)
		return
	}
	use, pathsOpen := c.underCap(bound)
	f.Clause.AsRead() // how a share is measured is this library's reading
	f.Have, f.Also = quantity.ValueOfStudents(use.Used), quantity.ValueOfStudents(use.Students)
	if most, ok := use.Allowed.Exact(); ok {
		f.Want = quantity.ValueOfStudents(quantity.AtMost(most))
	} else {
		f.Want = quantity.ValueOfStudents(use.Allowed)
	}
	f.Status = report.StatusOf(use.Holds)
	nicheUnknown := bound.For != law.CapForAll && niche != quantity.Yes && niche != quantity.No
	switch {
	case f.Status == report.StatusMet:
	case f.Status == report.StatusNotMet && nicheUnknown && bound.For == law.CapForOther:
		f.Status, f.Reason = report.StatusUnknown, report.ReasonNicheUnknown
	case f.Status == report.StatusNotMet:
		over, _ := use.Over.Min()
		f.Missing = quantity.ValueOfStudents(quantity.Exactly(-over))
		if nicheUnknown {
			f.Reason = report.ReasonNicheOrNot
		}
	case pathsOpen:
		f.Reason = report.ReasonPathsUnknown
	default:
		f.Reason = report.ReasonLabelUnknown
	}
}
