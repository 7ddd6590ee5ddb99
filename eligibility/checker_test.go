package eligibility_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/text/language"
	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

func ExampleNewChecker() {
	start := day("2024-09-01")
	edition, err := law.InForce(law.MS, start)
	if err != nil {
		fmt.Println(err)
		return
	}
	checker, err := eligibility.NewChecker(edition)
	if err != nil {
		fmt.Println(err)
		return
	}
	decision, err := checker.Decide(salaried(), start)
	fmt.Println(decision, err)
	// Output: receivable: no by edition 2020 <nil>
}

// Where each exemption that an edition lists was read.
func ExampleChecker_Paths() {
	checker := checker("2018")
	for path := range (checker.Paths() & eligibility.ExemptionPaths).All() {
		term, _ := checker.Edition().Term(path.Rule().ID)
		fmt.Println(path, "—", term.Cite.Source, term.Confidence)
	}
	// Output:
	// m1-exemption — WFR09 derived
	// prior-learning — WFR09 derived
}

func ExampleChecker_Conditions() {
	checker := checker("2018")
	for _, asked := range checker.Conditions(eligibility.ByThirdCycle) {
		fmt.Println(asked.Fact.Text().EN, "—", asked.Basis.Confidence)
	}
	for _, asked := range checker.Conditions(eligibility.ByM1WithExperience) {
		if !asked.Want.IsZero() {
			fmt.Println(asked.Fact.Text().EN, "—", asked.Want.In(language.English))
		}
	}
	// Output:
	// a third-cycle diploma (DEA, DESS, Master) or a professional one at bac+5 — verified
	// awarded by the start — derived
	// enough professional experience before the start — at least 36 months
}

func ExampleChecker_Needs() {
	checker := checker("2018")
	for fact := range checker.Needs(eligibility.ByM1WithExperience).All() {
		fmt.Println(fact)
	}
	// No text was found that says what the path asks for.
	fmt.Println(checker.Needs(eligibility.ByHealthDoctorate)&eligibility.TextNotFound != 0)
	// Output:
	// m1-in-time
	// experience-long-enough
	// true
}

func ExampleChecker_Caps() {
	for _, c := range checker("2020").Caps() {
		if share, found := c.Share.Get(); found {
			fmt.Printf("%v: at most %d %%, for %v, says %s\n", c.Rule, share, c.For, c.Basis.Cite.Source)
		} else {
			fmt.Printf("%v: %v\n", c.Rule, c.Basis.Confidence)
		}
	}
	// Output:
	// cohort/cap-all: not-found
	// cohort/cap-m1: not-found
	// cohort/cap-prior-learning: at most 40 %, for other, says CGE20
	// cohort/cap-prior-learning-niche: at most 60 %, for niche, says CGE20
}

func ExampleCapScope() {
	fmt.Println(eligibility.CapForAll, eligibility.CapForNiche, eligibility.CapForOther)
	var s eligibility.CapScope
	fmt.Println(s.UnmarshalText([]byte("niche")), s == eligibility.CapForNiche)
	// Output:
	// all niche other
	// <nil> true
}

// What each cap bounds, written from the notes: of the paths that the edition lists.
func TestWhatTheCapsBound(t *testing.T) {
	type bound struct {
		rule  string
		of    eligibility.PathSet
		scope eligibility.CapScope
	}
	m1, prior := eligibility.PathSetOf(eligibility.ByM1Exemption), eligibility.PathSetOf(eligibility.ByPriorLearning)
	for id, want := range map[string][]bound{
		"2008": {{rule: "cohort/cap-all", of: m1 | prior}},
		"2018": {{rule: "cohort/cap-all", of: m1 | prior}},
		"2020": {
			{rule: "cohort/cap-all", of: m1 | prior}, {rule: "cohort/cap-m1", of: m1},
			{rule: "cohort/cap-prior-learning", of: prior, scope: eligibility.CapForOther},
			{rule: "cohort/cap-prior-learning-niche", of: prior, scope: eligibility.CapForNiche},
		},
		"cge-page": nil,
	} {
		c := checker(id)
		var got []bound
		caps := c.Caps()
		for i := range caps {
			got = append(got, bound{caps[i].Rule.ID, caps[i].Of & c.Paths(), caps[i].For})
			term, held := c.Edition().Term(caps[i].Rule.ID)
			limit, found := term.Limit(quantity.MeasurePercent)
			share, known := caps[i].Share.Get()
			if !held || found != known || found && limit != quantity.ValueOfPercent(quantity.AtMost(share)) || caps[i].Basis != term.Basis {
				t.Errorf("%s: %+v of the term %+v", id, caps[i], term)
			}
			caps[i].Share = quantity.Some[quantity.Percent](99)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s caps %+v, want %+v", id, got, want)
		}
		if len(caps) > 0 && c.Caps()[0].Share == caps[0].Share {
			t.Errorf("%s: a changed list of caps changes the next one", id)
		}
	}
}

// An M1 with experience counts inside a cap on exemptions by an M1 where it is read so,
// and nowhere else. Nothing else of an edition depends on how it is read.
func TestCheckersByInterpretations(t *testing.T) {
	m1 := eligibility.PathSetOf(eligibility.ByM1Exemption)
	for _, e := range law.Editions() {
		plain := checkerOf(e)
		for n := range 1 << 6 {
			r := law.Interpretations(n)
			other := checkerOf(e.WithInterpretations(r))
			if other.Edition().Interpretations() != r || other.Paths() != plain.Paths() {
				t.Fatalf("%v with %q lists %v", e, r, other.Paths())
			}
			for path := range everyPath() {
				if !slices.Equal(other.Conditions(path), plain.Conditions(path)) {
					t.Errorf("%v with %q asks for something else by %v", e, r, path)
				}
			}
			want := plain.Caps()
			for i := range want {
				if r.Has(law.M1InsideCap) && want[i].Of&m1 != 0 {
					want[i].Of |= eligibility.PathSetOf(eligibility.ByM1WithExperience)
				}
			}
			if got := other.Caps(); !slices.Equal(got, want) {
				t.Errorf("%v with %q caps %+v, want %+v", e, r, got, want)
			}
		}
	}
}

// The conditions of a path are the facts on its rule's sentence, in their order; its chain
// is whole; what no text words rests on this library's reading.
func TestConditionsOfEveryPath(t *testing.T) {
	var asked eligibility.FactSet
	for _, e := range law.Editions() {
		c := checkerOf(e)
		for path := range everyPath() {
			term, listed := e.Term(path.Rule().ID)
			var facts eligibility.FactSet
			last := eligibility.Fact(0)
			for _, condition := range c.Conditions(path) {
				fact := condition.Fact
				if fact <= last {
					t.Errorf("%v, %v: %v comes after %v", e, path, fact, last)
				}
				if from := fact.LeadsFrom(); from != 0 && from != last {
					t.Errorf("%v, %v: %v leads on from %v and follows %v", e, path, fact, from, last)
				}
				if want := basisOf(term.Basis, fact); condition.Basis != want {
					t.Errorf("%v, %v: %v rests on %+v, want %+v", e, path, fact, condition.Basis, want)
				}
				last = fact
				facts |= eligibility.FactSetOf(fact)
			}
			asked |= facts

			needs := c.Needs(path)
			if facts&eligibility.WholeFacts != needs&^eligibility.TextNotFound {
				t.Errorf("%v: %v asks for %v and needs %v", e, path, facts, needs)
			}
			if listed != c.Paths().Has(path) || listed != (needs != 0) || listed != (facts != 0) {
				t.Errorf("%v has a term on %v: %v; the checker lists it: %v, and asks for %v", e, path, listed, c.Paths().Has(path), facts)
			}
			if notFound := listed && !term.Found(); notFound != (needs&eligibility.TextNotFound != 0) {
				t.Errorf("%v: the text on %v was not found: %v; it needs %v", e, path, notFound, needs)
			}
		}
	}
	for fact := range everyFact() {
		if !asked.Has(fact) {
			t.Errorf("no path asks for %v", fact)
		}
	}
}

// basisOf is how one condition of a path is known. By when a diploma must be held is this
// library's reading, and so is on which day a standing is looked at. So are from which level
// on a title counts, what is equivalent to an M1 and how experience is counted.
func basisOf(b law.Basis, fact eligibility.Fact) law.Basis {
	read := strings.HasSuffix(fact.String(), "-in-time") || eligibility.FactSetOf(
		eligibility.HasM1, eligibility.EngineeringDiplomaListed, eligibility.ManagementDiplomaListed, eligibility.TitleRegistered,
		eligibility.TitleLevel, eligibility.ExperienceLongEnough).Has(fact)
	if read && b.Confidence != law.NotFound {
		b.Ground = law.GroundReading
		if b.Confidence != law.Secondary {
			b.Confidence = law.Derived
		}
	}
	return b
}

// That a bachelor of four years has 240 credits, and from which level on a title counts,
// is read into the text on the path.
func TestWhatIsReadIntoTheTexts(t *testing.T) {
	if eligibility.BachelorCredits != 240 || eligibility.RegisteredTitleLevel != 7 {
		t.Errorf("%d credits, level %d", eligibility.BachelorCredits, eligibility.RegisteredTitleLevel)
	}
	for fact, path := range map[eligibility.Fact]eligibility.Path{
		eligibility.HasM1: eligibility.ByM1WithExperience, eligibility.TitleLevel: eligibility.ByRegisteredTitle,
	} {
		for _, condition := range checker("2018").Conditions(path) {
			if condition.Fact == fact && (condition.Basis.Ground != law.GroundReading || condition.Basis.Cite.Source != "RI18") {
				t.Errorf("%v rests on %+v", fact, condition.Basis)
			}
		}
	}
}

// Every fact is so, is not so or is not known: a path holds where all that it needs is so,
// and is shut where something is not.
func TestDecideOnAgreesWithTheConditions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := checkerOf(rapid.SampledFrom(law.Editions()).Draw(t, "edition"))
		states := map[eligibility.Fact]quantity.Truth{}
		var f eligibility.Facts
		for fact := range eligibility.WholeFacts.All() {
			states[fact] = rapid.SampledFrom([]quantity.Truth{quantity.Unknown, quantity.No, quantity.Yes, quantity.Yes}).Draw(t, fact.String())
			f = f.With(fact, states[fact])
		}
		d := c.DecideOn(f)
		for path := range everyPath() {
			want := quantity.TruthOf(c.Paths().Has(path))
			for _, condition := range d.Conditions(path) {
				if condition.Fact.IsWhole() {
					want = want.And(states[condition.Fact])
				}
				if condition.Basis.Confidence == law.NotFound {
					want = want.And(quantity.Unknown)
				}
			}
			if d.Of(path) != want {
				t.Fatalf("%v: %v is %v, want %v", c.Edition(), path, d.Of(path), want)
			}
		}
	})
}

func TestPathsThatDoNotExist(t *testing.T) {
	for _, e := range law.Editions() {
		for _, path := range []eligibility.Path{0, eligibility.ByAnyExemption + 1, 15, 16, 200, 255} {
			c := checkerOf(e)
			if c.Needs(path) != 0 || c.Conditions(path) != nil || c.Paths().Has(path) {
				t.Errorf("%v speaks of %v", e, path)
			}
		}
	}
}

func TestSetsAreWritten(t *testing.T) {
	for _, c := range []struct {
		set  fmt.Stringer
		text string
		json string
	}{
		{eligibility.PathSet(0), "", "[]"},
		{eligibility.PathSetOf(eligibility.ByPriorLearning, eligibility.ByThirdCycle), "third-cycle,prior-learning", `["third-cycle","prior-learning"]`},
		{eligibility.FactSetOf(eligibility.M1InTime) | eligibility.TextNotFound, "m1-in-time", `["m1-in-time"]`},
	} {
		data, err := json.Marshal(c.set)
		if c.set.String() != c.text || err != nil || string(data) != c.json {
			t.Errorf("%q, %s, %v", c.set.String(), data, err)
		}
	}
}

// changed writes an edition anew with one term changed: left out where change answers
// false.
func changed(t testing.TB, e *law.Edition, rule string, change func(*law.Term) bool) *law.Edition {
	t.Helper()
	draft := e.Draft()
	for i := range draft.Terms {
		if draft.Terms[i].Rule == rule && !change(&draft.Terms[i]) {
			draft.Terms = slices.Delete(draft.Terms, i, i+1)
			break
		}
	}
	other, err := law.NewEdition(draft)
	if err != nil {
		t.Fatal(err)
	}
	return other
}

func newChecker(t testing.TB, e *law.Edition) *eligibility.Checker {
	t.Helper()
	c, err := eligibility.NewChecker(e)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// A path that the edition has no term for is not listed, and one whose term was not found,
// or that no program can judge, never holds. Worked example: without a text on the M1 with
// experience, forty years of work with an M1 leave that path open. A cap is judged only by
// a share that was found.
func TestLeavingATermOutDecidesNothing(t *testing.T) {
	everything := eligibility.Facts{}
	for fact := range everyFact() {
		everything = everything.With(fact, quantity.Yes)
	}
	veteran := with(holder(m1), []work{span("1980-01-01", "2020-12-31")})
	var full eligibility.Cohort
	for range 100 {
		full.Add(quantity.Yes, decide(with(holder(qualification{Kind: eligibility.QualificationOther}), []work{}, priorLearning.list...), edition("2020"), start))
	}
	for _, e := range law.Editions() {
		for path := range checkerOf(e).Paths().All() {
			rule := path.Rule().ID
			out := newChecker(t, changed(t, e, rule, func(*law.Term) bool { return false }))
			if out.Paths() != checkerOf(e).Paths()&^eligibility.PathSetOf(path) || out.Conditions(path) != nil || out.DecideOn(everything).Of(path) != quantity.No {
				t.Errorf("%v without %s lists %v", e, rule, out.Paths())
			}
			for how, open := range map[string]func(*law.Term) bool{
				"not found": func(term *law.Term) bool { term.Basis, term.Limits = law.Basis{}, nil; return true },
				"unjudged":  func(term *law.Term) bool { term.Force = law.Unjudged; return true },
			} {
				c := newChecker(t, changed(t, e, rule, open))
				if c.Paths() != checkerOf(e).Paths() || c.Needs(path)&eligibility.TextNotFound == 0 || c.DecideOn(everything).Of(path) != quantity.Unknown {
					t.Errorf("%v, %s %s: %v", e, rule, how, c.DecideOn(everything).Of(path))
				}
				d, err := c.Decide(&veteran, start)
				if err != nil || d.Of(path) == quantity.Yes {
					t.Errorf("%v, %s %s: %v, %v", e, rule, how, d.Of(path), err)
				}
				if path == eligibility.ByM1WithExperience && how == "not found" {
					conditions := d.Conditions(path)
					if last := conditions[len(conditions)-1]; last.State != quantity.Unknown || !last.Want.IsZero() || !last.Missing.IsZero() {
						t.Errorf("%v, %s not found: %+v", e, rule, last)
					}
				}
			}
		}
		for _, bound := range checkerOf(e).Caps() {
			for how, change := range map[string]func(*law.Term) bool{
				"left out":  func(*law.Term) bool { return false },
				"not found": func(term *law.Term) bool { term.Basis, term.Limits = law.Basis{}, nil; return true },
			} {
				c := newChecker(t, changed(t, e, bound.Rule.ID, change))
				r, err := c.Validate(&full, start, quantity.Unknown)
				if err != nil {
					t.Fatal(err)
				}
				for f := range r.Of(bound.Rule.ID) {
					if f.Status != report.StatusNotApplicable && f.Status != report.StatusUnassessed {
						t.Errorf("%v, %v %s: %v", e, bound.Rule, how, f.Status)
					}
				}
			}
		}
	}
	// Without a cap of its own for niche trades, the cap on prior learning is for all.
	e := changed(t, edition("2020"), "cohort/cap-prior-learning-niche", func(*law.Term) bool { return false })
	if caps := newChecker(t, e).Caps(); caps[2].For != eligibility.CapForAll {
		t.Errorf("the cap on prior learning is for %v", caps[2].For)
	}
}

// The wider of two caps is the one that a programme has to keep in either case, be it the
// one for niche trades or not. Worked example: where niche trades have 20 % and the others
// 40 %, 13 of 30 exceed both, and 10 of 30 only the one for niche trades.
func TestTheWiderCapIsKeptInEitherCase(t *testing.T) {
	share := func(n quantity.Percent) func(*law.Term) bool {
		return limited(quantity.ValueOfPercent(quantity.AtMost(n)))
	}
	notFound := func(term *law.Term) bool { term.Basis, term.Limits = law.Basis{}, nil; return true }
	const other, niche = "cohort/cap-prior-learning", "cohort/cap-prior-learning-niche"
	type outcome struct {
		status report.Status
		reason *report.Reason
	}
	met, unassessed := outcome{report.StatusMet, nil}, outcome{report.StatusUnassessed, report.ReasonThresholdNotFound}
	both, open := outcome{report.StatusNotMet, eligibility.ReasonNicheOrNot}, outcome{report.StatusUnknown, eligibility.ReasonNicheUnknown}
	for _, c := range []struct {
		name          string
		edition       *law.Edition
		used          int
		others, niche outcome
	}{
		{"as written", edition("2020"), 13, open, met},
		{"as written", edition("2020"), 19, open, both},
		{"narrower for niche trades", changed(t, edition("2020"), niche, share(20)), 13, both, open},
		{"narrower for niche trades", changed(t, edition("2020"), niche, share(20)), 10, met, open},
		{"equal", changed(t, edition("2020"), niche, share(40)), 13, open, both},
		{"not found for niche trades", changed(t, edition("2020"), niche, notFound), 13, open, unassessed},
		{"not found for the others", changed(t, edition("2020"), other, notFound), 19, unassessed, open},
	} {
		var cohort eligibility.Cohort
		for i := range 30 {
			a := holder(listedEngineer)
			if i < c.used {
				a = with(holder(qualification{Kind: eligibility.QualificationOther}), []work{}, priorLearning.list...)
			}
			cohort.Add(quantity.Yes, decide(a, edition("2020"), start))
		}
		r, err := newChecker(t, c.edition).Validate(&cohort, start, quantity.Unknown)
		if err != nil {
			t.Fatal(err)
		}
		for rule, want := range map[string]outcome{other: c.others, niche: c.niche} {
			for f := range r.Of(rule) {
				if (outcome{f.Status, f.Reason}) != want {
					t.Errorf("%s, %d of 30, %s: %v, %v", c.name, c.used, rule, f.Status, f.Reason)
				}
			}
		}
	}
}

// limited gives a change that sets one limit.
func limited(v quantity.Value) func(*law.Term) bool {
	return func(term *law.Term) bool { term.Limits = []law.Limit{{Range: v}}; return true }
}

func TestEditionsThatCannotBeJudgedBy(t *testing.T) {
	if c, err := eligibility.NewChecker(nil); c != nil || err != law.ErrNoEdition {
		t.Errorf("of no edition: %v, %v", c, err)
	}
	between := func(least, most quantity.Percent) quantity.Value {
		r, err := quantity.Between(least, most)
		if err != nil {
			t.Fatal(err)
		}
		return quantity.ValueOfPercent(r)
	}
	for _, c := range []struct {
		rule   string
		limit  quantity.Value
		accept bool
		says   string
	}{
		{"entry/m1-with-experience", quantity.ValueOfMonths(months(36, 48)), false, "only a least number of months"},
		{"entry/m1-with-experience", quantity.ValueOfMonths(quantity.AtMost[quantity.Months](48)), false, "only a least number of months"},
		{"entry/m1-with-experience", quantity.ValueOfSemesters(quantity.AtLeast[quantity.Semesters](6)), false, "no limit in months"},
		{"entry/m1-with-experience", quantity.ValueOfMonths(quantity.AtLeast[quantity.Months](0)), true, ""},
		{"cohort/cap-prior-learning", between(10, 40), false, "only a greatest share"},
		{"cohort/cap-prior-learning", quantity.ValueOfPercent(quantity.AtLeast[quantity.Percent](10)), false, "only a greatest share"},
		{"cohort/cap-prior-learning", quantity.ValueOfPercent(quantity.AtMost[quantity.Percent](101)), false, "only a greatest share"},
		{"cohort/cap-prior-learning", between(0, 40), true, ""},
		{"cohort/cap-prior-learning", quantity.ValueOfStudents(quantity.AtMost[quantity.Count](3)), false, "no limit in percent"},
	} {
		checker, err := eligibility.NewChecker(changed(t, edition("2020"), c.rule, limited(c.limit)))
		if (err == nil) != c.accept || (checker != nil) != c.accept || err != nil && !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v: %v", c.rule, c.limit.In(language.English), err)
		}
	}
	none := newChecker(t, changed(t, edition("2020"), "entry/m1-with-experience", limited(quantity.ValueOfMonths(quantity.AtLeast[quantity.Months](0)))))
	a := holder(m1)
	if d, err := none.Decide(&a, start); err != nil || d.Of(eligibility.ByM1WithExperience) != quantity.Yes {
		t.Errorf("with no experience asked for: %v, %v", d, err)
	}
}

// An edition that says nothing of entry decides nothing.
func TestAnEditionWithoutPaths(t *testing.T) {
	e, err := law.NewEdition(law.Draft{ID: "empty", Label: law.MSc})
	if err != nil {
		t.Fatal(err)
	}
	c, a := newChecker(t, e), holder(listedEngineer)
	x, err := c.Explain(&a, start)
	if err != nil {
		t.Fatal(err)
	}
	d := x.Decision()
	if d.Receivable() != quantity.Unknown || d.Possible() != 0 || d.Of(eligibility.ByEngineeringDiploma) != quantity.No || !x.EligibleFrom().IsZero() {
		t.Errorf("%v by %v", d, d.Possible())
	}
	var cohort eligibility.Cohort
	cohort.Add(quantity.Yes, d)
	if use := cohort.Use(); use.NotReceivable != fromTo(0, 1) || use.Ordinary != fromTo(0, 1) {
		t.Errorf("%+v", use)
	}
	if data, err := json.Marshal(x); err != nil || !json.Valid(data) || x.Text(language.French) == "" {
		t.Errorf("%s, %v", data, err)
	}
}

func fromTo(least, most quantity.Count) quantity.Range[quantity.Count] {
	r, err := quantity.Between(least, most)
	if err != nil {
		panic(err)
	}
	return r
}

// Explanations by an edition that is not built in say what that edition says, and stay
// JSON whatever its texts are called. Many goroutines may ask for the first one at once.
func TestExplanationsByAnotherEdition(t *testing.T) {
	draft := edition("2020").Draft()
	draft.ID = `our "own" \ edition`
	draft.Sources = []law.Source{{Key: `"OWN"`, Publisher: document.Untranslated("École"), Title: document.Untranslated("Règlement"), Date: document.Untranslated("2026")}}
	for i := range draft.Terms {
		switch draft.Terms[i].Rule {
		case "entry/third-cycle":
			draft.Terms[i].Cite = law.Citation{Source: `"OWN"`, Where: `"art." 3\4`, Also: "CGE23"}
		case "entry/m1-with-experience":
			draft.Terms[i].Limits = []law.Limit{{Range: quantity.ValueOfMonths(quantity.AtLeast[quantity.Months](60))}}
		}
	}
	e, err := law.NewEdition(draft)
	if err != nil {
		t.Fatal(err)
	}
	c, a := newChecker(t, e), salaried()
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			x, err := c.Explain(a, start)
			if err != nil {
				t.Error(err)
				return
			}
			text := x.Text(language.English)
			for _, part := range []string{`edition our "own" \ edition, start`, `"OWN" ""art." 3\4" and CGE23`, `"OWN": École, Règlement, 2026`, "at least 60 months"} {
				if !strings.Contains(text, part) {
					t.Errorf("the text does not say %s:\n%s", part, text)
				}
			}
			var written struct {
				Decision struct{ Edition string }
				Paths    []struct {
					Path string
					Cite law.Citation
				}
			}
			if err := json.Unmarshal(x.AppendJSON(nil), &written); err != nil {
				t.Errorf("%v: %s", err, x.AppendJSON(nil))
				return
			}
			if written.Decision.Edition != draft.ID || written.Paths[2].Path != "third-cycle" || written.Paths[2].Cite.Where != `"art." 3\4` {
				t.Errorf("%+v", written)
			}
		})
	}
	all.Wait()
	again := newChecker(t, e)
	one, _ := c.Decide(a, start)
	other, _ := again.Decide(a, start)
	if one == other || !one.Equal(other) {
		t.Error("decisions by one edition, compiled twice, are not equal")
	}
}

// What the reader refuses, every method that judges an applicant refuses.
func TestApplicantsWithProblemsAreRefused(t *testing.T) {
	c := checker("2020")
	for name, a := range map[string]*applicant{
		"a span the wrong way round": {Experience: []work{span("2022-08-31", "2021-09-01")}},
		"a rate beyond full time":    {Experience: []work{{Rate: 101}}},
		"too many spans":             {Experience: make([]work, 201)},
		"too many qualifications":    {Qualifications: make([]qualification, 51)},
		"too many exemptions":        {Exemptions: make([]exemption, 51)},
		"a country that is none":     {Qualifications: []qualification{{Country: "FRA"}}},
		"a kind that is none":        {Qualifications: []qualification{{Kind: 99}}},
		"a reference that is a name": {Ref: "Zoé Martin"},
	} {
		var x eligibility.Explanation
		_, decideErr := c.Decide(a, start)
		_, factsErr := c.Facts(a, start)
		_, explainErr := c.Explain(a, start)
		_, fromErr := c.EligibleFrom(a)
		for method, err := range map[string]error{
			"Decide": decideErr, "Facts": factsErr, "Explain": explainErr, "ExplainInto": c.ExplainInto(&x, a, start), "EligibleFrom": fromErr,
		} {
			refused, ok := errors.AsType[*document.Error](err)
			if !ok || !slices.Equal(refused.Problems, a.Problems()) {
				t.Errorf("%s: %s: %v", name, method, err)
			}
		}
		if x.Decision() != (eligibility.Decision{}) {
			t.Errorf("%s is explained", name)
		}
	}
}
