package eligibility

import (
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Experience is counted in calendar months up to the eve of the start (derived). Spans
// that overlap or follow each other without a gap are one. Each gives its full months, and
// the days left over are pooled, thirty to a month. So a total is a number of days in which
// a full month counts thirty, whatever its length. It is kept in hundredths of a day, for
// work that counts at its rate.
const (
	hundredthsOfDay   = 100
	hundredthsOfMonth = 30 * hundredthsOfDay
	// lostInGap is the most that filling a gap can cost. Two spans that each count full
	// months from their own first day then count from the first day of the earlier one.
	// A gap of more than costlyGap days makes up for it by its own days.
	lostInGap = 2 * hundredthsOfDay
	costlyGap = 2
	// apart is more than the two readings of calendar months ever differ in one span.
	apart = 4 * hundredthsOfDay

	maxMonths = 60_000 // more months are told as so many
)

// total is an amount of experience in hundredths of a day. floored is what is left of it
// without the days beyond full months.
type total struct{ pooled, floored int }

// countExperience sets what the facts say of experience: the months, whether they are
// enough, and what that answer rests on.
func (c *Checker) countExperience(f *Facts, a *Applicant, start quantity.Date) {
	interpretations := c.interpretations
	var room [16]stretch // up to sixteen spans allocate nothing
	s := stretches{list: room[:0]}
	if a.Experience == nil || bool(a.ExperienceOpen) {
		s.open, s.unbounded = true, true
	}
	for i := range a.Experience {
		if t, counts := s.stretch(&a.Experience[i], start, interpretations); counts {
			s.list = append(s.list, t)
			sink(s.list)
		}
	}
	since := diplomaDates{}
	if interpretations.Has(law.AfterDiplomaOnly) {
		since = c.diplomaDates(a)
	}
	least := s.least(since.latest, interpretations)
	most := least.pooled
	if s.open || since.earliest != since.latest {
		most = s.most(since.earliest, interpretations)
	}
	if start.IsZero() || since.unknown {
		least = total{}
	}
	switch {
	case since.never:
		least, most, s.unbounded = total{}, 0, false
	case s.unbounded && !since.earliest.IsZero() && !start.IsZero():
		most, s.unbounded = mostWithin(start.DaysSince(since.earliest)), false
	}
	f.months.least = uint16(min(least.pooled/hundredthsOfMonth, maxMonths))
	if months := most / hundredthsOfMonth; !s.unbounded && months < maxMonths {
		f.months.below = uint16(months) + 1
	}
	months, found := c.months.Get()
	if !found {
		return // nothing to compare with
	}
	asked := int(months) * hundredthsOfMonth
	switch {
	case least.pooled >= asked:
		f.yes |= 1 << ExperienceLongEnough
		if least.floored < asked {
			f.notes |= pooledDays
		}
		if s.near(least.pooled, asked) && s.least(since.latest, interpretations^law.ClampMonths).pooled < asked {
			f.notes |= otherMonths
		}
	case !s.unbounded && most < asked:
		f.no |= 1 << ExperienceLongEnough
		if s.near(most, asked) && s.most(since.earliest, interpretations^law.ClampMonths) >= asked {
			f.notes |= otherMonths
		}
	}
}

// near tells whether the other reading of calendar months could change the answer.
func (s *stretches) near(amount, asked int) bool {
	return max(amount-asked, asked-amount) <= len(s.list)*apart
}

// mostWithin gives the most that a number of days can amount to, 0 for a negative number.
func mostWithin(days quantity.Days) int { return inShortMonths(max(0, int(days)) * hundredthsOfDay) }

// inShortMonths gives the most that hundredths of days can amount to: every 28 of the days
// may be a full month of February.
func inShortMonths(days int) int { return (days*30 + 27) / 28 }
