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

// shape gives the one validator. The tags of document types bound presence, length and
// format, never numbers.
var shape = sync.OnceValue(func() *validator.Validate {
	v := validator.New(validator.WithRequiredStructEnabled())
	v.RegisterTagNameFunc(jsonName)
	return v
})

// checkShape reports what the tags of a document type find wrong. It panics if doc does not
// point to a struct.
func (s *source) checkShape(root *node, doc any) {
	err := shape().Struct(doc)
	if err == nil {
		return
	}
	fields, ok := errors.AsType[validator.ValidationErrors](err)
	if !ok {
		panic(err) // doc is no struct
	}
	for _, f := range fields {
		s.reportShape(root, f)
	}
}

// reportShape reports a finding of the validator, unless it follows from another problem.
func (s *source) reportShape(root *node, f validator.FieldError) {
	pointer := pointerOf(f.Namespace())
	n, there := root.find(pointer)
	// A value that was not read has a problem already. So has a member of something that
	// is no object. A value that is too long was read, and has a second problem.
	if there && n.bad && f.Tag() != "max" || !there && n.kind != jsontext.KindBeginObject {
		return
	}
	if f.Tag() == "required_without" { // the other value may stand in for this one
		other, otherThere := root.find(pointer[:strings.LastIndexByte(pointer, '/')+1] + memberName(f.Param()))
		if otherThere && other.bad {
			return
		}
	}
	found := problem.Nothing()
	switch {
	case f.Tag() == "max" || f.Tag() == "min":
		found = size(reflect.ValueOf(f.Value()))
	case there:
		found = s.found(n)
	}
	s.add(n, n.start, document.Problem{Pointer: pointer, Found: found, Accepted: accepted(f.Tag(), f.Param(), f.Kind())})
}

// pointerOf gives the JSON Pointer of a place that the validator names as in
// "Dossier.programme.schools[0].name".
func pointerOf(namespace string) string {
	_, path, _ := strings.Cut(namespace, ".")
	path = strings.NewReplacer("[", ".", "]", "").Replace(path)
	return "/" + strings.ReplaceAll(path, ".", "/")
}

// memberName gives the name of the member of a Go field that a tag names.
func memberName(field string) string { return strings.ToLower(field[:1]) + field[1:] }

// size describes a string or a slice by its length.
func size(v reflect.Value) document.Text {
	if v.Kind() == reflect.String {
		return problem.StringOfLength(utf8.RuneCountInString(v.String()))
	}
	return counted("un tableau de longueur %d", "an array of length %d", v.Len())
}

// formats says what is accepted by each tag without a parameter.
var formats = map[string]document.Text{
	"required":           {FR: "une valeur non vide", EN: "a value that is not empty"},
	"iso3166_1_alpha2":   problem.CountryCode(),
	"bcp47_language_tag": {FR: "une étiquette de langue (BCP 47), comme fr", EN: "a language tag (BCP 47), such as fr"},
	"url":                {FR: "une URL absolue", EN: "an absolute URL"},
	"number":             {FR: "des chiffres", EN: "digits"},
	"alphanum":           {FR: "des lettres et des chiffres", EN: "letters and digits"},
}

// accepted says what a tag accepts of a field of a kind.
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

// Passes tells whether a text passes a tag without a parameter, such as "url". It panics if
// the validator does not know the tag.
func Passes(text, tag string) bool { return shape().Var(text, tag) == nil }
