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

// A Quantity can stand in a Range.
type Quantity[T any] interface{ Compare(T) int }

// Range is what is known of a number: a lower and an upper bound, both
// included, either of which may be absent. The zero value knows nothing, which
// is not the same as zero.
//
// In JSON a known value is written as itself, anything else as
// {"min": 4, "max": 6} with either bound left out; a range that knows nothing
// is left out by `omitzero` and is {} where it stands alone.
type Range[T Quantity[T]] struct {
	min, max       T
	hasMin, hasMax bool
}

// Exactly is a known value.
func Exactly[T Quantity[T]](v T) Range[T] { return Range[T]{v, v, true, true} }

// AtLeast knows a lower bound only.
func AtLeast[T Quantity[T]](lower T) Range[T] { return Range[T]{min: lower, hasMin: true} }

// AtMost knows an upper bound only.
func AtMost[T Quantity[T]](upper T) Range[T] { return Range[T]{max: upper, hasMax: true} }

// ErrEmptyRange says that a lower bound lies above the upper one.
var ErrEmptyRange = errors.New("ms: the lower bound lies above the upper bound")

// Between knows both bounds, or answers ErrEmptyRange.
func Between[T Quantity[T]](lower, upper T) (Range[T], error) {
	if lower.Compare(upper) > 0 {
		return Range[T]{}, ErrEmptyRange
	}
	return Range[T]{lower, upper, true, true}, nil
}

// Min gives the lower bound, if there is one.
func (r Range[T]) Min() (T, bool) { return r.min, r.hasMin }

// Max gives the upper bound, if there is one.
func (r Range[T]) Max() (T, bool) { return r.max, r.hasMax }

// Exact gives the value, if it is known.
func (r Range[T]) Exact() (T, bool) {
	if r.hasMin && r.hasMax && r.min.Compare(r.max) == 0 {
		return r.min, true
	}
	var zero T
	return zero, false
}

// IsZero tells that nothing is known.
func (r Range[T]) IsZero() bool { return !r.hasMin && !r.hasMax }

// IsAtLeast tells whether the number is limit or more.
func (r Range[T]) IsAtLeast(limit T) Truth {
	switch {
	case r.hasMin && r.min.Compare(limit) >= 0:
		return Yes
	case r.hasMax && r.max.Compare(limit) < 0:
		return No
	}
	return Unknown
}

// IsAtMost tells whether the number is limit or less.
func (r Range[T]) IsAtMost(limit T) Truth {
	switch {
	case r.hasMax && r.max.Compare(limit) <= 0:
		return Yes
	case r.hasMin && r.min.Compare(limit) > 0:
		return No
	}
	return Unknown
}

// Is tells whether the number is v: [43, ∞) is Unknown for 45, [46, ∞) is No.
func (r Range[T]) Is(v T) Truth { return r.IsAtLeast(v).And(r.IsAtMost(v)) }

// NotNegative tells whether no bound lies below zero.
func NotNegative[T interface {
	~int32
	Compare(T) int
}](r Range[T]) bool {
	return r.min >= 0 && r.max >= 0 // a bound that is not there is 0
}

// Intersect gives what both ranges allow; ok is false when they allow nothing
// in common.
func (r Range[T]) Intersect(o Range[T]) (both Range[T], ok bool) {
	both = r
	if o.hasMin && (!both.hasMin || o.min.Compare(both.min) > 0) {
		both.min, both.hasMin = o.min, true
	}
	if o.hasMax && (!both.hasMax || o.max.Compare(both.max) < 0) {
		both.max, both.hasMax = o.max, true
	}
	if both.hasMin && both.hasMax && both.min.Compare(both.max) > 0 {
		return Range[T]{}, false
	}
	return both, true
}

// Equal tells whether both ranges have the same bounds.
func (r Range[T]) Equal(o Range[T]) bool {
	return r.hasMin == o.hasMin && r.hasMax == o.hasMax &&
		(!r.hasMin || r.min.Compare(o.min) == 0) && (!r.hasMax || r.max.Compare(o.max) == 0)
}

// String gives "45", "[4, 6]", "[43, ∞)", "(-∞, 6]" or "unknown".
func (r Range[T]) String() string {
	if v, ok := r.Exact(); ok {
		return fmt.Sprint(v)
	}
	switch {
	case r.hasMin && r.hasMax:
		return fmt.Sprintf("[%v, %v]", r.min, r.max)
	case r.hasMin:
		return fmt.Sprintf("[%v, ∞)", r.min)
	case r.hasMax:
		return fmt.Sprintf("(-∞, %v]", r.max)
	}
	return "unknown"
}

// MarshalJSON writes the value or the bounds.
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

// UnmarshalJSON reads a value, or an object with "min", "max" or both. It
// refuses null, other names, and a lower bound above the upper one.
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
		if err := unmarshalStrict(raw, bound); err != nil {
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

// unmarshalStrict refuses null, which json.Unmarshal would pass over in silence
// for a type without an UnmarshalJSON of its own.
func unmarshalStrict[T any](raw []byte, dst *T) error {
	if own, ok := any(dst).(json.Unmarshaler); ok {
		return own.UnmarshalJSON(raw)
	}
	if string(raw) == "null" {
		return problem.NotAccepted(raw, document.Text{FR: "une valeur", EN: "a value"})
	}
	return json.Unmarshal(raw, dst)
}

var boundsAccepted = document.Text{FR: `les noms "min" et "max"`, EN: `the names "min" and "max"`}

func alsoBounds(raw []byte, err error) error {
	accepted := document.Text{FR: "une valeur", EN: "a value"}
	if trouble, ok := errors.AsType[*document.Error](err); ok && len(trouble.Problems) == 1 {
		accepted = trouble.Problems[0].Accepted
	}
	accepted.FR += `, ou {"min": …, "max": …}`
	accepted.EN += `, or {"min": …, "max": …}`
	return problem.NotAccepted(raw, accepted)
}
