package law_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
)

func ExampleEntryFact() {
	fact := law.TitleLevel
	fmt.Println(fact, "leads on from", fact.LeadsFrom())
	fmt.Println(fact.Text().EN)
	fmt.Println(fact.Whole().EN)
	// Output:
	// title-level leads on from title-registered
	// of level 7 or 8 (the former niveau I)
	// a professional title, registered at the RNCP when it was awarded, of level 7 or 8 (the former niveau I)
}

func ExampleEntryFact_IsWhole() {
	fmt.Println(law.HasM1.IsWhole(), law.M1InTime.IsWhole(), law.ExperienceLongEnough.IsWhole())
	// Output: false true true
}

func ExampleEntryFactSet() {
	facts := law.EntryFactSetOf(law.M1InTime, law.HasM1)
	fmt.Println(facts.Len(), facts.Has(law.HasM1), facts.Has(law.HasThirdCycle))
	for fact := range (facts & law.WholeFacts).All() {
		fmt.Println(fact)
	}
	// Output:
	// 2 true false
	// m1-in-time
}

func ExampleEntryFactSetOf() {
	fmt.Println(law.EntryFactSetOf() == 0, law.EntryFactSetOf(law.HasM1, law.HasTitle).Len())
	// Output: true 2
}

var everyFactSet = law.EntryFactSetOf(slices.Collect(testkit.EveryFact())...)

func TestFactsLeadOnToWholeOnes(t *testing.T) {
	var ledFrom law.EntryFactSet
	for fact := range testkit.EveryFact() {
		whole, from := fact.Text(), fact.LeadsFrom()
		if from != 0 {
			ledFrom |= law.EntryFactSetOf(from)
			whole = document.Text{FR: from.Whole().FR + ", " + whole.FR, EN: from.Whole().EN + ", " + whole.EN}
		}
		if fact.Whole() != whole {
			t.Errorf("%v says in all %+v, want %+v", fact, fact.Whole(), whole)
		}
		if from >= fact {
			t.Errorf("%v leads on from %v, which comes after", fact, from)
		}
	}
	for fact := range testkit.EveryFact() {
		if fact.IsWhole() == ledFrom.Has(fact) || fact.IsWhole() != law.WholeFacts.Has(fact) {
			t.Errorf("%v is whole: %v; another one leads on from it: %v", fact, fact.IsWhole(), ledFrom.Has(fact))
		}
	}
	if law.WholeFacts.Has(0) || law.WholeFacts>>(law.AnyExemptionGranted+1) != 0 {
		t.Error("something that is no fact is whole")
	}
	for _, fact := range []law.EntryFact{0, law.AnyExemptionGranted + 1, 31, 32, 200, 255} {
		if !fact.Text().IsZero() || !fact.Whole().IsZero() || fact.LeadsFrom() != 0 || fact.IsWhole() {
			t.Errorf("%v counts as a fact", fact)
		}
	}
}

func TestSetsOfFacts(t *testing.T) {
	all := slices.Collect(testkit.EveryFact())
	sets := [][]law.EntryFact{nil, all}
	for i := range all {
		sets = append(sets, all[i:i+1], all[:i], all[i:])
	}
	for _, facts := range sets {
		s := law.EntryFactSetOf(facts...)
		if got := slices.Collect(s.All()); !slices.Equal(got, facts) || s.Len() != len(facts) {
			t.Errorf("%v make a set of %v, %d of them", facts, got, s.Len())
		}
		for _, fact := range all {
			if s.Has(fact) != slices.Contains(facts, fact) {
				t.Errorf("%v make a set that has %v: %v", facts, fact, s.Has(fact))
			}
		}
		for fact := range s.All() {
			if fact != facts[0] {
				t.Errorf("%v make a set that begins with %v", facts, fact)
			}
			break
		}
	}
	if s := law.EntryFactSetOf(200, 255, 32); s != 0 || s.Has(200) {
		t.Errorf("what is no fact makes the set %b", s)
	}
	if got := len(slices.Collect(law.EntryFactSet(math.MaxUint32).All())); got != 31 {
		t.Errorf("a set of all bits gives %d facts", got)
	}
}
