package ndjson

import (
	"slices"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/ms"
)

// A reference that is kept stays what it was, and keeps little else alive.
func TestReferencesThatAreKept(t *testing.T) {
	var r refs
	var kept, want []ms.Ref
	for i := range 5000 {
		ref := ms.Ref(strings.Repeat(string(rune('a'+i%26)), 1+i%64))
		buffer := []byte(ref)
		kept, want = append(kept, r.of(buffer)), append(want, ref)
		clear(buffer)
	}
	if !slices.Equal(kept, want) {
		t.Error("a reference has changed")
	}
	if r.piece.Cap() > 2*refsPiece {
		t.Errorf("a piece has %d bytes", r.piece.Cap())
	}
}
