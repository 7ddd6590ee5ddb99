package eligibility_test

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Every exported type of the package.
var exportedTypes = []reflect.Type{
	reflect.TypeFor[eligibility.Answer](), reflect.TypeFor[eligibility.Applicant](), reflect.TypeFor[eligibility.Award](),
	reflect.TypeFor[eligibility.Cap](), reflect.TypeFor[eligibility.CapScope](), reflect.TypeFor[eligibility.CapUse](),
	reflect.TypeFor[eligibility.Checker](), reflect.TypeFor[eligibility.Cohort](), reflect.TypeFor[eligibility.CohortKey](),
	reflect.TypeFor[eligibility.Condition](), reflect.TypeFor[eligibility.Decision](), reflect.TypeFor[eligibility.DecisionDiff](),
	reflect.TypeFor[eligibility.Enrolment](), reflect.TypeFor[eligibility.Equivalence](), reflect.TypeFor[eligibility.Evidence](),
	reflect.TypeFor[eligibility.Exemption](), reflect.TypeFor[eligibility.ExemptionKind](), reflect.TypeFor[eligibility.Explanation](),
	reflect.TypeFor[eligibility.Fact](), reflect.TypeFor[eligibility.FactChange](), reflect.TypeFor[eligibility.FactSet](),
	reflect.TypeFor[eligibility.Facts](), reflect.TypeFor[eligibility.Path](), reflect.TypeFor[eligibility.PathChange](),
	reflect.TypeFor[eligibility.PathSet](), reflect.TypeFor[eligibility.Qualification](), reflect.TypeFor[eligibility.QualificationKind](),
	reflect.TypeFor[eligibility.Route](), reflect.TypeFor[eligibility.Ruling](), reflect.TypeFor[eligibility.RulingBody](),
	reflect.TypeFor[eligibility.Stream](), reflect.TypeFor[eligibility.Summary](), reflect.TypeFor[eligibility.Tally](),
	reflect.TypeFor[eligibility.TitleRegistration](), reflect.TypeFor[eligibility.Use](), reflect.TypeFor[eligibility.Work](),
	reflect.TypeFor[eligibility.WorkKind](),
}

// panics are the methods that say that they may panic on a nil receiver.
var panics = []string{"Cohort.Add", "Cohort.Merge", "Tally.Add", "Tally.Merge"}

// parsed gives the declarations of the package, its tests aside.
func parsed(t *testing.T) []ast.Decl {
	t.Helper()
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var all []ast.Decl
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, file.Decls...)
	}
	return all
}

func TestEveryTypeIsCalled(t *testing.T) {
	var listed, declared []string
	for _, of := range exportedTypes {
		listed = append(listed, of.Name())
	}
	for _, decl := range parsed(t) {
		if types, ok := decl.(*ast.GenDecl); ok && types.Tok == token.TYPE {
			for _, spec := range types.Specs {
				if name := spec.(*ast.TypeSpec).Name; name.IsExported() {
					declared = append(declared, name.Name)
				}
			}
		}
	}
	slices.Sort(declared)
	if !slices.Equal(listed, declared) {
		t.Errorf("listed %v\ndeclared %v", listed, declared)
	}
}

// Every method answers nil and zero arguments, on nil, on the zero value and on a value
// out of range, and does not panic unless it says so.
func TestMethodsOnNilAndZero(t *testing.T) {
	calls := 0
	for _, of := range exportedTypes {
		pointers := reflect.PointerTo(of)
		for i := range pointers.NumMethod() {
			method := pointers.Method(i)
			name := of.Name() + "." + method.Name
			receivers := []reflect.Value{reflect.New(of)}
			if _, byValue := of.MethodByName(method.Name); !byValue {
				receivers = append(receivers, reflect.Zero(pointers))
			}
			if of.Kind() == reflect.Uint8 {
				beyond := reflect.New(of)
				beyond.Elem().SetUint(255)
				receivers = append(receivers, beyond)
			}
			for _, receiver := range receivers {
				calls++
				said := calling(func() { call(method.Func, receiver) })
				if may := receiver.IsNil() && slices.Contains(panics, name); said != nil && !may {
					t.Errorf("%s of %v: panics with %v", name, receiver, said)
				}
			}
		}
	}
	if calls < 150 {
		t.Errorf("only %d calls", calls)
	}
}

// calling tells what a function panics with; nil where it does not.
func calling(f func()) (said any) {
	defer func() { said = recover() }()
	f()
	return nil
}

// call calls a method with zero arguments, and goes over what it gives.
func call(method reflect.Value, receiver reflect.Value) {
	arguments := []reflect.Value{receiver}
	for i := 1; i < method.Type().NumIn(); i++ {
		arguments = append(arguments, reflect.Zero(method.Type().In(i)))
	}
	for _, result := range method.Call(arguments) {
		if result.Kind() == reflect.Func {
			yield := reflect.MakeFunc(result.Type().In(0), func([]reflect.Value) []reflect.Value { return []reflect.Value{reflect.ValueOf(true)} })
			result.Call([]reflect.Value{yield})
		}
	}
}

// The functions answer nil and zero arguments too.
func TestFunctionsOnNilAndZero(t *testing.T) {
	called := map[string]func() error{
		"NewChecker": func() error {
			_, err := eligibility.NewChecker(nil)
			return err
		},
		"ReadApplicant": func() error {
			_, err := eligibility.ReadApplicant(nil)
			return err
		},
		"WriteApplicant": func() error { return eligibility.WriteApplicant(nil, &eligibility.Applicant{}) },
		"Diff": func() error {
			if diff := eligibility.Diff(eligibility.Decision{}, eligibility.Decision{}); !diff.IsZero() {
				return fmt.Errorf("%+v", diff)
			}
			return errors.New("none")
		},
		"Rules":     func() error { return fmt.Errorf("%d rules", len(eligibility.Rules())) },
		"PathSetOf": func() error { return fmt.Errorf("%d paths", eligibility.PathSetOf().Len()) },
		"FactSetOf": func() error { return fmt.Errorf("%d facts", eligibility.FactSetOf().Len()) },
	}
	for _, decl := range parsed(t) {
		f, ok := decl.(*ast.FuncDecl)
		if !ok || f.Recv != nil || !f.Name.IsExported() {
			continue
		}
		run, listed := called[f.Name.Name]
		if !listed {
			t.Errorf("%s is not called", f.Name.Name)
			continue
		}
		if err := run(); err == nil {
			t.Errorf("%s of nothing gives no error", f.Name.Name)
		}
	}
}

// What nil stands for: an applicant of whom nothing is known, a cohort of nobody, an empty
// tally, no answer.
func TestNilStandsForNothingKnown(t *testing.T) {
	c := checker("2018")
	var none *eligibility.Applicant
	d, err := c.Decide(none, start)
	if want := decide(eligibility.Applicant{}, edition("2018"), start); err != nil || !d.Equal(want) {
		t.Errorf("%v, %v", d, err)
	}
	x, err := c.Explain(none, start)
	if err != nil || x.Text(language.English) != explain(eligibility.Applicant{}, edition("2018"), start).Text(language.English) {
		t.Errorf("%v, %v", x, err)
	}
	if blanks := c.Blanks(none, start, eligibility.WholeFacts); len(blanks) != 3 {
		t.Errorf("%v", blanks)
	}
	if from, err := c.EligibleFrom(none); !from.IsZero() || err != nil {
		t.Errorf("%v, %v", from, err)
	}
	if none.Problems() != nil || !reflect.DeepEqual(none.OnEvidence(), &eligibility.Applicant{}) {
		t.Error("nothing has problems, or evidence")
	}
	var b bytes.Buffer
	if err := eligibility.WriteApplicant(&b, none); err != nil || b.String() != "{}\n" {
		t.Errorf("%q, %v", b.String(), err)
	}
	r, err := c.Validate(nil, start, quantity.No)
	nobody, _ := c.Validate(new(eligibility.Cohort), start, quantity.No)
	if err != nil || !r.Equal(nobody) {
		t.Errorf("%v, %v", r, err)
	}
	if err := c.ValidateInto(nil, nil, start, quantity.No); err != nil {
		t.Error(err)
	}
	if err := (*eligibility.Checker)(nil).ExplainInto(nil, nil, start); err != law.ErrNoEdition {
		t.Error(err)
	}
	if err := c.ExplainInto(nil, nil, start); err != nil {
		t.Error(err)
	}
	var tally *eligibility.Tally
	var counted eligibility.Tally
	counted.Merge(tally)
	if !counted.Equal(tally) || !tally.Equal(&counted) || tally.Use() != counted.Use() || *tally.Cohort(eligibility.CohortKey{Programme: "a", Intake: start}) != (eligibility.Cohort{}) {
		t.Error("a nil tally counts something")
	}
	stream := eligibility.Stream{Checker: c}
	if _, err := stream.Copy(&b, nil); err == nil {
		t.Error("a nil reader is copied")
	}
	if _, err := stream.Copy(nil, strings.NewReader("{}")); err == nil {
		t.Error("copied to a nil writer")
	}
	for answer, err := range stream.Answers(nil) {
		if answer != nil || err == nil {
			t.Errorf("%v, %v", answer, err)
		}
	}
	if _, err := new(eligibility.Stream).Copy(&b, strings.NewReader("{}")); err != law.ErrNoEdition {
		t.Error(err)
	}
	if _, err := eligibility.ReadApplicant(strings.NewReader("null")); err == nil {
		t.Error("null is an applicant")
	} else if _, ok := errors.AsType[*document.Error](err); !ok {
		t.Error(err)
	}
}
