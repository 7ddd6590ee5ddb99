package stats

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
)

// Source is a text that gives figures or events: a law.Source with the limits of a
// document.
type Source struct {
	Key       law.SourceKey `json:"key" validate:"required,max=40"`
	Publisher document.Text `json:"publisher" validate:"required"`
	Title     document.Text `json:"title" validate:"required"`
	// Date is the date of the text in words, as far as it is known.
	Date document.Text `json:"date" validate:"required"`
	URL  string        `json:"url,omitzero" validate:"omitempty,max=500,url"`
}
