package stats

import "slices"

// largestPacking gives as many conflicts of n figures as possible, no two of which share a
// figure. It is nil where there are none, or too many choices to try.
func (s *system) largestPacking(figures []*stated, n int) [][]*stated {
	if !fewChoices(len(figures), n) {
		return nil
	}
	clashes := func(st *state) bool { return st.clash != nil }
	var all [][]*stated
	for choice := range choices(figures, n) {
		// A choice that contains a smaller conflict is not minimal.
		if s.settle(choice).clash != nil && len(s.minimize(slices.Clone(choice), clashes)) == n {
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

// packing searches for the largest selection of disjoint sets of one size.
type packing struct {
	best  [][]*stated // the largest selection so far
	tries int         // how many steps are left
	size  int         // of each set
}

// pack extends the chosen sets by some of sets, all of which are disjoint from the chosen
// ones. left is how many figures no chosen set has. It limits how many sets can follow.
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
