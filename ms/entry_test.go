package ms_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms"
)

func ExampleEdition_Entry() {
	edition, _ := ms.EditionByID("2018")
	entry := edition.Entry()
	fmt.Println(entry.Experience().Value, "years, or", entry.ExperienceMonths(), "months")
	for path := range (entry.Paths() & ms.ExemptionPaths).All() {
		clause := entry.Clause(path)
		fmt.Println(path, "—", clause.Cite.Source, clause.Confidence)
	}
	// Output:
	// 3 years, or 36 months
	// m1-exemption — WFR09 derived
	// prior-learning — WFR09 derived
}

func ExampleEntry_Conditions() {
	edition, _ := ms.EditionByID("2018")
	for _, asked := range edition.Entry().Conditions(ms.ByThirdCycle) {
		fmt.Println(asked.Fact.Text().EN, "—", asked.Clause.Confidence)
	}
	// Output:
	// a third-cycle diploma (DEA, DESS, Master) or a professional one at bac+5 — verified
	// awarded by the start — derived
}

func ExampleEntry_Facts() {
	edition, _ := ms.EditionByID("2018")
	for fact := range edition.Entry().Facts(ms.ByM1WithExperience).All() {
		fmt.Println(fact)
	}
	// Output:
	// has-m1
	// m1-in-time
	// experience-long-enough
}

func ExampleEntry_Condition() {
	edition, _ := ms.EditionByID("2018")
	inTime := edition.Entry().Condition(ms.ByThirdCycle, ms.ThirdCycleInTime)
	fmt.Println(inTime.Clause.Cite.Source, inTime.Clause.Confidence, inTime.Clause.Ground)
	// Output: RI18 derived own-reading
}

func ExampleEntry_Needs() {
	edition, _ := ms.EditionByID("2018")
	for fact := range edition.Entry().Needs(ms.ByM1WithExperience).All() {
		fmt.Println(fact)
	}
	// No text was found that says what the path asks for.
	fmt.Println(edition.Entry().Needs(ms.ByHealthDoctorate)&ms.TextNotFound != 0)
	// Output:
	// m1-in-time
	// experience-long-enough
	// true
}

func ExampleEntry_Judge() {
	edition, _ := ms.EditionByID("2020")
	yes := ms.EntryFactSetOf(ms.M1InTime, ms.M1ExemptionGranted)
	no := ms.WholeFacts &^ yes &^ ms.EntryFactSetOf(ms.ExperienceLongEnough)
	holds, open := edition.Entry().Judge(yes, no)
	fmt.Println(holds.First(), open.First())
	// Output: m1-exemption m1-with-experience
}

func ExampleEntry_Caps() {
	edition, _ := ms.EditionByID("2020")
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

func ExampleEdition_WithReadings() {
	edition, _ := ms.EditionByID("2018")
	stricter := edition.WithReadings(ms.ProRata | ms.M1InsideCap)
	fmt.Println(stricter, stricter.Entry().Readings(), stricter.Equal(edition))
	for _, e := range []*ms.Edition{edition, stricter} {
		fmt.Println(e.Entry().Caps()[0].Of.Has(ms.ByM1WithExperience))
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
	seen := map[ms.RuleID]bool{}
	for _, line := range lines[1:] {
		cells := strings.Fields(line)
		var rule ms.RuleID
		if err := rule.UnmarshalText([]byte(cells[0])); err != nil {
			t.Fatal(err)
		}
		seen[rule] = true
		for i, id := range ids {
			e := mustEdition(t, id)
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
	for rule := ms.EntryByEngineeringDiploma; rule <= ms.CohortCapPriorLearningNiche; rule++ {
		if !seen[rule] {
			t.Errorf("the table does not speak of %v", rule)
		}
	}
	for path := range everyPath() {
		if !seen[path.Rule()] {
			t.Errorf("the table does not speak of %v", path)
		}
	}
	for _, e := range ms.Editions() {
		for _, c := range e.Entry().Caps() {
			if !seen[c.Rule] {
				t.Errorf("the table does not speak of %v", c.Rule)
			}
		}
	}
}

// entryTerm gives what an edition says of a path or a cap, by the rule on it.
func entryTerm(e *ms.Edition, rule ms.RuleID) (clause ms.Clause, value int32, limit ms.Value) {
	n := e.Entry()
	for path := range everyPath() {
		if path.Rule() != rule {
			continue
		}
		clause = n.Clause(path)
		if path == ms.ByM1WithExperience {
			value = int32(n.Experience().Value)
			if n.ExperienceMonths() != ms.Months(12*value) || n.Experience().Clause() != clause {
				return ms.Clause{}, -1, ms.Value{}
			}
			limit = ms.ValueOfMonths(ms.AtLeast(n.ExperienceMonths()))
		}
		return clause, value, limit
	}
	for _, c := range n.Caps() {
		if c.Rule == rule {
			clause, value = c.Share.Clause(), int32(c.Share.Value)
			if c.Share.Found() {
				limit = ms.ValueOfPercent(ms.AtMost(c.Share.Value))
			}
		}
	}
	return clause, value, limit
}

func entryCell(c ms.Clause, value int32) string {
	switch {
	case c.Force == ms.NotHeld:
		return "."
	case c.Confidence == ms.NotFound:
		return "-"
	case c.Force != ms.Required:
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
	cell += ":" + map[ms.Confidence]string{ms.Verified: "V", ms.Secondary: "S", ms.Derived: "D"}[c.Confidence]
	if (c.Confidence == ms.Derived) != (c.Ground == ms.GroundCarried) {
		cell += ":" + c.Ground.String()
	}
	return cell
}

// What each cap bounds, written from the notes: of the paths that the edition lists.
func TestWhatTheCapsBound(t *testing.T) {
	m1, prior := ms.EntryPathSetOf(ms.ByM1Exemption), ms.EntryPathSetOf(ms.ByPriorLearning)
	for id, want := range map[string][]ms.Cap{
		"2008": {{Rule: ms.CohortCapAll, Of: m1 | prior}},
		"2018": {{Rule: ms.CohortCapAll, Of: m1 | prior}},
		"2020": {
			{Rule: ms.CohortCapAll, Of: m1 | prior}, {Rule: ms.CohortCapM1, Of: m1},
			{Rule: ms.CohortCapPriorLearning, Of: prior, For: ms.CapForOther},
			{Rule: ms.CohortCapPriorLearningNiche, Of: prior, For: ms.CapForNiche},
		},
		"cge-page": nil,
	} {
		n := mustEdition(t, id).Entry()
		got := n.Caps()
		for i := range got {
			got[i].Share = ms.Cited[ms.Percent]{}
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
	var asked ms.EntryFactSet
	for _, e := range ms.Editions() {
		n := e.Entry()
		for path := range everyPath() {
			var facts ms.EntryFactSet
			last := ms.EntryFact(0)
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
				facts |= ms.EntryFactSetOf(c.Fact)
			}
			asked |= facts
			if n.Facts(path) != facts {
				t.Errorf("%v: %v asks for %v, by its conditions for %v", e, path, n.Facts(path), facts)
			}
			for _, other := range append(slices.Collect((everyFactSet &^ facts).All()), 0, 32, 200) {
				if c := n.Condition(path, other); c != (ms.EntryCondition{Fact: other}) {
					t.Errorf("%v, %v: of %v, which it does not ask for, it is said %+v", e, path, other, c)
				}
			}

			needs := n.Needs(path)
			if facts&ms.WholeFacts != needs&^ms.TextNotFound {
				t.Errorf("%v: %v asks for %v and needs %v", e, path, facts, needs)
			}
			listed, clause := n.Paths().Has(path), n.Clause(path)
			if listed != (clause.Force != ms.NotHeld) || listed != (needs != 0) || listed != (facts != 0) {
				t.Errorf("%v lists %v: %v, says %+v of it and asks for %v", e, path, listed, clause, facts)
			}
			if notFound := listed && clause.Confidence == ms.NotFound; notFound != (needs&ms.TextNotFound != 0) {
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

// conditionClause is what is said of one condition of a path: by when a diploma must
// be held is this library's reading, and so is on which day a standing is looked at
// and how experience is counted.
func conditionClause(c ms.Clause, fact ms.EntryFact) ms.Clause {
	read := strings.HasSuffix(fact.String(), "-in-time") || ms.EntryFactSetOf(
		ms.HasM1, ms.EngineeringDiplomaListed, ms.ManagementDiplomaListed, ms.TitleRegistered, ms.TitleLevel, ms.ExperienceLongEnough).Has(fact)
	if read && c.Confidence != ms.NotFound {
		c.Ground = ms.GroundReading
		if c.Confidence != ms.Secondary {
			c.Confidence = ms.Derived
		}
	}
	return c
}

// Every fact is so, is not so or is not known: a path holds where all that it needs
// is so, and is shut where something is not.
func TestJudgeAgreesWithTheConditions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := rapid.SampledFrom(ms.Editions()).Draw(t, "edition")
		states := map[ms.EntryFact]ms.Truth{}
		var yes, no ms.EntryFactSet
		for fact := range ms.WholeFacts.All() {
			states[fact] = rapid.SampledFrom([]ms.Truth{ms.Unknown, ms.No, ms.Yes, ms.Yes}).Draw(t, fact.String())
			switch states[fact] {
			case ms.Yes:
				yes |= ms.EntryFactSetOf(fact)
			case ms.No:
				no |= ms.EntryFactSetOf(fact)
			}
		}
		n := e.Entry()
		holds, open := n.Judge(yes, no)
		for path := range everyPath() {
			want := ms.TruthOf(n.Paths().Has(path))
			for _, c := range n.Conditions(path) {
				if c.Fact.IsWhole() {
					want = want.And(states[c.Fact])
				}
				if c.Clause.Confidence == ms.NotFound {
					want = want.And(ms.Unknown)
				}
			}
			if holds.Has(path) != (want == ms.Yes) || open.Has(path) != (want == ms.Unknown) {
				t.Fatalf("%v: %v holds: %v, is open: %v; want %v", e, path, holds.Has(path), open.Has(path), want)
			}
		}
		if (holds|open)&^n.Paths() != 0 || holds&open != 0 {
			t.Fatalf("%v: %v hold and %v are open of %v", e, holds, open, n.Paths())
		}
	})
}

func TestPathsThatDoNotExist(t *testing.T) {
	for _, e := range ms.Editions() {
		for _, path := range []ms.EntryPath{0, ms.ByAnyExemption + 1, 15, 16, 200, 255} {
			n := e.Entry()
			if n.Clause(path) != (ms.Clause{}) || n.Needs(path) != 0 || n.Conditions(path) != nil || n.Facts(path) != 0 ||
				n.Paths().Has(path) || n.Condition(path, ms.HasM1).Clause != (ms.Clause{}) {
				t.Errorf("%v speaks of %v", e, path)
			}
		}
	}
}

func TestEditionsWithReadings(t *testing.T) {
	m1, ordinary := ms.EntryPathSetOf(ms.ByM1Exemption), ms.EntryPathSetOf(ms.ByM1WithExperience)
	for _, e := range ms.Editions() {
		if e.WithReadings(0) != e || e.Entry().Readings() != 0 {
			t.Errorf("%v takes the readings %q of its own", e, e.Entry().Readings())
		}
		before := e.Entry().Caps()
		for r := range everyReadings() {
			other := e.WithReadings(r)
			if other.Entry().Readings() != r || other.WithReadings(r) != other || other.WithReadings(1<<7|r) != other {
				t.Fatalf("%v with %q takes %q", e, r, other.Entry().Readings())
			}
			again := e.WithReadings(0).WithReadings(r)
			if !other.Equal(again) || other.Equal(e) != (r == 0) || e.Equal(other) != (r == 0) {
				t.Errorf("%v with %q: Equal is wrong", e, r)
			}
			back := other.WithReadings(0)
			if !back.Equal(e) || !slices.Equal(back.Entry().Caps(), before) {
				t.Errorf("%v with %q does not go back to the readings of before", e, r)
			}
			if other.ID() != e.ID() || other.Entry().Paths() != e.Entry().Paths() || other.Entry().Experience() != e.Entry().Experience() {
				t.Errorf("%v with %q is another edition", e, r)
			}
			for id := ms.RuleID(1); id <= ms.CohortCapPriorLearningNiche; id++ {
				if other.Clause(id) != e.Clause(id) || other.Limit(id) != e.Limit(id) {
					t.Errorf("%v with %q says something else of %v", e, r, id)
				}
			}
			want := slices.Clone(before)
			for i := range want {
				if r.Has(ms.M1InsideCap) && want[i].Of&m1 != 0 {
					want[i].Of |= ordinary
				}
			}
			if got := other.Entry().Caps(); !slices.Equal(got, want) {
				t.Errorf("%v with %q caps %+v, want %+v", e, r, got, want)
			}
		}
		if !slices.Equal(e.Entry().Caps(), before) || e.Entry().Readings() != 0 {
			t.Errorf("%v has changed", e)
		}
	}
	var none *ms.Edition
	a, b := mustEdition(t, "2018").WithReadings(ms.ProRata), mustEdition(t, "2020").WithReadings(ms.ProRata)
	if a.Equal(b) || a.Equal(nil) || none.Equal(a) || !none.Equal(nil) {
		t.Error("editions of two ids are equal, or one equals none")
	}
}

func ExampleEntry_BachelorCredits() {
	edition, _ := ms.EditionByID("2018")
	bachelor, title := edition.Entry().BachelorCredits(), edition.Entry().TitleLevel()
	fmt.Println(bachelor.Value, "credits,", bachelor.Cite.Source, bachelor.Confidence, bachelor.Ground)
	fmt.Println("level", title.Value, title.Cite.Source, title.Confidence, title.Ground)
	// Output:
	// 240 credits, RI18 derived own-reading
	// level 7 RI18 secondary own-reading
}

func ExampleCapScope() {
	fmt.Println(ms.CapForAll, ms.CapForNiche, ms.CapForOther)
	var s ms.CapScope
	fmt.Println(s.UnmarshalText([]byte("niche")), s == ms.CapForNiche)
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
		{ms.EntryPathSet(0), "", "[]"},
		{ms.EntryPathSetOf(ms.ByPriorLearning, ms.ByThirdCycle), "third-cycle,prior-learning", `["third-cycle","prior-learning"]`},
		{ms.EntryFactSetOf(ms.M1InTime) | ms.TextNotFound, "m1-in-time", `["m1-in-time"]`},
	} {
		data, err := json.Marshal(c.set)
		if c.set.String() != c.text || err != nil || string(data) != c.json {
			t.Errorf("%q, %s, %v", c.set.String(), data, err)
		}
	}
}
