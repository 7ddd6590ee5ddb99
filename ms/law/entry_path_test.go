package law_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/law"
)

func ExampleEntryPath() {
	var path law.EntryPath
	fmt.Println(path.UnmarshalText([]byte("prior-learning")))
	fmt.Println(path.IsExemption(), path.Rule())
	fmt.Println(path.Title().In(language.French))
	// Output:
	// <nil>
	// true entry/prior-learning
	// dérogation : validation des acquis (VAPP)
}

func ExampleEntryPathSet() {
	edition, _ := law.EditionByID("cge-page")
	listed := edition.Entry().Paths()
	fmt.Println(listed.Len(), listed.Has(law.ByThirdCycle))
	for path := range (listed & law.OrdinaryPaths).All() {
		fmt.Println(path)
	}
	// Output:
	// 5 false
	// engineering-diploma
	// management-diploma
	// foreign-equivalent
	// m1-with-experience
}

func ExampleEntryPathSetOf() {
	paths := law.EntryPathSetOf(law.ByPriorLearning, law.ByM1Exemption)
	fmt.Println(paths.First(), paths&^law.ExemptionPaths == 0)
	// Output: m1-exemption true
}

func TestEntryPaths(t *testing.T) {
	if law.EntryPaths != int(law.ByAnyExemption) {
		t.Errorf("there are %d paths, the last one is %d", law.EntryPaths, law.ByAnyExemption)
	}
	exemptions := []law.EntryPath{law.ByM1Exemption, law.ByPriorLearning, law.ByAnyExemption}
	for path := range testkit.EveryPath() {
		if want := slices.Contains(exemptions, path); path.IsExemption() != want ||
			law.ExemptionPaths.Has(path) != want || law.OrdinaryPaths.Has(path) == want {
			t.Errorf("%v is an exemption: %v, want %v", path, path.IsExemption(), want)
		}
		if got, want := path.Rule().String(), "entry/"+path.String(); got != want {
			t.Errorf("%v has the rule %s", path, got)
		}
	}
	for _, path := range []law.EntryPath{0, law.ByAnyExemption + 1, 16, 200, 255} {
		if !path.Title().IsZero() || path.Rule() != 0 || path.IsExemption() || law.OrdinaryPaths.Has(path) {
			t.Errorf("%v counts as a path", path)
		}
	}
}

func TestSetsOfPaths(t *testing.T) {
	for n := range 1 << law.EntryPaths {
		s := law.EntryPathSet(n) << 1
		var want []law.EntryPath
		for path := range testkit.EveryPath() {
			if s.Has(path) {
				want = append(want, path)
			}
		}
		if got := slices.Collect(s.All()); !slices.Equal(got, want) || s.Len() != len(want) {
			t.Fatalf("%b holds %v, %d of them; want %v", s, got, s.Len(), want)
		}
		first := law.EntryPath(0)
		if len(want) > 0 {
			first = want[0]
		}
		if s.First() != first || law.EntryPathSetOf(want...) != s {
			t.Fatalf("%b begins with %v, want %v", s, s.First(), first)
		}
		for path := range s.All() {
			if path != first {
				t.Fatalf("%b gives %v first", s, path)
			}
			break
		}
	}
	if s := law.EntryPathSetOf(200, 255, 16); s != 0 || s.Has(200) {
		t.Errorf("what is no path makes the set %b", s)
	}
	if got := len(slices.Collect(law.EntryPathSet(math.MaxUint16).All())); got != 16 {
		t.Errorf("a set of all bits gives %d paths", got)
	}
}
