package main

import (
	"fmt"

	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/vm"
)

// exprProgram is an expression compiled once, over flags as a native struct. Its
// machine is used again.
type exprProgram struct {
	program *vm.Program
	machine vm.VM
}

func newExpr(expression func(paths []conditions, prefix string) string) (*exprProgram, error) {
	program, err := expr.Compile(expression(edition2020, ""), expr.Env(flags{}), expr.AsInt())
	if err != nil {
		return nil, err
	}
	return &exprProgram{program: program}, nil
}

func (p *exprProgram) eval(f *flags) (int64, error) {
	value, err := p.machine.Run(p.program, f)
	if err != nil {
		return 0, err
	}
	n, ok := value.(int)
	if !ok {
		return 0, fmt.Errorf("expr gives %T, not a number", value)
	}
	return int64(n), nil
}
