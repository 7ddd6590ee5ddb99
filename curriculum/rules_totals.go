package curriculum

import "github.com/mastere-go/mastere/ms"

// figure is one of the two sorts of figure that a curriculum sums.
type figure struct {
	value func(bounds) ms.Value
	of    func(*Unit) bounds
	name  ms.Name
	// concerns tells whether the figures of a kind go into the taught part.
	taught func(ms.UnitKind) ms.Truth
}

var (
	hoursFigure = figure{
		value:  func(b bounds) ms.Value { return ms.ValueOfHours(toRange(b, ms.HourPartsOf)) },
		of:     func(u *Unit) bounds { return hourBounds(u.Hours) },
		name:   ms.NameHours,
		taught: ms.UnitKind.Taught,
	}
	creditsFigure = figure{
		value:  func(b bounds) ms.Value { return ms.ValueOfCredits(toRange(b, ms.CreditHundredths)) },
		of:     func(u *Unit) bounds { return creditBounds(u.Credits) },
		name:   ms.NameCredits,
		taught: func(k ms.UnitKind) ms.Truth { return k.InProject().Not() },
	}
)

func toRange[T ms.Quantity[T]](b bounds, typed func(int64) T) ms.Range[T] {
	if b.hi == unbounded {
		return ms.AtLeast(typed(b.lo))
	}
	r, _ := ms.Between(typed(b.lo), typed(b.hi)) // never empty: lo ≤ hi
	return r
}

func exactly(n int64) bounds { return bounds{n, n} }

// in tells whether every value of b lies in want, none does, or some may.
func (b bounds) in(want bounds) ms.Truth {
	switch {
	case b.lo >= want.lo && b.hi <= want.hi:
		return ms.Yes
	case b.hi < want.lo || b.lo > want.hi:
		return ms.No
	}
	return ms.Unknown
}

// sum is a sum over the curriculum that rules judge.
type sum struct {
	figure *figure
	listed spread
	// complete tells that the list is one to judge by: closed and without blanks.
	complete bool
	// stated is the same sum as the programme announces it, and its place.
	stated   bounds
	statedAt ms.Path
	want     bounds
	// parts say whose blanks leave the sum open: the taught units, mission and thesis.
	taughtPart, projectPart bool
}

func (s *sum) isStated() bool { return s.stated != nothingKnown }

func (c *check) stated(n ms.Name) ms.Path { return c.name(ms.NameStated).Name(n) }

func (c *check) creditsTotal() sum {
	return sum{
		figure: &creditsFigure, listed: c.total, complete: c.complete(&c.total),
		stated: creditBounds(c.curriculum.Stated.Credits), statedAt: c.stated(ms.NameCredits),
		want:       exactly(c.terms.TotalCredits.Value.Hundredths()),
		taughtPart: true, projectPart: true,
	}
}

func (c *check) creditsTaught() sum {
	taught := &c.units.of[taughtCredits]
	return sum{
		figure: &creditsFigure, listed: *taught, complete: c.complete(taught),
		stated: creditBounds(c.curriculum.Stated.TaughtCredits), statedAt: c.stated(ms.NameTaughtCredits),
		want:       exactly(c.terms.TaughtCredits.Value.Hundredths()),
		taughtPart: true,
	}
}

func (c *check) creditsProject() sum {
	return sum{
		figure: &creditsFigure, listed: c.project, complete: c.project.most.hi != unbounded,
		stated: creditBounds(c.curriculum.Stated.ProjectCredits), statedAt: c.stated(ms.NameProjectCredits),
		want:        exactly(c.terms.ProjectCredits.Value.Hundredths()),
		projectPart: true,
	}
}

func (c *check) hoursTaught() sum {
	return sum{
		figure: &hoursFigure, listed: c.units.of[taughtHours], complete: c.complete(&c.units.of[countedHours]),
		stated: hourBounds(c.curriculum.Stated.Hours), statedAt: c.stated(ms.NameHours),
		want:       bounds{c.terms.MinTaught.Value.Parts(), unbounded},
		taughtPart: true,
	}
}

// complete tells whether the units are listed, all of them, with every figure
// that goes into a sum.
func (c *check) complete(s *spread) bool {
	return len(c.curriculum.Units) > 0 && !c.units.open && s.most.hi != unbounded
}

// judgeSum judges by the list where it is complete, else by the stated total;
// where both are there and give different answers it cannot be told.
func (c *check) judgeSum(r *ms.Rule, place ms.Path, s *sum) {
	f := c.report.Add(r, place)
	if f == nil {
		return
	}
	listed := s.listed.hull()
	f.Want, f.Have = s.figure.value(s.want), s.figure.value(listed)
	byList, byStated := listed.in(s.want), ms.Unknown
	if s.isStated() {
		byStated = s.stated.in(s.want)
	}
	switch {
	case byStated == ms.Unknown || byStated == byList:
		f.Judge(byList)
	case s.complete || byList != ms.Unknown:
		f.Status, f.Reason = ms.Undecided, ms.ReasonListedAndStatedDiffer
		f.Also = s.figure.value(s.stated)
	default:
		f.Also, f.Have = f.Have, s.figure.value(s.stated)
		f.Judge(byStated)
		f.Reason = ms.ReasonByStatedTotal
	}
	if f.Status == ms.Undecided {
		c.leaveOpen(f, s)
	}
}

// leaveOpen gives an undecided sum its reason, unless it has one, and the places
// that would settle it.
func (c *check) leaveOpen(f *ms.Finding, s *sum) {
	if f.Reason == 0 {
		f.Reason = c.whyOpen(s)
	}
	if !s.complete && !s.isStated() {
		c.report.Fact(s.statedAt)
	}
	c.openUnits(s)
	if s.projectPart {
		c.openPart(ms.NameMission, &c.mission, c.units.missionUnits)
		c.openPart(ms.NameThesis, &c.thesis, c.units.thesisUnits)
	}
}

func (c *check) whyOpen(s *sum) ms.Reason {
	switch {
	case s.taughtPart && len(c.curriculum.Units) == 0:
		return ms.ReasonNoUnits
	case s.taughtPart && c.units.open:
		return ms.ReasonListOpen
	case s.projectPart && c.listedTwice:
		return ms.ReasonListedTwice
	case s.projectPart && (c.mission.differ || c.thesis.differ):
		return ms.ReasonTwoPlacesDiffer
	case !s.complete:
		return ms.ReasonBlank
	case s.listed.least.hi < s.listed.most.lo:
		return ms.ReasonDependsOnChoice
	case s.figure == &hoursFigure:
		return ms.ReasonUndecidedKinds
	}
	return ms.ReasonBlank
}

// openUnits notes the blanks of the units that go into a sum.
func (c *check) openUnits(s *sum) {
	if len(c.curriculum.Units) == 0 && s.taughtPart {
		c.report.Fact(c.name(ms.NameUnits))
	}
	if c.curriculum.Open {
		c.report.Fact(c.name(ms.NameComplete))
	}
	c.openList(c.curriculum.Units, c.name(ms.NameUnits), 0, s)
}

func (c *check) openList(units []Unit, at ms.Path, inherited ms.UnitKind, s *sum) {
	for i := range units {
		u, unit := &units[i], at.Index(i)
		kind := u.kind(inherited)
		own := s.figure.of(u)
		if len(u.Units) > 0 || u.Open {
			if own.exact() && s.figure.taught(kind) != ms.Unknown {
				continue // the group's own figure says it all
			}
			if u.Open {
				c.report.Fact(unit.Name(ms.NameComplete))
			}
			c.openList(u.Units, unit.Name(ms.NameUnits), kind, s)
			continue
		}
		taught := s.figure.taught(kind)
		if (taught == ms.Yes && !s.taughtPart) || (taught == ms.No && !s.projectPart) {
			continue
		}
		if taught == ms.Unknown && own.hi > 0 && !(s.taughtPart && s.projectPart) {
			c.report.Fact(unit.Name(ms.NameKind))
		}
		if !own.exact() {
			c.report.Fact(unit.Name(s.figure.name))
		}
	}
}

// openPart notes that the credits of the mission or the thesis are blank.
func (c *check) openPart(n ms.Name, p *part, listed bool) {
	if (!listed && !p.credits.hull().exact()) || p.differ {
		c.report.Fact(c.name(n).Name(ms.NameCredits))
	}
}

func checkCreditsTotal(c *check, r *ms.Rule) {
	s := c.creditsTotal()
	c.judgeSum(r, c.at, &s)
}

func checkCreditsTaught(c *check, r *ms.Rule) {
	s := c.creditsTaught()
	c.judgeSum(r, c.name(ms.NameUnits), &s)
}

func checkCreditsProject(c *check, r *ms.Rule) {
	s := c.creditsProject()
	c.judgeSum(r, c.at, &s)
}

func checkTaughtHoursMin(c *check, r *ms.Rule) {
	s := c.hoursTaught()
	c.judgeSum(r, c.name(ms.NameUnits), &s)
}

func checkProjectListedOnce(c *check, r *ms.Rule) {
	if !c.report.Judges(r) {
		c.report.Add(r, c.at)
		return
	}
	c.judgeTwoPlaces(r, ms.NameMission, &c.mission, missionCredits, creditBounds(c.curriculum.Mission.Credits))
	c.judgeTwoPlaces(r, ms.NameThesis, &c.thesis, thesisCredits, creditBounds(c.curriculum.Thesis.Credits))
	if (c.mission.differ || c.thesis.differ) && !c.listedTwice {
		return
	}
	f := c.report.Add(r, c.at)
	mission, thesis := c.mission.credits.hull(), c.thesis.credits.hull()
	f.Have, f.Also = creditsFigure.value(mission), creditsFigure.value(thesis)
	want := exactly(c.terms.ProjectCredits.Value.Hundredths())
	mayFill := func(one, other bounds) bool { return one.in(want) != ms.No && other.hi > 0 }
	switch {
	case c.listedTwice:
		f.Status, f.Reason = ms.NotMet, ms.ReasonListedTwice
		c.report.Fact(c.name(ms.NameMission))
		c.report.Fact(c.name(ms.NameThesis))
	case mayFill(mission, thesis) || mayFill(thesis, mission):
		f.Status, f.Reason = ms.Undecided, ms.ReasonBlank
		c.openPart(ms.NameMission, &c.mission, c.units.missionUnits)
		c.openPart(ms.NameThesis, &c.thesis, c.units.thesisUnits)
	default:
		f.Status = ms.Met
	}
}

// judgeTwoPlaces finds the units and the record holding different credits.
func (c *check) judgeTwoPlaces(r *ms.Rule, n ms.Name, p *part, units class, record bounds) {
	if !p.differ {
		return
	}
	f := c.report.Add(r, c.name(n))
	f.Status, f.Reason = ms.NotMet, ms.ReasonTwoPlacesDiffer
	f.Have, f.Also = creditsFigure.value(record), creditsFigure.value(c.units.of[units].hull())
	c.report.Fact(c.name(n).Name(ms.NameCredits))
}

func checkElectivesTotal(c *check, r *ms.Rule) {
	s := c.creditsTotal()
	c.judgeElectives(r, &s)
}

func checkElectivesTaught(c *check, r *ms.Rule) {
	s := c.creditsTaught()
	c.judgeElectives(r, &s)
}

func checkElectivesHours(c *check, r *ms.Rule) {
	s := c.hoursTaught()
	c.judgeElectives(r, &s)
}

// judgeElectives judges a sum for every choice of electives.
func (c *check) judgeElectives(r *ms.Rule, s *sum) {
	place := c.name(ms.NameUnits)
	f := c.report.Add(r, place)
	switch {
	case f == nil:
		return
	case len(c.curriculum.Units) == 0:
		f.Exclude(ms.ReasonNoUnits)
		return
	case !c.units.electives && !c.units.open:
		f.Exclude(ms.ReasonNoElectives)
		return
	}
	f.Want, f.Have = s.figure.value(s.want), s.figure.value(s.listed.hull())
	f.Judge(s.listed.everyIn(s.want))
	switch f.Status {
	case ms.Undecided:
		c.leaveOpen(f, s)
	case ms.NotMet:
		f.Reason = ms.ReasonChoiceBreaksTotal
		if short := s.want.lo - s.listed.least.hi; s.want.hi == unbounded && short > 0 {
			f.Missing = s.figure.value(exactly(short))
			return
		}
		c.electiveGroups(c.curriculum.Units, place)
	}
}

// everyIn tells whether the sum lies in want for every choice.
func (s spread) everyIn(want bounds) ms.Truth {
	every := s.least.in(want).And(s.most.in(want))
	if want.exact() && s.least.hi < s.most.lo {
		return ms.No // two choices differ, so that one of them is off
	}
	return every
}

// electiveGroups notes the groups of electives as the facts to change.
func (c *check) electiveGroups(units []Unit, at ms.Path) {
	for i := range units {
		u, unit := &units[i], at.Index(i)
		if !u.Choose.IsZero() {
			c.report.Fact(unit.Name(ms.NameChoose))
		}
		c.electiveGroups(u.Units, unit.Name(ms.NameUnits))
	}
}
