package strict

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"sync"

	"github.com/go-playground/validator/v10"

	"github.com/mastere-go/mastere/ms"
)

// shape is the one instance of the validator. Tags on document types bear on
// presence, length and format only, never on numbers.
var shape = sync.OnceValue(func() *validator.Validate {
	v := validator.New(validator.WithRequiredStructEnabled())
	v.RegisterTagNameFunc(func(f reflect.StructField) string {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		return name
	})
	return v
})

// shapeProblems gives what the tags of a document type find wrong.
func shapeProblems(doc any) []ms.Problem {
	fields, ok := errors.AsType[validator.ValidationErrors](shape().Struct(doc))
	if !ok {
		return nil
	}
	problems := make([]ms.Problem, len(fields))
	for i, f := range fields {
		problems[i] = ms.Problem{Pointer: pointerOf(f.Namespace()), Found: foundIn(f), Accepted: accepted(f)}
	}
	return problems
}

// pointerOf turns "Dossier.programme.schools[0].name" into a JSON Pointer.
func pointerOf(namespace string) string {
	_, path, _ := strings.Cut(namespace, ".")
	path = strings.NewReplacer("[", ".", "]", "").Replace(path)
	return "/" + strings.ReplaceAll(path, ".", "/")
}

func foundIn(f validator.FieldError) ms.Text {
	switch v := reflect.ValueOf(f.Value()); {
	case strings.HasPrefix(f.Tag(), "required"):
		return ms.Text{FR: "rien", EN: "nothing"}
	case v.Kind() == reflect.String:
		quoted := ms.Excerpt(v.String())
		return ms.Text{FR: quoted, EN: quoted}
	default:
		return ms.Text{FR: fmt.Sprintf("%d éléments", v.Len()), EN: fmt.Sprintf("%d elements", v.Len())}
	}
}

func accepted(f validator.FieldError) ms.Text {
	switch f.Tag() {
	case "required":
		return ms.Text{FR: "une valeur", EN: "a value"}
	case "required_without":
		name := strings.ToLower(f.Param())
		return ms.Text{FR: "une valeur ici ou dans « " + name + " »", EN: `a value here or in "` + name + `"`}
	case "max":
		if f.Kind() == reflect.String {
			return ms.Text{FR: "au plus " + f.Param() + " caractères", EN: "at most " + f.Param() + " characters"}
		}
		return ms.Text{FR: "au plus " + f.Param() + " éléments", EN: "at most " + f.Param() + " elements"}
	case "min":
		return ms.Text{FR: "au moins " + f.Param() + " caractères", EN: "at least " + f.Param() + " characters"}
	case "iso3166_1_alpha2":
		return ms.Text{FR: "un code de pays à deux lettres (ISO 3166-1), comme FR", EN: "a two-letter country code (ISO 3166-1), such as FR"}
	case "bcp47_language_tag":
		return ms.Text{FR: "une étiquette de langue (BCP 47), comme fr", EN: "a language tag (BCP 47), such as fr"}
	case "url":
		return ms.Text{FR: "une URL absolue", EN: "an absolute URL"}
	case "numeric":
		return ms.Text{FR: "des chiffres", EN: "digits"}
	case "alphanum":
		return ms.Text{FR: "des lettres et des chiffres", EN: "letters and digits"}
	}
	return ms.Text{FR: f.Tag(), EN: f.Tag()}
}
