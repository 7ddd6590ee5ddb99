package curriculum_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/ms/quantity"
)

// ofKind sums the units of one kind; one whose kind is not known may be of it.
func ofKind(q measured, kind curriculum.UnitKind) measured {
	const of, others = 0, 1
	q.parts = func(k curriculum.UnitKind) []int {
		switch k {
		case kind:
			return []int{of}
		case 0:
			return []int{of, others}
		}
		return []int{others}
	}
	return q
}

func solveKind(q measured, m *model, kind curriculum.UnitKind) *tally {
	t := newTally()
	ofKind(q, kind).eachFilling(m, func(all map[outcome]bool) {
		sums := map[int]bool{}
		for o := range all {
			sums[o[0]] = true
		}
		t.add(sums, func(int) bool { return true })
	})
	return t
}

// known gives the range that the tally's sums lie in.
func (t *tally) known() num {
	if t.most >= boundless {
		return num{t.least, boundless}
	}
	return num{t.least, t.most}
}

// agreeRange checks that a range is the one found by the second implementation,
// or holds it where there are blanks.
func agreeRange[T quantity.Quantity[T]](t *rapid.T, s shape, what string, m *model, got quantity.Range[T], n *tally, scaled func(num) quantity.Range[T]) {
	t.Helper()
	want := scaled(n.known())
	if n.least == 0 && n.most >= boundless {
		want = quantity.AtLeast(*new(T)) // no sum is less than nothing
	}
	both, ok := got.Intersect(want)
	if !ok || !both.Equal(want) || (!s.blanks && !got.Equal(want)) {
		t.Fatalf("%s are %v, want %v\n%s", what, got, want, written(m.curriculum()))
	}
}

// mayContradictARecord tells that units of unknown kind or of open lists may turn out
// to hold other credits than a record, which the library takes at its word.
func (m *model) mayContradictARecord() bool {
	unsure := m.open || anyOpen(m.units) || anyUnset(m.units, 0)
	return unsure && (m.mission != blank || m.thesis != blank)
}

func totalsAgree(t *rapid.T, s shape) {
	m := s.model(t)
	trusted := m.trusting()
	n := solve(trusted)
	got, err := m.curriculum().Totals()
	if err != nil {
		t.Fatal(err)
	}
	agreeRange(t, s, "taught credits", m, got.TaughtCredits, n.taught, toCredits)
	if !m.mayContradictARecord() {
		agreeRange(t, s, "credits", m, got.Credits, n.bareTotal, toCredits)
		agreeRange(t, s, "project credits", m, got.ProjectCredits, n.bareProject, toCredits)
	}
	agreeRange(t, s, "hours", m, got.Hours, n.allHours, toHours)
	agreeRange(t, s, "taught hours", m, got.TaughtHours, n.hours, toHours)
	for _, kind := range []curriculum.UnitKind{curriculum.KindCourse, curriculum.KindProject, curriculum.KindMission, 0} {
		of := got.Of(kind)
		agreeRange(t, s, kind.String()+" hours", m, of.Hours, solveKind(hoursOf, trusted, kind), toHours)
		agreeRange(t, s, kind.String()+" credits", m, of.Credits, solveKind(creditsOf, trusted, kind), toCredits)
	}
}

func TestTotalsExactWithoutBlanks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { totalsAgree(t, shape{}) })
}

func TestTotalsSoundWithBlanks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { totalsAgree(t, shape{blanks: true}) })
}

func TestTotalsSoundWithContradictions(t *testing.T) {
	for name, s := range map[string]shape{
		"groups":  {blanks: true, conflicts: true, noElective: true},
		"records": {blanks: true, differ: true, noElective: true, noOpen: true},
	} {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) { totalsAgree(t, s) })
		})
	}
}

func TestTotalsOfNothingListed(t *testing.T) {
	got, err := new(curriculum.Curriculum).Totals()
	if err != nil {
		t.Fatal(err)
	}
	atLeastNothing, noCredits := quantity.AtLeast(quantity.Hours{}), quantity.AtLeast(quantity.Credits{})
	want := curriculum.Totals{
		Credits: noCredits, TaughtCredits: noCredits, ProjectCredits: noCredits,
		Hours: atLeastNothing, TaughtHours: atLeastNothing,
	}
	for _, kind := range unitKinds {
		of := got.Of(kind)
		if !of.Hours.Equal(atLeastNothing) || !of.Credits.Equal(noCredits) {
			t.Errorf("of kind %v: %v, %v", kind, of.Hours, of.Credits)
		}
	}
	if !got.Credits.Equal(want.Credits) || !got.TaughtCredits.Equal(want.TaughtCredits) ||
		!got.ProjectCredits.Equal(want.ProjectCredits) || !got.Hours.Equal(want.Hours) ||
		!got.TaughtHours.Equal(want.TaughtHours) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if got.Equal(curriculum.Totals{}) {
		t.Error("at least nothing is not the same as nothing known")
	}
	if of := got.Of(curriculum.UnitKinds); !of.Hours.IsZero() || !of.Credits.IsZero() {
		t.Errorf("of no kind at all: %+v", of)
	}
}

func TestTotalsEqual(t *testing.T) {
	totals := func(change func(*curriculum.Curriculum)) curriculum.Totals {
		c := compliant()
		change(c)
		got, err := c.Totals()
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	base := totals(func(*curriculum.Curriculum) {})
	if !base.Equal(totals(func(c *curriculum.Curriculum) { c.Thesis.Written = quantity.No })) {
		t.Error("a member that is not summed makes a difference")
	}
	for name, change := range map[string]func(*curriculum.Curriculum){
		"hours":    func(c *curriculum.Curriculum) { c.Units[0].Hours = hours(121) },
		"credits":  func(c *curriculum.Curriculum) { c.Units[0].Credits = credits(16) },
		"kind":     func(c *curriculum.Curriculum) { c.Units[0].Kind = curriculum.KindPractical },
		"choice":   func(c *curriculum.Curriculum) { c.Units[0].Units = []curriculum.Unit{{Code: "U"}} },
		"a record": func(c *curriculum.Curriculum) { c.Thesis.Credits = credits(21) },
	} {
		if got := totals(change); base.Equal(got) == (name != "choice") || got.Equal(base) != base.Equal(got) {
			t.Errorf("%s: Equal is %v", name, base.Equal(got))
		}
	}
}
