package stats

import (
	"cmp"
	"iter"
	"slices"
)

// conflicts gives minimal inconsistent sets: removing any one figure makes the rest
// consistent. No figure is in two sets. It looks for the smallest sets first, as many as
// possible, then for sets among the figures that are left.
func (s *system) conflicts(figures []*stated) [][]*stated {
	var found [][]*stated
	for {
		conflict := s.conflict(figures)
		if conflict == nil {
			break
		}
		same := s.largestPacking(figures, len(conflict))
		if same == nil {
			same = [][]*stated{conflict}
		}
		found = append(found, same...)
		figures = without(figures, slices.Concat(same...)...)
	}
	slices.SortStableFunc(found, func(a, b []*stated) int { return cmp.Compare(len(a), len(b)) })
	return found
}

// without gives the figures but for these.
func without(figures []*stated, these ...*stated) []*stated {
	return slices.DeleteFunc(slices.Clone(figures), func(f *stated) bool { return slices.Contains(these, f) })
}

// conflict gives one conflict of as few figures as possible, and nil where the figures are
// consistent.
func (s *system) conflict(figures []*stated) []*stated {
	clash := s.settle(figures).clash
	if clash == nil {
		return nil
	}
	clashes := func(st *state) bool { return st.clash != nil }
	minimal := s.minimize(clash, clashes)
	if direct := s.directConflict(figures); direct != nil && len(direct) < len(minimal) {
		if minimal = direct; s.settle(direct).clash != nil {
			minimal = s.minimize(direct, clashes) // several balances may need fewer figures
		}
	}
	if s.network {
		return minimal
	}
	candidates, tries := s.tightest(figures), maxTries
	for n := 1; n < len(minimal); n++ {
		for choice := range choices(candidates, n) {
			if tries--; tries < 0 {
				return minimal
			}
			if s.settle(choice).clash != nil {
				return slices.Clone(choice)
			}
		}
	}
	return minimal
}

// directConflict gives the fewest figures that break a single balance or leave a single
// population no number. It is nil where there are none.
func (s *system) directConflict(figures []*stated) (fewest []*stated) {
	consider := func(conflict []*stated) {
		if conflict != nil && (fewest == nil || len(conflict) < len(fewest)) {
			fewest = conflict
		}
	}
	for _, f := range figures {
		if f.isEmpty() {
			return []*stated{f}
		}
	}
	st := s.start(figures)
	for _, e := range st.at {
		if e.interval().isEmpty() {
			consider(e.on())
		}
	}
	for _, b := range s.balances {
		consider(st.breaking(b.more, b.less))
		if b.equal {
			consider(st.breaking(b.less, b.more))
		}
	}
	return fewest
}

// breaking gives the fewest figures that break one inequality: the upper bound of the sum
// of more is below the lower bound of the sum of less. It is nil where they do not. All
// upper bounds are needed, but only the greatest lower bounds.
func (st *state) breaking(more, less []int) []*stated {
	for _, of := range more {
		if !st.at[of][high].known {
			return nil
		}
	}
	less = slices.Clone(less)
	slices.SortStableFunc(less, func(a, b int) int {
		switch a, b := st.at[a][low], st.at[b][low]; {
		case a.tightens(b.bound, low):
			return -1
		case b.tightens(a.bound, low):
			return 1
		}
		return 0
	})
	upper := st.sum(more, -1, high)
	for n := range len(less) + 1 {
		if (Interval{st.sum(less[:n], -1, low), upper}).isEmpty() {
			return union(st.restOn(more, -1, high), st.restOn(less[:n], -1, low))
		}
	}
	return nil
}

// minimize removes figures one by one, as long as the settled state of the rest still
// passes. Removing any one figure of the result makes it fail.
func (s *system) minimize(figures []*stated, passes func(*state) bool) []*stated {
	for i := 0; i < len(figures) && len(figures) > 1; {
		if fewer := without(figures, figures[i]); passes(s.settle(fewer)) {
			figures = fewer
		} else {
			i++
		}
	}
	return figures
}

// tightest gives the figures that state the tightest bounds of their populations. In any
// conflict these can take the place of the others.
func (s *system) tightest(figures []*stated) []*stated {
	var tightest []*stated
	for _, e := range s.start(figures).at {
		tightest = append(tightest, e.on()...)
	}
	return tightest
}

// maxTries limits how many choices of figures are tried. It is enough for all choices of 2
// out of 90 figures, of 3 out of 30, and of 4 out of 19. Where it is not enough, a
// conflict is still minimal, but there may be smaller ones.
const maxTries = 1 << 12

// choices gives each choice of n things, in order. The next choice uses the memory of the
// one before.
func choices[T any](things []T, n int) iter.Seq[[]T] {
	return func(yield func([]T) bool) {
		choice := make([]T, 0, n)
		var choose func(from int) bool
		choose = func(from int) bool {
			if len(choice) == n {
				return yield(choice)
			}
			for i := from; i <= len(things)-(n-len(choice)); i++ {
				choice = append(choice, things[i])
				if !choose(i + 1) {
					return false
				}
				choice = choice[:len(choice)-1]
			}
			return true
		}
		choose(0)
	}
}

// fewChoices tells whether there are at most maxTries choices of k out of n things.
func fewChoices(n, k int) bool {
	choices := 1
	for i := range min(k, n-k) {
		if choices = choices * (n - i) / (i + 1); choices > maxTries {
			return false
		}
	}
	return true
}
