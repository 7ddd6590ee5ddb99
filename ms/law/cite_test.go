package law_test

import (
	"fmt"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleCited() {
	term := law.Cited[quantity.Hours]{
		Value: quantity.WholeHours(350), Force: law.Required, Confidence: law.Verified,
		Cite: law.Citation{Source: "CGEMS", Where: "What does it consist of?"},
	}
	fmt.Println(term.Found(), term.Clause().Force)

	looked := law.Cited[quantity.Hours]{Force: law.Required, Confidence: law.NotFound}
	fmt.Println(looked.Found(), looked.Clause().Force)
	// Output:
	// true required
	// false required
}

func ExampleClause_AppendText() {
	e, _ := law.EditionByID("2020")
	fmt.Println(string(e.Clause("curriculum/thesis-written").AppendText(nil, language.English)))
	// Output: CGE23, read in the source
}

func TestClausesInText(t *testing.T) {
	whole := law.Clause{
		Force: law.Required, Confidence: law.Derived, Ground: law.GroundCarried,
		Cite: law.Citation{Source: "RI18", Where: "A-1", Also: "CGEMS"},
	}
	strange := law.Clause{Confidence: 9, Ground: 9, Cite: law.Citation{Source: "RI18"}}
	for _, c := range []struct {
		clause law.Clause
		fr, en string
	}{
		{law.Clause{}, "", ""},
		{law.Clause{Force: law.Required, Confidence: law.NotFound}, "", ""},
		{whole, "RI18 «" + testkit.NB + "A-1" + testkit.NB + "» et CGEMS, déduit (repris de l'édition précédente, faute de texte contraire)",
			`RI18 "A-1" and CGEMS, derived (carried over from the edition before, for want of a text that says otherwise)`},
		{law.Clause{Confidence: law.Secondary, Cite: law.Citation{Source: "WFR09"}}, "WFR09, source secondaire", "WFR09, secondary source"},
		{strange, "RI18, ", "RI18, "},
	} {
		for tag, want := range map[language.Tag]string{language.French: c.fr, language.English: c.en} {
			if got := string(c.clause.AppendText([]byte("x "), tag)); got != "x "+want {
				t.Errorf("%+v is appended as %q, want %q", c.clause, got, "x "+want)
			}
		}
	}
}

func TestFound(t *testing.T) {
	for force := law.NotHeld; force <= law.Unjudged; force++ {
		for confidence := law.NotFound; confidence <= law.Derived; confidence++ {
			term := law.Cited[law.Demand]{Force: force, Confidence: confidence}
			if want := force != law.NotHeld && confidence != law.NotFound; term.Found() != want {
				t.Errorf("a term that is %v, %v is found: %v", force, confidence, term.Found())
			}
		}
	}
}
