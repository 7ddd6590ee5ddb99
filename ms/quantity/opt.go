package quantity

import "encoding/json"

// Opt is a fact that is not a quantity and may be absent. The zero value is
// absent, and is left out of JSON by `omitzero`.
type Opt[T comparable] struct {
	value T
	known bool
}

// Some is a fact that is there.
func Some[T comparable](v T) Opt[T] { return Opt[T]{v, true} }

// Get gives the fact, if it is there.
func (o Opt[T]) Get() (T, bool) { return o.value, o.known }

// IsZero tells that the fact is absent.
func (o Opt[T]) IsZero() bool { return !o.known }

// Equal is ==.
func (o Opt[T]) Equal(p Opt[T]) bool { return o == p }

// MarshalJSON writes the fact, or null where it stands alone and is absent.
func (o Opt[T]) MarshalJSON() ([]byte, error) {
	if !o.known {
		return []byte("null"), nil
	}
	return json.Marshal(o.value)
}

// UnmarshalJSON reads the fact and refuses null.
func (o *Opt[T]) UnmarshalJSON(b []byte) error {
	var v T
	if err := unmarshalStrict(b, &v); err != nil {
		return err
	}
	*o = Some(v)
	return nil
}
