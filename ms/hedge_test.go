package ms_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/ms"
)

func ExampleHedge() {
	fmt.Println(ms.HedgeMoreThan, "—", ms.HedgeMoreThan.Text().FR)
	fmt.Println(ms.Hedge(0), "—", ms.Hedge(0).Text().EN)
	// Output:
	// more-than — plus de
	// unset — unknown
}

func ExampleDefaultHedgePolicy() {
	p := ms.DefaultHedgePolicy()
	fmt.Println(p.Around, p.Almost, p.AsPrinted)
	// Output: 5 5 1
}

func TestHedgesHaveTexts(t *testing.T) {
	for h := ms.Hedge(0); h <= ms.HedgeBetween; h++ {
		if text := h.Text(); text.FR == "" || text.EN == "" {
			t.Errorf("%v has no text in both languages: %+v", h, text)
		}
	}
	if text := (ms.HedgeBetween + 1).Text(); !text.IsZero() {
		t.Errorf("no constant has the text %+v", text)
	}
}

func TestHedgePolicyProblems(t *testing.T) {
	for _, tc := range []struct {
		p, bounded ms.HedgePolicy
		want       string
	}{
		{ms.DefaultHedgePolicy(), ms.DefaultHedgePolicy(), ""},
		{ms.HedgePolicy{}, ms.HedgePolicy{AsPrinted: 1}, ""},
		{ms.HedgePolicy{Around: 100, Almost: 100, AsPrinted: 100}, ms.HedgePolicy{Around: 100, Almost: 100, AsPrinted: 100}, ""},
		{ms.HedgePolicy{Around: 101, Almost: 101, AsPrinted: 101}, ms.HedgePolicy{Around: 100, Almost: 100, AsPrinted: 100}, "/around /almost /asPrinted "},
		{ms.HedgePolicy{Around: -1, Almost: -1, AsPrinted: -1}, ms.HedgePolicy{AsPrinted: 1}, "/around /almost /asPrinted "},
		{ms.HedgePolicy{Around: 5, Almost: 500}, ms.HedgePolicy{Around: 5, Almost: 100, AsPrinted: 1}, "/almost "},
	} {
		at := ""
		for _, p := range tc.p.Problems() {
			at += p.Pointer + " "
			testSentence(t, "what is accepted of a policy", p.Accepted)
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
	b, err := json.Marshal(ms.DefaultHedgePolicy())
	if err != nil || string(b) != `{"around":5,"almost":5,"asPrinted":1}` {
		t.Fatalf("written %s, %v", b, err)
	}
	var p ms.HedgePolicy
	if err := json.Unmarshal(b, &p); err != nil || p != ms.DefaultHedgePolicy() {
		t.Errorf("reads as %+v, %v", p, err)
	}
}
