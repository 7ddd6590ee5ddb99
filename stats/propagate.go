package stats

import "slices"

// system is the identities of a setting over its populations, which are numbered.
type system struct {
	populations []Population
	identities  []numbered
}

// numbered is an Identity between numbered populations.
type numbered struct {
	whole    int
	parts    []int
	complete bool
}

// stated is what a figure says of a population.
type stated struct {
	id string
	of int
	Range
}

// side is an end of a range.
type side int

const (
	low side = iota
	high
)

func (r Range) end(s side) bound {
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

// end is a bound with the figures that it rests on.
type end struct {
	bound
	on []*stated
}

// ends are the two ends of what is known of a population.
type ends [2]*end

func (e ends) span() Range { return Range{e[low].bound, e[high].bound} }

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

// settle applies the identities until nothing changes, or no number is left.
//
// Each round applies each identity once. The shipped identities settle in as many
// rounds as there are ends: count those of management schools below zero, and they
// only say by how much two numbers differ, so that every end is a shortest path, found
// as Bellman and Ford do. Others may narrow a range for ever, and stop unsettled.
func (s *system) settle(figures []*stated) *state {
	st := s.start(figures)
	for round := 0; st.clash == nil; round++ {
		if st.changed = false; round > 2*len(s.populations) {
			st.unsettled = true
			break
		}
		for _, id := range s.identities {
			st.apply(id)
		}
		if !st.changed {
			break
		}
	}
	return st
}

// apply narrows the populations of an identity by one another.
func (st *state) apply(id numbered) {
	st.narrowTo(id, low)
	if id.complete {
		st.narrowTo(id, high)
	}
}

// narrowTo uses one end of the parts: their low ends add up to a low end of the
// whole, and what the others take at least of its high end is not left for a part.
// For complete parts the same is true of their high ends.
func (st *state) narrowTo(id numbered, s side) {
	if sum := st.sum(id.parts, -1, s); sum.tightens(st.at[id.whole][s].bound, s) {
		st.narrow(id.whole, s, &end{sum, st.restsOn(id.parts, -1, s, nil)})
	}
	other := high - s
	for i, part := range id.parts {
		whole := st.at[id.whole][other]
		if !whole.known {
			return
		}
		left := whole.bound
		if len(id.parts) > 1 {
			others := st.sum(id.parts, i, s)
			if !others.known {
				continue
			}
			left = left.plus(others.negated())
		}
		if left.tightens(st.at[part][other].bound, other) {
			st.narrow(part, other, &end{left, st.restsOn(id.parts, i, s, whole.on)})
		}
	}
}

// sum adds one end of parts, except the one at an index; it is not known where one of
// them is not.
func (st *state) sum(parts []int, except int, s side) (sum bound) {
	for i, part := range parts {
		b := st.at[part][s].bound
		switch {
		case i == except:
			continue
		case !b.known:
			return bound{}
		case !sum.known:
			sum = b
		default:
			sum = sum.plus(b)
		}
	}
	return sum
}

// restsOn gives the figures that such a sum rests on, after others.
func (st *state) restsOn(parts []int, except int, s side, others []*stated) []*stated {
	lists := [][]*stated{others}
	for i, part := range parts {
		if i != except {
			lists = append(lists, st.at[part][s].on)
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
