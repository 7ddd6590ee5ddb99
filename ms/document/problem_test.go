package document_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleProblem_In() {
	p := document.Problem{
		Pointer: "/curriculum/units/3/hours", Line: 12, Column: 20,
		Found:    problem.FoundJSON([]byte(`"7,5"`)),
		Accepted: document.Text{FR: "un nombre", EN: "a number"},
	}
	fmt.Println(p.In(language.French))
	fmt.Println(p.In(language.English))
	// Output:
	// 12:20 /curriculum/units/3/hours : trouvé le texte "7,5" ; accepté : un nombre
	// 12:20 /curriculum/units/3/hours: found the string "7,5"; accepted: a number
}

func ExampleError() {
	_, err := quantity.ParseHours("7,5")
	if doc, ok := errors.AsType[*document.Error](err); ok {
		fmt.Println(doc.Problems[0].Found.FR)
	}
	// Output: "7,5"
}

func TestProblemOfAWholeDocument(t *testing.T) {
	err := &document.Error{Problems: []document.Problem{
		{Found: document.Text{FR: "a", EN: "b"}, Accepted: document.Text{FR: "c", EN: "d"}},
		{Pointer: "/x", Found: document.Text{FR: "a", EN: "b"}, Accepted: document.Text{FR: "c", EN: "d"}},
	}}
	if got := err.Problems[0].In(language.French); !strings.HasPrefix(got, "(document entier)") {
		t.Errorf("the problem in French: %s", got)
	}
	lines := strings.Split(err.Error(), "\n")
	if len(lines) != 2 || !strings.HasPrefix(lines[0], "(whole document)") || !strings.HasPrefix(lines[1], "/x") {
		t.Errorf("the error has the lines %q", lines)
	}
}
