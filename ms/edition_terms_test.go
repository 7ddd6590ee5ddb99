package ms_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/ms"
)

func ExampleEdition_Curriculum() {
	e, _ := ms.EditionByID("2018")
	taught := e.Curriculum().MinTaught
	fmt.Println(taught.Value, "h,", taught.Force, taught.Confidence)
	fmt.Println(taught.Cite.Source, "—", taught.Cite.Where)

	e, _ = ms.EditionByID("2008")
	fmt.Println("45 + 30 in 2008:", e.Curriculum().TaughtCredits.Found())
	// Output:
	// 350 h, required verified
	// CGEMS — What does it consist of?
	// 45 + 30 in 2008: false
}

func ExampleEdition_Programme() {
	e, _ := ms.EditionByID("2020")
	longest := e.Programme().MaxMonths
	fmt.Println(longest.Value, "months,", longest.Confidence, "—", longest.Ground)
	// Output: 24 months, derived — carried-over
}

// cell is one cell of the table of editions.
type cell struct {
	force      ms.Force
	confidence ms.Confidence
	ground     ms.Ground
	// sources are the texts that the cell names, any of which may be cited; empty
	// where it names none.
	sources string
}

// The marks of the table: V, S, D and, for "not found", a dash.
func v(sources string) cell { return cell{ms.Required, ms.Verified, ms.GroundNone, sources} }
func s(sources string) cell { return cell{ms.Required, ms.Secondary, ms.GroundNone, sources} }
func d(ground ms.Ground, sources string) cell {
	return cell{ms.Required, ms.Derived, ground, sources}
}
func carried(sources string) cell { return d(ms.GroundCarried, sources) }

// unnamed is a secondary value whose source the table does not name, and which
// the edition does not name either.
var unnamed = cell{ms.Required, ms.Secondary, ms.GroundNoSource, "NOTES"}

var (
	dash    = cell{ms.Required, ms.NotFound, ms.GroundNone, ""}
	notHeld = cell{}
	reading = d(ms.GroundReading, "NOTES")
)

func (c cell) as(force ms.Force) cell {
	c.force = force
	return c
}

var editionIDs = [...]string{"2008", "2018", "2020", "cge-page"}

// editionTable is the table of editions, written from the notes on the domain and
// not from the code.
var editionTable = []struct {
	rule  ms.RuleID
	limit ms.Value
	cells [len(editionIDs)]cell
}{
	{ms.CreditsTotal, exactCredits(75), [...]cell{s(""), v("CGEMS"), v("CGE23"), v("CGEMS")}},
	{ms.CreditsTaught, exactCredits(45), [...]cell{dash, v("CGEMS"), carried("CGEMS"), v("CGEMS")}},
	{ms.CreditsProject, exactCredits(30), [...]cell{dash, v("CGEMS"), carried("CGEMS"), v("CGEMS")}},
	{ms.TaughtHoursMin, ms.ValueOfHours(ms.AtLeast(ms.WholeHours(350))), [...]cell{v("ONI15"), v("CGEMS"), s("WFR24"), v("CGEMS")}},
	{ms.MissionMonthsMin, ms.ValueOfMonths(ms.AtLeast[ms.Months](4)), [...]cell{v("ONI15"), v("CGEMS"), v("CGE23"), v("CGEMS")}},
	{ms.ThesisWritten, ms.Value{}, [...]cell{v("ONI15"), v("CGEMS"), v("CGE23"), v("CGEMS")}},
	{ms.ThesisDefended, ms.Value{}, [...]cell{v("ONI15"), d(ms.GroundBetween, "ONI15 CGE23"), v("CGE23"), notHeld}},
	{ms.DurationMin, ms.ValueOfSemesters(ms.AtLeast[ms.Semesters](2)), [...]cell{unnamed, v("CGEMS"), carried("CGEMS"), v("CGEMS")}},
	{ms.DurationMax, ms.ValueOfMonths(ms.AtMost[ms.Months](24)), [...]cell{dash, v("CGEMS"), carried("CGEMS"), v("CGEMS")}},
	{ms.DurationMonths, ms.ValueOfMonths(between[ms.Months](12, 24)), [...]cell{notHeld, notHeld, v("CGE23").as(ms.Advice), notHeld}},
	{ms.DeliveredByMembers, ms.Value{}, [...]cell{s("WPEN"), v("RI18 CGEMS"), carried("RI18 CGEMS"), v("CGEMS")}},
	{ms.CoAccreditationMembers, ms.Value{}, [...]cell{dash, v("VADE"), carried("VADE"), notHeld}},
	{ms.PartnerDelivers, ms.Value{}, [...]cell{dash, v("VADE"), carried("VADE"), notHeld}},
	{ms.AccreditedAtIntake, ms.Value{}, [...]cell{dash, v("RI18"), carried("RI18"), notHeld}},

	// What the notes say outside that table.
	{ms.LevelRegistered, ms.Value{}, [...]cell{unnamed, unnamed, unnamed, notHeld}},
	{ms.ExecutivePartTime, ms.Value{}, everyDated(s("WPEN").as(ms.Advice))},
	{ms.ExecutiveDuration, ms.ValueOfMonths(ms.Exactly[ms.Months](15)), everyDated(s("WPEN").as(ms.Advice))},
	{ms.ExecutiveExperience, ms.Value{}, everyDated(s("WPEN").as(ms.Unjudged))},
	{ms.ProjectListedOnce, ms.Value{}, [...]cell{dash.as(ms.Advice), reading.as(ms.Advice), reading.as(ms.Advice), notHeld}},
	{ms.ElectivesTotal, exactCredits(75), [...]cell{reading, reading, reading, d(ms.GroundReading, "CGEMS")}},
	{ms.ElectivesTaught, exactCredits(45), [...]cell{dash, reading, reading, d(ms.GroundReading, "CGEMS")}},
	{ms.ElectivesHours, ms.ValueOfHours(ms.AtLeast(ms.WholeHours(350))), [...]cell{reading, reading, reading, d(ms.GroundReading, "CGEMS")}},
	{ms.StatedTotals, ms.Value{}, everyDated(reading.as(ms.Advice))},
	{ms.WorkloadPlausible, ms.ValueOfHours(ms.AtMost(ms.WholeHours(30))), everyDated(v("ECTS15").as(ms.Advice))},
	{ms.ThesisIndividual, ms.Value{}, everyDated(s("WPEN").as(ms.Advice))},
	{ms.ProjectIndependent, ms.Value{}, [...]cell{
		dash.as(ms.Unjudged), v("CGEMS").as(ms.Unjudged), carried("CGEMS").as(ms.Unjudged), v("CGEMS").as(ms.Unjudged)}},
}

func everyDated(c cell) [len(editionIDs)]cell { return [...]cell{c, c, c, notHeld} }

func exactCredits(n int32) ms.Value { return ms.ValueOfCredits(ms.Exactly(ms.WholeCredits(n))) }

func TestEditionsAgreeWithTheTable(t *testing.T) {
	if len(editionTable) != int(ms.ProjectIndependent) { // the rules after it are those of entryTable
		t.Errorf("the table has %d rules, there are %d", len(editionTable), ms.ProjectIndependent)
	}
	for _, row := range editionTable {
		for i, id := range editionIDs {
			e, want := mustEdition(t, id), row.cells[i]
			got := e.Clause(row.rule)
			if got.Force != want.force || got.Confidence != want.confidence {
				t.Errorf("%s %v is %v, %v; want %v, %v", id, row.rule, got.Force, got.Confidence, want.force, want.confidence)
			}
			limit := row.limit
			if want.force == ms.NotHeld || want.confidence == ms.NotFound {
				limit = ms.Value{}
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
		minSemesters, maxSemesters ms.Semesters
		minYears, maxYears         ms.AcademicYears
		minMonths, maxMonths       ms.Months
	}
	for _, id := range editionIDs {
		want := limits{2, 4, 1, 2, 12, 24}
		if id == "2008" {
			want = limits{minSemesters: 2, minYears: 1, minMonths: 12} // the maximum was not found
		}
		p := mustEdition(t, id).Programme()
		got := limits{p.MinSemesters.Value, p.MaxSemesters.Value, p.MinAcademicYears.Value, p.MaxAcademicYears.Value, p.MinMonths.Value, p.MaxMonths.Value}
		if got != want {
			t.Errorf("%s: limits %+v, want %+v", id, got, want)
		}
		if p.MaxSemesters.Found() != (id != "2008") || p.MaxAcademicYears.Found() != (id != "2008") || p.MaxMonths.Found() != (id != "2008") {
			t.Errorf("%s: a maximum is found, or is not", id)
		}
		for unit, c := range map[string]ms.Confidence{"years": p.MinAcademicYears.Confidence, "months": p.MinMonths.Confidence} {
			if c != ms.Derived {
				t.Errorf("%s: the least duration in %s is %v, want derived", id, unit, c)
			}
		}
	}
}

// clauses gives every term of an edition by its name.
func clauses(e *ms.Edition) map[string]ms.Clause {
	all := map[string]ms.Clause{}
	for _, terms := range []any{e.Programme(), e.Curriculum()} {
		v := reflect.ValueOf(terms)
		for i := range v.NumField() {
			clause := v.Field(i).MethodByName("Clause").Call(nil)[0].Interface().(ms.Clause)
			all[v.Type().Field(i).Name] = clause
		}
	}
	for path := range everyPath() {
		all[path.String()] = e.Entry().Clause(path)
	}
	for _, c := range e.Entry().Caps() {
		all[c.Rule.String()] = c.Share.Clause()
	}
	return all
}

func TestEveryTermIsCitedOrNotFound(t *testing.T) {
	for _, e := range ms.Editions() {
		for name, c := range clauses(e) {
			switch {
			case c.Force == ms.NotHeld:
				if c != (ms.Clause{}) {
					t.Errorf("%v: %s is not held and yet says %+v", e, name, c)
				}
			case c.Confidence == ms.NotFound:
				if c.Cite != (ms.Cite{}) || c.Ground != ms.GroundNone {
					t.Errorf("%v: %s was not found and yet cites %+v", e, name, c)
				}
			default:
				if _, ok := ms.SourceByKey(c.Cite.Source); !ok {
					t.Errorf("%v: %s cites %q, which is no source", e, name, c.Cite.Source)
				}
				if c.Confidence == ms.Derived && c.Ground == ms.GroundNone {
					t.Errorf("%v: %s is derived, and does not say how", e, name)
				}
				if c.Confidence == ms.Verified && c.Ground != ms.GroundNone {
					t.Errorf("%v: %s was read in its source and yet is %v", e, name, c.Ground)
				}
			}
		}
	}
}
