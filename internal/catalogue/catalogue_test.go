package catalogue

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/internal/golden"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/law"
)

// The catalogue is the contract: a difference in this golden is a difference in
// the law that the library applies.
func TestCatalogue(t *testing.T) {
	compact, err := law.CatalogueJSON(law.Editions(), Rules()...)
	if err != nil {
		t.Fatal(err)
	}
	var indented bytes.Buffer
	if err := json.Indent(&indented, compact, "", "  "); err != nil {
		t.Fatal(err)
	}
	indented.WriteByte('\n')
	golden.Assert(t, "catalogue.json", indented.Bytes())
}

func TestIDsAreUniqueWellFormedAndComplete(t *testing.T) {
	wellFormed := regexp.MustCompile(`^(programme|curriculum|entry|cohort)/(m1|[a-z]+)(-(m1|[a-z]+))*$`)
	seen := map[string]bool{}
	for _, rule := range Rules() {
		if !wellFormed.MatchString(rule.ID) {
			t.Errorf("%v is not well formed", rule.ID)
		}
		if seen[rule.ID] {
			t.Errorf("%v stands twice", rule.ID)
		}
		seen[rule.ID] = true
	}
	for _, e := range law.Editions() {
		for term := range e.Terms() {
			if !seen[term.Rule] {
				t.Errorf("edition %v speaks of %s, which is no rule", e, term.Rule)
			}
		}
	}
}

func TestSentencesHaveBothLanguagesAndTheSamePlaceholders(t *testing.T) {
	for _, rule := range Rules() {
		testkit.RuleSentence(t, rule)
	}
}

// A sentence that speaks of a limit needs one in every edition that holds the rule and
// found it, in the measure that the rule names.
func TestEveryPlaceholderHasALimit(t *testing.T) {
	for _, rule := range Rules() {
		speaks := strings.Contains(rule.Sentence.EN, "{want}")
		if speaks != (rule.Measure != 0) {
			t.Errorf("%v: speaks of a limit: %v, has the measure %v", rule, speaks, rule.Measure)
		}
		for _, e := range law.Editions() {
			term, _ := e.Term(rule.ID)
			if _, limited := term.Limit(rule.Measure); term.Found() && limited != speaks {
				t.Errorf("edition %v, %v: speaks of a limit: %v, has one: %v", e, rule, speaks, limited)
			}
		}
	}
}
