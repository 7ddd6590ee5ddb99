package curriculum

import "github.com/mastere-go/mastere/ms/quantity"

// spread is a sum that depends on the choice of electives. least is what is known of the
// smallest sum that a choice gives, most what is known of the greatest.
//
// For example: a course of 30 credits, and one of two electives, A with 5 credits and B
// with 7 or 8. The smallest sum is 35, with A. The greatest is 37 or 38, with B. So least
// is [35, 35] and most is [37, 38]. Without electives least and most are the same.
type spread struct{ least, most bounds }

// sameForAll gives the spread of a sum that does not depend on the choice.
func sameForAll(b bounds) spread { return spread{b, b} }

// add adds a figure that every choice holds.
func (s *spread) add(b bounds) {
	s.least, s.most = s.least.plus(b), s.most.plus(b)
}

// addSpread adds a sum that depends on another choice.
func (s *spread) addSpread(o spread) {
	s.least, s.most = s.least.plus(o.least), s.most.plus(o.most)
}

// hull gives every value that some choice may give: [35, 38] in the example.
func (s spread) hull() bounds { return bounds{s.least.lo, s.most.hi} }

// intersect makes b hold for every choice. ok is false where b leaves one of them
// nothing.
func (s spread) intersect(b bounds) (both spread, ok bool) {
	least, ok1 := s.least.intersect(b)
	most, ok2 := s.most.intersect(b)
	return spread{least, most}, ok1 && ok2
}

// clamp moves the bounds into b, as far as no lower bound passes its upper one.
func (s *spread) clamp(b bounds) {
	s.least.lo = min(max(s.least.lo, b.lo), s.least.hi)
	s.most.lo = min(max(s.most.lo, b.lo), s.most.hi)
	s.least.hi = max(min(s.least.hi, b.hi), s.least.lo)
	s.most.hi = max(min(s.most.hi, b.hi), s.most.lo)
}

// capAt lowers the upper bounds to limit, but not below the lower ones.
func (s *spread) capAt(limit int64) {
	s.least.hi = max(s.least.lo, min(s.least.hi, limit))
	s.most.hi = max(s.most.lo, min(s.most.hi, limit))
}

// lower takes n off the lower bounds, but not below zero. It does nothing where n is not
// positive.
func (s *spread) lower(n int64) {
	if n > 0 {
		s.least.lo, s.most.lo = max(0, s.least.lo-n), max(0, s.most.lo-n)
	}
}

// dependsOnChoice tells whether two choices give different sums for sure.
func (s spread) dependsOnChoice() bool { return s.least.hi < s.most.lo }

// everyWithin tells whether the sum lies in want for every choice.
func (s spread) everyWithin(want bounds) quantity.Truth {
	if want.exact() && s.dependsOnChoice() {
		return quantity.No // of two different sums one is not the one wanted
	}
	return s.least.within(want).And(s.most.within(want))
}
