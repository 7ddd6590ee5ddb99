package law

import (
	"github.com/mastere-go/mastere/internal/plain"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

type editionJSON struct {
	ID    string        `json:"id"`
	Label Label         `json:"label"`
	Title document.Text `json:"title"`
	Note  document.Text `json:"note,omitzero"`
	From  quantity.Date `json:"from,omitzero"`
	To    quantity.Date `json:"to,omitzero"`
}

type ruleJSON struct {
	ID       string        `json:"id"`
	Sentence document.Text `json:"sentence"`
	Editions []termJSON    `json:"editions"`
}

type termJSON struct {
	Edition    string         `json:"edition"`
	Force      Force          `json:"force"`
	Threshold  quantity.Value `json:"threshold,omitzero"`
	Cite       Citation       `json:"cite,omitzero"`
	Confidence Confidence     `json:"confidence"`
	Ground     Ground         `json:"ground,omitzero"`
}

// CatalogueJSON writes a catalogue of rules: each with its sentence and with what every
// edition that holds it says of it, and the sources that may be cited. Nil rules and
// nil editions are passed over.
func CatalogueJSON(editions []*Edition, rules ...*Rule) ([]byte, error) {
	var out struct {
		Library  string        `json:"library"`
		Editions []editionJSON `json:"editions"`
		Rules    []ruleJSON    `json:"rules"`
		Sources  []Source      `json:"sources"`
	}
	out.Library, out.Sources, out.Rules, out.Editions = document.Version, Sources(), []ruleJSON{}, []editionJSON{}
	for _, e := range editions {
		if e == nil {
			continue
		}
		out.Editions = append(out.Editions, editionJSON{e.ID(), e.Label(), e.Title(), e.Note(), e.From(), e.To()})
		out.Sources = append(out.Sources, e.written().Sources...)
	}
	for _, rule := range rules {
		if rule != nil {
			out.Rules = append(out.Rules, ruleJSON{rule.ID, rule.Sentence, termsOn(rule, editions)})
		}
	}
	return plain.Marshal(out)
}

// termsOn gives what each edition that holds a rule says of it.
func termsOn(rule *Rule, editions []*Edition) []termJSON {
	terms := []termJSON{}
	for _, e := range editions {
		if t, held := e.Term(rule.ID); held {
			limit, _ := t.Limit(rule.Measure)
			terms = append(terms, termJSON{e.ID(), t.Force, limit, t.Cite, t.Confidence, t.Ground})
		}
	}
	return terms
}
