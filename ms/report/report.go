package report

import (
	"iter"
	"slices"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Report is the answer of every check (rapport): one finding or more for every rule,
// those that are met too. The zero value has judged nothing.
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

	locations []document.Pointer
}

// Reset empties the report for another check and keeps its memory. It does nothing to a
// nil report.
func (r *Report) Reset(e *law.Edition, intake quantity.Date) {
	if r == nil {
		return
	}
	*r = Report{Edition: e, Intake: intake, Findings: r.Findings[:0], locations: r.locations[:0]}
}

// next makes room for a finding, in memory that may have been used before and is not
// cleared.
func (r *Report) next() *Finding {
	n := len(r.Findings)
	if n < cap(r.Findings) {
		r.Findings = r.Findings[:n+1]
	} else {
		r.Findings = append(r.Findings, Finding{})
	}
	return &r.Findings[n]
}

func (r *Report) last() *Finding { return &r.Findings[len(r.Findings)-1] }

// locate adds a place to the last finding. Its locations are the last ones of the report.
// Those that a check has set by hand stand elsewhere, and are copied there first.
func (r *Report) locate(place document.Pointer) {
	f := r.last()
	n := len(f.Locations)
	if start := len(r.locations) - n; n > 0 && (start < 0 || &r.locations[start] != &f.Locations[0]) {
		r.locations = append(r.locations, f.Locations...)
	}
	r.locations = append(r.locations, place)
	start := len(r.locations) - n - 1
	f.Locations = r.locations[start:len(r.locations):len(r.locations)]
}

// Dated tells whether the edition is in force at the intake. Where it is not, it was
// chosen by name.
func (r *Report) Dated() bool { return r != nil && r.Edition.Covers(r.Intake) }

// Of gives the findings on one rule, by its id. A nil report has none.
func (r *Report) Of(ruleID string) iter.Seq[*Finding] {
	return r.where(func(f *Finding) bool { return f.Rule.String() == ruleID })
}

// Breaches gives the findings on what is required and not met. Advice is never among
// them. A nil report has none.
func (r *Report) Breaches() iter.Seq[*Finding] {
	return r.where(func(f *Finding) bool { return f.Force == law.Required && f.Status == StatusNotMet })
}

// With gives the findings of one status. A nil report has none.
func (r *Report) With(status Status) iter.Seq[*Finding] {
	return r.where(func(f *Finding) bool { return f.Status == status })
}

func (r *Report) where(keep func(*Finding) bool) iter.Seq[*Finding] {
	return func(yield func(*Finding) bool) {
		if r == nil {
			return
		}
		for i := range r.Findings {
			if f := &r.Findings[i]; keep(f) && !yield(f) {
				return
			}
		}
	}
}

// Clone gives a report that shares no memory with r, but for its edition, rules and
// reasons, which never change. It is nil of a nil report.
func (r *Report) Clone() *Report {
	if r == nil {
		return nil
	}
	c := *r
	c.Findings = slices.Clone(r.Findings)
	c.locations = nil
	for i := range c.Findings {
		c.Findings[i].Locations = slices.Clone(c.Findings[i].Locations)
	}
	return &c
}

// Equal tells whether both reports say the same. Two nil reports are equal.
func (r *Report) Equal(o *Report) bool {
	if r == nil || o == nil {
		return r == o
	}
	return r.Edition.Equal(o.Edition) && r.Intake == o.Intake && r.Title == o.Title &&
		r.Origin == o.Origin && r.Digest == o.Digest &&
		slices.EqualFunc(r.Findings, o.Findings, Finding.Equal)
}
