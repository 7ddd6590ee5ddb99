package quantity

import (
	"encoding/json"
	"fmt"
)

// Opt is a fact that may be missing, of a type without an order, such as a mode of study.
// What has an order goes into a [Range]. The zero Opt is a missing fact; `omitzero` leaves
// it out of JSON.
type Opt[T comparable] struct {
	value T
	known bool
}

// Some gives a known fact. The zero value of T is a fact like any other.
func Some[T comparable](v T) Opt[T] { return Opt[T]{v, true} }

// Get gives the fact. ok is false, and the fact the zero value of T, where it is missing.
func (o Opt[T]) Get() (fact T, ok bool) { return o.value, o.known }

// IsZero tells whether the fact is missing.
func (o Opt[T]) IsZero() bool { return !o.known }

// Equal tells whether o == p. It is there for packages that compare by a method. It
// panics as == does where T is an interface type and holds what cannot be compared.
func (o Opt[T]) Equal(p Opt[T]) bool { return o == p }

// String gives the fact as T prints, or "unknown" where it is missing.
func (o Opt[T]) String() string {
	if !o.known {
		return Unknown.String()
	}
	return fmt.Sprint(o.value)
}

// MarshalJSON gives the fact as T is written, or null where it is missing. An error is
// that of T.
func (o Opt[T]) MarshalJSON() ([]byte, error) {
	if !o.known {
		return []byte("null"), nil
	}
	return json.Marshal(o.value)
}

// UnmarshalJSON reads the fact as T is read. It refuses null: a missing fact is left out.
func (o *Opt[T]) UnmarshalJSON(b []byte) error {
	var v T
	if err := unmarshalNotNull(b, &v); err != nil {
		return err
	}
	*o = Some(v)
	return nil
}
