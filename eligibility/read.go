package eligibility

import (
	"bytes"
	"encoding/json"
	"io"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms/document"
)

// MaxApplicantBytes is the greatest size of an applicant that is read.
const MaxApplicantBytes = 64 << 10

// Problems hold nothing of what was found but its sort and its length: it may be
// about a person.
var applicantLimits = reading.Limits{Bytes: MaxApplicantBytes, Depth: 8, Values: 5_000, Conceal: true}

// ReadApplicant reads an applicant from JSON, of at most MaxApplicantBytes. A
// document that is not one in every detail gives an *ms.DocumentError with the
// problems found; an error of r is returned as it is. The problems hold nothing of
// what was found but its sort and its length, and no name that is not one of the
// document type's own.
func ReadApplicant(r io.Reader) (*Applicant, error) {
	fields, _, err := reading.Read(r, applicantLimits, (*applicantFields).problems)
	return (*Applicant)(fields), err
}

// UnmarshalJSON reads as ReadApplicant does; lines and columns count from where the
// applicant starts. json.Unmarshal finds syntax errors, and
// data after the end, by itself and gives an error of its own for them.
func (a *Applicant) UnmarshalJSON(b []byte) error {
	fields, _, err := reading.Parse(b, applicantLimits, (*applicantFields).problems)
	if err != nil {
		return err
	}
	*a = Applicant(*fields)
	return nil
}

// applicantFields is an Applicant without its UnmarshalJSON, so that the strict
// reader reads its fields.
type applicantFields Applicant

func (a *applicantFields) problems() []document.Problem { return (*Applicant)(a).Problems() }

// WriteApplicant writes the applicant as one line of JSON that ReadApplicant reads;
// applicants written one after the other make a stream. It writes nothing of an
// applicant that ReadApplicant would refuse, and gives its *ms.DocumentError.
func WriteApplicant(w io.Writer, a *Applicant) error {
	if problems := a.Problems(); problems != nil {
		return &document.Error{Problems: problems}
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(a); err != nil {
		return err
	}
	if err := new(Applicant).UnmarshalJSON(b.Bytes()); err != nil {
		return withoutLines(err)
	}
	_, err := w.Write(b.Bytes())
	return err
}

// withoutLines takes the lines and columns out of problems with a text that nobody
// has seen.
func withoutLines(err error) error {
	problems := problem.Within("", err)
	for i := range problems {
		problems[i].Line, problems[i].Column = 0, 0
	}
	return &document.Error{Problems: problems}
}
