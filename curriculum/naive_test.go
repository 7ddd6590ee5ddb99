package curriculum_test

import (
	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/quantity"
)

// This file is a second implementation of the rules on sums, written from
// docs/law.md alone and in the dullest way there is. It fills every blank with
// every value of a small domain and takes every choice of electives. Then it looks
// at what holds in all of these worlds, in none or in some.
//
// It works in small whole numbers. One of them stands for 15 credits or 70 hours,
// so that the thresholds are small too.
const (
	creditScale, hourScale               = 15, 70
	totalWant, taughtWant, projectWant   = 5, 3, 2 // 75 = 45 + 30 credits
	hoursWant                            = 5       // 350 hours
	greatest                             = 6       // the greatest value that a blank is filled with, but for
	boundless                            = 100     // this one, which is past all others
	taught, mission, thesis              = 0, 1, 2 // the parts of a credit sum
	counted, undecidedCounted, uncounted = 0, 1, 2 // the parts of an hour sum
)

// num is what is known of a small number: lo to hi, without end when hi is boundless.
type num struct{ lo, hi int }

var blank = num{0, boundless}

func (n num) contains(v int) bool { return v >= n.lo && (n.hi == boundless || v <= n.hi) }

// fillings are the values to try for a number.
func (n num) fillings() (values []int) {
	for v := n.lo; v <= max(greatest, n.lo) && n.contains(v); v++ {
		values = append(values, v)
	}
	if n.hi == boundless {
		values = append(values, boundless)
	}
	return values
}

// model is a curriculum in small numbers.
type model struct {
	units           []*node
	open            bool
	mission, thesis num // the credits of the records
	stated          struct{ hours, credits, taught, project num }
}

type node struct {
	kind           curriculum.UnitKind
	hours, credits num
	units          []*node
	open           bool
	choose         int // 0 is no choice

	// What the world at hand fills in.
	value, part int
	extra       *node // the further unit of an open list
	extras      int   // how many of them are listed
}

func newModel(units ...*node) *model {
	m := &model{units: units, mission: blank, thesis: blank}
	m.stated.hours, m.stated.credits, m.stated.taught, m.stated.project = blank, blank, blank, blank
	return m
}

func (n *node) leaf() bool { return len(n.units) == 0 && !n.open }

// measured is one of the two sorts of figure, credits or hours.
type measured struct {
	of    func(*node) num
	parts func(curriculum.UnitKind) []int
}

var (
	creditsOf = measured{func(n *node) num { return n.credits }, func(k curriculum.UnitKind) []int {
		switch k {
		case 0:
			return []int{taught, mission, thesis}
		case curriculum.KindMission:
			return []int{mission}
		case curriculum.KindThesis:
			return []int{thesis}
		}
		return []int{taught}
	}}
	hoursOf = measured{func(n *node) num { return n.hours }, func(k curriculum.UnitKind) []int {
		switch k {
		case curriculum.KindCourse, curriculum.KindPractical, curriculum.KindSeminar, curriculum.KindGroupProject:
			return []int{counted}
		case curriculum.KindMission, curriculum.KindThesis, curriculum.KindPersonalProject, curriculum.KindSelfStudy, curriculum.KindDefence:
			return []int{uncounted}
		}
		return []int{undecidedCounted, uncounted}
	}}
)

// variable is something that a world fills in.
type variable struct {
	options int
	set     func(int)
}

func oneOf(values []int, into *int) variable {
	return variable{len(values), func(i int) { *into = values[i] }}
}

// eachWorld visits every combination of the variables' values.
func eachWorld(vars []variable, visit func()) {
	if len(vars) == 0 {
		visit()
		return
	}
	for i := range vars[0].options {
		vars[0].set(i)
		eachWorld(vars[1:], visit)
	}
}

func worldCount(vars []variable) int {
	n := 1
	for _, v := range vars {
		n = min(n*v.options, 1<<30)
	}
	return n
}

// variables are what a list leaves to be filled in.
func (q measured) variables(units []*node, inherited curriculum.UnitKind) (vars []variable) {
	for _, n := range units {
		kind := n.kind
		if kind == 0 {
			kind = inherited
		}
		if n.leaf() {
			vars = append(vars, oneOf(q.of(n).fillings(), &n.value), oneOf(q.parts(kind), &n.part))
			continue
		}
		vars = append(vars, q.variables(n.units, kind)...)
		if n.open {
			least, most := max(0, n.choose-len(n.units)), max(1, n.choose)
			vars = append(vars, q.further(n, kind)...)
			vars = append(vars, variable{most - least + 1, func(i int) { n.extras = least + i }})
		}
	}
	return vars
}

// further makes room for one more unit of an open list.
func (q measured) further(n *node, kind curriculum.UnitKind) []variable {
	n.extra = &node{}
	return []variable{oneOf(blank.fillings(), &n.extra.value), oneOf(q.parts(kind), &n.extra.part)}
}

// outcome is a sum by parts, under one choice of electives.
type outcome [3]int

func (o outcome) plus(p outcome) outcome { return outcome{o[0] + p[0], o[1] + p[1], o[2] + p[2]} }
func (o outcome) sum() int               { return o[0] + o[1] + o[2] }

// outcomes gives the sums of a unit under every choice, and whether every choice
// within it is what the unit's own figure says.
func (q measured) outcomes(n *node) (all map[outcome]bool, consistent bool) {
	if n.leaf() {
		o := outcome{}
		o[n.part] = n.value
		return map[outcome]bool{o: true}, true
	}
	units := n.units
	if n.open {
		for range n.extras {
			units = append(units[:len(units):len(units)], n.extra)
		}
	}
	all, consistent = q.choices(units, n.choose)
	for o := range all {
		consistent = consistent && q.of(n).contains(o.sum())
	}
	return all, consistent
}

// choices gives the sums of every choice of k of the units, or of all for k = 0.
func (q measured) choices(units []*node, k int) (all map[outcome]bool, consistent bool) {
	consistent = true
	bySize := make([]map[outcome]bool, len(units)+1)
	bySize[0] = map[outcome]bool{{}: true}
	for _, n := range units {
		own, ok := q.outcomes(n)
		consistent = consistent && ok
		for size := len(units) - 1; size >= 0; size-- {
			for before := range bySize[size] {
				for o := range own {
					if bySize[size+1] == nil {
						bySize[size+1] = map[outcome]bool{}
					}
					bySize[size+1][before.plus(o)] = true
				}
			}
		}
	}
	if k == 0 {
		k = len(units)
	}
	return bySize[k], consistent
}

// root holds all units. Where there is no list at all, anything may be in it.
func (m *model) root() *node {
	return &node{units: m.units, open: m.open || len(m.units) == 0, hours: blank, credits: blank}
}

// eachFilling visits the outcomes of every world in which each group's own figure
// is the sum of its units.
func (q measured) eachFilling(m *model, visit func(map[outcome]bool)) {
	root := m.root()
	eachWorld(q.variables([]*node{root}, 0), func() {
		if all, ok := q.outcomes(root); ok {
			visit(all)
		}
	})
}

// trusting gives the curriculum without the own figures of the groups that
// contradict their units: one way to read it.
func (m *model) trusting() *model {
	read := *m
	read.units = trustUnits(m.units)
	return &read
}

func trustUnits(nodes []*node) (units []*node) {
	for _, n := range nodes {
		n := *n
		n.units = trustUnits(n.units)
		if !n.leaf() && !hoursOf.mayHold(&n) {
			n.hours = blank
		}
		if !n.leaf() && !creditsOf.mayHold(&n) {
			n.credits = blank
		}
		units = append(units, &n)
	}
	return units
}

// mayHold tells whether some filling of a unit agrees with its own figure.
func (q measured) mayHold(n *node) (may bool) {
	eachWorld(q.variables([]*node{n}, 0), func() {
		_, ok := q.outcomes(n)
		may = may || ok
	})
	return may
}

// tally is what holds in the worlds seen so far.
type tally struct {
	seen                bool
	least, most         int
	everySum, noSum     bool // the sum is as asked for in every world and choice; in none
	everyWorld, noWorld bool // it is so for every choice, in every world; in no world
}

func newTally() *tally {
	return &tally{least: boundless * boundless, everySum: true, noSum: true, everyWorld: true, noWorld: true}
}

// add notes a world: the sums under its choices.
func (t *tally) add(sums map[int]bool, asked func(int) bool) {
	t.seen = true
	every := true
	for s := range sums {
		t.least, t.most = min(t.least, s), max(t.most, s)
		every = every && asked(s)
		if asked(s) {
			t.noSum = false
		} else {
			t.everySum = false
		}
	}
	t.everyWorld = t.everyWorld && every
	t.noWorld = t.noWorld && !every
}

func answer(every, none bool) quantity.Truth {
	switch {
	case every:
		return quantity.Yes
	case none:
		return quantity.No
	}
	return quantity.Unknown
}

// sum is whether the sum is as asked for, electives whether it is for every choice.
func (t *tally) sum() quantity.Truth       { return answer(t.everySum, t.noSum) }
func (t *tally) electives() quantity.Truth { return answer(t.everyWorld, t.noWorld) }

// sumOfRange answers by the range from the least sum to the greatest one: totals
// are ranges, and what lies between two choices counts as possible.
func (t *tally) sumOfRange(want num) quantity.Truth {
	return answer(want.contains(t.least) && want.contains(t.most), t.most < want.lo || t.least > want.hi)
}

// naive is all that the second implementation finds.
type naive struct {
	total, taught, project, hours *tally
	// bareTotal and bareProject are without the guard against listing twice.
	bareTotal, bareProject *tally
	allHours               *tally
	// boundlessHours tells that the hours have a counted blank in them.
	boundlessHours bool
	open           bool
	// twice tells whether mission and thesis may be listed twice in some world and
	// choice, and whether not in others; beyond, that one holds all thirty credits and
	// the other more.
	twice listing
}

type listing struct{ some, others, beyond bool }

func (l *listing) note(m, t int) {
	twice := listedTwice(m, t)
	l.some, l.others = l.some || twice, l.others || !twice
	l.beyond = l.beyond || (min(m, t) == projectWant && max(m, t) > projectWant)
}

func solve(m *model) *naive {
	n := &naive{
		total: newTally(), taught: newTally(), project: newTally(), hours: newTally(),
		bareTotal: newTally(), bareProject: newTally(), allHours: newTally(),
		open: m.open || anyOpen(m.units),
	}
	n.solveHours(m)
	n.solveCredits(m)
	return n
}

func anyOpen(units []*node) bool {
	for _, n := range units {
		if n.open || anyOpen(n.units) {
			return true
		}
	}
	return false
}

func (n *naive) solveHours(m *model) {
	hoursOf.eachFilling(m, func(all map[outcome]bool) {
		taughtSums, allSums := map[int]bool{}, map[int]bool{}
		for o := range all {
			taughtSums[o[counted]+o[undecidedCounted]] = true
			allSums[o.sum()] = true
			n.boundlessHours = n.boundlessHours || o[counted] >= boundless
		}
		n.hours.add(taughtSums, func(s int) bool { return s >= hoursWant })
		n.allHours.add(allSums, func(int) bool { return true })
	})
}

func (n *naive) solveCredits(m *model) {
	// A world in which units and record hold different credits counts only where
	// there is no other: then either may be right.
	for _, differing := range [][2]bool{{false, false}, {true, false}, {false, true}, {true, true}} {
		if n.creditWorlds(m, differing[0], differing[1]); n.total.seen {
			return
		}
	}
}

func (n *naive) creditWorlds(m *model, missionDiffers, thesisDiffers bool) {
	var missionRecord, thesisRecord int
	creditsOf.eachFilling(m, func(all map[outcome]bool) {
		missionListed, thesisListed := listed(m.units, mission, 0), listed(m.units, thesis, 0)
		records := []variable{
			oneOf(recordFillings(m.mission, missionListed), &missionRecord),
			oneOf(recordFillings(m.thesis, thesisListed), &thesisRecord),
		}
		eachWorld(records, func() {
			missions := reconcile(all, mission, missionListed, m.mission, missionRecord)
			theses := reconcile(all, thesis, thesisListed, m.thesis, thesisRecord)
			if (!missionDiffers && len(missions) > 1) || (!thesisDiffers && len(theses) > 1) {
				return
			}
			for _, byMission := range missions {
				for _, byThesis := range theses {
					n.creditWorld(all, byMission, byThesis)
				}
			}
		})
	})
}

// recordFillings are the values to try for a record; a blank one beside units says
// nothing.
func recordFillings(record num, listed bool) []int {
	if listed && record == blank {
		return []int{0}
	}
	return record.fillings()
}

// listed tells whether a unit of a part is listed. An open group of a kind counts
// as one of its kind, whatever it holds.
func listed(units []*node, part int, inherited curriculum.UnitKind) bool {
	for _, n := range units {
		kind := n.kind
		if kind == 0 {
			kind = inherited
		}
		switch {
		case n.leaf() && n.part == part, listed(n.units, part, kind):
			return true
		case n.open && kind != 0 && n.extra.part == part:
			return true
		}
	}
	return false
}

// reconcile gives the ways to read the credits of mission or thesis. They are read from
// its units, where some are listed and the record agrees with them or is blank. They are
// read from the record where no units are listed. Where the two contradict each other,
// they are read from either.
func reconcile(all map[outcome]bool, part int, listed bool, record num, value int) []func(outcome) int {
	byUnits := func(o outcome) int { return o[part] }
	byRecord := func(outcome) int { return value }
	fromList, agree := listed, true
	for o := range all {
		fromList = fromList || o[part] > 0 // a further unit of an open list
		agree = agree && record.contains(o[part])
	}
	switch {
	case !fromList:
		return []func(outcome) int{byRecord}
	case agree:
		return []func(outcome) int{byUnits}
	}
	return []func(outcome) int{byUnits, byRecord}
}

// listedTwice tells whether the credits of mission and thesis may be the same ones,
// listed twice: one of them holds all thirty and the other some of these.
func listedTwice(m, t int) bool {
	return max(m, t) == projectWant && min(m, t) > 0
}

// creditWorld notes a world, and the one in which what may be listed twice is.
func (n *naive) creditWorld(all map[outcome]bool, byMission, byThesis func(outcome) int) {
	for _, twice := range []bool{false, true} {
		taughtSums, projectSums, totalSums := map[int]bool{}, map[int]bool{}, map[int]bool{}
		for o := range all {
			m, t := byMission(o), byThesis(o)
			project := m + t
			n.twice.note(m, t)
			if twice && listedTwice(m, t) {
				project = projectWant
			}
			taughtSums[o[taught]] = true
			projectSums[project] = true
			totalSums[o[taught]+project] = true
		}
		is := func(want int) func(int) bool { return func(s int) bool { return s == want } }
		n.taught.add(taughtSums, is(taughtWant))
		n.project.add(projectSums, is(projectWant))
		n.total.add(totalSums, is(totalWant))
		if !twice {
			n.bareProject.add(projectSums, is(projectWant))
			n.bareTotal.add(totalSums, is(totalWant))
		}
	}
}

// judge answers by the list where it is complete, else by the stated total; where
// both are there and give different answers it cannot be told.
func judge(byList quantity.Truth, complete bool, stated, want num) quantity.Truth {
	byStated := answer(want.contains(stated.lo) && (stated.hi != boundless || want.hi == boundless) && want.contains(stated.hi),
		stated.hi < want.lo || stated.lo > want.hi)
	switch {
	case byStated == quantity.Unknown || byStated == byList:
		return byList
	case complete || byList != quantity.Unknown:
		return quantity.Unknown
	}
	return byStated
}

// The conversion to a curriculum.

func (m *model) curriculum() *curriculum.Curriculum {
	return &curriculum.Curriculum{
		Units: toUnits(m.units), Open: quantity.OpenList(m.open),
		Mission: curriculum.Mission{Credits: toCredits(m.mission)},
		Thesis:  curriculum.Thesis{Credits: toCredits(m.thesis)},
		Stated: curriculum.Stated{
			Hours: toHours(m.stated.hours), Credits: toCredits(m.stated.credits),
			TaughtCredits: toCredits(m.stated.taught), ProjectCredits: toCredits(m.stated.project),
		},
	}
}

func toUnits(nodes []*node) (units []curriculum.Unit) {
	for _, n := range nodes {
		u := curriculum.Unit{
			Code: "U", Kind: n.kind, Hours: toHours(n.hours), Credits: toCredits(n.credits),
			Units: toUnits(n.units), Open: quantity.OpenList(n.open),
		}
		if n.choose > 0 {
			u.Choose = quantity.Some(quantity.Count(n.choose))
		}
		units = append(units, u)
	}
	return units
}

func toCredits(n num) quantity.Range[quantity.Credits] {
	return toRange(n, func(v int) quantity.Credits { return quantity.WholeCredits(int32(v) * creditScale) })
}

func toHours(n num) quantity.Range[quantity.Hours] {
	return toRange(n, func(v int) quantity.Hours { return quantity.WholeHours(int32(v) * hourScale) })
}

func toRange[T quantity.Quantity[T]](n num, scaled func(int) T) quantity.Range[T] {
	switch {
	case n == blank:
		return quantity.Range[T]{}
	case n.hi == boundless:
		return quantity.AtLeast(scaled(n.lo))
	}
	return testkit.Between(scaled(n.lo), scaled(n.hi))
}
