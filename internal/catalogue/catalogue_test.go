package catalogue

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/internal/golden"
	"github.com/mastere-go/mastere/ms/law"
)

// The catalogue is the contract: a difference in this golden is a difference in
// the law that the library applies.
func TestCatalogue(t *testing.T) {
	compact, err := law.CatalogueJSON(Rules()...)
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
		if !wellFormed.MatchString(rule.ID.String()) {
			t.Errorf("%v is not well formed", rule.ID)
		}
		if seen[rule.ID] {
			t.Errorf("%v stands twice", rule.ID)
		}
		seen[rule.ID] = true
	}
	for id := string(1); !strings.HasPrefix(id.String(), "RuleID("); id++ {
		if !seen[id] {
			t.Errorf("%v has no rule", id)
		}
	}
}

func TestSentencesHaveBothLanguagesAndTheSamePlaceholders(t *testing.T) {
	placeholders := regexp.MustCompile(`\{[^}]*\}`)
	for _, rule := range Rules() {
		sentence := rule.Sentence
		fr, en := placeholders.FindAllString(sentence.FR, -1), placeholders.FindAllString(sentence.EN, -1)
		if strings.Join(fr, " ") != strings.Join(en, " ") {
			t.Errorf("%v: placeholders %v in French, %v in English", rule.ID, fr, en)
		}
		for _, p := range fr {
			if p != "{want}" {
				t.Errorf("%v: %s is not a placeholder", rule.ID, p)
			}
		}
		for _, text := range []string{sentence.FR, sentence.EN} {
			if !strings.HasSuffix(text, ".") || strings.TrimSpace(text) != text {
				t.Errorf("%v: %q is not a sentence", rule.ID, text)
			}
		}
	}
}

// A sentence that speaks of a threshold needs one in every edition that holds the
// rule and found it.
func TestEveryPlaceholderHasAThreshold(t *testing.T) {
	for _, e := range law.Editions() {
		for _, rule := range Rules() {
			clause := e.Clause(rule.ID)
			held := clause.Force != law.NotHeld && clause.Confidence != law.NotFound
			speaks := strings.Contains(rule.Sentence.EN, "{want}")
			if held && speaks == e.Limit(rule.ID).IsZero() {
				t.Errorf("edition %v, %v: speaks of a threshold: %v, has one: %v",
					e, rule.ID, speaks, !e.Limit(rule.ID).IsZero())
			}
		}
	}
}

func TestEveryClauseIsCitedOrNotFound(t *testing.T) {
	for _, e := range law.Editions() {
		for _, rule := range Rules() {
			clause := e.Clause(rule.ID)
			if clause.Force == law.NotHeld {
				continue
			}
			_, resolves := law.SourceByKey(clause.Cite.Source)
			if resolves == (clause.Confidence == law.NotFound) {
				t.Errorf("edition %v, %v: %v, cited %q", e, rule.ID, clause.Confidence, clause.Cite.Source)
			}
		}
	}
}
