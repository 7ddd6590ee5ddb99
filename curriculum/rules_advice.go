package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// checkStatedTotals compares each stated total with the sum of what is listed,
// and the own figures of each group with those of its units.
func checkStatedTotals(c *check, r *law.Rule) {
	if !c.report.Judges(r) {
		c.report.Add(r, c.name("stated"))
		return
	}
	if len(c.curriculum.Units) == 0 {
		c.report.Add(r, c.name("stated")).Exclude(report.ReasonNoUnits)
		return
	}
	inGroups := c.units.conflicts != [2]int{}
	compared := inGroups
	for i := range c.sums {
		if !c.sums[i].isStated() {
			continue
		}
		compared = true
		s := c.sums[i]
		switch sumName(i) {
		case taughtHoursSum: // a stated total of hours is compared with all listed ones
			s.fill(c.units.of[allHours], c.complete(&c.units.of[allHours]), s.stated)
			s.projectPart = true
		case totalSum: // and one of credits with all that is listed, be it twice
			s.listed = c.listedTotal
		case projectSum:
			s.listed = c.listedProject
		}
		c.compareStated(r, &s)
	}
	if inGroups {
		c.groupConflicts(r, c.curriculum.Units, c.name("units"), 0)
	}
	if !compared {
		c.report.Add(r, c.name("stated")).Exclude(report.ReasonNoStatedTotal)
	}
}

func (c *check) compareStated(r *law.Rule, s *sum) {
	f := c.report.Add(r, c.statedAt(s))
	listed := s.listed.hull()
	f.Have, f.Want = s.figure.value(s.stated), s.figure.value(listed)
	f.Judge(agree(s.stated, listed))
	if f.Status == report.StatusUnknown {
		c.leaveOpen(f, s)
	}
}

// agree tells whether two ranges are the same number.
func agree(a, b bounds) quantity.Truth {
	if _, overlap := a.within(b); !overlap {
		return quantity.No
	}
	return quantity.TruthOf(a.exact() && b.exact()).Or(quantity.Unknown)
}

// groupConflicts finds the groups whose own figures differ from their units'.
func (c *check) groupConflicts(r *law.Rule, units []Unit, at document.Pointer, inherited UnitKind) {
	for i := range units {
		u, unit := &units[i], at.Index(i)
		if len(u.Units) == 0 {
			continue
		}
		kind := u.kind(inherited)
		listed := sumListed(u, kind, &byRule)
		c.groupConflict(r, unit, &hoursFigure, hourBounds(u.Hours), listed.of[allHours])
		c.groupConflict(r, unit, &creditsFigure, creditBounds(u.Credits), listed.of[allCredits])
		c.groupConflicts(r, u.Units, unit.Member("units"), kind)
	}
}

func (c *check) groupConflict(r *law.Rule, unit document.Pointer, fig *figure, own bounds, listed spread) {
	if _, ok := listed.within(own); ok {
		return
	}
	f := c.report.Add(r, unit.Member(fig.name))
	f.Have, f.Want = fig.value(own), fig.value(listed.hull())
	f.Judge(quantity.No)
	if f.Missing.IsZero() { // only some choices of electives differ
		f.Reason = report.ReasonChoiceBreaksTotal
		c.report.Locate(unit.Member("choose"))
	}
}

// checkWorkloadPlausible finds the units whose contact hours exceed the workload
// that their credits stand for. Units of no credits are exempt.
func checkWorkloadPlausible(c *check, r *law.Rule) {
	place := c.name("units")
	if !c.report.Judges(r) {
		c.report.Add(r, place)
		return
	}
	if c.noList() {
		c.report.Add(r, place).Exclude(report.ReasonNoUnits)
		return
	}
	w := workload{check: c, rule: r, perCredit: c.terms.MaxHoursPerCredit.Value.Parts()}
	w.judge(c.curriculum.Units, place, 0)
	if !w.open && !c.units.open && w.broken {
		return
	}
	f := c.report.Add(r, place)
	switch {
	case w.open:
		f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
	case c.units.open:
		f.Status, f.Reason = report.StatusUnknown, report.ReasonListOpen
	default:
		f.Status = report.StatusMet
		return
	}
	if c.curriculum.Open {
		c.report.Locate(c.name("complete"))
	}
	w.noteOpen(c.curriculum.Units, place, 0)
}

type workload struct {
	*check
	rule         *law.Rule
	perCredit    int64
	open, broken bool
}

// judge finds the units whose hours do not fit into their credits.
func (w *workload) judge(units []Unit, at document.Pointer, inherited UnitKind) {
	for i := range units {
		u := &units[i]
		if len(u.Units) == 0 && w.fits(hourBounds(u.Hours), creditBounds(u.Credits)) {
			continue // whatever its kind
		}
		kind := u.kind(inherited)
		switch w.plausible(u, kind) {
		case quantity.Unknown:
			w.open = w.open || len(u.Units) == 0 // what a group leaves open, its units tell
		case quantity.No:
			w.broken = true
			f := w.report.Add(w.rule, at.Index(i).Member("hours"))
			f.Have = hoursFigure.value(hourBounds(u.Hours))
			f.Want = quantity.ValueOfHours(quantity.AtMost(quantity.HoursOfParts(creditBounds(u.Credits).hi * w.perCredit / 100)))
			f.Judge(quantity.No)
		}
		if len(u.Units) > 0 {
			w.judge(u.Units, at.Index(i).Member("units"), kind)
		}
	}
}

// noteOpen notes the blanks that leave a unit's plausibility open.
func (w *workload) noteOpen(units []Unit, at document.Pointer, inherited UnitKind) {
	for i := range units {
		u, unit := &units[i], at.Index(i)
		kind := u.kind(inherited)
		if u.Open {
			w.report.Locate(unit.Member("complete"))
		}
		if len(u.Units) == 0 && w.plausible(u, kind) == quantity.Unknown {
			if kind == 0 {
				w.report.Locate(unit.Member("kind"))
			}
			if !hourBounds(u.Hours).exact() {
				w.report.Locate(unit.Member("hours"))
			}
			if !creditBounds(u.Credits).exact() {
				w.report.Locate(unit.Member("credits"))
			}
		}
		w.noteOpen(u.Units, unit.Member("units"), kind)
	}
}

// plausible tells whether the hours of a unit fit into its credits. Units that
// hold no contact hours, and groups without figures of their own, pass.
func (w *workload) plausible(u *Unit, kind UnitKind) quantity.Truth {
	h, credits := hourBounds(u.Hours), creditBounds(u.Credits)
	group := len(u.Units) > 0 && (h == nothingKnown || credits == nothingKnown)
	if group || credits == exactly(0) || kind.Taught() == quantity.No {
		return quantity.Yes
	}
	switch {
	case credits.hi < unbounded && h.lo*100 > credits.hi*w.perCredit && kind != 0:
		return quantity.No
	case w.fits(h, credits):
		return quantity.Yes
	}
	return quantity.Unknown
}

// fits tells whether the hours fit into the credits for sure.
func (w *workload) fits(h, credits bounds) bool {
	return h.hi < unbounded && h.hi*100 <= credits.lo*w.perCredit
}
