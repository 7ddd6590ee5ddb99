package eligibility

import (
	"slices"
	"testing"
)

func TestRulesAreThoseOfPathsAndCaps(t *testing.T) {
	var want []string
	for path := Path(1); int(path) <= PathCount; path++ {
		want = append(want, path.Rule().ID)
	}
	want = append(want, "cohort/cap-all", "cohort/cap-m1", "cohort/cap-prior-learning", "cohort/cap-prior-learning-niche")
	var got []string
	for _, rule := range Rules() {
		got = append(got, rule.ID)
	}
	if !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	if Rules()[0] = nil; Rules()[0] == nil {
		t.Error("a caller may change the rules")
	}
}
