package curriculum

// listing holds the sums over what a curriculum lists: its units, its mission and its
// thesis.
type listing struct {
	units           unitSums
	mission, thesis part
	// project and total are the credits that rules judge. listedProject and listedTotal
	// are the same before the guard against listing twice.
	project, total             spread
	listedProject, listedTotal spread
	// listedTwice says that the credits of the project seem to be listed twice, mayBeTwice
	// that they may be.
	listedTwice, mayBeTwice bool
}

// part is the credits of the mission, or those of the thesis. Units may hold them, or the
// member "mission" or "thesis" of the document, which is called the record here.
type part struct {
	credits spread
	// listed says that a unit of the kind is listed.
	listed bool
	// besides is what the units do not hold.
	besides bounds
	// differ says that units and record hold different figures.
	differ bool
}

// partOf puts together what units and record say of the same credits. units is the sum
// over the units of the kind. Such a unit is there where listed says so; where mayBe does,
// there may be one.
//
// Without such a unit, the record is taken at its word. A unit beside a blank record is
// taken at its word too. Where both are known, they hold the same credits: they narrow
// each other, or differ, and then either may be right.
func partOf(units spread, listed, mayBe bool, record bounds) part {
	if !listed {
		besides := record
		if mayBe {
			besides = record.orNothing()
		}
		return part{credits: sameForAll(record), besides: besides}
	}
	if both, ok := units.intersect(record); ok {
		return part{credits: both, listed: true}
	}
	return part{credits: sameForAll(units.hull().hull(record)), listed: true, differ: true}
}

// take takes the sums over a curriculum. projectLimit and totalLimit are what the edition
// asks of the project and of the total, for the guard against listing twice.
func (l *listing) take(cur *Curriculum, projectLimit, totalLimit *judgedSum) {
	l.units = unitSums{}
	l.units.addUnits(cur.Units, 0, &byRule)
	if cur.Open {
		l.units.openUp(0, &byRule)
	}
	of := &l.units.of
	if len(cur.Units) == 0 {
		for _, class := range []class{countedHours, taughtHours, otherHours, allHours, taughtCredits, allCredits} {
			of[class] = sameForAll(nothingKnown)
		}
	}
	l.mission = partOf(of[missionCredits], l.units.missionUnits, l.units.mayMission, creditBounds(cur.Mission.Credits))
	l.thesis = partOf(of[thesisCredits], l.units.thesisUnits, l.units.mayThesis, creditBounds(cur.Thesis.Credits))
	l.takeProject()
	if projectLimit.limited {
		l.guardProject(projectLimit.want.whole())
	} else {
		l.guardTotal(totalLimit)
	}
}

// takeProject takes the credits of the project and those of the total, before the guard
// against listing twice.
func (l *listing) takeProject() {
	l.listedProject, l.listedTotal = l.projectAndTotal()
	l.listedProject.clamp(l.mission.credits.hull().plus(l.thesis.credits.hull()))
	l.listedTotal.clamp(l.units.of[taughtCredits].hull().plus(l.listedProject.hull()))
	l.project, l.total = l.listedProject, l.listedTotal
}

// projectAndTotal gives the credits of the project and those of the total, not yet
// clamped to what the parts allow.
//
// They are sums of their own, and not put together from the parts, because a choice may
// trade one part for another. For example students choose a mission of 30 credits or a
// thesis of 30. Each part has 0 to 30 credits, and the project has 30.
func (l *listing) projectAndTotal() (project, total spread) {
	project, total = l.units.of[projectCredits], l.units.of[allCredits]
	project.add(l.mission.besides)
	total.add(l.mission.besides)
	project.add(l.thesis.besides)
	total.add(l.thesis.besides)
	if l.mission.differ || l.thesis.differ { // either figure may be right
		parts := l.mission.credits.hull().plus(l.thesis.credits.hull())
		project = sameForAll(project.hull().hull(parts))
		total = l.units.of[taughtCredits]
		total.addSpread(project)
	}
	return project, total
}
