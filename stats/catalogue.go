package stats

import (
	"embed"
	"io"
	"io/fs"
	"strings"

	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Catalogue holds figures and events, and the texts that give them. The zero value is
// empty, and so is a nil *Catalogue.
type Catalogue struct {
	// Sources are the texts that no edition of the label cites.
	Sources []law.Source `json:"sources,omitzero" validate:"max=200,dive"`
	Figures []Figure     `json:"figures,omitzero" validate:"max=5000,dive"`
	Events  []Event      `json:"events,omitzero" validate:"max=1000,dive"`
	// AsOf is the day on which the catalogue was compiled.
	AsOf quantity.Date `json:"asOf,omitzero"`

	// Digest is the digest of the bytes that the catalogue was read from. It is zero for a
	// catalogue built in Go.
	Digest document.Digest `json:"-"`
}

//go:embed catalogue.json
var published embed.FS

// maxCatalogueBytes is the size of the largest catalogue that is read.
const maxCatalogueBytes = 4 << 20

// ReadCatalogue reads a catalogue of at most 4 MiB from JSON. A document with problems
// gives a *document.Error with all of them. An error of r is returned as it is. A nil r
// is read as an empty document, which is an error.
func ReadCatalogue(r io.Reader) (*Catalogue, error) {
	if r == nil {
		r = strings.NewReader("")
	}
	c, digest, err := reading.Read(r, reading.Limits{Bytes: maxCatalogueBytes, Depth: 8}, (*Catalogue).Problems)
	if err != nil {
		return nil, err
	}
	c.Digest = digest
	return c, nil
}

// OpenCatalogue reads a catalogue from a file, as ReadCatalogue does. A file that cannot be
// opened is an error, and so is a nil fsys.
func OpenCatalogue(fsys fs.FS, name string) (*Catalogue, error) {
	if fsys == nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return ReadCatalogue(file)
}

// Published gives the catalogue that comes with the module: the figures and events that
// its notes on the Mastère Spécialisé hold. Each call reads the catalogue again, so the
// caller may change what it gets.
func Published() (*Catalogue, error) { return OpenCatalogue(published, "catalogue.json") }
