package document_test

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms/document"
)

func ExamplePointer() {
	var p document.Pointer
	fmt.Printf("%q\n", p)
	fmt.Println(p.Member("curriculum").Member("units").Index(3).Member("hours"))
	// Output:
	// ""
	// /curriculum/units/3/hours
}

func TestPointer(t *testing.T) {
	root := document.Pointer{}
	units := root.Member("units")
	for _, c := range []struct {
		pointer document.Pointer
		want    string
	}{
		{root, ""},
		{units, "/units"},
		{units.Index(0), "/units/0"},
		{units.Index(-1), "/units/-1"},
		{units.Index(32766), "/units/32766"},
		{units.Index(32767), "/units/32767"},
		{units.Index(1 << 40).Member("hours"), "/units/1099511627776/hours"},
		{root.Member("programme").Member("levelClaimed"), "/programme/levelClaimed"},
		{root.Member("a/b~c").Member("units"), "/a~1b~0c/units"},
		{root.Member(""), "/"},
	} {
		if got := c.pointer.String(); got != c.want {
			t.Errorf("pointer = %q, want %q", got, c.want)
		}
		if b, err := c.pointer.MarshalText(); err != nil || string(b) != c.want {
			t.Errorf("pointer is written %q, %v", b, err)
		}
		if b, err := c.pointer.AppendText([]byte("at ")); err != nil || string(b) != "at "+c.want {
			t.Errorf("pointer is appended as %q, %v", b, err)
		}
		if c.pointer.IsRoot() != (c.want == "") || !c.pointer.Equal(c.pointer) || c.pointer.Equal(root) != (c.want == "") {
			t.Errorf("%q: IsRoot or Equal is wrong", c.want)
		}
	}
	units.Index(1)
	if units.String() != "/units" {
		t.Errorf("a pointer has changed to %v", units)
	}
}

// A pointer of any steps is the text that joining them gives, reads back equal, and
// equals any other pointer of the same text.
func TestPointersAgreeWithTheirText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var p document.Pointer
		text := ""
		for range rapid.IntRange(0, 16).Draw(t, "steps") {
			if rapid.Bool().Draw(t, "index") {
				i := rapid.OneOf(rapid.IntRange(0, 3), rapid.IntRange(-2, 1<<20)).Draw(t, "i")
				p = p.Index(i)
				text += "/" + strconv.Itoa(i)
				continue
			}
			name := rapid.OneOf(rapid.SampledFrom([]string{"units", "hours", "0", "12", "-1", "007", "", "~", "/", "~1"}), rapid.String()).Draw(t, "name")
			p = p.Member(name)
			text += "/" + strings.ReplaceAll(strings.ReplaceAll(name, "~", "~0"), "/", "~1")
		}
		if p.String() != text {
			t.Fatalf("%q is written %q", text, p)
		}
		var again document.Pointer
		if err := again.UnmarshalText([]byte(text)); err != nil || again != p {
			t.Fatalf("%q reads back as %q, %v", text, again, err)
		}
	})
}

func TestPointersThatAreNone(t *testing.T) {
	for _, text := range []string{"units", "units/0", "/~", "/a~2", "/~/b", " /a"} {
		p := document.Pointer{}.Member("units")
		if err := p.UnmarshalText([]byte(text)); err == nil || p.String() != "/units" {
			t.Errorf("%q is read as %q, %v", text, p, err)
		}
	}
	var p document.Pointer
	if err := json.Unmarshal([]byte(`"/units/3"`), &p); err != nil || p != (document.Pointer{}).Member("units").Index(3) {
		t.Errorf("%q, %v", p, err)
	}
}

// Places that findings point to take no memory.
func TestPointersTakeNoMemory(t *testing.T) {
	var p document.Pointer
	if n := testing.AllocsPerRun(100, func() {
		p = document.Pointer{}.Member("curriculum")
		for i := range 5 {
			p = p.Member("units").Index(i)
		}
		p = p.Member("hours")
	}); n != 0 {
		t.Errorf("%q takes %v allocations", p, n)
	}
}
