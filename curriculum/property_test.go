package curriculum_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

func TestMoreHoursNeverBreak(t *testing.T) {
	e := testkit.Edition(t, "2018")
	rapid.Check(t, func(t *rapid.T) {
		m := shape{blanks: true, stated: true, conflicts: rapid.Bool().Draw(t, "conflicts")}.model(t)
		before := *only(t, validate(t, m.curriculum(), e), "curriculum/taught-hours-min")
		more := rapid.IntRange(1, 4).Draw(t, "more")
		raised := leaves(m.units)[rapid.IntRange(0, len(leaves(m.units))-1).Draw(t, "unit")]
		if surely := hoursOf.parts(raised.kind); surely[0] == counted && rapid.Bool().Draw(t, "in a unit") {
			raised.hours.lo += more
			raised.hours.hi = min(raised.hours.hi+more, boundless)
		} else {
			m.units = append(m.units, &node{kind: curriculum.KindCourse, hours: num{more, more}, credits: blank})
		}
		after := *only(t, validate(t, m.curriculum(), e), "curriculum/taught-hours-min")
		if before.Status == report.StatusMet && after.Status == report.StatusNotMet {
			t.Fatalf("more counted hours broke it:\n%s", written(m.curriculum()))
		}
	})
}

// Reordering.

// label gives every unit a code of its own.
func label(units []curriculum.Unit, prefix string) {
	for i := range units {
		units[i].Code = prefix + string(rune('a'+i))
		label(units[i].Units, units[i].Code)
	}
}

// byCode writes a pointer with the codes of the units instead of their numbers.
func byCode(c *cur, pointer string) string {
	units, steps := c.Units, strings.Split(pointer, "/")
	for i, step := range steps {
		if n, err := strconv.Atoi(step); err == nil {
			steps[i], units = units[n].Code, units[n].Units
		}
	}
	return strings.Join(steps, "/")
}

// sayings are the findings of a report, places by code, in an order of their own.
func sayings(c *cur, r *report.Report) (all []string) {
	for i := range r.Findings {
		s := saidBy(&r.Findings[i])
		s.Place = byCode(c, s.Place)
		for i := range s.Located {
			s.Located[i] = byCode(c, s.Located[i])
		}
		slices.Sort(s.Located)
		all = append(all, fmt.Sprintf("%v %+v", r.Findings[i].Rule.ID, s))
	}
	slices.Sort(all)
	return all
}

func shuffle(t *rapid.T, units []curriculum.Unit) []curriculum.Unit {
	if len(units) == 0 {
		return nil
	}
	units = rapid.Permutation(units).Draw(t, "order")
	for i := range units {
		units[i].Units = shuffle(t, units[i].Units)
	}
	return units
}

func TestReorderingChangesPointersOnly(t *testing.T) {
	e := testkit.Edition(t, "2018")
	rapid.Check(t, func(t *rapid.T) {
		c := shape{blanks: true, stated: true, mixed: true, conflicts: rapid.Bool().Draw(t, "conflicts")}.model(t).curriculum()
		label(c.Units, "")
		other := *c
		other.Units = shuffle(t, c.Units)
		if diff := cmp.Diff(sayings(c, validate(t, c, e)), sayings(&other, validate(t, &other, e))); diff != "" {
			t.Fatalf("another order, another report (-one +other):\n%s\n%s", diff, written(c))
		}
		one, err1 := c.Totals()
		two, err2 := other.Totals()
		if err1 != nil || err2 != nil || !one.Equal(two) {
			t.Fatalf("another order, other totals: %+v and %+v", one, two)
		}
	})
}

// Filling blanks.

// blanker draws what a document that knows less would say.
type blanker struct{ *rapid.T }

func (b blanker) rarely(label string) bool { return rapid.IntRange(0, 4).Draw(b.T, label) == 4 }

func (b blanker) num(n num) num {
	switch rapid.IntRange(0, 7).Draw(b.T, "less known") {
	case 5:
		return blank
	case 6:
		return num{n.lo, boundless}
	case 7:
		return num{max(0, n.lo-1), min(n.hi+1, boundless)}
	}
	return n
}

func (b blanker) model(m *model) *model {
	less := *m
	less.units = b.units(m.units, 0, 0)
	less.open = m.open || b.rarely("open")
	for _, n := range []*num{&less.mission, &less.thesis, &less.stated.hours, &less.stated.credits, &less.stated.taught, &less.stated.project} {
		*n = b.num(*n)
	}
	return &less
}

// units blanks a list. A unit's kind is blanked only where it does not take the
// kind of its group by that.
func (b blanker) units(nodes []*node, inherited, lessInherited curriculum.UnitKind) (units []*node) {
	for _, n := range nodes {
		less := *n
		kind := n.kind
		if kind == 0 {
			kind = inherited
		}
		if n.kind != 0 && lessInherited == 0 && b.rarely("kind unset") {
			less.kind = 0
		}
		lessKind := less.kind
		if lessKind == 0 {
			lessKind = lessInherited
		}
		less.hours, less.credits = b.num(n.hours), b.num(n.credits)
		if !n.leaf() {
			less.units = b.units(n.units, kind, lessKind)
			less.open = n.open || b.rarely("open group")
		}
		units = append(units, &less)
	}
	return units
}

// records sets mission and thesis, and blanks some of their members.
func (b blanker) records(known, less *cur) {
	truth := rapid.SampledFrom([]quantity.Truth{quantity.No, quantity.Yes})
	known.Thesis.Written, known.Thesis.Defended = truth.Draw(b.T, "written"), truth.Draw(b.T, "defended")
	known.Thesis.Authors = quantity.Exactly(quantity.Count(rapid.IntRange(1, 2).Draw(b.T, "authors")))
	known.Mission.Months = quantity.Exactly(quantity.Months(rapid.IntRange(2, 6).Draw(b.T, "months")))
	if !b.rarely("written blank") {
		less.Thesis.Written = known.Thesis.Written
	}
	if !b.rarely("defended blank") {
		less.Thesis.Defended = known.Thesis.Defended
	}
	if !b.rarely("authors blank") {
		less.Thesis.Authors = known.Thesis.Authors
	}
	if least, _ := known.Mission.Months.Min(); b.rarely("months at least") {
		less.Mission.Months = quantity.AtLeast(least - 1)
	} else if !b.rarely("months blank") {
		less.Mission.Months = known.Mission.Months
	}
}

type judged struct {
	rule  string
	place string
}

func statuses(r *report.Report) map[judged]*report.Finding {
	all := map[judged]*report.Finding{}
	for i := range r.Findings {
		f := &r.Findings[i]
		all[judged{f.Rule.ID, f.Place.String()}] = f
	}
	return all
}

// settles checks that knowing more never turns an answer round. It leads back to
// not knowing only where a stated total contradicts the list, and to nothing
// being asked where no electives turn out to be there.
func settles(t *rapid.T, s shape, e *law.Edition) {
	known := s.model(t)
	b := blanker{t}
	less := b.model(known)
	after, before := known.curriculum(), less.curriculum()
	b.records(after, before)
	was, is := statuses(validate(t, before, e)), statuses(validate(t, after, e))
	for at, f := range was {
		g := is[at]
		if g == nil || g.Status == f.Status || f.Status == report.StatusUnknown || f.Status == report.StatusNotApplicable {
			continue
		}
		contradicted := g.Status == report.StatusUnknown && g.Reason == curriculum.ReasonListedAndStatedDiffer
		noElectives := g.Status == report.StatusNotApplicable && g.Reason == curriculum.ReasonNoElectives
		if !contradicted && !noElectives && !hardToSettle(less, at.rule) {
			t.Fatalf("%v at %q was %v and is %v, %v\nbefore: %s\nafter: %s",
				at.rule, at.place, f.Status, g.Status, g.Reason, written(before), written(after))
		}
	}
}

// hardToSettle tells that the library may take back an answer on the project, where
// units turn out to hold other credits than a record.
func hardToSettle(less *model, rule string) bool {
	switch rule {
	case "curriculum/credits-total", "curriculum/credits-project", "curriculum/electives-total", "curriculum/project-listed-once", "curriculum/stated-totals":
		return less.mayContradictARecord()
	}
	return false
}

func TestFillingBlanksSettles(t *testing.T) {
	e := testkit.Edition(t, "2018")
	for name, s := range map[string]shape{
		"listed":            {blanks: true},
		"listed and stated": {blanks: true, stated: true},
		"all filled":        {stated: true},
	} {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) { settles(t, s, e) })
		})
	}
}

// What is missing.

// mended checks a rule after what was missing has been added: it holds where the
// value is known, and is no longer broken for sure where it is not.
func mended(t *rapid.T, e *law.Edition, f report.Finding, c *cur) {
	t.Helper()
	g := only(t, validate(t, c, e), f.Rule.ID)
	if g.Status == report.StatusNotMet || (f.Have.Exact() && g.Status != report.StatusMet) {
		t.Fatalf("%v is %v after %+v was added\n%s", f.Rule.ID, g.Status, f.Missing, written(c))
	}
}

func shiftOf[T quantity.Quantity[T]](t *rapid.T, f *report.Finding, r quantity.Range[T], ok bool) T {
	t.Helper()
	v, exact := r.Exact()
	if !ok || !exact {
		t.Fatalf("%v is not met and does not say what is missing: %+v", f.Rule.ID, f)
	}
	return v
}

func TestMissingMendsHours(t *testing.T) {
	e := testkit.Edition(t, "2018")
	rapid.Check(t, func(t *rapid.T) {
		c := shape{blanks: true}.model(t).curriculum()
		r := validate(t, c, e)
		for _, id := range []string{"curriculum/taught-hours-min", "curriculum/electives-hours"} {
			f := *only(t, r, id)
			if f.Status != report.StatusNotMet {
				continue
			}
			missing, ok := f.Missing.Hours()
			more := *c
			more.Units = append(slices.Clone(c.Units), curriculum.Unit{
				Code: "M", Kind: curriculum.KindCourse, Hours: quantity.Exactly(shiftOf(t, &f, missing, ok)),
			})
			mended(t, e, f, &more)
		}
	})
}

// shifted gives the range moved by so much, if it stays one of credits.
func shifted(r quantity.Range[quantity.Credits], by quantity.Credits) (quantity.Range[quantity.Credits], bool) {
	lower, hasLower := r.Min()
	upper, hasUpper := r.Max()
	lower, err1 := lower.Add(by)
	upper, err2 := upper.Add(by)
	if err1 != nil || err2 != nil || !hasLower || !hasUpper || lower.Hundredths() < 0 {
		return r, false
	}
	return testkit.Between(lower, upper), true
}

func TestMissingMendsCredits(t *testing.T) {
	e := testkit.Edition(t, "2018")
	rapid.Check(t, func(t *rapid.T) {
		m := shape{blanks: rapid.Bool().Draw(t, "blanks"), noOpen: true}.model(t)
		// A unit of each part to change, so that a record never holds credits beside one.
		m.mission, m.thesis = blank, blank
		m.units = append(m.units,
			&node{kind: curriculum.KindCourse, hours: blank, credits: num{4, 4}},
			&node{kind: curriculum.KindMission, hours: blank, credits: num{1, 1}},
			&node{kind: curriculum.KindThesis, hours: blank, credits: num{3, 3}})
		c := m.curriculum()
		r := validate(t, c, e)
		at := map[string]int{"curriculum/credits-total": len(c.Units) - 3, "curriculum/credits-taught": len(c.Units) - 3, "curriculum/credits-project": len(c.Units) - 1}
		for _, id := range []string{"curriculum/credits-total", "curriculum/credits-taught", "curriculum/credits-project"} {
			f := *only(t, r, id)
			if f.Status != report.StatusNotMet {
				continue
			}
			missing, ok := f.Missing.Credits()
			by := shiftOf(t, &f, missing, ok)
			other := *c
			other.Units = slices.Clone(c.Units)
			changed, may := shifted(c.Units[at[id]].Credits, by)
			if !may {
				continue // too much to be taken from one unit
			}
			other.Units[at[id]].Credits = changed
			mended(t, e, f, &other)
		}
	})
}

func TestMissingMendsMission(t *testing.T) {
	e, autumn := testkit.Edition(t, "2018"), testkit.Day("2023-10-01")
	rapid.Check(t, func(t *rapid.T) {
		c := compliant()
		short := rapid.IntRange(0, 130).Draw(t, "length")
		wide := rapid.IntRange(0, 1).Draw(t, "width")
		start := autumn.AddDays(rapid.IntRange(0, 800).Draw(t, "start"))
		c.Mission = curriculum.Mission{}
		unit := rapid.IntRange(0, 3).Draw(t, "unit")
		switch unit {
		case 0:
			c.Mission.Months = testkit.Between(quantity.Months(short/30), quantity.Months(short/30+wide))
		case 1:
			c.Mission.Weeks = testkit.Between(quantity.Weeks(short/7), quantity.Weeks(short/7+wide))
		case 2:
			c.Mission.Days = testkit.Between(quantity.Days(short), quantity.Days(short+wide))
		case 3:
			c.Mission.Dates = quantity.Span{From: start, To: start.AddDays(short)}
		}
		f := *only(t, validate(t, c, e), "curriculum/mission-months-min")
		if f.Status != report.StatusNotMet {
			return
		}
		switch unit {
		case 0:
			missing, ok := f.Missing.Months()
			n := quantity.Months(short/30) + shiftOf(t, &f, missing, ok)
			c.Mission.Months = testkit.Between(n, n+quantity.Months(wide))
		case 1:
			missing, ok := f.Missing.Weeks()
			n := quantity.Weeks(short/7) + shiftOf(t, &f, missing, ok)
			c.Mission.Weeks = testkit.Between(n, n+quantity.Weeks(wide))
		case 2:
			missing, ok := f.Missing.Days()
			n := quantity.Days(short) + shiftOf(t, &f, missing, ok)
			c.Mission.Days = testkit.Between(n, n+quantity.Days(wide))
		case 3:
			missing, ok := f.Missing.Days()
			c.Mission.Dates.To = c.Mission.Dates.To.AddDays(int(shiftOf(t, &f, missing, ok)))
		}
		mended(t, e, f, c)
	})
}

// Reports used again.

func TestReusedReportIsFresh(t *testing.T) {
	var reused report.Report
	rapid.Check(t, func(t *rapid.T) {
		editions := law.Editions()
		e := editions[rapid.IntRange(0, len(editions)-1).Draw(t, "edition")]
		c := shape{blanks: true, stated: true, conflicts: true, differ: true}.model(t).curriculum()
		if err := newChecker(t, e).ValidateCurriculumInto(&reused, c, e.From()); err != nil {
			t.Fatal(err)
		}
		fresh, err := validateCurriculum(c, e, e.From())
		if err != nil {
			t.Fatal(err)
		}
		if !reused.Equal(fresh) {
			t.Fatalf("a reused report differs:\n%s", cmp.Diff(written(fresh), written(&reused)))
		}
	})
}
