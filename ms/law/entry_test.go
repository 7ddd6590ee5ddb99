package law_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleEdition_Entry() {
	edition, _ := law.EditionByID("2018")
	entry := edition.Entry()
	fmt.Println(entry.Experience().Value, "years, or", entry.ExperienceMonths(), "months")
	for path := range (entry.Paths() & law.ExemptionPaths).All() {
		clause := entry.Clause(path)
		fmt.Println(path, "—", clause.Cite.Source, clause.Confidence)
	}
	// Output:
	// 3 years, or 36 months
	// m1-exemption — WFR09 derived
	// prior-learning — WFR09 derived
}

func ExampleEntry_Conditions() {
	edition, _ := law.EditionByID("2018")
	for _, asked := range edition.Entry().Conditions(law.ByThirdCycle) {
		fmt.Println(asked.Fact.Text().EN, "—", asked.Basis.Confidence)
	}
	// Output:
	// a third-cycle diploma (DEA, DESS, Master) or a professional one at bac+5 — verified
	// awarded by the start — derived
}

func ExampleEntry_Facts() {
	edition, _ := law.EditionByID("2018")
	for fact := range edition.Entry().Facts(law.ByM1WithExperience).All() {
		fmt.Println(fact)
	}
	// Output:
	// has-m1
	// m1-in-time
	// experience-long-enough
}

func ExampleEntry_Condition() {
	edition, _ := law.EditionByID("2018")
	inTime := edition.Entry().Condition(law.ByThirdCycle, law.ThirdCycleInTime)
	fmt.Println(inTime.Basis.Cite.Source, inTime.Basis.Confidence, inTime.Basis.Ground)
	// Output: RI18 derived own-reading
}

func ExampleEntry_Needs() {
	edition, _ := law.EditionByID("2018")
	for fact := range edition.Entry().Needs(law.ByM1WithExperience).All() {
		fmt.Println(fact)
	}
	// No text was found that says what the path asks for.
	fmt.Println(edition.Entry().Needs(law.ByHealthDoctorate)&law.TextNotFound != 0)
	// Output:
	// m1-in-time
	// experience-long-enough
	// true
}

func ExampleEntry_Judge() {
	edition, _ := law.EditionByID("2020")
	yes := law.EntryFactSetOf(law.M1InTime, law.M1ExemptionGranted)
	no := law.WholeFacts &^ yes &^ law.EntryFactSetOf(law.ExperienceLongEnough)
	holds, open := edition.Entry().Judge(yes, no)
	fmt.Println(holds.First(), open.First())
	// Output: m1-exemption m1-with-experience
}

func ExampleEntry_Caps() {
	edition, _ := law.EditionByID("2020")
	for _, c := range edition.Entry().Caps() {
		if c.Share.Found() {
			fmt.Printf("%v: at most %d %%, for %v, says %s\n", c.Rule, c.Share.Value, c.For, c.Share.Cite.Source)
		} else {
			fmt.Printf("%v: %v\n", c.Rule, c.Share.Confidence)
		}
	}
	// Output:
	// cohort/cap-all: not-found
	// cohort/cap-m1: not-found
	// cohort/cap-prior-learning: at most 40 %, for other, says CGE20
	// cohort/cap-prior-learning-niche: at most 60 %, for niche, says CGE20
}

func ExampleEdition_WithInterpretations() {
	edition, _ := law.EditionByID("2018")
	stricter := edition.WithInterpretations(law.ProRata | law.M1InsideCap)
	fmt.Println(stricter, stricter.Entry().Interpretations(), stricter.Equal(edition))
	for _, e := range []*law.Edition{edition, stricter} {
		fmt.Println(e.Entry().Caps()[0].Of.Has(law.ByM1WithExperience))
	}
	// Output:
	// 2018 pro-rata,m1-inside-cap false
	// false
	// true
}

// entryTable is the table of the notes: the value where there is one, the source and
// the confidence (V, S, D, or - for not found); a dot where the edition does not list
// the path or the cap. What is derived is carried over from the edition before.
const entryTable = `
                                2008             2018             2020             cge-page
entry/engineering-diploma       WFR09:S          RI18:V           RI18:D           CGEMS:V
entry/management-diploma        WFR09:S          RI18:V           RI18:D           CGEMS:V
entry/third-cycle               WFR09:S          RI18:V           RI18:D           .
entry/registered-title          .                RI18:S           RI18:D           .
entry/health-doctorate          WFR09:S          -                -                .
entry/foreign-equivalent        WFR09:S          RI18:S           RI18:D           CGEMS:V
entry/m1-with-experience        3:WFR09:S        3:RI18:V         3:RI18:D         3:CGEMS:V
entry/m1-exemption              WFR09+ETU10:S    WFR09+ETU10:D    WFR09+ETU10:D    .
entry/prior-learning            WFR09+ETU10:S    WFR09+ETU10:D    CGE20:V          .
entry/any-exemption             .                .                .                CGEMS:V
cohort/cap-all                  30:WFR09+ETU10:S 30:CGE20+WFR09:D:held-before-and-after -                .
cohort/cap-m1                   .                .                -                .
cohort/cap-prior-learning       .                .                40:CGE20:V       .
cohort/cap-prior-learning-niche .                .                60:CGE20:V       .
`

func TestEntryTermsAgreeWithTheTable(t *testing.T) {
	lines := strings.Split(strings.TrimSpace(entryTable), "\n")
	ids := strings.Fields(lines[0])
	seen := map[string]bool{}
	for _, line := range lines[1:] {
		cells := strings.Fields(line)
		var rule string
		if err := rule.UnmarshalText([]byte(cells[0])); err != nil {
			t.Fatal(err)
		}
		seen[rule] = true
		for i, id := range ids {
			e := testkit.Edition(t, id)
			clause, value, limit := entryTerm(e, rule)
			if got := entryCell(clause, value); got != cells[i+1] {
				t.Errorf("edition %s, %v is %s, want %s", id, rule, got, cells[i+1])
			}
			if e.Clause(rule) != clause || e.Limit(rule) != limit {
				t.Errorf("edition %s says of the rule %v: %+v, %+v; of the term %+v, %+v",
					id, rule, e.Clause(rule), e.Limit(rule), clause, limit)
			}
		}
	}
	for rule := "entry/engineering-diploma"; rule <= "cohort/cap-prior-learning-niche"; rule++ {
		if !seen[rule] {
			t.Errorf("the table does not speak of %v", rule)
		}
	}
	for path := range testkit.EveryPath() {
		if !seen[path.Rule()] {
			t.Errorf("the table does not speak of %v", path)
		}
	}
	for _, e := range law.Editions() {
		for _, c := range e.Entry().Caps() {
			if !seen[c.Rule] {
				t.Errorf("the table does not speak of %v", c.Rule)
			}
		}
	}
}

// entryTerm gives what an edition says of a path or a cap, by the rule on it.
func entryTerm(e *law.Edition, rule string) (clause law.Clause, value int32, limit quantity.Value) {
	n := e.Entry()
	for path := range testkit.EveryPath() {
		if path.Rule() != rule {
			continue
		}
		clause = n.Clause(path)
		if path == law.ByM1WithExperience {
			value = int32(n.Experience().Value)
			if n.ExperienceMonths() != quantity.Months(12*value) || n.Experience().Clause() != clause {
				return law.Clause{}, -1, quantity.Value{}
			}
			limit = quantity.ValueOfMonths(quantity.AtLeast(n.ExperienceMonths()))
		}
		return clause, value, limit
	}
	for _, c := range n.Caps() {
		if c.Rule == rule {
			clause, value = c.Share.Clause(), int32(c.Share.Value)
			if c.Share.Found() {
				limit = quantity.ValueOfPercent(quantity.AtMost(c.Share.Value))
			}
		}
	}
	return clause, value, limit
}

func entryCell(c law.Clause, value int32) string {
	switch {
	case c.Force == law.NotHeld:
		return "."
	case c.Confidence == law.NotFound:
		return "-"
	case c.Force != law.Required:
		return c.Force.String()
	}
	cell := ""
	if value != 0 {
		cell = fmt.Sprint(value) + ":"
	}
	cell += string(c.Cite.Source)
	if c.Cite.Also != "" {
		cell += "+" + string(c.Cite.Also)
	}
	cell += ":" + map[law.Confidence]string{law.Verified: "V", law.Secondary: "S", law.Derived: "D"}[c.Confidence]
	if (c.Confidence == law.Derived) != (c.Ground == law.GroundCarried) {
		cell += ":" + c.Ground.String()
	}
	return cell
}

// What each cap bounds, written from the notes: of the paths that the edition lists.
func TestWhatTheCapsBound(t *testing.T) {
	m1, prior := law.EntryPathSetOf(law.ByM1Exemption), law.EntryPathSetOf(law.ByPriorLearning)
	for id, want := range map[string][]law.Cap{
		"2008": {{Rule: "cohort/cap-all", Of: m1 | prior}},
		"2018": {{Rule: "cohort/cap-all", Of: m1 | prior}},
		"2020": {
			{Rule: "cohort/cap-all", Of: m1 | prior}, {Rule: "cohort/cap-m1", Of: m1},
			{Rule: "cohort/cap-prior-learning", Of: prior, For: law.CapForOther},
			{Rule: "cohort/cap-prior-learning-niche", Of: prior, For: law.CapForNiche},
		},
		"cge-page": nil,
	} {
		n := testkit.Edition(t, id).Entry()
		got := n.Caps()
		for i := range got {
			got[i].Share = law.Cited[quantity.Percent]{}
			got[i].Of &= n.Paths()
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s caps %+v, want %+v", id, got, want)
		}
		if len(got) > 0 && n.Caps()[0].Share == got[0].Share {
			t.Errorf("%s: a changed list of caps changes the next one", id)
		}
	}
}

func TestConditionsOfEveryPath(t *testing.T) {
	var asked law.EntryFactSet
	for _, e := range law.Editions() {
		n := e.Entry()
		for path := range testkit.EveryPath() {
			var facts law.EntryFactSet
			last := law.EntryFact(0)
			for _, c := range n.Conditions(path) {
				if c.Fact <= last {
					t.Errorf("%v, %v: %v comes after %v", e, path, c.Fact, last)
				}
				if from := c.Fact.LeadsFrom(); from != 0 && from != last {
					t.Errorf("%v, %v: %v leads on from %v and follows %v", e, path, c.Fact, from, last)
				}
				if want := conditionClause(n.Clause(path), c.Fact); c.Clause != want {
					t.Errorf("%v, %v: of %v it is said %+v, want %+v", e, path, c.Fact, c.Clause, want)
				}
				if n.Condition(path, c.Fact) != c {
					t.Errorf("%v, %v: %v is %+v by itself, want %+v", e, path, c.Fact, n.Condition(path, c.Fact), c)
				}
				last = c.Fact
				facts |= law.EntryFactSetOf(c.Fact)
			}
			asked |= facts
			if n.Facts(path) != facts {
				t.Errorf("%v: %v asks for %v, by its conditions for %v", e, path, n.Facts(path), facts)
			}
			for _, other := range append(slices.Collect((everyFactSet &^ facts).All()), 0, 32, 200) {
				if c := n.Condition(path, other); c != (law.EntryCondition{Fact: other}) {
					t.Errorf("%v, %v: of %v, which it does not ask for, it is said %+v", e, path, other, c)
				}
			}

			needs := n.Needs(path)
			if facts&law.WholeFacts != needs&^law.TextNotFound {
				t.Errorf("%v: %v asks for %v and needs %v", e, path, facts, needs)
			}
			listed, clause := n.Paths().Has(path), n.Clause(path)
			if listed != (clause.Force != law.NotHeld) || listed != (needs != 0) || listed != (facts != 0) {
				t.Errorf("%v lists %v: %v, says %+v of it and asks for %v", e, path, listed, clause, facts)
			}
			if notFound := listed && clause.Confidence == law.NotFound; notFound != (needs&law.TextNotFound != 0) {
				t.Errorf("%v: the text on %v was not found: %v; it needs %v", e, path, notFound, needs)
			}
		}
	}
	for fact := range testkit.EveryFact() {
		if !asked.Has(fact) {
			t.Errorf("no path asks for %v", fact)
		}
	}
}

// conditionClause is what is said of one condition of a path: by when a diploma must
// be held is this library's reading, and so is on which day a standing is looked at
// and how experience is counted.
func conditionClause(c law.Clause, fact law.EntryFact) law.Clause {
	read := strings.HasSuffix(fact.String(), "-in-time") || law.EntryFactSetOf(
		law.HasM1, law.EngineeringDiplomaListed, law.ManagementDiplomaListed, law.TitleRegistered, law.TitleLevel, law.ExperienceLongEnough).Has(fact)
	if read && c.Confidence != law.NotFound {
		c.Ground = law.GroundReading
		if c.Confidence != law.Secondary {
			c.Confidence = law.Derived
		}
	}
	return c
}

// Every fact is so, is not so or is not known: a path holds where all that it needs
// is so, and is shut where something is not.
func TestJudgeAgreesWithTheConditions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := rapid.SampledFrom(law.Editions()).Draw(t, "edition")
		states := map[law.EntryFact]quantity.Truth{}
		var yes, no law.EntryFactSet
		for fact := range law.WholeFacts.All() {
			states[fact] = rapid.SampledFrom([]quantity.Truth{quantity.Unknown, quantity.No, quantity.Yes, quantity.Yes}).Draw(t, fact.String())
			switch states[fact] {
			case quantity.Yes:
				yes |= law.EntryFactSetOf(fact)
			case quantity.No:
				no |= law.EntryFactSetOf(fact)
			}
		}
		n := e.Entry()
		holds, open := n.Judge(yes, no)
		for path := range testkit.EveryPath() {
			want := quantity.TruthOf(n.Paths().Has(path))
			for _, c := range n.Conditions(path) {
				if c.Fact.IsWhole() {
					want = want.And(states[c.Fact])
				}
				if c.Basis.Confidence == law.NotFound {
					want = want.And(quantity.Unknown)
				}
			}
			if holds.Has(path) != (want == quantity.Yes) || open.Has(path) != (want == quantity.Unknown) {
				t.Fatalf("%v: %v holds: %v, is open: %v; want %v", e, path, holds.Has(path), open.Has(path), want)
			}
		}
		if (holds|open)&^n.Paths() != 0 || holds&open != 0 {
			t.Fatalf("%v: %v hold and %v are open of %v", e, holds, open, n.Paths())
		}
	})
}

func TestPathsThatDoNotExist(t *testing.T) {
	for _, e := range law.Editions() {
		for _, path := range []law.EntryPath{0, law.ByAnyExemption + 1, 15, 16, 200, 255} {
			n := e.Entry()
			if n.Clause(path) != (law.Clause{}) || n.Needs(path) != 0 || n.Conditions(path) != nil || n.Facts(path) != 0 ||
				n.Paths().Has(path) || n.Condition(path, law.HasM1).Clause != (law.Clause{}) {
				t.Errorf("%v speaks of %v", e, path)
			}
		}
	}
}

func TestEditionsWithReadings(t *testing.T) {
	m1, ordinary := law.EntryPathSetOf(law.ByM1Exemption), law.EntryPathSetOf(law.ByM1WithExperience)
	for _, e := range law.Editions() {
		if e.WithInterpretations(0) != e || e.Entry().Interpretations() != 0 {
			t.Errorf("%v takes the readings %q of its own", e, e.Entry().Interpretations())
		}
		before := e.Entry().Caps()
		for r := range everyReadings() {
			other := e.WithInterpretations(r)
			if other.Entry().Interpretations() != r || other.WithInterpretations(r) != other || other.WithInterpretations(1<<7|r) != other {
				t.Fatalf("%v with %q takes %q", e, r, other.Entry().Interpretations())
			}
			again := e.WithInterpretations(0).WithInterpretations(r)
			if !other.Equal(again) || other.Equal(e) != (r == 0) || e.Equal(other) != (r == 0) {
				t.Errorf("%v with %q: Equal is wrong", e, r)
			}
			back := other.WithInterpretations(0)
			if !back.Equal(e) || !slices.Equal(back.Entry().Caps(), before) {
				t.Errorf("%v with %q does not go back to the readings of before", e, r)
			}
			if other.ID() != e.ID() || other.Entry().Paths() != e.Entry().Paths() || other.Entry().Experience() != e.Entry().Experience() {
				t.Errorf("%v with %q is another edition", e, r)
			}
			for id := string(1); id <= "cohort/cap-prior-learning-niche"; id++ {
				if other.Clause(id) != e.Clause(id) || other.Limit(id) != e.Limit(id) {
					t.Errorf("%v with %q says something else of %v", e, r, id)
				}
			}
			want := slices.Clone(before)
			for i := range want {
				if r.Has(law.M1InsideCap) && want[i].Of&m1 != 0 {
					want[i].Of |= ordinary
				}
			}
			if got := other.Entry().Caps(); !slices.Equal(got, want) {
				t.Errorf("%v with %q caps %+v, want %+v", e, r, got, want)
			}
		}
		if !slices.Equal(e.Entry().Caps(), before) || e.Entry().Interpretations() != 0 {
			t.Errorf("%v has changed", e)
		}
	}
	var none *law.Edition
	a, b := testkit.Edition(t, "2018").WithInterpretations(law.ProRata), testkit.Edition(t, "2020").WithInterpretations(law.ProRata)
	if a.Equal(b) || a.Equal(nil) || none.Equal(a) || !none.Equal(nil) {
		t.Error("editions of two ids are equal, or one equals none")
	}
}

func ExampleEntry_BachelorCredits() {
	edition, _ := law.EditionByID("2018")
	bachelor, title := edition.Entry().BachelorCredits(), edition.Entry().TitleLevel()
	fmt.Println(bachelor.Value, "credits,", bachelor.Cite.Source, bachelor.Confidence, bachelor.Ground)
	fmt.Println("level", title.Value, title.Cite.Source, title.Confidence, title.Ground)
	// Output:
	// 240 credits, RI18 derived own-reading
	// level 7 RI18 secondary own-reading
}

func ExampleCapScope() {
	fmt.Println(law.CapForAll, law.CapForNiche, law.CapForOther)
	var s law.CapScope
	fmt.Println(s.UnmarshalText([]byte("niche")), s == law.CapForNiche)
	// Output:
	// all niche other
	// <nil> true
}

func TestSetsAreWritten(t *testing.T) {
	for _, c := range []struct {
		set  fmt.Stringer
		text string
		json string
	}{
		{law.EntryPathSet(0), "", "[]"},
		{law.EntryPathSetOf(law.ByPriorLearning, law.ByThirdCycle), "third-cycle,prior-learning", `["third-cycle","prior-learning"]`},
		{law.EntryFactSetOf(law.M1InTime) | law.TextNotFound, "m1-in-time", `["m1-in-time"]`},
	} {
		data, err := json.Marshal(c.set)
		if c.set.String() != c.text || err != nil || string(data) != c.json {
			t.Errorf("%q, %s, %v", c.set.String(), data, err)
		}
	}
}
