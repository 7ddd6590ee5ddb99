package strict

import (
	"encoding"
	"encoding/json"
	"reflect"
	"strings"
	"unicode"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/mastere-go/mastere/ms"
)

// bind sets what dst points to from a node. A value with an UnmarshalJSON or an
// UnmarshalText of its own reads itself; every other one is a struct, a list or a
// string.
func (s *source) bind(n *node, dst any) {
	switch dst := dst.(type) {
	case json.Unmarshaler:
		if err := dst.UnmarshalJSON(s.data[n.start:n.end]); err != nil {
			s.addWithin(n, err)
		}
		return
	case encoding.TextUnmarshaler:
		if text, ok := s.text(n); ok {
			if err := dst.UnmarshalText([]byte(text)); err != nil {
				s.addWithin(n, err)
			}
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

func (s *source) bindStruct(n *node, v reflect.Value) {
	if n.kind != jsontext.KindBeginObject {
		s.wrongType(n, ms.Text{FR: "un objet", EN: "an object"})
		return
	}
	var names []string
	fields := map[string]int{}
	for i := range v.NumField() {
		if name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ","); name != "-" {
			fields[name] = i
			names = append(names, name)
		}
	}
	for _, child := range n.children {
		i, known := fields[child.token]
		if !known {
			list := strings.Join(names, ", ")
			s.addAt(child, ms.Problem{
				Pointer: child.pointer(), Found: ms.UnknownName(child.token),
				Accepted: ms.Text{FR: "un nom parmi : " + list, EN: "one of the names: " + list},
			})
			continue
		}
		s.bind(child, v.Field(i).Addr().Interface())
	}
}

func (s *source) bindSlice(n *node, v reflect.Value) {
	if n.kind != jsontext.KindBeginArray {
		s.wrongType(n, ms.Text{FR: "un tableau", EN: "an array"})
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), len(n.children), len(n.children)))
	for i, child := range n.children {
		s.bind(child, v.Index(i).Addr().Interface())
	}
}

// text gives the string that a node holds. It must be text for people: a control
// character could make one line of a report look like several.
func (s *source) text(n *node) (string, bool) {
	if n.kind != jsontext.KindString {
		s.wrongType(n, ms.Text{FR: "un texte", EN: "a string"})
		return "", false
	}
	unquoted, _ := jsontext.AppendUnquote(nil, s.data[n.start:n.end]) // invalid UTF-8 is reported from the raw bytes
	text := string(unquoted)
	if strings.ContainsFunc(text, notForPeople) {
		found := ms.Excerpt(text)
		s.addAt(n, ms.Problem{
			Pointer: n.pointer(), Found: ms.Text{FR: found, EN: found},
			Accepted: ms.Text{FR: "un texte sans caractère de contrôle", EN: "a string without control characters"},
		})
		return "", false
	}
	return text, true
}

func notForPeople(r rune) bool {
	return unicode.IsControl(r) || unicode.In(r, unicode.Zl, unicode.Zp, unicode.Bidi_Control)
}

func (s *source) wrongType(n *node, accepted ms.Text) {
	s.addAt(n, ms.Problem{
		Pointer: n.pointer(), Found: ms.FoundJSON(s.data[n.start:n.end]), Accepted: accepted,
	})
}

// addWithin adds the problems of a value that reads itself.
func (s *source) addWithin(n *node, err error) {
	for _, p := range ms.Within(n.pointer(), err) {
		at := n
		for at.parent != nil && len(p.Pointer) < len(at.pointer()) {
			at = at.parent
		}
		root := at
		for root.parent != nil {
			root = root.parent
		}
		s.addAt(root.find(p.Pointer), p)
	}
}
