package eligibility

import (
	"slices"
	"testing"

	"github.com/mastere-go/mastere/ms/law"
)

func TestRulesAreThoseOfPathsAndCaps(t *testing.T) {
	var want []law.RuleID
	for path := law.EntryPath(1); int(path) <= law.EntryPaths; path++ {
		want = append(want, path.Rule())
	}
	want = append(want, law.CohortCapAll, law.CohortCapM1, law.CohortCapPriorLearning, law.CohortCapPriorLearningNiche)
	var got []law.RuleID
	for _, rule := range Rules() {
		got = append(got, rule.ID())
	}
	if !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	if Rules()[0] = nil; Rules()[0] == nil {
		t.Error("a caller may change the rules")
	}
}

// Every cap of an edition has its rule.
func TestEveryCapHasARule(t *testing.T) {
	for _, e := range law.Editions() {
		for _, bound := range e.Entry().Caps() {
			if !slices.ContainsFunc(cohortRules, func(r *law.Rule) bool { return r.ID() == bound.Rule }) {
				t.Errorf("edition %v: no rule for %v", e, bound.Rule)
			}
		}
	}
}
