package stats_test

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/stats"
)

// The page of the label rounds its figures and gives no date. They can all be true, and
// together they say more than each one alone.
func ExampleReconcile() {
	graduates := func(id string, of stats.Population, hedge quantity.Hedge, n int64) stats.Figure {
		return stats.Figure{ID: id, Unit: stats.UnitGraduates, Of: of, Value: stats.Whole(n), Hedge: hedge, Source: "CGEMS"}
	}
	page := []stats.Figure{
		graduates("graduates", all, quantity.HedgeMoreThan, 80_000),
		graduates("engineering", engineering, quantity.HedgeAround, 40_000),
		graduates("management", management, quantity.HedgeMoreThan, 40_000),
		graduates("foreign", foreign, quantity.HedgeMoreThan, 20_000),
		graduates("foreign-engineering", foreignEngineers, quantity.HedgeMoreThan, 12_000),
		graduates("foreign-management", foreignManagement, quantity.HedgeMoreThan, 7_000),
	}
	together := stats.Reconcile(quantity.DefaultHedgePolicy(), stats.Identities(), page).Settings[0]
	for _, t := range together.Tightened {
		if !t.Given.IsZero() && !t.Interval.Equal(t.Given) {
			fmt.Println(t.Of.Nationality, t.Of.SchoolKind, t.Given, "is", t.Interval, "by", t.RestsOn)
		}
	}

	page = append(page, graduates("no-more", all, quantity.HedgeAtMost, 78_000))
	together = stats.Reconcile(quantity.DefaultHedgePolicy(), stats.Identities(), page).Settings[0]
	fmt.Println("cannot all hold:", together.Conflicts)
	// Output:
	// foreign engineering [12001, ∞) is [12001, 42000] by [engineering foreign-engineering]
	// cannot all hold: [[graduates no-more]]
}

// The text of 2010 gives exact numbers. A number that it does not give follows from them.
func ExampleReconcile_missing() {
	at, _ := stats.ParsePeriod("2010-09")
	exact := func(id string, of stats.Population, n int64) stats.Figure {
		return stats.Figure{ID: id, Unit: stats.UnitGraduates, Of: of, Value: stats.Whole(n), Hedge: quantity.HedgeExact, AsOf: at, Source: "CGE10"}
	}
	r := stats.Reconcile(quantity.DefaultHedgePolicy(), stats.Identities(), []stats.Figure{
		exact("graduates", all, 81_226),
		exact("engineering", engineering, 39_347),
	})
	for _, t := range r.Settings[0].Tightened[:3] {
		fmt.Println(t.Of.SchoolKind, t.Interval, t.RestsOn)
	}
	// Output:
	// unset 81226 [graduates]
	// engineering 39347 [engineering]
	// management 41879 [engineering graduates]
}

func inJSON(t testing.TB, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// graduates gives a figure of graduates in the year 2010.
func graduates(id string, of stats.Population, hedge quantity.Hedge, n int64) stats.Figure {
	return stats.Figure{
		ID: id, Unit: stats.UnitGraduates, Of: of, Value: stats.Whole(n), Hedge: hedge,
		AsOf: stats.YearOf(2010), Source: "CGE10",
	}
}

// reconciled reconciles figures of one setting with the shipped identities.
func reconciled(t testing.TB, figures ...stats.Figure) stats.Reconciled {
	t.Helper()
	r := stats.Reconcile(quantity.DefaultHedgePolicy(), stats.Identities(), figures)
	if len(r.Settings) != 1 {
		t.Fatalf("%d settings", len(r.Settings))
	}
	return r.Settings[0]
}

func TestExactSumsReconcile(t *testing.T) {
	numbers := []int64{81_226, 39_347, 41_879, 20_503, 12_739, 7_764}
	var figures []stats.Figure
	for i, of := range sixPopulations {
		figures = append(figures, graduates(fmt.Sprint(i), of, quantity.HedgeExact, numbers[i]))
	}
	got := reconciled(t, figures...)
	if len(got.Conflicts) > 0 || len(got.Tightened) != len(ninePopulations) {
		t.Fatalf("%+v", got)
	}
	given := slices.DeleteFunc(slices.Clone(got.Tightened), func(of stats.Tightened) bool { return of.Given.IsZero() })
	for i, of := range given {
		if want := stats.Exactly(stats.Whole(numbers[i])); of.Of != sixPopulations[i] || !of.Interval.Equal(want) || !of.Given.Equal(want) {
			t.Errorf("%+v is %v, not %v", of.Of, of.Interval, want)
		}
		if want := []string{fmt.Sprint(i)}; !slices.Equal(of.RestsOn, want) {
			t.Errorf("%+v rests on %q, not on %q", of.Of, of.RestsOn, want)
		}
	}
	figures[5].Value = stats.Whole(7_765) // one too many
	if got := reconciled(t, figures...); inJSON(t, got.Conflicts) != `[["3","4","5"]]` || got.Tightened != nil {
		t.Errorf("%+v", got)
	}
}

func TestConflicts(t *testing.T) {
	exact, atLeast, atMost := quantity.HedgeExact, quantity.HedgeAtLeast, quantity.HedgeAtMost
	from := func(id string, of stats.Population, least, most int64) stats.Figure {
		f := graduates(id, of, quantity.HedgeBetween, least)
		f.To = stats.Whole(most)
		return f
	}
	tests := []struct {
		name    string
		figures []stats.Figure
		want    string
	}{
		{"none", nil, `null`},
		{"of one figure", []stats.Figure{graduates("below", all, quantity.HedgeFewerThan, 0)}, `[["below"]]`},
		{"of two sources", []stats.Figure{graduates("b", foreign, exact, 5), graduates("a", foreign, exact, 6)}, `[["a","b"]]`},
		{"foreign above all", []stats.Figure{graduates("foreign", foreign, atLeast, 6), graduates("all", all, atMost, 5)}, `[["all","foreign"]]`},
		{
			"of four figures",
			[]stats.Figure{
				graduates("all", all, atMost, 10), graduates("engineering", engineering, atLeast, 6),
				graduates("foreign", foreign, atLeast, 8), graduates("foreign-engineering", foreignEngineers, atMost, 3),
				graduates("management", management, atMost, 9), graduates("another", all, atLeast, 8),
			},
			`[["all","engineering","foreign","foreign-engineering"]]`,
		},
		{
			"found in passing by more figures",
			[]stats.Figure{
				graduates("0", all, exact, 1), graduates("1", foreign, exact, 2),
				graduates("2", engineering, exact, 0), graduates("3", management, atMost, 0),
			},
			`[["0","1"]]`,
		},
		{
			"of one figure after another",
			[]stats.Figure{graduates("0", all, exact, 0), from("1", all, 2, 0), graduates("2", all, exact, 3)},
			`[["1"],["0","2"]]`,
		},
		{
			"the fewest first, and each",
			[]stats.Figure{
				graduates("c1", all, exact, 10), graduates("c2", engineering, exact, 4), graduates("c3", management, exact, 7),
				graduates("b1", foreignManagement, exact, 1), graduates("b2", foreignManagement, exact, 2),
				graduates("a", foreign, quantity.HedgeFewerThan, 0),
			},
			`[["a"],["b1","b2"],["c1","c2","c3"]]`,
		},
		{
			"as many as there are",
			[]stats.Figure{from("1", all, 5, 8), from("2", all, 0, 2), from("3", all, 1, 4), from("4", all, 3, 6)},
			`[["1","3"],["2","4"]]`,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			figures := append(tt.figures, graduates("nothing", all, 0, 3))
			if got := inJSON(t, reconciled(t, figures...).Conflicts); got != tt.want {
				t.Errorf("%s, not %s", got, tt.want)
			}
		})
	}
}

// Where two figures give one bound each, and a third gives both, the third is enough.
func TestIntervalRestsOnNoMoreThanItNeeds(t *testing.T) {
	both := graduates("c", all, quantity.HedgeBetween, 0)
	both.To = stats.Whole(6)
	got := reconciled(t,
		graduates("a", all, quantity.HedgeAtLeast, 6), graduates("b", all, quantity.HedgeExact, 6), both)
	if on := got.Tightened[0].RestsOn; !slices.Equal(on, []string{"b"}) {
		t.Errorf("rests on %q", on)
	}
}

// Only figures of one unit, label, country and date are reconciled.
func TestSettings(t *testing.T) {
	base := graduates("base", all, quantity.HedgeExact, 5)
	undated := base
	undated.AsOf = stats.Period{}
	computed := undated
	computed.Source, computed.Digest = stats.SourceRecords, document.DigestOf([]byte("records"))
	changed := func(f stats.Figure, change func(*stats.Figure)) stats.Figure {
		change(&f)
		f.ID, f.Value = "other", stats.Whole(7)
		return f
	}
	tests := []struct {
		name     string
		a, b     stats.Figure
		together bool
	}{
		{"same", base, changed(base, func(*stats.Figure) {}), true},
		{"another source", base, changed(base, func(f *stats.Figure) { f.Source = "WPEN" }), true},
		{"another population", base, changed(base, func(f *stats.Figure) { f.Of = engineering }), true},
		{"another unit", base, changed(base, func(f *stats.Figure) { f.Unit = stats.UnitAdmitted }), false},
		{"another label", base, changed(base, func(f *stats.Figure) { f.Of.Label = law.MSc }), false},
		{"another place", base, changed(base, func(f *stats.Figure) { f.Of.Country = "MA" }), false},
		{"another date", base, changed(base, func(f *stats.Figure) { f.AsOf = stats.YearOf(2011) }), false},
		{"one undated", base, changed(undated, func(*stats.Figure) {}), false},
		{"undated in one source", undated, changed(undated, func(*stats.Figure) {}), true},
		{"undated, computed from the same records", computed, changed(computed, func(*stats.Figure) {}), true},
		{"undated, computed from others", computed, changed(computed, func(f *stats.Figure) { f.Digest = document.DigestOf([]byte("others")) }), false},
		{"dated, computed from others", base, changed(computed, func(f *stats.Figure) { f.AsOf = base.AsOf }), true},
		{"undated in two sources", undated, changed(undated, func(f *stats.Figure) { f.Source = "WPEN" }), false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if together := tt.a.Setting() == tt.b.Setting(); together != tt.together {
				t.Errorf("together: %v", together)
			}
			r := stats.Reconcile(quantity.DefaultHedgePolicy(), stats.Identities(), []stats.Figure{tt.a, tt.b})
			if together := len(r.Settings) == 1; together != tt.together {
				t.Errorf("%d settings", len(r.Settings))
			}
			// Compare and Sum have the same rule, except that Sum may add up countries.
			if c := stats.Compare(&tt.a, &tt.b, quantity.DefaultHedgePolicy()); tt.a.Of == tt.b.Of && (c.Relation == stats.Contradictory) != tt.together {
				t.Errorf("compared: %v", c)
			}
		})
	}
}

// Undated figures computed from records without a digest are reconciled with nothing.
func TestUndatedFiguresOfUnknownRecords(t *testing.T) {
	a, b := graduates("a", all, quantity.HedgeExact, 5), graduates("b", all, quantity.HedgeExact, 6)
	for _, f := range []*stats.Figure{&a, &b} {
		f.AsOf, f.Source = stats.Period{}, stats.SourceRecords
	}
	r := stats.Reconcile(quantity.DefaultHedgePolicy(), stats.Identities(), []stats.Figure{b, a})
	if len(r.Settings) != 2 || r.Settings[0].Given[0] != "a" || r.Settings[0].Conflicts != nil {
		t.Errorf("%s", inJSON(t, r))
	}
	want := stats.Comparison{Relation: stats.NotComparable, Differs: stats.DateUnknown}
	if got := stats.Compare(&a, &b, quantity.DefaultHedgePolicy()); got != want {
		t.Errorf("compared: %v", got)
	}
}

// Identities that are no network are sound all the same: a population in three of them, three
// for which no signs exist, and more than maxNetwork. Two of the same whole whose sum says
// nothing still form a network.
func TestReconcileOfOtherIdentities(t *testing.T) {
	atMost := func(whole stats.Population, parts ...stats.Population) stats.Identity {
		return stats.Identity{Whole: whole, Parts: parts}
	}
	var many []stats.Identity
	for range 5 {
		many = append(many, atMost(all, engineering, management), atMost(engineering, foreignEngineers))
	}
	for name, identities := range map[string][]stats.Identity{
		"in three":   {atMost(all, engineering), atMost(all, management), atMost(all, foreign)},
		"no signs":   {atMost(all, engineering, management), atMost(engineering, management, foreign), atMost(foreign, all)},
		"many":       many,
		"apart":      {atMost(all, engineering), atMost(all, management)},
		"part twice": {atMost(all, engineering, engineering)},
	} {
		given := []stats.Figure{graduates("all", all, quantity.HedgeAtMost, 4), graduates("engineering", engineering, quantity.HedgeAtLeast, 5)}
		r := stats.Reconcile(quantity.DefaultHedgePolicy(), identities, given).Settings[0]
		if got := inJSON(t, r.Conflicts); got != `[["all","engineering"]]` {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func TestReconciliationInJSON(t *testing.T) {
	undated := graduates("undated", stats.Population{Label: law.MS}, quantity.HedgeMoreThan, 7)
	undated.AsOf, undated.Unit = stats.Period{}, stats.UnitSchools
	r := stats.Reconcile(quantity.DefaultHedgePolicy(), []stats.Identity{{Whole: all, Parts: []stats.Population{foreign}, Units: []stats.Unit{stats.UnitGraduates}}}, []stats.Figure{
		undated,
		graduates("b", foreign, quantity.HedgeAtLeast, 2),
		graduates("a", all, quantity.HedgeExact, 4),
	})
	want := `{"settings":[` +
		`{"unit":"graduates","asOf":"2010","given":["a","b"],"tightened":[` +
		`{"of":{},"given":4,"range":4,"restsOn":["a"]},` +
		`{"of":{"nationality":"foreign"},"given":{"min":2},"range":{"min":2,"max":4},"restsOn":["a","b"]}]},` +
		`{"unit":"schools","label":"MS","source":"CGE10","given":["undated"],"tightened":[` +
		`{"of":{"label":"MS"},"given":{"min":8},"range":{"min":8},"restsOn":["undated"]}]}]}`
	if got := inJSON(t, r); got != want {
		t.Errorf("%s, not\n%s", got, want)
	}
	if got := inJSON(t, stats.Reconcile(quantity.HedgePolicy{}, nil, nil)); got != `{"settings":[]}` {
		t.Errorf("no figures: %s", got)
	}
}

// Shares are not whole numbers, so excluded bounds stay excluded.
func TestReconcileOfShares(t *testing.T) {
	share := func(id string, of stats.Population, hedge quantity.Hedge, s string) stats.Figure {
		n, err := stats.ParseNumber(s)
		if err != nil {
			t.Fatal(err)
		}
		return stats.Figure{ID: id, Unit: stats.UnitShare, Of: of, Value: n, Hedge: hedge}
	}
	identities := []stats.Identity{{Whole: all, Parts: []stats.Population{engineering, management}, Complete: true}}
	r := stats.Reconcile(quantity.DefaultHedgePolicy(), identities, []stats.Figure{
		share("all", all, quantity.HedgeExact, "1"), share("engineering", engineering, quantity.HedgeMoreThan, "0.45"),
	})
	if got := r.Settings[0].Tightened[2].Interval.String(); got != "[0, 0.55)" {
		t.Errorf("management: %s", got)
	}
	r = stats.Reconcile(quantity.DefaultHedgePolicy(), identities, []stats.Figure{
		share("all", all, quantity.HedgeExact, "1"), share("engineering", engineering, quantity.HedgeMoreThan, "0.45"),
		share("management", management, quantity.HedgeAtLeast, "0.55"),
	})
	if got := inJSON(t, r.Settings[0].Conflicts); got != `[["all","engineering","management"]]` {
		t.Errorf("%s", got)
	}
}

// Identities that would tighten an interval for ever are stopped, and Unsettled says so.
func TestReconcileStops(t *testing.T) {
	above := []stats.Identity{ // all > engineering > all
		{Whole: all, Parts: []stats.Population{engineering, management}},
		{Whole: engineering, Parts: []stats.Population{all, management}},
	}
	given := []stats.Figure{graduates("some", management, quantity.HedgeAtLeast, 1)}
	r := stats.Reconcile(quantity.DefaultHedgePolicy(), above, given).Settings[0]
	if !r.Unsettled || r.Conflicts != nil || !strings.Contains(inJSON(t, r), `"unsettled":true`) {
		t.Errorf("%s", inJSON(t, r))
	}
	given = append(given, graduates("few", all, quantity.HedgeAtMost, 3)) // soon out of numbers
	r = stats.Reconcile(quantity.DefaultHedgePolicy(), above, given).Settings[0]
	if got := inJSON(t, r.Conflicts); got != `[["few","some"]]` || r.Unsettled {
		t.Errorf("%s", inJSON(t, r))
	}
}

// Where there are too many choices to look for a smaller conflict, the conflict is still
// minimal.
func TestConflictOfManyFigures(t *testing.T) {
	identity := stats.Identity{Whole: all}
	figures := []stats.Figure{graduates("all", all, quantity.HedgeAtMost, 10), graduates("some", all, quantity.HedgeAtLeast, 1)}
	var want []string
	for kind := range ms.SchoolOther + 1 {
		for nationality := range stats.Foreign + 1 {
			part := stats.Population{SchoolKind: kind, Nationality: nationality}
			if part == all {
				continue
			}
			id := fmt.Sprint(kind, "-", nationality)
			identity.Parts = append(identity.Parts, part)
			figures = append(figures, graduates(id, part, quantity.HedgeAtLeast, 1), graduates(id+"-most", part, quantity.HedgeAtMost, 9))
			want = append(want, id)
		}
	}
	want = append(want, "all")
	slices.Sort(want)
	// An identity given three times is no network.
	for _, identities := range [][]stats.Identity{{identity}, {identity, identity, identity}} {
		got := stats.Reconcile(quantity.DefaultHedgePolicy(), identities, figures).Settings[0]
		if len(got.Conflicts) != 1 || !slices.Equal(got.Conflicts[0], want) {
			t.Errorf("%q, not %q", got.Conflicts, want)
		}
	}
}

// The smallest conflict shows in no single balance, only in several steps.
func TestConflictInSeveralSteps(t *testing.T) {
	identities := slices.Repeat([]stats.Identity{
		{Whole: all, Parts: []stats.Population{engineering, management}},
		{Whole: all, Parts: []stats.Population{foreign}},
		{Whole: foreign, Parts: []stats.Population{foreignOthers}},
	}, 3)
	got := stats.Reconcile(quantity.DefaultHedgePolicy(), identities, []stats.Figure{
		graduates("all", all, quantity.HedgeAtMost, 1), graduates("engineering", engineering, quantity.HedgeAtLeast, 1),
		graduates("management", management, quantity.HedgeAtLeast, 1), graduates("others", foreignOthers, quantity.HedgeAtLeast, 2),
	}).Settings[0]
	if conflicts := inJSON(t, got.Conflicts); conflicts != `[["all","others"]]` {
		t.Error(conflicts)
	}
}

// Figures and identities that no document may hold do not make Reconcile panic.
func TestReconcileOfWhatNoDocumentHolds(t *testing.T) {
	odd := stats.Population{SchoolKind: 99, Nationality: 99, Label: 99}
	identities := []stats.Identity{
		{}, {Whole: odd, Parts: []stats.Population{odd}}, {Parts: []stats.Population{{}, {}}, Complete: true},
		{Whole: odd, Parts: []stats.Population{all, odd, odd}, Units: []stats.Unit{99}},
	}
	var figures []stats.Figure
	for i := range 12 {
		figures = append(figures,
			stats.Figure{ID: "twice", Unit: stats.Unit(99 * (i % 2)), Hedge: quantity.Hedge(i), Value: stats.Whole(int64(i) - 5)},
			stats.Figure{Of: odd, Unit: 99, Hedge: quantity.Hedge(i), Value: stats.Whole(math.MinInt64 + int64(i))})
	}
	for _, f := range stats.Reconcile(quantity.HedgePolicy{Around: -5, AsPrinted: -1}, identities, figures).Settings {
		if len(f.Given) == 0 {
			t.Errorf("%+v", f)
		}
	}
}

// numbers has a number for each of the twelve populations. They follow from six cells: French
// and foreign people in three kinds of school.
type numbers [12]int

// solve gives numbers that satisfy the shipped identities and the bounds of every population.
// ok is false where there are none. It tries all numbers one after another.
func solve(bounds [12][2]int) (n numbers, ok bool) {
	cells := [...]int{5, 9, 6, 10, 7, 11} // the two of a kind of school after each other
	var next func(i int) bool
	next = func(i int) bool {
		within := func(of, n int) bool { return bounds[of][0] <= n && n <= bounds[of][1] }
		if i == len(cells) {
			n[4], n[8] = n[5]+n[6]+n[7], n[9]+n[10]+n[11]
			n[0] = n[4] + n[8]
			return within(0, n[0]) && within(4, n[4]) && within(8, n[8])
		}
		of := cells[i]
		for n[of] = bounds[of][0]; n[of] <= min(bounds[of][1], most); n[of]++ {
			if i%2 == 1 {
				kind := of - 8
				if n[kind] = n[kind+4] + n[kind+8]; n[kind] > bounds[kind][1] {
					break
				} else if n[kind] < bounds[kind][0] {
					continue
				}
			}
			if next(i + 1) {
				return true
			}
		}
		return false
	}
	return n, next(0)
}

// most is the greatest number that is tried for a cell. beyond is above every bound that the
// drawn figures can have.
const most, beyond = 8, 1 << 20

// boundsOf gives the bounds that figures give the twelve populations, without identities.
// Other schools are 0 where no figure names them.
func boundsOf(p quantity.HedgePolicy, figures []stats.Figure, others bool) (bounds [12][2]int) {
	for i, of := range twelvePopulations {
		bounds[i][1] = beyond
		if of.SchoolKind == ms.SchoolOther && !others {
			bounds[i][1] = 0
		}
		for _, f := range figures {
			if f.Of != of {
				continue
			}
			r := f.Interval(p)
			if n, _, ok := r.Min(); ok {
				bounds[i][0] = max(bounds[i][0], int(n.Decimal().IntPart()))
			}
			if n, _, ok := r.Max(); ok {
				bounds[i][1] = min(bounds[i][1], int(n.Decimal().IntPart()))
			}
		}
	}
	return bounds
}

func canHold(p quantity.HedgePolicy, figures []stats.Figure, others bool) bool {
	_, ok := solve(boundsOf(p, figures, others))
	return ok
}

// hull gives the lowest and the highest number that a population may have.
func hull(p quantity.HedgePolicy, figures []stats.Figure, others bool, i int) stats.Interval {
	bounds := boundsOf(p, figures, others)
	mayBe := func(least, greatest int) bool {
		with := bounds
		with[i] = [2]int{max(least, bounds[i][0]), min(greatest, bounds[i][1])}
		_, ok := solve(with)
		return ok
	}
	least := 0
	for !mayBe(0, least) {
		least++
	}
	if mayBe(most, beyond) {
		return stats.AtLeast(stats.Whole(int64(least)))
	}
	greatest := most
	for !mayBe(greatest, beyond) {
		greatest--
	}
	r, _ := stats.Between(stats.Whole(int64(least)), stats.Whole(int64(greatest)))
	return r
}

var boundingHedges = []quantity.Hedge{
	0, quantity.HedgeExact, quantity.HedgeExact, quantity.HedgeAtLeast, quantity.HedgeMoreThan, quantity.HedgeAtMost, quantity.HedgeFewerThan, quantity.HedgeBetween,
}

// drawFigures draws up to most figures of the populations, with numbers up to greatest.
func drawFigures(t *rapid.T, most int, hedges []quantity.Hedge, populations []stats.Population, greatest int64) []stats.Figure {
	number := rapid.Int64Range(0, greatest)
	figures := make([]stats.Figure, rapid.IntRange(0, most).Draw(t, "figures"))
	for i := range figures {
		f := graduates(fmt.Sprint(i), rapid.SampledFrom(populations).Draw(t, "of"), rapid.SampledFrom(hedges).Draw(t, "hedge"), number.Draw(t, "value"))
		if f.Hedge == quantity.HedgeBetween {
			f.To = stats.Whole(number.Draw(t, "to"))
		}
		figures[i] = f
	}
	return figures
}

// only gives the figures whose ids are listed or, where with is false, the others.
func only(figures []stats.Figure, ids []string, with bool) []stats.Figure {
	var some []stats.Figure
	for _, f := range figures {
		if slices.Contains(ids, f.ID) == with {
			some = append(some, f)
		}
	}
	return some
}

func without(ids []string, i int) []string { return slices.Delete(slices.Clone(ids), i, i+1) }

// The tightened intervals are exactly those of all solutions, found one by one. There are
// conflicts exactly where there is no solution.
func TestReconcileAgreesWithSearch(t *testing.T) {
	policy := quantity.DefaultHedgePolicy()
	rapid.Check(t, func(rt *rapid.T) {
		populations := rapid.SampledFrom([][]stats.Population{sixPopulations, ninePopulations, twelvePopulations}).Draw(rt, "populations")
		figures := drawFigures(rt, 9, boundingHedges, populations, 2)
		if len(figures) == 0 {
			return
		}
		others, want := namesOthers(figures), ninePopulations
		if others {
			want = twelvePopulations
		}
		got := reconciled(t, figures...)
		if got.Unsettled {
			rt.Fatal("unsettled")
		}
		if !canHold(policy, figures, others) {
			if len(got.Conflicts) == 0 || got.Tightened != nil {
				rt.Fatalf("no solution, yet %s", inJSON(t, got))
			}
			checkConflicts(rt, policy, figures, got.Conflicts)
			return
		}
		if len(got.Conflicts) > 0 || len(got.Tightened) != len(want) {
			rt.Fatalf("there are solutions, yet %s", inJSON(t, got))
		}
		for _, of := range got.Tightened {
			i := slices.Index(twelvePopulations, of.Of)
			left := hull(policy, figures, others, i)
			if !of.Interval.Equal(left) {
				rt.Errorf("%+v is %v, not %v", of.Of, of.Interval, left)
			}
			if rest := hull(policy, only(figures, of.RestsOn, true), others, i); !rest.Equal(left) {
				rt.Errorf("%+v rests on %q, which give %v, not %v", of.Of, of.RestsOn, rest, left)
			}
			for k, id := range of.RestsOn {
				if hull(policy, only(figures, without(of.RestsOn, k), true), others, i).Equal(left) {
					rt.Errorf("%+v does not rest on %s of %q", of.Of, id, of.RestsOn)
				}
			}
		}
	})
}

func namesOthers(figures []stats.Figure) bool {
	return slices.ContainsFunc(figures, func(f stats.Figure) bool { return f.Of.SchoolKind == ms.SchoolOther })
}

// "Foreign people are at most all" says the same as "foreign and French people are all",
// where no figure is of French people.
func TestReconcileWithPartsThatAreNotAll(t *testing.T) {
	atMost := []stats.Identity{
		{Whole: all, Parts: []stats.Population{engineering, management}, Complete: true},
		{Whole: foreign, Parts: []stats.Population{foreignEngineers, foreignManagement}, Complete: true},
		{Whole: engineering, Parts: []stats.Population{foreignEngineers}},
		{Whole: management, Parts: []stats.Population{foreignManagement}},
		{Whole: all, Parts: []stats.Population{foreign}},
	}
	rapid.Check(t, func(rt *rapid.T) {
		figures := drawFigures(rt, 9, boundingHedges, sixPopulations, 6)
		if len(figures) == 0 {
			return
		}
		got, want := stats.Reconcile(quantity.DefaultHedgePolicy(), atMost, figures).Settings[0], reconciled(t, figures...)
		for _, of := range got.Tightened {
			i := slices.IndexFunc(want.Tightened, func(o stats.Tightened) bool { return o.Of == of.Of })
			if i < 0 || !of.Interval.Equal(want.Tightened[i].Interval) {
				rt.Errorf("%+v, not as in %+v", of, want.Tightened)
			}
		}
		if len(got.Conflicts) != len(want.Conflicts) {
			rt.Errorf("%q, not %q", got.Conflicts, want.Conflicts)
		}
	})
}

// checkConflicts checks conflicts by search.
func checkConflicts(t *rapid.T, policy quantity.HedgePolicy, figures []stats.Figure, conflicts [][]string) {
	others := namesOthers(figures)
	canHold := func(figures []stats.Figure) bool { return canHold(policy, figures, others) }
	left, pairs := figures, 0
	for i, conflict := range conflicts {
		if len(conflict) == 2 {
			pairs++
		}
		if canHold(only(figures, conflict, true)) {
			t.Errorf("%q can hold", conflict)
		}
		for k := range conflict {
			if !canHold(only(figures, without(conflict, k), true)) {
				t.Errorf("%q is no smallest conflict: %s may go", conflict, conflict[k])
			}
		}
		if i > 0 && len(conflict) < len(conflicts[i-1]) {
			t.Errorf("%q stands before %q", conflicts[i-1], conflict)
		}
		if len(only(left, conflict, true)) != len(conflict) {
			t.Errorf("%q has figures of another conflict", conflict)
		}
		if smaller := smallerConflict(left, nil, len(conflict)-1, canHold); smaller != nil {
			t.Errorf("%q is found, though %+v are fewer", conflict, smaller)
		}
		left = only(left, conflict, false)
	}
	if !canHold(left) {
		t.Errorf("there are more conflicts than %q", conflicts)
	}
	alone := slices.DeleteFunc(slices.Clone(figures), func(f stats.Figure) bool { return !canHold([]stats.Figure{f}) })
	if most := mostPairs(alone, canHold); pairs != most {
		t.Errorf("%d conflicts of two in %q, not %d", pairs, conflicts, most)
	}
}

// mostPairs gives the largest number of conflicts of two figures that share no figure.
func mostPairs(figures []stats.Figure, canHold func([]stats.Figure) bool) int {
	if len(figures) < 2 {
		return 0
	}
	rest := figures[1:]
	most := mostPairs(rest, canHold)
	for i, f := range rest {
		if !canHold([]stats.Figure{figures[0], f}) {
			most = max(most, 1+mostPairs(slices.Delete(slices.Clone(rest), i, i+1), canHold))
		}
	}
	return most
}

// smallerConflict tries every choice of at most n figures.
func smallerConflict(figures, chosen []stats.Figure, n int, canHold func([]stats.Figure) bool) []stats.Figure {
	if !canHold(chosen) {
		return chosen
	}
	if n == 0 {
		return nil
	}
	for i, f := range figures {
		if found := smallerConflict(figures[i+1:], append(slices.Clip(chosen), f), n-1, canHold); found != nil {
			return found
		}
	}
	return nil
}

var allHedges = append(boundingHedges, quantity.HedgeAround, quantity.HedgeAlmost, quantity.HedgeAsPrinted)

// drawSettings draws figures of a few settings, some of which share an id.
func drawSettings(t *rapid.T) []stats.Figure {
	figures := drawFigures(t, 20, allHedges, sixPopulations, 6)
	for i := range figures {
		f := &figures[i]
		f.ID = fmt.Sprint(rapid.IntRange(0, 15).Draw(t, "id"))
		f.Of.Label = rapid.SampledFrom([]law.Label{0, 0, law.MS}).Draw(t, "label")
		f.AsOf = rapid.SampledFrom([]stats.Period{{}, stats.YearOf(2010)}).Draw(t, "as of")
		f.Source = rapid.SampledFrom([]law.SourceKey{"CGE10", "WPEN"}).Draw(t, "source")
	}
	return figures
}

func TestReconcileInAnyOrder(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		figures := drawSettings(rt)
		r := stats.Reconcile(quantity.DefaultHedgePolicy(), stats.Identities(), figures)
		other := stats.Reconcile(quantity.DefaultHedgePolicy(), stats.Identities(), rapid.Permutation(figures).Draw(rt, "order"))
		if a, b := inJSON(t, r), inJSON(t, other); a != b {
			rt.Errorf("%s, and in another order %s", a, b)
		}
	})
}

// A wider policy never excludes a number that a tighter one allows.
func TestReconcileUnderAWiderPolicy(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		share, count := rapid.IntRange(0, 50), rapid.IntRange(0, 3)
		narrow := quantity.HedgePolicy{
			Around: quantity.Percent(share.Draw(rt, "around")), Almost: quantity.Percent(share.Draw(rt, "almost")), AsPrinted: quantity.Count(count.Draw(rt, "as printed")),
		}
		wide := quantity.HedgePolicy{
			Around: narrow.Around + quantity.Percent(share.Draw(rt, "more around")), Almost: narrow.Almost + quantity.Percent(share.Draw(rt, "more almost")),
			AsPrinted: narrow.AsPrinted + quantity.Count(count.Draw(rt, "more as printed")),
		}
		figures := drawFigures(rt, 8, allHedges, sixPopulations, 6)
		if len(figures) == 0 {
			return
		}
		before := stats.Reconcile(narrow, stats.Identities(), figures).Settings[0]
		after := stats.Reconcile(wide, stats.Identities(), figures).Settings[0]
		if len(before.Conflicts) > 0 {
			return
		}
		if len(after.Conflicts) > 0 {
			rt.Fatalf("wider, in conflict: %q", after.Conflicts)
		}
		for i, of := range before.Tightened {
			if !of.Interval.Within(after.Tightened[i].Interval) {
				rt.Errorf("%+v: %v, wider %v", of.Of, of.Interval, after.Tightened[i].Interval)
			}
		}
	})
}

// Under any identities, every solution is in the intervals, and no conflict has a solution.
func TestReconcileIsSoundForAnyIdentities(t *testing.T) {
	number := rapid.IntRange(0, 2)
	rapid.Check(t, func(rt *rapid.T) {
		three := sixPopulations[:3]
		identities := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) stats.Identity {
			return stats.Identity{
				Whole:    three[number.Draw(t, "whole")],
				Parts:    rapid.SliceOfN(rapid.SampledFrom(three), 0, 3).Draw(t, "parts"),
				Complete: rapid.Bool().Draw(t, "complete"),
			}
		}), 0, 4).Draw(rt, "identities")
		keeps := func(p [3]int) bool {
			for _, id := range identities {
				sum := 0
				for _, part := range id.Parts {
					sum += p[slices.Index(three, part)]
				}
				whole := p[slices.Index(three, id.Whole)]
				if len(id.Parts) > 0 && (sum > whole || id.Complete && sum < whole) {
					return false
				}
			}
			return true
		}
		figures := drawFigures(rt, 6, boundingHedges, sixPopulations, 6)
		for i := range figures {
			figures[i].Of = three[number.Draw(rt, "of")]
		}
		if len(figures) == 0 {
			return
		}
		got := stats.Reconcile(quantity.DefaultHedgePolicy(), identities, figures).Settings[0]
		for n := range 10 * 10 * 10 {
			p := [3]int{n / 100, n / 10 % 10, n % 10}
			if !keeps(p) {
				continue
			}
			holds := func(f stats.Figure) bool {
				return f.Interval(quantity.DefaultHedgePolicy()).Contains(stats.Whole(int64(p[slices.Index(three, f.Of)])))
			}
			for _, conflict := range got.Conflicts {
				if !slices.ContainsFunc(only(figures, conflict, true), func(f stats.Figure) bool { return !holds(f) }) {
					rt.Fatalf("%q can hold: %v", conflict, p)
				}
			}
			if slices.ContainsFunc(figures, func(f stats.Figure) bool { return !holds(f) }) {
				continue
			}
			for _, of := range got.Tightened {
				if !of.Interval.Contains(stats.Whole(int64(p[slices.Index(three, of.Of)]))) {
					rt.Fatalf("%+v in %v is left out of %v", of.Of, p, of.Interval)
				}
			}
		}
	})
}
