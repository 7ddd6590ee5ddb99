package testkit

import (
	"encoding/json"
	"errors"
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// day reads a date that the test knows to be one.
func Day(s string) quantity.Date {
	d, err := quantity.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func Edition(t testing.TB, id string) *law.Edition {
	t.Helper()
	e, err := law.EditionByID(id)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// between is a range whose bounds the test knows to be in order.
func Between[T quantity.Quantity[T]](lower, upper T) quantity.Range[T] {
	r, err := quantity.Between(lower, upper)
	if err != nil {
		panic(err)
	}
	return r
}

// problemOf gives the one problem that a value's reader answers with.
func ProblemOf(t testing.TB, err error) document.Problem {
	t.Helper()
	doc, ok := errors.AsType[*document.Error](err)
	if !ok || len(doc.Problems) != 1 {
		t.Fatalf("error = %v, want a DocumentError with one problem", err)
	}
	return doc.Problems[0]
}

// failer is what tests, fuzz targets and properties have in common.
type Failer interface {
	Helper()
	Fatalf(format string, args ...any)
}

// readsBack asserts that what was read is written as something that reads as the
// same value.
func ReadsBack[T comparable](t Failer, v T) {
	t.Helper()
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

// megabyteOfDigits is a number too long to be worth looking at.
func MegabyteOfDigits() string { return strings.Repeat("9", 1<<20) }

func DrawDate(t *rapid.T, label string) quantity.Date {
	return Day("2015-01-01").AddDays(rapid.IntRange(0, 9000).Draw(t, label))
}

const NB = "\u00a0" // no-break space

// testSentence asserts what holds of every text of this library that people read.
func TestSentence(t *testing.T, what string, text document.Text) {
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

var SoundIntake = Day("2021-09-01")

// sound is a programme of which everything is known and nothing is wrong.
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

func Months(n quantity.Months) quantity.Value { return quantity.ValueOfMonths(quantity.Exactly(n)) }

func Semesters(n quantity.Semesters) quantity.Value {
	return quantity.ValueOfSemesters(quantity.Exactly(n))
}

func Years(n quantity.AcademicYears) quantity.Value {
	return quantity.ValueOfAcademicYears(quantity.Exactly(n))
}

var placeholder = regexp.MustCompile(`\{[^}]*\}`)

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
