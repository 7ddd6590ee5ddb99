package curriculum

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// MaxDossierBytes is the greatest size of a dossier that ReadDossier reads: 4 MiB.
const MaxDossierBytes = 4 << 20

// Dossier is a programme with its curriculum for one intake, as one document. It is what a
// school files, and what a report is about.
type Dossier struct {
	// Intake is the date of the intake (rentrée).
	Intake quantity.Date `json:"intake,omitzero"`
	// Edition is the id of the edition to judge by. Where it is set, it goes before the one
	// in force at the intake. A dossier without an intake needs it.
	Edition string `json:"edition,omitzero" validate:"max=50"`
	// Origin says where the figures come from.
	Origin report.Origin `json:"origin,omitzero"`
	// Notes are remarks for people. No rule reads them.
	Notes []document.Text `json:"notes,omitzero" validate:"max=100,dive"`

	Programme  ms.Programme `json:"programme"`
	Curriculum Curriculum   `json:"curriculum,omitzero"`

	// Digest is that of the bytes that the dossier was read from. It is zero for a dossier
	// built in Go. Who changes a dossier that was read must clear it.
	Digest document.Digest `json:"-"`
}

var dossierLimits = reading.Limits{Bytes: MaxDossierBytes, Depth: 24}

// ReadDossier reads a dossier from JSON, at most MaxDossierBytes of it. A nil reader is an
// error. The dossier may name one of the editions given; without any, one of those of
// this library.
//
// A document that is not a dossier in every detail is refused: the error is a
// *document.Error with its problems; beyond the first thousand it only counts them. An
// error of the reader is returned as it is. There is no dossier beside an error.
func ReadDossier(r io.Reader, editions ...*law.Edition) (*Dossier, error) {
	if r == nil {
		return nil, errors.New("curriculum: no reader to read the dossier from")
	}
	members, digest, err := reading.Read(r, dossierLimits, problemsAmong(editions))
	if err != nil {
		return nil, err
	}
	members.Digest = digest
	return (*Dossier)(members), nil
}

// UnmarshalJSON reads as ReadDossier does without editions. On an error the dossier stays
// as it is. Lines and columns count from where the dossier starts. json.Unmarshal itself
// finds errors of syntax, and data after the end, and gives its own error for them.
func (d *Dossier) UnmarshalJSON(b []byte) error {
	if d == nil {
		return errors.New("curriculum: no dossier to read into")
	}
	return d.parse(b, nil)
}

func (d *Dossier) parse(b []byte, editions []*law.Edition) error {
	members, digest, err := reading.Parse(b, dossierLimits, problemsAmong(editions))
	if err != nil {
		return err
	}
	members.Digest = digest
	*d = Dossier(*members)
	return nil
}

// dossierMembers is a Dossier without UnmarshalJSON. The strict reader would call that
// method, and not read the members.
type dossierMembers Dossier

// problemsAmong gives a function that finds the problems that no single member shows. The
// reader leaves out those at places where it has found something itself.
func problemsAmong(editions []*law.Edition) func(*dossierMembers) []document.Problem {
	return func(d *dossierMembers) []document.Problem {
		found := d.Programme.Problems(programmeAt)
		found = append(found, d.Curriculum.Problems(curriculumAt)...)
		if d.Edition != "" {
			if _, err := law.EditionByID(d.Edition, editions...); err != nil {
				found = append(found, problem.Within("/edition", err)...)
			}
		}
		return found
	}
}

// WriteDossier writes the dossier as indented JSON that ReadDossier reads with the same
// editions. It writes nothing of a dossier that ReadDossier would refuse, a nil one
// included, and gives the error of ReadDossier. A nil writer is an error.
func WriteDossier(w io.Writer, d *Dossier, editions ...*law.Edition) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(d); err != nil {
		return err
	}
	if err := new(Dossier).parse(b.Bytes(), editions); err != nil {
		return err
	}
	if w == nil {
		return errors.New("curriculum: no writer to write the dossier to")
	}
	_, err := w.Write(b.Bytes())
	return err
}

// ActingEdition gives the edition to judge the dossier by: the one that it names, else the
// one in force at its intake. It looks among the editions given; without any, among those
// of this library. A nil dossier is an empty one.
//
// The error is that of law.EditionByID or of law.InForce.
func (d *Dossier) ActingEdition(editions ...*law.Edition) (*law.Edition, error) {
	if d == nil {
		d = new(Dossier)
	}
	if d.Edition != "" {
		return law.EditionByID(d.Edition, editions...)
	}
	return law.InForce(d.Programme.Label, d.Intake, editions...)
}
