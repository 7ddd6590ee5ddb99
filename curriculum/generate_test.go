package curriculum_test

import (
	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/curriculum"
)

// shape says what a generated curriculum may hold.
type shape struct {
	blanks     bool // blanks, ranges, open lists, groups with own figures, unset kinds
	conflicts  bool // groups whose own figures are not the sum of their units
	differ     bool // records of credits that are not those of the units, in place of groups' own figures
	mixed      bool // electives between units of the taught part and of the project
	stated     bool
	noElective bool
	noOpen     bool
}

// mostWorlds bounds what is enumerated for one curriculum.
const mostWorlds = 1000

type generator struct {
	*rapid.T
	shape
	leaves int
}

func (g *generator) chance(percent int, label string) bool {
	// Small draws shrink towards false.
	return rapid.IntRange(0, 99).Draw(g.T, label) >= 100-percent
}

func (g *generator) value() int { return rapid.IntRange(0, 3).Draw(g.T, "value") }

// blur gives what a document may know of a value.
func (g *generator) blur(v int) num {
	if !g.blanks {
		return num{v, v}
	}
	switch rapid.IntRange(0, 9).Draw(g.T, "blur") {
	case 6:
		return blank
	case 7:
		return num{max(0, v-rapid.IntRange(0, 1).Draw(g.T, "below")), v + rapid.IntRange(0, 2).Draw(g.T, "above")}
	case 8:
		return num{v, boundless}
	case 9:
		return num{0, v}
	}
	return num{v, v}
}

// unitKinds has the kinds that differ to a rule.
var unitKinds = []curriculum.UnitKind{
	curriculum.KindCourse, curriculum.KindSeminar, curriculum.KindMission, curriculum.KindThesis, curriculum.KindProject, curriculum.KindSelfStudy, curriculum.KindRefresher, 0,
}

func (g *generator) kind(inherited curriculum.UnitKind) curriculum.UnitKind {
	kinds := unitKinds
	if !g.blanks && inherited == 0 {
		kinds = kinds[:len(kinds)-1]
	}
	return rapid.SampledFrom(kinds).Draw(g.T, "kind")
}

// model draws a curriculum.
func (s shape) model(t *rapid.T) *model {
	g := &generator{T: t, shape: s}
	depth := 3
	if s.conflicts {
		depth = 2 // of two contradictory groups within each other, either may be right
	}
	m := newModel(g.units(3, depth, 0, nil)...)
	m.open = s.blanks && !s.noOpen && g.chance(8, "open")
	m.mission, m.thesis = g.record(m, mission), g.record(m, thesis)
	if s.stated {
		for _, n := range []*num{&m.stated.hours, &m.stated.credits, &m.stated.taught, &m.stated.project} {
			if g.chance(40, "stated") {
				*n = g.blur(rapid.IntRange(0, 7).Draw(t, "total"))
			}
		}
	}
	g.simplify(m)
	if !s.conflicts {
		return m.trusting() // what was filled in may contradict a group's own figure
	}
	return m
}

// record draws the credits of the mission or the thesis. Without blanks it leaves
// them to the units, where there are any.
func (g *generator) record(m *model, part int) num {
	listedSurely := anyOfPart(m.units, part, 0)
	if !g.blanks {
		if listedSurely {
			return blank
		}
		return g.blur(g.value())
	}
	mayDiffer := g.differ && !anyUnset(m.units, 0)
	if (listedSurely && !mayDiffer) || g.chance(40, "no record") {
		return blank
	}
	return g.blur(g.value())
}

func anyOfPart(units []*node, part int, inherited curriculum.UnitKind) bool {
	for _, n := range units {
		kind := n.kind
		if kind == 0 {
			kind = inherited
		}
		if n.leaf() {
			if parts := creditsOf.parts(kind); len(parts) == 1 && parts[0] == part {
				return true
			}
		} else if anyOfPart(n.units, part, kind) {
			return true
		}
	}
	return false
}

// units draws a list of at most the given length and depth. A list that is within
// electives holds one part of the credits only, unless these may be mixed.
func (g *generator) units(most, depth int, inherited curriculum.UnitKind, within *int) (units []*node) {
	for range rapid.IntRange(1, most).Draw(g.T, "units") {
		if g.leaves >= 6 {
			break
		}
		units = append(units, g.unit(depth, inherited, within))
	}
	return units
}

func (g *generator) unit(depth int, inherited curriculum.UnitKind, within *int) *node {
	n := &node{kind: g.kind(inherited), hours: blank, credits: blank}
	if within != nil {
		n.kind = map[int]curriculum.UnitKind{
			taught:  rapid.SampledFrom([]curriculum.UnitKind{curriculum.KindCourse, curriculum.KindSelfStudy, curriculum.KindProject}).Draw(g.T, "elective"),
			mission: curriculum.KindMission, thesis: curriculum.KindThesis,
		}[*within]
	}
	if depth == 1 || g.leaves >= 5 || !g.chance(35, "group") {
		g.leaves++
		n.hours, n.credits = g.blur(g.value()), g.blur(g.value())
		return n
	}
	kind := n.kind
	if kind == 0 {
		kind = inherited
	}
	elective := !g.noElective && g.chance(45, "elective")
	if elective && !g.mixed && within == nil {
		part := rapid.SampledFrom([]int{taught, taught, taught, mission, thesis}).Draw(g.T, "electives of")
		within = &part
		kind = map[int]curriculum.UnitKind{taught: curriculum.KindCourse, mission: curriculum.KindMission, thesis: curriculum.KindThesis}[part]
		n.kind = kind
	}
	n.units = g.units(3, depth-1, kind, within)
	n.open = g.blanks && !g.noOpen && !(elective && g.conflicts) && (len(n.units) == 0 || g.chance(8, "open group"))
	if len(n.units) > 0 && elective {
		most := len(n.units)
		if n.open {
			most++
		}
		n.choose = rapid.IntRange(1, most).Draw(g.T, "choose")
	}
	if g.blanks && !g.differ {
		n.hours, n.credits = g.own(hoursOf, n, kind), g.own(creditsOf, n, kind)
	}
	return n
}

// own draws the own figure of a group: nothing, what holds for one filling of it,
// or, where conflicts are wanted, anything.
func (g *generator) own(q measured, n *node, kind curriculum.UnitKind) num {
	switch {
	case !g.chance(45, "own figure"):
		return blank
	case g.conflicts && g.chance(30, "any figure"):
		return g.blur(g.value())
	}
	vars := q.variables([]*node{n}, kind)
	for _, v := range vars {
		v.set(rapid.IntRange(0, v.options-1).Draw(g.T, "filling"))
	}
	units := n.units
	for range n.extras {
		units = append(units[:len(units):len(units)], n.extra)
	}
	all, ok := q.choices(units, n.choose)
	if !ok {
		return blank
	}
	figure := num{boundless, 0}
	for o := range all {
		figure = num{min(figure.lo, o.sum()), max(figure.hi, o.sum())}
	}
	switch {
	case figure.lo > greatest:
		return blank // one blank alone could not come up to it
	case figure.hi > greatest:
		figure.hi = boundless
	}
	if g.chance(20, "wider") {
		figure.lo = 0
	}
	return figure
}

// simplify fills in blanks until what is left can be enumerated.
func (g *generator) simplify(m *model) {
	for _, q := range []measured{hoursOf, creditsOf} {
		for _, n := range leaves(m.units) {
			if g.worlds(q, m) <= mostWorlds {
				break
			}
			if q.parts(0)[0] == taught && len(q.parts(0)) == 3 {
				n.credits.hi = n.credits.lo
			} else {
				n.hours.hi = n.hours.lo
			}
		}
	}
	if g.worlds(creditsOf, m) > mostWorlds && !anyOfPart(m.units, mission, 0) {
		m.mission.hi = m.mission.lo
	}
	if g.worlds(creditsOf, m) > mostWorlds && !anyOfPart(m.units, thesis, 0) {
		m.thesis.hi = m.thesis.lo
	}
	if g.worlds(creditsOf, m) > mostWorlds || g.worlds(hoursOf, m) > mostWorlds {
		m.close()
	}
}

func (g *generator) worlds(q measured, m *model) int {
	n := worldCount(q.variables([]*node{m.root()}, 0))
	if len(q.parts(0)) == 3 {
		for part, record := range map[int]num{mission: m.mission, thesis: m.thesis} {
			n = min(n*len(recordFillings(record, anyOfPart(m.units, part, 0))), 1<<30)
		}
	}
	return n
}

func leaves(units []*node) (all []*node) {
	for _, n := range units {
		if n.leaf() {
			all = append(all, n)
		}
		all = append(all, leaves(n.units)...)
	}
	return all
}

// close closes every list.
func (m *model) close() {
	m.open = false
	var in func([]*node)
	in = func(units []*node) {
		for _, n := range units {
			n.open = false
			n.choose = min(n.choose, len(n.units))
			in(n.units)
		}
	}
	in(m.units)
}
