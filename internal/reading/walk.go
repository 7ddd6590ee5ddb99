package reading

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/internal/say"
	"github.com/mastere-go/mastere/ms/document"
)

// node is one value of the document, with its place.
type node struct {
	parent     *node
	name       string        // the name or the index within the parent
	kind       jsontext.Kind // KindInvalid where the value was not read
	start, end int           // offsets of its text
	children   []*node
	first      map[string]*node // of an object: the first child of each name, by token of a pointer
	again      bool             // an earlier member of the parent has the same name
	hidden     bool             // its name, or that of a node which holds it, is concealed
	whole      bool             // it was read to its end
	bad        bool             // it has a problem, or a node within it has
}

// maxPointerName is the longest name that goes into a pointer, in bytes. No document type
// has a name as long.
const maxPointerName = 100

// pointer gives the JSON Pointer of a node. Where its name is unshowable, that is the
// pointer of the node that holds it.
func (n *node) pointer() string {
	if n.parent == nil {
		return ""
	}
	holder := n.parent.pointer()
	if n.unshowable() {
		return holder
	}
	return holder + "/" + say.EscapeToken(n.name)
}

// unshowable tells whether the name of a node must not stand in a pointer: it is concealed,
// very long, not UTF-8, or has a character that notForPeople refuses.
func (n *node) unshowable() bool {
	return n.hidden || len(n.name) > maxPointerName || strings.ContainsFunc(n.name, func(r rune) bool {
		return r == utf8.RuneError || notForPeople(r)
	})
}

// notForPeople tells whether a character could make one line of a report look like several
// lines, or like another line: controls, separators of lines and paragraphs, and marks of
// writing direction.
func notForPeople(r rune) bool {
	return unicode.IsControl(r) || unicode.In(r, unicode.Zl, unicode.Zp, unicode.Bidi_Control)
}

// find gives the node at a pointer below n. Where there is none, exact is false and the
// node is the nearest that holds the place.
func (n *node) find(pointer string) (found *node, exact bool) {
	if pointer == "" {
		return n, true
	}
	token, rest := strings.TrimPrefix(pointer, "/"), ""
	if i := strings.IndexByte(token, '/'); i >= 0 {
		token, rest = token[:i], token[i:]
	}
	if child, ok := n.first[token]; ok {
		return child.find(rest)
	}
	if i, err := strconv.Atoi(token); err == nil && n.kind == jsontext.KindBeginArray && i >= 0 && i < len(n.children) {
		return n.children[i].find(rest)
	}
	return n, false
}

// context gives the object or array at a pointer below n. For any other value it gives the
// one that holds it, unless that is n.
func (n *node) context(pointer string) *node {
	at, _ := n.find(pointer)
	holds := at.kind == jsontext.KindBeginObject || at.kind == jsontext.KindBeginArray
	if !holds && at.parent != nil && at.parent != n {
		return at.parent
	}
	return at
}

// walk reads every token once, up to the first syntax error, and gives the tree of nodes.
func (s *source) walk(depth int) *node {
	// The decoder parses a bytes.Buffer in place, so that its offsets are those of the data.
	d := jsontext.NewDecoder(bytes.NewBuffer(s.data), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	root := &node{}
	if !s.value(d, root, depth) {
		s.broken = true
		return root
	}
	if _, err := d.ReadToken(); err != io.EOF {
		rest := bytes.TrimLeft(s.data[root.end:], " \t\r\n")
		excerpt := document.Untranslated(say.Excerpt(string(rest[:min(len(rest), 100)])))
		if s.conceal {
			excerpt = counted("%d octets", "%d bytes", len(rest))
		}
		s.add(root, len(s.data)-len(rest), document.Problem{
			Found:    document.Text{FR: excerpt.FR + " après la fin du document", EN: excerpt.EN + " after the end of the document"},
			Accepted: document.Text{FR: "un seul objet JSON", EN: "one JSON object only"},
		})
	}
	return root
}

// wellFormed says what is accepted where the syntax is wrong.
var wellFormed = document.Text{FR: "du JSON bien formé (RFC 8259)", EN: "well-formed JSON (RFC 8259)"}

// value reads the value of n. It gives false where the walk must end.
func (s *source) value(d *jsontext.Decoder, n *node, depth int) bool {
	kind := d.PeekKind()
	n.start = s.next(d)
	if s.values++; s.values > s.mostValues {
		s.report(n, counted("plus de %d valeurs", "more than %d values", s.mostValues),
			counted("au plus %d valeurs", "at most %d values", s.mostValues))
		return false
	}
	switch kind {
	case jsontext.KindBeginObject, jsontext.KindBeginArray:
		if depth == 0 {
			return s.tooDeep(d, n)
		}
	default:
		raw, err := d.ReadValue()
		if err != nil {
			return s.syntaxError(n, err, wellFormed)
		}
		n.kind, n.end, n.whole = kind, n.start+len(raw), true
		s.checkUnicode(n, n.start, n.end)
		return true
	}
	if _, err := d.ReadToken(); err != nil {
		return s.syntaxError(n, err, wellFormed)
	}
	n.kind, n.end = kind, len(s.data)
	read, accepted := s.elements, document.Text{
		FR: `des éléments séparés par des virgules, puis "]"`, EN: `elements separated by commas, then "]"`,
	}
	if kind == jsontext.KindBeginObject {
		read, accepted = s.memberValues, document.Text{
			FR: `des membres séparés par des virgules, puis "}"`, EN: `members separated by commas, then "}"`,
		}
	}
	if !read(d, n, depth) {
		return false
	}
	if _, err := d.ReadToken(); err != nil {
		return s.syntaxError(n, err, accepted)
	}
	n.end, n.whole = int(d.InputOffset()), true
	return true
}

// next gives the offset of the next token.
func (s *source) next(d *jsontext.Decoder) int {
	offset := int(d.InputOffset())
	for offset < len(s.data) && strings.IndexByte(" \t\r\n,:", s.data[offset]) >= 0 {
		offset++
	}
	return offset
}

// memberValues reads the members of an object, up to its end.
func (s *source) memberValues(d *jsontext.Decoder, n *node, depth int) bool {
	n.first = map[string]*node{}
	for d.PeekKind() == jsontext.KindString {
		start := s.next(d)
		raw, err := d.ReadValue()
		if err != nil {
			return s.syntaxError(n, err, document.Text{FR: "un nom entre guillemets", EN: "a name in double quotes"})
		}
		name, _ := jsontext.AppendUnquote(nil, raw)
		s.checkUnicode(n, start, start+len(raw))

		child := &node{parent: n, name: string(name)}
		child.hidden = n.hidden || s.conceal && !s.shown[child.name]
		token := say.EscapeToken(child.name)
		if _, child.again = n.first[token]; !child.again {
			n.first[token] = child
		}
		n.children = append(n.children, child)
		ok := s.value(d, child, depth-1)
		if child.again {
			s.report(child, s.duplicateName(child), problem.OncePerObject())
		}
		if !ok {
			return false
		}
	}
	return true
}

// elements reads the elements of an array, up to its end.
func (s *source) elements(d *jsontext.Decoder, n *node, depth int) bool {
	for {
		if kind := d.PeekKind(); kind == jsontext.KindEndArray || kind == jsontext.KindInvalid {
			return true
		}
		child := &node{parent: n, name: strconv.Itoa(len(n.children)), hidden: n.hidden}
		n.children = append(n.children, child)
		if !s.value(d, child, depth-1) {
			return false
		}
	}
}

// tooDeep reports a value that is nested too deep, and skips it. It gives false where the
// value cannot be skipped, for a syntax error or for nesting without end.
func (s *source) tooDeep(d *jsontext.Decoder, n *node) bool {
	s.report(n,
		document.Text{FR: "des niveaux d'imbrication en trop", EN: "too many levels of nesting"},
		document.Text{FR: "les niveaux que le document prévoit", EN: "the levels that the document provides for"})
	if d.SkipValue() != nil {
		return false
	}
	s.checkUnicode(n, n.start, int(d.InputOffset()))
	return true
}

// checkUnicode reports what is no character in the text of a value or a name. The decoder
// lets it pass.
func (s *source) checkUnicode(n *node, start, end int) {
	raw := s.data[start:end]
	if !utf8.Valid(raw) {
		before := true // whether the byte before is valid: a run of invalid bytes is one problem
		for at := start; at < end; {
			r, size := utf8.DecodeRune(s.data[at:end])
			invalid := r == utf8.RuneError && size == 1
			if invalid && before {
				s.add(n, at, document.Problem{
					Pointer: n.pointer(), Found: s.character(at), Accepted: document.Text{FR: "de l'UTF-8 valide", EN: "valid UTF-8"},
				})
			}
			before = !invalid
			at += size
		}
		return
	}
	if raw[0] != '"' {
		return
	}
	var err error
	if s.scratch, err = jsontext.AppendUnquote(s.scratch[:0], raw); err != nil {
		s.add(n, start, document.Problem{
			Pointer:  n.pointer(),
			Found:    document.Text{FR: "un demi-caractère (\\ud800 à \\udfff)", EN: "half a character (\\ud800 to \\udfff)"},
			Accepted: document.Text{FR: "des caractères Unicode entiers", EN: "whole Unicode characters"},
		})
	}
}

// syntaxError reports where the JSON breaks off, and gives false to end the walk. It does
// not use the words of the decoder, which are English and may change.
func (s *source) syntaxError(n *node, err error, accepted document.Text) bool {
	offset := len(s.data)
	if syntax, ok := errors.AsType[*jsontext.SyntacticError](err); ok {
		offset = min(int(syntax.ByteOffset), offset)
	}
	found := document.Text{FR: "la fin du document", EN: "the end of the document"}
	if offset < len(s.data) {
		found = s.character(offset)
	}
	found.FR += " (erreur de syntaxe)"
	found.EN += " (syntax error)"
	s.add(n, offset, document.Problem{Pointer: n.pointer(), Found: found, Accepted: accepted})
	return false
}

// character describes the character at an offset.
func (s *source) character(offset int) document.Text {
	if s.conceal {
		return concealedCharacter(s.data[offset:])
	}
	r, size := utf8.DecodeRune(s.data[offset:])
	if r == utf8.RuneError && size == 1 {
		found := fmt.Sprintf("0x%02X", s.data[offset])
		return document.Text{FR: "l'octet " + found, EN: "the byte " + found}
	}
	found := say.Excerpt(string(r))
	return document.Text{FR: "le caractère " + found, EN: "the character " + found}
}
