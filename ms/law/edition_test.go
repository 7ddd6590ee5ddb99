package law_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

func ExampleInForce() {
	intake, _ := quantity.ParseDate("2019-09-01")
	e, err := law.InForce(law.MS, intake)
	fmt.Println(e, err)

	tooEarly, _ := quantity.ParseDate("2008-08-31")
	_, err = law.InForce(law.MS, tooEarly)
	fmt.Println(err)
	// Output:
	// 2018 <nil>
	// ms: no edition of the rules of MS for 2008-08-31: the rules are known from 2008-09-01
}

func ExampleEditionByID() {
	e, _ := law.EditionByID("cge-page")
	fmt.Println(e, e.From().IsZero())

	_, err := law.EditionByID("2030")
	fmt.Println(err)
	// Output:
	// cge-page true
	// (whole document): found "2030"; accepted: one of the editions: 2008, 2018, 2020, cge-page
}

func ExampleEditions() {
	for _, e := range law.Editions() {
		fmt.Printf("%v: %q to %q, %s\n", e, e.From(), e.To(), e.Title().EN)
	}
	// Output:
	// 2008: "2008-09-01" to "2018-08-31", rules of the intakes of 2008 to 2018
	// 2018: "2018-09-01" to "2020-08-31", rules of the intakes of 2018 to 2020
	// 2020: "2020-09-01" to "", rules of the intakes from 2020 on
	// cge-page: "" to "", the CGE page "MS", and nothing else
}

func ExampleNoEditionError() {
	_, err := law.InForce(law.BADGE, quantity.Date{})
	if none, ok := errors.AsType[*law.NoEditionError](err); ok {
		fmt.Println(none.Label, none.KnownFrom.IsZero())
	}
	// Output: BADGE true
}

func ExampleEdition_Clause() {
	e, _ := law.EditionByID("2020")
	clause := e.Clause("curriculum/mission-months-min")
	months, _ := e.Limit("curriculum/mission-months-min").Months()
	fmt.Println(months, clause.Force, clause.Confidence, clause.Cite.Source)
	// Output: [4, ∞) required verified CGE23
}

func ExampleEdition_Limit() {
	e, _ := law.EditionByID("2008")
	fmt.Println(e.Limit("curriculum/credits-total").Credits())
	fmt.Println(e.Limit("curriculum/credits-taught").IsZero()) // not found
	// Output:
	// 75 true
	// true
}

func ExampleEdition_Covers() {
	e, _ := law.EditionByID("2018")
	fmt.Println(e.Covers(e.To()), e.Covers(e.To().AddDays(1)))
	// Output: true false
}

func TestExactlyOneEditionOnEveryDay(t *testing.T) {
	for at := testkit.Day("2008-09-01"); at.Compare(testkit.Day("2040-01-01")) <= 0; at = at.AddDays(1) {
		want := "2008"
		if at.Compare(testkit.Day("2018-09-01")) >= 0 {
			want = "2018"
		}
		if at.Compare(testkit.Day("2020-09-01")) >= 0 {
			want = "2020"
		}
		var covering []string
		for _, e := range law.Editions() {
			if e.Covers(at) {
				covering = append(covering, e.ID())
			}
		}
		if !slices.Equal(covering, []string{want}) {
			t.Fatalf("%v is covered by %v, want %s", at, covering, want)
		}
		if e, err := law.InForce(law.MS, at); err != nil || e.ID() != want {
			t.Fatalf("in force on %v: %v, %v", at, e, err)
		}
	}
}

func TestNoEditionInForce(t *testing.T) {
	first := testkit.Day("2008-09-01")
	for _, c := range []struct {
		label    law.Label
		intake   quantity.Date
		want     law.NoEditionError
		mentions string
	}{
		{law.MS, first.AddDays(-1), law.NoEditionError{Label: law.MS, Intake: first.AddDays(-1), KnownFrom: first}, "known from 2008-09-01"},
		{law.MS, testkit.Day("0001-01-01"), law.NoEditionError{Label: law.MS, Intake: testkit.Day("0001-01-01"), KnownFrom: first}, "known from 2008-09-01"},
		{law.MS, quantity.Date{}, law.NoEditionError{Label: law.MS, KnownFrom: first}, "no intake date"},
		{law.MSc, testkit.Day("2025-09-01"), law.NoEditionError{Label: law.MSc, Intake: testkit.Day("2025-09-01")}, "MSc"},
		{law.BADGE, testkit.Day("2025-09-01"), law.NoEditionError{Label: law.BADGE, Intake: testkit.Day("2025-09-01")}, "BADGE"},
		{law.CQC, quantity.Date{}, law.NoEditionError{Label: law.CQC}, "CQC"},
		{0, testkit.Day("2025-09-01"), law.NoEditionError{Intake: testkit.Day("2025-09-01")}, "unset"},
	} {
		e, err := law.InForce(c.label, c.intake)
		got, ok := errors.AsType[*law.NoEditionError](err)
		if e != nil || !ok || *got != c.want {
			t.Errorf("in force for %v on %q: %v, %v", c.label, c.intake, e, err)
			continue
		}
		if !strings.Contains(err.Error(), c.mentions) {
			t.Errorf("the error for %v on %q does not mention %q: %v", c.label, c.intake, c.mentions, err)
		}
	}
	// No edition has ended without a successor yet, so that only the message is tested.
	gap := &law.NoEditionError{Label: law.MS, Intake: testkit.Day("2030-01-01"), KnownFrom: first}
	if got := gap.Error(); !strings.Contains(got, "2030-01-01") || strings.Contains(got, "known from") {
		t.Errorf("the error in a gap: %s", got)
	}
}

func TestEditionsByName(t *testing.T) {
	for _, e := range law.Editions() {
		found, err := law.EditionByID(e.ID())
		if err != nil || !found.Equal(e) {
			t.Errorf("%v by name: %v, %v", e, found, err)
		}
		if e.Label() != law.MS {
			t.Errorf("%v holds rules of %v", e, e.Label())
		}
		for what, text := range map[string]document.Text{"title": e.Title(), "note": e.Note()} {
			if text.FR == "" || text.EN == "" {
				t.Errorf("%v: the %s is not in both languages", e, what)
			}
		}
	}
	page := testkit.Edition(t, "cge-page")
	if !page.From().IsZero() || !page.To().IsZero() || page.Covers(testkit.Day("2017-01-01")) || page.Covers(quantity.Date{}) {
		t.Error("the edition of the CGE page has dates of its own")
	}
	if page.Equal(testkit.Edition(t, "2018")) {
		t.Error("two editions are equal")
	}
	for _, id := range []string{"", "CGE-PAGE", "2019", " 2018"} {
		if e, err := law.EditionByID(id); err == nil {
			t.Errorf("edition %q is %v", id, e)
		}
	}
}

func TestRulesThatDoNotExist(t *testing.T) {
	for _, e := range law.Editions() {
		for _, id := range []string{0, "cohort/cap-prior-learning-niche" + 1, 255} {
			if e.Clause(id) != (law.Clause{}) || !e.Limit(id).IsZero() {
				t.Errorf("%v says %+v of %v", e, e.Clause(id), id)
			}
		}
	}
}

func TestEditionsDoNotChange(t *testing.T) {
	list := law.Editions()
	list[0] = nil
	if law.Editions()[0] == nil {
		t.Error("a changed list of editions changes the next one")
	}
	e := testkit.Edition(t, "2020")
	clause, limit := e.Clause("curriculum/taught-hours-min"), e.Limit("curriculum/taught-hours-min")

	programme, curriculum := e.Programme(), e.Curriculum()
	programme.MaxMonths.Value, programme.DurationMonths.Value = 99, quantity.Exactly[quantity.Months](99)
	curriculum.MinTaught.Value, curriculum.MinTaught.Cite.Source = quantity.WholeHours(1), "NOWHERE"
	changed := e.Clause("curriculum/taught-hours-min")
	changed.Force = law.Advice

	if e.Programme().MaxMonths.Value != 24 || e.Programme().DurationMonths.Value != testkit.Between[quantity.Months](12, 24) ||
		e.Curriculum().MinTaught.Value != quantity.WholeHours(350) || e.Curriculum().MinTaught.Cite.Source != "WFR24" ||
		e.Clause("curriculum/taught-hours-min") != clause || e.Limit("curriculum/taught-hours-min") != limit {
		t.Error("changed terms have changed the edition")
	}
}

func TestOneEditionServesManyGoroutines(t *testing.T) {
	e, p := testkit.Edition(t, "2020"), testkit.Sound()
	want, err := testkit.Judge(p, e, testkit.SoundIntake)
	if err != nil {
		t.Fatal(err)
	}
	var group sync.WaitGroup
	for range 16 {
		group.Go(func() {
			var r report.Report
			for range 50 {
				inForce, err := law.InForce(law.MS, testkit.SoundIntake)
				if err != nil || inForce != e {
					t.Errorf("in force: %v, %v", inForce, err)
				}
				if err := testkit.JudgeInto(&r, p, e, testkit.SoundIntake); err != nil || !r.Equal(want) {
					t.Errorf("the report differs between goroutines: %v", err)
				}
			}
		})
	}
	group.Wait()
}
