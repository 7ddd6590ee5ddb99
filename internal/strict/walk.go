package strict

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/mastere-go/mastere/ms"
)

// node is a value of the document and where it stands.
type node struct {
	parent     *node
	token      string // name or index within the parent
	kind       jsontext.Kind
	start, end int
	children   []*node
}

func (n *node) pointer() string {
	if n.parent == nil {
		return ""
	}
	return n.parent.pointer() + "/" + ms.EscapeToken(n.token)
}

// find gives the node at a pointer, or the nearest one that holds it.
func (n *node) find(pointer string) *node {
	token, rest, more := strings.Cut(strings.TrimPrefix(pointer, "/"), "/")
	for _, child := range n.children {
		if ms.EscapeToken(child.token) == token && pointer != "" {
			if !more {
				return child
			}
			return child.find("/" + rest)
		}
	}
	return n
}

// around gives the innermost node that spans the offset.
func (n *node) around(offset int) *node {
	for _, child := range n.children {
		if child.start <= offset && offset < child.end {
			return child.around(offset)
		}
	}
	return n
}

// walk reads every token once. It gives what stands before a syntax error, nil
// where nothing does.
func (s *source) walk(depth int) *node {
	// A bytes.Buffer is parsed in place, so that offsets are those of the data.
	d := jsontext.NewDecoder(bytes.NewBuffer(s.data), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	root := &node{}
	if err := s.value(d, root, depth); err != nil {
		s.broken = true
		s.syntaxError(root, err)
		if root.kind == jsontext.KindInvalid {
			return nil
		}
		return root
	}
	if _, err := d.ReadToken(); err != io.EOF {
		rest := bytes.TrimLeft(s.data[root.end:], " \t\r\n")
		excerpt := ms.Excerpt(string(rest[:min(len(rest), 100)]))
		s.addOffset(len(s.data)-len(rest), ms.Problem{
			Found:    ms.Text{FR: excerpt + " après la fin du document", EN: excerpt + " after the end of the document"},
			Accepted: ms.Text{FR: "un seul objet JSON", EN: "one JSON object only"},
		})
	}
	return root
}

// value reads the value that n stands for.
func (s *source) value(d *jsontext.Decoder, n *node, depth int) error {
	kind := d.PeekKind()
	if kind != jsontext.KindBeginObject && kind != jsontext.KindBeginArray {
		raw, err := d.ReadValue()
		if err != nil {
			return err
		}
		n.end = int(d.InputOffset())
		n.kind, n.start = kind, n.end-len(raw)
		return nil
	}
	if depth == 0 {
		return s.tooDeep(d, n)
	}
	if _, err := d.ReadToken(); err != nil {
		return err
	}
	n.kind, n.start = kind, int(d.InputOffset())-1
	n.end = len(s.data)
	var err error
	if kind == jsontext.KindBeginObject {
		err = s.members(d, n, depth)
	} else {
		err = s.elements(d, n, depth)
	}
	if err != nil {
		return err
	}
	if _, err := d.ReadToken(); err != nil {
		return err
	}
	n.end = int(d.InputOffset())
	return nil
}

func (s *source) members(d *jsontext.Decoder, n *node, depth int) error {
	seen := map[string]bool{}
	for d.PeekKind() == jsontext.KindString {
		token, err := d.ReadToken()
		if err != nil {
			return err
		}
		child := &node{parent: n, token: token.String()}
		child.start = int(d.InputOffset())
		if seen[child.token] {
			s.addAt(child, ms.Problem{
				Pointer: child.pointer(), Found: ms.DuplicateName(child.token), Accepted: ms.OncePerObject,
			})
		}
		if err := s.value(d, child, depth-1); err != nil {
			return err
		}
		if !seen[child.token] {
			n.children = append(n.children, child)
		}
		seen[child.token] = true
	}
	return nil
}

func (s *source) elements(d *jsontext.Decoder, n *node, depth int) error {
	for {
		if kind := d.PeekKind(); kind == jsontext.KindEndArray || kind == jsontext.KindInvalid {
			return nil
		}
		child := &node{parent: n, token: strconv.Itoa(len(n.children))}
		if err := s.value(d, child, depth-1); err != nil {
			return err
		}
		n.children = append(n.children, child)
	}
}

func (s *source) tooDeep(d *jsontext.Decoder, n *node) error {
	n.start = int(d.InputOffset())
	if err := d.SkipValue(); err != nil {
		return err
	}
	n.end = int(d.InputOffset())
	s.addAt(n, ms.Problem{
		Pointer:  n.pointer(),
		Found:    ms.Text{FR: "des niveaux d'imbrication en trop", EN: "too many levels of nesting"},
		Accepted: ms.Text{FR: "les niveaux que le document prévoit", EN: "the levels that the document provides for"},
	})
	return nil
}

func (s *source) syntaxError(root *node, err error) {
	syntax, ok := errors.AsType[*jsontext.SyntacticError](err)
	offset, pointer, what := len(s.data), "", "unexpected end"
	if ok {
		offset, pointer, what = int(syntax.ByteOffset), string(syntax.JSONPointer), fmt.Sprint(syntax.Err)
	}
	if offset >= len(s.data) {
		what = "unexpected end of the document"
	}
	s.addOffset(offset, ms.Problem{
		Pointer:  pointer,
		Found:    ms.Text{FR: "une erreur de syntaxe (" + what + ")", EN: "a syntax error (" + what + ")"},
		Accepted: ms.Text{FR: "du JSON bien formé (RFC 8259)", EN: "well-formed JSON (RFC 8259)"},
	})
}
