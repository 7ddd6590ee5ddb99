package stats

import (
	"cmp"
	"slices"
)

// balance is an inequality between sums of numbered populations: the sum of more is at
// least the sum of less, or equals it. It is one identity, or follows from several.
type balance struct {
	more, less []int
	equal      bool
}

// maxNetwork is the largest number of identities of which all combinations are formed.
const maxNetwork = 8

// balanced gives the identities and all balances that follow from adding several of them
// up, if the identities form a network: each population stands in at most two of them, and
// signs exist with which it cancels out where both are added up. network is false for any
// other identities, which are given as they are.
//
// In a network the identities are nodes, and populations flow from one node to another.
// What flows into any set of nodes flows out of it. By Hoffman's theorem on circulations,
// numbers within given bounds that satisfy all identities exist if and only if no set of
// nodes has a lower bound on its inflow above the upper bound on its outflow. So each
// tightened bound, and each conflict, shows in a single balance.
func balanced(identities []balance, populations int) (balances []balance, network bool) {
	signs, ok := orient(identities, populations)
	if !ok || len(identities) > maxNetwork {
		return identities, false
	}
	balances = slices.Clip(identities)
	for set := range 1 << len(identities) {
		if set&(set-1) == 0 {
			continue // no identity, or one alone
		}
		b, ok := combined(identities, signs, set, populations)
		if ok && !slices.ContainsFunc(balances, b.same) {
			balances = append(balances, b)
		}
	}
	return balances, true
}

// balancer computes the balances of identities. It keeps the last result: in the next
// setting the same identities hold most of the time.
type balancer struct {
	held, balances []balance
	network        bool
}

// balance gives a system the balances of the identities held in it.
func (b *balancer) balance(s *system, held []balance) {
	if b.balances == nil || !slices.EqualFunc(b.held, held, balance.same) {
		b.held = held
		b.balances, b.network = balanced(held, len(s.populations))
	}
	s.balances, s.network = b.balances, b.network
}

// orient gives each identity a sign, 1 or -1, with which every population that two of them
// share cancels out. ok is false where no such signs exist.
func orient(identities []balance, populations int) (signs []int, ok bool) {
	type place struct{ identity, sign int }
	in := make([][]place, populations)
	for i, id := range identities {
		for _, of := range id.more {
			in[of] = append(in[of], place{i, 1})
		}
		for _, of := range id.less {
			in[of] = append(in[of], place{i, -1})
		}
	}
	signs = make([]int, len(identities))
	for first := range signs {
		if signs[first] != 0 {
			continue
		}
		signs[first] = 1
		for again := true; again; {
			again = false
			for _, places := range in {
				switch {
				case len(places) > 2:
					return nil, false
				case len(places) < 2:
					continue
				}
				a, b := places[0], places[1]
				if a.identity == b.identity {
					return nil, false
				}
				if signs[a.identity] == 0 {
					a, b = b, a
				}
				want := -signs[a.identity] * a.sign * b.sign
				switch {
				case want == 0: // neither identity has a sign yet
				case signs[b.identity] == 0:
					signs[b.identity], again = want, true
				case signs[b.identity] != want:
					return nil, false
				}
			}
		}
	}
	return signs, true
}

// combined adds up the identities of a set, whose bits are their indexes. ok is false
// where the sum says nothing.
func combined(identities []balance, signs []int, set, populations int) (b balance, ok bool) {
	sum, slack := make([]int, populations), 0
	for i, id := range identities {
		if set&(1<<i) == 0 {
			continue
		}
		for _, of := range id.more {
			sum[of] += signs[i]
		}
		for _, of := range id.less {
			sum[of] -= signs[i]
		}
		switch {
		case id.equal:
		case slack == -signs[i]:
			return balance{}, false // one inequality points up and another down
		default:
			slack = signs[i]
		}
	}
	for of, n := range sum {
		switch cmp.Compare(n, 0) {
		case 1:
			b.more = append(b.more, of)
		case -1:
			b.less = append(b.less, of)
		}
	}
	if slack < 0 {
		b.more, b.less = b.less, b.more
	}
	b.equal = slack == 0
	return b, len(b.less) > 0 || b.equal && len(b.more) > 0
}

// same tells whether two balances say the same. An equation may be turned around.
func (b balance) same(o balance) bool {
	return b.equal == o.equal && (slices.Equal(b.more, o.more) && slices.Equal(b.less, o.less) ||
		b.equal && slices.Equal(b.more, o.less) && slices.Equal(b.less, o.more))
}
