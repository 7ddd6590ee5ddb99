package main

import (
	"time"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// stream is one and the same applicants in the form that each engine takes.
type stream struct {
	checker    *eligibility.Checker
	start      quantity.Date
	applicants []eligibility.Applicant
	facts      []eligibility.Facts
	known      []known
	flags      []flags
	forms      []forms
	inputs     []ast.Value
}

// applicantCount is how many applicants the stream has.
const applicantCount = 100_000

func newStream() (*stream, error) {
	start, err := quantity.NewDate(2025, time.September, 1)
	if err != nil {
		return nil, err
	}
	edition, err := law.EditionByID("2020")
	if err != nil {
		return nil, err
	}
	checker, err := eligibility.NewChecker(edition)
	if err != nil {
		return nil, err
	}
	s := &stream{checker: checker, start: start, applicants: applicants(applicantCount, start)}
	parsed := map[known]ast.Value{} // one document for all of whom the same is known
	for i := range s.applicants {
		facts, err := checker.Facts(&s.applicants[i], start)
		if err != nil {
			return nil, err
		}
		k := knownOf(facts)
		if parsed[k] == nil {
			parsed[k] = opaInput(k)
		}
		s.facts = append(s.facts, facts)
		s.known = append(s.known, k)
		s.flags = append(s.flags, k.flags())
		s.forms = append(s.forms, k.forms())
		s.inputs = append(s.inputs, parsed[k])
	}
	return s, nil
}

// normalise brings applicants into the form that is decided on, and sums up what is
// known of experience, so that nothing can be left out as unused.
func (s *stream) normalise(from, to int) (sum uint64, err error) {
	for i := from; i < to; i++ {
		f, err := s.checker.Facts(&s.applicants[i], s.start)
		if err != nil {
			return 0, err
		}
		sum += uint64(f.Of(eligibility.ExperienceLongEnough))
	}
	return sum, nil
}
