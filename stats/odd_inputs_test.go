package stats

import (
	"errors"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// A hedge without any width means the number, not an empty interval.
func TestAlmostWithoutWidth(t *testing.T) {
	p := quantity.HedgePolicy{Around: 5, AsPrinted: 1}
	f := &Figure{ID: "a", Unit: UnitShare, Value: NumberOf(Whole(5).Decimal().Shift(-1)), Hedge: quantity.HedgeAlmost, Source: "CGEMS"}
	if r := f.Interval(p); r.isEmpty() || Compare(f, f, p).Relation == Contradictory {
		t.Errorf("almost %v is %v", f.Value, r)
	}
}

// Figures computed from two inputs are not added up.
func TestSumsOfOneInputOnly(t *testing.T) {
	kinds := []Population{{}, {SchoolKind: ms.SchoolEngineering}, {SchoolKind: ms.SchoolManagement}, {SchoolKind: ms.SchoolOther}}
	of := func(input string, values ...int64) (figures []Figure) {
		for i, value := range values {
			f := figureOf(input+string(rune('a'+i)), UnitGraduatesPerYear, kinds[i], quantity.HedgeExact, value, SourceRecords)
			f.AsOf, f.Digest = YearOf(2010), document.DigestOf([]byte(input))
			figures = append(figures, f)
		}
		return figures
	}
	for _, c := range []struct {
		name    string
		figures []Figure
		want    int
	}{
		{"the whole of one, the parts of the other", append(of("x", 10), of("y", 9, 5, 3, 1)[1:]...), 0},
		{"two inputs", append(of("x", 9, 5, 3, 1), of("y", 9, 4, 4, 1)...), 2},
	} {
		r, err := (&Catalogue{Figures: c.figures}).Validate(quantity.DefaultHedgePolicy())
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Sums) != c.want {
			t.Errorf("%s: %d sums, want %d", c.name, len(r.Sums), c.want)
		}
	}
}

// Records of one label give no figure of another label.
func TestFigureOfAnotherLabel(t *testing.T) {
	var g Groups
	if err := g.Add(&Record{Kind: RecordGraduate, Year: YearOf(2010)}); err != nil {
		t.Fatal(err)
	}
	b := Provenance{Label: law.MS}
	if f, ok := g.Figure(b, UnitGraduates, Population{Label: law.CQC}, Period{}); ok {
		t.Errorf("told %+v", f)
	}
	if share, ok := g.ForeignShare(b, UnitGraduates, Population{Label: law.CQC}, Period{}); ok {
		t.Errorf("told %+v", share)
	}
	if _, ok := g.Figure(b, UnitGraduates, Population{Label: law.MS}, Period{}); !ok {
		t.Error("nothing told of the label")
	}
}

// Shares are no counts: they cannot be subtracted or divided.
func TestSharesAreNotSubtracted(t *testing.T) {
	half := func(id string, of Population) *Figure {
		f := figureOf(id, UnitShare, of, quantity.HedgeExact, 1, "CGEMS")
		return &f
	}
	whole, part := half("a", Population{}), half("b", Population{SchoolKind: ms.SchoolEngineering})
	var refused *NotComparableError
	if r, err := Subtract(whole, part, quantity.DefaultHedgePolicy()); !errors.As(err, &refused) {
		t.Errorf("%v, %v", r, err)
	}
	if share, _, err := Share(part, whole, quantity.DefaultHedgePolicy()); !errors.As(err, &refused) {
		t.Errorf("%v, %v", share, err)
	}
}

func TestFewChoices(t *testing.T) {
	for _, c := range []struct {
		of, some int
		want     bool
	}{{0, 1, true}, {90, 2, true}, {92, 2, false}, {30, 3, true}, {5000, 2, false}, {5000, 4999, false}, {5000, 5000, true}} {
		if got := fewChoices(c.of, c.some); got != c.want {
			t.Errorf("%d of %d: %v", c.some, c.of, got)
		}
	}
}

// Problems of a catalogue built in Go include the texts that a reader refuses.
func TestProblemsOfTexts(t *testing.T) {
	c := &Catalogue{Figures: []Figure{figureOf("a\x00", UnitGraduates, Population{}, quantity.HedgeExact, 1, "CGEMS")}}
	c.Figures[0].Note = document.Text{EN: strings.Repeat("n", maxText+1)}
	var at []string
	for _, p := range c.Problems() {
		at = append(at, p.Pointer)
	}
	if got := strings.Join(at, " "); got != "/figures/0/id /figures/0/note/en" {
		t.Error(got)
	}
}
