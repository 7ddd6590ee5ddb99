package eligibility

import (
	"math"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// stretch is a span of work that counts or, where it is possible only, may count.
type stretch struct {
	quantity.Span
	from, to int // the same as day numbers
	rate     int // in hundredths of full time
	possible bool
}

// stretches are those of an applicant, in the order of their first days.
type stretches struct {
	list []stretch
	// open says that something is only possible, even if it lies after the start.
	// unbounded says that there may be any amount of it.
	open, unbounded bool
}

// counts tells whether a sort of work counts as professional experience.
func counts(kind WorkKind, interpretations law.Interpretations) quantity.Truth {
	switch kind {
	case WorkEmployment, WorkSelfEmployment:
		return quantity.Yes
	case WorkInternship:
		return quantity.TruthOf(interpretations.Has(law.CountInternships))
	case WorkStudy:
		return quantity.TruthOf(interpretations.Has(law.CountWorkStudy))
	}
	if interpretations.Has(law.CountInternships | law.CountWorkStudy) {
		return quantity.Yes
	}
	return quantity.Unknown
}

// stretch gives what may count of a span of work before the start. counted is false where
// nothing does.
func (s *stretches) stretch(w *Work, start quantity.Date, interpretations law.Interpretations) (t stretch, counted bool) {
	count := counts(w.Kind, interpretations)
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
	if interpretations.Has(law.ProRata) {
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

// sink puts the last stretch in its place among those before it. Of those that begin on
// one day, what counts for sure comes first, so that the others join it.
func sink(list []stretch) {
	for i := len(list) - 1; i > 0 && list[i].before(&list[i-1]); i-- {
		list[i], list[i-1] = list[i-1], list[i]
	}
}

// before tells whether the stretch belongs before another one.
func (t *stretch) before(o *stretch) bool {
	return t.from < o.from || t.from == o.from && o.possible && !t.possible
}

// least gives the amount from a day on that is there for sure. With the zero Date it counts
// from the first day. What is only possible may fill the gap between two runs that count for
// sure, where it reaches from one to the other, and so take from them.
func (s *stretches) least(since quantity.Date, interpretations law.Interpretations) total {
	if interpretations.Has(law.ProRata) {
		return s.leastByRate(since, interpretations.Months())
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
			t.floored += run.total(interpretations.Months()).floored
			joined = joined.with(&run, interpretations.Months())
			if split || next.from > run.to+1+costlyGap {
				t.pooled += joined.least
				joined = chain{runs: joined.runs[:0]}
			}
			run, split = next, false
		case next.to > run.to:
			run.To, run.to = next.To, next.to
		}
	}
	t.floored += run.total(interpretations.Months()).floored
	t.pooled += joined.with(&run, interpretations.Months()).least
	return t
}

// chain is a list of runs that become one where the gaps between them are filled. A gap
// that is filled in part takes nothing from them.
type chain struct {
	runs  []begun
	least int // amount of all runs so far, whichever gaps are filled
}

// begun is the first day of a run, with the least amount of the runs before it.
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

// most gives the greatest amount that there may be from a day on. A gap may turn up wherever
// something is only possible.
func (s *stretches) most(since quantity.Date, interpretations law.Interpretations) int {
	if interpretations.Has(law.ProRata) {
		return s.mostByRate(since, interpretations.Months())
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
			gaps++ // at most one before it, unless a run begins there anyway
		}
		if !next.possible {
			surely = max(surely, next.to)
		}
		switch {
		case run.From.IsZero():
			run = next
			gaps--
		case next.from > run.to+1:
			amount += run.total(interpretations.Months()).pooled
			run = next
			gaps--
		case next.to > run.to:
			run.To, run.to = next.To, next.to
		}
	}
	return amount + run.total(interpretations.Months()).pooled + gaps*lostInGap
}

// beginOn cuts off what lies before a day. It answers false where nothing is left.
func (t *stretch) beginOn(day quantity.Date) bool {
	if t.From.Compare(day) < 0 {
		t.From, t.from = day, day.DayNumber()
	}
	return t.from <= t.to
}

// total gives what the stretch amounts to by itself.
func (t *stretch) total(reading quantity.MonthReading) total {
	months, days := t.MonthsAndDays(reading)
	return total{t.rate * (30*int(months) + int(days)), t.rate * 30 * int(months)}
}
