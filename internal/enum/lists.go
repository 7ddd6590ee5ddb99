package enum

import (
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"
)

// JoinWords gives the words of several constants with commas between them. A nil sequence
// has none.
func JoinWords[E fmt.Stringer](all iter.Seq[E]) string {
	return strings.Join(slices.Collect(wordsOf(all)), ",")
}

// MarshalWords gives the words of several constants as a JSON array of strings. A nil
// sequence gives [].
func MarshalWords[E fmt.Stringer](all iter.Seq[E]) ([]byte, error) {
	words := slices.Collect(wordsOf(all))
	if words == nil {
		words = []string{} // nil would be null
	}
	return json.Marshal(words)
}

func wordsOf[E fmt.Stringer](all iter.Seq[E]) iter.Seq[string] {
	return func(yield func(string) bool) {
		if all == nil {
			return
		}
		for e := range all {
			if !yield(e.String()) {
				return
			}
		}
	}
}
