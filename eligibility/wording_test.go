package eligibility

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// What was put together once for each way in which the conditions of a path can
// stand is what is said of the path on any facts.
func TestWordingIsThatOfTheFacts(t *testing.T) {
	var all []*Checker
	for _, e := range law.Editions() {
		all = append(all, newChecker(t, e))
	}
	rapid.Check(t, func(t *rapid.T) {
		c := rapid.SampledFrom(all).Draw(t, "edition")
		var f Facts
		for range rapid.IntRange(0, 40).Draw(t, "answers") {
			fact := rapid.Uint8Range(0, 200).Draw(t, "fact")
			if rapid.IntRange(0, 9).Draw(t, "in range") > 0 {
				fact %= uint8(AnyExemptionGranted) + 1
			}
			f = f.With(Fact(fact), quantity.Truth(rapid.Uint8Range(0, 2).Draw(t, "answer")))
		}
		if f.yes&f.no != 0 {
			t.Fatalf("both so and not so: %v", f)
		}
		for fact := HasEngineeringDiploma; fact <= AnyExemptionGranted; fact++ {
			if before := fact.LeadsFrom(); before != 0 &&
				(f.Of(fact) == quantity.Yes && f.Of(before) != quantity.Yes || f.Of(before) == quantity.No && f.Of(fact) != quantity.No) {
				t.Fatalf("%v is %v, %v is %v", before, f.Of(before), fact, f.Of(fact))
			}
		}
		words := c.words()
		for p := range c.Paths().All() {
			if got, want := *words.said(f, p), newSaid(c, p, f); got != want {
				t.Fatalf("%v, %v on %+v:\n%s\nwant\n%s", c.Edition(), p, f, got.text[english]+got.data, want.text[english]+want.data)
			}
		}
	})
}
