package ms_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/mastere-go/mastere/ms"
)

func ExampleInForce() {
	intake, _ := ms.ParseDate("2019-09-01")
	e, err := ms.InForce(ms.LabelMS, intake)
	fmt.Println(e, err)

	tooEarly, _ := ms.ParseDate("2008-08-31")
	_, err = ms.InForce(ms.LabelMS, tooEarly)
	fmt.Println(err)
	// Output:
	// 2018 <nil>
	// ms: no edition of the rules of MS for 2008-08-31: the rules are known from 2008-09-01
}

func ExampleEditionByID() {
	e, _ := ms.EditionByID("cge-page")
	fmt.Println(e, e.From().IsZero())

	_, err := ms.EditionByID("2030")
	fmt.Println(err)
	// Output:
	// cge-page true
	// (whole document): found "2030"; accepted: one of the editions: 2008, 2018, 2020, cge-page
}

func ExampleEditions() {
	for _, e := range ms.Editions() {
		fmt.Printf("%v: %q to %q, %s\n", e, e.From(), e.To(), e.Title().EN)
	}
	// Output:
	// 2008: "2008-09-01" to "2018-08-31", rules of the intakes of 2008 to 2018
	// 2018: "2018-09-01" to "2020-08-31", rules of the intakes of 2018 to 2020
	// 2020: "2020-09-01" to "", rules of the intakes from 2020 on
	// cge-page: "" to "", the CGE page "MS", and nothing else
}

func ExampleNoEditionError() {
	_, err := ms.InForce(ms.LabelBADGE, ms.Date{})
	if none, ok := errors.AsType[*ms.NoEditionError](err); ok {
		fmt.Println(none.Label, none.KnownFrom.IsZero())
	}
	// Output: BADGE true
}

func ExampleEdition_Clause() {
	e, _ := ms.EditionByID("2020")
	clause := e.Clause(ms.MissionMonthsMin)
	months, _ := e.Limit(ms.MissionMonthsMin).Months()
	fmt.Println(months, clause.Force, clause.Confidence, clause.Cite.Source)
	// Output: [4, ∞) required verified CGE23
}

func ExampleEdition_Limit() {
	e, _ := ms.EditionByID("2008")
	fmt.Println(e.Limit(ms.CreditsTotal).Credits())
	fmt.Println(e.Limit(ms.CreditsTaught).IsZero()) // not found
	// Output:
	// 75 true
	// true
}

func ExampleEdition_Covers() {
	e, _ := ms.EditionByID("2018")
	fmt.Println(e.Covers(e.To()), e.Covers(e.To().AddDays(1)))
	// Output: true false
}

func TestExactlyOneEditionOnEveryDay(t *testing.T) {
	for at := day("2008-09-01"); at.Compare(day("2040-01-01")) <= 0; at = at.AddDays(1) {
		want := "2008"
		if at.Compare(day("2018-09-01")) >= 0 {
			want = "2018"
		}
		if at.Compare(day("2020-09-01")) >= 0 {
			want = "2020"
		}
		var covering []string
		for _, e := range ms.Editions() {
			if e.Covers(at) {
				covering = append(covering, e.ID())
			}
		}
		if !slices.Equal(covering, []string{want}) {
			t.Fatalf("%v is covered by %v, want %s", at, covering, want)
		}
		if e, err := ms.InForce(ms.LabelMS, at); err != nil || e.ID() != want {
			t.Fatalf("in force on %v: %v, %v", at, e, err)
		}
	}
}

func TestNoEditionInForce(t *testing.T) {
	first := day("2008-09-01")
	for _, c := range []struct {
		label    ms.Label
		intake   ms.Date
		want     ms.NoEditionError
		mentions string
	}{
		{ms.LabelMS, first.AddDays(-1), ms.NoEditionError{Label: ms.LabelMS, Intake: first.AddDays(-1), KnownFrom: first}, "known from 2008-09-01"},
		{ms.LabelMS, day("0001-01-01"), ms.NoEditionError{Label: ms.LabelMS, Intake: day("0001-01-01"), KnownFrom: first}, "known from 2008-09-01"},
		{ms.LabelMS, ms.Date{}, ms.NoEditionError{Label: ms.LabelMS, KnownFrom: first}, "no intake date"},
		{ms.LabelMSc, day("2025-09-01"), ms.NoEditionError{Label: ms.LabelMSc, Intake: day("2025-09-01")}, "MSc"},
		{ms.LabelBADGE, day("2025-09-01"), ms.NoEditionError{Label: ms.LabelBADGE, Intake: day("2025-09-01")}, "BADGE"},
		{ms.LabelCQC, ms.Date{}, ms.NoEditionError{Label: ms.LabelCQC}, "CQC"},
		{0, day("2025-09-01"), ms.NoEditionError{Intake: day("2025-09-01")}, "unset"},
	} {
		e, err := ms.InForce(c.label, c.intake)
		got, ok := errors.AsType[*ms.NoEditionError](err)
		if e != nil || !ok || *got != c.want {
			t.Errorf("in force for %v on %q: %v, %v", c.label, c.intake, e, err)
			continue
		}
		if !strings.Contains(err.Error(), c.mentions) {
			t.Errorf("the error for %v on %q does not mention %q: %v", c.label, c.intake, c.mentions, err)
		}
	}
	// No edition has ended without a successor yet, so that only the message is tested.
	gap := &ms.NoEditionError{Label: ms.LabelMS, Intake: day("2030-01-01"), KnownFrom: first}
	if got := gap.Error(); !strings.Contains(got, "2030-01-01") || strings.Contains(got, "known from") {
		t.Errorf("the error in a gap: %s", got)
	}
}

func TestEditionsByName(t *testing.T) {
	for _, e := range ms.Editions() {
		found, err := ms.EditionByID(e.ID())
		if err != nil || !found.Equal(e) {
			t.Errorf("%v by name: %v, %v", e, found, err)
		}
		if e.Label() != ms.LabelMS {
			t.Errorf("%v holds rules of %v", e, e.Label())
		}
		for what, text := range map[string]ms.Text{"title": e.Title(), "note": e.Note()} {
			if text.FR == "" || text.EN == "" {
				t.Errorf("%v: the %s is not in both languages", e, what)
			}
		}
	}
	page := mustEdition(t, "cge-page")
	if !page.From().IsZero() || !page.To().IsZero() || page.Covers(day("2017-01-01")) || page.Covers(ms.Date{}) {
		t.Error("the edition of the CGE page has dates of its own")
	}
	if page.Equal(mustEdition(t, "2018")) {
		t.Error("two editions are equal")
	}
	for _, id := range []string{"", "CGE-PAGE", "2019", " 2018"} {
		if e, err := ms.EditionByID(id); err == nil {
			t.Errorf("edition %q is %v", id, e)
		}
	}
}

func TestRulesThatDoNotExist(t *testing.T) {
	for _, e := range ms.Editions() {
		for _, id := range []ms.RuleID{0, ms.CohortCapPriorLearningNiche + 1, 255} {
			if e.Clause(id) != (ms.Clause{}) || !e.Limit(id).IsZero() {
				t.Errorf("%v says %+v of %v", e, e.Clause(id), id)
			}
		}
	}
}

func TestEditionsDoNotChange(t *testing.T) {
	list := ms.Editions()
	list[0] = nil
	if ms.Editions()[0] == nil {
		t.Error("a changed list of editions changes the next one")
	}
	e := mustEdition(t, "2020")
	clause, limit := e.Clause(ms.TaughtHoursMin), e.Limit(ms.TaughtHoursMin)

	programme, curriculum := e.Programme(), e.Curriculum()
	programme.MaxMonths.Value, programme.DurationMonths.Value = 99, ms.Exactly[ms.Months](99)
	curriculum.MinTaught.Value, curriculum.MinTaught.Cite.Source = ms.WholeHours(1), "NOWHERE"
	changed := e.Clause(ms.TaughtHoursMin)
	changed.Force = ms.Advice

	if e.Programme().MaxMonths.Value != 24 || e.Programme().DurationMonths.Value != between[ms.Months](12, 24) ||
		e.Curriculum().MinTaught.Value != ms.WholeHours(350) || e.Curriculum().MinTaught.Cite.Source != "WFR24" ||
		e.Clause(ms.TaughtHoursMin) != clause || e.Limit(ms.TaughtHoursMin) != limit {
		t.Error("changed terms have changed the edition")
	}
}

func TestOneEditionServesManyGoroutines(t *testing.T) {
	e, p := mustEdition(t, "2020"), sound()
	want, err := p.Validate(e, soundIntake)
	if err != nil {
		t.Fatal(err)
	}
	var group sync.WaitGroup
	for range 16 {
		group.Go(func() {
			var r ms.Report
			for range 50 {
				inForce, err := ms.InForce(ms.LabelMS, soundIntake)
				if err != nil || inForce != e {
					t.Errorf("in force: %v, %v", inForce, err)
				}
				if err := p.ValidateInto(&r, e, soundIntake); err != nil || !r.Equal(want) {
					t.Errorf("the report differs between goroutines: %v", err)
				}
			}
		})
	}
	group.Wait()
}
