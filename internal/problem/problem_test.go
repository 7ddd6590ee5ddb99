package problem_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/internal/say"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleWithin() {
	_, err := quantity.ParseCredits("many")
	for _, p := range problem.Within("/curriculum/units/3/credits", err) {
		fmt.Println(p.Pointer, p.Found.EN)
	}
	// Output: /curriculum/units/3/credits "many"
}

func ExampleFoundJSON() {
	fmt.Println(problem.FoundJSON([]byte(`{"hours": 24}`)).EN)
	fmt.Println(problem.FoundJSON([]byte(`null`)).EN)
	// Output:
	// an object
	// null (to leave a value blank, leave the member out)
}

func ExampleUnknownName() {
	fmt.Println(problem.UnknownName("horus").EN)
	fmt.Println(problem.DuplicateName("hours").FR)
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
		if got := problem.FoundJSON([]byte(c.raw)); got.EN != c.en || got.FR == "" {
			t.Errorf("%s is found as %+v, want %s", c.raw, got, c.en)
		}
	}
	if got := problem.FoundJSON([]byte(`null`)); !strings.HasPrefix(got.FR, "null") || !strings.HasPrefix(got.EN, "null") {
		t.Errorf("null is found as %+v", got)
	}
}

func TestWithin(t *testing.T) {
	inner := &document.Error{Problems: []document.Problem{{Pointer: ""}, {Pointer: "/min"}}}
	placed := problem.Within("/hours", fmt.Errorf("wrapped: %w", inner))
	if len(placed) != 2 || placed[0].Pointer != "/hours" || placed[1].Pointer != "/hours/min" {
		t.Errorf("the problems stand at %+v", placed)
	}
	if inner.Problems[0].Pointer != "" {
		t.Error("to place a problem has changed it where it came from")
	}
	if none := problem.Within("/hours", nil); none != nil {
		t.Errorf("no error becomes %+v", none)
	}
	if none := problem.Within("/hours", (*document.Error)(nil)); len(none) != 0 {
		t.Errorf("a nil error becomes %+v", none)
	}
	other := problem.Within("/hours", errors.New("out of tea"))
	if len(other) != 1 || other[0].Pointer != "/hours" || other[0].Found.EN != "out of tea" || other[0].Accepted.FR == "" {
		t.Errorf("another error becomes %+v", other)
	}
}

func TestTextsWithoutAQuote(t *testing.T) {
	for _, text := range []document.Text{
		problem.DeclaredConstant(), problem.ZeroOrMore(), problem.OncePerObject(), problem.StringOfLength(3),
	} {
		testkit.Sentence(t, text.EN, text)
	}
}

func FuzzExcerpt(f *testing.F) {
	for _, s := range []string{"", "7,5", strings.Repeat("é", 100), strings.Repeat("\x80", 100), "\u2028", "\x1b[31m"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		found := problem.FoundJSON([]byte(s))
		for _, shown := range []string{say.Excerpt(s), found.FR, found.EN, problem.UnknownName(s).EN, problem.DuplicateName(s).FR} {
			if len(shown) > 500 || !utf8.ValidString(shown) || strings.ContainsFunc(shown, unicode.IsControl) {
				t.Fatalf("%q is shown as %q", s, shown)
			}
		}
	})
}
