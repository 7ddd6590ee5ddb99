package curriculum

import "github.com/mastere-go/mastere/ms"

// checkStatedTotals compares each stated total with the sum of what is listed,
// and the own figures of each group with those of its units.
func checkStatedTotals(c *check, r *ms.Rule) {
	if !c.report.Judges(r) {
		c.report.Add(r, c.name(ms.NameStated))
		return
	}
	if len(c.curriculum.Units) == 0 {
		c.report.Add(r, c.name(ms.NameStated)).Exclude(ms.ReasonNoUnits)
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
		c.groupConflicts(r, c.curriculum.Units, c.name(ms.NameUnits), 0)
	}
	if !compared {
		c.report.Add(r, c.name(ms.NameStated)).Exclude(ms.ReasonNoStatedTotal)
	}
}

func (c *check) compareStated(r *ms.Rule, s *sum) {
	f := c.report.Add(r, c.statedAt(s))
	listed := s.listed.hull()
	f.Have, f.Want = s.figure.value(s.stated), s.figure.value(listed)
	f.Judge(agree(s.stated, listed))
	if f.Status == ms.Undecided {
		c.leaveOpen(f, s)
	}
}

// agree tells whether two ranges are the same number.
func agree(a, b bounds) ms.Truth {
	if _, overlap := a.within(b); !overlap {
		return ms.No
	}
	return ms.TruthOf(a.exact() && b.exact()).Or(ms.Unknown)
}

// groupConflicts finds the groups whose own figures differ from their units'.
func (c *check) groupConflicts(r *ms.Rule, units []Unit, at ms.Path, inherited ms.UnitKind) {
	for i := range units {
		u, unit := &units[i], at.Index(i)
		if len(u.Units) == 0 {
			continue
		}
		kind := u.kind(inherited)
		listed := sumListed(u, kind, &byRule)
		c.groupConflict(r, unit, &hoursFigure, hourBounds(u.Hours), listed.of[allHours])
		c.groupConflict(r, unit, &creditsFigure, creditBounds(u.Credits), listed.of[allCredits])
		c.groupConflicts(r, u.Units, unit.Name(ms.NameUnits), kind)
	}
}

func (c *check) groupConflict(r *ms.Rule, unit ms.Path, fig *figure, own bounds, listed spread) {
	if _, ok := listed.within(own); ok {
		return
	}
	f := c.report.Add(r, unit.Name(fig.name))
	f.Have, f.Want = fig.value(own), fig.value(listed.hull())
	f.Judge(ms.No)
	if f.Missing.IsZero() { // only some choices of electives differ
		f.Reason = ms.ReasonChoiceBreaksTotal
		c.report.Fact(unit.Name(ms.NameChoose))
	}
}

// checkWorkloadPlausible finds the units whose contact hours exceed the workload
// that their credits stand for. Units of no credits are exempt.
func checkWorkloadPlausible(c *check, r *ms.Rule) {
	place := c.name(ms.NameUnits)
	if !c.report.Judges(r) {
		c.report.Add(r, place)
		return
	}
	if c.noList() {
		c.report.Add(r, place).Exclude(ms.ReasonNoUnits)
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
		f.Status, f.Reason = ms.Undecided, ms.ReasonBlank
	case c.units.open:
		f.Status, f.Reason = ms.Undecided, ms.ReasonListOpen
	default:
		f.Status = ms.Met
		return
	}
	if c.curriculum.Open {
		c.report.Fact(c.name(ms.NameComplete))
	}
	w.noteOpen(c.curriculum.Units, place, 0)
}

type workload struct {
	*check
	rule         *ms.Rule
	perCredit    int64
	open, broken bool
}

// judge finds the units whose hours do not fit into their credits.
func (w *workload) judge(units []Unit, at ms.Path, inherited ms.UnitKind) {
	for i := range units {
		u := &units[i]
		if len(u.Units) == 0 && w.fits(hourBounds(u.Hours), creditBounds(u.Credits)) {
			continue // whatever its kind
		}
		kind := u.kind(inherited)
		switch w.plausible(u, kind) {
		case ms.Unknown:
			w.open = w.open || len(u.Units) == 0 // what a group leaves open, its units tell
		case ms.No:
			w.broken = true
			f := w.report.Add(w.rule, at.Index(i).Name(ms.NameHours))
			f.Have = hoursFigure.value(hourBounds(u.Hours))
			f.Want = ms.ValueOfHours(ms.AtMost(ms.HoursOfParts(creditBounds(u.Credits).hi * w.perCredit / 100)))
			f.Judge(ms.No)
		}
		if len(u.Units) > 0 {
			w.judge(u.Units, at.Index(i).Name(ms.NameUnits), kind)
		}
	}
}

// noteOpen notes the blanks that leave a unit's plausibility open.
func (w *workload) noteOpen(units []Unit, at ms.Path, inherited ms.UnitKind) {
	for i := range units {
		u, unit := &units[i], at.Index(i)
		kind := u.kind(inherited)
		if u.Open {
			w.report.Fact(unit.Name(ms.NameComplete))
		}
		if len(u.Units) == 0 && w.plausible(u, kind) == ms.Unknown {
			if kind == 0 {
				w.report.Fact(unit.Name(ms.NameKind))
			}
			if !hourBounds(u.Hours).exact() {
				w.report.Fact(unit.Name(ms.NameHours))
			}
			if !creditBounds(u.Credits).exact() {
				w.report.Fact(unit.Name(ms.NameCredits))
			}
		}
		w.noteOpen(u.Units, unit.Name(ms.NameUnits), kind)
	}
}

// plausible tells whether the hours of a unit fit into its credits. Units that
// hold no contact hours, and groups without figures of their own, pass.
func (w *workload) plausible(u *Unit, kind ms.UnitKind) ms.Truth {
	h, credits := hourBounds(u.Hours), creditBounds(u.Credits)
	group := len(u.Units) > 0 && (h == nothingKnown || credits == nothingKnown)
	if group || credits == exactly(0) || kind.Taught() == ms.No {
		return ms.Yes
	}
	switch {
	case credits.hi < unbounded && h.lo*100 > credits.hi*w.perCredit && kind != 0:
		return ms.No
	case w.fits(h, credits):
		return ms.Yes
	}
	return ms.Unknown
}

// fits tells whether the hours fit into the credits for sure.
func (w *workload) fits(h, credits bounds) bool {
	return h.hi < unbounded && h.hi*100 <= credits.lo*w.perCredit
}
