package reading

import (
	"cmp"
	"fmt"
	"io"
	"reflect"
	"slices"

	"github.com/mastere-go/mastere/ms/document"
)

// Limits bounds what is read, and how much is told of it.
type Limits struct {
	Bytes int // the largest size of the document
	Depth int // the most levels of objects and arrays
	// Problems is the most problems that are told one by one. 0, and more than 1,000,
	// are 1,000.
	Problems int
	// Values is the most values that are read. 0, and more than 200,000, are 200,000.
	Values int
	// Conceal is for documents of persons. Problems then tell nothing of what was found
	// but its kind and length, and their pointers hold no name that the document type
	// does not have. What the check of Read finds is not changed.
	Conceal bool
}

const (
	// maxValues bounds the memory that a small document of very many values takes.
	maxValues = 200_000
	// maxProblems is the most problems that are told one by one.
	maxProblems = 1_000
	// keptFor is how many problems are kept for each that is told, since they are not
	// found in the order of the document. Any more are only counted.
	keptFor = 20
)

// Read reads one document from r, which must not be nil, into a struct T, and gives its
// digest. It panics if T is no document type.
//
// check finds problems that lie between several values; it may be nil. What it finds at a
// value is dropped where the reader has a problem in the same object or list, because a
// value that was not read may be the cause.
//
// An error of r is given back as it is. Anything wrong with the document is a
// *document.Error.
func Read[T any](r io.Reader, limits Limits, check func(*T) []document.Problem) (*T, document.Digest, error) {
	data, err := io.ReadAll(io.LimitReader(r, int64(limits.Bytes)+1))
	if err != nil {
		return nil, document.Digest{}, err
	}
	return Parse(data, limits, check)
}

// Parse is [Read] of a document in memory. It does not keep data.
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

// source is a document that is being read, with the problems found so far.
type source struct {
	data       []byte
	values     int // how many were read
	mostValues int // how many may be read
	problems   []located
	most       int // how many problems are told one by one
	dropped    int // how many problems were counted and not kept
	conceal    bool
	shown      map[string]bool // the names of the document type, if conceal is set
	broken     bool            // the walk ended before the document did
	scratch    []byte          // memory for checkUnicode
}

// located is a problem with its offset in the document.
type located struct {
	offset int
	document.Problem
}

// report adds a problem of the value of a node.
func (s *source) report(n *node, found, accepted document.Text) {
	s.add(n, n.start, document.Problem{Pointer: n.pointer(), Found: found, Accepted: accepted})
}

// add adds a problem that has its pointer, at an offset within a node. It marks the node
// and all that hold it as bad.
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

// inOrder gives the first s.most problems in the order of the document, with lines and
// columns. If there are more, one problem at the end says how many.
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

// counted gives a text with a number in each language.
func counted(fr, en string, n int) document.Text {
	return document.Text{FR: fmt.Sprintf(fr, n), EN: fmt.Sprintf(en, n)}
}
