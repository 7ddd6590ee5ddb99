package eligibility

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
	"testing"
	"time"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// plainApplicant has the fields of an Applicant, each with its own reading, and no
// reading of its own.
type plainApplicant Applicant

// plainAnswer has the members of an Answer for a standard encoder.
type plainAnswer struct {
	Line       int            `json:"line"`
	Ref        document.Ref   `json:"ref,omitzero"`
	Edition    string         `json:"edition"`
	Receivable quantity.Truth `json:"receivable"`
	Route      []string       `json:"route"`
	Path       string         `json:"path,omitzero"`
	Possible   []string       `json:"possible"`
	Experience quantity.Value `json:"experience"`

	Enrolment Enrolment `json:"enrolment,omitzero"`
}

// copyPlainly does what Stream.Copy does with a good stream as one writes it first:
// one goroutine, a standard decoder and a standard encoder.
func copyPlainly(w io.Writer, r io.Reader, c *Checker, start quantity.Date) error {
	decoder, out := json.NewDecoder(r), bufio.NewWriterSize(w, 64<<10)
	encoder := json.NewEncoder(out)
	for line := 1; ; line++ {
		var a plainApplicant
		if err := decoder.Decode(&a); errors.Is(err, io.EOF) {
			return out.Flush()
		} else if err != nil {
			return err
		}
		d, err := c.Decide((*Applicant)(&a), start)
		if err != nil {
			return err
		}
		answer := plainAnswer{
			Line: line, Ref: a.Ref, Edition: c.Edition().ID(), Receivable: d.Receivable(), Route: []string{}, Possible: []string{},
			Experience: quantity.ValueOfMonths(d.Facts().Experience()), Enrolment: a.Enrolment,
		}
		for _, route := range []Route{RouteOrdinary, RouteExemption} {
			if d.Route()&route != 0 {
				answer.Route = append(answer.Route, route.String())
			}
		}
		if path, known := d.Path(); known {
			answer.Path = path.String()
		}
		for p := range d.Possible().All() {
			answer.Possible = append(answer.Possible, p.String())
		}
		if err := encoder.Encode(&answer); err != nil {
			return err
		}
	}
}

func benchmarkStream(tb testing.TB, workers int) Stream {
	return Stream{Checker: newChecker(tb, law.Editions()[2]), Start: date(tb, "2023-09-01"), Workers: workers}
}

func BenchmarkStream(b *testing.B) {
	lines := syntheticLines()
	size := 0
	for _, line := range lines {
		size += len(line)
	}
	b.Run("standard library", func(b *testing.B) {
		s := benchmarkStream(b, 1)
		b.SetBytes(int64(size / len(lines)))
		b.ReportAllocs()
		if err := copyPlainly(io.Discard, syntheticStream(lines, b.N), s.Checker, s.Start); err != nil {
			b.Fatal(err)
		}
	})
	for _, workers := range []int{1, 2} {
		b.Run(fmt.Sprintf("workers=%d", workers), func(b *testing.B) {
			b.SetBytes(int64(size / len(lines)))
			b.ReportAllocs()
			if _, err := benchmarkStream(b, workers).Copy(io.Discard, syntheticStream(lines, b.N)); err != nil {
				b.Fatal(err)
			}
		})
	}
}

// answersPlainly goes over the answers of a stream, as a caller who counts them does.
func answersPlainly(s Stream, r io.Reader) error {
	var sum Summary
	for answer, err := range s.Answers(r) {
		if err != nil {
			return err
		}
		sum.add(answer)
	}
	return nil
}

// BenchmarkStreamRatio tells how many times as fast as the standard library a stream is,
// measured in turns in one run; each time is the best of its turns. The standard library
// writes its answers, as Copy does; Answers only gives them.
func BenchmarkStreamRatio(b *testing.B) {
	const many = 10_000
	lines, s := syntheticLines(), benchmarkStream(b, 1)
	with := func(workers int, reuse bool) Stream {
		s := s
		s.Workers, s.Reuse = workers, reuse
		return s
	}
	copied := func(workers int) func(io.Reader) error {
		return func(r io.Reader) error { _, err := with(workers, false).Copy(io.Discard, r); return err }
	}
	answered := func(workers int, reuse bool) func(io.Reader) error {
		return func(r io.Reader) error { return answersPlainly(with(workers, reuse), r) }
	}
	contenders := []struct {
		name string
		run  func(io.Reader) error
	}{
		{"", func(r io.Reader) error { return copyPlainly(io.Discard, r, s.Checker, s.Start) }},
		{"x-1-worker", copied(1)},
		{"x-2-workers", copied(2)},
		{"x-answers-1-worker", answered(1, false)},
		{"x-answers-2-workers", answered(2, false)},
		{"x-reused-1-worker", answered(1, true)},
		{"x-reused-2-workers", answered(2, true)},
	}
	best := make([]time.Duration, len(contenders))
	for b.Loop() {
		for i, c := range contenders {
			before := time.Now()
			if err := c.run(syntheticStream(lines, many)); err != nil {
				b.Fatal(err)
			}
			if took := time.Since(before); best[i] == 0 || took < best[i] {
				best[i] = took
			}
		}
	}
	b.ReportMetric(float64(best[0])/many, "ns/applicant-standard")
	for i, c := range contenders[1:] {
		b.ReportMetric(float64(best[0])/float64(best[i+1]), c.name)
	}
}

// BenchmarkStreamMemory judges a million applicants and tells all the memory that the
// process got from the system for it.
func BenchmarkStreamMemory(b *testing.B) {
	for b.Loop() {
		if _, err := benchmarkStream(b, 2).Copy(io.Discard, syntheticStream(syntheticLines(), 1_000_000)); err != nil {
			b.Fatal(err)
		}
	}
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	b.ReportMetric(float64(stats.Sys)/(1<<20), "MiB-sys")
}

func BenchmarkDecode(b *testing.B) {
	a := sample(b)
	a.Ref = "A-12345"
	line := written(b, &a)
	b.SetBytes(int64(len(line)))
	b.ReportAllocs()
	var d decoder
	for b.Loop() {
		if _, ok := d.decode(line); !ok {
			b.Fatal("not taken")
		}
	}
}
