package main

import (
	"cmp"
	"fmt"
	"io"
	"runtime"
	"slices"
	"time"
)

// contender is something to measure, with what was measured in each round.
type contender struct {
	pass         func(from, to int) (uint64, error)
	applicants   int
	share        int // a round takes one part of this many
	passes       int // in a round
	nanoseconds  []float64
	allocations  uint64
	allocatedFor int
}

// enough is how long a round is to take at the least.
const enough = 20 * time.Millisecond

func newContender(pass func(from, to int) (uint64, error), applicants, share int) contender {
	return contender{pass: pass, applicants: applicants, share: max(1, share)}
}

// measure takes the time and the allocations of a round. The first one finds out
// beforehand how many passes are enough.
func (c *contender) measure(round int) error {
	size := c.applicants / c.share
	from := round % c.share * size
	if c.passes == 0 {
		start := time.Now()
		if _, err := c.pass(from, from+size); err != nil {
			return err
		}
		c.passes = 1 + int(enough/max(1, time.Since(start)))
	}
	runtime.GC() // so that nobody sweeps up what another one left
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	for range c.passes {
		if _, err := c.pass(from, from+size); err != nil {
			return err
		}
	}
	elapsed := time.Since(start)
	runtime.ReadMemStats(&after)
	c.nanoseconds = append(c.nanoseconds, float64(elapsed.Nanoseconds())/float64(c.passes*size))
	c.allocations += after.Mallocs - before.Mallocs
	c.allocatedFor += c.passes * size
	return nil
}

// allocs is how many allocations an applicant takes.
func (c *contender) allocs() float64 { return float64(c.allocations) / float64(c.allocatedFor) }

// times gives how many times the time of another one it takes: the median over the
// rounds.
func (c *contender) times(of *contender) float64 {
	ratios := make([]float64, len(c.nanoseconds))
	for i := range ratios {
		ratios[i] = c.nanoseconds[i] / of.nanoseconds[i]
	}
	return median(ratios)
}

func median[T cmp.Ordered](values []T) T {
	values = slices.Sorted(slices.Values(values))
	return values[len(values)/2]
}

// printTable prints the engines, of which Decide is the first, and normalising, which
// is the last contender.
func printTable(w io.Writer, engines []engine, contenders []contender) {
	fmt.Fprintf(w, "%-20s%-20s%14s%8s%10s   %s\n", "engine", "gives", "ns/applicant", "allocs", "× Decide", "target")
	decide := &contenders[0]
	for i, e := range engines {
		c := &contenders[i]
		times, target := c.times(decide), ""
		switch {
		case e.limit != 0:
			target = fmt.Sprintf("Decide at most %v ×: %.2f, %s", e.limit, decide.times(c), met(decide.times(c) <= e.limit))
		case e.slower != 0:
			target = fmt.Sprintf("at least %v ×: %s", e.slower, met(times >= e.slower))
		case c == decide:
			target = "no allocations: " + met(c.allocs() < 1e-3)
		}
		fmt.Fprintf(w, "%-20s%-20s%14.1f%8.1f%10.1f   %s\n", e.name, e.gives, median(c.nanoseconds), c.allocs(), times, target)
	}
	c := &contenders[len(contenders)-1]
	fmt.Fprintf(w, "\n%-40s%14.1f%8.1f%10s   no allocations: %s\n", "normalising, apart", median(c.nanoseconds), c.allocs(), "", met(c.allocs() < 1e-3))
}

func met(yes bool) string {
	if yes {
		return "met"
	}
	return "missed"
}
