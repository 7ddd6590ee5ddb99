package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// figure is one of the two sorts of figure that a curriculum sums.
type figure struct {
	measure quantity.Measure
	name    string
	of      func(*Unit) bounds
	// taught tells whether the figures of a kind go into the taught part.
	taught func(UnitKind) quantity.Truth
	index  int // of the figure in sums.conflicts
}

var (
	hoursFigure = figure{
		measure: quantity.MeasureHours, name: "hours",
		of:     func(u *Unit) bounds { return hourBounds(u.Hours) },
		taught: UnitKind.Taught,
		index:  hourConflicts,
	}
	creditsFigure = figure{
		measure: quantity.MeasureCredits, name: "credits",
		of:     func(u *Unit) bounds { return creditBounds(u.Credits) },
		taught: func(k UnitKind) quantity.Truth { return k.InProject().Not() },
		index:  creditConflicts,
	}
)

func (f *figure) value(b bounds) quantity.Value {
	if b == nothingKnown {
		return quantity.Value{}
	}
	if b.hi == unbounded {
		return quantity.ValueFrom(f.measure, b.lo)
	}
	return quantity.ValueBetween(f.measure, b.lo, b.hi)
}

func exactly(n int64) bounds { return bounds{n, n} }

// in tells whether every value of b lies in want, none does, or some may.
func (b bounds) in(want bounds) quantity.Truth {
	switch {
	case b.lo >= want.lo && b.hi <= want.hi:
		return quantity.Yes
	case b.hi < want.lo || b.lo > want.hi:
		return quantity.No
	}
	return quantity.Unknown
}

// sum is a sum over the curriculum that rules judge. Its first part hangs on the
// edition, its second on the curriculum.
type sum struct {
	figure *figure
	want   bounds
	// taughtPart and projectPart say whose blanks leave the sum open: those of the
	// taught units, of mission and thesis, or of both.
	taughtPart, projectPart bool
	statedName              string // of the same sum, as the programme announces it

	listed spread
	stated bounds
	// complete tells that the list is one to judge by: closed and without blanks.
	complete bool
	// only, if set, is the one kind of unit whose blanks are noted.
	only UnitKind
}

// byReading tells that the sum hangs on which kinds of unit count as taught, which
// is this library's reading.
func (s *sum) byReading() bool { return s.taughtPart && !s.projectPart }

// ofProject tells that the credits of mission and thesis go into the sum.
func (s *sum) ofProject() bool { return s.projectPart && s.figure == &creditsFigure }

func (s *sum) isStated() bool { return s.stated != nothingKnown }

// sumName names the sums that rules judge.
type sumName uint8

const (
	taughtHoursSum sumName = iota
	totalSum
	taughtSum
	projectSum
	sumNames
)

// ruleSums gives what the terms of an edition ask of each sum.
func ruleSums(t *law.CurriculumTerms) [sumNames]sum {
	return [sumNames]sum{
		taughtHoursSum: {
			figure: &hoursFigure, want: bounds{t.MinTaught.Value.Parts(), unbounded},
			taughtPart: true, statedName: "hours",
		},
		totalSum: {
			figure: &creditsFigure, want: exactly(t.TotalCredits.Value.Hundredths()),
			taughtPart: true, projectPart: true, statedName: "credits",
		},
		taughtSum: {
			figure: &creditsFigure, want: exactly(t.TaughtCredits.Value.Hundredths()),
			taughtPart: true, statedName: "taughtCredits",
		},
		projectSum: {
			figure: &creditsFigure, want: exactly(t.ProjectCredits.Value.Hundredths()),
			projectPart: true, statedName: "projectCredits",
		},
	}
}

// fillRuleSums puts the sums of the curriculum beside what is stated of them.
func (c *check) fillRuleSums() {
	stated, of := &c.curriculum.Stated, &c.units.of
	c.sums[taughtHoursSum].fill(of[taughtHours], c.complete(&of[countedHours]) && !c.units.unknownKinds, hourBounds(stated.Hours))
	c.sums[totalSum].fill(c.total, c.complete(&c.total), creditBounds(stated.Credits))
	c.sums[taughtSum].fill(of[taughtCredits], c.complete(&of[taughtCredits]) && !c.units.unknownKinds, creditBounds(stated.TaughtCredits))
	c.sums[projectSum].fill(c.project, c.project.most.hi < unbounded, creditBounds(stated.ProjectCredits))
}

func (s *sum) fill(listed spread, complete bool, stated bounds) {
	s.listed, s.complete, s.stated = listed, complete, stated
}

func (c *check) statedAt(s *sum) document.Pointer {
	return c.name("stated").Member(s.statedName)
}

// noList tells that no units are listed, and that none are said to be missing.
func (c *check) noList() bool { return len(c.curriculum.Units) == 0 && !bool(c.curriculum.Open) }

// complete tells whether the units are listed, all of them, with every figure
// that goes into a sum.
func (c *check) complete(s *spread) bool {
	return len(c.curriculum.Units) > 0 && !c.units.open && s.most.hi != unbounded
}

// judgeSum judges by the list where it is complete, else by the stated total;
// where both are there and give different answers it cannot be told.
func (c *check) judgeSum(r *law.Rule, place document.Pointer, s *sum) {
	f := c.report.Add(r, place)
	if f == nil {
		return
	}
	listed := s.listed.hull()
	f.Want = s.figure.value(s.want)
	f.Have = s.figure.value(listed)
	byList, byStated := listed.in(s.want), quantity.Unknown
	if s.isStated() {
		byStated = s.stated.in(s.want)
	}
	switch {
	case byStated == quantity.Unknown || byStated == byList:
		f.Judge(byList)
		if f.Status == report.StatusUnknown && s.isStated() {
			f.Also = s.figure.value(s.stated)
		}
	case s.complete || byList != quantity.Unknown:
		f.Status, f.Reason = report.StatusUnknown, report.ReasonListedAndStatedDiffer
		f.Also = s.figure.value(s.stated)
	default:
		f.Also, f.Have = f.Have, s.figure.value(s.stated)
		f.Judge(byStated)
		f.Reason = report.ReasonByStatedTotal
	}
	if s.byReading() && f.Reason != report.ReasonByStatedTotal {
		f.Clause.AsRead()
	}
	if f.Status == report.StatusUnknown {
		if !s.complete && byStated == quantity.Unknown {
			c.report.Locate(c.statedAt(s))
		}
		c.leaveOpen(f, s)
	}
}

// leaveOpen gives an undecided sum its reason, unless it has one, and the places
// that would settle it.
func (c *check) leaveOpen(f *report.Finding, s *sum) {
	if f.Reason == 0 {
		f.Reason = c.whyOpen(s)
	}
	c.openUnits(s)
	if s.ofProject() {
		c.openPart("mission", &c.mission)
		c.openPart("thesis", &c.thesis)
	}
}

func (c *check) whyOpen(s *sum) report.Reason {
	switch {
	case s.taughtPart && len(c.curriculum.Units) == 0:
		return report.ReasonNoUnits
	case s.taughtPart && c.units.open && s.listed.most.hi == unbounded:
		return report.ReasonListOpen
	case s.ofProject() && c.listedTwice:
		return report.ReasonListedTwice
	case s.ofProject() && (c.mission.differ || c.thesis.differ):
		return report.ReasonTwoPlacesDiffer
	case c.units.conflicts[s.figure.index] > 0:
		return report.ReasonStatementsContradict
	case !s.complete:
		return report.ReasonBlank
	case s.listed.least.hi < s.listed.most.lo:
		return report.ReasonDependsOnChoice
	case s.figure == &hoursFigure && !s.projectPart && c.undecidedKinds():
		return report.ReasonUndecidedKinds
	}
	return report.ReasonWideRange
}

// undecidedKinds tells whether hours may count as taught that do not for sure.
func (c *check) undecidedKinds() bool {
	counted, taught := &c.units.of[countedHours], &c.units.of[taughtHours]
	return counted.least.hi < taught.least.hi || counted.most.hi < taught.most.hi
}

// openUnits notes the blanks of the units that go into a sum.
func (c *check) openUnits(s *sum) {
	if len(c.curriculum.Units) == 0 && s.taughtPart {
		c.report.Locate(c.name("units"))
	}
	if c.curriculum.Open {
		c.report.Locate(c.name("complete"))
	}
	c.openList(c.curriculum.Units, c.name("units"), 0, s)
}

func (c *check) openList(units []Unit, at document.Pointer, inherited UnitKind, s *sum) {
	for i := range units {
		u, unit := &units[i], at.Index(i)
		kind := u.kind(inherited)
		own := s.figure.of(u)
		if len(u.Units) > 0 || u.Open {
			if own.exact() && s.figure.uniform(u.Units, kind, s.figure.taught(kind)) {
				continue // the group's own figure says it all
			}
			if u.Open {
				c.report.Locate(unit.Member("complete"))
			}
			c.openList(u.Units, unit.Member("units"), kind, s)
			continue
		}
		if s.only != 0 && kind != s.only && kind != 0 {
			continue
		}
		taught := s.figure.taught(kind)
		if (taught == quantity.Yes && !s.taughtPart) || (taught == quantity.No && !s.projectPart) {
			continue
		}
		everything := s.taughtPart && s.projectPart && s.figure == &hoursFigure // whatever the kinds
		if taught == quantity.Unknown && own.hi > 0 && !everything {
			c.report.Locate(unit.Member("kind"))
		}
		if !own.exact() {
			c.report.Locate(unit.Member(s.figure.name))
		}
	}
}

// uniform tells whether the figures of all units go into the same part.
func (f *figure) uniform(units []Unit, inherited UnitKind, taught quantity.Truth) bool {
	if taught == quantity.Unknown {
		return false
	}
	for i := range units {
		kind := units[i].kind(inherited)
		if f.taught(kind) != taught || !f.uniform(units[i].Units, kind, taught) {
			return false
		}
	}
	return true
}

// openPart notes the credits of the mission or the thesis where they are blank, or
// where another figure stands against them.
func (c *check) openPart(n string, p *part) {
	if (!p.listed && !p.credits.hull().exact()) || p.differ || c.listedTwice {
		c.report.Locate(c.name(n).Member("credits"))
	}
}

func checkCreditsTotal(c *check, r *law.Rule) { c.judgeSum(r, c.at, &c.sums[totalSum]) }

func checkCreditsTaught(c *check, r *law.Rule) {
	c.judgeSum(r, c.name("units"), &c.sums[taughtSum])
}

func checkCreditsProject(c *check, r *law.Rule) { c.judgeSum(r, c.at, &c.sums[projectSum]) }

func checkTaughtHoursMin(c *check, r *law.Rule) {
	c.judgeSum(r, c.name("units"), &c.sums[taughtHoursSum])
}

func checkProjectListedOnce(c *check, r *law.Rule) {
	if !c.report.Judges(r) {
		c.report.Add(r, c.at)
		return
	}
	mission, thesis := creditBounds(c.curriculum.Mission.Credits), creditBounds(c.curriculum.Thesis.Credits)
	c.judgeTwoPlaces(r, KindMission, "mission", &c.mission, missionCredits, mission)
	c.judgeTwoPlaces(r, KindThesis, "thesis", &c.thesis, thesisCredits, thesis)
	if (c.mission.differ || c.thesis.differ) && !c.listedTwice {
		return
	}
	f := c.report.Add(r, c.at)
	f.Have, f.Also = creditsFigure.value(c.mission.credits.hull()), creditsFigure.value(c.thesis.credits.hull())
	want := c.sums[projectSum].want
	switch {
	case c.listedTwice:
		f.Status, f.Reason = report.StatusNotMet, report.ReasonListedTwice
		c.report.Locate(c.name("mission"))
		c.report.Locate(c.name("thesis"))
	case !c.mayBeTwice || c.project.hull() == want: // what comes to just as much is not there twice
		f.Status = report.StatusMet
	default:
		f.Status = report.StatusUnknown
		c.leaveOpen(f, &c.sums[projectSum])
	}
}

// judgeTwoPlaces judges whether units and record hold the same credits, where
// both hold some or units of unknown kind may.
func (c *check) judgeTwoPlaces(r *law.Rule, kind UnitKind, n string, p *part, units class, record bounds) {
	listed := c.units.of[units].hull()
	settled := p.listed && record.exact() && listed.exact()
	if !p.differ && (settled || record == nothingKnown || listed.hi == 0) {
		return
	}
	f := c.report.Add(r, c.name(n))
	f.Have, f.Also = creditsFigure.value(record), creditsFigure.value(listed)
	if p.differ {
		f.Status, f.Reason = report.StatusNotMet, report.ReasonTwoPlacesDiffer
		c.report.Locate(c.name(n).Member("credits"))
		return
	}
	f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
	ofKind := c.sums[projectSum]
	ofKind.only = kind
	c.openUnits(&ofKind)
	if !record.exact() {
		c.report.Locate(c.name(n).Member("credits"))
	}
}

func checkElectivesTotal(c *check, r *law.Rule) { c.judgeElectives(r, &c.sums[totalSum]) }

func checkElectivesTaught(c *check, r *law.Rule) { c.judgeElectives(r, &c.sums[taughtSum]) }

func checkElectivesHours(c *check, r *law.Rule) { c.judgeElectives(r, &c.sums[taughtHoursSum]) }

// judgeElectives judges a sum for every choice of electives.
func (c *check) judgeElectives(r *law.Rule, s *sum) {
	place := c.name("units")
	f := c.report.Add(r, place)
	switch {
	case f == nil:
		return
	case c.noList():
		f.Exclude(report.ReasonNoUnits)
		return
	case !c.units.electives && !c.units.open:
		f.Exclude(report.ReasonNoElectives)
		return
	}
	f.Want = s.figure.value(s.want)
	f.Have = s.figure.value(s.listed.hull())
	f.Judge(s.listed.everyIn(s.want))
	if s.byReading() {
		f.Clause.AsRead()
	}
	if !c.units.electives && f.Status == report.StatusNotMet {
		f.Status, f.Missing = report.StatusUnknown, quantity.Value{} // what is not listed may hold electives, or not
	}
	switch f.Status {
	case report.StatusUnknown:
		every := *s
		every.listed.most = every.listed.least // every choice is judged: that they differ is no reason
		c.leaveOpen(f, &every)
	case report.StatusNotMet:
		if s.want.exact() && s.listed.least.hi < s.listed.most.lo {
			f.Missing = quantity.Value{} // no shift makes two different choices agree
		}
		if f.Have.GapTo(f.Want).IsZero() {
			f.Reason = report.ReasonChoiceBreaksTotal // another choice would hold
		}
		if short := s.want.lo - s.listed.least.hi; s.want.hi == unbounded && short > 0 {
			f.Missing = s.figure.value(exactly(short))
			return
		}
		c.electiveGroups(c.curriculum.Units, place)
	}
}

// everyIn tells whether the sum lies in want for every choice.
func (s spread) everyIn(want bounds) quantity.Truth {
	every := s.least.in(want).And(s.most.in(want))
	if want.exact() && s.least.hi < s.most.lo {
		return quantity.No // two choices differ, so that one of them is off
	}
	return every
}

// electiveGroups notes the groups of electives as the facts to change.
func (c *check) electiveGroups(units []Unit, at document.Pointer) {
	for i := range units {
		u, unit := &units[i], at.Index(i)
		if !u.Choose.IsZero() {
			c.report.Locate(unit.Member("choose"))
		}
		c.electiveGroups(u.Units, unit.Member("units"))
	}
}
