package stats

import "slices"

// system is the identities of a setting over its populations, which are numbered.
type system struct {
	populations []Population
	balances    []balance
	// network tells that the balances hold all that identities come to together.
	network bool
}

// stated is what a figure says of a population.
type stated struct {
	id string
	of int
	Interval
}

// side is an end of a range.
type side int

const (
	low side = iota
	high
)

func (r Interval) end(s side) bound {
	if s == low {
		return r.min
	}
	return r.max
}

// tightens tells whether a bound allows less than another one on its side.
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

// isZero tells that a bound that is known adds nothing to a sum.
func (b bound) isZero() bool { return !b.open && b.at.IsZero() }

// end is a bound with the figures that it rests on.
type end struct {
	bound
	on []*stated
}

// ends are the two ends of what is known of a population.
type ends [2]*end

func (e ends) span() Interval { return Interval{e[low].bound, e[high].bound} }

// on gives the figures that both ends rest on.
func (e ends) on() []*stated { return union(e[low].on, e[high].on) }

// Counts are not below 0, and nothing more is known of them at first.
var (
	atZero    = &end{bound: bound{known: true}}
	unlimited = &end{}
)

// union gives the figures of several lists, each once, in their order.
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

// state is what figures and identities say of the populations of a system.
type state struct {
	*system
	at []ends
	// clash holds the figures that leave a population without any number.
	clash []*stated
	// unsettled tells that the rounds ran out while there was more to say.
	unsettled bool
	changed   bool
}

// start gives what figures say of the populations, without the identities. Several of
// one population all hold: where two give the same bound, it rests on the first.
func (s *system) start(figures []*stated) *state {
	st := &state{system: s, at: make([]ends, len(s.populations))}
	for i := range st.at {
		st.at[i] = ends{atZero, unlimited}
	}
	for _, f := range figures {
		for _, side := range []side{low, high} {
			if b := f.end(side); b.tightens(st.at[f.of][side].bound, side) {
				st.narrow(f.of, side, &end{b, []*stated{f}})
			}
		}
	}
	return st
}

// settle applies the balances until nothing changes, or no number is left.
//
// Each round applies each balance once. In a network the first one finds every end;
// others may narrow a range for ever, and stop unsettled.
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

// atLeast narrows populations of which one sum is at least another: what is not left
// by the others of the greater sum is a low end of each in it, and what the others of
// the smaller one leave of the greater sum is a high end of each in that.
func (st *state) atLeast(more, less []int) {
	unlimited := 0
	for _, of := range more {
		if !st.at[of][high].known {
			unlimited++
		}
	}
	if unlimited > 1 {
		return
	}
	least := st.sum(less, -1, low)
	for i, of := range more {
		if least.isZero() || unlimited == 1 && st.at[of][high].known {
			continue // nothing above 0 is left for it
		}
		from := least.plus(st.sum(more, i, high).negated())
		if from.tightens(st.at[of][low].bound, low) {
			st.narrow(of, low, &end{from, union(st.restOn(less, -1, low), st.restOn(more, i, high))})
		}
	}
	if unlimited > 0 {
		return
	}
	greatest := st.sum(more, -1, high)
	for i, of := range less {
		left := greatest
		if others := st.sum(less, i, low); !others.isZero() {
			left = left.plus(others.negated())
		}
		if left.tightens(st.at[of][high].bound, high) {
			st.narrow(of, high, &end{left, union(st.restOn(more, -1, high), st.restOn(less, i, low))})
		}
	}
}

// sum adds one end of populations, all of which are known, except the one at an index.
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

// restOn gives the figures that such a sum rests on.
func (st *state) restOn(populations []int, except int, s side) []*stated {
	var lists [][]*stated
	for i, of := range populations {
		if i != except {
			lists = append(lists, st.at[of][s].on)
		}
	}
	return union(lists...)
}

// narrow takes an end that is tighter than the one known.
func (st *state) narrow(of int, s side, e *end) {
	st.at[of][s], st.changed = e, true
	if st.clash == nil && st.at[of].span().isEmpty() {
		st.clash = st.at[of].on()
	}
}
