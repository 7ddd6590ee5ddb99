package stats

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/golden"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleCatalogue_Validate() {
	catalogue, err := Published()
	if err != nil {
		panic(err)
	}
	rep, err := catalogue.Validate(quantity.DefaultHedgePolicy())
	if err != nil {
		panic(err)
	}
	for _, pair := range rep.Events {
		if pair.Relation == Contradictory {
			a, _ := catalogue.Event(pair.A)
			b, _ := catalogue.Event(pair.B)
			fmt.Println(a.Title.EN, a.When, a.Source, "and", b.When, b.Source)
		}
	}
	// Output:
	// creation of the label 1983 CGEMS and 1985 CGE10
	// creation of the label 1983 CGE23 and 1985 CGE10
}

func validated(t testing.TB) (*Catalogue, *Review) {
	t.Helper()
	c, err := Published()
	if err != nil {
		t.Fatal(err)
	}
	r, err := c.Validate(quantity.DefaultHedgePolicy())
	if err != nil {
		t.Fatal(err)
	}
	return c, r
}

func TestReviewOfThePublishedFigures(t *testing.T) {
	_, r := validated(t)
	golden.Assert(t, "review.en.txt", []byte(r.Text(language.English)))
	golden.Assert(t, "review.fr.txt", []byte(r.Text(language.French)))
	golden.AssertJSON(t, "review.json", r)
}

// The main comparisons of the published figures, one by one.
func TestWhatTheTextsSay(t *testing.T) {
	_, r := validated(t)
	relation := func(a, b string) string {
		for _, pairs := range [][]Pair{r.Pairs, r.Events} {
			for _, pair := range pairs {
				if pair.A == a && pair.B == b || pair.A == b && pair.B == a {
					return pair.In(language.English)
				}
			}
		}
		return "no pair"
	}
	for _, c := range []struct{ a, b, want string }{
		{"cgepage-eng", "cge2010-eng", "compatible"},
		{"cgepage-programmes", "wpen-programmes", "not comparable, the units differ"},
		{"cgepage-schools", "wpen-schools", "not comparable, a date is not known"},
		{"wpen-graduates", "cge2010-graduates", "not comparable, a date is not known"},
		{"cgepage-graduates", "cge2010-graduates", "compatible"},
		{"cgepage-programmes", "cge2016-programmes", "compatible"},
		{"edu2011-schools", "cge2012-schools", "not comparable, the dates differ"},
	} {
		if got := relation(c.a, c.b); got != c.want {
			t.Errorf("%s and %s: %s, want %s", c.a, c.b, got, c.want)
		}
	}
	sums := map[string]Relation{}
	for _, s := range r.Sums {
		sums[s.Whole] = s.Relation
	}
	for whole, want := range map[string]Relation{
		"cge2010-graduates": Same, "cge2010-foreign": Same, "cgepage-graduates": Compatible, "cgepage-foreign": Compatible,
	} {
		if sums[whole] != want {
			t.Errorf("the parts of %s: %v, want %v", whole, sums[whole], want)
		}
	}
	if r.Err() == nil || r.Count(Contradictory) != 2 {
		t.Errorf("%d contradictions", r.Count(Contradictory))
	}
}

func figureOf(id string, unit Unit, of Population, hedge quantity.Hedge, value int64, source law.SourceKey) Figure {
	of.Label = law.MS
	return Figure{ID: id, Unit: unit, Of: of, Hedge: hedge, Value: Whole(value), Source: source}
}

// The figures of one source cannot all be true, though any two of them can.
func TestConflictInAReview(t *testing.T) {
	c := &Catalogue{Figures: []Figure{
		figureOf("all", UnitGraduates, Population{}, quantity.HedgeExact, 10, "CGEMS"),
		figureOf("engineers", UnitGraduates, Population{SchoolKind: ms.SchoolEngineering}, quantity.HedgeMoreThan, 5, "CGEMS"),
		figureOf("managers", UnitGraduates, Population{SchoolKind: ms.SchoolManagement}, quantity.HedgeMoreThan, 4, "CGEMS"),
		figureOf("abroad", UnitGraduates, Population{Nationality: Foreign}, quantity.HedgeAtMost, 3, "CGEMS"),
	}}
	r, err := c.Validate(quantity.DefaultHedgePolicy())
	if err != nil {
		t.Fatal(err)
	}
	if r.Err() == nil {
		t.Error("no contradiction")
	}
	for _, tag := range []language.Tag{language.English, language.French} {
		text := r.Text(tag)
		for _, want := range []string{"10", "5", "4", "11"} {
			if !strings.Contains(text, want) {
				t.Errorf("%v: no %q in\n%s", tag, want, text)
			}
		}
	}
	golden.Assert(t, "conflict.en.txt", []byte(r.Text(language.English)))
	golden.Assert(t, "conflict.fr.txt", []byte(r.Text(language.French)))
}

func TestValidateRefuses(t *testing.T) {
	c := &Catalogue{Figures: []Figure{{ID: "a"}, {ID: "a"}}}
	_, err := c.Validate(quantity.DefaultHedgePolicy())
	if refused, ok := errors.AsType[*document.Error](err); !ok || len(refused.Problems) == 0 {
		t.Errorf("error %v", err)
	}
	if text := new(Review).Text(language.English); text != "" {
		t.Errorf("the review of nothing says %q", text)
	}
	var b bytes.Buffer
	_, r := validated(t)
	if err := r.WriteText(&b, language.English); err != nil || b.String() != r.Text(language.English) {
		t.Errorf("written %q, %v", b.String(), err)
	}
}

// The words for intervals and policies that the published figures do not need.
func TestWordsOfAReview(t *testing.T) {
	for _, c := range []struct {
		r      Interval
		fr, en string
	}{
		{Interval{}, "inconnu", "unknown"},
		{AtMost(Whole(1500)), "au plus 1\u00a0500", "at most 1,500"},
		{LessThan(Whole(2)), "moins de 2", "less than 2"},
		{MoreThan(Whole(2)), "plus de 2", "more than 2"},
		{Exactly(NumberOf(Whole(-1234567).Decimal().Shift(-2))), "-12\u00a0345,67", "-12,345.67"},
	} {
		fr, en := writer{tag: language.French}, writer{tag: language.English}
		if fr.interval(c.r) != c.fr || en.interval(c.r) != c.en {
			t.Errorf("%v: %q, %q", c.r, fr.interval(c.r), en.interval(c.r))
		}
	}
	fr, en := writer{tag: language.French}, writer{tag: language.English}
	if fr.halves(3) != "1,5 unité" || en.halves(2) != "1 units" || en.halves(0) != "half a unit" {
		t.Error(fr.halves(3), en.halves(2), en.halves(0))
	}
	if said := (Comparison{Relation: 9}).In(language.English); said != "Relation(9)" {
		t.Error(said)
	}
}

// Sums are checked for the identities and the units that these name.
func TestSumsAreThoseOfTheIdentities(t *testing.T) {
	three := func(unit Unit, figures ...Figure) *Catalogue {
		return &Catalogue{Figures: append([]Figure{
			figureOf("all", unit, Population{}, quantity.HedgeExact, 10, "CGEMS"),
			figureOf("engineers", unit, Population{SchoolKind: ms.SchoolEngineering}, quantity.HedgeExact, 6, "CGEMS"),
			figureOf("managers", unit, Population{SchoolKind: ms.SchoolManagement}, quantity.HedgeExact, 5, "CGEMS"),
		}, figures...)}
	}
	shipped := Identities()
	everything := []Identity{{Whole: Population{}, Parts: shipped[0].Parts[:2], Complete: true}}
	for _, c := range []struct {
		name       string
		catalogue  *Catalogue
		identities []Identity
		sums       int
		err        string
	}{
		{"people", three(UnitGraduates), shipped, 1, "stats: cannot all be true: all, engineers, managers; all, engineers, managers"},
		{"programmes", three(UnitProgrammesAccredited), shipped, 0, ""},
		{"by an own identity", three(UnitProgrammesAccredited), everything, 1, "stats: cannot all be true: all, engineers, managers; all, engineers, managers"},
		{"by none", three(UnitGraduates), nil, 0, ""},
		{"by one that is not complete", three(UnitSchools), []Identity{{Parts: everything[0].Parts}}, 0, "stats: cannot all be true: all, engineers, managers"},
		{
			"with others", three(UnitGraduates, figureOf("others", UnitGraduates, Population{SchoolKind: ms.SchoolOther}, quantity.HedgeAtMost, 3, "CGEMS")), shipped, 1,
			"stats: cannot all be true: all, engineers, managers, others; all, engineers, managers",
		},
		{
			"a part twice", three(UnitGraduates, figureOf("again", UnitGraduates, Population{SchoolKind: ms.SchoolManagement}, quantity.HedgeAtMost, 5, "CGEMS")), shipped, 0,
			"stats: cannot all be true: all, engineers, managers",
		},
		{
			"French and foreign", &Catalogue{Figures: []Figure{
				figureOf("all", UnitGraduates, Population{}, quantity.HedgeExact, 10, "CGEMS"),
				figureOf("french", UnitGraduates, Population{Nationality: French}, quantity.HedgeExact, 7, "CGEMS"),
				figureOf("foreign", UnitGraduates, Population{Nationality: Foreign}, quantity.HedgeExact, 3, "CGEMS"),
			}}, shipped, 1, "",
		},
	} {
		r, err := c.catalogue.ValidateWith(quantity.DefaultHedgePolicy(), c.identities)
		if err != nil {
			t.Fatal(c.name, err)
		}
		if r.Library != document.Version || len(r.Sums) != c.sums {
			t.Errorf("%s: %d sums, library %s", c.name, len(r.Sums), r.Library)
		}
		said := ""
		if err := r.Err(); err != nil {
			said = err.Error()
		}
		if _, typed := errors.AsType[*ContradictionError](r.Err()); said != c.err || typed != (r.Err() != nil) {
			t.Errorf("%s: %q, not %q", c.name, said, c.err)
		}
	}
}

func BenchmarkValidate(b *testing.B) {
	c, _ := validated(b)
	for b.Loop() {
		if _, err := c.Validate(quantity.DefaultHedgePolicy()); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkReconcilePublished reconciles the published figures, without comparing them.
func BenchmarkReconcilePublished(b *testing.B) {
	c, _ := validated(b)
	for b.Loop() {
		Reconcile(quantity.DefaultHedgePolicy(), Identities(), c.Figures)
	}
}
