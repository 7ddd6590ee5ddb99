package curriculum_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// nested gives units on so many levels.
func nested(levels int) curriculum.Unit {
	u := course(1, 1)
	for range levels - 1 {
		u = group(u)
	}
	return u
}

// pointers gives where an error finds problems.
func pointers(t *testing.T, err error) (at []string) {
	t.Helper()
	trouble, ok := errors.AsType[*document.Error](err)
	if !ok {
		t.Fatalf("got %v, want a *document.Error", err)
	}
	for _, p := range trouble.Problems {
		at = append(at, p.Pointer)
		if p.Found.IsZero() || p.Accepted.FR == "" || p.Accepted.EN == "" {
			t.Errorf("%s: does not say what was found and what is accepted in both languages: %+v", p.Pointer, p)
		}
	}
	return at
}

// What no reader lets through but a Go program can build is refused, all of it at
// once, and never judged.
func TestMalformed(t *testing.T) {
	tooMany := make([]curriculum.Unit, 1001)
	for name, tc := range map[string]struct {
		c    cur
		want []string
	}{
		"all sorts": {cur{
			Units: []curriculum.Unit{
				unit(curriculum.KindCourse, -1, 1),
				unit(curriculum.KindCourse, 1, -1),
				unit(curriculum.KindCourse, quantity.MaxHours+1, quantity.MaxCredits+1),
				unit(99, 1, 1),
				{Code: "U", Hours: quantity.AtMost(quantity.WholeHours(-5)), Credits: quantity.AtLeast(quantity.WholeCredits(quantity.MaxCredits + 1))},
				choose(3, course(1, 1), course(1, 1)),
				choose(0, course(1, 1)),
				choose(-1, course(1, 1)),
				group(course(1, 1), group(unit(99, -1, -1))),
				choose(1),
			},
			Stated: curriculum.Stated{
				Hours: hours(-1), Credits: credits(-1), TaughtCredits: credits(-1), ProjectCredits: credits(quantity.MaxCredits + 1),
			},
			Mission: curriculum.Mission{Kind: 99, Credits: credits(-1)},
			Thesis:  curriculum.Thesis{Credits: credits(-1)},
		}, []string{
			"/units/0/hours", "/units/1/credits", "/units/2/hours", "/units/2/credits", "/units/3/kind",
			"/units/4/hours", "/units/4/credits", "/units/5/choose", "/units/6/choose", "/units/7/choose",
			"/units/8/units/1/units/0/kind", "/units/8/units/1/units/0/hours", "/units/8/units/1/units/0/credits",
			"/units/9/choose",
			"/stated/hours", "/stated/credits", "/stated/taughtCredits", "/stated/projectCredits",
			"/mission/kind", "/mission/credits", "/thesis/credits",
		}},
		"none of an open list": {cur{Units: []curriculum.Unit{{Code: "E", Open: true, Choose: quantity.Some(quantity.Count(0))}}},
			[]string{"/units/0/choose"}},
		"three of two": {cur{Units: []curriculum.Unit{group(choose(3, course(1, 1), course(1, 1)))}},
			[]string{"/units/0/units/0/choose"}},
		"1001 units":      {cur{Units: tooMany}, []string{"/units"}},
		"1001 in a group": {cur{Units: []curriculum.Unit{course(1, 1), group(tooMany...)}}, []string{"/units/1/units"}},
		"six levels": {cur{Units: []curriculum.Unit{nested(6)}},
			[]string{"/units/0/units/0/units/0/units/0/units/0/units"}},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := validateCurriculum(&tc.c, testkit.Edition(t, "2018"), quantity.Date{})
			if diff := cmp.Diff(tc.want, pointers(t, err)); diff != "" {
				t.Errorf("Validate (-want +got):\n%s", diff)
			}
			if r != nil {
				t.Error("there is a report beside the error")
			}
			_, err = tc.c.Totals()
			if diff := cmp.Diff(tc.want, pointers(t, err)); diff != "" {
				t.Errorf("Totals (-want +got):\n%s", diff)
			}
		})
	}
}

// One thing wrong is enough: whatever is a problem keeps a curriculum from being judged.
func TestOneProblemIsEnough(t *testing.T) {
	for at, change := range map[string]func(*cur){
		"/units/0/kind":          func(c *cur) { c.Units[0].Kind = curriculum.UnitKinds },
		"/units/0/hours":         func(c *cur) { c.Units[0].Hours = hours(-1) },
		"/units/0/credits":       func(c *cur) { c.Units[0].Credits = credits(-1) },
		"/units/0/choose":        func(c *cur) { c.Units[0].Choose = quantity.Some(quantity.Count(1)) },
		"/stated/hours":          func(c *cur) { c.Stated.Hours = hours(-1) },
		"/stated/credits":        func(c *cur) { c.Stated.Credits = credits(-1) },
		"/stated/taughtCredits":  func(c *cur) { c.Stated.TaughtCredits = credits(-1) },
		"/stated/projectCredits": func(c *cur) { c.Stated.ProjectCredits = credits(-1) },
		"/mission/kind":          func(c *cur) { c.Mission.Kind = curriculum.MissionVenture + 1 },
		"/mission/dates": func(c *cur) {
			c.Mission.Dates = quantity.Span{From: testkit.Day("2026-01-02"), To: testkit.Day("2026-01-01")}
		},
		"/mission/months":  func(c *cur) { c.Mission.Months = quantity.Exactly(quantity.Months(-1)) },
		"/mission/weeks":   func(c *cur) { c.Mission.Weeks = quantity.Exactly(quantity.Weeks(-1)) },
		"/mission/days":    func(c *cur) { c.Mission.Days = quantity.Exactly(quantity.Days(-1)) },
		"/mission/credits": func(c *cur) { c.Mission.Credits = credits(-1) },
		"/thesis/authors":  func(c *cur) { c.Thesis.Authors = quantity.Exactly(quantity.Count(-1)) },
		"/thesis/written":  func(c *cur) { c.Thesis.Written = quantity.Yes + 1 },
		"/thesis/defended": func(c *cur) { c.Thesis.Defended = quantity.Yes + 1 },
		"/thesis/credits":  func(c *cur) { c.Thesis.Credits = credits(-1) },
	} {
		t.Run(at, func(t *testing.T) {
			c := compliant()
			change(c)
			_, err := validateCurriculum(c, testkit.Edition(t, "2018"), quantity.Date{})
			if diff := cmp.Diff([]string{at}, pointers(t, err)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestWellFormed(t *testing.T) {
	for name, c := range map[string]cur{
		"empty":       {},
		"1000 units":  {Units: make([]curriculum.Unit, 1000)},
		"five levels": {Units: []curriculum.Unit{nested(5)}},
		"the greatest figures": {Units: []curriculum.Unit{
			unit(curriculum.KindCourse, quantity.MaxHours, quantity.MaxCredits), unit(curriculum.KindThesis, quantity.MaxHours, quantity.MaxCredits)}},
		"an open list of electives": {Units: []curriculum.Unit{
			{Code: "E", Open: true, Choose: quantity.Some(quantity.Count(3)), Units: []curriculum.Unit{course(1, 1)}}}},
	} {
		if _, err := validateCurriculum(&c, testkit.Edition(t, "2018"), quantity.Date{}); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := c.Totals(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A part of a document is left out of JSON only when nothing at all is known of it.
func TestPartsIsZero(t *testing.T) {
	type part interface{ IsZero() bool }
	for _, p := range []part{curriculum.Stated{}, curriculum.Mission{}, curriculum.Thesis{}} {
		if !p.IsZero() {
			t.Errorf("%T is not zero", p)
		}
	}
	for _, p := range []part{
		curriculum.Stated{Hours: hours(0)}, curriculum.Stated{Credits: credits(0)},
		curriculum.Stated{TaughtCredits: credits(0)}, curriculum.Stated{ProjectCredits: credits(0)},
		curriculum.Mission{Kind: curriculum.MissionVenture}, curriculum.Mission{Dates: quantity.Span{To: testkit.Day("2025-10-01")}},
		curriculum.Mission{Months: quantity.Exactly(quantity.Months(0))}, curriculum.Mission{Weeks: quantity.Exactly(quantity.Weeks(0))},
		curriculum.Mission{Days: quantity.Exactly(quantity.Days(0))}, curriculum.Mission{Credits: credits(0)},
		curriculum.Thesis{Authors: quantity.Exactly(quantity.Count(0))}, curriculum.Thesis{Written: quantity.No},
		curriculum.Thesis{Defended: quantity.No}, curriculum.Thesis{Credits: credits(0)},
	} {
		if p.IsZero() {
			t.Errorf("%T %+v is zero", p, p)
		}
	}
}

func TestNoEdition(t *testing.T) {
	if r, err := validateCurriculum(compliant(), nil, quantity.Date{}); !errors.Is(err, law.ErrNoEdition) || r != nil {
		t.Errorf("curriculum: %v, %v", r, err)
	}
	if r, err := validateDossier(dossier(), nil); !errors.Is(err, law.ErrNoEdition) || r != nil {
		t.Errorf("dossier: %v, %v", r, err)
	}
}

func dossier() *curriculum.Dossier {
	return &curriculum.Dossier{
		Programme:  ms.Programme{Label: law.MS, Title: document.Text{EN: "Energy systems"}},
		Curriculum: *compliant(),
	}
}

func TestAnotherLabel(t *testing.T) {
	d := dossier()
	d.Programme.Label = law.MSc
	r, err := validateDossier(d, testkit.Edition(t, "2018"))
	wrong, ok := errors.AsType[*ms.LabelError](err)
	if !ok || r != nil {
		t.Fatalf("got %v, %v; want a LabelError", r, err)
	}
	if wrong.Label != law.MSc || wrong.Edition.ID() != "2018" {
		t.Errorf("got %+v", wrong)
	}
}

// In a dossier, the pointers are those of the greater document.
func TestPlacesInDossier(t *testing.T) {
	d := dossier()
	d.Curriculum.Units[1].Hours = noHours
	r, err := validateDossier(d, testkit.Edition(t, "2018"))
	if err != nil {
		t.Fatal(err)
	}
	f := saidBy(only(t, r, "curriculum/taught-hours-min"))
	if diff := cmp.Diff([]string{"/curriculum/stated/hours", "/curriculum/units/1/hours"}, f.Located); diff != "" || f.Place != "/curriculum/units" {
		t.Errorf("place %s, locations (-want +got):\n%s", f.Place, diff)
	}
	d.Curriculum.Units[1].Kind = 99
	d.Curriculum.Mission.Credits = credits(-1)
	_, err = validateDossier(d, testkit.Edition(t, "2018"))
	if diff := cmp.Diff([]string{"/curriculum/units/1/kind", "/curriculum/mission/credits"}, pointers(t, err)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// No checker judges nothing, and no document is an empty one.
func TestNothingToJudgeByOrOn(t *testing.T) {
	var none *curriculum.Checker
	var r report.Report
	if err := none.ValidateInto(&r, dossier()); !errors.Is(err, law.ErrNoEdition) || none.Edition() != nil {
		t.Errorf("no checker answers %v", err)
	}
	if err := none.ValidateCurriculumInto(&r, compliant(), quantity.Date{}); !errors.Is(err, law.ErrNoEdition) {
		t.Errorf("no checker answers %v", err)
	}
	checker := newChecker(t, testkit.Edition(t, "2018"))
	got, err := checker.ValidateCurriculum(nil, quantity.Date{})
	want, err2 := checker.ValidateCurriculum(new(curriculum.Curriculum), quantity.Date{})
	if err != nil || err2 != nil || !got.Equal(want) {
		t.Errorf("no curriculum is not an empty one: %v, %v", err, err2)
	}
	if _, err := checker.Validate(nil); err == nil {
		t.Error("no dossier is judged")
	}
}
