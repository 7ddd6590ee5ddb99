package eligibility

import "github.com/mastere-go/mastere/ms"

// EligibleFrom gives the first start for which the applicant is receivable, if
// nothing else changes: diplomas are awarded on the days given, work that goes on
// goes on. ok is false where there is none, or where what is known does not settle
// it.
func (a *Applicant) EligibleFrom(e *ms.Edition) (from ms.Date, ok bool) {
	return a.from(e, func(d Decision) bool { return d.Receivable() == ms.Yes })
}

// from gives the first start for which a decision is as asked. What an applicant
// has only grows from one start to a later one, so that it is found by halving.
func (a *Applicant) from(e *ms.Edition, as func(Decision) bool) (from ms.Date, ok bool) {
	if e == nil {
		return ms.Date{}, false
	}
	start, last := a.lifetime(e.Entry().ExperienceMonths())
	if !as(a.Decide(e, last)) {
		return ms.Date{}, false
	}
	// as does not hold before first, and holds on the day that many days later.
	first, days := start, int(last.DaysSince(start))
	for days > 0 {
		half := days / 2
		if as(a.Decide(e, first.AddDays(half))) {
			days = half
		} else {
			first, days = first.AddDays(half+1), days-half-1
		}
	}
	return first, true
}

// lifetime gives a start before which nothing of the applicant's counts, and one
// after which nothing changes.
func (a *Applicant) lifetime(months ms.Months) (first, last ms.Date) {
	see := func(d ms.Date) {
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
		first, _ = ms.NewDate(1970, 1, 1) // no date bears on anything
		return first, first
	}
	// Work at one hundredth of full time takes a hundred times as long.
	end := last.AddDays(31*int(months)*100 + 62)
	if end.IsZero() {
		end, _ = ms.NewDate(9999, 12, 31)
	}
	return first, end
}
