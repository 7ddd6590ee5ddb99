package report

import (
	"fmt"
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"iter"
	"slices"
	"strings"
)

// Verdict is what a report comes to.
type Verdict uint8

// The verdicts. The zero value is Undetermined.
const (
	Undetermined Verdict = iota // something required cannot be told, or was not assessed, or nothing was met
	Compliant                   // every required rule that applies holds
	NotCompliant                // a required rule is broken
)

var verdictWords = [...]string{"undetermined", "compliant", "not-compliant"}

var (
	verdictNames = enum.Words[Verdict](verdictWords[:])
	_            = [1]struct{}{}[len(verdictWords)-1-int(NotCompliant)] // a word for each
)

var verdictTexts = [...]document.Text{
	Undetermined: {FR: "indéterminé", EN: "undetermined"},
	Compliant:    {FR: "conforme", EN: "compliant"},
	NotCompliant: {FR: "non conforme", EN: "not compliant"},
}

// String gives the word used in JSON.
func (v Verdict) String() string { return verdictNames.Of("Verdict", v) }

// Text gives the verdict in words.
func (v Verdict) Text() document.Text {
	if int(v) < len(verdictTexts) {
		return verdictTexts[v]
	}
	return document.Text{}
}

// MarshalText gives the word used in JSON.
func (v Verdict) MarshalText() ([]byte, error) { return verdictNames.Append(nil, "Verdict", v) }

// UnmarshalText reads the word used in JSON.
func (v *Verdict) UnmarshalText(b []byte) error { return verdictNames.Parse(v, b) }

// Report is the answer of every check: one finding or more for every rule, met
// ones too, so that it is the trace of the check. It has no clock.
type Report struct {
	// Edition is the edition judged by, Intake the intake judged for, if given.
	Edition *law.Edition
	Intake  quantity.Date
	// Title names what was judged, Origin says where its facts come from.
	Title  document.Text
	Origin Origin
	// Digest is that of the bytes the document was read from; none for one built in Go.
	Digest document.Digest
	// Findings stand in the order of the rules.
	Findings []Finding

	facts []document.Pointer
}

// Reset empties the report for another check and keeps its memory.
func (r *Report) Reset(e *law.Edition, intake quantity.Date) {
	*r = Report{Edition: e, Intake: intake, Findings: r.Findings[:0], facts: r.facts[:0]}
}

// Judges tells whether the edition gives the rule anything to judge by.
func (r *Report) Judges(rule *law.Rule) bool { return r.Edition.Clause(rule.ID()).Judged() }

// Add starts a finding on a rule by what the edition says of it. It answers nil
// where that already is the finding: the edition does not hold the rule, has no
// threshold for it, or leaves it to people. The pointer lasts until the next Add.
func (r *Report) Add(rule *law.Rule, place document.Pointer) *Finding {
	n := len(r.Findings)
	if n < cap(r.Findings) {
		r.Findings = r.Findings[:n+1]
	} else {
		r.Findings = append(r.Findings, Finding{})
	}
	f := &r.Findings[n]
	*f = Finding{}
	f.Rule = rule
	f.Place = place
	clause := r.Edition.Clause(rule.ID())
	f.Clause = clause
	if clause.Judged() {
		return f
	}
	switch {
	case clause.Force == law.NotHeld:
		f.Exclude(ReasonNotInEdition)
	case clause.Confidence == law.NotFound:
		f.Reason = ReasonThresholdNotFound
	default:
		f.Reason = ReasonNotForPrograms
	}
	return nil
}

// Last gives the finding that was added last.
func (r *Report) Last() *Finding { return &r.Findings[len(r.Findings)-1] }

// Fact adds a place to the Facts of the finding that Add started last, if any.
func (r *Report) Locate(place document.Pointer) {
	if len(r.Findings) == 0 {
		return
	}
	f := r.Last()
	r.facts = append(r.facts, place)
	start := len(r.facts) - len(f.Locations) - 1
	f.Locations = r.facts[start:len(r.facts):len(r.facts)]
}

// Dated tells whether the edition is in force at the intake; where it is not,
// it was chosen by name.
func (r *Report) Dated() bool { return r.Edition != nil && r.Edition.Covers(r.Intake) }

// Verdict weighs the findings: a broken required rule makes it NotCompliant;
// else a required rule that is undecided or unassessed, or no rule met at all,
// makes it Undetermined; else it is Compliant. Advice and what a program cannot
// judge never count.
func (r *Report) Verdict() Verdict {
	open, met := false, false
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Clause.Force != law.Required {
			continue
		}
		switch f.Status {
		case StatusNotMet:
			return NotCompliant
		case StatusUnknown, StatusUnassessed:
			open = true
		case StatusMet:
			met = true
		}
	}
	if open || !met {
		return Undetermined
	}
	return Compliant
}

// Of gives the findings on one rule.
func (r *Report) Of(id law.RuleID) iter.Seq[*Finding] {
	return r.where(func(f *Finding) bool { return f.Rule.ID() == id })
}

// With gives the findings of one status.
func (r *Report) With(status Status) iter.Seq[*Finding] {
	return r.where(func(f *Finding) bool { return f.Status == status })
}

func (r *Report) where(keep func(*Finding) bool) iter.Seq[*Finding] {
	return func(yield func(*Finding) bool) {
		for i := range r.Findings {
			if f := &r.Findings[i]; keep(f) && !yield(f) {
				return
			}
		}
	}
}

// Clone gives a report that shares no memory with r.
func (r *Report) Clone() *Report {
	c := *r
	c.Findings = slices.Clone(r.Findings)
	c.facts = nil
	for i := range c.Findings {
		c.Findings[i].Locations = slices.Clone(c.Findings[i].Locations)
	}
	return &c
}

// Equal tells whether both reports say the same.
func (r *Report) Equal(o *Report) bool {
	if r == nil || o == nil {
		return r == o
	}
	return r.Edition.Equal(o.Edition) && r.Intake == o.Intake && r.Title == o.Title &&
		r.Origin == o.Origin && r.Digest == o.Digest &&
		slices.EqualFunc(r.Findings, o.Findings, Finding.Equal)
}

// VerdictError is the verdict of a report that is not Compliant, as an error.
type VerdictError struct {
	Verdict  Verdict
	Findings []Finding // the required ones that are broken or cannot be told
}

// Error names the rules and places.
func (e *VerdictError) Error() string {
	var b strings.Builder
	b.WriteString(e.Verdict.Text().EN)
	separator := ": "
	for _, f := range e.Findings {
		fmt.Fprintf(&b, "%s%v %v", separator, f.Rule.ID(), statusTexts[f.Status].EN)
		if !f.Place.IsRoot() {
			fmt.Fprintf(&b, " at %v", f.Place)
		}
		separator = "; "
	}
	return b.String()
}

// Err gives nil for a Compliant report and a VerdictError for any other, for
// callers who want to write `if err != nil`.
func (r *Report) Err() error {
	verdict := r.Verdict()
	if verdict == Compliant {
		return nil
	}
	err := &VerdictError{Verdict: verdict}
	for _, f := range r.Clone().Findings {
		broken := f.Status == StatusNotMet
		open := f.Status == StatusUnknown || f.Status == StatusUnassessed
		if f.Clause.Force == law.Required && (broken || (open && verdict == Undetermined)) {
			err.Findings = append(err.Findings, f)
		}
	}
	return err
}
