package ms_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/ms"
)

func ExampleRules() {
	for _, rule := range ms.Rules()[:2] {
		fmt.Println(rule.ID())
		fmt.Println("  ", rule.Sentence().FR)
		fmt.Println("  ", rule.Sentence().EN)
	}
	// Output:
	// programme/delivered-by-members
	//    Seules des écoles membres de la Conférence des grandes écoles peuvent délivrer le diplôme.
	//    Only schools that are members of the Conférence des grandes écoles may deliver the diploma.
	// programme/partner-delivers
	//    Un partenaire académique ne peut pas délivrer le diplôme.
	//    An academic partner may not deliver the diploma.
}

func ExampleNewRule() {
	rule := ms.NewRule(ms.TaughtHoursMin, ms.Text{FR: "{want} sont enseignées.", EN: "{want} are taught."})
	fmt.Println(rule.ID(), rule.Sentence().EN)
	// Output: curriculum/taught-hours-min {want} are taught.
}

func ExampleRuleID() {
	var id ms.RuleID
	fmt.Println(id.UnmarshalText([]byte("programme/duration-max")), id == ms.DurationMax)
	// Output: <nil> true
}

var (
	wellFormedID = regexp.MustCompile(`^[a-z]+/[a-z0-9-]+$`)
	placeholder  = regexp.MustCompile(`\{[^}]*\}`)
)

func TestRuleIDs(t *testing.T) {
	seen := map[string]ms.RuleID{}
	for id := ms.DeliveredByMembers; id <= ms.CohortCapPriorLearningNiche; id++ {
		word := id.String()
		if !wellFormedID.MatchString(word) {
			t.Errorf("rule %d has the id %q", id, word)
		}
		if other, twice := seen[word]; twice {
			t.Errorf("rules %d and %d are both %q", other, id, word)
		}
		seen[word] = id
	}
}

func TestRulesOnProgrammes(t *testing.T) {
	var ids []ms.RuleID
	for _, rule := range ms.Rules() {
		ids = append(ids, rule.ID())
		testSentence(t, rule.ID().String(), rule.Sentence())
		if !strings.HasPrefix(rule.ID().String(), "programme/") {
			t.Errorf("%v is no rule on programmes", rule.ID())
		}
		for _, name := range placeholder.FindAllString(rule.Sentence().EN, -1) {
			if name != "{want}" {
				t.Errorf("%v: nothing fills %s", rule.ID(), name)
			}
		}
		if !strings.HasSuffix(rule.Sentence().FR, ".") || !strings.HasSuffix(rule.Sentence().EN, ".") {
			t.Errorf("%v: %+v is no sentence", rule.ID(), rule.Sentence())
		}
	}
	if !slices.IsSorted(ids) || len(slices.Compact(ids)) != int(ms.ExecutiveExperience) {
		t.Errorf("the rules on programmes are %v", ids)
	}
	rules := ms.Rules()
	rules[0] = nil
	if ms.Rules()[0] == nil {
		t.Error("a changed list of rules changes the next one")
	}
}

// testSentence asserts what holds of every text of this library that people read.
func testSentence(t *testing.T, what string, text ms.Text) {
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

func TestEveryTextIsInBothLanguages(t *testing.T) {
	for r := ms.ReasonNotInEdition; r <= ms.ReasonLabelUnknown; r++ {
		testSentence(t, r.String(), r.Text())
	}
	for v := ms.Undetermined; v <= ms.NotCompliant; v++ {
		testSentence(t, v.String(), v.Text())
	}
	for path := range everyPath() {
		testSentence(t, path.String(), path.Title())
	}
	for fact := range everyFact() {
		testSentence(t, fact.String(), fact.Text())
		testSentence(t, fact.String()+", in all", fact.Whole())
	}
	for _, e := range ms.Editions() {
		testSentence(t, e.ID()+", title", e.Title())
		testSentence(t, e.ID()+", note", e.Note())
	}
	for _, source := range ms.Sources() {
		testSentence(t, string(source.Key), source.Date)
	}
	testSentence(t, "one name per object", ms.OncePerObject())
}

func TestRulesAreEqualByWhatTheySay(t *testing.T) {
	sentence := ms.Text{FR: "a", EN: "b"}
	rule := ms.NewRule(ms.DurationMax, sentence)
	var none *ms.Rule
	for _, c := range []struct {
		other *ms.Rule
		want  bool
	}{
		{rule, true},
		{ms.NewRule(ms.DurationMax, sentence), true},
		{ms.NewRule(ms.DurationMin, sentence), false},
		{ms.NewRule(ms.DurationMax, ms.Text{FR: "a"}), false},
		{nil, false},
	} {
		if rule.Equal(c.other) != c.want {
			t.Errorf("equal to %+v: %v", c.other, !c.want)
		}
	}
	if none.Equal(rule) || !none.Equal(nil) {
		t.Error("no rule equals a rule, or not itself")
	}
}
