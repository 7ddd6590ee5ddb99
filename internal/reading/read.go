// Package strict reads JSON documents into typed values. It lets nothing pass
// that the document type does not expect, and reports every problem at once, each
// with its place, what was found and what is accepted.
package reading

import (
	"cmp"
	"fmt"
	"io"
	"reflect"
	"slices"

	"github.com/mastere-go/mastere/ms/document"
)

// Limits bound what is read, and what is told of it.
type Limits struct {
	Bytes int // size of the document
	Depth int // levels of objects and arrays
	// Problems is how many problems are told one by one, maxProblems unless less are
	// asked for.
	Problems int
	// Values is how many values are read, maxValues unless less are asked for.
	Values int
	// Conceal says that problems hold nothing of what was found but its sort and its
	// length: for documents of persons. A name that the document type has nowhere
	// does not stand in a pointer either. What check finds it words itself.
	Conceal bool
}

const (
	// maxValues keeps a small document of very many values from taking a large
	// amount of memory.
	maxValues = 200_000
	// maxProblems is how many problems are told one by one.
	maxProblems = 1_000
	// keptFor is how many are kept to be put in order for each that is told; further
	// ones are counted.
	keptFor = 20
)

// Read reads one document of at most limits.Bytes from r into a struct T. check,
// which may be nil, finds problems that bear on several values. What it finds at a
// value beside or within which there already is a problem is left out, since a value
// that was not read may be the cause.
//
// An error of r is returned as it is; anything wrong with the document is an
// *ms.DocumentError.
func Read[T any](r io.Reader, limits Limits, check func(*T) []document.Problem) (*T, document.Digest, error) {
	data, err := io.ReadAll(io.LimitReader(r, int64(limits.Bytes)+1))
	if err != nil {
		return nil, document.Digest{}, err
	}
	return Parse(data, limits, check)
}

// Parse is Read of bytes that are there already.
func Parse[T any](data []byte, limits Limits, check func(*T) []document.Problem) (*T, document.Digest, error) {
	if len(data) > limits.Bytes {
		return nil, document.Digest{}, &document.Error{Problems: []document.Problem{{
			Found:    counted("plus de %d octets", "more than %d bytes", limits.Bytes),
			Accepted: counted("au plus %d octets", "at most %d bytes", limits.Bytes),
		}}}
	}
	s := source{data: data, most: maxProblems, mostValues: maxValues}
	if limits.Problems > 0 {
		s.most = min(s.most, limits.Problems)
	}
	if limits.Values > 0 {
		s.mostValues = min(s.mostValues, limits.Values)
	}
	if limits.Conceal {
		s.conceal, s.shown = true, namesOf(reflect.TypeFor[T]())
	}
	root := s.walk(limits.Depth)
	doc := new(T)
	s.bind(root, doc)
	if !s.broken {
		s.checkShape(root, doc)
		if check != nil {
			unsure := func(p document.Problem) bool { return root.context(p.Pointer).bad }
			for _, p := range slices.DeleteFunc(check(doc), unsure) {
				n, _ := root.find(p.Pointer)
				s.add(n, n.start, p)
			}
		}
	}
	if len(s.problems) > 0 {
		return nil, document.Digest{}, &document.Error{Problems: s.inOrder()}
	}
	return doc, document.DigestOf(data), nil
}

// source is a document being read.
type source struct {
	data       []byte
	values     int // read so far
	mostValues int
	problems   []located
	most       int // problems told one by one
	dropped    int // problems counted but not kept
	conceal    bool
	shown      map[string]bool // where all else is concealed, the names that are not
	// broken tells that the walk ended before the document did.
	broken  bool
	scratch []byte
}

type located struct {
	offset int
	document.Problem
}

// report adds a problem with the value that a node stands for.
func (s *source) report(n *node, found, accepted document.Text) {
	s.add(n, n.start, document.Problem{Pointer: n.pointer(), Found: found, Accepted: accepted})
}

// add adds a problem that has its pointer, at an offset within a node.
func (s *source) add(n *node, offset int, p document.Problem) {
	if len(s.problems) < keptFor*s.most {
		s.problems = append(s.problems, located{offset, p})
	} else {
		s.dropped++
	}
	for ; n != nil && !n.bad; n = n.parent {
		n.bad = true
	}
}

// inOrder gives the problems in the order of the document, with their lines and
// columns: the most that are told, and one that says how many more there are.
func (s *source) inOrder() []document.Problem {
	slices.SortStableFunc(s.problems, func(a, b located) int { return cmp.Compare(a.offset, b.offset) })
	kept := s.problems[:min(len(s.problems), s.most)]
	out := make([]document.Problem, 0, len(kept)+1)
	line, lineStart, at := 1, 0, 0
	for _, p := range kept {
		for ; at < p.offset; at++ {
			if s.data[at] == '\n' {
				line, lineStart = line+1, at+1
			}
		}
		p.Line, p.Column = line, p.offset-lineStart+1
		out = append(out, p.Problem)
	}
	if more := len(s.problems) - len(kept) + s.dropped; more > 0 {
		out = append(out, document.Problem{
			Found:    counted("d'autres problèmes, au nombre de %d", "more problems, %d in number", more),
			Accepted: document.Text{FR: "aucun", EN: "none"},
		})
	}
	return out
}

func counted(fr, en string, n int) document.Text {
	return document.Text{FR: fmt.Sprintf(fr, n), EN: fmt.Sprintf(en, n)}
}
