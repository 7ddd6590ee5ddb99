package law

import (
	"github.com/mastere-go/mastere/internal/plain"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

type ruleJSON struct {
	ID       RuleID        `json:"id"`
	Sentence document.Text `json:"sentence"`
	Editions []clauseJSON  `json:"editions"`
}

type clauseJSON struct {
	Edition    string         `json:"edition"`
	Force      Force          `json:"force"`
	Threshold  quantity.Value `json:"threshold,omitzero"`
	Cite       Citation       `json:"cite,omitzero"`
	Confidence Confidence     `json:"confidence"`
	Ground     Ground         `json:"ground,omitzero"`
}

// CatalogueJSON writes a catalogue of rules: each with its sentence and with what
// every edition that holds it says of it, and the sources that are cited.
func CatalogueJSON(rules ...*Rule) ([]byte, error) {
	type editionJSON struct {
		ID    string        `json:"id"`
		Label Label         `json:"label"`
		Title document.Text `json:"title"`
		Note  document.Text `json:"note,omitzero"`
		From  quantity.Date `json:"from,omitzero"`
		To    quantity.Date `json:"to,omitzero"`
	}
	var out struct {
		Library  string        `json:"library"`
		Editions []editionJSON `json:"editions"`
		Rules    []ruleJSON    `json:"rules"`
		Sources  []Source      `json:"sources"`
	}
	out.Library, out.Sources, out.Rules = document.Version, Sources(), []ruleJSON{}
	for _, e := range editions {
		out.Editions = append(out.Editions, editionJSON{
			e.ID(), e.Label(), e.Title(), e.Note(), e.From(), e.To()})
	}
	for _, rule := range rules {
		r := ruleJSON{ID: rule.id, Sentence: rule.sentence, Editions: []clauseJSON{}}
		for _, e := range editions {
			if c := e.Clause(rule.id); c.Force != NotHeld {
				r.Editions = append(r.Editions, clauseJSON{
					Edition: e.ID(), Force: c.Force, Threshold: e.Limit(rule.id),
					Cite: c.Cite, Confidence: c.Confidence, Ground: c.Ground,
				})
			}
		}
		out.Rules = append(out.Rules, r)
	}
	return plain.Marshal(out)
}
