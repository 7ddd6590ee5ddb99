package stats

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
)

// Event is a dated fact of the label's history as one source gives it. Several
// accounts of one event may stand side by side. What it happened in is no figure: a
// figure holds as of a date, and a year in which something happened has none.
type Event struct {
	ID string `json:"id" validate:"required,max=60"`
	// Event names what happened, the same word for all accounts of it.
	Event  string        `json:"event" validate:"required,max=60"`
	Title  document.Text `json:"title" validate:"required"`
	When   Period        `json:"when,omitzero"`
	Source law.SourceKey `json:"source" validate:"required,max=40"`
	Where  string        `json:"where,omitzero" validate:"max=200"`
	Note   document.Text `json:"note,omitzero"`
}

// CompareEvents tells how two accounts stand to each other: those of different events
// stand side by side and are not comparable; two periods of one event are the same, or
// compatible where they have a day in common, or contradictory.
func CompareEvents(a, b *Event) Comparison {
	switch {
	case a.Event != b.Event:
		return Comparison{NotComparable, EventDiffers}
	case a.When.IsZero() || b.When.IsZero():
		return Comparison{NotComparable, DateUnknown}
	case a.When == b.When:
		return Comparison{Same, 0}
	case a.When.overlaps(b.When):
		return Comparison{Compatible, 0}
	}
	return Comparison{Contradictory, 0}
}
