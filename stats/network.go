package stats

import (
	"cmp"
	"slices"
)

// balance is an identity between numbered populations, or what several come to: one
// sum is at least another, or equal to it.
type balance struct {
	more, less []int
	equal      bool
}

// maxNetwork is for how many identities all their sums are formed.
const maxNetwork = 8

// balanced adds to identities all that they come to together, if they are a network:
// if each population stands in two of them at the most and can be made to cancel out
// where both are added up.
//
// Then identities are the nodes of a network, populations flow from one to another,
// and what flows into any set of nodes flows out of it. By Hoffman's theorem on
// circulations, numbers that keep the given ends and all identities are there if and
// only if no such set has more flow in at the least than out at the most; so each end
// that the figures leave is found in one sum, and so is each conflict.
func balanced(identities []balance, populations int) (balances []balance, network bool) {
	signs, ok := orient(identities, populations)
	if !ok || len(identities) > maxNetwork {
		return identities, false
	}
	balances = slices.Clip(identities)
	for set := range 1 << len(identities) {
		if set&(set-1) == 0 {
			continue // none, or one alone
		}
		b, told := combined(identities, signs, set, populations)
		if told && !slices.ContainsFunc(balances, b.same) {
			balances = append(balances, b)
		}
	}
	return balances, true
}

// balancer adds to identities what they come to together, and keeps it for the next
// setting, in which most often the same ones hold.
type balancer struct {
	held, balances []balance
	network        bool
}

// balance gives a system the balances of the identities that hold in it.
func (b *balancer) balance(s *system, held []balance) {
	if b.balances == nil || !slices.EqualFunc(b.held, held, balance.same) {
		b.held = held
		b.balances, b.network = balanced(held, len(s.populations))
	}
	s.balances, s.network = b.balances, b.network
}

// orient gives each identity a sign with which the populations that it shares cancel
// out; ok is false where there are none.
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
				case want == 0: // not reached yet
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

// combined adds up the identities of a set; ok is false where that tells nothing.
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
			return balance{}, false // from one it may be more, from another one less
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

// same tells whether two balances say the same.
func (b balance) same(o balance) bool {
	return b.equal == o.equal && (slices.Equal(b.more, o.more) && slices.Equal(b.less, o.less) ||
		b.equal && slices.Equal(b.more, o.less) && slices.Equal(b.less, o.more))
}
