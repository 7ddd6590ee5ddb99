package ms_test

import (
	"fmt"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms"
)

func ExampleCited() {
	term := ms.Cited[ms.Hours]{
		Value: ms.WholeHours(350), Force: ms.Required, Confidence: ms.Verified,
		Cite: ms.Cite{Source: "CGEMS", Where: "What does it consist of?"},
	}
	fmt.Println(term.Found(), term.Clause().Force)

	looked := ms.Cited[ms.Hours]{Force: ms.Required, Confidence: ms.NotFound}
	fmt.Println(looked.Found(), looked.Clause().Force)
	// Output:
	// true required
	// false required
}

func ExampleClause_AppendText() {
	e, _ := ms.EditionByID("2020")
	fmt.Println(string(e.Clause(ms.ThesisWritten).AppendText(nil, language.English)))
	// Output: CGE23, read in the source
}

func TestClausesInText(t *testing.T) {
	whole := ms.Clause{
		Force: ms.Required, Confidence: ms.Derived, Ground: ms.GroundCarried,
		Cite: ms.Cite{Source: "RI18", Where: "A-1", Also: "CGEMS"},
	}
	strange := ms.Clause{Confidence: 9, Ground: 9, Cite: ms.Cite{Source: "RI18"}}
	for _, c := range []struct {
		clause ms.Clause
		fr, en string
	}{
		{ms.Clause{}, "", ""},
		{ms.Clause{Force: ms.Required, Confidence: ms.NotFound}, "", ""},
		{whole, "RI18 «" + nb + "A-1" + nb + "» et CGEMS, déduit (repris de l'édition précédente, faute de texte contraire)",
			`RI18 "A-1" and CGEMS, derived (carried over from the edition before, for want of a text that says otherwise)`},
		{ms.Clause{Confidence: ms.Secondary, Cite: ms.Cite{Source: "WFR09"}}, "WFR09, source secondaire", "WFR09, secondary source"},
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
	for force := ms.NotHeld; force <= ms.Unjudged; force++ {
		for confidence := ms.NotFound; confidence <= ms.Derived; confidence++ {
			term := ms.Cited[ms.Demand]{Force: force, Confidence: confidence}
			if want := force != ms.NotHeld && confidence != ms.NotFound; term.Found() != want {
				t.Errorf("a term that is %v, %v is found: %v", force, confidence, term.Found())
			}
		}
	}
}
