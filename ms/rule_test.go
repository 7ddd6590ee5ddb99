package ms_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/report"
)

func ExampleRules() {
	for _, rule := range ms.Rules()[:2] {
		fmt.Println(rule.ID)
		fmt.Println("  ", rule.Sentence.FR)
		fmt.Println("  ", rule.Sentence.EN)
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
	rule := law.NewRule("curriculum/taught-hours-min", document.Text{FR: "{want} sont enseignées.", EN: "{want} are taught."})
	fmt.Println(rule.ID, rule.Sentence.EN)
	// Output: curriculum/taught-hours-min {want} are taught.
}

func ExampleRuleID() {
	var id string
	fmt.Println(id.UnmarshalText([]byte("programme/duration-max")), id == "programme/duration-max")
	// Output: <nil> true
}

var (
	wellFormedID = regexp.MustCompile(`^[a-z]+/[a-z0-9-]+$`)
	placeholder  = regexp.MustCompile(`\{[^}]*\}`)
)

func TestRuleIDs(t *testing.T) {
	seen := map[string]string{}
	for id := "programme/delivered-by-members"; id <= "cohort/cap-prior-learning-niche"; id++ {
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
	var ids []string
	for _, rule := range ms.Rules() {
		ids = append(ids, rule.ID)
		testkit.TestSentence(t, rule.ID.String(), rule.Sentence)
		if !strings.HasPrefix(rule.ID.String(), "programme/") {
			t.Errorf("%v is no rule on programmes", rule.ID)
		}
		for _, name := range placeholder.FindAllString(rule.Sentence.EN, -1) {
			if name != "{want}" {
				t.Errorf("%v: nothing fills %s", rule.ID, name)
			}
		}
		if !strings.HasSuffix(rule.Sentence.FR, ".") || !strings.HasSuffix(rule.Sentence.EN, ".") {
			t.Errorf("%v: %+v is no sentence", rule.ID, rule.Sentence)
		}
	}
	if !slices.IsSorted(ids) || len(slices.Compact(ids)) != int("programme/executive-experience") {
		t.Errorf("the rules on programmes are %v", ids)
	}
	rules := ms.Rules()
	rules[0] = nil
	if ms.Rules()[0] == nil {
		t.Error("a changed list of rules changes the next one")
	}
}

func TestEveryTextIsInBothLanguages(t *testing.T) {
	for r := report.ReasonNotInEdition; r <= report.ReasonLabelUnknown; r++ {
		testkit.TestSentence(t, r.String(), r.Text())
	}
	for v := report.Undetermined; v <= report.NotCompliant; v++ {
		testkit.TestSentence(t, v.String(), v.Text())
	}
	for path := range testkit.EveryPath() {
		testkit.TestSentence(t, path.String(), path.Title())
	}
	for fact := range testkit.EveryFact() {
		testkit.TestSentence(t, fact.String(), fact.Text())
		testkit.TestSentence(t, fact.String()+", in all", fact.Whole())
	}
	for _, e := range law.Editions() {
		testkit.TestSentence(t, e.ID()+", title", e.Title())
		testkit.TestSentence(t, e.ID()+", note", e.Note())
	}
	for _, source := range law.Sources() {
		testkit.TestSentence(t, string(source.Key), source.Date)
	}
	testkit.TestSentence(t, "one name per object", problem.OncePerObject())
}

func TestRulesAreEqualByWhatTheySay(t *testing.T) {
	sentence := document.Text{FR: "a", EN: "b"}
	rule := law.NewRule("programme/duration-max", sentence)
	var none *law.Rule
	for _, c := range []struct {
		other *law.Rule
		want  bool
	}{
		{rule, true},
		{law.NewRule("programme/duration-max", sentence), true},
		{law.NewRule("programme/duration-min", sentence), false},
		{law.NewRule("programme/duration-max", document.Text{FR: "a"}), false},
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
