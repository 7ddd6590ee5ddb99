package law_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleEdition_Curriculum() {
	e, _ := law.EditionByID("2018")
	taught := e.Curriculum().MinTaught
	fmt.Println(taught.Value, "h,", taught.Force, taught.Confidence)
	fmt.Println(taught.Cite.Source, "—", taught.Cite.Where)

	e, _ = law.EditionByID("2008")
	fmt.Println("45 + 30 in 2008:", e.Curriculum().TaughtCredits.Found())
	// Output:
	// 350 h, required verified
	// CGEMS — What does it consist of?
	// 45 + 30 in 2008: false
}

func ExampleEdition_Programme() {
	e, _ := law.EditionByID("2020")
	longest := e.Programme().MaxMonths
	fmt.Println(longest.Value, "months,", longest.Confidence, "—", longest.Ground)
	// Output: 24 months, derived — carried-over
}

// cell is one cell of the table of editions.
type cell struct {
	force      law.Force
	confidence law.Confidence
	ground     law.Ground
	// sources are the texts that the cell names, any of which may be cited; empty
	// where it names none.
	sources string
}

// The marks of the table: V, S, D and, for "not found", a dash.
func v(sources string) cell { return cell{law.Required, law.Verified, law.GroundNone, sources} }
func s(sources string) cell { return cell{law.Required, law.Secondary, law.GroundNone, sources} }
func d(ground law.Ground, sources string) cell {
	return cell{law.Required, law.Derived, ground, sources}
}
func carried(sources string) cell { return d(law.GroundCarried, sources) }

// unnamed is a secondary value whose source the table does not name, and which
// the edition does not name either.
var unnamed = cell{law.Required, law.Secondary, law.GroundNoSource, "NOTES"}

var (
	dash    = cell{law.Required, law.NotFound, law.GroundNone, ""}
	notHeld = cell{}
	reading = d(law.GroundReading, "NOTES")
)

func (c cell) as(force law.Force) cell {
	c.force = force
	return c
}

var editionIDs = [...]string{"2008", "2018", "2020", "cge-page"}

// editionTable is the table of editions, written from the notes on the domain and
// not from the code.
var editionTable = []struct {
	rule  string
	limit quantity.Value
	cells [len(editionIDs)]cell
}{
	{"curriculum/credits-total", exactCredits(75), [...]cell{s(""), v("CGEMS"), v("CGE23"), v("CGEMS")}},
	{"curriculum/credits-taught", exactCredits(45), [...]cell{dash, v("CGEMS"), carried("CGEMS"), v("CGEMS")}},
	{"curriculum/credits-project", exactCredits(30), [...]cell{dash, v("CGEMS"), carried("CGEMS"), v("CGEMS")}},
	{"curriculum/taught-hours-min", quantity.ValueOfHours(quantity.AtLeast(quantity.WholeHours(350))), [...]cell{v("ONI15"), v("CGEMS"), s("WFR24"), v("CGEMS")}},
	{"curriculum/mission-months-min", quantity.ValueOfMonths(quantity.AtLeast[quantity.Months](4)), [...]cell{v("ONI15"), v("CGEMS"), v("CGE23"), v("CGEMS")}},
	{"curriculum/thesis-written", quantity.Value{}, [...]cell{v("ONI15"), v("CGEMS"), v("CGE23"), v("CGEMS")}},
	{"curriculum/thesis-defended", quantity.Value{}, [...]cell{v("ONI15"), d(law.GroundBetween, "ONI15 CGE23"), v("CGE23"), notHeld}},
	{"programme/duration-min", quantity.ValueOfSemesters(quantity.AtLeast[quantity.Semesters](2)), [...]cell{unnamed, v("CGEMS"), carried("CGEMS"), v("CGEMS")}},
	{"programme/duration-max", quantity.ValueOfMonths(quantity.AtMost[quantity.Months](24)), [...]cell{dash, v("CGEMS"), carried("CGEMS"), v("CGEMS")}},
	{"programme/duration-months", quantity.ValueOfMonths(testkit.Between[quantity.Months](12, 24)), [...]cell{notHeld, notHeld, v("CGE23").as(law.Advice), notHeld}},
	{"programme/delivered-by-members", quantity.Value{}, [...]cell{s("WPEN"), v("RI18 CGEMS"), carried("RI18 CGEMS"), v("CGEMS")}},
	{"programme/co-accreditation-members", quantity.Value{}, [...]cell{dash, v("VADE"), carried("VADE"), notHeld}},
	{"programme/partner-delivers", quantity.Value{}, [...]cell{dash, v("VADE"), carried("VADE"), notHeld}},
	{"programme/accredited-at-intake", quantity.Value{}, [...]cell{dash, v("RI18"), carried("RI18"), notHeld}},

	// What the notes say outside that table.
	{"programme/level-registered", quantity.Value{}, [...]cell{unnamed, unnamed, unnamed, notHeld}},
	{"programme/executive-part-time", quantity.Value{}, everyDated(s("WPEN").as(law.Advice))},
	{"programme/executive-duration", quantity.ValueOfMonths(quantity.Exactly[quantity.Months](15)), everyDated(s("WPEN").as(law.Advice))},
	{"programme/executive-experience", quantity.Value{}, everyDated(s("WPEN").as(law.Unjudged))},
	{"curriculum/project-listed-once", quantity.Value{}, [...]cell{dash.as(law.Advice), reading.as(law.Advice), reading.as(law.Advice), notHeld}},
	{"curriculum/electives-total", exactCredits(75), [...]cell{reading, reading, reading, d(law.GroundReading, "CGEMS")}},
	{"curriculum/electives-taught", exactCredits(45), [...]cell{dash, reading, reading, d(law.GroundReading, "CGEMS")}},
	{"curriculum/electives-hours", quantity.ValueOfHours(quantity.AtLeast(quantity.WholeHours(350))), [...]cell{reading, reading, reading, d(law.GroundReading, "CGEMS")}},
	{"curriculum/stated-totals", quantity.Value{}, everyDated(reading.as(law.Advice))},
	{"curriculum/workload-plausible", quantity.ValueOfHours(quantity.AtMost(quantity.WholeHours(30))), everyDated(v("ECTS15").as(law.Advice))},
	{"curriculum/thesis-individual", quantity.Value{}, everyDated(s("WPEN").as(law.Advice))},
	{"curriculum/project-independent", quantity.Value{}, [...]cell{
		dash.as(law.Unjudged), v("CGEMS").as(law.Unjudged), carried("CGEMS").as(law.Unjudged), v("CGEMS").as(law.Unjudged)}},
}

func everyDated(c cell) [len(editionIDs)]cell { return [...]cell{c, c, c, notHeld} }

func exactCredits(n int32) quantity.Value {
	return quantity.ValueOfCredits(quantity.Exactly(quantity.WholeCredits(n)))
}

func TestEditionsAgreeWithTheTable(t *testing.T) {
	if len(editionTable) != int("curriculum/project-independent") { // the rules after it are those of entryTable
		t.Errorf("the table has %d rules, there are %d", len(editionTable), "curriculum/project-independent")
	}
	for _, row := range editionTable {
		for i, id := range editionIDs {
			e, want := testkit.Edition(t, id), row.cells[i]
			got := e.Clause(row.rule)
			if got.Force != want.force || got.Confidence != want.confidence {
				t.Errorf("%s %v is %v, %v; want %v, %v", id, row.rule, got.Force, got.Confidence, want.force, want.confidence)
			}
			limit := row.limit
			if want.force == law.NotHeld || want.confidence == law.NotFound {
				limit = quantity.Value{}
			} else {
				if got.Ground != want.ground {
					t.Errorf("%s %v is %v, want %v", id, row.rule, got.Ground, want.ground)
				}
				if want.sources != "" && !slices.Contains(strings.Fields(want.sources), string(got.Cite.Source)) {
					t.Errorf("%s %v cites %s, want one of %s", id, row.rule, got.Cite.Source, want.sources)
				}
			}
			if e.Limit(row.rule) != limit {
				t.Errorf("%s %v has the limit %+v, want %+v", id, row.rule, e.Limit(row.rule), limit)
			}
		}
	}
}

// Semesters, academic years and months are never converted into each other: each
// unit has its own limit.
func TestDurationLimitsByUnit(t *testing.T) {
	type limits struct {
		minSemesters, maxSemesters quantity.Semesters
		minYears, maxYears         quantity.AcademicYears
		minMonths, maxMonths       quantity.Months
	}
	for _, id := range editionIDs {
		want := limits{2, 4, 1, 2, 12, 24}
		if id == "2008" {
			want = limits{minSemesters: 2, minYears: 1, minMonths: 12} // the maximum was not found
		}
		p := testkit.Edition(t, id).Programme()
		got := limits{p.MinSemesters.Value, p.MaxSemesters.Value, p.MinAcademicYears.Value, p.MaxAcademicYears.Value, p.MinMonths.Value, p.MaxMonths.Value}
		if got != want {
			t.Errorf("%s: limits %+v, want %+v", id, got, want)
		}
		if p.MaxSemesters.Found() != (id != "2008") || p.MaxAcademicYears.Found() != (id != "2008") || p.MaxMonths.Found() != (id != "2008") {
			t.Errorf("%s: a maximum is found, or is not", id)
		}
		for unit, c := range map[string]law.Confidence{"years": p.MinAcademicYears.Confidence, "months": p.MinMonths.Confidence} {
			if c != law.Derived {
				t.Errorf("%s: the least duration in %s is %v, want derived", id, unit, c)
			}
		}
	}
}

// clauses gives every term of an edition by its name.
func clauses(e *law.Edition) map[string]law.Clause {
	all := map[string]law.Clause{}
	for _, terms := range []any{e.Programme(), e.Curriculum()} {
		v := reflect.ValueOf(terms)
		for i := range v.NumField() {
			clause := v.Field(i).MethodByName("Clause").Call(nil)[0].Interface().(law.Clause)
			all[v.Type().Field(i).Name] = clause
		}
	}
	for path := range testkit.EveryPath() {
		all[path.String()] = e.Entry().Clause(path)
	}
	for _, c := range e.Entry().Caps() {
		all[c.Rule.String()] = c.Share.Clause()
	}
	return all
}

func TestEveryTermIsCitedOrNotFound(t *testing.T) {
	for _, e := range law.Editions() {
		for name, c := range clauses(e) {
			switch {
			case c.Force == law.NotHeld:
				if c != (law.Clause{}) {
					t.Errorf("%v: %s is not held and yet says %+v", e, name, c)
				}
			case c.Confidence == law.NotFound:
				if c.Cite != (law.Citation{}) || c.Ground != law.GroundNone {
					t.Errorf("%v: %s was not found and yet cites %+v", e, name, c)
				}
			default:
				if _, ok := law.SourceByKey(c.Cite.Source); !ok {
					t.Errorf("%v: %s cites %q, which is no source", e, name, c.Cite.Source)
				}
				if c.Confidence == law.Derived && c.Ground == law.GroundNone {
					t.Errorf("%v: %s is derived, and does not say how", e, name)
				}
				if c.Confidence == law.Verified && c.Ground != law.GroundNone {
					t.Errorf("%v: %s was read in its source and yet is %v", e, name, c.Ground)
				}
			}
		}
	}
}
