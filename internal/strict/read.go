// Package strict reads JSON documents into typed values. It lets nothing pass
// that the document type does not expect, and reports every problem at once, each
// with its place, what was found and what is accepted.
package strict

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"unicode/utf8"

	"github.com/mastere-go/mastere/ms"
)

// Limits bound what is read.
type Limits struct {
	Bytes int // size of the document
	Depth int // levels of objects and arrays
}

// Read reads one document of at most limits.Bytes from r. check, which may be nil,
// finds problems in a document whose values were all read well.
//
// An error of r is returned as it is; anything wrong with the document is an
// *ms.DocumentError.
func Read[T any](r io.Reader, limits Limits, check func(*T) []ms.Problem) (*T, ms.Digest, error) {
	data, err := io.ReadAll(io.LimitReader(r, int64(limits.Bytes)+1))
	if err != nil {
		return nil, ms.Digest{}, err
	}
	return Parse(data, limits, check)
}

// Parse is Read of bytes that are there already.
func Parse[T any](data []byte, limits Limits, check func(*T) []ms.Problem) (*T, ms.Digest, error) {
	if len(data) > limits.Bytes {
		return nil, ms.Digest{}, &ms.DocumentError{Problems: []ms.Problem{{
			Found: ms.Text{
				FR: fmt.Sprintf("plus de %d octets", limits.Bytes),
				EN: fmt.Sprintf("more than %d bytes", limits.Bytes),
			},
			Accepted: ms.Text{
				FR: fmt.Sprintf("au plus %d octets", limits.Bytes),
				EN: fmt.Sprintf("at most %d bytes", limits.Bytes),
			},
		}}}
	}
	s := source{data: data}
	root := s.walk(limits.Depth)
	s.findInvalidUTF8(root)

	doc := new(T)
	if root != nil {
		s.bind(root, doc)
	}
	if root != nil && !s.broken {
		for _, p := range shapeProblems(doc) {
			s.addAt(root.find(p.Pointer), p)
		}
		if check != nil && len(s.problems) == 0 {
			for _, p := range check(doc) {
				s.addAt(root.find(p.Pointer), p)
			}
		}
	}
	if len(s.problems) > 0 {
		return nil, ms.Digest{}, &ms.DocumentError{Problems: s.sorted()}
	}
	return doc, ms.DigestOf(data), nil
}

// source is a document being read.
type source struct {
	data     []byte
	problems []located
	// broken tells that a syntax error cut the walk short.
	broken bool
}

type located struct {
	offset int
	ms.Problem
}

// addAt adds a problem that has its pointer, at the place of a node.
func (s *source) addAt(n *node, p ms.Problem) { s.addOffset(n.start, p) }

func (s *source) addOffset(offset int, p ms.Problem) {
	offset = min(max(offset, 0), len(s.data))
	before := s.data[:offset]
	p.Line, p.Column = 1, offset+1
	for i, b := range before {
		if b == '\n' {
			p.Line++
			p.Column = offset - i
		}
	}
	s.problems = append(s.problems, located{offset, p})
}

// sorted gives the problems in the order of the document, each once.
func (s *source) sorted() []ms.Problem {
	slices.SortStableFunc(s.problems, func(a, b located) int { return cmp.Compare(a.offset, b.offset) })
	var out []ms.Problem
	for _, p := range s.problems {
		if !slices.Contains(out, p.Problem) {
			out = append(out, p.Problem)
		}
	}
	return out
}

// findInvalidUTF8 looks through the raw bytes, since the walk lets them pass.
func (s *source) findInvalidUTF8(root *node) {
	for i := 0; i < len(s.data); {
		r, size := utf8.DecodeRune(s.data[i:])
		if r == utf8.RuneError && size == 1 {
			pointer := ""
			if root != nil {
				pointer = root.around(i).pointer()
			}
			found := fmt.Sprintf("0x%02X", s.data[i])
			s.addOffset(i, ms.Problem{
				Pointer:  pointer,
				Found:    ms.Text{FR: "l'octet " + found, EN: "the byte " + found},
				Accepted: ms.Text{FR: "de l'UTF-8 valide", EN: "valid UTF-8"},
			})
		}
		i += size
	}
}
