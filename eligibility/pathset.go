package eligibility

import (
	"iter"
	"math/bits"

	"github.com/mastere-go/mastere/internal/enum"
)

// PathSet is a set of paths. The zero value is empty.
type PathSet uint16

// The ordinary paths and the exemptions. Every path is in one of the two.
const (
	ExemptionPaths PathSet = 1<<ByM1Exemption | 1<<ByPriorLearning | 1<<ByAnyExemption
	OrdinaryPaths  PathSet = 1<<pathCount - 2 - ExemptionPaths
)

// PathSetOf gives the set of some paths. Numbers of 16 and more are left out.
func PathSetOf(paths ...Path) PathSet {
	var s PathSet
	for _, p := range paths {
		s |= 1 << p
	}
	return s
}

// Has tells whether the set holds the path.
func (s PathSet) Has(p Path) bool { return s>>p&1 != 0 }

// Len gives how many paths the set holds.
func (s PathSet) Len() int { return bits.OnesCount16(uint16(s)) }

// First gives the best path of the set, 0 of the empty one.
func (s PathSet) First() Path {
	if s == 0 {
		return 0
	}
	return Path(bits.TrailingZeros16(uint16(s)))
}

// All gives the paths of the set, best first.
func (s PathSet) All() iter.Seq[Path] {
	return func(yield func(Path) bool) {
		for ; s != 0; s &= s - 1 {
			if !yield(s.First()) {
				return
			}
		}
	}
}

// String gives the words of the paths, separated by commas; "" of the empty set.
func (s PathSet) String() string { return enum.JoinWords(s.All()) }

// MarshalJSON writes a list of words.
func (s PathSet) MarshalJSON() ([]byte, error) { return enum.MarshalWords(s.All()) }
