package say_test

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/say"
)

func ExampleExcerpt() {
	fmt.Println(say.Excerpt("a\u202eb\n"))
	fmt.Println(say.Excerpt(strings.Repeat("é", 100)))
	// Output:
	// "a\u202eb\n"
	// "éééééééééééééééééééé"…
}

func ExampleEscapeToken() {
	fmt.Println(say.EscapeToken("and/or ~"))
	// Output: and~1or ~0
}

func ExampleStringOfLength() {
	fmt.Println(say.StringOfLength(3))
	// Output: un texte de longueur 3 a string of length 3
}

func TestFrench(t *testing.T) {
	for tag, want := range map[string]bool{"fr": true, "fr-CA": true, "fr-Latn-BE": true, "en": false, "en-GB": false, "de": false, "und": false} {
		french := say.French(language.MustParse(tag))
		if french != want {
			t.Errorf("%s: French is %v", tag, french)
		}
		if got := say.Pick(french, "oui", "yes"); (got == "oui") != want {
			t.Errorf("%s: picked %s", tag, got)
		}
	}
	if say.French(language.Tag{}) {
		t.Error("the zero tag is French")
	}
}
