package nilcalls

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mastere-go/mastere/internal/nilcalls/testdata/room"
)

const dir = "testdata/room"

var (
	everyValue    = Values{room.Box{}, &room.Pair[int, string]{}, room.Lid{}}
	everyFunction = Functions{
		room.First[int], room.Call, room.Boxes, room.Numbers, room.Copy, room.Drain, room.Sum, room.Fine, room.Quiet,
	}
)

// heads gives what failures say before the panic itself, whose words are the runtime's.
func heads(failures []string) []string {
	var out []string
	for _, f := range failures {
		head, _, _ := strings.Cut(f, ", and its comment")
		out = append(out, head)
	}
	slices.Sort(out)
	return out
}

func TestOneFunctionThatPanics(t *testing.T) {
	got := check(dir, everyValue[:0], Functions{room.Quiet})
	if len(got) == 0 || got[0] != "Quiet panics with the arguments (map[string]int map[]), and its comment does not say so: assignment to entry in nil map" {
		t.Errorf("the failures are %q", got)
	}
}

func TestEveryPanicIsFound(t *testing.T) {
	want := []string{
		"Box.Close on a nil pointer panics with the arguments ()",
		"Box.Open on a zero value panics with the arguments ()",
		"Boxes panics with the arguments ()",
		"Drain panics with the arguments (io.Reader <nil>)",
		"First panics with the arguments ([]int [])",
		"Lid.Close on a zero value panics with the arguments ()",
		"Lid.Empty on a zero value panics with the arguments ()",
		"Lid.MustOpen on a zero value panics with the arguments ()", // the comment of Lid does not say so
		"Lid.Open on a zero value panics with the arguments ()",
		"Lid.UnmarshalText on a zero value panics with the arguments ([]uint8 [])",
		"Pair.Swap on a nil pointer panics with the arguments ()",
		"Quiet panics with the arguments (map[string]int map[])",
		"Sum panics with the arguments (*room.Box <nil>)",
	}
	if diff := cmp.Diff(want, heads(check(dir, everyValue, everyFunction))); diff != "" {
		t.Errorf("failures (-want +got):\n%s", diff)
	}
}

func TestWhatWasNotHandedIn(t *testing.T) {
	var want []string
	for _, name := range []string{"Box", "Boxes", "Call", "Copy", "Drain", "Fine", "First", "Lid", "Numbers", "Pair", "Quiet", "Sum"} {
		want = append(want, name+" is exported and was not handed in")
	}
	if diff := cmp.Diff(want, check(dir, nil, nil)); diff != "" {
		t.Errorf("failures (-want +got):\n%s", diff)
	}
}

func TestWhatCannotBeHandedIn(t *testing.T) {
	for _, failures := range [][]string{
		check(dir, Values{nil}, nil),
		check(dir, Values{[]int{}}, nil),
		check(dir, Values{strings.Builder{}}, nil),
		check(dir, nil, Functions{nil}),
		check(dir, nil, Functions{(func())(nil)}),
		check(dir, nil, Functions{strings.Cut}),
		check("testdata/missing", nil, nil),
	} {
		if len(failures) == 0 || strings.HasSuffix(failures[0], "was not handed in") {
			t.Errorf("the failures are %q", failures)
		}
	}
}

// reporter counts the failures that a test reports.
type reporter struct {
	testing.TB
	failures int
}

func (r *reporter) Helper()      {}
func (r *reporter) Error(...any) { r.failures++ }

func TestFailuresAreReported(t *testing.T) {
	r := &reporter{TB: t}
	Test(r, dir, everyValue, everyFunction)
	if want := len(check(dir, everyValue, everyFunction)); r.failures != want {
		t.Errorf("%d failures are reported, want %d", r.failures, want)
	}
}
