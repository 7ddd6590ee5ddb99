package eligibility_test

import (
	"fmt"
	"iter"
	"math"
	"slices"
	"testing"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/document"
)

func ExampleFact() {
	fact := eligibility.TitleLevel
	fmt.Println(fact, "leads on from", fact.LeadsFrom())
	fmt.Println(fact.Text().EN)
	fmt.Println(fact.Whole().EN)
	// Output:
	// title-level leads on from title-registered
	// of level 7 or 8 (the former niveau I)
	// a professional title, registered at the RNCP when it was awarded, of level 7 or 8 (the former niveau I)
}

func ExampleFact_IsWhole() {
	fmt.Println(eligibility.HasM1.IsWhole(), eligibility.M1InTime.IsWhole(), eligibility.ExperienceLongEnough.IsWhole())
	// Output: false true true
}

func ExampleFactSet() {
	facts := eligibility.FactSetOf(eligibility.M1InTime, eligibility.HasM1)
	fmt.Println(facts.Len(), facts.Has(eligibility.HasM1), facts.Has(eligibility.HasThirdCycle))
	for fact := range (facts & eligibility.WholeFacts).All() {
		fmt.Println(fact)
	}
	// Output:
	// 2 true false
	// m1-in-time
}

func ExampleFactSetOf() {
	fmt.Println(eligibility.FactSetOf() == 0, eligibility.FactSetOf(eligibility.HasM1, eligibility.HasTitle).Len())
	// Output: true 2
}

// everyFact gives the facts.
func everyFact() iter.Seq[eligibility.Fact] {
	return func(yield func(eligibility.Fact) bool) {
		for f := eligibility.HasEngineeringDiploma; f <= eligibility.AnyExemptionGranted && yield(f); f++ {
		}
	}
}

func TestFactsLeadOnToWholeOnes(t *testing.T) {
	var ledFrom eligibility.FactSet
	for fact := range everyFact() {
		whole, from := fact.Text(), fact.LeadsFrom()
		if from != 0 {
			ledFrom |= eligibility.FactSetOf(from)
			whole = document.Text{FR: from.Whole().FR + ", " + whole.FR, EN: from.Whole().EN + ", " + whole.EN}
		}
		if fact.Whole() != whole {
			t.Errorf("%v says in all %+v, want %+v", fact, fact.Whole(), whole)
		}
		if from >= fact {
			t.Errorf("%v leads on from %v, which comes after", fact, from)
		}
	}
	for fact := range everyFact() {
		if fact.IsWhole() == ledFrom.Has(fact) || fact.IsWhole() != eligibility.WholeFacts.Has(fact) {
			t.Errorf("%v is whole: %v; another one leads on from it: %v", fact, fact.IsWhole(), ledFrom.Has(fact))
		}
	}
	if eligibility.WholeFacts.Has(0) || eligibility.WholeFacts>>(eligibility.AnyExemptionGranted+1) != 0 {
		t.Error("something that is no fact is whole")
	}
	for _, fact := range []eligibility.Fact{0, eligibility.AnyExemptionGranted + 1, 31, 32, 200, 255} {
		if !fact.Text().IsZero() || !fact.Whole().IsZero() || fact.LeadsFrom() != 0 || fact.IsWhole() {
			t.Errorf("%v counts as a fact", fact)
		}
	}
}

func TestSetsOfFacts(t *testing.T) {
	all := slices.Collect(everyFact())
	sets := [][]eligibility.Fact{nil, all}
	for i := range all {
		sets = append(sets, all[i:i+1], all[:i], all[i:])
	}
	for _, facts := range sets {
		s := eligibility.FactSetOf(facts...)
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
	if s := eligibility.FactSetOf(200, 255, 32); s != 0 || s.Has(200) {
		t.Errorf("what is no fact makes the set %b", s)
	}
	if got := len(slices.Collect(eligibility.FactSet(math.MaxUint32).All())); got != 31 {
		t.Errorf("a set of all bits gives %d facts", got)
	}
}
