package curriculum_test

import (
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// One report serves every curriculum. What it said of the last one is gone.
func ExampleChecker_ValidateCurriculumInto() {
	edition, _ := law.EditionByID("2018")
	checker, err := curriculum.NewChecker(edition)
	if err != nil {
		fmt.Println(err)
		return
	}
	var reused report.Report
	for _, hours := range []int32{349, 350} {
		c := curriculum.Curriculum{Units: []curriculum.Unit{{
			Code: "U1", Kind: curriculum.KindCourse, Hours: quantity.Exactly(quantity.WholeHours(hours)),
		}}}
		if err := checker.ValidateCurriculumInto(&reused, &c, quantity.Date{}); err != nil {
			fmt.Println(err)
			return
		}
		for f := range reused.Of("curriculum/taught-hours-min") {
			fmt.Println(hours, f.Status)
		}
	}
	// Output:
	// 349 not-met
	// 350 met
}

// A checker without an edition, be it nil or zero, judges nothing.
func TestNoEditionToJudgeBy(t *testing.T) {
	if checker, err := curriculum.NewChecker(nil); checker != nil || !errors.Is(err, law.ErrNoEdition) {
		t.Errorf("NewChecker(nil) = %v, %v", checker, err)
	}
	var none *curriculum.Checker
	for name, checker := range map[string]*curriculum.Checker{"nil": none, "zero": {}} {
		if checker.Edition() != nil {
			t.Errorf("%s checker: edition %v", name, checker.Edition())
		}
		if got, err := checker.Validate(dossier()); got != nil || !errors.Is(err, law.ErrNoEdition) {
			t.Errorf("%s checker, dossier: %v, %v", name, got, err)
		}
		if got, err := checker.ValidateCurriculum(compliant(), quantity.Date{}); got != nil || !errors.Is(err, law.ErrNoEdition) {
			t.Errorf("%s checker, curriculum: %v, %v", name, got, err)
		}
		if err := checker.ValidateInto(nil, nil); !errors.Is(err, law.ErrNoEdition) {
			t.Errorf("%s checker, nil report: %v", name, err)
		}
		if err := checker.ValidateCurriculumInto(nil, nil, quantity.Date{}); !errors.Is(err, law.ErrNoEdition) {
			t.Errorf("%s checker, nil report: %v", name, err)
		}
	}
}

// A nil report has no room for findings.
func TestNilReport(t *testing.T) {
	checker := newChecker(t, testkit.Edition(t, "2018"))
	if err := checker.ValidateInto(nil, dossier()); err == nil {
		t.Error("a dossier is judged into no report")
	}
	if err := checker.ValidateCurriculumInto(nil, compliant(), quantity.Date{}); err == nil {
		t.Error("a curriculum is judged into no report")
	}
}

// A nil curriculum is an empty one.
func TestNilCurriculum(t *testing.T) {
	var none *curriculum.Curriculum
	if problems := none.Problems(document.Pointer{}); len(problems) != 0 {
		t.Errorf("problems: %v", problems)
	}
	got, err := none.Totals()
	want, err2 := new(curriculum.Curriculum).Totals()
	if err != nil || err2 != nil || !got.Equal(want) {
		t.Errorf("totals: %+v, want %+v; %v, %v", got, want, err, err2)
	}
}

// Nil totals know nothing.
func TestNilTotals(t *testing.T) {
	var none *curriculum.Totals
	if got := none.Of(curriculum.KindCourse); !got.Hours.IsZero() || !got.Credits.IsZero() {
		t.Errorf("of courses: %+v", got)
	}
}

// Nil readers and writers, and a nil dossier, are errors.
func TestNilDocuments(t *testing.T) {
	var none *curriculum.Dossier
	if got, err := curriculum.ReadDossier(nil); got != nil || err == nil {
		t.Errorf("read from nothing: %v, %v", got, err)
	}
	if err := curriculum.WriteDossier(io.Discard, none); err == nil {
		t.Error("a nil dossier is written")
	}
	if err := curriculum.WriteDossier(nil, dossier()); err == nil {
		t.Error("a dossier is written to nothing")
	}
	if err := none.UnmarshalJSON([]byte(`{"programme":{"label":"MS","title":{"fr":"T"}}}`)); err == nil {
		t.Error("a dossier is read into nothing")
	}
	if e, err := none.ActingEdition(); e != nil || err == nil {
		t.Errorf("acting edition of nothing: %v, %v", e, err)
	}
	if e, err := dossier().ActingEdition(nil); e != nil || err == nil {
		t.Errorf("acting edition among none: %v, %v", e, err)
	}
}

// Checks that cannot be compiled are refused.
func TestChecksThatCannotBeCompiled(t *testing.T) {
	e := testkit.Edition(t, "2018")
	rule := &law.Rule{ID: "curriculum/own"}
	judge := func(p *curriculum.Pass) { p.Finding(p.At) }
	for name, checks := range map[string][]curriculum.Check{
		"zero":                     {{}},
		"no function":              {{Rule: rule}},
		"no function on programme": {curriculum.OnProgramme(ms.Check{Rule: rule})},
		"no rule":                  {{Judge: judge}},
		"no id":                    {{Rule: new(law.Rule), Judge: judge}},
		"twice":                    {{Rule: rule, Judge: judge}, {Rule: rule, Judge: judge}},
	} {
		if checker, err := curriculum.NewChecker(e, checks...); checker != nil || err == nil {
			t.Errorf("%s: %v, %v", name, checker, err)
		}
	}
}

// A check on programmes has nothing to judge in a curriculum by itself, also where an own
// check hands the pass on to it.
func TestACheckOnProgrammesWithoutOne(t *testing.T) {
	e := testkit.Edition(t, "2018")
	onProgramme := curriculum.OnProgramme(ms.Checks()[0])
	wrapped := curriculum.Check{Rule: onProgramme.Rule, Judge: func(p *curriculum.Pass) { onProgramme.Judge(p) }}
	for name, check := range map[string]curriculum.Check{"as it is": onProgramme, "wrapped": wrapped} {
		checker, err := curriculum.NewChecker(e, check)
		if err != nil {
			t.Fatal(err)
		}
		r, err := checker.ValidateCurriculum(compliant(), quantity.Date{})
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range r.Findings {
			if f.Reason != report.ReasonNoFinding {
				t.Errorf("%s: %v, %v", name, f.Status, f.Reason)
			}
		}
		if want := map[string]int{"as it is": 0, "wrapped": 1}[name]; len(r.Findings) != want {
			t.Errorf("%s: %d findings, want %d", name, len(r.Findings), want)
		}
	}
}

// A dossier that cannot be judged leaves no findings of the last one.
func TestAnErrorEmptiesTheReport(t *testing.T) {
	checker := newChecker(t, testkit.Edition(t, "2018"))
	var got report.Report
	if err := checker.ValidateInto(&got, dossier()); err != nil || len(got.Findings) == 0 {
		t.Fatalf("%d findings, %v", len(got.Findings), err)
	}
	if err := checker.ValidateInto(&got, nil); err == nil || len(got.Findings) != 0 {
		t.Errorf("%d findings, %v", len(got.Findings), err)
	}
}
