package curriculum

import "github.com/mastere-go/mastere/ms/quantity"

// unitSums holds the sums over a list of units, and what was met on the way.
type unitSums struct {
	of [classes]spread
	// missionUnits says that a unit of the kind mission is listed. mayMission says that one
	// may be: a unit of unknown kind, or one that an open list leaves out.
	missionUnits, mayMission bool
	// The same for the kind thesis.
	thesisUnits, mayThesis bool
	// electives says that a group lets students choose, open that a list is not closed,
	// unknownKinds that the kind of a unit is not known.
	electives, open, unknownKinds bool
	// conflicts counts the groups whose own figure contradicts those of their units, by
	// figure.index.
	conflicts [2]int
}

// addUnits adds units to the sums. A unit without a kind has that of its group, inherited.
func (s *unitSums) addUnits(units []Unit, inherited UnitKind, by *partition) {
	var leaves [classes]bounds // units that are no groups; not yet cut off at unbounded
	for i := range units {
		u := &units[i]
		kind := u.kind(inherited)
		if len(u.Units) != 0 || u.Open {
			group := sumGroup(u, kind, by)
			s.addSums(&group)
			continue
		}
		s.missionUnits = s.missionUnits || kind == KindMission
		s.thesisUnits = s.thesisUnits || kind == KindThesis

		hours := hourBounds(u.Hours)
		leaves[allHours].add(hours)
		switch by[kind].taught {
		case quantity.Yes:
			leaves[countedHours].add(hours)
			leaves[taughtHours].add(hours)
		case quantity.No:
			leaves[otherHours].add(hours)
		default:
			leaves[taughtHours].add(hours.orNothing())
			leaves[otherHours].add(hours.orNothing())
		}

		credits := creditBounds(u.Credits)
		leaves[allCredits].add(credits)
		switch class := by[kind].credits; class {
		case allCredits: // any of the classes between may hold them
			s.unknownKinds, s.mayMission, s.mayThesis = true, true, true
			for class := taughtCredits; class < allCredits; class++ {
				leaves[class].add(credits.orNothing())
			}
		case taughtCredits:
			leaves[taughtCredits].add(credits)
		default:
			leaves[class].add(credits)
			leaves[projectCredits].add(credits)
		}
	}
	for class := range leaves {
		s.of[class].add(leaves[class])
	}
}

// kind gives the kind of the unit: its own, or that of its group.
func (u *Unit) kind(inherited UnitKind) UnitKind {
	if u.Kind == 0 {
		return inherited
	}
	return u.Kind
}

// addSums adds the sums over another list.
func (s *unitSums) addSums(o *unitSums) {
	for class := range s.of {
		s.of[class].addSpread(o.of[class])
	}
	s.addMarks(o)
}

// addMarks adds what was met in another list, without its sums.
func (s *unitSums) addMarks(o *unitSums) {
	s.missionUnits = s.missionUnits || o.missionUnits
	s.thesisUnits = s.thesisUnits || o.thesisUnits
	s.mayMission = s.mayMission || o.mayMission
	s.mayThesis = s.mayThesis || o.mayThesis
	s.electives = s.electives || o.electives
	s.open = s.open || o.open
	s.unknownKinds = s.unknownKinds || o.unknownKinds
	for i := range s.conflicts {
		s.conflicts[i] += o.conflicts[i]
	}
}

// openUp makes the list open: further units of the kind may add to every sum. It adds one
// unit of which nothing is known and which may not be there.
func (s *unitSums) openUp(kind UnitKind, by *partition) {
	s.open = true
	mission, thesis := s.missionUnits, s.thesisUnits
	s.addUnits([]Unit{{Kind: kind}}, kind, by)
	s.missionUnits, s.thesisUnits = mission, thesis // not listed for sure
	s.mayMission = s.mayMission || kind == KindMission
	s.mayThesis = s.mayThesis || kind == KindThesis
}
