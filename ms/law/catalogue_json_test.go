package law_test

import (
	"encoding/json"
	"testing"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// The catalogue holds what each edition says of each rule, the editions' own sources,
// and nothing of what is nil.
func TestCatalogueJSON(t *testing.T) {
	own, err := law.NewEdition(law.Draft{
		ID: "own", Label: law.MS, Sources: []law.Source{{Key: "OWN"}},
		Terms: []law.Term{
			{Rule: "a/hours", Force: law.Required, Basis: law.Basis{Confidence: law.Verified, Cite: law.Citation{Source: "OWN"}},
				Limits: []law.Limit{{Range: quantity.ValueOfHours(quantity.AtLeast(quantity.WholeHours(400)))}}},
			{Rule: "a/demand", Force: law.Advice},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	rules := []*law.Rule{
		{ID: "a/hours", Measure: quantity.MeasureHours, Sentence: document.Text{FR: "{want}", EN: "{want}"}}, nil,
		{ID: "a/demand"}, {ID: "a/nowhere"},
	}
	written, err := law.CatalogueJSON([]*law.Edition{own, nil, testkit.Edition(t, "2020")}, rules...)
	if err != nil {
		t.Fatal(err)
	}
	type term struct{ Edition, Force, Confidence string }
	var read struct {
		Editions []struct{ ID string }
		Rules    []struct {
			ID       string
			Editions []term
		}
		Sources []struct{ Key string }
	}
	if err := json.Unmarshal(written, &read); err != nil {
		t.Fatal(err)
	}
	if len(read.Editions) != 2 || read.Editions[0].ID != "own" || read.Editions[1].ID != "2020" {
		t.Errorf("editions %+v", read.Editions)
	}
	if len(read.Rules) != 3 || len(read.Rules[2].Editions) != 0 ||
		read.Rules[0].Editions[0] != (term{"own", "required", "verified"}) || read.Rules[1].Editions[0] != (term{"own", "advice", "not-found"}) {
		t.Errorf("rules %+v", read.Rules)
	}
	if last := read.Sources[len(read.Sources)-1]; last.Key != "OWN" || len(read.Sources) != len(law.Sources())+1 {
		t.Errorf("the last source is %+v", last)
	}
}
