package eligibility_test

import (
	"fmt"
	"sync"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// checkers are those of this library's editions, by id and interpretations.
var checkers sync.Map

type checkerKey struct {
	id              string
	interpretations law.Interpretations
}

// checkerOf gives the checker of one of this library's editions; nil of nil.
func checkerOf(e *law.Edition) *eligibility.Checker {
	if e == nil {
		return nil
	}
	key := checkerKey{e.ID(), e.Interpretations()}
	if c, ok := checkers.Load(key); ok {
		return c.(*eligibility.Checker)
	}
	c, err := eligibility.NewChecker(e)
	if err != nil {
		panic(err)
	}
	kept, _ := checkers.LoadOrStore(key, c)
	return kept.(*eligibility.Checker)
}

// of gives the applicant that a test calls by any of the names it has for one.
func of(a any) *eligibility.Applicant {
	switch a := a.(type) {
	case *eligibility.Applicant:
		return a
	case eligibility.Applicant:
		return &a
	case *file:
		return &a.applicant
	}
	panic(fmt.Sprintf("%T is no applicant", a))
}

// decide decides on an applicant without problems.
func decide(a any, e *law.Edition, start quantity.Date) eligibility.Decision {
	d, err := checkerOf(e).Decide(of(a), start)
	if err != nil {
		panic(err)
	}
	return d
}

// factsOf gives the facts of an applicant without problems.
func factsOf(a any, e *law.Edition, start quantity.Date) eligibility.Facts {
	f, err := checkerOf(e).Facts(of(a), start)
	if err != nil {
		panic(err)
	}
	return f
}

// explain explains the decision on an applicant without problems.
func explain(a any, e *law.Edition, start quantity.Date) *eligibility.Explanation {
	x, err := checkerOf(e).Explain(of(a), start)
	if err != nil {
		panic(err)
	}
	return x
}

// eligibleFrom gives the first start of an applicant without problems.
func eligibleFrom(a any, e *law.Edition) (from quantity.Date, ok bool) {
	from, err := checkerOf(e).EligibleFrom(of(a))
	if err != nil {
		panic(err)
	}
	return from, !from.IsZero()
}
