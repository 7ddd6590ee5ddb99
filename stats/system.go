package stats

import "slices"

// system is the populations of a setting, by number, and the balances between them.
type system struct {
	populations []Population
	balances    []balance
	// network tells whether the balances include everything that follows from adding up
	// identities.
	network bool
}

// stated is what one figure states of a population.
type stated struct {
	id string
	of int // the number of the population
	Interval
}

// side tells the lower bound of an interval from the upper one.
type side int

const (
	low side = iota
	high
)

// bound gives the bound on one side.
func (v Interval) bound(s side) bound {
	if s == low {
		return v.min
	}
	return v.max
}

// tightens tells whether b allows less than o, where both are bounds on side s.
func (b bound) tightens(o bound, s side) bool {
	if !b.known || !o.known {
		return b.known && !o.known
	}
	c := b.at.Cmp(o.at)
	if s == high {
		c = -c
	}
	return c > 0 || c == 0 && b.open && !o.open
}

// isZero tells whether adding the bound, which must be known, changes nothing.
func (b bound) isZero() bool { return !b.open && b.at.IsZero() }

// end is a bound and the figures that it follows from.
type end struct {
	bound
	on []*stated
}

// ends are both bounds of what is known of a population.
type ends [2]*end

func (e ends) interval() Interval { return Interval{e[low].bound, e[high].bound} }

// on gives the figures that the lower and the upper bound follow from.
func (e ends) on() []*stated { return union(e[low].on, e[high].on) }

// Before any figure, a population is known to be at least 0.
var (
	atZero    = &end{bound: bound{known: true}}
	unlimited = &end{}
)

// union gives the figures of several lists, in their order and each once.
func union(lists ...[]*stated) []*stated {
	var all []*stated
	for _, list := range lists {
		for _, f := range list {
			if !slices.Contains(all, f) {
				all = append(all, f)
			}
		}
	}
	return all
}

// state is what figures and balances say of the populations of a system.
type state struct {
	*system
	at []ends // by the number of the population
	// clash is nil, or figures that together leave a population no number.
	clash []*stated
	// unsettled tells that tightening was stopped before it came to an end.
	unsettled bool
	changed   bool
}

// start gives what the figures say without the balances. Where two figures state the same
// bound, it follows from the first.
func (s *system) start(figures []*stated) *state {
	st := &state{system: s, at: make([]ends, len(s.populations))}
	for i := range st.at {
		st.at[i] = ends{atZero, unlimited}
	}
	for _, f := range figures {
		for _, side := range []side{low, high} {
			if b := f.bound(side); b.tightens(st.at[f.of][side].bound, side) {
				st.tighten(f.of, side, &end{b, []*stated{f}})
			}
		}
	}
	return st
}

// settle applies the balances until nothing changes or a population is left no number.
//
// Each round applies each balance once. In a network the first round finds every bound.
// Other balances may tighten an interval for ever; settle stops them and says so in
// unsettled.
func (s *system) settle(figures []*stated) *state {
	st := s.start(figures)
	for round := 0; st.clash == nil; round++ {
		if st.changed = false; round > 2*len(s.populations) {
			st.unsettled = true
			break
		}
		for _, b := range s.balances {
			st.atLeast(b.more, b.less)
			if b.equal {
				st.atLeast(b.less, b.more)
			}
		}
		if !st.changed || s.network {
			break
		}
	}
	return st
}

// atLeast tightens populations by one inequality: the sum of more is at least the sum of
// less. Each population in more is at least what the others in more leave of the lower
// bound of less. Each population in less is at most what the others in less leave of the
// upper bound of more.
func (st *state) atLeast(more, less []int) {
	unlimited := 0 // populations in more without an upper bound
	for _, of := range more {
		if !st.at[of][high].known {
			unlimited++
		}
	}
	if unlimited > 1 {
		return
	}
	lower := st.sum(less, -1, low)
	for i, of := range more {
		if lower.isZero() || unlimited == 1 && st.at[of][high].known {
			continue // the others may be large enough, so nothing follows
		}
		from := lower.plus(st.sum(more, i, high).negated())
		if from.tightens(st.at[of][low].bound, low) {
			st.tighten(of, low, &end{from, union(st.restOn(less, -1, low), st.restOn(more, i, high))})
		}
	}
	if unlimited > 0 {
		return
	}
	upper := st.sum(more, -1, high)
	for i, of := range less {
		left := upper
		if others := st.sum(less, i, low); !others.isZero() {
			left = left.plus(others.negated())
		}
		if left.tightens(st.at[of][high].bound, high) {
			st.tighten(of, high, &end{left, union(st.restOn(more, -1, high), st.restOn(less, i, low))})
		}
	}
}

// sum adds the bounds of populations on one side, leaving out the population at the index
// except. All these bounds must be known.
func (st *state) sum(populations []int, except int, s side) bound {
	sum := atZero.bound
	for i, of := range populations {
		switch b := st.at[of][s].bound; {
		case i == except || b.isZero():
		case sum.isZero():
			sum = b
		default:
			sum = sum.plus(b)
		}
	}
	return sum
}

// restOn gives the figures that such a sum follows from.
func (st *state) restOn(populations []int, except int, s side) []*stated {
	var lists [][]*stated
	for i, of := range populations {
		if i != except {
			lists = append(lists, st.at[of][s].on)
		}
	}
	return union(lists...)
}

// tighten replaces a bound by a tighter one.
func (st *state) tighten(of int, s side, e *end) {
	st.at[of][s], st.changed = e, true
	if st.clash == nil && st.at[of].interval().isEmpty() {
		st.clash = st.at[of].on()
	}
}
