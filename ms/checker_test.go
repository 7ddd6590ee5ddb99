package ms_test

import (
	"errors"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// A checker without an edition, be it nil or zero, judges nothing.
func TestNoEditionToJudgeBy(t *testing.T) {
	if checker, err := ms.NewChecker(nil); checker != nil || !errors.Is(err, law.ErrNoEdition) {
		t.Errorf("NewChecker(nil) = %v, %v", checker, err)
	}
	var none *ms.Checker
	for name, checker := range map[string]*ms.Checker{"nil": none, "zero": {}} {
		if checker.Edition() != nil {
			t.Errorf("%s checker: edition %v", name, checker.Edition())
		}
		if got, err := checker.Validate(testkit.Sound(), testkit.SoundIntake); got != nil || !errors.Is(err, law.ErrNoEdition) {
			t.Errorf("%s checker: %v, %v", name, got, err)
		}
		if err := checker.ValidateInto(nil, nil, quantity.Date{}); !errors.Is(err, law.ErrNoEdition) {
			t.Errorf("%s checker, nil report: %v", name, err)
		}
	}
	if err := testkit.Sound().JudgeableBy(nil, document.Pointer{}); !errors.Is(err, law.ErrNoEdition) {
		t.Errorf("JudgeableBy(nil): %v", err)
	}
}

// A nil programme is an empty one: it bears no label.
func TestNilProgramme(t *testing.T) {
	var none *ms.Programme
	if problems := none.Problems(document.Pointer{}); problems != nil {
		t.Errorf("problems: %v", problems)
	}
	edition := testkit.Edition(t, "2020")
	if _, ok := errors.AsType[*ms.LabelError](none.JudgeableBy(edition, document.Pointer{})); !ok {
		t.Error("a nil programme bears the label of the edition")
	}
	if got, err := testkit.Judge(nil, edition, quantity.Date{}); got != nil || err == nil {
		t.Errorf("judged: %v, %v", got, err)
	}
}

// A nil report has no room for findings.
func TestNilReport(t *testing.T) {
	if err := testkit.JudgeInto(nil, testkit.Sound(), testkit.Edition(t, "2020"), testkit.SoundIntake); err == nil {
		t.Error("a programme is judged into no report")
	}
}

func TestNilLabelError(t *testing.T) {
	var none *ms.LabelError
	if got := none.In(language.French); got != "" {
		t.Errorf("a nil LabelError says %q", got)
	}
	for _, e := range []*ms.LabelError{none, {}} {
		if e.Error() == "" {
			t.Error("an error without words")
		}
	}
}

// Checks that cannot be compiled are refused by number.
func TestChecksThatCannotBeCompiled(t *testing.T) {
	edition := testkit.Edition(t, "2020")
	rule := &law.Rule{ID: "programme/own"}
	judge := func(p *ms.Pass) { p.Finding(p.At) }
	for name, checks := range map[string][]ms.Check{
		"zero":        {{}},
		"no function": {{Rule: rule}},
		"no rule":     {{Judge: judge}},
		"no id":       {{Rule: new(law.Rule), Judge: judge}},
		"twice":       {{rule, judge}, {rule, judge}},
	} {
		if checker, err := ms.NewChecker(edition, checks...); checker != nil || err == nil {
			t.Errorf("%s: %v, %v", name, checker, err)
		}
	}
	if checker, err := ms.NewChecker(edition, ms.Check{Rule: rule, Judge: judge}); checker.Edition() != edition || err != nil {
		t.Errorf("a check of a rule that the edition does not hold: %v, %v", checker, err)
	}
}

// A programme that cannot be judged leaves no findings of the last one.
func TestAnErrorEmptiesTheReport(t *testing.T) {
	edition := testkit.Edition(t, "2020")
	var got report.Report
	if err := testkit.JudgeInto(&got, testkit.Sound(), edition, testkit.SoundIntake); err != nil || len(got.Findings) == 0 {
		t.Fatalf("%d findings, %v", len(got.Findings), err)
	}
	if err := testkit.JudgeInto(&got, new(ms.Programme), edition, testkit.SoundIntake); err == nil || len(got.Findings) != 0 {
		t.Errorf("%d findings, %v", len(got.Findings), err)
	}
}

// A report that is used again costs no memory.
func TestValidateIntoAllocatesNothing(t *testing.T) {
	checker, err := ms.NewChecker(testkit.Edition(t, "2020"))
	if err != nil {
		t.Fatal(err)
	}
	programme := testkit.Sound()
	var got report.Report
	if n := testing.AllocsPerRun(100, func() {
		if err := checker.ValidateInto(&got, programme, testkit.SoundIntake); err != nil {
			t.Fatal(err)
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
