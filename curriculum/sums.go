package curriculum

import (
	"slices"

	"github.com/mastere-go/mastere/ms/quantity"
)

// unbounded is an upper bound that is not known. Sums of well-formed figures stay
// far below it, and as many of it as a list has units still fit an int64.
const unbounded = int64(1) << 50

// bounds is a range of plain integers, in hundredths of a credit or parts of an
// hour. Its zero value is exactly nothing, the identity of sums.
type bounds struct{ lo, hi int64 }

// nothingKnown are the bounds of a blank.
var nothingKnown = bounds{0, unbounded}

func hourBounds(r quantity.Range[quantity.Hours]) bounds {
	b := nothingKnown
	if v, ok := r.Min(); ok {
		b.lo = v.Parts()
	}
	if v, ok := r.Max(); ok {
		b.hi = v.Parts()
	}
	return b
}

func creditBounds(r quantity.Range[quantity.Credits]) bounds {
	b := nothingKnown
	if v, ok := r.Min(); ok {
		b.lo = v.Hundredths()
	}
	if v, ok := r.Max(); ok {
		b.hi = v.Hundredths()
	}
	return b
}

func (b bounds) exact() bool { return b.lo == b.hi }

// upTo is what may be there of b, or not.
func (b bounds) upTo() bounds { return bounds{0, b.hi} }

func (b bounds) plus(o bounds) bounds { return bounds{b.lo + o.lo, min(b.hi+o.hi, unbounded)} }

func (b *bounds) add(o bounds) {
	b.lo += o.lo
	b.hi += o.hi
}

func (b bounds) hull(o bounds) bounds { return bounds{min(b.lo, o.lo), max(b.hi, o.hi)} }

// within narrows b to what o allows too; ok is false when nothing is left.
func (b bounds) within(o bounds) (bounds, bool) {
	n := bounds{max(b.lo, o.lo), min(b.hi, o.hi)}
	return n, n.lo <= n.hi
}

// spread is a sum over every choice of electives: what is known of it under the
// choice that gives the least, and under the one that gives the most.
type spread struct{ least, most bounds }

func (s *spread) add(b bounds) {
	s.least, s.most = s.least.plus(b), s.most.plus(b)
}

func (s *spread) addSpread(o spread) {
	s.least, s.most = s.least.plus(o.least), s.most.plus(o.most)
}

// hull is every value that some choice may give.
func (s spread) hull() bounds { return bounds{s.least.lo, s.most.hi} }

// within narrows every choice to what b allows.
func (s spread) within(b bounds) (spread, bool) {
	least, ok1 := s.least.within(b)
	most, ok2 := s.most.within(b)
	return spread{least, most}, ok1 && ok2
}

// bound narrows the hull to what b allows, where that leaves anything.
func (s *spread) bound(b bounds) {
	s.least.lo = min(max(s.least.lo, b.lo), s.least.hi)
	s.most.lo = min(max(s.most.lo, b.lo), s.most.hi)
	s.least.hi = max(min(s.least.hi, b.hi), s.least.lo)
	s.most.hi = max(min(s.most.hi, b.hi), s.most.lo)
}

// cap lowers the upper bounds to most, but not below the lower ones.
func (s *spread) cap(most int64) {
	s.least.hi = max(s.least.lo, min(s.least.hi, most))
	s.most.hi = max(s.most.lo, min(s.most.hi, most))
}

// The sums that are taken over the units of a curriculum.
type class uint8

const (
	countedHours  class = iota // hours of units whose kind is taught for sure
	taughtHours                // hours that are or may be taught
	otherHours                 // hours that are not or may not be taught
	allHours                   // every listed hour
	taughtCredits              // credits outside mission and thesis
	missionCredits
	thesisCredits
	projectCredits // credits of mission and thesis together
	allCredits
	classes
)

// partition says which sums the figures of a kind of unit go to.
type partition [UnitKinds]struct {
	taught quantity.Truth
	part   class // taughtCredits, missionCredits, thesisCredits, or allCredits for unknown
}

// byRule reads the kinds as the rules of the label do.
var byRule = func() (r partition) {
	for k := range r {
		r[k].taught = UnitKind(k).Taught()
		r[k].part = taughtCredits
	}
	r[KindMission].part = missionCredits
	r[KindThesis].part = thesisCredits
	r[0].part = allCredits
	return r
}()

// byKind reads one kind as taught and every other one as not.
func byKind(kind UnitKind) (r partition) {
	for k := range r {
		r[k].taught, r[k].part = quantity.No, missionCredits
	}
	r[0].taught, r[0].part = quantity.Unknown, allCredits
	r[kind].taught, r[kind].part = quantity.Yes, taughtCredits
	return r
}

// sums are the sums over a list of units.
type sums struct {
	of [classes]spread
	// missionUnits and thesisUnits tell that a unit of that kind is listed, mayMission
	// and mayThesis that one may be: a unit of unknown kind, or one of an open list.
	missionUnits, thesisUnits bool
	mayMission, mayThesis     bool
	electives, open           bool
	// unknownKinds tells that a unit is of a kind that is not known.
	unknownKinds bool
	// conflicts counts the groups whose own figures differ from those of their units.
	conflicts [2]int // hourConflicts, creditConflicts
}

const (
	hourConflicts = iota
	creditConflicts
)

func (s *sums) addUnits(units []Unit, inherited UnitKind, r *partition) {
	var leaves [classes]bounds // their upper bounds are not yet cut off at unbounded
	for i := range units {
		u := &units[i]
		kind := u.kind(inherited)
		if len(u.Units) != 0 || u.Open {
			group := sumGroup(u, kind, r)
			s.addSums(&group)
			continue
		}
		s.missionUnits = s.missionUnits || kind == KindMission
		s.thesisUnits = s.thesisUnits || kind == KindThesis

		h := hourBounds(u.Hours)
		leaves[allHours].add(h)
		switch r[kind].taught {
		case quantity.Yes:
			leaves[countedHours].add(h)
			leaves[taughtHours].add(h)
		case quantity.No:
			leaves[otherHours].add(h)
		default:
			leaves[taughtHours].add(h.upTo())
			leaves[otherHours].add(h.upTo())
		}

		c := creditBounds(u.Credits)
		leaves[allCredits].add(c)
		switch part := r[kind].part; part {
		case allCredits:
			s.unknownKinds, s.mayMission, s.mayThesis = true, true, true
		case taughtCredits:
			leaves[part].add(c)
			continue
		default:
			leaves[part].add(c)
			leaves[projectCredits].add(c)
			continue
		}
		for part := taughtCredits; part < allCredits; part++ {
			leaves[part].add(c.upTo())
		}
	}
	for k := range leaves {
		s.of[k].add(leaves[k])
	}
}

func (u *Unit) kind(inherited UnitKind) UnitKind {
	if u.Kind == 0 {
		return inherited
	}
	return u.Kind
}

func (s *sums) addSums(o *sums) {
	for c := range s.of {
		s.of[c].addSpread(o.of[c])
	}
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

// sumGroup gives the sums of a group: those of its units, narrowed by its own figures.
func sumGroup(u *Unit, kind UnitKind, r *partition) sums {
	s := sumListed(u, kind, r)
	ownHours, ownCredits := hourBounds(u.Hours), creditBounds(u.Credits)
	if !s.narrow(ownHours, allHours, []class{taughtHours, otherHours}) {
		s.conflicts[hourConflicts]++
	}
	s.of[countedHours].cap(max(0, ownHours.hi-s.of[otherHours].least.lo))
	if !s.narrow(ownCredits, allCredits,
		[]class{taughtCredits, projectCredits}, []class{taughtCredits, missionCredits, thesisCredits}) {
		s.conflicts[creditConflicts]++
	}
	// An open group that holds credits for sure lists what it is made of.
	s.missionUnits = s.missionUnits || s.of[missionCredits].least.lo > 0
	s.thesisUnits = s.thesisUnits || s.of[thesisCredits].least.lo > 0
	return s
}

// sumListed gives the sums of a group's units, without its own figures.
func sumListed(u *Unit, kind UnitKind, r *partition) sums {
	var s sums
	if k, ok := u.Choose.Get(); ok {
		s = sumChoice(u.Units, int(k), bool(u.Open), kind, r)
	} else {
		s.addUnits(u.Units, kind, r)
	}
	if u.Open {
		s.openUp(kind, r)
	}
	return s
}

// openUp takes away the upper bounds that further units of a kind could exceed.
func (s *sums) openUp(kind UnitKind, r *partition) {
	s.open = true
	mission, thesis := s.missionUnits, s.thesisUnits
	s.addUnits([]Unit{{Kind: kind}}, kind, r)       // a unit of which nothing is known
	s.missionUnits, s.thesisUnits = mission, thesis // and which may not be there
	s.mayMission = s.mayMission || kind == KindMission
	s.mayThesis = s.mayThesis || kind == KindThesis
}

// narrow makes the own figure of a group hold for every choice: for the sum over
// all of it, and for each part what the other parts leave, in each way to part it.
// Where the figure and the units contradict each other, it widens the parts to
// allow for both and answers false.
func (s *sums) narrow(own bounds, all class, partings ...[]class) bool {
	narrowed, ok := s.of[all].within(own)
	if !ok {
		s.widen(own, all, partings)
		return false
	}
	s.of[all] = narrowed
	before := s.of
	for _, parts := range partings {
		for _, part := range parts {
			var others spread
			for _, o := range parts {
				if o != part {
					others.addSpread(before[o])
				}
			}
			room := bounds{max(0, own.lo-others.most.hi), unbounded}
			if own.hi < unbounded {
				room.hi = max(0, own.hi-others.least.lo)
			}
			if n, ok := s.of[part].within(room); ok {
				s.of[part] = n
			}
		}
	}
	return true
}

func (s *sums) widen(own bounds, all class, partings [][]class) {
	listed := s.of[all].hull()
	more, less := max(0, own.hi-listed.lo), max(0, listed.hi-own.lo)
	for _, part := range slices.Compact(slices.Sorted(slices.Values(slices.Concat(partings...)))) {
		p := &s.of[part]
		for _, b := range []*bounds{&p.least, &p.most} {
			b.lo, b.hi = max(0, b.lo-less), min(b.hi+more, unbounded)
		}
	}
	either := listed.hull(own)
	s.of[all] = spread{either, either}
}

// sumChoice gives the sums over every choice of k of the units. Each sum has its
// own least and greatest choice.
func sumChoice(units []Unit, k int, open bool, kind UnitKind, r *partition) (s sums) {
	each := make([]sums, len(units))
	for i := range units {
		each[i].addUnits(units[i:i+1], kind, r)
		s.missionUnits = s.missionUnits || each[i].missionUnits
		s.thesisUnits = s.thesisUnits || each[i].thesisUnits
		s.mayMission = s.mayMission || each[i].mayMission
		s.mayThesis = s.mayThesis || each[i].mayThesis
		s.open = s.open || each[i].open
		s.unknownKinds = s.unknownKinds || each[i].unknownKinds
		for k := range s.conflicts {
			s.conflicts[k] += each[i].conflicts[k]
		}
	}
	s.electives = true
	values := make([]int64, len(units))
	sumOf := func(pick func(*sums) int64, greatest bool) int64 {
		for i := range each {
			values[i] = pick(&each[i])
		}
		slices.Sort(values)
		if greatest {
			slices.Reverse(values)
		}
		total := int64(0)
		for _, v := range values[:min(k, len(values))] {
			total = min(total+v, unbounded)
		}
		return total
	}
	for c := range s.of {
		s.of[c] = spread{
			least: bounds{
				sumOf(func(s *sums) int64 { return s.of[c].least.lo }, false),
				sumOf(func(s *sums) int64 { return s.of[c].least.hi }, false),
			},
			most: bounds{
				sumOf(func(s *sums) int64 { return s.of[c].most.lo }, true),
				sumOf(func(s *sums) int64 { return s.of[c].most.hi }, true),
			},
		}
		if open {
			s.of[c].least.lo = 0 // an elective that is not listed may hold nothing
		}
	}
	return s
}
