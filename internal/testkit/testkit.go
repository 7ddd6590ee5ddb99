// Package testkit holds what the tests of several rooms share: short ways to write down
// values that a test knows to be right, a programme that meets every rule, and assertions.
// Nothing but tests may import it.
package testkit

import (
	"encoding/json"
	"errors"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// Day gives a date that the test knows to be one. It panics if it is none.
func Day(s string) quantity.Date {
	d, err := quantity.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// Edition gives the built-in edition of an id. The test fails if there is none.
func Edition(t testing.TB, id string) *law.Edition {
	t.Helper()
	e, err := law.EditionByID(id)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// Between gives a range whose bounds the test knows to be in order. It panics if they are
// not.
func Between[T quantity.Quantity[T]](lower, upper T) quantity.Range[T] {
	r, err := quantity.Between(lower, upper)
	if err != nil {
		panic(err)
	}
	return r
}

// ProblemsOf gives the problems of a document that was refused. The test fails if the
// error is no *document.Error.
func ProblemsOf(t testing.TB, err error) []document.Problem {
	t.Helper()
	refused, ok := errors.AsType[*document.Error](err)
	if !ok {
		t.Fatalf("error = %v, want a *document.Error", err)
	}
	return refused.Problems
}

// ProblemOf gives the one problem of an error of a value that was read. The test fails if
// the error is no *document.Error, or has none or several.
func ProblemOf(t testing.TB, err error) document.Problem {
	t.Helper()
	problems := ProblemsOf(t, err)
	if len(problems) != 1 {
		t.Fatalf("error = %v, want one problem", err)
	}
	return problems[0]
}

// Failer is what tests, fuzz targets and properties have in common.
type Failer interface {
	Helper()
	Fatalf(format string, args ...any)
}

// ReadsBack asserts that v is written as JSON that reads as v again.
func ReadsBack[T comparable](t Failer, v T) {
	t.Helper()
	written, err := json.Marshal(v)
	if err != nil {
		t.Fatalf("Marshal(%v): %v", v, err)
	}
	var again T
	if err := json.Unmarshal(written, &again); err != nil {
		t.Fatalf("Unmarshal(%s): %v", written, err)
	}
	if again != v {
		t.Fatalf("%v is written %s, which reads as %v", v, written, again)
	}
}

// MegabyteOfDigits gives a number of a million digits, which a reader should refuse without
// making a number of it.
func MegabyteOfDigits() string { return strings.Repeat("9", 1<<20) }

// NB is the no-break space, written out once more for the tests.
const NB = "\u00a0"

// Sentence asserts what holds of every text of this library that people read: it is in
// both languages, without stray spaces, and with the same placeholders in both. what names
// it in a failure.
func Sentence(t *testing.T, what string, text document.Text) {
	t.Helper()
	if text.FR == "" || text.EN == "" {
		t.Errorf("%s is not in both languages: %+v", what, text)
	}
	for _, s := range []string{text.FR, text.EN} {
		if strings.TrimSpace(s) != s || strings.Contains(s, "  ") || strings.ContainsAny(s, "\n\t") {
			t.Errorf("%s has stray spaces: %q", what, s)
		}
	}
	if fr, en := placeholder.FindAllString(text.FR, -1), placeholder.FindAllString(text.EN, -1); !slices.Equal(fr, en) {
		t.Errorf("%s has the placeholders %v in French, %v in English", what, fr, en)
	}
}

var placeholder = regexp.MustCompile(`\{[^}]*\}`)

// RuleSentence asserts what holds of the sentence of every rule: it is a [Sentence], ends
// with a full stop, and has no placeholder but {want}.
func RuleSentence(t *testing.T, rule *law.Rule) {
	t.Helper()
	Sentence(t, rule.ID, rule.Sentence)
	for _, s := range []string{rule.Sentence.FR, rule.Sentence.EN} {
		if !strings.HasSuffix(s, ".") {
			t.Errorf("%s: %q is no sentence", rule.ID, s)
		}
		for _, name := range placeholder.FindAllString(s, -1) {
			if name != "{want}" {
				t.Errorf("%s: nothing fills %s", rule.ID, name)
			}
		}
	}
}

// SoundIntake is an intake of the programme that Sound gives.
var SoundIntake = Day("2021-09-01")

// Sound gives a programme of which everything is known and nothing is wrong.
func Sound() *ms.Programme {
	return &ms.Programme{
		Label:   law.MS,
		Profile: ms.ProfileStandard,
		Title:   document.Text{FR: "MS Exemple", EN: "Example MS"},
		Schools: []ms.School{{
			Name: "École Exemple", Role: ms.RoleLead, Kind: ms.SchoolEngineering, Country: "FR",
			Member: ms.Membership{AtIntake: quantity.Yes},
		}},
		Accreditation: ms.Accreditation{
			Granted: quantity.Yes, From: Day("2019-09-01"), To: Day("2024-08-31"), Suspended: quantity.No, Opened: quantity.Yes,
		},
		Tracks: []ms.Track{{
			Mode:     ms.FullTime,
			Duration: ms.Duration{Months: quantity.Exactly[quantity.Months](15), Semesters: quantity.Exactly[quantity.Semesters](3)},
		}},
	}
}

// Months gives the value of exactly n months.
func Months(n quantity.Months) quantity.Value { return quantity.ValueOfMonths(quantity.Exactly(n)) }

// Semesters gives the value of exactly n semesters.
func Semesters(n quantity.Semesters) quantity.Value {
	return quantity.ValueOfSemesters(quantity.Exactly(n))
}

// Years gives the value of exactly n academic years.
func Years(n quantity.AcademicYears) quantity.Value {
	return quantity.ValueOfAcademicYears(quantity.Exactly(n))
}

// Judge judges a programme by all checks of ms.
func Judge(p *ms.Programme, e *law.Edition, intake quantity.Date) (*report.Report, error) {
	checker, err := ms.NewChecker(e)
	if err != nil {
		return nil, err
	}
	return checker.Validate(p, intake)
}

// JudgeInto is Judge into a report that is used again.
func JudgeInto(r *report.Report, p *ms.Programme, e *law.Edition, intake quantity.Date) error {
	checker, err := ms.NewChecker(e)
	if err != nil {
		return err
	}
	return checker.ValidateInto(r, p, intake)
}
