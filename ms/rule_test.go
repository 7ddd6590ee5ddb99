package ms_test

import (
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

var placeholder = regexp.MustCompile(`\{[^}]*\}`)

func TestRulesOnProgrammes(t *testing.T) {
	var ids []string
	for _, check := range ms.Checks() {
		rule := check.Rule
		ids = append(ids, rule.ID)
		testkit.TestSentence(t, rule.ID, rule.Sentence)
		for _, name := range placeholder.FindAllString(rule.Sentence.EN, -1) {
			if name != "{want}" {
				t.Errorf("%v: nothing fills %s", rule.ID, name)
			}
		}
		if !strings.HasSuffix(rule.Sentence.FR, ".") || !strings.HasSuffix(rule.Sentence.EN, ".") {
			t.Errorf("%v: %+v is no sentence", rule.ID, rule.Sentence)
		}
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

func TestEveryTextIsInBothLanguages(t *testing.T) {
	for v := report.Undetermined; v <= report.NotCompliant; v++ {
		testkit.TestSentence(t, v.String(), v.Text())
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
	rule := &law.Rule{ID: "programme/duration-max", Sentence: sentence}
	var none *law.Rule
	for _, c := range []struct {
		other *law.Rule
		want  bool
	}{
		{rule, true},
		{&law.Rule{ID: "programme/duration-max", Sentence: sentence}, true},
		{&law.Rule{ID: "programme/duration-min", Sentence: sentence}, false},
		{&law.Rule{ID: "programme/duration-max", Sentence: document.Text{FR: "a"}}, false},
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
