package eligibility

import (
	"slices"

	"github.com/mastere-go/mastere/ms"
)

// Experience is counted in calendar months up to the eve of the start (derived):
// spans that overlap or follow each other without a gap are one, each takes its full
// months, and the days left over are pooled, thirty to a month. A total is therefore
// a number of days of which a full month has thirty, whatever its length; it is kept
// in hundredths, for work that counts at its rate.
const (
	hundredthsOfDay   = 100
	hundredthsOfMonth = 30 * hundredthsOfDay
	// lostInGap is the most that filling a gap can cost: two spans that each have
	// full months from a day of their own then count from the day of the first.
	lostInGap = 2 * hundredthsOfDay
	// apart is more than all that the reading of calendar months changes in one span.
	apart = 4 * hundredthsOfDay

	maxMonths = 60_000 // the greatest number of months that is told apart
)

// total is an amount of experience in hundredths of a day, and what is left of it
// without the days beyond full months.
type total struct{ pooled, floored int }

// stretch is a span of work that counts, or, where that is not known, that may.
type stretch struct {
	ms.Span
	from, to int // as day numbers
	rate     int // in hundredths of full time
	possible bool
}

// stretches are those of an applicant in the order of their first days.
type stretches struct {
	list []stretch
	// open says that something is only possible; unbounded, that there may be any
	// amount of it.
	open, unbounded bool
}

// countExperience sets what the facts say of experience.
func (a *Applicant) countExperience(f *Facts, n *ms.Entry, start ms.Date) {
	readings := n.Readings()
	var room [16]stretch // so that few stretches are no allocation
	s := stretches{list: room[:0]}
	if a.Experience == nil || bool(a.ExperienceOpen) {
		s.open, s.unbounded = true, true
	}
	for i := range a.Experience {
		if t, counts := s.stretch(&a.Experience[i], start, readings); counts {
			s.list = append(s.list, t)
			sink(s.list)
		}
	}
	since := diplomaDates{}
	if readings.Has(ms.AfterDiplomaOnly) {
		since = a.diplomaDates()
	}
	least := s.total(false, since.latest, readings)
	most := least
	if s.open || since.earliest != since.latest {
		most = s.total(true, since.earliest, readings)
		// What else there is may fill gaps.
		gaps := s.gaps(readings)
		least.pooled = max(0, least.pooled-gaps*lostInGap)
		most.pooled += gaps * lostInGap
	}
	if start.IsZero() || since.unknown {
		least = total{}
	}
	if since.never {
		least, most, s.unbounded = total{}, total{}, false
	}
	f.least = uint16(min(least.pooled/hundredthsOfMonth, maxMonths))
	if !s.unbounded {
		f.below = uint16(min(most.pooled/hundredthsOfMonth, maxMonths)) + 1
	}
	asked := int(n.ExperienceMonths()) * hundredthsOfMonth
	switch {
	case asked == 0:
	case least.pooled >= asked:
		f.yes |= 1 << ms.ExperienceLongEnough
		if least.floored < asked {
			f.notes |= pooledDays
		}
		if s.near(least, asked) && s.total(false, since.latest, readings^ms.ClampMonths).pooled < asked {
			f.notes |= otherMonths
		}
	case !s.unbounded && most.pooled < asked:
		f.no |= 1 << ms.ExperienceLongEnough
		if s.near(most, asked) && s.total(true, since.earliest, readings^ms.ClampMonths).pooled >= asked {
			f.notes |= otherMonths
		}
	}
}

// near tells whether the other reading of calendar months could change the answer.
func (s *stretches) near(t total, asked int) bool {
	return max(t.pooled-asked, asked-t.pooled) <= len(s.list)*apart
}

// gaps bounds how many gaps may be filled. Work that counts at its rate is cut where
// the rate changes.
func (s *stretches) gaps(readings ms.Readings) int {
	if readings.Has(ms.ProRata) {
		return 2 * len(s.list)
	}
	return max(0, len(s.list)-1)
}

// counts tells whether a sort of work counts as professional experience.
func counts(kind ms.WorkKind, readings ms.Readings) ms.Truth {
	switch kind {
	case ms.WorkEmployment, ms.WorkSelfEmployment:
		return ms.Yes
	case ms.WorkInternship:
		return ms.TruthOf(readings.Has(ms.CountInternships))
	case ms.WorkStudy:
		return ms.TruthOf(readings.Has(ms.CountWorkStudy))
	}
	if readings.Has(ms.CountInternships | ms.CountWorkStudy) {
		return ms.Yes
	}
	return ms.Unknown
}

// stretch gives what may count of a span of work before the start, if anything.
func (s *stretches) stretch(w *Work, start ms.Date, readings ms.Readings) (t stretch, counted bool) {
	count := counts(w.Kind, readings)
	if count == ms.No {
		return t, false
	}
	t = stretch{Span: ms.Span{From: w.From, To: w.To}, rate: 100, possible: count == ms.Unknown}
	eve := start.AddDays(-1)
	if t.To.IsZero() {
		t.To = eve
		t.possible = t.possible || w.Ongoing != ms.Yes
	} else if !eve.IsZero() && t.To.Compare(eve) > 0 {
		t.To = eve
	}
	if readings.Has(ms.ProRata) {
		if t.rate = int(w.Rate); t.rate == 0 {
			t.rate, t.possible = 100, true
		}
	}
	switch {
	case t.From.IsZero() || t.To.IsZero():
		// It may have begun at any time, or go on to a start that is not known.
		s.open, s.unbounded = true, true
		return t, false
	case t.From.Compare(t.To) > 0:
		return t, false // not before the start
	}
	s.open = s.open || t.possible
	t.from, t.to = t.From.DayNumber(), t.To.DayNumber()
	return t, true
}

// sink puts the last stretch in its place among those before it.
func sink(list []stretch) {
	for i := len(list) - 1; i > 0 && list[i].from < list[i-1].from; i-- {
		list[i], list[i-1] = list[i-1], list[i]
	}
}

// total adds up the stretches that count for sure, or all that may, from a day on;
// the zero Date is no bound.
func (s *stretches) total(possibleToo bool, since ms.Date, readings ms.Readings) total {
	if readings.Has(ms.ProRata) {
		return s.totalByRate(possibleToo, since, readings.Months())
	}
	var t total
	var run stretch // of stretches without a gap
	for i := range s.list {
		next := s.list[i]
		if next.possible && !possibleToo || !next.beginOn(since) {
			continue
		}
		switch {
		case run.From.IsZero():
			run = next
		case next.from > run.to+1:
			t.add(run, readings.Months())
			run = next
		case next.to > run.to:
			run.To, run.to = next.To, next.to
		}
	}
	t.add(run, readings.Months())
	return t
}

// beginOn leaves what lies on a day or after it; false where nothing does.
func (t *stretch) beginOn(day ms.Date) bool {
	if t.From.Compare(day) < 0 {
		t.From, t.from = day, day.DayNumber()
	}
	return t.from <= t.to
}

func (t *total) add(run stretch, reading ms.MonthReading) {
	months, days := run.MonthsAndDays(reading)
	t.pooled += run.rate * (30*int(months) + int(days))
	t.floored += run.rate * 30 * int(months)
}

// totalByRate adds up the stretches at their rates, of which full time is the most
// that counts on any one day.
func (s *stretches) totalByRate(possibleToo bool, since ms.Date, reading ms.MonthReading) total {
	counted := make([]stretch, 0, len(s.list))
	var bounds []int // the days on which the rate may change
	for _, next := range s.list {
		if next.possible && !possibleToo || !next.beginOn(since) {
			continue
		}
		counted = append(counted, next)
		bounds = append(bounds, next.from, next.to+1)
	}
	slices.Sort(bounds)
	bounds = slices.Compact(bounds)
	var t total
	var run stretch
	for i := range max(0, len(bounds)-1) {
		rate := 0
		for _, c := range counted {
			if c.from <= bounds[i] && bounds[i] <= c.to {
				rate += c.rate
			}
		}
		next := stretch{from: bounds[i], to: bounds[i+1] - 1, rate: min(rate, 100)}
		next.Span = ms.Span{From: counted[0].From.AddDays(next.from - counted[0].from), To: counted[0].From.AddDays(next.to - counted[0].from)}
		if run.rate == next.rate {
			run.To, run.to = next.To, next.to
			continue
		}
		t.add(run, reading)
		run = next
	}
	t.add(run, reading)
	return t
}

// diplomaDates bounds the day from which work counts where only work after the
// diploma does: the day after the award of the first M1 or equivalent. The zero Date
// is no bound.
type diplomaDates struct {
	earliest, latest ms.Date
	// unknown says that it is not known for sure that there is such a day; never, that
	// there is none.
	unknown, never bool
}

func (a *Applicant) diplomaDates() diplomaDates {
	var d diplomaDates
	anyTime := a.Qualifications == nil || bool(a.QualificationsOpen)
	possible := anyTime
	for i := range a.Qualifications {
		q := &a.Qualifications[i]
		is := q.isM1(q.Kind)
		if q.Kind == 0 {
			is = ms.Unknown
		}
		if is == ms.No || q.Award == ms.NotAwarded {
			continue
		}
		possible = true
		anyTime = anyTime || q.On.IsZero()
		after := q.On.AddDays(1)
		d.earliest = earlier(d.earliest, after)
		if is == ms.Yes && q.Award == ms.Awarded {
			d.latest = earlier(d.latest, after)
		}
	}
	if anyTime {
		d.earliest = ms.Date{}
	}
	d.unknown = possible && d.latest.IsZero()
	d.never = !possible
	return d
}

// earlier gives the earlier of two days, of which either may not be given.
func earlier(a, b ms.Date) ms.Date {
	if a.IsZero() || (!b.IsZero() && b.Compare(a) < 0) {
		return b
	}
	return a
}
