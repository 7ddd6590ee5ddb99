package eligibility

import (
	"slices"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// EligibleFrom gives the first start for which the applicant is receivable by an
// ordinary path, if all goes as stated: diplomas are awarded on the days given or
// expected, work that goes on goes on. An exemption is good for one intake only and
// does not bear on it. ok is false where there is no such start among the intakes that
// the edition is in force for, or where what is known does not settle it.
func (a *Applicant) EligibleFrom(e *law.Edition) (from quantity.Date, ok bool) {
	return a.from(e, law.OrdinaryPaths)
}

// from gives the first start for which one of some ordinary paths holds. What an
// applicant has only grows from one start to a later one, so that it is found by
// halving.
func (a *Applicant) from(e *law.Edition, paths law.EntryPathSet) (from quantity.Date, ok bool) {
	if e == nil {
		return quantity.Date{}, false
	}
	stated := a.asStated()
	holds := func(start quantity.Date) bool { return stated.Decide(e, start).holds&paths != 0 }
	first, last := stated.lifetime(e.Entry().ExperienceMonths())
	if !holds(last) {
		return quantity.Date{}, false
	}
	// It does not hold before first, and holds on the day that many days later.
	days := int(last.DaysSince(first))
	for days > 0 {
		half := days / 2
		if holds(first.AddDays(half)) {
			days = half
		} else {
			first, days = first.AddDays(half+1), days-half-1
		}
	}
	if !e.From().IsZero() && first.Compare(e.From()) < 0 {
		first = e.From()
	}
	if !e.To().IsZero() && first.Compare(e.To()) > 0 {
		return quantity.Date{}, false
	}
	return first, true
}

// asStated gives the applicant with every award made on the day on which it is
// expected.
func (a *Applicant) asStated() *Applicant {
	expected := func(q Qualification) bool { return q.Award == AwardExpected && !q.On.IsZero() }
	if !slices.ContainsFunc(a.Qualifications, expected) {
		return a
	}
	b := *a
	b.Qualifications = slices.Clone(a.Qualifications)
	for i := range b.Qualifications {
		if expected(b.Qualifications[i]) {
			b.Qualifications[i].Award = Awarded
		}
	}
	return &b
}

// lifetime gives a start before which nothing of the applicant's counts, and one
// after which nothing changes.
func (a *Applicant) lifetime(months quantity.Months) (first, last quantity.Date) {
	see := func(d quantity.Date) {
		if d.IsZero() {
			return
		}
		if first.IsZero() || d.Compare(first) < 0 {
			first = d
		}
		if d.Compare(last) > 0 {
			last = d
		}
	}
	for i := range a.Qualifications {
		see(a.Qualifications[i].On)
	}
	for i := range a.Experience {
		see(a.Experience[i].From)
		see(a.Experience[i].To)
	}
	if first.IsZero() {
		first, _ = quantity.NewDate(1970, 1, 1) // any day: no date bears on anything
		return first, first
	}
	// Work at one hundredth of full time takes a hundred times as long.
	end := last.AddDays(31*int(months)*100 + 62)
	if end.IsZero() {
		end, _ = quantity.NewDate(9999, 12, 31)
	}
	return first, end
}
