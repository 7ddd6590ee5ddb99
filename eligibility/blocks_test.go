package eligibility

import (
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
)

// readerFunc calls a function when it is read.
type readerFunc func() (int, error)

func (r readerFunc) Read([]byte) (int, error) { return r() }

// A reader that panics does so for whoever asked for it to be read, and not in a
// goroutine that nobody can recover in.
func TestPanicOfTheReader(t *testing.T) {
	for _, workers := range []int{1, 2} {
		func() {
			defer func() {
				if got := recover(); got != "the reader" {
					t.Errorf("%d workers: recovered %v", workers, got)
				}
			}()
			s := benchmarkStream(t, workers)
			_, err := s.Copy(io.Discard, readerFunc(func() (int, error) { panic("the reader") }))
			t.Errorf("%d workers: went on with %v", workers, err)
		}()
	}
}

func TestReaderThatEndsItsGoroutine(t *testing.T) {
	if runtime.GOMAXPROCS(0) < 2 {
		t.Skip("needs a goroutine for the reader")
	}
	s := benchmarkStream(t, 2)
	_, err := s.Copy(io.Discard, readerFunc(func() (int, error) { runtime.Goexit(); return 0, nil }))
	if !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("error %v", err)
	}
}

type shortWriter struct{}

func (shortWriter) Write(b []byte) (int, error) { return len(b) / 2, nil }

func TestShortWrite(t *testing.T) {
	s := benchmarkStream(t, 1)
	if _, err := s.Copy(shortWriter{}, strings.NewReader("{}\n")); !errors.Is(err, io.ErrShortWrite) {
		t.Errorf("error %v", err)
	}
}

// A line of very many bad values is refused without keeping what is wrong with each.
func TestLineOfManyBadValues(t *testing.T) {
	line := `{"exemptions":[1` + strings.Repeat(",1", 32_000) + `]}`
	j := newLineJudge(benchmarkStream(t, 1))
	var a Answer
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	j.answer(&a, 1, []byte(line))
	runtime.ReadMemStats(&after)
	if bytes := after.TotalAlloc - before.TotalAlloc; len(a.Problems) == 0 || bytes > 8<<20 {
		t.Errorf("%d problems, %d bytes", len(a.Problems), bytes)
	}
}
