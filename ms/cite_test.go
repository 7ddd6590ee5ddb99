package ms_test

import (
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/ms"
)

func ExampleCited() {
	term := ms.Cited[ms.Hours]{
		Value: ms.WholeHours(350), Force: ms.Required, Confidence: ms.Verified,
		Cite: ms.Cite{Source: "CGEMS", Where: "What does it consist of?"},
	}
	fmt.Println(term.Found(), term.Clause().Force)

	looked := ms.Cited[ms.Hours]{Force: ms.Required, Confidence: ms.NotFound}
	fmt.Println(looked.Found(), looked.Clause().Force)
	// Output:
	// true required
	// false required
}

func TestFound(t *testing.T) {
	for force := ms.NotHeld; force <= ms.Unjudged; force++ {
		for confidence := ms.NotFound; confidence <= ms.Derived; confidence++ {
			term := ms.Cited[ms.Demand]{Force: force, Confidence: confidence}
			if want := force != ms.NotHeld && confidence != ms.NotFound; term.Found() != want {
				t.Errorf("a term that is %v, %v is found: %v", force, confidence, term.Found())
			}
		}
	}
}
