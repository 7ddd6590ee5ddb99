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
	c.project = c.mission.credits
	c.project.addSpread(c.thesis.credits)
	c.guardListedTwice()
	c.total = c.units.of[taughtCredits]
	c.total.addSpread(c.project)
}

// partOf puts together what the units of a kind and the record say of the same
// credits. A record that is blank leaves it to the units of that kind, where any
// is listed.
func partOf(units spread, listed bool, record bounds) part {
	if !listed {
		return part{credits: spread{record, record}}
	}
	if narrowed, ok := units.within(record); ok {
		return part{credits: narrowed}
	}
	either := units.hull().hull(record)
	return part{credits: spread{either, either}, differ: true}
}

// guardListedTwice keeps the credits of the project from being counted twice:
// where mission or thesis alone holds all that the edition asks of both, and the
// other holds some too, they may be the same credits.
func (c *check) guardListedTwice() {
	if !c.terms.ProjectCredits.Found() {
		return
	}
	want := c.terms.ProjectCredits.Value.Hundredths()
	mission, thesis := c.mission.credits.hull(), c.thesis.credits.hull()
	fills := func(one, other bounds) bool { return one.exact() && one.lo == want && other.lo > 0 }
	if fills(mission, thesis) || fills(thesis, mission) {
		c.listedTwice = true
		c.project.least.lo, c.project.most.lo = want, want
	}
}
