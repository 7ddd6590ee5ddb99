// Admissions judges applicants against the paths of entry of the label Mastère
// Spécialisé, and the cohort that they make against the caps on exemptions. Whom it
// calls receivable may be considered: who is admitted the school's jury decides.
//
//	go run ./examples/admissions [-lang fr|en] [-format text|ndjson] [-explain]
//
// judges the anonymous cohort that it holds. The intake is 2024-09-01 unless another
// edition, intake or start is asked for (-edition, -intake, -start).
//
//	go run ./examples/admissions (-edition ID | -intake YYYY-MM-DD) [-start YYYY-MM-DD] [-j N] FILE…
//
// judges those in files, one JSON object on a line; "-" is standard input. The start of the
// programme is the intake unless it is given. With an edition alone it is not known, and
// what depends on it stays open. -format ndjson writes an answer on a line for each line
// read, in the same order, numbered over all files. -j is how many cores to use.
//
// The exit status is
//
//   - 0 when every applicant is receivable and every cap holds whose share is known,
//   - 1 when an applicant is not receivable or a cap is exceeded,
//   - 2 for a wrong call,
//   - 3 when a line or a file cannot be read, or the answers cannot be written,
//   - 4 when it cannot be told whether an applicant is receivable or such a cap holds.
//
// Of several, 3 goes before 1 and 1 before 4. The demonstration ends with 0 unless a line
// cannot be read or the answers cannot be written.
package main

import (
	"bufio"
	"bytes"
	_ "embed"
	"flag"
	"fmt"
	"io"
	"os"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/examples/internal/console"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

//go:embed cohort.ndjson
var cohort []byte

// intakeOfCohort is that of the cohort which the program holds.
const intakeOfCohort = "2024-09-01"

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	call, err := parse(args, stderr)
	if err != nil {
		return console.Refused(stderr, "admissions", call.tag, err)
	}
	s := &judging{call: call, out: bufio.NewWriter(stdout), stderr: stderr, progress: newProgress(stderr, call.tag)}
	if len(call.files) == 0 {
		s.judge("cohort.ndjson", bytes.NewReader(cohort))
	}
	for _, name := range call.files {
		s.open(name, stdin)
	}
	s.progress.end()
	if err := s.end(); err != nil {
		console.Complain(stderr, "admissions", call.tag, err)
		return console.ExitUnreadable
	}
	return s.status()
}

// call is what the command line asks for.
type call struct {
	tag     language.Tag
	ndjson  bool
	explain bool
	checker *eligibility.Checker
	start   quantity.Date
	workers int
	files   []string
}

func parse(args []string, stderr io.Writer) (*call, error) {
	flags := flag.NewFlagSet("admissions", flag.ContinueOnError)
	flags.SetOutput(stderr)
	lang := flags.String("lang", "en", "language of what is written for people: `fr|en`")
	format := flags.String("format", "text", "form of the answers: `text|ndjson`")
	explain := flags.Bool("explain", false, "say why, path by path")
	edition := flags.String("edition", "", "judge by the edition `ID`, whatever the intake")
	intake := flags.String("intake", "", "judge for the intake of `YYYY-MM-DD`, by the edition in force")
	start := flags.String("start", "", "the programme starts on `YYYY-MM-DD`; the intake unless given")
	workers := flags.Int("j", 1, "use `N` cores")
	if err := console.ParseFlags(flags, args); err != nil {
		return &call{}, err
	}
	c := &call{ndjson: *format == "ndjson", explain: *explain, workers: *workers, files: flags.Args()}
	var err error
	if c.tag, err = console.Language(*lang); err != nil {
		return c, err
	}
	if len(c.files) == 0 && *edition == "" && *intake == "" {
		*intake = intakeOfCohort
	}
	switch {
	case !c.ndjson && *format != "text":
		return c, console.WrongFlag("format", *format, "text, ndjson")
	case *workers < 1:
		return c, console.WrongFlag("j", fmt.Sprint(*workers), "1, 2, 3…")
	case (*edition == "") == (*intake == ""):
		return c, console.Usage{FR: "-edition et -intake : accepté : l'un des deux", EN: "-edition and -intake: accepted: one of them"}
	}
	var acting *law.Edition
	if *edition != "" {
		acting, err = law.EditionByID(*edition)
		if err != nil {
			return c, console.WrongValue("edition", err)
		}
	} else {
		if c.start, err = quantity.ParseDate(*intake); err != nil {
			return c, console.WrongValue("intake", err)
		}
		if acting, err = law.InForce(law.MS, c.start); err != nil {
			return c, err
		}
	}
	if c.checker, err = eligibility.NewChecker(acting); err != nil {
		return c, err
	}
	if *start == "" && len(c.files) == 0 && c.start.IsZero() {
		*start = intakeOfCohort
	}
	if *start != "" {
		if c.start, err = quantity.ParseDate(*start); err != nil {
			return c, console.WrongValue("start", err)
		}
	}
	return c, nil
}

// judging is one run over the files of a call.
type judging struct {
	*call
	out      *bufio.Writer
	stderr   io.Writer
	progress *progress

	answers    [quantity.Yes + 1]int // by whether receivable
	lines      int
	unreadable int // lines among them
	paths      pathTable
	tally      eligibility.Tally
	failed     bool  // a file could not be read
	wrote      error // why no more can be written
}

func (s *judging) open(name string, stdin io.Reader) {
	if name == "-" {
		s.judge(name, stdin)
		return
	}
	file, err := os.Open(name)
	if err != nil {
		s.fail(name, err)
		return
	}
	defer file.Close()
	s.judge(name, file)
}

func (s *judging) fail(name string, err error) {
	s.failed = true
	fmt.Fprintf(s.stderr, "admissions: %s: %s\n", name, console.Say(s.tag, err))
}

// judge answers every line of a file.
func (s *judging) judge(name string, r io.Reader) {
	if s.wrote != nil {
		return
	}
	stream := eligibility.Stream{
		Checker: s.checker, Start: s.start, Workers: s.workers,
		Explain: s.explain || !s.ndjson, Reuse: true,
	}
	before := s.lines // over all files, so that each answer has a number of its own
	if s.workers == 1 {
		r = flushing{r, s.out} // whoever waits for an answer before going on gets it
	}
	var line []byte
	for answer, err := range stream.Answers(r) {
		if err != nil {
			s.fail(name, err)
			return
		}
		s.count(answer)
		if s.ndjson {
			answer.Line += before
			for i := range answer.Problems {
				answer.Problems[i].Line += before
			}
			line = append(answer.AppendJSON(line[:0]), '\n')
		} else {
			line = s.appendAnswer(line[:0], name, answer)
		}
		if _, s.wrote = s.out.Write(line); s.wrote != nil {
			return
		}
		s.progress.add()
	}
}

// count adds an answer to the tables that end the text.
func (s *judging) count(a *eligibility.Answer) {
	s.lines++
	if a.Problems != nil {
		s.unreadable++
		return
	}
	s.answers[a.Decision.Receivable()]++
	s.paths.count(a.Decision)
	s.tally.Add(a.Enrolment, a.Decision)
}

// end writes what follows the answers.
func (s *judging) end() error {
	if s.wrote != nil {
		return s.wrote
	}
	if !s.ndjson {
		s.out.Write(s.appendTables(nil)) // Flush gives its error
	}
	return s.out.Flush()
}

func (s *judging) status() int {
	exceeded, open := s.caps()
	switch {
	case s.failed || s.unreadable > 0:
		return console.ExitUnreadable
	case len(s.files) == 0:
		return console.ExitHolds
	case s.answers[quantity.No] > 0 || exceeded:
		return console.ExitBroken
	case s.answers[quantity.Unknown] > 0 || open:
		return console.ExitOpen
	}
	return console.ExitHolds
}

// caps tells whether a cap is exceeded, and whether one whose share is known cannot be
// told. Where no table shows it, it is said on stderr. Whether a programme trains for a
// niche trade is not known here.
func (s *judging) caps() (exceeded, open bool) {
	for key, c := range s.tally.All() {
		rep, err := s.checker.Validate(c, key.Intake, quantity.Unknown)
		if err != nil {
			s.fail(string(key.Programme), err)
			continue
		}
		for i := range rep.Findings {
			f := &rep.Findings[i]
			exceeded = exceeded || f.Status == report.StatusNotMet
			open = open || f.Status == report.StatusUnknown
			if s.ndjson && (f.Status == report.StatusNotMet || f.Status == report.StatusUnknown) {
				fmt.Fprintf(s.stderr, "admissions: %s %v: %s: %s\n", key.Programme, key.Intake, f.Status, f.Sentence(s.tag))
			}
		}
	}
	_, some := s.unplaced()
	return exceeded, open || some
}

// unplaced gives the use of the enrolments that belong to no cohort, and whether there may
// be any.
func (s *judging) unplaced() (use eligibility.Use, some bool) {
	use = s.tally.Unplaced().Use()
	return use, use.Students.IsAtLeast(1) != quantity.No
}

// flushing shows what was answered so far before it reads on.
type flushing struct {
	io.Reader
	out *bufio.Writer
}

func (f flushing) Read(b []byte) (int, error) {
	if err := f.out.Flush(); err != nil {
		return 0, err
	}
	return f.Reader.Read(b)
}
