package curriculum

import "slices"

// sumChoice gives the sums over every choice of k units. Where the list is open,
// students may also take units that it leaves out.
//
// For example: students take 2 of A (5 credits), B (7) and C (8 or 9). The smallest sum is
// A and B, 12. The greatest is B and C, 15 or 16. So the least are the two smallest
// figures, and the most the two greatest, each taken for the lower bounds and for the
// upper ones. Each class has its own choices: the one with the fewest credits may have
// the most hours.
func sumChoice(units []Unit, k int, open bool, kind UnitKind, by *partition) (s unitSums) {
	each := make([]unitSums, len(units))
	for i := range units {
		each[i].addUnits(units[i:i+1], kind, by)
		s.addMarks(&each[i])
	}
	s.electives = true
	figures := make([]int64, len(units))
	// sumOf adds k figures, the smallest ones or the greatest ones.
	sumOf := func(figure func(*unitSums) int64, greatest bool) int64 {
		for i := range each {
			figures[i] = figure(&each[i])
		}
		slices.Sort(figures)
		if greatest {
			slices.Reverse(figures)
		}
		total := int64(0)
		for _, n := range figures[:min(k, len(figures))] {
			total = min(total+n, unbounded)
		}
		return total
	}
	for class := range s.of {
		s.of[class] = spread{
			least: bounds{
				sumOf(func(u *unitSums) int64 { return u.of[class].least.lo }, false),
				sumOf(func(u *unitSums) int64 { return u.of[class].least.hi }, false),
			},
			most: bounds{
				sumOf(func(u *unitSums) int64 { return u.of[class].most.lo }, true),
				sumOf(func(u *unitSums) int64 { return u.of[class].most.hi }, true),
			},
		}
		if open {
			s.of[class].least.lo = 0 // an elective that is not listed may hold nothing
		}
	}
	return s
}
