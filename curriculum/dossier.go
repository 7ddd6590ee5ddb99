package curriculum

import (
	"bytes"
	"encoding/json"
	"io"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// MaxDossierBytes is the greatest size of a dossier that is read.
const MaxDossierBytes = 4 << 20

// Dossier is a programme with its curriculum for one intake, as one document: what
// a school files, and what a report is about.
type Dossier struct {
	// Intake is the date of the intake (rentrée). A dossier that has none names an
	// Edition; one that has both is judged by the edition named.
	Intake  quantity.Date `json:"intake,omitzero"`
	Edition string        `json:"edition,omitzero" validate:"max=50"`
	// Origin says where the facts come from.
	Origin report.Origin `json:"origin,omitzero"`
	// Notes are remarks on the facts that no rule reads.
	Notes []document.Text `json:"notes,omitzero" validate:"max=100,dive"`

	Programme  ms.Programme `json:"programme"`
	Curriculum Curriculum   `json:"curriculum,omitzero"`

	// Digest is that of the bytes the dossier was read from; none for one built in
	// Go. Whoever changes a dossier that was read clears it.
	Digest document.Digest `json:"-"`
}

var dossierLimits = reading.Limits{Bytes: MaxDossierBytes, Depth: 24}

// ReadDossier reads a dossier from JSON, of at most MaxDossierBytes. A document that
// is not one in every detail gives an *ms.DocumentError with the problems found, the
// first thousand one by one; an error of r is returned as it is.
func ReadDossier(r io.Reader) (*Dossier, error) {
	fields, digest, err := reading.Read(r, dossierLimits, (*dossierFields).problems)
	if err != nil {
		return nil, err
	}
	fields.Digest = digest
	return (*Dossier)(fields), nil
}

// UnmarshalJSON reads as ReadDossier does; lines and columns count from where the
// dossier starts. json.Unmarshal finds syntax errors, and data after the end, by
// itself and gives an error of its own for them.
func (d *Dossier) UnmarshalJSON(b []byte) error {
	fields, digest, err := reading.Parse(b, dossierLimits, (*dossierFields).problems)
	if err != nil {
		return err
	}
	fields.Digest = digest
	*d = Dossier(*fields)
	return nil
}

// dossierFields is a Dossier without its UnmarshalJSON, so that the strict reader
// reads its fields.
type dossierFields Dossier

// problems finds what bears on several values: strict.Read leaves out what it
// finds in a curriculum that was not read well.
func (d *dossierFields) problems() []document.Problem {
	found := d.Programme.Problems(document.Pointer{}.Member("programme"))
	found = append(found, d.Curriculum.Problems(document.Pointer{}.Member("curriculum"))...)
	if d.Edition != "" {
		if _, err := law.EditionByID(d.Edition); err != nil {
			found = append(found, problem.Within("/edition", err)...)
		}
	}
	return found
}

// WriteDossier writes the dossier as indented JSON that ReadDossier reads. It
// writes nothing of a dossier that ReadDossier would refuse, and gives its
// *ms.DocumentError.
func WriteDossier(w io.Writer, d *Dossier) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(d); err != nil {
		return err
	}
	if err := new(Dossier).UnmarshalJSON(b.Bytes()); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}

// ActingEdition gives the edition that the dossier is judged by: the one it names, or
// else the one in force at its intake. It looks among some editions or, where none are
// given, among those of this library. The error is that of law.EditionByID or of
// law.InForce.
func (d *Dossier) ActingEdition(editions ...*law.Edition) (*law.Edition, error) {
	if d == nil {
		d = new(Dossier)
	}
	if d.Edition != "" {
		return law.EditionByID(d.Edition, editions...)
	}
	return law.InForce(d.Programme.Label, d.Intake, editions...)
}

// intake gives the dossier's intake; not given of a nil dossier.
func (d *Dossier) intake() quantity.Date {
	if d == nil {
		return quantity.Date{}
	}
	return d.Intake
}
