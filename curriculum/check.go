package curriculum

import "github.com/mastere-go/mastere/ms"

// check is one curriculum being judged.
type check struct {
	curriculum *Curriculum
	report     *ms.Report
	at         ms.Path
	edition    *ms.Edition
	terms      ms.CurriculumTerms // of the edition

	units          sums
	mission        part
	thesis         part
	project, total spread
	listedTwice    bool

	sums [sumNames]sum
}

// part is the credits of the mission or of the thesis, which units or the record
// itself may hold.
type part struct {
	credits spread
	// besides are those that the units do not hold.
	besides bounds
	// differ tells that the units and the record hold different figures.
	differ bool
}

func (c *check) name(n ms.Name) ms.Path { return c.at.Name(n) }

// begin makes the check one of a curriculum, whatever it was used for before.
func (c *check) begin(curriculum *Curriculum, r *ms.Report, at ms.Path) {
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
	c.units, c.listedTwice = sums{}, false
	c.units.addUnits(cur.Units, 0, &byRule)
	if cur.Open {
		c.units.openUp(0, &byRule)
	}
	if len(cur.Units) == 0 {
		for _, k := range []class{countedHours, taughtHours, otherHours, allHours, taughtCredits} {
			c.units.of[k] = spread{nothingKnown, nothingKnown}
		}
	}
	c.mission = partOf(c.units.of[missionCredits], c.units.missionUnits, creditBounds(cur.Mission.Credits))
	c.thesis = partOf(c.units.of[thesisCredits], c.units.thesisUnits, creditBounds(cur.Thesis.Credits))
	c.takeProject()
	c.guardListedTwice()
}

// takeProject adds to the sums of the units what only the records of mission and
// thesis hold. The sums over both, and over all, are taken as such: a choice may
// trade a mission for a thesis, or either for a course.
func (c *check) takeProject() {
	c.project, c.total = c.units.of[projectCredits], c.units.of[allCredits]
	for _, p := range []*part{&c.mission, &c.thesis} {
		c.project.add(p.besides)
		c.total.add(p.besides)
	}
	parts := c.mission.credits.hull().plus(c.thesis.credits.hull())
	if c.mission.differ || c.thesis.differ { // whichever is right
		either := c.project.hull().hull(parts)
		c.project = spread{either, either}
		c.total = c.units.of[taughtCredits]
		c.total.addSpread(c.project)
		return
	}
	c.project.bound(parts)
	c.total.bound(c.units.of[taughtCredits].hull().plus(c.project.hull()))
}

// partOf puts together what the units of a kind and the record say of the same
// credits. A record that is blank leaves it to the units of that kind, where any
// is listed.
func partOf(units spread, listed bool, record bounds) part {
	if !listed {
		besides := record
		if units.most.hi > 0 { // a unit of unknown kind may hold them
			besides = record.upTo()
		}
		return part{credits: spread{record, record}, besides: besides}
	}
	if narrowed, ok := units.within(record); ok {
		return part{credits: narrowed}
	}
	either := units.hull().hull(record)
	return part{credits: spread{either, either}, differ: true}
}

// guardListedTwice keeps the credits of the project from being counted twice:
// where mission or thesis alone may hold all that the edition asks of both, and the
// other may hold some too, they may be the same credits.
func (c *check) guardListedTwice() {
	if !c.terms.ProjectCredits.Found() {
		return
	}
	want := exactly(c.terms.ProjectCredits.Value.Hundredths())
	mission, thesis := c.mission.credits.hull(), c.thesis.credits.hull()
	mayFill := func(one, other bounds) bool { return one.in(want) != ms.No && other.hi > 0 }
	fills := func(one, other bounds) bool { return one == want && other.lo > 0 }
	c.listedTwice = fills(mission, thesis) || fills(thesis, mission)
	if !mayFill(mission, thesis) && !mayFill(thesis, mission) {
		return
	}
	for _, s := range []struct{ project, total *bounds }{{&c.project.least, &c.total.least}, {&c.project.most, &c.total.most}} {
		if twice := s.project.lo - want.lo; twice > 0 {
			s.project.lo -= twice
			s.total.lo = max(0, s.total.lo-twice)
		}
	}
}
