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

// bind sets what dst points to from a node. A value with an UnmarshalJSON or an
// UnmarshalText of its own reads itself; every other one is a struct, a list or a
// string.
func (s *source) bind(n *node, dst any) {
	if n.kind == jsontext.KindInvalid {
		return // reported by the walk
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
		panic("strict: a document type holds a " + v.Type().String())
	}
}

// acceptedBy gives what a value accepts, which it says when it is given nothing.
func acceptedBy(dst encoding.TextUnmarshaler) document.Text {
	for _, p := range problem.Within("", dst.UnmarshalText(nil)) {
		return p.Accepted
	}
	return document.Text{FR: "un texte", EN: "a string"}
}

// members are those of a document that a struct type stands for.
type members struct {
	field    map[string]int
	accepted document.Text
}

// What is known of types is found out once.
var (
	membersByType sync.Map // of members
	namesByType   sync.Map // of map[string]bool
)

func once[T any](known *sync.Map, t reflect.Type, find func(reflect.Type) T) T {
	found, ok := known.Load(t)
	if !ok {
		found, _ = known.LoadOrStore(t, find(t))
	}
	return found.(T)
}

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

func jsonName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}

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
			s.bind(child, reflect.New(v.Field(i).Type()).Interface()) // for its problems
		case !child.again:
			s.report(child, s.unknownName(child), m.accepted)
		}
	}
}

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

// text gives the string that a node holds, which must be text for people.
func (s *source) text(n *node) (string, bool) {
	if n.kind != jsontext.KindString {
		s.wrongType(n, document.Text{FR: "un texte", EN: "a string"})
		return "", false
	}
	unquoted, err := jsontext.AppendUnquote(nil, s.data[n.start:n.end])
	if err != nil {
		return "", false // reported by the walk
	}
	text := string(unquoted)
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

func (s *source) wrongType(n *node, accepted document.Text) { s.report(n, s.found(n), accepted) }

// reportWithin adds the problems of a value that reads itself.
func (s *source) reportWithin(n *node, err error) {
	if err == nil {
		return
	}
	for _, p := range problem.Within("", err) {
		if p.Accepted == problem.OncePerObject() {
			continue // reported by the walk
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
