package eligibility

import (
	"slices"
	"testing"

	"github.com/mastere-go/mastere/ms"
)

func TestRulesAreThoseOfPathsAndCaps(t *testing.T) {
	var want []ms.RuleID
	for path := ms.EntryPath(1); int(path) <= ms.EntryPaths; path++ {
		want = append(want, path.Rule())
	}
	want = append(want, ms.CohortCapAll, ms.CohortCapM1, ms.CohortCapPriorLearning, ms.CohortCapPriorLearningNiche)
	var got []ms.RuleID
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
	for _, e := range ms.Editions() {
		for _, bound := range e.Entry().Caps() {
			if !slices.ContainsFunc(cohortRules, func(r *ms.Rule) bool { return r.ID() == bound.Rule }) {
				t.Errorf("edition %v: no rule for %v", e, bound.Rule)
			}
		}
	}
}
