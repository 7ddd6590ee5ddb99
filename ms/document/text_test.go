package document_test

import (
	"fmt"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/report"
)

func ExampleText_In() {
	verdict := report.Compliant.Text()
	fmt.Println(verdict.In(language.French))
	fmt.Println(verdict.In(language.MustParse("fr-CA")))
	fmt.Println(verdict.In(language.German)) // neither: English
	// Output:
	// conforme
	// conforme
	// compliant
}

func TestTextIn(t *testing.T) {
	both, french, english := document.Text{FR: "oui", EN: "yes"}, document.Text{FR: "oui"}, document.Text{EN: "yes"}
	for _, c := range []struct {
		text document.Text
		tag  string
		want string
	}{
		{both, "fr", "oui"},
		{both, "fr-CH", "oui"},
		{both, "fr-Latn-BE", "oui"},
		{both, "en", "yes"},
		{both, "en-GB", "yes"},
		{both, "und", "yes"},
		{both, "zh", "yes"},
		{french, "en", "oui"},
		{english, "fr", "yes"},
		{document.Text{}, "fr", ""},
	} {
		if got := c.text.In(language.MustParse(c.tag)); got != c.want {
			t.Errorf("%v in %s is %q, want %q", c.text, c.tag, got, c.want)
		}
	}
	if !(document.Text{}).IsZero() || french.IsZero() || english.IsZero() {
		t.Error("IsZero is wrong")
	}
}
