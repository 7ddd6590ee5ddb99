package eligibility

import (
	"math"
	"slices"

	"github.com/mastere-go/mastere/ms/quantity"
)

// leastByRate is least where work counts at its rate. What is only possible may change the
// rate on any day, and so cut full months into days, up to 31 of them a month. It does not
// change full time.
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

// mostByRate is most where work counts at its rate. What is only possible may cut the full
// months of others.
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

// days gives the length of the stretch.
func (t *stretch) days() int { return t.to - t.from + 1 }

// byRate gives the runs of days with one rate, from a day on: of the stretches that count
// for sure, or of all that may count. No day counts more than full time.
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
