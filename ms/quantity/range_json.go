package quantity

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/internal/say"
	"github.com/mastere-go/mastere/ms/document"
)

// MarshalJSON gives an exact value as itself, and any other range as an object with "min",
// "max", both or neither. An error is that of T.
func (r Range[T]) MarshalJSON() ([]byte, error) {
	if v, ok := r.Exact(); ok {
		return json.Marshal(v)
	}
	var bounds struct {
		Min *T `json:"min,omitempty"`
		Max *T `json:"max,omitempty"`
	}
	if r.hasMin {
		bounds.Min = &r.min
	}
	if r.hasMax {
		bounds.Max = &r.max
	}
	return json.Marshal(bounds)
}

// UnmarshalJSON reads a value of T, or an object with "min", "max", both or neither. It
// refuses null, other names, a name that stands twice, and a lower bound above the upper.
// An object that is not well-formed gives the error of the JSON decoder.
func (r *Range[T]) UnmarshalJSON(b []byte) error {
	b = bytes.TrimSpace(b)
	if len(b) == 0 || b[0] != '{' {
		var v T
		if err := json.Unmarshal(b, &v); err != nil || string(b) == "null" {
			return alsoBounds(b, err)
		}
		*r = Exactly(v)
		return nil
	}
	read, err := readBounds[T](b)
	if err == nil {
		*r = read
	}
	return err
}

// readBounds reads an object of bounds, and finds all its problems.
func readBounds[T Quantity[T]](b []byte) (read Range[T], err error) {
	var problems []document.Problem
	seen := map[string]bool{}
	d := jsontext.NewDecoder(bytes.NewReader(b), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	if _, err := d.ReadToken(); err != nil {
		return read, err
	}
	for d.PeekKind() == '"' {
		token, err := d.ReadToken()
		if err != nil {
			return read, err
		}
		name := token.String()
		raw, err := d.ReadValue()
		if err != nil {
			return read, err
		}
		if seen[name] {
			problems = append(problems, document.Problem{
				Pointer: "/" + say.EscapeToken(name), Found: problem.DuplicateName(name), Accepted: problem.OncePerObject(),
			})
			continue
		}
		seen[name] = true
		bound, has := &read.min, &read.hasMin
		switch name {
		case "min":
		case "max":
			bound, has = &read.max, &read.hasMax
		default:
			problems = append(problems, document.Problem{
				Pointer: "/" + say.EscapeToken(name), Found: problem.UnknownName(name), Accepted: boundsAccepted,
			})
			continue
		}
		*has = true
		if err := unmarshalNotNull(raw, bound); err != nil {
			problems = append(problems, problem.Within("/"+name, err)...)
		}
	}
	if _, err := d.ReadToken(); err != nil {
		return read, err
	}
	if _, err := d.ReadToken(); err != io.EOF {
		return read, problem.NotAccepted(b, document.Text{FR: "un seul objet", EN: "one object only"})
	}
	if len(problems) == 0 && read.hasMin && read.hasMax && read.min.Compare(read.max) > 0 {
		found := fmt.Sprintf("min %v > max %v", read.min, read.max)
		problems = append(problems, document.Problem{
			Found:    document.Untranslated(found),
			Accepted: document.Text{FR: "min inférieur ou égal à max", EN: "min less than or equal to max"},
		})
	}
	if problems != nil {
		return Range[T]{}, &document.Error{Problems: problems}
	}
	return read, nil
}

// unmarshalNotNull reads raw into dst, and refuses null. json.Unmarshal would skip a null
// without a word where the type has no UnmarshalJSON of its own.
func unmarshalNotNull[T any](raw []byte, dst *T) error {
	if own, ok := any(dst).(json.Unmarshaler); ok {
		return own.UnmarshalJSON(raw)
	}
	if string(raw) == "null" {
		return problem.NotAccepted(raw, document.Text{FR: "une valeur", EN: "a value"})
	}
	return json.Unmarshal(raw, dst)
}

var boundsAccepted = document.Text{FR: `les noms "min" et "max"`, EN: `the names "min" and "max"`}

// alsoBounds gives the error of a range that is neither a value nor an object. err is the
// error of the value; what it accepts is accepted here, and an object of bounds too.
func alsoBounds(raw []byte, err error) error {
	accepted := document.Text{FR: "une valeur", EN: "a value"}
	if trouble, ok := errors.AsType[*document.Error](err); ok && len(trouble.Problems) == 1 {
		accepted = trouble.Problems[0].Accepted
	}
	accepted.FR += `, ou {"min": …, "max": …}`
	accepted.EN += `, or {"min": …, "max": …}`
	return problem.NotAccepted(raw, accepted)
}
