package eligibility

import (
	"slices"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// EligibleFrom gives the first start for which the applicant is receivable by an ordinary
// path, if all goes as stated. Diplomas are then awarded on the days given or expected, and
// work that goes on goes on. An exemption is good for one intake only and does not count here.
//
// The zero Date says that there is no such start among the intakes that the edition is in
// force for, or that what is known does not settle it. A nil applicant is one of whom
// nothing is known. The error is a *document.Error for an applicant with Problems, or
// law.ErrNoEdition.
func (c *Checker) EligibleFrom(a *Applicant) (quantity.Date, error) {
	if !c.ready() {
		return quantity.Date{}, law.ErrNoEdition
	}
	if problems := a.Problems(); problems != nil {
		return quantity.Date{}, &document.Error{Problems: problems}
	}
	return c.from(a.asStated(), OrdinaryPaths), nil
}

// from gives the first start for which one of some ordinary paths holds; the zero Date
// for none. stated is an applicant from asStated. The start is found by halving, since what
// an applicant has only grows from one start to a later one.
func (c *Checker) from(stated *Applicant, paths PathSet) quantity.Date {
	holds := func(start quantity.Date) bool { return c.DecideOn(c.factsOf(stated, start)).holds&paths != 0 }
	first, last := stated.lifetime(c.months)
	if !holds(last) {
		return quantity.Date{}
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
	if from := c.edition.From(); !from.IsZero() && first.Compare(from) < 0 {
		first = from
	}
	if to := c.edition.To(); !to.IsZero() && first.Compare(to) > 0 {
		return quantity.Date{}
	}
	return first
}

// asStated gives the applicant with every award made on the day on which it is expected.
func (a *Applicant) asStated() *Applicant {
	expected := func(q Qualification) bool { return q.Award == AwardExpected && !q.On.IsZero() }
	if a == nil || !slices.ContainsFunc(a.Qualifications, expected) {
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

// lifetime gives a start before which nothing of the applicant counts, and one after which
// nothing changes. months is the experience asked for, if any.
func (a *Applicant) lifetime(months quantity.Opt[quantity.Months]) (first, last quantity.Date) {
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
	if a != nil {
		for i := range a.Qualifications {
			see(a.Qualifications[i].On)
		}
		for i := range a.Experience {
			see(a.Experience[i].From)
			see(a.Experience[i].To)
		}
	}
	if first.IsZero() {
		first, _ = quantity.NewDate(1970, 1, 1) // any day: no date changes anything
		return first, first
	}
	// Work at one hundredth of full time takes a hundred times as long.
	asked, _ := months.Get()
	end := last.AddDays(31*int(asked)*100 + 62)
	if end.IsZero() {
		end, _ = quantity.NewDate(9999, 12, 31)
	}
	return first, end
}
