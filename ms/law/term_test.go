package law_test

import (
	"fmt"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleTerm() {
	term := law.Term{
		Rule: "curriculum/taught-hours-min", Force: law.Required,
		Basis:  law.Basis{Confidence: law.Verified, Cite: law.Citation{Source: "CGEMS", Where: "What does it consist of?"}},
		Limits: []law.Limit{{Range: quantity.ValueOfHours(quantity.AtLeast(quantity.WholeHours(350)))}},
	}
	limit, found := term.Limit(quantity.MeasureHours)
	fmt.Println(limit.In(language.English), found)

	notFound := law.Term{Rule: "curriculum/taught-hours-min", Force: law.Required}
	limit, found = notFound.Limit(quantity.MeasureHours)
	fmt.Println(limit.In(language.English), found)
	// Output:
	// at least 350 h true
	// not found false
}

func ExampleBasis_AppendText() {
	e, _ := law.EditionByID("2020")
	term, _ := e.Term("curriculum/thesis-written")
	fmt.Println(string(term.Basis.AppendText(nil, language.English)))
	// Output: CGE23, read in the source
}

func TestBasesInText(t *testing.T) {
	whole := law.Basis{
		Confidence: law.Derived, Ground: law.GroundCarried,
		Cite: law.Citation{Source: "RI18", Where: "A-1", Also: "CGEMS"},
	}
	strange := law.Basis{Confidence: 9, Ground: 9, Cite: law.Citation{Source: "RI18"}}
	for _, c := range []struct {
		basis  law.Basis
		fr, en string
	}{
		{law.Basis{}, "", ""},
		{whole, "RI18 «" + testkit.NB + "A-1" + testkit.NB + "» et CGEMS, déduit (repris de l'édition précédente, faute de texte contraire)",
			`RI18 "A-1" and CGEMS, derived (carried over from the edition before, for want of a text that says otherwise)`},
		{law.Basis{Confidence: law.Secondary, Cite: law.Citation{Source: "WFR09"}}, "WFR09, source secondaire", "WFR09, secondary source"},
		{strange, "RI18, ", "RI18, "},
	} {
		for tag, want := range map[language.Tag]string{language.French: c.fr, language.English: c.en} {
			if got := string(c.basis.AppendText([]byte("x "), tag)); got != "x "+want {
				t.Errorf("%+v is appended as %q, want %q", c.basis, got, "x "+want)
			}
		}
	}
}

func TestFound(t *testing.T) {
	for force := law.NotHeld; force <= law.Unjudged; force++ {
		for confidence := law.NotFound; confidence <= law.Derived; confidence++ {
			term := law.Term{Force: force, Basis: law.Basis{Confidence: confidence}}
			found := force != law.NotHeld && confidence != law.NotFound
			if term.Found() != found || term.Judged() != (found && force != law.Unjudged) {
				t.Errorf("a term that is %v, %v is found: %v, judged: %v", force, confidence, term.Found(), term.Judged())
			}
		}
	}
	var none *law.Term
	if _, limited := none.Limit(quantity.MeasureHours); none.Found() || none.Judged() || limited || none.BasisOf(0) != nil {
		t.Error("no term says something")
	}
}
