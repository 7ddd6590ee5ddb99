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
