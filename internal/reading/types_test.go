package reading_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/go-playground/validator/v10"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/stats"
)

var documentTypes = []reflect.Type{
	reflect.TypeFor[curriculum.Dossier](), reflect.TypeFor[eligibility.Applicant](), reflect.TypeFor[stats.Catalogue](), reflect.TypeFor[stats.Record](),
}

// structs gives the struct types that the documents are made of.
func structs(t *testing.T) []reflect.Type {
	var out []reflect.Type
	met := map[reflect.Type]bool{}
	var walk func(reflect.Type)
	walk = func(typ reflect.Type) {
		if met[typ] {
			return
		}
		met[typ] = true
		switch typ.Kind() {
		case reflect.Struct:
			out = append(out, typ)
			for i := range typ.NumField() {
				if f := typ.Field(i); f.Tag.Get("json") != "-" && !readsItself(f.Type) {
					walk(f.Type)
				}
			}
		case reflect.Slice:
			if !readsItself(typ.Elem()) {
				walk(typ.Elem())
			}
		case reflect.String:
		default:
			t.Errorf("the reader does not bind a %v", typ)
		}
	}
	for _, typ := range documentTypes {
		walk(typ)
	}
	return out
}

func readsItself(typ reflect.Type) bool {
	pointer := reflect.PointerTo(typ)
	return pointer.Implements(reflect.TypeFor[json.Unmarshaler]()) || pointer.Implements(reflect.TypeFor[encoding.TextUnmarshaler]())
}

func TestFieldsHaveTags(t *testing.T) {
	for _, typ := range structs(t) {
		names := map[string]bool{}
		for i := range typ.NumField() {
			f := typ.Field(i)
			name := reading.JSONName(f)
			switch {
			case name == "-":
				continue
			case !f.IsExported() || f.Anonymous || name == "":
				t.Errorf("%v.%s is no named member", typ, f.Name)
			case strings.Trim(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") != "":
				t.Errorf("%v.%s: the name %q has other characters than letters", typ, f.Name, name)
			case names[name]:
				t.Errorf("%v: two members %q", typ, name)
			}
			names[name] = true
			for tag := range strings.SplitSeq(f.Tag.Get("validate"), ",") {
				tag, param, _ := strings.Cut(tag, "=")
				switch tag {
				case "", "omitempty", "dive":
					continue
				}
				if readsItself(f.Type) && tag != "required" {
					t.Errorf("%v.%s: the tag %q on a value that reads itself", typ, f.Name, tag)
				}
				if words := reading.Accepted(tag, param, f.Type.Kind()); words.FR == "" || words.EN == "" {
					t.Errorf("%v.%s: no words for the tag %q", typ, f.Name, tag)
				}
				if tag != "required_without" {
					continue
				}
				if other, there := typ.FieldByName(param); !there || reading.JSONName(other) != reading.MemberName(param) {
					t.Errorf("%v.%s: no field %s, or its member has another name", typ, f.Name, param)
				}
			}
		}
	}
}

// A tag that the validator does not know, or that does not suit its field, panics
// when it is first used.
func TestTagsSuitTheirFields(t *testing.T) {
	for _, typ := range structs(t) {
		for _, fill := range []bool{false, true} {
			doc := reflect.New(typ)
			if fill {
				fillStrings(doc.Elem(), 4)
			}
			var problems validator.ValidationErrors
			if err := reading.Shape(doc.Interface()); err != nil && !errors.As(err, &problems) {
				t.Errorf("%v: %v", typ, err)
			}
		}
	}
}

// fillStrings gives every list one element and every string one character.
func fillStrings(v reflect.Value, depth int) {
	switch {
	case depth == 0 || !v.CanSet() || readsItself(v.Type()):
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			fillStrings(v.Field(i), depth)
		}
	case v.Kind() == reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fillStrings(v.Index(0), depth-1)
	case v.Kind() == reflect.String:
		v.SetString("!")
	}
}
