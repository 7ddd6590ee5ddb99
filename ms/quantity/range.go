package quantity

import (
	"errors"
	"fmt"
)

// Quantity is what can stand in a Range: a type whose values have an order. Compare is
// negative, zero or positive as the value is less than, equal to or more than the other.
type Quantity[T any] interface{ Compare(T) int }

// Range is what is known of a number: a lower and an upper bound, both included, either of
// which may be missing. The zero Range knows nothing, which is not the same as zero. A
// range whose bounds are equal is an exact value.
//
// In JSON an exact value is written as itself. Any other range is {"min": 4, "max": 6},
// where a missing bound is left out. One that knows nothing is {}, or is left out by
// `omitzero`.
type Range[T Quantity[T]] struct {
	min, max       T
	hasMin, hasMax bool
}

// Exactly gives the range of an exact value.
func Exactly[T Quantity[T]](v T) Range[T] { return Range[T]{v, v, true, true} }

// AtLeast gives a range with a lower bound alone.
func AtLeast[T Quantity[T]](lower T) Range[T] { return Range[T]{min: lower, hasMin: true} }

// AtMost gives a range with an upper bound alone.
func AtMost[T Quantity[T]](upper T) Range[T] { return Range[T]{max: upper, hasMax: true} }

// ErrEmptyRange says that a lower bound lies above the upper bound.
var ErrEmptyRange = errors.New("quantity: the lower bound lies above the upper bound")

// Between gives a range with both bounds. It is [ErrEmptyRange] if lower lies above upper.
func Between[T Quantity[T]](lower, upper T) (Range[T], error) {
	if lower.Compare(upper) > 0 {
		return Range[T]{}, ErrEmptyRange
	}
	return Range[T]{lower, upper, true, true}, nil
}

// Min gives the lower bound. ok is false, and the bound zero, where it is missing.
func (r Range[T]) Min() (lower T, ok bool) { return r.min, r.hasMin }

// Max gives the upper bound. ok is false, and the bound zero, where it is missing.
func (r Range[T]) Max() (upper T, ok bool) { return r.max, r.hasMax }

// Exact gives the exact value. ok is false, and the value zero, where the bounds differ or
// one is missing.
func (r Range[T]) Exact() (v T, ok bool) {
	if r.hasMin && r.hasMax && r.min.Compare(r.max) == 0 {
		return r.min, true
	}
	return v, false
}

// IsZero tells whether both bounds are missing. It is false for exactly zero.
func (r Range[T]) IsZero() bool { return !r.hasMin && !r.hasMax }

// IsAtLeast tells whether the number is limit or more. It is Unknown where the range
// allows both.
func (r Range[T]) IsAtLeast(limit T) Truth {
	switch {
	case r.hasMin && r.min.Compare(limit) >= 0:
		return Yes
	case r.hasMax && r.max.Compare(limit) < 0:
		return No
	}
	return Unknown
}

// IsAtMost tells whether the number is limit or less. It is Unknown where the range allows
// both.
func (r Range[T]) IsAtMost(limit T) Truth {
	switch {
	case r.hasMax && r.max.Compare(limit) <= 0:
		return Yes
	case r.hasMin && r.min.Compare(limit) > 0:
		return No
	}
	return Unknown
}

// Is tells whether the number is v. It is Unknown where the range allows v and other
// numbers: [43, ∞) may be 45, and [46, ∞) is not.
func (r Range[T]) Is(v T) Truth { return r.IsAtLeast(v).And(r.IsAtMost(v)) }

// NotNegative tells whether no bound of r lies below zero. A missing bound does not.
func NotNegative[T interface {
	~int32
	Compare(T) int
}](r Range[T]) bool {
	return r.min >= 0 && r.max >= 0 // a missing bound is 0
}

// Intersect gives the range of the numbers that r and o both allow. ok is false, and the
// range zero, where there are none.
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

// Equal tells whether both ranges have the same bounds by Compare.
func (r Range[T]) Equal(o Range[T]) bool {
	return r.hasMin == o.hasMin && r.hasMax == o.hasMax &&
		(!r.hasMin || r.min.Compare(o.min) == 0) && (!r.hasMax || r.max.Compare(o.max) == 0)
}

// String gives "45", "[4, 6]", "[43, ∞)", "(-∞, 6]", or "unknown" where both bounds are
// missing.
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
