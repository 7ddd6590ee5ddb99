package ms_test

import (
	"fmt"
	"iter"
	"math"
	"slices"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms"
)

func ExampleEntryPath() {
	var path ms.EntryPath
	fmt.Println(path.UnmarshalText([]byte("prior-learning")))
	fmt.Println(path.IsExemption(), path.Rule())
	fmt.Println(path.Title().In(language.French))
	// Output:
	// <nil>
	// true entry/prior-learning
	// dérogation : validation des acquis (VAPP)
}

func ExampleEntryPathSet() {
	edition, _ := ms.EditionByID("cge-page")
	listed := edition.Entry().Paths()
	fmt.Println(listed.Len(), listed.Has(ms.ByThirdCycle))
	for path := range (listed & ms.OrdinaryPaths).All() {
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
	paths := ms.EntryPathSetOf(ms.ByPriorLearning, ms.ByM1Exemption)
	fmt.Println(paths.First(), paths&^ms.ExemptionPaths == 0)
	// Output: m1-exemption true
}

func everyPath() iter.Seq[ms.EntryPath] {
	return func(yield func(ms.EntryPath) bool) {
		for n := 1; n <= ms.EntryPaths && yield(ms.EntryPath(n)); n++ {
		}
	}
}

func TestEntryPaths(t *testing.T) {
	if ms.EntryPaths != int(ms.ByAnyExemption) {
		t.Errorf("there are %d paths, the last one is %d", ms.EntryPaths, ms.ByAnyExemption)
	}
	exemptions := []ms.EntryPath{ms.ByM1Exemption, ms.ByPriorLearning, ms.ByAnyExemption}
	for path := range everyPath() {
		if want := slices.Contains(exemptions, path); path.IsExemption() != want ||
			ms.ExemptionPaths.Has(path) != want || ms.OrdinaryPaths.Has(path) == want {
			t.Errorf("%v is an exemption: %v, want %v", path, path.IsExemption(), want)
		}
		if got, want := path.Rule().String(), "entry/"+path.String(); got != want {
			t.Errorf("%v has the rule %s", path, got)
		}
	}
	for _, path := range []ms.EntryPath{0, ms.ByAnyExemption + 1, 16, 200, 255} {
		if !path.Title().IsZero() || path.Rule() != 0 || path.IsExemption() || ms.OrdinaryPaths.Has(path) {
			t.Errorf("%v counts as a path", path)
		}
	}
}

func TestSetsOfPaths(t *testing.T) {
	for n := range 1 << ms.EntryPaths {
		s := ms.EntryPathSet(n) << 1
		var want []ms.EntryPath
		for path := range everyPath() {
			if s.Has(path) {
				want = append(want, path)
			}
		}
		if got := slices.Collect(s.All()); !slices.Equal(got, want) || s.Len() != len(want) {
			t.Fatalf("%b holds %v, %d of them; want %v", s, got, s.Len(), want)
		}
		first := ms.EntryPath(0)
		if len(want) > 0 {
			first = want[0]
		}
		if s.First() != first || ms.EntryPathSetOf(want...) != s {
			t.Fatalf("%b begins with %v, want %v", s, s.First(), first)
		}
		for path := range s.All() {
			if path != first {
				t.Fatalf("%b gives %v first", s, path)
			}
			break
		}
	}
	if s := ms.EntryPathSetOf(200, 255, 16); s != 0 || s.Has(200) {
		t.Errorf("what is no path makes the set %b", s)
	}
	if got := len(slices.Collect(ms.EntryPathSet(math.MaxUint16).All())); got != 16 {
		t.Errorf("a set of all bits gives %d paths", got)
	}
}
