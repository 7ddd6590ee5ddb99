package ms_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms"
)

func TestRulesOnProgrammes(t *testing.T) {
	var ids []string
	for _, check := range ms.Checks() {
		rule := check.Rule
		ids = append(ids, rule.ID)
		testkit.RuleSentence(t, rule)
	}
	// The ids are written out once more: they never change.
	want := strings.Fields(`programme/delivered-by-members programme/partner-delivers programme/co-accreditation-members
		programme/accredited-at-intake programme/duration-min programme/duration-max programme/duration-months
		programme/level-registered programme/executive-part-time programme/executive-duration programme/executive-experience`)
	if !slices.Equal(ids, want) {
		t.Errorf("the rules on programmes are %v", ids)
	}
	checks := ms.Checks()
	checks[0] = ms.Check{}
	if ms.Checks()[0].Rule == nil {
		t.Error("a changed list of checks changes the next one")
	}
}
