package stats

import (
	"cmp"
	"slices"
)

// conflicts gives figures that cannot all hold, such that those that are left once one
// of them is taken away can. No figure is in two of them: each is looked for among
// the figures that are in none yet.
func (s *system) conflicts(figures []*stated) [][]*stated {
	var found [][]*stated
	for {
		conflict := s.conflict(figures)
		if conflict == nil {
			break
		}
		found = append(found, conflict)
		figures = without(figures, conflict...)
	}
	slices.SortStableFunc(found, func(a, b []*stated) int { return cmp.Compare(len(a), len(b)) })
	return found
}

func without(figures []*stated, these ...*stated) []*stated {
	return slices.DeleteFunc(slices.Clone(figures), func(f *stated) bool { return slices.Contains(these, f) })
}

// conflict gives a conflict of the fewest figures; nil where all can hold.
func (s *system) conflict(figures []*stated) []*stated {
	clash := s.settle(figures).clash
	if clash == nil {
		return nil
	}
	minimal := s.least(clash, func(st *state) bool { return st.clash != nil })
	candidates, search := s.tightest(figures), search{s, maxTries}
	for n := 1; n < len(minimal); n++ {
		if smaller := search.among(candidates, nil, n); smaller != nil {
			return smaller
		}
	}
	return minimal
}

// least takes away figures as long as what is left still says so.
func (s *system) least(figures []*stated, says func(*state) bool) []*stated {
	for i := 0; i < len(figures) && len(figures) > 1; {
		if fewer := without(figures, figures[i]); says(s.settle(fewer)) {
			figures = fewer
		} else {
			i++
		}
	}
	return figures
}

// tightest gives the figures that bound their population the most. A conflict with
// any other one is a conflict with these in its place.
func (s *system) tightest(figures []*stated) []*stated {
	var tightest []*stated
	for _, e := range s.start(figures).at {
		tightest = append(tightest, e.on()...)
	}
	return tightest
}

// maxTries is enough for every choice of up to three of the 24 ends of twelve
// populations: under the shipped identities no conflict needs more than four figures.
// Where it is not, a conflict is still minimal, and another one may have fewer figures.
const maxTries = 1 << 12

// search looks for small conflicts, one choice of figures after another.
type search struct {
	*system
	tries int
}

// among looks for a conflict of the chosen figures and n more.
func (s *search) among(candidates, chosen []*stated, n int) []*stated {
	if n == 0 {
		s.tries--
		if s.settle(chosen).clash == nil {
			return nil
		}
		return chosen
	}
	for i, f := range candidates {
		if s.tries <= 0 {
			break
		}
		if found := s.among(candidates[i+1:], append(slices.Clip(chosen), f), n-1); found != nil {
			return found
		}
	}
	return nil
}
