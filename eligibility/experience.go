package eligibility

import (
	"math"
	"slices"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
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
	// A gap that is longer than costlyGap makes up for it by its own days.
	lostInGap = 2 * hundredthsOfDay
	costlyGap = 2 // in days
	// apart is more than all that the reading of calendar months changes in one span.
	apart = 4 * hundredthsOfDay

	maxMonths = 60_000 // the greatest number of months that is told apart
)

// total is an amount of experience in hundredths of a day, and what is left of it
// without the days beyond full months.
type total struct{ pooled, floored int }

// stretch is a span of work that counts, or, where that is not known, that may.
type stretch struct {
	quantity.Span
	from, to int // as day numbers
	rate     int // in hundredths of full time
	possible bool
}

// stretches are those of an applicant in the order of their first days.
type stretches struct {
	list []stretch
	// open says that something is only possible, be it after the start; unbounded,
	// that there may be any amount of it.
	open, unbounded bool
}

// countExperience sets what the facts say of experience.
func (a *Applicant) countExperience(f *Facts, n *law.Entry, start quantity.Date) {
	readings := n.Interpretations()
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
	if readings.Has(law.AfterDiplomaOnly) {
		since = a.diplomaDates(n)
	}
	least := s.least(since.latest, readings)
	most := least.pooled
	if s.open || since.earliest != since.latest {
		most = s.most(since.earliest, readings)
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
	asked := int(n.ExperienceMonths()) * hundredthsOfMonth
	switch {
	case asked == 0:
	case least.pooled >= asked:
		f.yes |= 1 << law.ExperienceLongEnough
		if least.floored < asked {
			f.notes |= pooledDays
		}
		if s.near(least.pooled, asked) && s.least(since.latest, readings^law.ClampMonths).pooled < asked {
			f.notes |= otherMonths
		}
	case !s.unbounded && most < asked:
		f.no |= 1 << law.ExperienceLongEnough
		if s.near(most, asked) && s.most(since.earliest, readings^law.ClampMonths) >= asked {
			f.notes |= otherMonths
		}
	}
}

// near tells whether the other reading of calendar months could change the answer.
func (s *stretches) near(amount, asked int) bool {
	return max(amount-asked, asked-amount) <= len(s.list)*apart
}

// counts tells whether a sort of work counts as professional experience.
func counts(kind WorkKind, readings law.Interpretations) quantity.Truth {
	switch kind {
	case WorkEmployment, WorkSelfEmployment:
		return quantity.Yes
	case WorkInternship:
		return quantity.TruthOf(readings.Has(law.CountInternships))
	case WorkStudy:
		return quantity.TruthOf(readings.Has(law.CountWorkStudy))
	}
	if readings.Has(law.CountInternships | law.CountWorkStudy) {
		return quantity.Yes
	}
	return quantity.Unknown
}

// stretch gives what may count of a span of work before the start, if anything.
func (s *stretches) stretch(w *Work, start quantity.Date, readings law.Interpretations) (t stretch, counted bool) {
	count := counts(w.Kind, readings)
	if count == quantity.No {
		return t, false
	}
	t = stretch{Span: quantity.Span{From: w.From, To: w.To}, rate: 100, possible: count == quantity.Unknown}
	eve := start.AddDays(-1)
	if t.To.IsZero() {
		t.To = eve
		t.possible = t.possible || w.Ongoing != quantity.Yes
	} else if !eve.IsZero() && t.To.Compare(eve) > 0 {
		t.To = eve
	}
	if readings.Has(law.ProRata) {
		if t.rate = int(w.Rate); t.rate < 1 || t.rate > 100 {
			t.rate, t.possible = 100, true
		}
	}
	s.open = s.open || t.possible
	switch {
	case !t.From.IsZero() && !start.IsZero() && t.From.Compare(start) >= 0:
		return t, false
	case t.From.IsZero() || t.To.IsZero():
		// It may have begun at any time, or go on to a start that is not known.
		s.open, s.unbounded = true, true
		return t, false
	case t.From.Compare(t.To) > 0:
		return t, false // the days are the wrong way round
	}
	t.from, t.to = t.From.DayNumber(), t.To.DayNumber()
	return t, true
}

// sink puts the last stretch in its place among those before it. Of those that begin
// on one day, what counts for sure comes first, and the others are joined to it.
func sink(list []stretch) {
	for i := len(list) - 1; i > 0 && list[i].before(&list[i-1]); i-- {
		list[i], list[i-1] = list[i-1], list[i]
	}
}

func (t *stretch) before(o *stretch) bool {
	return t.from < o.from || t.from == o.from && o.possible && !t.possible
}

// least gives what there is from a day on, whatever turns out; the zero Date is no
// bound. What is only possible may fill the gap between two runs that count for sure,
// where it reaches from one to the other.
func (s *stretches) least(since quantity.Date, readings law.Interpretations) total {
	if readings.Has(law.ProRata) {
		return s.leastByRate(since, readings.Months())
	}
	var t total
	var room [16]begun
	joined := chain{runs: room[:0]}
	var run stretch // of stretches without a gap
	reach, split := math.MinInt, false
	for i := range s.list {
		next := s.list[i]
		if next.from-1 > reach {
			split = !s.unbounded
		}
		reach = max(reach, next.to)
		if next.possible || !next.beginOn(since) {
			continue
		}
		switch {
		case run.From.IsZero():
			run, split = next, false
		case next.from > run.to+1:
			t.floored += run.total(readings.Months()).floored
			joined = joined.with(&run, readings.Months())
			if split || next.from > run.to+1+costlyGap {
				t.pooled += joined.least
				joined = chain{runs: joined.runs[:0]}
			}
			run, split = next, false
		case next.to > run.to:
			run.To, run.to = next.To, next.to
		}
	}
	t.floored += run.total(readings.Months()).floored
	t.pooled += joined.with(&run, readings.Months()).least
	return t
}

// chain is of runs that are one where the gaps between them are filled. A gap that is
// filled in part does not take anything from what there is.
type chain struct {
	runs  []begun
	least int // of all so far, whichever gaps are filled
}

// begun is the first day of a run, and the least of those before it.
type begun struct {
	from   quantity.Date
	before int
}

// with gives the chain with one more run.
func (c chain) with(run *stretch, reading quantity.MonthReading) chain {
	c.runs = append(c.runs, begun{run.From, c.least})
	c.least = math.MaxInt
	for _, first := range c.runs {
		all := stretch{Span: quantity.Span{From: first.from, To: run.To}, rate: run.rate}
		c.least = min(c.least, first.before+all.total(reading).pooled)
	}
	return c
}

// most gives what there may be from a day on. Gaps may turn up wherever something is
// only possible.
func (s *stretches) most(since quantity.Date, readings law.Interpretations) int {
	if readings.Has(law.ProRata) {
		return s.mostByRate(since, readings.Months())
	}
	amount, gaps := 0, 0
	var run stretch // of stretches without a gap
	surely := math.MinInt
	for i := range s.list {
		next := s.list[i]
		if !next.beginOn(since) {
			continue
		}
		if next.from-1 > surely {
			gaps++ // at the most one before it, unless a run begins there anyway
		}
		if !next.possible {
			surely = max(surely, next.to)
		}
		switch {
		case run.From.IsZero():
			run = next
			gaps--
		case next.from > run.to+1:
			amount += run.total(readings.Months()).pooled
			run = next
			gaps--
		case next.to > run.to:
			run.To, run.to = next.To, next.to
		}
	}
	return amount + run.total(readings.Months()).pooled + gaps*lostInGap
}

// beginOn leaves what lies on a day or after it; false where nothing does.
func (t *stretch) beginOn(day quantity.Date) bool {
	if t.From.Compare(day) < 0 {
		t.From, t.from = day, day.DayNumber()
	}
	return t.from <= t.to
}

func (t *stretch) total(reading quantity.MonthReading) total {
	months, days := t.MonthsAndDays(reading)
	return total{t.rate * (30*int(months) + int(days)), t.rate * 30 * int(months)}
}

// leastByRate is least where work counts at its rate. Where something is only
// possible it may change the rate on any day, and so cut full months into days, of
// which there are 31 to a month at the most. Full time it does not change.
func (s *stretches) leastByRate(since quantity.Date, reading quantity.MonthReading) total {
	var t total
	var joined chain // of runs of full time
	full, days, last := 0, 0, math.MinInt
	for _, run := range s.byRate(false, since) {
		of := run.total(reading)
		t.pooled += of.pooled
		t.floored += of.floored
		days += run.rate * run.days()
		if run.rate < 100 {
			continue
		}
		if run.from-1-costlyGap > last {
			full += joined.least
			joined = chain{}
		}
		joined, last = joined.with(&run, reading), run.to
	}
	if s.open {
		t.pooled = max(full+joined.least, days*30/31)
	}
	return t
}

// mostByRate is most where work counts at its rate. Where something is only possible
// it may cut the full months of others.
func (s *stretches) mostByRate(since quantity.Date, reading quantity.MonthReading) int {
	amount, days := 0, 0
	for _, run := range s.byRate(true, since) {
		amount += run.total(reading).pooled
		days += run.rate * run.days()
	}
	if s.open && len(s.list) > 1 {
		return inShortMonths(days)
	}
	return amount
}

// mostWithin gives what there may be in a number of days, none if they are less than
// none.
func mostWithin(days quantity.Days) int { return inShortMonths(max(0, int(days)) * hundredthsOfDay) }

// inShortMonths gives the most that days may come to: full months of 28 days each.
func inShortMonths(days int) int { return (days*30 + 27) / 28 }

func (t *stretch) days() int { return t.to - t.from + 1 }

// byRate gives the runs of one rate of the stretches that count for sure, or of all
// that may, from a day on. On any one day full time is the most that counts.
func (s *stretches) byRate(possibleToo bool, since quantity.Date) (runs []stretch) {
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
	for i := range max(0, len(bounds)-1) {
		next := stretch{from: bounds[i], to: bounds[i+1] - 1}
		for _, c := range counted {
			if c.from <= next.from && next.from <= c.to {
				next.rate = min(100, next.rate+c.rate)
			}
		}
		if last := len(runs) - 1; last >= 0 && runs[last].rate == next.rate {
			runs[last].to = next.to
		} else {
			runs = append(runs, next)
		}
	}
	for i := range runs {
		first := counted[0]
		runs[i].Span = quantity.Span{From: first.From.AddDays(runs[i].from - first.from), To: first.From.AddDays(runs[i].to - first.from)}
	}
	return runs
}

// diplomaDates bounds the day from which work counts where only work after the
// diploma does: the day after the award of the first M1 or equivalent. The zero Date
// is no bound.
type diplomaDates struct {
	earliest, latest quantity.Date
	// unknown says that it is not known for sure that there is such a day; never, that
	// there is none.
	unknown, never bool
}

func (a *Applicant) diplomaDates(n *law.Entry) diplomaDates {
	var d diplomaDates
	anyTime := a.Qualifications == nil || bool(a.QualificationsOpen)
	possible := anyTime
	for i := range a.Qualifications {
		q := &a.Qualifications[i]
		is := q.isM1(q.Kind, n)
		if q.Kind == 0 {
			is = quantity.Unknown
		}
		if is == quantity.No || q.Award == NotAwarded {
			continue
		}
		possible = true
		anyTime = anyTime || q.On.IsZero()
		after := q.On.AddDays(1)
		d.earliest = earlier(d.earliest, after)
		if is == quantity.Yes && q.Award == Awarded {
			d.latest = earlier(d.latest, after)
		}
	}
	if anyTime {
		d.earliest = quantity.Date{}
	}
	d.unknown = possible && d.latest.IsZero()
	d.never = !possible
	return d
}

// earlier gives the earlier of two days, of which either may not be given.
func earlier(a, b quantity.Date) quantity.Date {
	if a.IsZero() || (!b.IsZero() && b.Compare(a) < 0) {
		return b
	}
	return a
}
