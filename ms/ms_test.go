package ms_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms"
)

// day reads a date that the test knows to be one.
func day(s string) ms.Date {
	d, err := ms.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func mustEdition(t testing.TB, id string) *ms.Edition {
	t.Helper()
	e, err := ms.EditionByID(id)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// between is a range whose bounds the test knows to be in order.
func between[T ms.Quantity[T]](lower, upper T) ms.Range[T] {
	r, err := ms.Between(lower, upper)
	if err != nil {
		panic(err)
	}
	return r
}

// problemOf gives the one problem that a value's reader answers with.
func problemOf(t testing.TB, err error) ms.Problem {
	t.Helper()
	document, ok := errors.AsType[*ms.DocumentError](err)
	if !ok || len(document.Problems) != 1 {
		t.Fatalf("error = %v, want a DocumentError with one problem", err)
	}
	return document.Problems[0]
}

// failer is what tests, fuzz targets and properties have in common.
type failer interface {
	Helper()
	Fatalf(format string, args ...any)
}

// readsBack asserts that what was read is written as something that reads as the
// same value.
func readsBack[T comparable](t failer, v T) {
	t.Helper()
	t.Helper()
	written, err := json.Marshal(v)
	if err != nil {
		t.Fatalf("Marshal(%v): %v", v, err)
	}
	var again T
	if err := json.Unmarshal(written, &again); err != nil {
		t.Fatalf("Unmarshal(%s): %v", written, err)
	}
	if again != v {
		t.Fatalf("%v is written %s, which reads as %v", v, written, again)
	}
}

// megabyteOfDigits is a number too long to be worth looking at.
func megabyteOfDigits() string { return strings.Repeat("9", 1<<20) }

func drawDate(t *rapid.T, label string) ms.Date {
	return day("2015-01-01").AddDays(rapid.IntRange(0, 9000).Draw(t, label))
}
