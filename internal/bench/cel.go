package main

import (
	"fmt"
	"path"
	"reflect"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/ext"
)

// celProgram is an expression compiled once, over flags as a native struct. Its
// activation is used again, which spares CEL a map for each applicant.
type celProgram struct {
	program   cel.Program
	applicant celApplicant
}

// celApplicant is the one variable "a".
type celApplicant struct{ flags *flags }

func (a *celApplicant) ResolveName(name string) (any, bool) { return a.flags, name == "a" }

func (a *celApplicant) Parent() cel.Activation { return nil }

func newCEL(expression func(paths []conditions, prefix string) string) (*celProgram, error) {
	native := reflect.TypeFor[flags]()
	env, err := cel.NewEnv(
		ext.NativeTypes(native),
		cel.Variable("a", cel.ObjectType(path.Base(native.PkgPath())+"."+native.Name())))
	if err != nil {
		return nil, err
	}
	checked, issues := env.Compile(expression(edition2020, "a."))
	if issues.Err() != nil {
		return nil, issues.Err()
	}
	program, err := env.Program(checked, cel.EvalOptions(cel.OptOptimize))
	if err != nil {
		return nil, err
	}
	return &celProgram{program: program}, nil
}

func (p *celProgram) eval(f *flags) (int64, error) {
	p.applicant.flags = f
	value, _, err := p.program.Eval(&p.applicant)
	if err != nil {
		return 0, err
	}
	n, ok := value.Value().(int64)
	if !ok {
		return 0, fmt.Errorf("CEL gives %v, not a number", value.Type())
	}
	return n, nil
}
