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
	// law: no edition of the rules of MS for 2008-08-31: the rules are known from 2008-09-01
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
			testkit.Sentence(t, e.ID()+", "+what, text)
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
	for _, e := range append(law.Editions(), nil) {
		for _, id := range []string{"", "curriculum/", "curriculum/credits", "no/such-rule"} {
			if term, held := e.Term(id); held || !term.Equal(law.Term{}) {
				t.Errorf("%v says %+v of %q", e, term, id)
			}
		}
	}
}

// Whatever an edition hands out may be changed without changing the edition.
func TestEditionsDoNotChange(t *testing.T) {
	list := law.Editions()
	list[0] = nil
	if law.Editions()[0] == nil {
		t.Error("a changed list of editions changes the next one")
	}
	e := testkit.Edition(t, "2020")
	const rule = "curriculum/taught-hours-min"
	before, _ := e.Term(rule)
	draft := e.Draft()
	for i := range draft.Terms {
		draft.Terms[i].Force = law.Advice
		for k := range draft.Terms[i].Limits {
			draft.Terms[i].Limits[k].Range = quantity.Value{}
		}
	}
	for term := range e.Terms() {
		term.Force = law.NotHeld
		for k := range term.Limits {
			term.Limits[k].Range = quantity.Value{}
		}
	}
	for _, term := range e.Carried() {
		for k := range term.Limits {
			term.Limits[k].Range = quantity.Value{}
		}
	}
	changed, _ := e.Term(rule)
	changed.Limits[0] = law.Limit{}
	if after, _ := e.Term(rule); !after.Equal(before) || before.Equal(changed) {
		t.Errorf("%+v has become %+v", before, after)
	}
}

// What cannot stand in an edition is told, all of it at once, with its place.
func TestDraftsThatCannotStand(t *testing.T) {
	read := law.Basis{Confidence: law.Verified, Cite: law.Citation{Source: "CGEMS"}}
	hours := law.Limit{Range: quantity.ValueOfHours(quantity.AtLeast(quantity.WholeHours(350)))}
	_, err := law.NewEdition(law.Draft{
		From: testkit.Day("2030-09-01"), To: testkit.Day("2030-08-31"),
		Terms: []law.Term{
			{Rule: "a/one", Force: law.Required, Basis: read, Limits: []law.Limit{hours}},
			{Rule: "a/one", Force: law.Advice, Basis: read},
			{Force: law.Required, Basis: read},
			{Rule: "a/three", Basis: read},
			{Rule: "a/four", Force: law.Required, Limits: []law.Limit{hours}},
			{Rule: "a/five", Force: law.Required, Basis: read, Limits: []law.Limit{hours, hours, {}}},
			{Rule: "a/six", Force: law.Required, Basis: law.Basis{Confidence: law.Verified, Cite: law.Citation{Source: "NOWHERE"}}},
			{Rule: "a/seven", Force: law.Required, Basis: law.Basis{Confidence: law.Derived}},
			{Rule: "a/eight", Force: law.Required, Basis: law.Basis{Ground: law.GroundReading}},
			{Rule: "a/nine", Force: law.Required, Basis: read, Limits: []law.Limit{{Range: quantity.ValueFrom(quantity.MeasureMonths, -1)}}},
			{Rule: "a/ten", Force: law.Required, Basis: read, Limits: []law.Limit{{Range: quantity.ValueBetween(quantity.MeasureCredits, 9000, 7000)}}},
			{Rule: "a/eleven", Force: law.Required, Basis: law.Basis{Confidence: 9, Ground: 9, Cite: read.Cite}},
		},
		Sources: []law.Source{{}, {Key: "OWN"}, {Key: "OWN"}, {Key: "CGEMS"}},
	})
	wrong, ok := errors.AsType[*document.Error](err)
	if !ok {
		t.Fatalf("the error is %v", err)
	}
	var places []string
	for _, p := range wrong.Problems {
		places = append(places, p.Pointer)
	}
	want := strings.Fields("/id /label /to /sources/0/key /sources/2/key /sources/3/key /terms/1/rule /terms/2/rule /terms/3/force /terms/4/limits/0 /terms/5/limits/1 /terms/5/limits/2 /terms/6/cite /terms/7/cite /terms/8/confidence /terms/9/limits/0 /terms/10/limits/0 /terms/11/confidence /terms/11/ground")
	if !slices.Equal(places, want) {
		t.Errorf("problems at %v, want %v\n%v", places, want, err)
	}
}

// An edition has its own sources beside those of this library.
func TestEditionsWithSourcesOfTheirOwn(t *testing.T) {
	own := law.Source{Key: "OWN", Title: document.Untranslated("Règlement de l'école")}
	e, err := law.NewEdition(law.Draft{
		ID: "own", Label: law.MS, Sources: []law.Source{own},
		Terms: []law.Term{{Rule: "school/one", Force: law.Advice, Basis: law.Basis{Confidence: law.Verified, Cite: law.Citation{Source: "OWN"}}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if s, ok := e.Source("OWN"); !ok || s != own || !slices.Contains(e.Sources(), own) {
		t.Errorf("the source is %+v, %v", s, ok)
	}
	if _, ok := law.SourceByKey("OWN"); ok {
		t.Error("the source is one of this library's")
	}
	if found, err := law.EditionByID("own", append(law.Editions(), e)...); err != nil || found != e {
		t.Errorf("found %v, %v", found, err)
	}
}

// A rule is compiled to its term, or it is told why not.
func TestTermsOn(t *testing.T) {
	e := testkit.Edition(t, "2020")
	hours := &law.Rule{ID: "curriculum/taught-hours-min", Measure: quantity.MeasureHours}
	terms, err := e.TermsOn(hours, &law.Rule{ID: "school/one"})
	if err != nil || len(terms) != 2 || terms[0] == nil || terms[0].Rule != hours.ID || terms[1] != nil {
		t.Errorf("%v, %v", terms, err)
	}
	_, err = e.TermsOn(nil, hours, hours, &law.Rule{}, &law.Rule{ID: "curriculum/thesis-written", Measure: quantity.MeasureMonths})
	if err == nil || len(strings.Split(err.Error(), "\n")) != 4 {
		t.Errorf("the error is %v", err)
	}
	if terms, err := (*law.Edition)(nil).TermsOn(hours); !errors.Is(err, law.ErrNoEdition) || terms != nil {
		t.Errorf("no edition says %v, %v", terms, err)
	}
}

// A limit that the rule's function cannot judge is refused when it is compiled.
func TestLimitsThatARuleCannotBeJudgedBy(t *testing.T) {
	hours, months := quantity.MeasureHours, quantity.MeasureMonths
	least, most := quantity.ValueFrom(hours, 300), quantity.ValueOfHours(quantity.AtMost(quantity.WholeHours(2)))
	both, other := quantity.ValueBetween(hours, 300, 600), quantity.ValueFrom(months, 2)
	for _, c := range []struct {
		rule    law.Rule
		limits  []quantity.Value
		refused bool
	}{
		{law.Rule{Measure: hours}, []quantity.Value{least}, false},
		{law.Rule{Measure: hours}, []quantity.Value{most}, false},
		{law.Rule{Measure: hours}, []quantity.Value{both}, false},
		{law.Rule{Measure: hours}, []quantity.Value{least, other}, true},
		{law.Rule{Measure: hours, AlsoIn: []quantity.Measure{months}}, []quantity.Value{least, other}, false},
		{law.Rule{Measure: hours, AlsoIn: []quantity.Measure{months}}, []quantity.Value{other}, true},
		{law.Rule{Measure: hours, Bound: law.LeastBound}, []quantity.Value{least}, false},
		{law.Rule{Measure: hours, Bound: law.LeastBound}, []quantity.Value{most}, true},
		{law.Rule{Measure: hours, Bound: law.LeastBound}, []quantity.Value{both}, true},
		{law.Rule{Measure: hours, Bound: law.MostBound}, []quantity.Value{most}, false},
		{law.Rule{Measure: hours, Bound: law.MostBound}, []quantity.Value{least}, true},
		{law.Rule{Measure: hours, Bound: law.MostBound}, []quantity.Value{both}, true},
		{law.Rule{}, []quantity.Value{least}, true},
	} {
		c.rule.ID = "a/rule"
		term := law.Term{Rule: c.rule.ID, Force: law.Required, Basis: law.Basis{Confidence: law.Verified, Cite: law.Citation{Source: "CGEMS"}}}
		for _, limit := range c.limits {
			term.Limits = append(term.Limits, law.Limit{Range: limit})
		}
		e, err := law.NewEdition(law.Draft{ID: "own", Label: law.MS}.With(term))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := e.TermsOn(&c.rule); (err != nil) != c.refused {
			t.Errorf("%v by %v, also in %v: %v is answered by %v", c.rule.Measure, c.rule.Bound, c.rule.AlsoIn, c.limits, err)
		}
	}
}

// A draft with a term has it in place of the one on its rule, and changes no other draft.
func TestDraftWith(t *testing.T) {
	before := testkit.Edition(t, "2020").Draft()
	advice := law.Term{Rule: "curriculum/thesis-written", Force: law.Advice, Basis: law.Basis{Confidence: law.Verified, Cite: law.Citation{Source: "CGEMS"}}}
	own := advice
	own.Rule = "school/one"
	after := before.With(advice, own)
	if len(after.Terms) != len(before.Terms)+1 {
		t.Errorf("%d terms have become %d", len(before.Terms), len(after.Terms))
	}
	e, err := law.NewEdition(after)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []law.Term{advice, own} {
		if got, _ := e.Term(want.Rule); !got.Equal(want) {
			t.Errorf("%s is %+v", want.Rule, got)
		}
	}
	if unchanged, err := law.NewEdition(before); err != nil || !unchanged.Equal(testkit.Edition(t, "2020")) {
		t.Errorf("the draft has changed: %v", err)
	}
}

func TestEditionsWithInterpretations(t *testing.T) {
	for _, e := range law.Editions() {
		if e.WithInterpretations(0) != e || e.Interpretations() != 0 {
			t.Errorf("%v takes the interpretations %q of its own", e, e.Interpretations())
		}
		for i := range everyReadings() {
			other := e.WithInterpretations(i)
			if other.Interpretations() != i || other.WithInterpretations(i) != other || other.WithInterpretations(1<<7|i) != other {
				t.Fatalf("%v with %q takes %q", e, i, other.Interpretations())
			}
			again := e.WithInterpretations(0).WithInterpretations(i)
			if !other.Equal(again) || other.Equal(e) != (i == 0) || e.Equal(other) != (i == 0) {
				t.Errorf("%v with %q: Equal is wrong", e, i)
			}
			if !other.WithInterpretations(0).Equal(e) || other.ID() != e.ID() {
				t.Errorf("%v with %q does not go back to what it was", e, i)
			}
			for term := range e.Terms() {
				if same, held := other.Term(term.Rule); !held || !same.Equal(term) {
					t.Errorf("%v with %q says something else of %v", e, i, term.Rule)
				}
			}
		}
		if e.Interpretations() != 0 {
			t.Errorf("%v has changed", e)
		}
	}
	var none *law.Edition
	a, b := testkit.Edition(t, "2018").WithInterpretations(law.ProRata), testkit.Edition(t, "2020").WithInterpretations(law.ProRata)
	if a.Equal(b) || a.Equal(nil) || none.Equal(a) || !none.Equal(nil) || none.WithInterpretations(law.ProRata) != nil {
		t.Error("editions of two ids are equal, or one equals none")
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
