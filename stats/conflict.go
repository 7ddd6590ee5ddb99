package stats

import (
	"cmp"
	"iter"
	"slices"
)

// conflicts gives figures that cannot all hold, such that those that are left once one
// of them is taken away can. No figure is in two of them: those of the fewest figures
// are looked for first, as many as there can be, then those among the figures that are
// in none yet.
func (s *system) conflicts(figures []*stated) [][]*stated {
	var found [][]*stated
	for {
		conflict := s.conflict(figures)
		if conflict == nil {
			break
		}
		same := s.disjoint(figures, len(conflict))
		if same == nil {
			same = [][]*stated{conflict}
		}
		found = append(found, same...)
		figures = without(figures, slices.Concat(same...)...)
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
	clashes := func(st *state) bool { return st.clash != nil }
	minimal := s.least(clash, clashes)
	if told := s.unbalanced(figures); told != nil && len(told) < len(minimal) {
		if minimal = told; s.settle(told).clash != nil {
			minimal = s.least(told, clashes) // by other identities fewer may do
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

// unbalanced gives the fewest figures that leave one population, or one balance,
// without any number; nil where there are none.
func (s *system) unbalanced(figures []*stated) (fewest []*stated) {
	told := func(conflict []*stated) {
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
		if e.span().isEmpty() {
			told(e.on())
		}
	}
	for _, b := range s.balances {
		told(st.short(b.more, b.less))
		if b.equal {
			told(st.short(b.less, b.more))
		}
	}
	return fewest
}

// short gives the fewest figures by which a sum at the most is less than another one at
// the least; nil where it is not. All high ends are needed, and of the low ones the
// greatest that are enough.
func (st *state) short(more, less []int) []*stated {
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
	greatest := st.sum(more, -1, high)
	for n := range len(less) + 1 {
		if (Interval{st.sum(less[:n], -1, low), greatest}).isEmpty() {
			return union(st.restOn(more, -1, high), st.restOn(less[:n], -1, low))
		}
	}
	return nil
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

// maxTries bounds how many choices of figures are tried. It is enough for every choice
// of two of ninety figures, of three of thirty, and of four of nineteen. Where it is not
// enough, a conflict is still minimal.
const maxTries = 1 << 12

// choices gives each choice of n things, in their order. A choice holds until the next.
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

// fewChoices tells whether there are at most maxTries choices of some of so many things.
func fewChoices(of, some int) bool {
	n := 1
	for i := range min(some, of-some) {
		if n = n * (of - i) / (i + 1); n > maxTries {
			return false
		}
	}
	return true
}

// disjoint gives as many conflicts of n figures as there are without a figure in
// common; nil where there are none, or too many choices to try.
func (s *system) disjoint(figures []*stated, n int) [][]*stated {
	if !fewChoices(len(figures), n) {
		return nil
	}
	clashes := func(st *state) bool { return st.clash != nil }
	var all [][]*stated
	for choice := range choices(figures, n) {
		// A choice that holds a smaller conflict is none itself.
		if s.settle(choice).clash != nil && len(s.least(slices.Clone(choice), clashes)) == n {
			all = append(all, slices.Clone(choice))
		}
	}
	if len(all) == 0 {
		return nil
	}
	p := packing{tries: maxTries, size: n}
	p.pack(all, nil, len(figures))
	return p.best
}

// packing looks for the most sets of one size that have nothing in common.
type packing struct {
	best        [][]*stated
	tries, size int
}

// pack adds to those chosen from sets that have nothing in common with them, of which
// there can be no more than the figures left allow.
func (p *packing) pack(sets, chosen [][]*stated, left int) {
	if len(chosen) > len(p.best) {
		p.best = slices.Clone(chosen)
	}
	if p.tries--; p.tries < 0 || len(sets) == 0 || len(chosen)+min(len(sets), left/p.size) <= len(p.best) {
		return
	}
	first := sets[0]
	apart := slices.DeleteFunc(slices.Clone(sets[1:]), func(set []*stated) bool {
		return slices.ContainsFunc(set, func(f *stated) bool { return slices.Contains(first, f) })
	})
	p.pack(apart, append(slices.Clip(chosen), first), left-p.size)
	p.pack(sets[1:], chosen, left)
}
