package eligibility

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"

	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms/document"
)

// MaxApplicantBytes is the greatest size of a document that is read as an applicant.
const MaxApplicantBytes = 64 << 10

// applicantLimits conceal what was found, which may be about a person: problems hold
// nothing but its sort and its length.
var applicantLimits = reading.Limits{Bytes: MaxApplicantBytes, Depth: 8, Values: 5_000, Conceal: true}

// errNoReader and errNoWriter are the errors of a nil reader and a nil writer.
var (
	errNoReader = errors.New("eligibility: no reader to read from")
	errNoWriter = errors.New("eligibility: no writer to write to")
)

// ReadApplicant reads an applicant from JSON of at most MaxApplicantBytes. A document that
// is wrong in any detail gives a *document.Error with all its problems. They hold nothing of
// what was found but its sort and its length, and no name of a member that an applicant does
// not have. An error of r is returned as it is. A nil reader is an error.
func ReadApplicant(r io.Reader) (*Applicant, error) {
	if r == nil {
		return nil, errNoReader
	}
	fields, _, err := reading.Read(r, applicantLimits, (*applicantFields).problems)
	return (*Applicant)(fields), err
}

// UnmarshalJSON reads as ReadApplicant does. Lines and columns count from where the
// applicant starts. json.Unmarshal finds syntax errors and data after the end by itself, and
// has errors of its own for them.
func (a *Applicant) UnmarshalJSON(b []byte) error {
	fields, _, err := reading.Parse(b, applicantLimits, (*applicantFields).problems)
	if err != nil {
		return err
	}
	*a = Applicant(*fields)
	return nil
}

// applicantFields is an Applicant without its UnmarshalJSON, so that the strict reader reads
// the members.
type applicantFields Applicant

func (a *applicantFields) problems() []document.Problem { return (*Applicant)(a).Problems() }

// WriteApplicant writes the applicant as one line of JSON that ReadApplicant reads.
// Applicants written one after the other make the lines of a Stream. It writes nothing of an
// applicant that ReadApplicant would refuse, and gives the *document.Error. Of a nil
// applicant it writes that nothing is known. A nil writer is an error.
func WriteApplicant(w io.Writer, a *Applicant) error {
	if w == nil {
		return errNoWriter
	}
	if a == nil {
		a = &unknownApplicant
	}
	if problems := a.Problems(); problems != nil {
		return &document.Error{Problems: problems}
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(a); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}
