package stats_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/stats"
)

func ExampleShare() {
	catalogue, _ := stats.Published()
	foreign, _ := catalogue.Figure("cge2010-foreign")
	all, _ := catalogue.Figure("cge2010-graduates")
	share, ok, _ := stats.Share(foreign, all, quantity.DefaultHedgePolicy())
	fmt.Println(share.Part, "of", share.Whole, "is", share.Value, ok)
	// Output: 20503 of 81226 is [0.252419176125, 0.252419176126] true
}

func ExampleRatio() {
	catalogue, _ := stats.Published()
	enrolled, _ := catalogue.Figure("boi2007-enrolled")
	open, _ := catalogue.Figure("boi2007-open")
	times, ok, _ := stats.Ratio(enrolled, open, quantity.DefaultHedgePolicy())
	fmt.Println(times.Value, ok)
	// Output: [18.261627906976, 18.261627906977] true
}

func TestShare(t *testing.T) {
	for _, tc := range []struct {
		part, whole *stats.Figure
		want        string
		ok          bool
	}{
		{told(quantity.HedgeExact, "1"), told(quantity.HedgeExact, "4"), "0.25", true},
		{told(quantity.HedgeExact, "4"), told(quantity.HedgeExact, "4"), "1", true},
		{told(quantity.HedgeExact, "0"), told(quantity.HedgeExact, "4"), "0", true},
		{told(quantity.HedgeExact, "1"), told(quantity.HedgeExact, "3"), "[0.333333333333, 0.333333333334]", true}, // outwards
		{told(quantity.HedgeAround, "100"), told(quantity.HedgeExact, "200"), "[0.475, 0.525]", true},
		{told(quantity.HedgeMoreThan, "3"), told(quantity.HedgeExact, "8"), "[0.5, 1]", true},
		{told(quantity.HedgeExact, "3"), told(quantity.HedgeAtLeast, "6"), "(0, 0.5]", true},
		{told(quantity.HedgeExact, "3"), told(quantity.HedgeAtMost, "6"), "[0.5, 1]", true}, // perhaps of 0
		{told(quantity.HedgeExact, "0"), told(quantity.HedgeAtLeast, "6"), "0", true},
		{told(quantity.HedgeExact, "0"), told(quantity.HedgeAtMost, "6"), "0", true},
		{told(quantity.HedgeAtLeast, "0"), told(quantity.HedgeAtLeast, "6"), "[0, 1]", true},
		{told(quantity.HedgeMoreThan, "0"), told(quantity.HedgeAtLeast, "6"), "(0, 1]", true},
		{told(quantity.HedgeExact, "0"), told(quantity.HedgeExact, "0"), "", false},
		{told(quantity.HedgeExact, "3"), told(quantity.HedgeFewerThan, "1"), "", false},
		{told(quantity.HedgeExact, "5"), told(quantity.HedgeExact, "4"), "", false}, // more than the whole
	} {
		share, ok, err := stats.Share(tc.part, tc.whole, standard)
		if err != nil || ok != tc.ok || ok && share.Value.String() != tc.want {
			t.Errorf("%v %v of %v %v: %v, %v, %v", tc.part.Hedge, tc.part.Value, tc.whole.Hedge, tc.whole.Value, share.Value, ok, err)
		}
		switch {
		case !ok && share != (stats.Proportion{}):
			t.Errorf("no share is %+v", share)
		case ok && !(share.Part.Equal(tc.part.Interval(standard)) && share.Whole.Equal(tc.whole.Interval(standard))):
			t.Errorf("the counts are lost: %+v", share)
		}
	}
}

func TestRatioMayExceedOne(t *testing.T) {
	times, ok, err := stats.Ratio(told(quantity.HedgeExact, "9"), told(quantity.HedgeExact, "4"), standard)
	if err != nil || !ok || times.Value.String() != "2.25" {
		t.Errorf("%v, %v, %v", times, ok, err)
	}
}

// 0 divided by "fewer than 3" is 0: the bound 0 is included although 3 is excluded.
func TestRatioOfNone(t *testing.T) {
	none, few := told(quantity.HedgeExact, "0"), told(quantity.HedgeFewerThan, "3")
	few.Unit = stats.UnitYearsOfStudy
	times, ok, err := stats.Ratio(none, few, standard)
	if err != nil || !ok || !times.Value.Contains(num("0")) {
		t.Errorf("%v, %v, %v", times.Value, ok, err)
	}
}

// A share contains the quotient of any two counts that the figures allow.
func TestShareHoldsEveryQuotient(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPolicy.Draw(t, "policy")
		f := addable(t, 2)
		times, ok, err := stats.Ratio(f[0], f[1], p)
		if err != nil || !ok {
			return
		}
		part := rapid.Int64Range(0, 220).Draw(t, "part")
		whole := rapid.Int64Range(1, 220).Draw(t, "whole")
		if !times.Part.Contains(stats.Whole(part)) || !times.Whole.Contains(stats.Whole(whole)) {
			return
		}
		quotient := stats.NumberOf(stats.Whole(part).Decimal().DivRound(stats.Whole(whole).Decimal(), 30))
		if !times.Value.Contains(quotient) {
			t.Fatalf("%d of %d is %v, not in %v", part, whole, quotient, times.Value)
		}
	})
}

// A computed proportion reads back as it was written.
func TestProportionJSON(t *testing.T) {
	share, ok, err := stats.Share(told(quantity.HedgeMoreThan, "1"), told(quantity.HedgeAround, "3"), standard)
	if err != nil || !ok {
		t.Fatal(share, ok, err)
	}
	var again stats.Proportion
	if err := json.Unmarshal([]byte(written(share)), &again); err != nil || written(again) != written(share) {
		t.Errorf("%s reads as %s, %v", written(share), written(again), err)
	}
}
