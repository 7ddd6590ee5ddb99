package curriculum

import "github.com/mastere-go/mastere/ms/quantity"

// The guard against listing twice is this library's own reading: docs/law.md#listed-twice.
//
// For example: the edition asks for 30 credits of the project. A document gives 30 to the
// mission and 20 to the thesis. Either the project has 50 credits, or the 20 of the thesis
// are some of the 30 and stand there twice. The guard keeps both possible: the project
// becomes [30, 50], and a total of 95 becomes [75, 95].

// guardProject guards an edition that asks for want credits of the project.
//
// What may stand there twice is the lesser part. It is at most what is over the limit,
// and at most the limit itself.
func (l *listing) guardProject(want int64) {
	mission, thesis := &l.mission.credits, &l.thesis.credits
	l.mayBeTwice = mission.mayFill(want, thesis) || thesis.mayFill(want, mission)
	l.listedTwice = l.mayBeTwice && (mission.fills(want, thesis) || thesis.fills(want, mission))
	if !l.mayBeTwice {
		return
	}
	project, total := l.projectAndTotal()
	l.project.lower(min(l.project.least.lo-want, want))
	l.total = total
	l.total.lower(min(project.most.hi-want, want))
	l.total.clamp(l.units.of[taughtCredits].hull().plus(l.project.hull()))
}

// guardTotal guards an edition that does not say how many credits the project has. Only a
// total above its limit can tell then: what is over may be the lesser part, listed twice.
//
// For example: 75 are asked for. The list has 45 taught, 30 of the mission and 20 of the
// thesis, 95 in all. The 20 that are over are no more than the lesser part, 20: they may
// stand there twice, and the total becomes [75, 95].
func (l *listing) guardTotal(limit *judgedSum) {
	mission, thesis := &l.mission.credits, &l.thesis.credits
	lesser := min(mission.most.hi, thesis.most.hi)
	over := l.total.least.lo - limit.want.hi
	l.mayBeTwice = limit.limited && over > 0 && lesser > 0
	l.listedTwice = l.mayBeTwice && mission.least.lo > 0 && thesis.least.lo > 0 && over <= lesser
	if l.mayBeTwice {
		l.total.lower(min(over, lesser))
	}
}

// fills tells whether a part holds exactly the credits wanted of both, and the other
// part holds some too, but no more than these.
func (s *spread) fills(want int64, other *spread) bool {
	return s.hull() == exactly(want) && other.least.lo > 0 && other.most.hi <= want
}

// mayFill tells whether fills may be so for some choice, once blanks are filled.
func (s *spread) mayFill(want int64, other *spread) bool {
	all := exactly(want)
	mayHoldAll := s.least.within(all) != quantity.No || s.most.within(all) != quantity.No
	return mayHoldAll && other.most.hi > 0 && other.least.lo <= want
}
