package reading

import (
	"encoding"
	"encoding/json"
	"reflect"
	"strings"
	"sync"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/internal/say"
	"github.com/mastere-go/mastere/ms/document"
)

// bind sets what dst points to from a node. A type with an UnmarshalJSON or an
// UnmarshalText reads itself. Any other is a struct, a slice or a string; bind panics
// where it is not.
func (s *source) bind(n *node, dst any) {
	if n.kind == jsontext.KindInvalid {
		return // the walk has reported why it was not read
	}
	switch dst := dst.(type) {
	case json.Unmarshaler:
		if n.whole {
			s.reportWithin(n, dst.UnmarshalJSON(s.data[n.start:n.end]))
		}
		return
	case encoding.TextUnmarshaler:
		if n.kind != jsontext.KindString {
			s.wrongType(n, acceptedBy(dst))
		} else if text, ok := s.text(n); ok {
			s.reportWithin(n, dst.UnmarshalText([]byte(text)))
		}
		return
	}
	switch v := reflect.ValueOf(dst).Elem(); v.Kind() {
	case reflect.Struct:
		s.bindStruct(n, v)
	case reflect.Slice:
		s.bindSlice(n, v)
	case reflect.String:
		if text, ok := s.text(n); ok {
			v.SetString(text)
		}
	default:
		panic("reading: a document type holds a " + v.Type().String())
	}
}

// acceptedBy gives what a value accepts. It says so when it is asked to read an empty text.
func acceptedBy(dst encoding.TextUnmarshaler) document.Text {
	for _, p := range problem.Within("", dst.UnmarshalText(nil)) {
		return p.Accepted
	}
	return document.Text{FR: "un texte", EN: "a string"}
}

// members describes the members of an object that a struct type reads.
type members struct {
	field    map[string]int // the index of the field, by the name of the member
	accepted document.Text  // the list of names
}

// What is known of a document type is found once, and kept for all readers.
var (
	membersByType sync.Map // of members
	namesByType   sync.Map // of map[string]bool
)

// once gives what find says of a type, and calls it only the first time.
func once[T any](known *sync.Map, t reflect.Type, find func(reflect.Type) T) T {
	found, ok := known.Load(t)
	if !ok {
		found, _ = known.LoadOrStore(t, find(t))
	}
	return found.(T)
}

// membersOf gives the members of a struct type.
func membersOf(t reflect.Type) members {
	return once(&membersByType, t, func(t reflect.Type) members {
		m := members{field: map[string]int{}}
		var names []string
		for i := range t.NumField() {
			if name := jsonName(t.Field(i)); name != "-" {
				m.field[name] = i
				names = append(names, name)
			}
		}
		list := strings.Join(names, ", ")
		m.accepted = document.Text{FR: "un nom parmi : " + list, EN: "one of the names: " + list}
		return m
	})
}

// jsonName gives the name of the member that a field stands for.
func jsonName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}

// bindStruct sets a struct from an object. It reports unknown names.
func (s *source) bindStruct(n *node, v reflect.Value) {
	if n.kind != jsontext.KindBeginObject {
		s.wrongType(n, document.Text{FR: "un objet", EN: "an object"})
		return
	}
	m := membersOf(v.Type())
	for _, child := range n.children {
		i, known := m.field[child.name]
		switch {
		case known && !child.again:
			s.bind(child, v.Field(i).Addr().Interface())
		case known:
			s.bind(child, reflect.New(v.Field(i).Type()).Interface()) // a second one, only to find its problems
		case !child.again:
			s.report(child, s.unknownName(child), m.accepted)
		}
	}
}

// bindSlice sets a slice from an array. An empty array gives an empty slice, not nil.
func (s *source) bindSlice(n *node, v reflect.Value) {
	if n.kind != jsontext.KindBeginArray {
		s.wrongType(n, document.Text{FR: "un tableau", EN: "an array"})
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), len(n.children), len(n.children)))
	for i, child := range n.children {
		s.bind(child, v.Index(i).Addr().Interface())
	}
}

// text gives the string of a node. ok is false where there is none, or where it holds a
// character that notForPeople refuses; a problem is reported then.
func (s *source) text(n *node) (text string, ok bool) {
	if n.kind != jsontext.KindString {
		s.wrongType(n, document.Text{FR: "un texte", EN: "a string"})
		return "", false
	}
	unquoted, err := jsontext.AppendUnquote(nil, s.data[n.start:n.end])
	if err != nil {
		return "", false // the walk has reported it
	}
	text = string(unquoted)
	if strings.ContainsFunc(text, notForPeople) {
		found := document.Untranslated(say.Excerpt(text))
		if s.conceal {
			found = s.found(n)
		}
		s.report(n, found,
			document.Text{FR: "un texte sans caractère de contrôle", EN: "a string without control characters"})
		return "", false
	}
	return text, true
}

// wrongType reports a value of another type than accepted.
func (s *source) wrongType(n *node, accepted document.Text) { s.report(n, s.found(n), accepted) }

// reportWithin adds the problems that a value which reads itself found at a node.
func (s *source) reportWithin(n *node, err error) {
	if err == nil {
		return
	}
	for _, p := range problem.Within("", err) {
		if p.Accepted == problem.OncePerObject() {
			continue // the walk has reported it
		}
		at, exact := n.find(p.Pointer)
		if p.Pointer = n.pointer() + p.Pointer; exact {
			p.Pointer = at.pointer()
		}
		if s.conceal {
			p.Found = s.concealed(at, p.Found)
		}
		s.add(at, at.start, p)
	}
}
