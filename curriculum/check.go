package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// check is one curriculum being judged.
type check struct {
	curriculum *Curriculum
	report     *report.Report
	at         document.Pointer
	edition    *law.Edition
	terms      law.CurriculumTerms // of the edition

	units   sums
	mission part
	thesis  part
	// project and total are the sums that rules judge, listedProject and listedTotal
	// those before the guard against listing twice.
	project, total             spread
	listedProject, listedTotal spread
	listedTwice, mayBeTwice    bool

	sums [sumNames]sum
}

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

func (c *check) name(n string) document.Pointer { return c.at.Member(n) }

// begin makes the check one of a curriculum, whatever it was used for before.
func (c *check) begin(curriculum *Curriculum, r *report.Report, at document.Pointer) {
	c.curriculum, c.report, c.at = curriculum, r, at
	if c.edition != r.Edition {
		c.edition, c.terms = r.Edition, r.Edition.Curriculum()
		c.sums = ruleSums(&c.terms)
	}
	c.takeSums()
	c.fillRuleSums()
}

// takeSums takes the sums over the units and over mission and thesis.
func (c *check) takeSums() {
	cur := c.curriculum
	c.units = sums{}
	c.units.addUnits(cur.Units, 0, &byRule)
	if cur.Open {
		c.units.openUp(0, &byRule)
	}
	if len(cur.Units) == 0 {
		for _, k := range []class{countedHours, taughtHours, otherHours, allHours, taughtCredits, allCredits} {
			c.units.of[k] = spread{nothingKnown, nothingKnown}
		}
	}
	c.mission = partOf(c.units.of[missionCredits], c.units.missionUnits, c.units.mayMission, creditBounds(cur.Mission.Credits))
	c.thesis = partOf(c.units.of[thesisCredits], c.units.thesisUnits, c.units.mayThesis, creditBounds(cur.Thesis.Credits))
	c.takeProject()
}

// takeProject adds to the sums of the units what only the records of mission and
// thesis hold. The sums over both, and over all, are taken as such: a choice may
// trade a mission for a thesis, or either for a course.
func (c *check) takeProject() {
	counted, all := c.units.of[projectCredits], c.units.of[allCredits]
	for _, p := range []*part{&c.mission, &c.thesis} {
		counted.add(p.besides)
		all.add(p.besides)
	}
	taught := &c.units.of[taughtCredits]
	parts := c.mission.credits.hull().plus(c.thesis.credits.hull())
	if c.mission.differ || c.thesis.differ { // whichever is right
		either := counted.hull().hull(parts)
		counted = spread{either, either}
		all = *taught
		all.addSpread(counted)
	}
	c.listedProject, c.listedTotal = counted, all
	c.listedProject.bound(parts)
	c.listedTotal.bound(taught.hull().plus(c.listedProject.hull()))

	c.project, c.total = c.listedProject, c.listedTotal
	switch {
	case !c.terms.ProjectCredits.Found():
		c.guardTotalAlone()
	case c.guardListedTwice():
		want := c.terms.ProjectCredits.Value.Hundredths()
		// What is there twice is at most the lesser part, which is at most all that is wanted.
		c.project.lower(min(c.project.least.lo-want, want))
		c.total = all
		c.total.lower(min(counted.most.hi-want, want))
		c.total.bound(taught.hull().plus(c.project.hull()))
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
func (c *check) guardListedTwice() bool {
	want := c.terms.ProjectCredits.Value.Hundredths()
	mission, thesis := &c.mission.credits, &c.thesis.credits
	c.mayBeTwice = mission.mayFill(want, thesis) || thesis.mayFill(want, mission)
	c.listedTwice = c.mayBeTwice && (mission.fills(want, thesis) || thesis.fills(want, mission))
	return c.mayBeTwice
}

// guardTotalAlone guards a total that is too much where the edition does not say
// what mission and thesis hold: what is over may be the lesser of them, listed twice.
func (c *check) guardTotalAlone() {
	mission, thesis := &c.mission.credits, &c.thesis.credits
	lesser := min(mission.most.hi, thesis.most.hi)
	over := c.total.least.lo - c.terms.TotalCredits.Value.Hundredths()
	c.mayBeTwice = c.terms.TotalCredits.Found() && over > 0 && lesser > 0
	c.listedTwice = c.mayBeTwice && mission.least.lo > 0 && thesis.least.lo > 0 && over <= lesser
	if c.mayBeTwice {
		c.total.lower(min(over, lesser))
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
