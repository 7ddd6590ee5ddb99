package stats_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/stats"
)

func ExampleCompare() {
	catalogue, _ := stats.Published()
	p := quantity.DefaultHedgePolicy()
	compare := func(a, b string) {
		first, _ := catalogue.Figure(a)
		second, _ := catalogue.Figure(b)
		c := stats.Compare(first, second, p)
		fmt.Println(c.Relation, c.Differs.Words())
	}
	compare("cgepage-eng", "cge2010-eng")            // around 40,000 and 39,347
	compare("wpen-graduates", "cge2010-graduates")   // 82,000 and 81,226
	compare("wpen-programmes", "cgepage-programmes") // 418 offered and almost 390 accredited
	// Output:
	// compatible []
	// not-comparable [date-unknown]
	// not-comparable [unit]
}

func TestComparePublished(t *testing.T) {
	c := published(t)
	for _, tc := range []struct {
		a, b     string
		relation stats.Relation
		differs  stats.Mismatch
	}{
		{"cgepage-graduates", "cge2010-graduates", stats.Compatible, 0},
		{"cgepage-eng", "cge2010-eng", stats.Compatible, 0},
		{"cgepage-mgmt", "cge2010-mgmt", stats.Compatible, 0},
		{"cgepage-foreign", "cge2010-foreign", stats.Compatible, 0},
		{"wpen-graduates", "cge2010-graduates", stats.NotComparable, stats.DateUnknown},
		{"wpen-graduates", "cgepage-graduates", stats.Compatible, 0},
		{"wpen-programmes", "cgepage-programmes", stats.NotComparable, stats.UnitDiffers},
		{"wpen-programmes", "edu2014-valid", stats.NotComparable, stats.UnitDiffers | stats.DateDiffers},
		{"wpen-schools", "cgepage-schools", stats.NotComparable, stats.DateUnknown},
		{"cgepage-schools", "edu2011-schools", stats.Compatible, 0},
		{"cgepage-programmes", "cge2016-programmes", stats.Compatible, 0},
		{"cgepage-programmes", "edu2011-programmes", stats.NotComparable, stats.DateUnknown},
		{"cgepage-programmes", "cgepage-moroccan", stats.NotComparable, stats.PopulationDiffers},
		{"edu2011-programmes", "cge2012-programmes", stats.NotComparable, stats.DateDiffers},
		{"cgepage-yearly", "cge2023-trained", stats.NotComparable, stats.UnitDiffers},
		{"wfr2007-accredited", "boi2007-open", stats.NotComparable, stats.UnitDiffers},
		{"wpen-residence", "cge2010-residence", stats.NotComparable, stats.DateUnknown},
		{"cge2010-graduates", "cge2010-graduates", stats.Same, 0},
		{"cgepage-graduates", "cgepage-graduates", stats.Compatible, 0}, // no exact number
	} {
		got := stats.Compare(figureOf(t, c, tc.a), figureOf(t, c, tc.b), standard)
		if want := (stats.Comparison{Relation: tc.relation, Differs: tc.differs}); got != want {
			t.Errorf("%s and %s: %v %v, want %v %v", tc.a, tc.b, got.Relation, got.Differs.Words(), want.Relation, want.Differs.Words())
		}
	}
}

// More than 12,000 and more than 7,000 do not contradict more than 20,000.
func TestFloorsAddToAFloor(t *testing.T) {
	c := published(t)
	sum, err := stats.Sum(standard, figureOf(t, c, "cgepage-eng-foreign"), figureOf(t, c, "cgepage-mgmt-foreign"))
	if err != nil || sum.String() != "[19002, ∞)" {
		t.Fatalf("the sum is %v, %v", sum, err)
	}
	if both, ok := sum.Intersect(figureOf(t, c, "cgepage-foreign").Interval(standard)); !ok {
		t.Errorf("nothing in common: %v", both)
	}
}

func TestCompare(t *testing.T) {
	type fact struct {
		hedge       quantity.Hedge
		value, asOf string
		source      law.SourceKey
	}
	for _, tc := range []struct {
		name     string
		a, b     fact
		relation stats.Relation
		differs  stats.Mismatch
	}{
		{"same date, equal", fact{quantity.HedgeExact, "90", "2010", "A"}, fact{quantity.HedgeExact, "90", "2010", "B"}, stats.Same, 0},
		{"same date, apart", fact{quantity.HedgeExact, "90", "2010", "A"}, fact{quantity.HedgeExact, "91", "2010", "B"}, stats.Contradictory, 0},
		{"same date, at the limit", fact{quantity.HedgeMoreThan, "90", "2010", "A"}, fact{quantity.HedgeExact, "91", "2010", "B"}, stats.Compatible, 0},
		{"same date, below the limit", fact{quantity.HedgeMoreThan, "90", "2010", "A"}, fact{quantity.HedgeExact, "90", "2010", "B"}, stats.Contradictory, 0},
		{"no whole number between", fact{quantity.HedgeMoreThan, "90", "2010", "A"}, fact{quantity.HedgeFewerThan, "91", "2010", "B"}, stats.Contradictory, 0},
		{"other dates, equal", fact{quantity.HedgeExact, "90", "2010", "A"}, fact{quantity.HedgeExact, "90", "2011", "B"}, stats.NotComparable, stats.DateDiffers},
		{"a year and a month of it", fact{quantity.HedgeExact, "90", "2010", "A"}, fact{quantity.HedgeExact, "90", "2010-09", "A"}, stats.NotComparable, stats.DateDiffers},
		{"one undated, equal", fact{quantity.HedgeExact, "90", "", "A"}, fact{quantity.HedgeExact, "90", "2011", "A"}, stats.Compatible, 0},
		{"one undated, apart", fact{quantity.HedgeExact, "90", "", "A"}, fact{quantity.HedgeExact, "91", "2011", "A"}, stats.NotComparable, stats.DateUnknown},
		{"undated in one source, equal", fact{quantity.HedgeExact, "90", "", "A"}, fact{quantity.HedgeExact, "90", "", "A"}, stats.Same, 0},
		{"undated in one source, apart", fact{quantity.HedgeExact, "90", "", "A"}, fact{quantity.HedgeExact, "91", "", "A"}, stats.Contradictory, 0},
		{"undated in two sources, equal", fact{quantity.HedgeExact, "90", "", "A"}, fact{quantity.HedgeExact, "90", "", "B"}, stats.Compatible, 0},
		{"undated in two sources, apart", fact{quantity.HedgeExact, "90", "", "A"}, fact{quantity.HedgeExact, "91", "", "B"}, stats.NotComparable, stats.DateUnknown},
		{"a qualifier that is not known", fact{0, "90", "2010", "A"}, fact{quantity.HedgeExact, "91", "2010", "B"}, stats.NotComparable, stats.ValueUnknown},
		{"one that is none", fact{99, "90", "2010", "A"}, fact{quantity.HedgeExact, "90", "2010", "B"}, stats.NotComparable, stats.ValueUnknown},
		{"no qualifier, and other dates", fact{0, "90", "2010", "A"}, fact{0, "90", "2011", "A"}, stats.NotComparable, stats.ValueUnknown | stats.DateDiffers},
		{"one number left by a policy", fact{quantity.HedgeAlmost, "10", "2010", "A"}, fact{quantity.HedgeExact, "9", "2010", "B"}, stats.Compatible, 0},
		{"printed alike", fact{quantity.HedgeAsPrinted, "81226", "2010", "A"}, fact{quantity.HedgeExact, "81226", "2010", "B"}, stats.Compatible, 0},
		{"one number left by a bound", fact{quantity.HedgeFewerThan, "1", "2010", "A"}, fact{quantity.HedgeExact, "0", "2010", "B"}, stats.Compatible, 0},
	} {
		make := func(f fact) *stats.Figure {
			return &stats.Figure{Unit: stats.UnitSchools, Hedge: f.hedge, Value: num(f.value), AsOf: period(f.asOf), Source: f.source}
		}
		if got := stats.Compare(make(tc.a), make(tc.b), standard); got != (stats.Comparison{Relation: tc.relation, Differs: tc.differs}) {
			t.Errorf("%s: %v %v", tc.name, got.Relation, got.Differs.Words())
		}
	}
}

// Between 9 and 9 is the exact number 9.
func TestCompareBetween(t *testing.T) {
	nine := exactly("9", "2010")
	for to, want := range map[string]stats.Relation{"9": stats.Same, "10": stats.Compatible} {
		between := exactly("9", "2010")
		between.Hedge, between.To = quantity.HedgeBetween, num(to)
		if got := stats.Compare(nine, between, standard); got.Relation != want {
			t.Errorf("9 and 9 to %s: %v", to, got.Relation)
		}
	}
}

func TestComparisonJSON(t *testing.T) {
	for _, c := range []stats.Comparison{
		{Relation: stats.Same},
		{Relation: stats.NotComparable, Differs: stats.UnitDiffers | stats.ValueUnknown},
	} {
		var again stats.Comparison
		if err := json.Unmarshal([]byte(written(c)), &again); err != nil || again != c {
			t.Errorf("%s reads as %+v, %v", written(c), again, err)
		}
		// The ids of a pair are read back.
		pair, read := stats.Pair{A: "a", B: "b", Comparison: c}, stats.Pair{}
		if err := json.Unmarshal([]byte(written(pair)), &read); err != nil || read != pair {
			t.Errorf("%s reads as %+v, %v", written(pair), read, err)
		}
	}
	for _, in := range []string{`{"relation":"equal"}`, `{"relation":"same","differs":["size"]}`, `{"relation":""}`} {
		var c stats.Comparison
		if err := json.Unmarshal([]byte(in), &c); err == nil {
			t.Errorf("%s reads as %+v", in, c)
		}
	}
}

func TestCompareNamesAllMismatches(t *testing.T) {
	a := &stats.Figure{Unit: stats.UnitSchools, AsOf: period("2010")}
	b := &stats.Figure{Unit: stats.UnitCountries, AsOf: period("2011"), Of: stats.Population{Country: "MA"}, Hedge: quantity.HedgeExact}
	want := stats.Comparison{
		Relation: stats.NotComparable,
		Differs:  stats.UnitDiffers | stats.PopulationDiffers | stats.DateDiffers | stats.ValueUnknown,
	}
	if got := stats.Compare(a, b, standard); got != want {
		t.Errorf("%v %v", got.Relation, got.Differs.Words())
	}
}

func TestComparingIsSymmetric(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, p := anyFigure.Draw(t, "a"), anyFigure.Draw(t, "b"), anyPolicy.Draw(t, "policy")
		if there, back := stats.Compare(a, b, p), stats.Compare(b, a, p); there != back {
			t.Fatalf("%v and %v", there, back)
		}
	})
}

func TestWideningAPolicyKeepsWhatIsCompatible(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, p := anyFigure.Draw(t, "a"), anyFigure.Draw(t, "b"), anyPolicy.Draw(t, "policy")
		wide := wider(t, p)
		if !a.Interval(p).Within(a.Interval(wide)) {
			t.Fatalf("%v under %+v is not within %v under %+v", a.Interval(p), p, a.Interval(wide), wide)
		}
		before, after := stats.Compare(a, b, p).Relation, stats.Compare(a, b, wide).Relation
		if before == stats.Compatible || before == stats.Same {
			if after != stats.Compatible && after != stats.Same {
				t.Fatalf("%v turns into %v", before, after)
			}
		}
	})
}
