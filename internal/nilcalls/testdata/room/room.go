// Package room is what the tests of nilcalls look at: some of it panics.
package room

import (
	"io"
	"iter"
)

// Box has methods of every sort.
type Box struct{ inner *int }

// Empty tells whether nothing is in the box.
func (b Box) Empty() bool { return b.inner == nil }

// Open gives what is in the box.
func (b Box) Open() int { return *b.inner }

// MustOpen gives what is in the box, and panics where there is nothing.
func (b Box) MustOpen() int { return *b.inner }

// Weight may be asked of a nil box.
func (b *Box) Weight() int {
	if b == nil {
		return 0
	}
	return 1
}

// Close forgets what is in the box.
func (b *Box) Close() { b.inner = nil }

// UnmarshalText is never called on a nil pointer.
func (b *Box) UnmarshalText([]byte) error { b.inner = nil; return nil }

// Pair is generic.
type Pair[A, B any] struct {
	a A
	b B
}

// Swap swaps the two.
func (p *Pair[A, B]) Swap() Pair[B, A] { return Pair[B, A]{p.b, p.a} }

// Lid embeds a box.
type Lid struct{ *Box }

// Shut does nothing.
func (Lid) Shut() {}

// Plain has no methods, so that nobody need hand it in.
type Plain struct{}

type hidden struct{}

// Seen is a method of a hidden type.
func (hidden) Seen() {}

// First gives the first element.
func First[T any](list []T) T { return list[0] }

// Call calls what it is given, and panics if that is nil.
func Call(f func()) { f() }

// Boxes gives an iterator that does not work.
func Boxes() iter.Seq[Box] { return nil }

// Numbers gives every number there is, without an end.
func Numbers() iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for n := 0; yield(n, n); n++ {
		}
	}
}

// Copy reads from r and writes to w.
func Copy(w io.Writer, r io.Reader) {
	_, _ = r.Read(nil)
	_, _ = w.Write(nil)
}

// Drain reads from r. It takes a nil reader for an empty one.
func Drain(r io.Reader) { _, _ = r.Read(nil) }

// Sum adds up weights.
func Sum(boxes ...*Box) (n int) {
	for _, b := range boxes {
		b.Close()
	}
	return n
}

// Fine does nothing.
func Fine() {}

// Quiet says nothing.
func Quiet(m map[string]int) { m["a"] = 1 }
