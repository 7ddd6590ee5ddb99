package eligibility_test

import (
	"fmt"
	"iter"
	"math"
	"slices"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/eligibility"
)

func ExamplePath() {
	var path eligibility.Path
	fmt.Println(path.UnmarshalText([]byte("prior-learning")))
	fmt.Println(path.IsExemption(), path.Rule())
	fmt.Println(path.Text().In(language.French))
	// Output:
	// <nil>
	// true entry/prior-learning
	// dérogation : validation des acquis (VAPP)
}

func ExamplePathSet() {
	listed := checker("cge-page").Paths()
	fmt.Println(listed.Len(), listed.Has(eligibility.ByThirdCycle))
	for path := range (listed & eligibility.OrdinaryPaths).All() {
		fmt.Println(path)
	}
	// Output:
	// 5 false
	// engineering-diploma
	// management-diploma
	// foreign-equivalent
	// m1-with-experience
}

func ExamplePathSetOf() {
	paths := eligibility.PathSetOf(eligibility.ByPriorLearning, eligibility.ByM1Exemption)
	fmt.Println(paths.First(), paths&^eligibility.ExemptionPaths == 0)
	// Output: m1-exemption true
}

// everyPath gives the paths.
func everyPath() iter.Seq[eligibility.Path] {
	return func(yield func(eligibility.Path) bool) {
		for n := 1; n <= eligibility.PathCount && yield(eligibility.Path(n)); n++ {
		}
	}
}

func TestPathCount(t *testing.T) {
	if eligibility.PathCount != int(eligibility.ByAnyExemption) {
		t.Errorf("there are %d paths, the last one is %d", eligibility.PathCount, eligibility.ByAnyExemption)
	}
	exemptions := []eligibility.Path{eligibility.ByM1Exemption, eligibility.ByPriorLearning, eligibility.ByAnyExemption}
	for path := range everyPath() {
		if want := slices.Contains(exemptions, path); path.IsExemption() != want ||
			eligibility.ExemptionPaths.Has(path) != want || eligibility.OrdinaryPaths.Has(path) == want {
			t.Errorf("%v is an exemption: %v, want %v", path, path.IsExemption(), want)
		}
		if got, want := path.Rule().ID, "entry/"+path.String(); got != want {
			t.Errorf("%v has the rule %s", path, got)
		}
	}
	for _, path := range []eligibility.Path{0, eligibility.ByAnyExemption + 1, 16, 200, 255} {
		if !path.Text().IsZero() || path.Rule() != nil || path.IsExemption() || eligibility.OrdinaryPaths.Has(path) {
			t.Errorf("%v counts as a path", path)
		}
	}
}

func TestSetsOfPaths(t *testing.T) {
	for n := range 1 << eligibility.PathCount {
		s := eligibility.PathSet(n) << 1
		var want []eligibility.Path
		for path := range everyPath() {
			if s.Has(path) {
				want = append(want, path)
			}
		}
		if got := slices.Collect(s.All()); !slices.Equal(got, want) || s.Len() != len(want) {
			t.Fatalf("%b holds %v, %d of them; want %v", s, got, s.Len(), want)
		}
		first := eligibility.Path(0)
		if len(want) > 0 {
			first = want[0]
		}
		if s.First() != first || eligibility.PathSetOf(want...) != s {
			t.Fatalf("%b begins with %v, want %v", s, s.First(), first)
		}
		for path := range s.All() {
			if path != first {
				t.Fatalf("%b gives %v first", s, path)
			}
			break
		}
	}
	if s := eligibility.PathSetOf(200, 255, 16); s != 0 || s.Has(200) {
		t.Errorf("what is no path makes the set %b", s)
	}
	if got := len(slices.Collect(eligibility.PathSet(math.MaxUint16).All())); got != 16 {
		t.Errorf("a set of all bits gives %d paths", got)
	}
}
