package eligibility

import (
	"encoding/json"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Answer is what a Stream says of one line: a decision, or what is wrong with the line.
type Answer struct {
	// Line is the number of the line, from 1.
	Line int
	// Problems are what is wrong with a line that is no applicant. Nothing else is known of
	// it then. They are nil for every other line. Their lines are those of the stream, and
	// they hold nothing of what was found but its sort and its length.
	Problems []document.Problem
	// Ref and Enrolment are those of the applicant.
	Ref       document.Ref
	Enrolment Enrolment
	Decision  Decision
	// Explanation says why, where the Stream was asked for it; nil otherwise.
	Explanation *Explanation
}

// MarshalJSON writes "line" and then either "problems", or "ref" where there is one, the
// members of the decision, and "enrolment" and "explanation" where there are any.
func (a Answer) MarshalJSON() ([]byte, error) { return a.AppendJSON(nil), nil }

// AppendJSON appends what MarshalJSON writes.
func (a Answer) AppendJSON(dst []byte) []byte {
	dst = strconv.AppendInt(append(dst, `{"line":`...), int64(a.Line), 10)
	if len(a.Problems) > 0 {
		problems, _ := json.Marshal(a.Problems) // of strings and numbers
		return append(append(append(dst, `,"problems":`...), problems...), '}')
	}
	if a.Ref != "" {
		dst, _ = jsontext.AppendQuote(append(dst, `,"ref":`...), a.Ref)
	}
	if a.Decision.checker != nil {
		dst = a.Decision.appendMembers(append(dst, ','))
	}
	if !a.Enrolment.IsZero() {
		dst = a.Enrolment.appendJSON(append(dst, `,"enrolment":`...))
	}
	if a.Explanation != nil {
		dst = a.Explanation.AppendJSON(append(dst, `,"explanation":`...))
	}
	return append(dst, '}')
}

// appendJSON appends the enrolment as encoding/json writes it.
func (e Enrolment) appendJSON(dst []byte) []byte {
	separator := byte('{')
	if e.Programme != "" {
		dst, _ = jsontext.AppendQuote(append(dst, `{"programme":`...), e.Programme)
		separator = ','
	}
	if !e.Intake.IsZero() {
		dst = appendDate(append(dst, separator), `"intake":`, e.Intake)
		separator = ','
	}
	if e.UnderLabel != quantity.Unknown {
		dst = e.UnderLabel.AppendJSON(append(append(dst, separator), `"underLabel":`...))
	}
	return append(dst, '}')
}
