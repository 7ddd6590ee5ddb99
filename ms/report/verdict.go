package report

import (
	"fmt"
	"strings"

	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
)

// Verdict is what a report comes to.
type Verdict uint8

// The verdicts. The zero value is Undetermined.
const (
	Undetermined Verdict = iota // something required cannot be told, or was not assessed, or nothing was met
	Compliant                   // every required rule that applies holds
	NotCompliant                // a required rule is broken
)

var verdicts = enum.Table[Verdict]{
	Undetermined: {"undetermined", "indéterminé", "undetermined"},
	Compliant:    {"compliant", "conforme", "compliant"},
	NotCompliant: {"not-compliant", "non conforme", "not compliant"},
}

// String gives the word used in JSON.
func (v Verdict) String() string { return verdicts.Word(v) }

// Values gives the verdicts, in order, in a new slice.
func (Verdict) Values() []Verdict { return verdicts.Values() }

// Text gives the verdict in words, no text of a value that is no verdict.
func (v Verdict) Text() document.Text {
	return verdicts.Text(v)
}

// MarshalText gives the word used in JSON. A value that has no word is an error.
func (v Verdict) MarshalText() ([]byte, error) { return verdicts.Append(nil, v) }

// UnmarshalText reads the word used in JSON. The error is a *document.Error that lists the
// words; the value then stays as it is.
func (v *Verdict) UnmarshalText(b []byte) error { return verdicts.Parse(v, b) }

// Verdict weighs the findings on what is required. One that is not met makes it
// NotCompliant. Else one that is unknown or unassessed makes it Undetermined, and so
// does having met none. Else it is Compliant. Advice, and what no program can judge,
// never count. A nil report is Undetermined.
func (r *Report) Verdict() Verdict {
	if r == nil {
		return Undetermined
	}
	open, met := false, false
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Force != law.Required {
			continue
		}
		switch f.Status {
		case StatusNotMet:
			return NotCompliant
		case StatusMet:
			met = true
		case StatusNotApplicable, StatusWaived:
		default: // unknown, unassessed, or no status at all
			open = true
		}
	}
	if open || !met {
		return Undetermined
	}
	return Compliant
}

// VerdictError is the verdict of a report that is not Compliant, as an error.
type VerdictError struct {
	Verdict  Verdict
	Findings []Finding // the required ones that are broken or cannot be told
}

// Error names the verdict, the rules and the places in English. It is "" for a nil error.
func (e *VerdictError) Error() string {
	if e == nil {
		return ""
	}
	var b strings.Builder
	b.WriteString(e.Verdict.Text().EN)
	separator := ": "
	for _, f := range e.Findings {
		fmt.Fprintf(&b, "%s%v %v", separator, f.Rule, f.Status.Text().EN)
		if !f.Place.IsRoot() {
			fmt.Fprintf(&b, " at %v", f.Place)
		}
		separator = "; "
	}
	return b.String()
}

// Err gives nil for a Compliant report and a *VerdictError for any other, a nil one too. Its
// findings share no memory with the report.
func (r *Report) Err() error {
	verdict := r.Verdict()
	if verdict == Compliant {
		return nil
	}
	err := &VerdictError{Verdict: verdict}
	if r == nil {
		return err
	}
	for _, f := range r.Clone().Findings {
		broken := f.Status == StatusNotMet
		open := f.Status == StatusUnknown || f.Status == StatusUnassessed
		if f.Force == law.Required && (broken || (open && verdict == Undetermined)) {
			err.Findings = append(err.Findings, f)
		}
	}
	return err
}
