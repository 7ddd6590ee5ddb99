package law_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleEdition_Term() {
	e, _ := law.EditionByID("2018")
	term, held := e.Term("curriculum/taught-hours-min")
	limit, found := term.Limit(quantity.MeasureHours)
	fmt.Println(held, found, limit.In(language.English), term.Force, term.Confidence)
	fmt.Println(term.Cite.Source, "—", term.Cite.Where)

	e, _ = law.EditionByID("2008")
	term, held = e.Term("curriculum/credits-taught")
	_, found = term.Limit(quantity.MeasureCredits)
	fmt.Println("45 + 30 in 2008:", held, found)
	// Output:
	// true true at least 350 h required verified
	// CGEMS — What does it consist of?
	// 45 + 30 in 2008: true false
}

func ExampleEdition_Carried() {
	e2020, _ := law.EditionByID("2020")
	next, err := law.NewEdition(law.Draft{
		ID: "2030", Label: law.MS, From: testkit.Day("2030-09-01"),
		Terms: e2020.Carried(law.Term{
			Rule: "curriculum/taught-hours-min", Force: law.Required,
			Basis:  law.Basis{Confidence: law.Verified, Cite: law.Citation{Source: "CGE23"}},
			Limits: []law.Limit{{Range: quantity.ValueOfHours(quantity.AtLeast(quantity.WholeHours(400)))}},
		}),
	})
	if err != nil {
		fmt.Println(err)
	}
	for _, rule := range []string{"curriculum/taught-hours-min", "curriculum/mission-months-min"} {
		term, _ := next.Term(rule)
		fmt.Println(term.Limits[0].Range.In(language.English), term.Confidence)
	}
	// Output:
	// at least 400 h verified
	// at least 4 months derived
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
	inTable := map[string]bool{}
	for _, row := range editionTable {
		inTable[row.rule] = true
	}
	for _, e := range law.Editions() {
		for term := range e.Terms() {
			if family, _, _ := strings.Cut(term.Rule, "/"); !inTable[term.Rule] && (family == "programme" || family == "curriculum") {
				t.Errorf("the table does not speak of %s", term.Rule)
			}
		}
	}
	for _, row := range editionTable {
		for i, id := range editionIDs {
			e, want := testkit.Edition(t, id), row.cells[i]
			got, held := e.Term(row.rule)
			if held != (want != notHeld) {
				t.Errorf("%s holds %v: %v", id, row.rule, held)
			}
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
			if firstLimit(got) != limit {
				t.Errorf("%s %v has the limit %+v, want %+v", id, row.rule, firstLimit(got), limit)
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
		e := testkit.Edition(t, id)
		least, _ := e.Term("programme/duration-min")
		most, _ := e.Term("programme/duration-max")
		var got limits
		minSemesters, _ := limitIn(least, quantity.MeasureSemesters).Semesters()
		got.minSemesters, _ = minSemesters.Min()
		minYears, _ := limitIn(least, quantity.MeasureAcademicYears).AcademicYears()
		got.minYears, _ = minYears.Min()
		minMonths, _ := limitIn(least, quantity.MeasureMonths).Months()
		got.minMonths, _ = minMonths.Min()
		maxSemesters, _ := limitIn(most, quantity.MeasureSemesters).Semesters()
		got.maxSemesters, _ = maxSemesters.Max()
		maxYears, _ := limitIn(most, quantity.MeasureAcademicYears).AcademicYears()
		got.maxYears, _ = maxYears.Max()
		maxMonths, _ := limitIn(most, quantity.MeasureMonths).Months()
		got.maxMonths, _ = maxMonths.Max()
		if got != want {
			t.Errorf("%s: limits %+v, want %+v", id, got, want)
		}
		if most.Found() != (id != "2008") {
			t.Errorf("%s: the maximum is found, or is not", id)
		}
		for _, m := range []quantity.Measure{quantity.MeasureAcademicYears, quantity.MeasureMonths} {
			if c := least.BasisOf(m).Confidence; c != law.Derived {
				t.Errorf("%s: the least duration in %v is %v, want derived", id, m, c)
			}
		}
	}
}

func limitIn(t law.Term, m quantity.Measure) quantity.Value {
	limit, _ := t.Limit(m)
	return limit
}

func firstLimit(t law.Term) quantity.Value {
	if len(t.Limits) == 0 {
		return quantity.Value{}
	}
	return t.Limits[0].Range
}

// A term is cited, or was not found and says nothing at all.
func TestEveryTermIsCitedOrNotFound(t *testing.T) {
	for _, e := range law.Editions() {
		for term := range e.Terms() {
			bases := []law.Basis{term.Basis}
			for _, l := range term.Limits {
				if l.Basis != (law.Basis{}) {
					bases = append(bases, l.Basis)
				}
			}
			for _, b := range bases {
				if b.Confidence == law.NotFound {
					if b != (law.Basis{}) || term.Limits != nil {
						t.Errorf("%v: %s was not found and yet says %+v", e, term.Rule, term)
					}
					continue
				}
				for _, key := range []law.SourceKey{b.Cite.Source, b.Cite.Also} {
					if _, ok := e.Source(key); !ok && (key != "" || key == b.Cite.Source) {
						t.Errorf("%v: %s cites %q", e, term.Rule, key)
					}
				}
				if (b.Confidence == law.Derived) != (b.Ground != law.GroundNone) && b.Ground != law.GroundNoSource && b.Ground != law.GroundReading {
					t.Errorf("%v: %s is %v, %v", e, term.Rule, b.Confidence, b.Ground)
				}
			}
		}
	}
}

// entryTable is the table of the notes. A cell is the value where there is one, the source
// and the confidence (V, S, D, or - for not found). A dot says that the edition does not
// list the path or the cap. What is derived is carried over from the edition before.
const entryTable = `
                                2008             2018             2020             cge-page
entry/engineering-diploma       WFR09:S          RI18:V           RI18:D           CGEMS:V
entry/management-diploma        WFR09:S          RI18:V           RI18:D           CGEMS:V
entry/third-cycle               WFR09:S          RI18:V           RI18:D           .
entry/registered-title          .                RI18:S           RI18:D           .
entry/health-doctorate          WFR09:S          -                -                .
entry/foreign-equivalent        WFR09:S          RI18:S           RI18:D           CGEMS:V
entry/m1-with-experience        36:WFR09:S       36:RI18:V        36:RI18:D        36:CGEMS:V
entry/m1-exemption              WFR09+ETU10:S    WFR09+ETU10:D    WFR09+ETU10:D    .
entry/prior-learning            WFR09+ETU10:S    WFR09+ETU10:D    CGE20:V          .
entry/any-exemption             .                .                .                CGEMS:V
cohort/cap-all                  30:WFR09+ETU10:S 30:CGE20+WFR09:D:held-before-and-after -                .
cohort/cap-m1                   .                .                -                .
cohort/cap-prior-learning       .                .                40:CGE20:V       .
cohort/cap-prior-learning-niche .                .                60:CGE20:V       .
`

func TestEntryTermsAgreeWithTheTable(t *testing.T) {
	lines := strings.Split(strings.TrimSpace(entryTable), "\n")
	ids := strings.Fields(lines[0])
	seen := map[string]bool{}
	for _, line := range lines[1:] {
		cells := strings.Fields(line)
		rule := cells[0]
		seen[rule] = true
		for i, id := range ids {
			term, held := testkit.Edition(t, id).Term(rule)
			if got := entryCell(term, held); got != cells[i+1] {
				t.Errorf("edition %s, %v is %s, want %s", id, rule, got, cells[i+1])
			}
		}
	}
	for _, e := range law.Editions() {
		for term := range e.Terms() {
			if family, _, _ := strings.Cut(term.Rule, "/"); !seen[term.Rule] && (family == "entry" || family == "cohort") {
				t.Errorf("the table does not speak of %s", term.Rule)
			}
		}
	}
}

func entryCell(term law.Term, held bool) string {
	switch {
	case !held:
		return "."
	case term.Confidence == law.NotFound:
		return "-"
	case term.Force != law.Required:
		return term.Force.String()
	}
	cell := ""
	if months, ok := limitIn(term, quantity.MeasureMonths).Months(); ok {
		least, _ := months.Min()
		cell = fmt.Sprintf("%d:", least)
	}
	if share, ok := limitIn(term, quantity.MeasurePercent).Percent(); ok {
		most, _ := share.Max()
		cell = fmt.Sprintf("%d:", most)
	}
	cell += string(term.Cite.Source)
	if term.Cite.Also != "" {
		cell += "+" + string(term.Cite.Also)
	}
	cell += ":" + map[law.Confidence]string{law.Verified: "V", law.Secondary: "S", law.Derived: "D"}[term.Confidence]
	if (term.Confidence == law.Derived) != (term.Ground == law.GroundCarried) && term.Ground != law.GroundReading {
		cell += ":" + term.Ground.String()
	}
	return cell
}
