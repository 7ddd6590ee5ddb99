package report

import (
	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/plain"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// The JSON form of a report. Its member names, and the words it holds but for the
// messages, keep their meaning in later versions.

type reportJSON struct {
	Library  string              `json:"library"`
	Label    law.Label           `json:"label"`
	Edition  string              `json:"edition"`
	Readings law.Interpretations `json:"readings,omitzero"`
	Dated    bool                `json:"dated"`
	Intake   quantity.Date       `json:"intake,omitzero"`
	Title    document.Text       `json:"title,omitzero"`
	Origin   Origin              `json:"origin,omitzero"`
	Digest   document.Digest     `json:"digest,omitzero"`
	Verdict  Verdict             `json:"verdict"`
	Findings []findingJSON       `json:"findings"`
}

type findingJSON struct {
	Rule       string             `json:"rule"`
	Status     Status             `json:"status"`
	Force      law.Force          `json:"force"`
	Place      document.Pointer   `json:"place"`
	Reason     *Reason            `json:"reason,omitzero"`
	Have       quantity.Value     `json:"have,omitzero"`
	Also       quantity.Value     `json:"also,omitzero"`
	Want       quantity.Value     `json:"want,omitzero"`
	Missing    quantity.Value     `json:"missing,omitzero"`
	Facts      []document.Pointer `json:"facts,omitzero"`
	Cite       law.Citation       `json:"cite,omitzero"`
	Confidence law.Confidence     `json:"confidence,omitzero"`
	Ground     law.Ground         `json:"ground,omitzero"`
	Message    document.Text      `json:"message"`
}

// MarshalJSON writes the report with every finding. "message" is for people and may be
// worded otherwise in a later version; nothing else may. A report without an edition
// gives law.ErrNoEdition.
func (r Report) MarshalJSON() ([]byte, error) {
	if r.Edition == nil {
		return nil, law.ErrNoEdition
	}
	out := reportJSON{
		Library: document.Version, Label: r.Edition.Label(), Edition: r.Edition.ID(), Readings: r.Edition.Interpretations(), Dated: r.Dated(),
		Intake: r.Intake, Title: r.Title, Origin: r.Origin, Digest: r.Digest, Verdict: r.Verdict(),
		Findings: make([]findingJSON, len(r.Findings)),
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		out.Findings[i] = findingJSON{
			Rule: f.Rule.String(), Status: f.Status, Force: f.Force, Place: f.Place, Reason: f.Reason,
			Have: f.Have, Also: f.Also, Want: f.Want, Missing: f.Missing, Facts: f.Locations,
			Cite: f.Basis().Cite, Confidence: f.Basis().Confidence, Ground: f.Basis().Ground,
			Message: document.Text{FR: f.Sentence(language.French), EN: f.Sentence(language.English)},
		}
	}
	return plain.Marshal(out)
}
