package main

import (
	"context"
	"fmt"

	"github.com/go-playground/validator/v10"

	"github.com/mastere-go/mastere/ms/quantity"
)

// part is what an engine gives of an answer.
type part uint8

const (
	wholeAnswer part = iota
	receivableAndRoute
	receivableAlone
)

func (p part) of(a answer) answer {
	switch p {
	case receivableAndRoute:
		a.possible = 0
	case receivableAlone:
		a.possible, a.route = 0, 0
	}
	return a
}

func (p part) String() string {
	return [...]string{"all", "receivable, route", "receivable"}[p]
}

// engine is one way to decide.
type engine struct {
	name  string
	gives part
	// answer decides one applicant of the stream.
	answer func(i int) (answer, error)
	// pass decides the applicants from one to another and sums the answers up.
	pass func(from, to int) (uint64, error)
	// share is how many rounds it takes to measure the stream once; 0 for one.
	share int
	// slower is how many times the time of Decide it is to take at the least; limit,
	// how many times its time Decide may take at the most. 0 for no such target.
	slower, limit float64
}

// check compares every answer with that of Decide.
func (e *engine) check(s *stream) error {
	var want uint64
	for i, f := range s.facts {
		d := s.checker.DecideOn(f)
		wanted := e.gives.of(answerOf(d))
		got, err := e.answer(i)
		if err != nil {
			return err
		}
		if got != wanted {
			return fmt.Errorf("applicant %d, of whom %+v is known: %+v, want %+v", i, s.known[i], got, wanted)
		}
		if path, _ := d.Path(); e.gives == wholeAnswer && got.path() != path {
			return fmt.Errorf("applicant %d, of whom %+v is known: by %v, want %v", i, s.known[i], got.path(), path)
		}
		want += wanted.sum()
	}
	if got, err := e.pass(0, len(s.facts)); err != nil || got != want {
		return fmt.Errorf("a pass sums to %x, want %x; error: %v", got, want, err)
	}
	return nil
}

// engines gives all of them, Decide first.
func (s *stream) engines() ([]engine, error) {
	inCEL, err := newCEL(codeExpression)
	if err != nil {
		return nil, err
	}
	inCELAlone, err := newCEL(receivableExpression)
	if err != nil {
		return nil, err
	}
	inExpr, err := newExpr(codeExpression)
	if err != nil {
		return nil, err
	}
	inExprAlone, err := newExpr(receivableExpression)
	if err != nil {
		return nil, err
	}
	ctx := context.Background()
	inOPA, err := newOPA(ctx)
	if err != nil {
		return nil, err
	}
	tags := validator.New(validator.WithRequiredStructEnabled())

	return []engine{
		{
			name:   "Decide",
			answer: func(i int) (answer, error) { return answerOf(s.checker.DecideOn(s.facts[i])), nil },
			pass: func(from, to int) (sum uint64, err error) {
				checker := s.checker
				for _, f := range s.facts[from:to] {
					sum += answerOf(checker.DecideOn(f)).sum()
				}
				return sum, nil
			},
		},
		{
			name: "switch on a struct", limit: 2,
			answer: func(i int) (answer, error) { return switchStruct(&s.known[i]), nil },
			pass: func(from, to int) (sum uint64, err error) {
				known := s.known[from:to]
				for i := range known {
					sum += switchStruct(&known[i]).sum()
				}
				return sum, nil
			},
		},
		{
			name: "switch on Facts", limit: 2,
			answer: func(i int) (answer, error) { return switchFacts(s.facts[i]), nil },
			pass: func(from, to int) (sum uint64, err error) {
				for _, f := range s.facts[from:to] {
					sum += switchFacts(f).sum()
				}
				return sum, nil
			},
		},
		called(engine{name: "CEL", slower: 15}, func(i int) (answer, error) {
			n, err := inCEL.eval(&s.flags[i])
			return code(n).answer(), err
		}),
		called(engine{name: "CEL", gives: receivableAlone}, func(i int) (answer, error) {
			n, err := inCELAlone.eval(&s.flags[i])
			return answer{receivable: quantity.Truth(n)}, err
		}),
		called(engine{name: "expr", slower: 10}, func(i int) (answer, error) {
			n, err := inExpr.eval(&s.flags[i])
			return code(n).answer(), err
		}),
		called(engine{name: "expr", gives: receivableAlone}, func(i int) (answer, error) {
			n, err := inExprAlone.eval(&s.flags[i])
			return answer{receivable: quantity.Truth(n)}, err
		}),
		called(engine{name: "validator", gives: receivableAndRoute}, func(i int) (answer, error) {
			return validated(tags, &s.forms[i]), nil
		}),
		called(engine{name: "OPA", slower: 500, share: 10}, func(i int) (answer, error) {
			n, err := inOPA.eval(ctx, s.inputs[i])
			return code(n).answer(), err
		}),
	}, nil
}

// called completes an engine that takes so long that a call more does not count.
func called(e engine, one func(i int) (answer, error)) engine {
	e.answer = one
	e.pass = func(from, to int) (sum uint64, err error) {
		for i := from; i < to; i++ {
			a, err := one(i)
			if err != nil {
				return 0, err
			}
			sum += a.sum()
		}
		return sum, nil
	}
	return e
}
