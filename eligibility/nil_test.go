package eligibility_test

import (
	"bytes"
	"encoding"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/internal/nilcalls"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

func TestNilAndZeroArguments(t *testing.T) {
	nilcalls.Test(t, ".",
		nilcalls.Values{
			eligibility.Answer{}, eligibility.Applicant{}, eligibility.Award(0), eligibility.CapScope(0), eligibility.Checker{},
			eligibility.Cohort{}, eligibility.CohortKey{}, eligibility.Decision{}, eligibility.DecisionDiff{}, eligibility.Enrolment{},
			eligibility.Equivalence{}, eligibility.Evidence(0), eligibility.ExemptionKind(0), eligibility.Explanation{}, eligibility.Fact(0),
			eligibility.FactSet(0), eligibility.Facts{}, eligibility.Path(0), eligibility.PathSet(0), eligibility.QualificationKind(0),
			eligibility.Route(0), eligibility.Ruling(0), eligibility.RulingBody(0), eligibility.Stream{}, eligibility.Tally{},
			eligibility.TitleRegistration{}, eligibility.WorkKind(0),
		},
		nilcalls.Functions{
			eligibility.NewChecker, eligibility.ReadApplicant, eligibility.WriteApplicant, eligibility.Diff, eligibility.Rules,
			eligibility.PathSetOf, eligibility.FactSetOf,
		},
	)
}

// Values beyond the last constant have no word, no title and no facts, and nothing panics
// on them.
func TestValuesBeyondTheConstants(t *testing.T) {
	for _, v := range []interface {
		fmt.Stringer
		encoding.TextMarshaler
	}{
		eligibility.Award(255), eligibility.CapScope(255), eligibility.ExemptionKind(255), eligibility.Fact(255),
		eligibility.Path(255), eligibility.QualificationKind(255), eligibility.Ruling(255), eligibility.RulingBody(255), eligibility.WorkKind(255),
	} {
		if text, err := v.MarshalText(); err == nil || !strings.HasSuffix(v.String(), "(255)") {
			t.Errorf("%v is written %s", v, text)
		}
	}
	if got := eligibility.Route(255).String(); got != "Route(255)" {
		t.Errorf("a route that is none is %s", got)
	}
	if f := (eligibility.Facts{}).With(255, quantity.Yes); f != (eligibility.Facts{}) {
		t.Errorf("a fact that is none gives %+v", f)
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
	if err := c.ValidateInto(nil, nil, start, quantity.No); err == nil {
		t.Error("a cohort is judged into no report")
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
