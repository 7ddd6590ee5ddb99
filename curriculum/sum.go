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
	// limited tells that the edition has a limit for the sum. Without one, want means
	// nothing.
	limited bool
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

// sumsBy gives what an edition asks of each sum.
func sumsBy(e *law.Edition) [sumNames]sum {
	sums := [sumNames]sum{
		taughtHoursSum: {figure: &hoursFigure, taughtPart: true, statedName: "hours"},
		totalSum:       {figure: &creditsFigure, taughtPart: true, projectPart: true, statedName: "credits"},
		taughtSum:      {figure: &creditsFigure, taughtPart: true, statedName: "taughtCredits"},
		projectSum:     {figure: &creditsFigure, projectPart: true, statedName: "projectCredits"},
	}
	for name, check := range [sumNames]*Check{
		taughtHoursSum: &taughtHoursMin, totalSum: &creditsTotal, taughtSum: &creditsTaught, projectSum: &creditsProject,
	} {
		term, _ := e.Term(check.Rule.ID)
		if limit, limited := term.Limit(check.Rule.Measure); limited {
			sums[name].want, sums[name].limited = boundsOf(limit), true
		}
	}
	return sums
}

// boundsOf gives the bounds of a value that counts credits or hours.
func boundsOf(v quantity.Value) bounds {
	if credits, ok := v.Credits(); ok {
		return creditBounds(credits)
	}
	hours, _ := v.Hours()
	return hourBounds(hours)
}

// fillSums puts the sums of the curriculum beside what is stated of them.
func (p *Pass) fillSums() {
	stated, of := &p.Curriculum.Stated, &p.units.of
	p.sums[taughtHoursSum].fill(of[taughtHours], p.complete(&of[countedHours]) && !p.units.unknownKinds, hourBounds(stated.Hours))
	p.sums[totalSum].fill(p.total, p.complete(&p.total), creditBounds(stated.Credits))
	p.sums[taughtSum].fill(of[taughtCredits], p.complete(&of[taughtCredits]) && !p.units.unknownKinds, creditBounds(stated.TaughtCredits))
	p.sums[projectSum].fill(p.project, p.project.most.hi < unbounded, creditBounds(stated.ProjectCredits))
}

func (s *sum) fill(listed spread, complete bool, stated bounds) {
	s.listed, s.complete, s.stated = listed, complete, stated
}

func (p *Pass) statedAt(s *sum) document.Pointer {
	return p.places.stated.Member(s.statedName)
}

// noList tells that no units are listed, and that none are said to be missing.
func (p *Pass) noList() bool { return len(p.Curriculum.Units) == 0 && !bool(p.Curriculum.Open) }

// complete tells whether the units are listed, all of them, with every figure
// that goes into a sum.
func (p *Pass) complete(s *spread) bool {
	return len(p.Curriculum.Units) > 0 && !p.units.open && s.most.hi != unbounded
}

// judgeSum judges by the list where it is complete, else by the stated total;
// where both are there and give different answers it cannot be told.
func (p *Pass) judgeSum(place document.Pointer, s *sum) {
	f := p.Finding(place)
	if f == nil {
		return
	}
	listed := s.listed.hull()
	f.Want, _ = p.Limit()
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
		f.Status, f.Reason = report.StatusUnknown, ReasonListedAndStatedDiffer
		f.Also = s.figure.value(s.stated)
	default:
		f.Also, f.Have = f.Have, s.figure.value(s.stated)
		f.Judge(byStated)
		f.Reason = ReasonByStatedTotal
	}
	if s.byReading() && f.Reason != ReasonByStatedTotal {
		f.RestOnReading()
	}
	if f.Status == report.StatusUnknown {
		if !s.complete && byStated == quantity.Unknown {
			p.Locate(p.statedAt(s))
		}
		p.leaveOpen(f, s)
	}
}

// leaveOpen gives an undecided sum its reason, unless it has one, and the places
// that would settle it.
func (p *Pass) leaveOpen(f *report.Finding, s *sum) {
	if f.Reason == nil {
		f.Reason = p.whyOpen(s)
	}
	p.openUnits(s)
	if s.ofProject() {
		p.openPart(p.places.mission, &p.mission)
		p.openPart(p.places.thesis, &p.thesis)
	}
}

func (p *Pass) whyOpen(s *sum) *report.Reason {
	switch {
	case s.taughtPart && len(p.Curriculum.Units) == 0:
		return ReasonNoUnits
	case s.taughtPart && p.units.open && s.listed.most.hi == unbounded:
		return ReasonListOpen
	case s.ofProject() && p.listedTwice:
		return ReasonListedTwice
	case s.ofProject() && (p.mission.differ || p.thesis.differ):
		return ReasonTwoPlacesDiffer
	case p.units.conflicts[s.figure.index] > 0:
		return report.ReasonStatementsContradict
	case !s.complete:
		return report.ReasonBlank
	case s.listed.least.hi < s.listed.most.lo:
		return ReasonDependsOnChoice
	case s.figure == &hoursFigure && !s.projectPart && p.undecidedKinds():
		return ReasonUndecidedKinds
	}
	return report.ReasonWideRange
}

// undecidedKinds tells whether hours may count as taught that do not for sure.
func (p *Pass) undecidedKinds() bool {
	counted, taught := &p.units.of[countedHours], &p.units.of[taughtHours]
	return counted.least.hi < taught.least.hi || counted.most.hi < taught.most.hi
}

// openUnits notes the blanks of the units that go into a sum.
func (p *Pass) openUnits(s *sum) {
	if len(p.Curriculum.Units) == 0 && s.taughtPart {
		p.Locate(p.places.units)
	}
	if p.Curriculum.Open {
		p.Locate(p.places.complete)
	}
	p.openList(p.Curriculum.Units, p.places.units, 0, s)
}

func (p *Pass) openList(units []Unit, at document.Pointer, inherited UnitKind, s *sum) {
	for i := range units {
		u, unit := &units[i], at.Index(i)
		kind := u.kind(inherited)
		own := s.figure.of(u)
		if len(u.Units) > 0 || u.Open {
			if own.exact() && s.figure.uniform(u.Units, kind, s.figure.taught(kind)) {
				continue // the group's own figure says it all
			}
			if u.Open {
				p.Locate(unit.Member("complete"))
			}
			p.openList(u.Units, unit.Member("units"), kind, s)
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
			p.Locate(unit.Member("kind"))
		}
		if !own.exact() {
			p.Locate(unit.Member(s.figure.name))
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
func (p *Pass) openPart(place document.Pointer, held *part) {
	if (!held.listed && !held.credits.hull().exact()) || held.differ || p.listedTwice {
		p.Locate(place.Member("credits"))
	}
}
