package curriculum

import "slices"

// A figure may stand on a group, on its units, or on both. It never counts twice: the
// figure of the group narrows the sums over its units, or contradicts them.

// sumGroup gives the sums over a group: those over its units, narrowed by its own
// figures.
func sumGroup(u *Unit, kind UnitKind, by *partition) unitSums {
	s := sumListed(u, kind, by)
	ownHours, ownCredits := hourBounds(u.Hours), creditBounds(u.Credits)
	if !s.narrow(ownHours, allHours, []class{taughtHours, otherHours}) {
		s.conflicts[hoursFigure.index]++
	}
	s.of[countedHours].capAt(max(0, ownHours.hi-s.of[otherHours].least.lo))
	if !s.narrow(ownCredits, allCredits,
		[]class{taughtCredits, projectCredits}, []class{taughtCredits, missionCredits, thesisCredits}) {
		s.conflicts[creditsFigure.index]++
	}
	// An open group of mission credits has a mission unit, listed or not.
	s.missionUnits = s.missionUnits || s.of[missionCredits].least.lo > 0
	s.thesisUnits = s.thesisUnits || s.of[thesisCredits].least.lo > 0
	return s
}

// sumListed gives the sums over the units of a group, without its own figures.
func sumListed(u *Unit, kind UnitKind, by *partition) unitSums {
	var s unitSums
	if k, ok := u.Choose.Get(); ok {
		s = sumChoice(u.Units, int(k), bool(u.Open), kind, by)
	} else {
		s.addUnits(u.Units, kind, by)
	}
	if u.Open {
		s.openUp(kind, by)
	}
	return s
}

// narrow makes a group's own figure hold: for the sum all, and for the parts that make it
// up. Each parting is one list of classes that add up to all.
//
// For example: a group states 20 credits. It lists a course of 12 and a thesis that is
// blank. The units give [12, ∞), so all becomes 20. The taught part is 12 and leaves 8:
// the thesis becomes 8.
//
// Where the figure contradicts the units, narrow widens the sums to allow for both, and
// gives false.
func (s *unitSums) narrow(own bounds, all class, partings ...[]class) bool {
	both, ok := s.of[all].intersect(own)
	if !ok {
		s.widen(own, all, partings)
		return false
	}
	s.of[all] = both
	before := s.of // so that the order of the parts makes no difference
	for _, parts := range partings {
		for _, part := range parts {
			var others spread
			for _, other := range parts {
				if other != part {
					others.addSpread(before[other])
				}
			}
			left := bounds{max(0, own.lo-others.most.hi), unbounded}
			if own.hi < unbounded {
				left.hi = max(0, own.hi-others.least.lo)
			}
			if both, ok := s.of[part].intersect(left); ok {
				s.of[part] = both
			}
		}
	}
	return true
}

// widen allows for a group's own figure and for its units where the two contradict each
// other. Either may be right.
//
// For example: a group states 44 credits. It lists 30 taught and 15 of the thesis, 45 in
// all. The sum becomes [44, 45]. One credit less may be in either part: the taught part
// becomes [29, 30], the thesis [14, 15].
func (s *unitSums) widen(own bounds, all class, partings [][]class) {
	listed := s.of[all].hull()
	more, less := max(0, own.hi-listed.lo), max(0, listed.hi-own.lo)
	parts := slices.Compact(slices.Sorted(slices.Values(slices.Concat(partings...)))) // each once
	for _, part := range parts {
		for _, b := range []*bounds{&s.of[part].least, &s.of[part].most} {
			b.lo, b.hi = max(0, b.lo-less), min(b.hi+more, unbounded)
		}
	}
	s.of[all] = sameForAll(listed.hull(own))
}
