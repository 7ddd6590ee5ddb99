package stats

import (
	"bytes"
	"encoding/json"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// MarshalJSON writes a known number as itself and any other interval as an object:
// {"min": 7001}, {"above": 7000, "below": 8000}. "above" and "below" are excluded bounds.
func (v Interval) MarshalJSON() ([]byte, error) {
	if n, ok := v.Exact(); ok {
		return n.MarshalJSON()
	}
	dst := []byte{'{'}
	add := func(b bound, included, excluded string) {
		if !b.known {
			return
		}
		if len(dst) > 1 {
			dst = append(dst, ',')
		}
		name := included
		if b.open {
			name = excluded
		}
		dst = append(append(append(dst, '"'), name...), `":`...)
		dst = append(dst, b.at.String()...)
	}
	add(v.min, "min", "above")
	add(v.max, "max", "below")
	return append(dst, '}'), nil
}

// Digits of a bound that is read, before and after the point. A computed number may have
// more digits than the number of a figure.
const (
	intervalWholeDigits    = 40
	intervalFractionDigits = 40
)

var intervalAccepted = document.Text{
	FR: `un nombre, ou un objet qui a au plus une borne inférieure ("min" ou "above") et une supérieure ("max" ou "below"), et laisse un nombre`,
	EN: `a number, or an object that has at most one lower bound ("min" or "above") and one upper bound ("max" or "below"), and leaves a number`,
}

// UnmarshalJSON reads what MarshalJSON writes. An interval that holds no number is an
// error. It panics if v is nil.
func (v *Interval) UnmarshalJSON(b []byte) error {
	read, ok := parseInterval(b)
	if !ok {
		return &document.Error{Problems: []document.Problem{{Found: problem.FoundJSON(b), Accepted: intervalAccepted}}}
	}
	*v = read
	return nil
}

func parseInterval(b []byte) (v Interval, ok bool) {
	if !json.Valid(b) {
		return Interval{}, false
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	number := func(token json.Token) (bound, bool) {
		written, _ := token.(json.Number)
		n, ok := parseNumber(string(written), intervalWholeDigits, intervalFractionDigits)
		return bound{at: n.d, known: true}, ok
	}
	first, _ := d.Token() // it is valid JSON, so there are no errors
	if first != json.Delim('{') {
		at, ok := number(first)
		return Interval{at, at}, ok
	}
	for d.More() {
		name, _ := d.Token()
		value, _ := d.Token()
		at, ok := number(value)
		to := &v.min
		if name == "max" || name == "below" {
			to = &v.max
		}
		switch name {
		case "above", "below":
			at.open = true
		case "min", "max":
		default:
			return Interval{}, false
		}
		if !ok || to.known {
			return Interval{}, false
		}
		*to = at
	}
	return v, !v.isEmpty()
}
