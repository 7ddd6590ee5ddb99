package reading

import (
	"errors"
	"reflect"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/go-playground/validator/v10"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// shape is the one instance of the validator. Tags on document types bear on
// presence, length and format only, never on numbers.
var shape = sync.OnceValue(func() *validator.Validate {
	v := validator.New(validator.WithRequiredStructEnabled())
	v.RegisterTagNameFunc(jsonName)
	return v
})

// checkShape reports what the tags of a document type find wrong.
func (s *source) checkShape(root *node, doc any) {
	err := shape().Struct(doc)
	if err == nil {
		return
	}
	fields, ok := errors.AsType[validator.ValidationErrors](err)
	if !ok {
		panic(err) // a document type that is not a struct
	}
	for _, f := range fields {
		s.reportShape(root, f)
	}
}

func (s *source) reportShape(root *node, f validator.FieldError) {
	pointer := pointerOf(f.Namespace())
	n, there := root.find(pointer)
	// A value that was not read has its problem already (and is not too long); so
	// has one within something that is no object, or one that a value that was not
	// read would have stood in for.
	if there && n.bad && f.Tag() != "max" || !there && n.kind != jsontext.KindBeginObject {
		return
	}
	if f.Tag() == "required_without" {
		other, otherThere := root.find(pointer[:strings.LastIndexByte(pointer, '/')+1] + memberName(f.Param()))
		if otherThere && other.bad {
			return
		}
	}
	found := document.Text{FR: "rien", EN: "nothing"}
	switch {
	case f.Tag() == "max" || f.Tag() == "min":
		found = size(reflect.ValueOf(f.Value()))
	case there:
		found = s.found(n)
	}
	s.add(n, n.start, document.Problem{Pointer: pointer, Found: found, Accepted: accepted(f.Tag(), f.Param(), f.Kind())})
}

// pointerOf turns "Dossier.programme.schools[0].name" into a JSON Pointer.
func pointerOf(namespace string) string {
	_, path, _ := strings.Cut(namespace, ".")
	path = strings.NewReplacer("[", ".", "]", "").Replace(path)
	return "/" + strings.ReplaceAll(path, ".", "/")
}

// memberName turns the name of a Go field into that of its member.
func memberName(field string) string { return strings.ToLower(field[:1]) + field[1:] }

func size(v reflect.Value) document.Text {
	if v.Kind() == reflect.String {
		return problem.StringOfLength(utf8.RuneCountInString(v.String()))
	}
	return counted("un tableau de longueur %d", "an array of length %d", v.Len())
}

// formats are the tags without a parameter, in words.
var formats = map[string]document.Text{
	"required":           {FR: "une valeur non vide", EN: "a value that is not empty"},
	"iso3166_1_alpha2":   {FR: "un code de pays à deux lettres (ISO 3166-1), comme FR", EN: "a two-letter country code (ISO 3166-1), such as FR"},
	"bcp47_language_tag": {FR: "une étiquette de langue (BCP 47), comme fr", EN: "a language tag (BCP 47), such as fr"},
	"url":                {FR: "une URL absolue", EN: "an absolute URL"},
	"number":             {FR: "des chiffres", EN: "digits"},
	"alphanum":           {FR: "des lettres et des chiffres", EN: "letters and digits"},
}

func accepted(tag, param string, kind reflect.Kind) document.Text {
	unit := document.Text{FR: " éléments", EN: " elements"}
	if kind == reflect.String {
		unit = document.Text{FR: " caractères", EN: " characters"}
	}
	switch tag {
	case "required_without":
		name := memberName(param)
		return document.Text{FR: "une valeur ici ou dans « " + name + " »", EN: `a value here or in "` + name + `"`}
	case "max":
		return document.Text{FR: "au plus " + param + unit.FR, EN: "at most " + param + unit.EN}
	case "min":
		return document.Text{FR: "au moins " + param + unit.FR, EN: "at least " + param + unit.EN}
	}
	return formats[tag]
}

// Passes tells whether a text passes a tag without a parameter.
func Passes(text, tag string) bool { return shape().Var(text, tag) == nil }
