package stats

import (
	"embed"
	"io"
	"io/fs"

	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Catalogue is figures and events with the texts that they were read in.
type Catalogue struct {
	// Sources are texts beside those that the editions cite.
	Sources []Source `json:"sources,omitzero" validate:"max=200,dive"`
	Figures []Figure `json:"figures,omitzero" validate:"max=5000,dive"`
	Events  []Event  `json:"events,omitzero" validate:"max=1000,dive"`
	// AsOf is the day on which the catalogue was put together.
	AsOf quantity.Date `json:"asOf,omitzero"`

	// Digest is that of the bytes it was read from; none for one built in Go.
	Digest document.Digest `json:"-"`
}

// Source is a text that figures were read in.
type Source struct {
	Key       law.SourceKey `json:"key" validate:"required,max=40"`
	Publisher document.Text `json:"publisher" validate:"required"`
	Title     document.Text `json:"title" validate:"required"`
	// Date is the date of the text as far as it is known, in words.
	Date document.Text `json:"date" validate:"required"`
	URL  string        `json:"url,omitzero" validate:"omitempty,max=500,url"`
}

//go:embed catalogue.json
var published embed.FS

// maxCatalogueBytes is the greatest size of a catalogue that is read.
const maxCatalogueBytes = 4 << 20

// ReadCatalogue reads a catalogue from JSON. A document that is not one in every
// detail gives an *ms.DocumentError with the problems found; an error of r is returned
// as it is.
func ReadCatalogue(r io.Reader) (*Catalogue, error) {
	c, digest, err := reading.Read(r, reading.Limits{Bytes: maxCatalogueBytes, Depth: 8}, (*Catalogue).Problems)
	if err != nil {
		return nil, err
	}
	c.Digest = digest
	return c, nil
}

// OpenCatalogue reads a catalogue from a file of a file system.
func OpenCatalogue(fsys fs.FS, name string) (*Catalogue, error) {
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return ReadCatalogue(file)
}

// Published gives the catalogue that comes with the library: the figures and events
// on the Mastère Spécialisé that its notes hold. Each call reads it anew, so that it
// may be changed.
func Published() (*Catalogue, error) { return OpenCatalogue(published, "catalogue.json") }
