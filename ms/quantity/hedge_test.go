package quantity_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleHedge() {
	fmt.Println(quantity.HedgeMoreThan, "—", quantity.HedgeMoreThan.Text().FR)
	fmt.Println(quantity.Hedge(0), "—", quantity.Hedge(0).Text().EN)
	// Output:
	// more-than — plus de
	// unset — unknown
}

func ExampleDefaultHedgePolicy() {
	p := quantity.DefaultHedgePolicy()
	fmt.Println(p.Around, p.Almost, p.AsPrinted)
	// Output: 5 5 1
}

func TestHedgesHaveTexts(t *testing.T) {
	for h := quantity.Hedge(0); h <= quantity.HedgeBetween; h++ {
		if text := h.Text(); text.FR == "" || text.EN == "" {
			t.Errorf("%v has no text in both languages: %+v", h, text)
		}
	}
	if text := (quantity.HedgeBetween + 1).Text(); !text.IsZero() {
		t.Errorf("no constant has the text %+v", text)
	}
}

func TestHedgePolicyProblems(t *testing.T) {
	for _, tc := range []struct {
		p, bounded quantity.HedgePolicy
		want       string
	}{
		{quantity.DefaultHedgePolicy(), quantity.DefaultHedgePolicy(), ""},
		{quantity.HedgePolicy{}, quantity.HedgePolicy{AsPrinted: 1}, ""},
		{quantity.HedgePolicy{Around: 100, Almost: 100, AsPrinted: 100}, quantity.HedgePolicy{Around: 100, Almost: 100, AsPrinted: 100}, ""},
		{quantity.HedgePolicy{Around: 101, Almost: 101, AsPrinted: 101}, quantity.HedgePolicy{Around: 100, Almost: 100, AsPrinted: 100}, "/around /almost /asPrinted "},
		{quantity.HedgePolicy{Around: -1, Almost: -1, AsPrinted: -1}, quantity.HedgePolicy{AsPrinted: 1}, "/around /almost /asPrinted "},
		{quantity.HedgePolicy{Around: 5, Almost: 500}, quantity.HedgePolicy{Around: 5, Almost: 100, AsPrinted: 1}, "/almost "},
	} {
		at := ""
		for _, p := range tc.p.Problems() {
			at += p.Pointer + " "
			testkit.Sentence(t, "what is accepted of a policy", p.Accepted)
		}
		if at != tc.want {
			t.Errorf("%+v: problems at %q, want %q", tc.p, at, tc.want)
		}
		if got := tc.p.Bounded(); got != tc.bounded || got.Problems() != nil {
			t.Errorf("%+v is bounded to %+v, want %+v", tc.p, got, tc.bounded)
		}
	}
}

func TestHedgePolicyJSON(t *testing.T) {
	b, err := json.Marshal(quantity.DefaultHedgePolicy())
	if err != nil || string(b) != `{"around":5,"almost":5,"asPrinted":1}` {
		t.Fatalf("written %s, %v", b, err)
	}
	var p quantity.HedgePolicy
	if err := json.Unmarshal(b, &p); err != nil || p != quantity.DefaultHedgePolicy() {
		t.Errorf("reads as %+v, %v", p, err)
	}
}
