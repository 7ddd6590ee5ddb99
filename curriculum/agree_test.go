package curriculum_test

import (
	"encoding/json"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

func validate(t testkit.Failer, c *curriculum.Curriculum, e *law.Edition) *report.Report {
	t.Helper()
	r, err := validateCurriculum(c, e, quantity.Date{})
	if err != nil {
		t.Fatalf("cannot be judged: %v\n%s", err, written(c))
	}
	return r
}

func written(v any) string {
	b, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		return err.Error()
	}
	return string(b)
}

// only gives the one finding on a rule.
func only(t testkit.Failer, r *report.Report, id string) *report.Finding {
	t.Helper()
	var found []*report.Finding
	for f := range r.Of(id) {
		found = append(found, f)
	}
	if len(found) != 1 {
		t.Fatalf("%v has %d findings", id, len(found))
	}
	return found[0]
}

// naiveAnswers are the answers of the second implementation, by rule: as they are
// in every world, and for totals that are taken for ranges.
func naiveAnswers(m *model, n *naive) (inWorlds, ofRanges map[string]quantity.Truth) {
	inWorlds, ofRanges = map[string]quantity.Truth{}, map[string]quantity.Truth{}
	hoursBlank := n.boundlessHours
	for _, s := range []struct {
		sum, electives string
		tally          *tally
		want, stated   num
		complete       bool
	}{
		{"curriculum/credits-total", "curriculum/electives-total", n.total, num{totalWant, totalWant}, m.stated.credits,
			len(m.units) > 0 && !n.open && n.total.most < boundless},
		{"curriculum/credits-taught", "curriculum/electives-taught", n.taught, num{taughtWant, taughtWant}, m.stated.taught,
			len(m.units) > 0 && !n.open && n.taught.most < boundless},
		{"curriculum/credits-project", "", n.project, num{projectWant, projectWant}, m.stated.project,
			n.project.most < boundless},
		{"curriculum/taught-hours-min", "curriculum/electives-hours", n.hours, num{hoursWant, boundless}, m.stated.hours,
			len(m.units) > 0 && !n.open && !hoursBlank},
	} {
		inWorlds[s.sum] = judge(s.tally.sum(), s.complete, s.stated, s.want)
		ofRanges[s.sum] = judge(s.tally.sumOfRange(s.want), s.complete, s.stated, s.want)
		if s.electives != "" {
			inWorlds[s.electives], ofRanges[s.electives] = s.tally.electives(), s.tally.electives()
		}
	}
	return inWorlds, ofRanges
}

// agree checks the library against the second implementation: where it is sure, it
// is right in every world; where nothing is blank, it is sure whenever that is so.
func agree(t *rapid.T, s shape, e *law.Edition) {
	m := s.model(t)
	n := solve(m.trusting())
	inWorlds, ofRanges := naiveAnswers(m, n)
	c := m.curriculum()
	r := validate(t, c, e)
	for id, want := range inWorlds {
		f := only(t, r, id)
		if n.hard(m, id) || s.conflicts && n.twice.some && id != "curriculum/taught-hours-min" {
			continue
		}
		if s.blanks && f.Reason == curriculum.ReasonByStatedTotal {
			continue // filled in otherwise, the list may contradict what is stated
		}
		if f.Status == report.StatusNotApplicable && (f.Reason == curriculum.ReasonNoElectives || f.Reason == curriculum.ReasonNoUnits) {
			continue
		}
		if s.blanks {
			if f.Status != report.StatusUnknown && f.Status != report.StatusOf(want) && f.Status != report.StatusOf(ofRanges[id]) {
				t.Fatalf("%v is %v, in all worlds together %v\n%s", id, f.Status, want, written(c))
			}
			continue
		}
		if want := ofRanges[id]; f.Status != report.StatusOf(want) {
			t.Fatalf("%v is %v, want %v\n%s", id, f.Status, report.StatusOf(want), written(c))
		}
	}
}

// hard tells that the library may be less sure, or otherwise sure, than the second
// implementation. There are two such cases. One is a choice between totals of which some
// may list credits twice. The other is credits that are stated or recorded beside units
// of unknown kind, or beside an open list: the units may turn out to contradict them.
func (n *naive) hard(m *model, id string) bool {
	if id == "curriculum/taught-hours-min" || id == "curriculum/electives-hours" {
		return false
	}
	perhapsTwice := n.twice.beyond || n.twice.some
	unsure := m.open || anyOpen(m.units) || anyUnset(m.units, 0)
	states := m.stated.credits != blank || m.stated.taught != blank || m.stated.project != blank
	return (id == "curriculum/electives-total" && perhapsTwice) || (unsure && states) || m.mayContradictARecord()
}

func anyUnset(units []*node, inherited curriculum.UnitKind) bool {
	for _, n := range units {
		kind := n.kind
		if kind == 0 {
			kind = inherited
		}
		if (n.leaf() || n.open) && kind == 0 || anyUnset(n.units, kind) {
			return true
		}
	}
	return false
}

func TestExactWithoutBlanks(t *testing.T) {
	e := testkit.Edition(t, "2018")
	rapid.Check(t, func(t *rapid.T) { agree(t, shape{}, e) })
}

func TestExactWithStatedTotals(t *testing.T) {
	e := testkit.Edition(t, "2018")
	rapid.Check(t, func(t *rapid.T) { agree(t, shape{stated: true}, e) })
}

func TestSoundWithBlanks(t *testing.T) {
	e := testkit.Edition(t, "2018")
	rapid.Check(t, func(t *rapid.T) { agree(t, shape{blanks: true}, e) })
}

// Where a group contradicts its units, or a record does, the units may be right,
// whatever else the library allows for.
func TestSoundWithContradictions(t *testing.T) {
	e := testkit.Edition(t, "2018")
	for name, s := range map[string]shape{
		"groups":  {blanks: true, conflicts: true, noElective: true},
		"records": {blanks: true, differ: true, noElective: true, noOpen: true},
	} {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) { agree(t, s, e) })
		})
	}
}

func TestSoundWithStatedTotals(t *testing.T) {
	e := testkit.Edition(t, "2018")
	rapid.Check(t, func(t *rapid.T) { agree(t, shape{blanks: true, stated: true}, e) })
}
