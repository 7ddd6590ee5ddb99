package eligibility

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/ndjson"
	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// someLines are good and bad lines, mixed, in several blocks.
func someLines() []byte {
	bad := []string{
		"", "{", "null", "Zoé", `{"ref":"Zoé Martin"}`, `{"ref":"a","ref":"b"}`, `{"qualifications":[{"kind":"Zoé","year":1999}]}`, "\ufeff{}", "{\"ref\":\"\xff\"}",
		`{"experience":[{"from":"2021-01-01","to":"2020-01-01"}]}`, `{"ref":"` + strings.Repeat("x", MaxApplicantBytes) + `"}`, strings.Repeat("Zoé", MaxApplicantBytes),
		`{"exemptions":[` + strings.Repeat("1,", 1000) + `1]}`,
	}
	r := rand.New(rand.NewPCG(3, 4))
	var lines bytes.Buffer
	for i, line := range syntheticLines()[:1500] {
		if i%40 == 39 {
			lines.WriteString(bad[i/40%len(bad)] + "\r\n")
		}
		switch r.IntN(4) {
		case 0:
			line = append(bytes.Clone(bytes.TrimSpace(line)), "\r\n"...)
		case 1: // right, but not plainly written
			line = bytes.Replace(line, []byte(`"ref"`), []byte(`"r\u0065f"`), 1)
		}
		lines.Write(line)
	}
	return lines.Bytes()
}

var mixedLines = sync.OnceValue(someLines)

// naiveCopy answers lines one by one, each by the strict reader alone.
func naiveCopy(t *testing.T, s Stream, data []byte) (out []byte, sum Summary) {
	t.Helper()
	if len(data) == 0 {
		return nil, sum // no line at all
	}
	for i, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n") {
		line = strings.TrimSuffix(line, "\r")
		answer := Answer{Line: i + 1}
		a := new(applicantFields)
		limits := applicantLimits
		limits.Problems = maxLineProblems
		if line == "" {
			answer.Problems = slices.Clone(ndjson.EmptyLine.Problems)
		} else if read, _, err := reading.Parse([]byte(line), limits, (*applicantFields).problems); err != nil {
			answer.Problems = refused(t, err)
		} else {
			a = read
		}
		for i := range answer.Problems {
			answer.Problems[i].Line, answer.Problems[i].Column = answer.Line, max(answer.Problems[i].Column, 1)
		}
		if answer.Problems == nil {
			a := (*Applicant)(a)
			answer.Ref, answer.Enrolment, answer.Decision = a.Ref, a.Enrolment, decide(t, s.Checker, a, s.Start)
			if s.Explain {
				x, err := s.Checker.Explain(a, s.Start)
				if err != nil {
					t.Fatal(err)
				}
				answer.Explanation = x
			}
			sum.Receivable += btoi(answer.Decision.Receivable() == quantity.Yes)
			sum.NotReceivable += btoi(answer.Decision.Receivable() == quantity.No)
			sum.Undecided += btoi(answer.Decision.Receivable() == quantity.Unknown)
		}
		sum.Lines++
		sum.Bad += btoi(answer.Problems != nil)
		out = append(answer.AppendJSON(out), '\n')
	}
	return out, sum
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// Whatever the number of workers, the answers are those of one line after the other,
// and both ways of asking for them agree.
func TestStreamAnswers(t *testing.T) {
	data := mixedLines()
	for i, s := range []Stream{
		{Checker: newChecker(t, law.Editions()[2]), Start: date(t, "2023-09-01")}, {Checker: newChecker(t, law.Editions()[0]), Reuse: true},
		{Checker: newChecker(t, law.Editions()[1].WithInterpretations(law.ProRata|law.AfterDiplomaOnly)), Start: date(t, "2019-09-01"), Explain: true},
	} {
		want, wantSummary := naiveCopy(t, s, data)
		if wantSummary.Bad < 30 || wantSummary.Receivable == 0 || wantSummary.NotReceivable == 0 || wantSummary.Undecided == 0 {
			t.Errorf("the stream has too little of something: %+v", wantSummary)
		}
		for _, workers := range [][]int{{0, 1, 2, 5}, {-1, 1 << 30}, {0, 3}}[i] {
			s.Workers = workers
			var out bytes.Buffer
			summary, err := s.Copy(&out, bytes.NewReader(data))
			if err != nil || summary != wantSummary {
				t.Errorf("%d workers: %+v, want %+v; %v", workers, summary, wantSummary, err)
			}
			if !bytes.Equal(out.Bytes(), want) {
				t.Errorf("%d workers: %s", workers, cmp.Diff(lines(want), lines(out.Bytes())))
			}
			var got []byte
			for answer, err := range s.Answers(iotest.HalfReader(bytes.NewReader(data))) {
				if err != nil {
					t.Fatal(err)
				}
				got = append(answer.AppendJSON(got), '\n')
			}
			if !bytes.Equal(got, want) {
				t.Errorf("Answers, %d workers: %s", workers, cmp.Diff(lines(want), lines(got)))
			}
		}
	}
}

// An answer may be kept unless its memory is to be used again. Worked example: of three
// lines, the first answer still speaks of line 1 after the third.
func TestAnswersMayBeKept(t *testing.T) {
	data := mixedLines()
	for _, workers := range []int{1, 3} {
		s := benchmarkStream(t, workers)
		s.Explain = true
		want, _ := naiveCopy(t, s, data)
		var kept []*Answer
		for answer, err := range s.Answers(bytes.NewReader(data)) {
			if err != nil {
				t.Fatal(err)
			}
			kept = append(kept, answer)
		}
		var got []byte
		for _, answer := range kept {
			got = append(answer.AppendJSON(got), '\n')
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%d workers: %s", workers, cmp.Diff(lines(want), lines(got)))
		}
		s.Reuse = true
		memory, answers := map[*Answer]bool{}, 0
		for answer, err := range s.Answers(bytes.NewReader(data)) {
			if err != nil {
				t.Fatal(err)
			}
			memory[answer] = true
			answers++
		}
		if len(memory) > answers/2 {
			t.Errorf("%d workers: %d answers take the memory of %d", workers, answers, len(memory))
		}
	}
}

func lines(text []byte) []string { return strings.Split(string(text), "\n") }

// The answers are those that the standard library comes to.
func TestStreamAgreesWithTheStandardLibrary(t *testing.T) {
	var in, want, got bytes.Buffer
	for _, line := range syntheticLines() {
		in.Write(line)
	}
	s := benchmarkStream(t, 2)
	if err := copyPlainly(&want, bytes.NewReader(in.Bytes()), s.Checker, s.Start); err != nil {
		t.Fatal(err)
	}
	summary, err := s.Copy(&got, &in)
	if err != nil || summary.Lines != len(syntheticLines()) || summary.Bad > 0 {
		t.Errorf("%+v, %v", summary, err)
	}
	if diff := cmp.Diff(lines(want.Bytes()), lines(got.Bytes())); diff != "" {
		t.Error(diff)
	}
}

// A bad line is told where it is and why, and nothing of what it says.
func TestBadLines(t *testing.T) {
	data := "{}\n" +
		`{"qualifications":[{"kind":"Zoé","on":"1999"}],"Zoé":"Martin"}` + "\n" +
		"\n" +
		`{"ref":"` + strings.Repeat("Zoé", 20) + "\"}\r\n" +
		`{"exemptions":[` + strings.Repeat("1,", 29) + "1]}\n" +
		"\ufeff{}\n" +
		`{"ref":"A-7"`
	s := Stream{Checker: newChecker(t, law.Editions()[2]), MaxLine: 76}
	var got []string
	for answer, err := range s.Answers(strings.NewReader(data)) {
		if err != nil {
			t.Fatal(err)
		}
		if (answer.Problems == nil) != (answer.Line == 1) || answer.Problems != nil && answer.Decision != (Decision{}) {
			t.Errorf("%+v", answer)
		}
		for _, p := range answer.Problems {
			if got = append(got, p.In(language.English)); len(got) == 8 {
				got = got[:7] // one of twenty that are alike
			}
		}
	}
	want := []string{
		"2:28 /qualifications/0/kind: found a string of length 3; accepted: " + qualificationsOf,
		"2:40 /qualifications/0/on: found a string of length 4; accepted: " + dateAccepted,
		"2:56 (whole document): found an unknown name of length 3; accepted: " + applicantNames,
		"3:1 (whole document): found an empty line; accepted: a JSON object",
		"4:1 (whole document): found more than 76 bytes; accepted: at most 76 bytes",
		"5:16 /exemptions/0: found a number; accepted: an object",
		"5:18 /exemptions/1: found a number; accepted: an object",
	}
	if diff := cmp.Diff(want, got[:7]); diff != "" {
		t.Error(diff)
	}
}

// The longest line is as long as it is said to be, and no longer than an applicant.
func TestMaxLine(t *testing.T) {
	line := func(length int) string { return `{"ref":"A"` + strings.Repeat(" ", length-len(`{"ref":"A"}`)) + "}" }
	for maxLine, most := range map[int]int{0: MaxApplicantBytes, -1: MaxApplicantBytes, 1 << 40: MaxApplicantBytes, 100: 100, MaxApplicantBytes: MaxApplicantBytes} {
		for length, wrong := range map[int]int{most: 0, most + 1: 1, most + 2: 1, 3 * most: 1} {
			for _, end := range []string{"", "\n", "\r\n"} {
				s := Stream{Checker: newChecker(t, law.Editions()[2]), MaxLine: maxLine}
				summary, err := s.Copy(io.Discard, strings.NewReader(line(length)+end))
				if err != nil || summary.Lines != 1 || summary.Bad != wrong {
					t.Errorf("MaxLine %d, a line of %d ended by %q: %+v, %v", maxLine, length, end, summary, err)
				}
			}
		}
	}
}

func TestStreamErrors(t *testing.T) {
	broken, full := errors.New("broken pipe"), errors.New("disk full")
	line := string(syntheticLines()[0])
	for _, workers := range []int{1, 3} {
		s := benchmarkStream(t, workers)
		in := io.MultiReader(strings.NewReader(strings.Repeat(line, 1000)+line[:20]), iotest.ErrReader(broken))
		answers, failures := 0, 0
		for answer, err := range s.Answers(in) {
			if answer != nil {
				answers++
				continue
			}
			if failures++; err != broken {
				t.Error(err)
			}
		}
		if answers != 1000 || failures != 1 {
			t.Errorf("%d answers, %d failures", answers, failures)
		}
		in = io.MultiReader(strings.NewReader(line+line+line[:20]), iotest.ErrReader(broken))
		var out bytes.Buffer
		if summary, err := s.Copy(&out, in); err != broken || summary.Lines != 2 || bytes.Count(out.Bytes(), []byte("\n")) != 2 {
			t.Errorf("%+v, %v, %s", summary, err, &out)
		}
		if summary, err := s.Copy(failing{full}, strings.NewReader(line)); err != full || summary != (Summary{}) {
			t.Errorf("%+v, %v", summary, err)
		}
		if summary, err := s.Copy(&out, strings.NewReader("")); err != nil || summary != (Summary{}) {
			t.Errorf("of no lines: %+v, %v", summary, err)
		}
		s.Checker = nil
		if _, err := s.Copy(&out, strings.NewReader(line)); err != law.ErrNoEdition {
			t.Errorf("without an edition: %v", err)
		}
	}
}

// Leaving the loop ends everything: no goroutine is left, and nothing is read after.
func TestLeavingTheAnswers(t *testing.T) {
	before := runtime.NumGoroutine()
	for _, workers := range []int{1, 2, 8} {
		for _, leave := range []int{1, 2, 500} {
			in := &counted{Reader: syntheticStream(syntheticLines(), 1_000_000)}
			n := 0
			for answer, err := range benchmarkStream(t, workers).Answers(in) {
				if err != nil || answer.Line != n+1 {
					t.Fatal(answer.Line, err)
				}
				if n++; n == leave {
					break
				}
			}
			read := in.reads
			time.Sleep(time.Millisecond)
			if in.reads != read || read > 200 {
				t.Errorf("%d workers, left after %d: %d reads, then %d", workers, leave, read, in.reads)
			}
		}
		func() {
			defer func() { recover() }()
			for range benchmarkStream(t, workers).Answers(syntheticStream(syntheticLines(), 1_000_000)) {
				panic("the caller's")
			}
		}()
		full := errors.New("disk full")
		if _, err := benchmarkStream(t, workers).Copy(failing{full}, syntheticStream(syntheticLines(), 1_000_000)); err != full {
			t.Error(err)
		}
	}
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%d goroutines, %d before", runtime.NumGoroutine(), before)
}

type counted struct {
	io.Reader
	reads int
}

func (c *counted) Read(p []byte) (int, error) {
	c.reads++
	return c.Reader.Read(p)
}

// An answer comes as soon as its line is there: who waits for it before giving the
// next line does not wait for ever.
func TestAnswersDoNotWaitForMoreLines(t *testing.T) {
	for _, workers := range []int{1, 4} {
		r, w := io.Pipe()
		line := string(syntheticLines()[0])
		go io.WriteString(w, line)
		n := 0
		for answer, err := range benchmarkStream(t, workers).Answers(r) {
			if n++; err != nil || answer.Line != n {
				t.Fatal(answer, err)
			}
			if n == 20 {
				w.Close()
				continue
			}
			go io.WriteString(w, line)
		}
		if n != 20 {
			t.Errorf("%d workers: %d answers", workers, n)
		}
	}
}

// Streams of one edition run side by side.
func TestStreamsSideBySide(t *testing.T) {
	s := benchmarkStream(t, 2)
	want, _ := naiveCopy(t, s, mixedLines())
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			var out bytes.Buffer
			if _, err := s.Copy(&out, bytes.NewReader(mixedLines())); err != nil || !bytes.Equal(out.Bytes(), want) {
				t.Errorf("other answers, or %v", err)
			}
		})
	}
	all.Wait()
}

// Memory does not grow with the stream, good or bad, and stays below 64 MiB. A
// process of its own judges, so that all it got from the system counts.
func TestStreamMemory(t *testing.T) {
	if kind := os.Getenv("STREAM_MEMORY"); kind != "" {
		streamMemory(t, kind)
		return
	}
	if testing.Short() {
		t.Skip("starts a process")
	}
	const bound = 64 << 20
	for _, kind := range []string{"good", "bad", "empty", "long", "many problems"} {
		cmd := exec.Command(os.Args[0], "-test.run=^TestStreamMemory$", "-test.v")
		cmd.Env = append(os.Environ(), "STREAM_MEMORY="+kind)
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		_, figure, _ := strings.Cut(string(out), "memory: ")
		figure, _, _ = strings.Cut(figure, "\n")
		size, err := strconv.Atoi(figure)
		if err != nil || size > bound {
			t.Errorf("%s lines: %d bytes, %v", kind, size, err)
		}
		t.Logf("%s lines: %.1f MiB", kind, float64(size)/(1<<20))
	}
}

func streamMemory(t *testing.T, kind string) {
	lines, many := syntheticLines()[:100], 20_000
	switch kind {
	case "bad":
		lines, many = [][]byte{[]byte(`{"qualifications":[{"kind":"Zoé"}]}` + "\n")}, 5_000
	case "empty":
		lines, many = [][]byte{[]byte("\n")}, 10_000
	case "long":
		lines = slices.Repeat([][]byte{bytes.Repeat([]byte("x"), 1<<20)}, 64)
		lines, many = append(lines, []byte("\n")), 2*65
	case "many problems":
		lines, many = [][]byte{[]byte(`{"exemptions":[` + strings.Repeat("1,", 30) + "1]}\n")}, 3_000
	}
	runtime.GC()
	for answer, err := range benchmarkStream(t, 2).Answers(syntheticStream(lines, many)) {
		if err != nil || answer == nil {
			t.Fatal(err)
		}
	}
	if _, err := benchmarkStream(t, 2).Copy(io.Discard, syntheticStream(lines, many)); err != nil {
		t.Fatal(err)
	}
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	fmt.Printf("memory: %d\n", stats.Sys)
}

// Any bytes are as many answers as there are lines, each of them JSON.
func FuzzStream(f *testing.F) {
	f.Add([]byte("{}\n\n{\"ref\":\"a\"}\r\nQ\n{\"Q\":\"Q\"}"), 2)
	f.Add([]byte(""), 1)
	f.Add(append(slices.Clone(syntheticLines()[0]), syntheticLines()[1]...), 1)
	c, start := newChecker(f, law.Editions()[2]), date(f, "2023-09-01")
	f.Fuzz(func(t *testing.T, data []byte, workers int) {
		s := Stream{Checker: c, Start: start, Workers: workers % 4}
		want, wantSummary := naiveCopy(t, s, data)
		var out bytes.Buffer
		summary, err := s.Copy(&out, bytes.NewReader(data))
		if err != nil || summary != wantSummary || !bytes.Equal(out.Bytes(), want) {
			t.Errorf("%+v, want %+v; %v; %s", summary, wantSummary, err, cmp.Diff(lines(want), lines(out.Bytes())))
		}
		for _, line := range lines(bytes.TrimSuffix(out.Bytes(), []byte("\n"))) {
			if len(data) > 0 && !json.Valid([]byte(line)) {
				t.Errorf("%s is not JSON", line)
			}
		}
	})
}
