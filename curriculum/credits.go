package curriculum

import "github.com/mastere-go/mastere/ms/quantity"

// part is the credits of the mission or of the thesis, which units or the record
// itself may hold.
type part struct {
	credits spread
	// listed tells that a unit of that kind is listed.
	listed bool
	// besides are those that the units do not hold.
	besides bounds
	// differ tells that the units and the record hold different figures.
	differ bool
}

// takeSums takes the sums over the units and over mission and thesis.
func (p *Pass) takeSums() {
	cur := p.Curriculum
	p.units = sums{}
	p.units.addUnits(cur.Units, 0, &byRule)
	if cur.Open {
		p.units.openUp(0, &byRule)
	}
	if len(cur.Units) == 0 {
		for _, k := range []class{countedHours, taughtHours, otherHours, allHours, taughtCredits, allCredits} {
			p.units.of[k] = spread{nothingKnown, nothingKnown}
		}
	}
	p.mission = partOf(p.units.of[missionCredits], p.units.missionUnits, p.units.mayMission, creditBounds(cur.Mission.Credits))
	p.thesis = partOf(p.units.of[thesisCredits], p.units.thesisUnits, p.units.mayThesis, creditBounds(cur.Thesis.Credits))
	p.takeProject()
}

// takeProject adds to the sums of the units what only the records of mission and
// thesis hold. The sums over both, and over all, are taken as such: a choice may
// trade a mission for a thesis, or either for a course.
func (p *Pass) takeProject() {
	counted, all := p.units.of[projectCredits], p.units.of[allCredits]
	for _, part := range []*part{&p.mission, &p.thesis} {
		counted.add(part.besides)
		all.add(part.besides)
	}
	taught := &p.units.of[taughtCredits]
	parts := p.mission.credits.hull().plus(p.thesis.credits.hull())
	if p.mission.differ || p.thesis.differ { // whichever is right
		either := counted.hull().hull(parts)
		counted = spread{either, either}
		all = *taught
		all.addSpread(counted)
	}
	p.listedProject, p.listedTotal = counted, all
	p.listedProject.bound(parts)
	p.listedTotal.bound(taught.hull().plus(p.listedProject.hull()))

	p.project, p.total = p.listedProject, p.listedTotal
	switch {
	case !p.sums[projectSum].limited:
		p.guardTotalAlone()
	case p.guardListedTwice():
		want := p.sums[projectSum].want.lo
		// What is there twice is at most the lesser part, which is at most all that is wanted.
		p.project.lower(min(p.project.least.lo-want, want))
		p.total = all
		p.total.lower(min(counted.most.hi-want, want))
		p.total.bound(taught.hull().plus(p.project.hull()))
	}
}

// lower takes what may be there twice away from the lower bounds.
func (s *spread) lower(twice int64) {
	if twice > 0 {
		s.least.lo, s.most.lo = max(0, s.least.lo-twice), max(0, s.most.lo-twice)
	}
}

// partOf puts together what the units of a kind and the record say of the same
// credits. A record that is blank leaves it to the units of that kind, where any
// is listed; where none is, a record is taken at its word.
func partOf(units spread, listed, mayBe bool, record bounds) part {
	if !listed {
		besides := record
		if mayBe { // a unit may hold them
			besides = record.upTo()
		}
		return part{credits: spread{record, record}, besides: besides}
	}
	if narrowed, ok := units.within(record); ok {
		return part{credits: narrowed, listed: true}
	}
	either := units.hull().hull(record)
	return part{credits: spread{either, either}, listed: true, differ: true}
}

// guardListedTwice tells whether the credits of the project may be listed twice:
// where mission or thesis alone may hold all that the edition asks of both, and the
// other may hold some of it too, they may be the same credits.
func (p *Pass) guardListedTwice() bool {
	want := p.sums[projectSum].want.lo
	mission, thesis := &p.mission.credits, &p.thesis.credits
	p.mayBeTwice = mission.mayFill(want, thesis) || thesis.mayFill(want, mission)
	p.listedTwice = p.mayBeTwice && (mission.fills(want, thesis) || thesis.fills(want, mission))
	return p.mayBeTwice
}

// guardTotalAlone guards a total that is too much where the edition does not say
// what mission and thesis hold: what is over may be the lesser of them, listed twice.
func (p *Pass) guardTotalAlone() {
	mission, thesis := &p.mission.credits, &p.thesis.credits
	lesser := min(mission.most.hi, thesis.most.hi)
	total := &p.sums[totalSum]
	over := p.total.least.lo - total.want.hi
	p.mayBeTwice = total.limited && over > 0 && lesser > 0
	p.listedTwice = p.mayBeTwice && mission.least.lo > 0 && thesis.least.lo > 0 && over <= lesser
	if p.mayBeTwice {
		p.total.lower(min(over, lesser))
	}
}

// fills tells whether the sum is all that is wanted while another one holds some of
// it too.
func (s *spread) fills(want int64, other *spread) bool {
	return s.hull() == exactly(want) && other.least.lo > 0 && other.most.hi <= want
}

// mayFill tells whether the sum may be all that is wanted while another one may hold
// some of it too.
func (s *spread) mayFill(want int64, other *spread) bool {
	all := exactly(want)
	return (s.least.in(all) != quantity.No || s.most.in(all) != quantity.No) && other.most.hi > 0 && other.least.lo <= want
}
