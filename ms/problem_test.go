package ms_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms"
)

func ExampleProblem_In() {
	p := ms.Problem{
		Pointer: "/curriculum/units/3/hours", Line: 12, Column: 20,
		Found:    ms.FoundJSON([]byte(`"7,5"`)),
		Accepted: ms.Text{FR: "un nombre", EN: "a number"},
	}
	fmt.Println(p.In(language.French))
	fmt.Println(p.In(language.English))
	// Output:
	// 12:20 /curriculum/units/3/hours : trouvé le texte "7,5" ; accepté : un nombre
	// 12:20 /curriculum/units/3/hours: found the string "7,5"; accepted: a number
}

func ExampleDocumentError() {
	_, err := ms.ParseHours("7,5")
	if document, ok := errors.AsType[*ms.DocumentError](err); ok {
		fmt.Println(document.Problems[0].Found.FR)
	}
	// Output: "7,5"
}

func ExampleWithin() {
	_, err := ms.ParseCredits("many")
	for _, p := range ms.Within("/curriculum/units/3/credits", err) {
		fmt.Println(p.Pointer, p.Found.EN)
	}
	// Output: /curriculum/units/3/credits "many"
}

func ExampleExcerpt() {
	fmt.Println(ms.Excerpt("a\u202eb\n"))
	fmt.Println(ms.Excerpt(strings.Repeat("é", 100)))
	// Output:
	// "a\u202eb\n"
	// "éééééééééééééééééééé"…
}

func ExampleFoundJSON() {
	fmt.Println(ms.FoundJSON([]byte(`{"hours": 24}`)).EN)
	fmt.Println(ms.FoundJSON([]byte(`null`)).EN)
	// Output:
	// an object
	// null (to leave a value blank, leave the member out)
}

func ExampleEscapeToken() {
	fmt.Println(ms.EscapeToken("and/or ~"))
	// Output: and~1or ~0
}

func ExampleUnknownName() {
	fmt.Println(ms.UnknownName("horus").EN)
	fmt.Println(ms.DuplicateName("hours").FR)
	// Output:
	// the unknown name "horus"
	// le nom "hours" une seconde fois
}

func TestFoundJSON(t *testing.T) {
	for _, c := range []struct{ raw, en string }{
		{``, "nothing"},
		{`{"a": 1}`, "an object"},
		{`[1]`, "an array"},
		{`true`, "true"},
		{`7.505`, "7.505"},
		{`"7,5"`, `the string "7,5"`},
		{`"a\nb"`, `the string "a\nb"`},
		{`"\"`, `the string "\"\\\""`}, // no string at all is quoted as it stands
	} {
		if got := ms.FoundJSON([]byte(c.raw)); got.EN != c.en || got.FR == "" {
			t.Errorf("%s is found as %+v, want %s", c.raw, got, c.en)
		}
	}
	if got := ms.FoundJSON([]byte(`null`)); !strings.HasPrefix(got.FR, "null") || !strings.HasPrefix(got.EN, "null") {
		t.Errorf("null is found as %+v", got)
	}
}

func TestProblemOfAWholeDocument(t *testing.T) {
	err := &ms.DocumentError{Problems: []ms.Problem{
		{Found: ms.Text{FR: "a", EN: "b"}, Accepted: ms.Text{FR: "c", EN: "d"}},
		{Pointer: "/x", Found: ms.Text{FR: "a", EN: "b"}, Accepted: ms.Text{FR: "c", EN: "d"}},
	}}
	if got := err.Problems[0].In(language.French); !strings.HasPrefix(got, "(document entier)") {
		t.Errorf("the problem in French: %s", got)
	}
	lines := strings.Split(err.Error(), "\n")
	if len(lines) != 2 || !strings.HasPrefix(lines[0], "(whole document)") || !strings.HasPrefix(lines[1], "/x") {
		t.Errorf("the error has the lines %q", lines)
	}
}

func TestWithin(t *testing.T) {
	inner := &ms.DocumentError{Problems: []ms.Problem{{Pointer: ""}, {Pointer: "/min"}}}
	placed := ms.Within("/hours", fmt.Errorf("wrapped: %w", inner))
	if len(placed) != 2 || placed[0].Pointer != "/hours" || placed[1].Pointer != "/hours/min" {
		t.Errorf("the problems stand at %+v", placed)
	}
	if inner.Problems[0].Pointer != "" {
		t.Error("to place a problem has changed it where it came from")
	}
	other := ms.Within("/hours", errors.New("out of tea"))
	if len(other) != 1 || other[0].Pointer != "/hours" || other[0].Found.EN != "out of tea" || other[0].Accepted.FR == "" {
		t.Errorf("another error becomes %+v", other)
	}
}

func FuzzExcerpt(f *testing.F) {
	for _, s := range []string{"", "7,5", strings.Repeat("é", 100), strings.Repeat("\x80", 100), "\u2028", "\x1b[31m"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		found := ms.FoundJSON([]byte(s))
		for _, shown := range []string{ms.Excerpt(s), found.FR, found.EN, ms.UnknownName(s).EN, ms.DuplicateName(s).FR} {
			if len(shown) > 500 || !utf8.ValidString(shown) || strings.ContainsFunc(shown, unicode.IsControl) {
				t.Fatalf("%q is shown as %q", s, shown)
			}
		}
	})
}
