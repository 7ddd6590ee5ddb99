package ms

import (
	"bytes"
	"encoding/json"

	"golang.org/x/text/language"
)

// The JSON forms of a report and of the catalogue. Their member names, and the
// words they hold but for the messages, keep their meaning in later versions.

type reportJSON struct {
	Library  string        `json:"library"`
	Label    Label         `json:"label"`
	Edition  string        `json:"edition"`
	Readings Readings      `json:"readings,omitzero"`
	Dated    bool          `json:"dated"`
	Intake   Date          `json:"intake,omitzero"`
	Title    Text          `json:"title,omitzero"`
	Origin   Origin        `json:"origin,omitzero"`
	Digest   Digest        `json:"digest,omitzero"`
	Verdict  Verdict       `json:"verdict"`
	Findings []findingJSON `json:"findings"`
}

type findingJSON struct {
	Rule       RuleID     `json:"rule"`
	Status     Status     `json:"status"`
	Force      Force      `json:"force"`
	Place      Path       `json:"place"`
	Reason     Reason     `json:"reason,omitzero"`
	Have       Value      `json:"have,omitzero"`
	Also       Value      `json:"also,omitzero"`
	Want       Value      `json:"want,omitzero"`
	Missing    Value      `json:"missing,omitzero"`
	Facts      []Path     `json:"facts,omitzero"`
	Cite       Cite       `json:"cite,omitzero"`
	Confidence Confidence `json:"confidence,omitzero"`
	Ground     Ground     `json:"ground,omitzero"`
	Message    Text       `json:"message"`
}

// MarshalJSON writes the report with every finding. "message" is for people and
// may be worded otherwise in a later version; nothing else may.
func (r Report) MarshalJSON() ([]byte, error) {
	if r.Edition == nil {
		return nil, ErrNoEdition
	}
	out := reportJSON{
		Library: Version, Label: r.Edition.terms.label, Edition: r.Edition.ID(), Readings: r.Edition.entry.readings, Dated: r.Dated(),
		Intake: r.Intake, Title: r.Title, Origin: r.Origin, Digest: r.Digest, Verdict: r.Verdict(),
		Findings: make([]findingJSON, len(r.Findings)),
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		out.Findings[i] = findingJSON{
			Rule: f.Rule.id, Status: f.Status, Force: f.Clause.Force, Place: f.Place, Reason: f.Reason,
			Have: f.Have, Also: f.Also, Want: f.Want, Missing: f.Missing, Facts: f.Facts,
			Cite: f.Clause.Cite, Confidence: f.Clause.Confidence, Ground: f.Clause.Ground,
			Message: Text{FR: r.Sentence(f, language.French), EN: r.Sentence(f, language.English)},
		}
	}
	return marshalPlain(out)
}

// marshalPlain marshals without escaping what only HTML needs escaped.
func marshalPlain(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

type ruleJSON struct {
	ID       RuleID       `json:"id"`
	Sentence Text         `json:"sentence"`
	Editions []clauseJSON `json:"editions"`
}

type clauseJSON struct {
	Edition    string     `json:"edition"`
	Force      Force      `json:"force"`
	Threshold  Value      `json:"threshold,omitzero"`
	Cite       Cite       `json:"cite,omitzero"`
	Confidence Confidence `json:"confidence"`
	Ground     Ground     `json:"ground,omitzero"`
}

// CatalogueJSON writes a catalogue of rules: each with its sentence and with what
// every edition that holds it says of it, and the sources that are cited.
func CatalogueJSON(rules ...*Rule) ([]byte, error) {
	type editionJSON struct {
		ID    string `json:"id"`
		Label Label  `json:"label"`
		Title Text   `json:"title"`
		Note  Text   `json:"note,omitzero"`
		From  Date   `json:"from,omitzero"`
		To    Date   `json:"to,omitzero"`
	}
	var out struct {
		Library  string        `json:"library"`
		Editions []editionJSON `json:"editions"`
		Rules    []ruleJSON    `json:"rules"`
		Sources  []Source      `json:"sources"`
	}
	out.Library, out.Sources, out.Rules = Version, Sources(), []ruleJSON{}
	for _, e := range editions {
		out.Editions = append(out.Editions, editionJSON{
			e.ID(), e.terms.label, e.terms.title, e.terms.note, e.terms.from, e.terms.to})
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
	return marshalPlain(out)
}
