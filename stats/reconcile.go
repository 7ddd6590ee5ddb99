package stats

import (
	"cmp"
	"slices"
	"strings"

	"github.com/mastere-go/mastere/ms/quantity"
)

// Reconcile takes the figures of each setting, and identities between their populations. It
// says which numbers are left for each population, or which figures cannot all be true.
// Every figure counts in full: where two sources differ, their intervals intersect, and
// nothing is averaged or weighed. No figures give no settings; without identities each
// population stands alone.
//
// With the shipped Identities the answer is exact: each bound is the lowest or the highest
// number that the population may have, every contradiction is found, and the conflicts are
// the smallest. With other identities the answer is sound: no possible number is left out,
// and every conflict is one.
//
// Identities of your own give an exact answer too if they form a network. There are at most
// eight of them in a setting, and no population stands in more than two. Each can be added
// or subtracted such that every population that stands in two of them cancels out. For
// example, "all = engineering + management" and "engineering = French + foreign engineers"
// share engineering. Their sum is "all = management + French + foreign engineers". A third
// identity with engineering in it would end that.
func Reconcile(p quantity.HedgePolicy, identities []Identity, figures []Figure) Reconciliation {
	ordered := make([]*Figure, len(figures))
	for i := range figures {
		ordered[i] = &figures[i]
	}
	slices.SortStableFunc(ordered, func(a, b *Figure) int {
		return cmp.Or(a.Setting().compare(b.Setting()), byContent(a, b))
	})
	r, balancer := Reconciliation{Settings: []Reconciled{}}, balancer{}
	for len(ordered) > 0 {
		n := 1
		for n < len(ordered) && ordered[0].together(ordered[n]) {
			n++
		}
		r.Settings = append(r.Settings, ordered[0].Setting().reconcile(p, identities, ordered[:n], &balancer))
		ordered = ordered[n:]
	}
	return r
}

// reconcile reconciles the figures of the setting, which must be sorted.
func (s Setting) reconcile(p quantity.HedgePolicy, identities []Identity, figures []*Figure, b *balancer) Reconciled {
	sys, held, given := s.system(p, identities, figures)
	b.balance(sys, held)
	r := Reconciled{Setting: s, Given: ids(given)}
	settled := sys.settle(given)
	if settled.clash != nil {
		for _, conflict := range sys.conflicts(given) {
			r.Conflicts = append(r.Conflicts, ids(conflict))
		}
		return r
	}
	r.Unsettled = settled.unsettled
	start := sys.start(given)
	for i, of := range sys.populations {
		tightened := settled.at[i].interval()
		on := sys.minimize(settled.at[i].on(), func(st *state) bool { return st.at[i].interval().Equal(tightened) })
		t := Tightened{Of: of, Interval: tightened, RestsOn: ids(on)}
		if slices.ContainsFunc(given, func(f *stated) bool { return f.of == i }) {
			t.Given = start.at[i].interval()
		}
		r.Tightened = append(r.Tightened, t)
	}
	slices.SortFunc(r.Tightened, func(a, b Tightened) int {
		return cmp.Or(
			cmp.Compare(a.Of.Nationality, b.Of.Nationality),
			cmp.Compare(a.Of.SchoolKind, b.Of.SchoolKind),
		)
	})
	return r
}

// byContent orders figures of one setting by their ids. Figures that share an id are
// ordered by all else that reconciling uses, so the order of the document has no effect.
func byContent(a, b *Figure) int {
	return cmp.Or(
		strings.Compare(a.ID, b.ID),
		cmp.Compare(a.Of.Nationality, b.Of.Nationality),
		cmp.Compare(a.Of.SchoolKind, b.Of.SchoolKind),
		cmp.Compare(a.Hedge, b.Hedge),
		a.Value.Compare(b.Value),
		a.To.Compare(b.To),
	)
}

// system numbers the populations of the figures and of the identities that hold in the
// setting. held are these identities, given is what the figures state.
func (s Setting) system(p quantity.HedgePolicy, identities []Identity, figures []*Figure) (sys *system, held []balance, given []*stated) {
	sys = &system{}
	numbers := map[Population]int{}
	number := func(p Population) int {
		n, ok := numbers[p]
		if !ok {
			n = len(sys.populations)
			numbers[p] = n
			sys.populations = append(sys.populations, p)
		}
		return n
	}
	others := slices.ContainsFunc(figures, namesOthers)
	for _, id := range identities {
		in, ok := id.in(s, others)
		if !ok {
			continue
		}
		b := balance{more: []int{number(in.Whole)}, equal: in.Complete}
		for _, part := range in.Parts {
			b.less = append(b.less, number(part))
		}
		held = append(held, b)
	}
	given = make([]*stated, len(figures))
	for i, f := range figures {
		given[i] = &stated{f.ID, number(f.Of), f.Interval(p)}
	}
	return sys, held, given
}

// ids gives the ids of figures, sorted.
func ids(figures []*stated) []string {
	ids := make([]string, len(figures))
	for i, f := range figures {
		ids[i] = f.id
	}
	slices.Sort(ids)
	return ids
}
