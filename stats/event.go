package stats

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
)

// Event is what one source says about something that happened to the label, such as its
// creation. Several sources may give accounts of the same event. The year in which
// something happened is no Figure: a figure holds as of a date, and such a year has none.
type Event struct {
	// ID names the account. No other event and no figure of its catalogue has it.
	ID string `json:"id" validate:"required,max=60"`
	// Event names what happened. All accounts of it have the same word.
	Event string        `json:"event" validate:"required,max=60"`
	Title document.Text `json:"title" validate:"required"`
	// When is when it happened. It is zero where the source does not say.
	When Period `json:"when,omitzero"`
	// Source is the text that gives the account; Where is the place in that text.
	Source law.SourceKey `json:"source" validate:"required,max=40"`
	Where  string        `json:"where,omitzero" validate:"max=200"`
	Note   document.Text `json:"note,omitzero"`
}

// CompareEvents gives the relation of two accounts. Accounts of different events, and an
// account without a date, are not comparable. Accounts of one event are the same where
// their periods are equal, compatible where these have a day in common, and contradictory
// otherwise. A nil account is the zero Event.
func CompareEvents(a, b *Event) Comparison {
	a, b = orZero(a), orZero(b)
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
