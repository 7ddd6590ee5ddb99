package document_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/ms/document"
)

func ExamplePointer() {
	var p document.Pointer
	fmt.Printf("%q\n", p)
	fmt.Println(p.Name(document.NameCurriculum).Name(document.NameUnits).Index(3).Name(document.NameHours))
	// Output:
	// ""
	// /curriculum/units/3/hours
}

func TestPath(t *testing.T) {
	root := document.Pointer{}
	units := root.Name(document.NameUnits)
	for _, c := range []struct {
		path document.Pointer
		want string
	}{
		{root, ""},
		{units, "/units"},
		{units.Index(0), "/units/0"},
		{units.Index(-1), "/units/0"},
		{units.Index(32767), "/units/32767"},
		{units.Index(1 << 40), "/units/32767"},
		{root.Name(document.NameProgramme).Name(document.NameLevelClaimed), "/programme/levelClaimed"},
	} {
		if got := c.path.String(); got != c.want {
			t.Errorf("path = %q, want %q", got, c.want)
		}
		if b, err := c.path.MarshalText(); err != nil || string(b) != c.want {
			t.Errorf("path is written %q, %v", b, err)
		}
		if b, err := c.path.AppendText([]byte("at ")); err != nil || string(b) != "at "+c.want {
			t.Errorf("path is appended as %q, %v", b, err)
		}
		if c.path.IsRoot() != (c.want == "") || !c.path.Equal(c.path) || c.path.Equal(root) != (c.want == "") {
			t.Errorf("%q: IsRoot or Equal is wrong", c.want)
		}
	}
	units.Index(1)
	if units.String() != "/units" {
		t.Errorf("a path has changed to %v", units)
	}
	deep := root
	for range 100 {
		deep = deep.Name(document.NameUnits)
	}
	if got := strings.Count(deep.String(), "/"); got != 12 {
		t.Errorf("a path without room holds %d steps", got)
	}
}

func TestNamesAreMembersOfADocument(t *testing.T) {
	seen := map[string]document.Name{}
	for n := document.NameProgramme; n <= document.NameUnderLabel; n++ {
		word := n.String()
		if word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
			t.Errorf("name %d is %q", n, word)
		}
		if other, twice := seen[word]; twice {
			t.Errorf("names %d and %d are both %q", other, n, word)
		}
		seen[word] = n
	}
	if (document.NameUnderLabel + 1).String() != "" {
		t.Errorf("a name past the last one is %q", document.NameUnderLabel+1)
	}
}
