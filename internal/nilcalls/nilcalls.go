// Package nilcalls is a test helper: it calls everything that a package exports with
// nothing in hand, and fails where a call panics.
//
// A room's test hands in one value per exported type and its exported functions:
//
//	func TestNilAndZeroArguments(t *testing.T) {
//		nilcalls.Test(t, ".",
//			nilcalls.Values{quantity.Date{}, quantity.Range[quantity.Months]{}},
//			nilcalls.Functions{quantity.NewDate, quantity.Between[quantity.Months]},
//		)
//	}
//
// Functions are called with the zero value of each parameter, methods on the zero
// value of their type and, where they have a pointer receiver, on a nil pointer too. A
// variadic parameter is left out once and given one zero value once. An iterator that
// comes back is ranged over.
//
// A reader is an empty one, and a writer discards. A nil one is handed in too where the
// comment speaks of a "nil reader" or a "nil writer". UnmarshalText and its like are not
// called on a nil pointer, because nobody does.
//
// A call may panic where the comment of the function or method says so, by the word
// "panic" or "panics". Nothing else is allowed to.
//
// The test fails as well when the package's source declares an exported function, or
// an exported type with exported methods, that was not handed in.
package nilcalls

import (
	"fmt"
	"io"
	"reflect"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// Values holds one value for each exported type that has exported methods. The value
// itself does not matter, only its type T: Test makes a zero T and a nil *T of its own.
// T and *T may be handed in alike. A generic type is handed in with any type argument.
type Values []any

// Functions holds the exported functions. A generic function is handed in with any type
// argument.
type Functions []any

// Test fails t for each call that panics without saying so, and for each function or
// type of the package in dir that was not handed in. dir is relative to the directory
// that the test runs in, so "." is the package under test. Nil lists are empty ones.
func Test(t testing.TB, dir string, values Values, functions Functions) {
	t.Helper()
	for _, failure := range check(dir, values, functions) {
		t.Error(failure)
	}
}

// check gives the failures of Test, one sentence each.
func check(dir string, values Values, functions Functions) []string {
	src, err := readSource(dir)
	if err != nil {
		return []string{err.Error()}
	}
	c := checker{source: src, handedIn: map[string]bool{}}
	for _, v := range values {
		c.value(v)
	}
	for _, f := range functions {
		c.function(f)
	}
	for _, name := range src.names() {
		if !c.handedIn[name] {
			c.failf("%s is exported and was not handed in", name)
		}
	}
	return c.failures
}

type checker struct {
	source   *source
	handedIn map[string]bool // by name
	failures []string
}

func (c *checker) failf(format string, args ...any) {
	c.failures = append(c.failures, fmt.Sprintf(format, args...))
}

// value calls the methods of the type of v.
func (c *checker) value(v any) {
	t := reflect.TypeOf(v)
	if t != nil && t.Kind() == reflect.Pointer && t.Name() == "" {
		t = t.Elem()
	}
	if t == nil || t.Name() == "" {
		c.failf("%v is handed in as a value, and is none of an exported type", v)
		return
	}
	name, _, _ := strings.Cut(t.Name(), "[") // without type arguments
	if _, declared := c.source.types[name]; !declared {
		c.failf("%s is handed in, and the package declares no such type", name)
		return
	}
	c.handedIn[name] = true
	pointer := reflect.PointerTo(t)
	for i := range pointer.NumMethod() {
		method := pointer.Method(i)
		full := name + "." + method.Name
		doc := c.source.docOfMethod(name, method.Name)
		_, onValue := t.MethodByName(method.Name)
		c.call(full+" on a zero value", doc, func() reflect.Value { return reflect.New(t).Method(i) })
		if !onValue && !readers[method.Name] {
			c.call(full+" on a nil pointer", doc, func() reflect.Value { return reflect.Zero(pointer).Method(i) })
		}
	}
}

// readers are the methods that fill what they are called on. By the convention of
// encoding and database/sql nobody calls them on a nil pointer.
var readers = map[string]bool{"UnmarshalJSON": true, "UnmarshalText": true, "UnmarshalJSONFrom": true, "Scan": true}

// function calls f, whose name the runtime knows.
func (c *checker) function(f any) {
	v := reflect.ValueOf(f)
	if v.Kind() != reflect.Func || v.IsNil() {
		c.failf("%v is handed in as a function, and is none", f)
		return
	}
	name := runtime.FuncForPC(v.Pointer()).Name()
	name, _, _ = strings.Cut(name, "[") // without type arguments
	name = name[strings.LastIndexByte(name, '.')+1:]
	doc, declared := c.source.functions[name]
	if !declared {
		c.failf("%s is handed in, and the package exports no such function", name)
		return
	}
	c.handedIn[name] = true
	c.call(name, doc, func() reflect.Value { return v })
}

// call calls a function with each set of arguments that suits it. find gives it anew for
// each call, since a method may change what it is called on.
func (c *checker) call(what, doc string, find func() reflect.Value) {
	for _, arguments := range argumentSets(find().Type(), doc) {
		if trouble := panicOf(find, arguments); trouble != nil && !saysPanic.MatchString(doc) {
			c.failf("%s panics with the arguments (%s), and its comment does not say so: %v", what, listed(arguments), trouble)
		}
	}
}

var (
	saysPanic     = regexp.MustCompile(`(?i)\bpanics?\b`)
	saysNilStream = regexp.MustCompile(`(?i)\bnil (reader|writer)\b`)
)

// argumentSets gives the lists of arguments that a function is called with: zero
// values, with an empty reader and a writer that discards. Where the comment speaks of
// a nil reader or writer, there are lists with nil for these too.
func argumentSets(f reflect.Type, doc string) [][]reflect.Value {
	fixed := f.NumIn()
	if f.IsVariadic() {
		fixed--
	}
	plain := make([]reflect.Value, fixed)
	hasStream := false
	for i := range plain {
		plain[i] = reflect.Zero(f.In(i))
		switch f.In(i) {
		case reflect.TypeFor[io.Reader]():
			plain[i], hasStream = reflect.ValueOf(strings.NewReader("")), true
		case reflect.TypeFor[io.Writer]():
			plain[i], hasStream = reflect.ValueOf(io.Discard), true
		}
	}
	sets := [][]reflect.Value{plain}
	if hasStream && saysNilStream.MatchString(doc) {
		bare := make([]reflect.Value, fixed)
		for i := range bare {
			bare[i] = reflect.Zero(f.In(i))
		}
		sets = append(sets, bare)
	}
	if f.IsVariadic() {
		for _, set := range slices.Clone(sets) {
			sets = append(sets, append(slices.Clone(set), reflect.Zero(f.In(fixed).Elem())))
		}
	}
	return sets
}

// panicOf calls a function and gives what it panicked with, nil where it did not.
func panicOf(find func() reflect.Value, arguments []reflect.Value) (trouble any) {
	defer func() { trouble = recover() }()
	for _, result := range find().Call(arguments) {
		rangeOver(result)
	}
	return nil
}

// mostSteps bounds the steps through an iterator that might not end.
const mostSteps = 1000

func rangeOver(result reflect.Value) {
	steps := 0
	switch t := result.Type(); {
	case t.Kind() != reflect.Func:
	case t.CanSeq2():
		for range result.Seq2() {
			if steps++; steps == mostSteps {
				break
			}
		}
	case t.CanSeq():
		for range result.Seq() {
			if steps++; steps == mostSteps {
				break
			}
		}
	}
}

func listed(arguments []reflect.Value) string {
	words := make([]string, len(arguments))
	for i, a := range arguments {
		words[i] = fmt.Sprintf("%v %v", a.Type(), a)
	}
	return strings.Join(words, ", ")
}
