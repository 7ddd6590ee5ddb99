package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/examples/internal/console"
	"github.com/mastere-go/mastere/internal/golden"
)

// invoke runs the program and gives what it wrote and its exit status.
func invoke(stdin string, args ...string) (stdout, stderr string, status int) {
	var out, err bytes.Buffer
	status = run(args, strings.NewReader(stdin), &out, &err)
	return out.String(), err.String(), status
}

func TestDemonstration(t *testing.T) {
	for name, args := range map[string][]string{
		"demonstration.en.txt":       nil,
		"demonstration.fr.txt":       {"-lang", "fr"},
		"demonstration.ndjson":       {"-format", "ndjson"},
		"demonstration-2018.en.txt":  {"-edition", "2018"},
		"demonstration-page.fr.txt":  {"-edition", "cge-page", "-lang", "fr"},
		"demonstration-later.en.txt": {"-start", "2025-09-04"},
	} {
		t.Run(name, func(t *testing.T) {
			out, errs, status := invoke("", args...)
			if status != console.ExitHolds || errs != "" {
				t.Fatalf("status %d, stderr:\n%s", status, errs)
			}
			golden.Assert(t, name, []byte(out))
		})
	}
}

// The cohort by hand: who is what, and why, line by line.
func TestCohort(t *testing.T) {
	want := map[string]string{
		"A-15": "registered-title", "A-16": "foreign-equivalent", "A-18": "m1-with-experience", "A-19": "m1-with-experience",
		"A-20": "m1-with-experience", "A-21": "m1-with-experience", "A-22": "prior-learning", "A-26": "m1-exemption",
		"A-28": "true",  // by an ordinary path or by exemption
		"A-29": "false", // 30 months
		"A-30": "false", // three years, access refused
		"A-31": "false", // not on the list
		"A-32": "false", // awarded after the start
		"A-33": "false", // 23 months without the work-study
		"A-34": `"unknown"`, "A-35": `"unknown"`, "A-36": `"unknown"`, "A-37": `"unknown"`,
		"A-38": `"unknown"`, "A-39": `"unknown"`, "A-40": `"unknown"`, "A-41": `"unknown"`,
	}
	out, _, _ := invoke("", "-format", "ndjson")
	lines := bufio.NewScanner(strings.NewReader(out))
	for n := 1; lines.Scan(); n++ {
		var answer struct {
			Line       int
			Ref        string
			Receivable json.RawMessage
			Path       string
		}
		if err := json.Unmarshal(lines.Bytes(), &answer); err != nil || answer.Line != n {
			t.Fatalf("line %d: %v: %s", n, err, lines.Text())
		}
		got := answer.Path
		if got == "" {
			got = string(answer.Receivable)
		}
		if want, ok := want[answer.Ref]; ok && got != want {
			t.Errorf("%s is %s, want %s", answer.Ref, got, want)
		}
		delete(want, answer.Ref)
	}
	if len(want) > 0 {
		t.Errorf("no answer to %v", want)
	}
}

const (
	engineer = `{"ref":"E","qualifications":[{"kind":"engineering-diploma","award":"awarded","on":"2020-09-30","ctiListed":true}],"experience":[],"exemptions":[]}` + "\n"
	nobody   = `{"ref":"N","qualifications":[],"experience":[],"exemptions":[]}` + "\n"
	blank    = `{"ref":"B"}` + "\n"
	wrong    = `{"ref":"W","qualifications":[{"kind":"Jeanne"}]}` + "\n"
)

func seat(prior bool) string {
	qualification, exemption := `{"kind":"engineering-diploma","award":"awarded","on":"2010-09-30","ctiListed":true}`, ""
	if prior {
		qualification, exemption = "", `{"kind":"prior-learning","ruling":"granted"}`
	}
	return `{"qualifications":[` + qualification + `],"experience":[],"exemptions":[` + exemption +
		`],"enrolment":{"programme":"P","intake":"2018-09-01","underLabel":true}}` + "\n"
}

func TestExitStatus(t *testing.T) {
	file := filepath.Join(t.TempDir(), "applicants.ndjson")
	if err := os.WriteFile(file, []byte(engineer), 0o600); err != nil {
		t.Fatal(err)
	}
	atCap := strings.Repeat(seat(true), 3) + strings.Repeat(seat(false), 7)
	for _, c := range []struct {
		name, stdin string
		args        []string
		want        int
	}{
		{"all receivable", "", []string{"-intake", "2024-09-01", file}, console.ExitHolds},
		{"none", "", []string{"-intake", "2024-09-01", "-"}, console.ExitHolds},
		{"one not receivable", engineer + nobody + blank, []string{"-intake", "2024-09-01", "-"}, console.ExitBroken},
		{"one cannot be told", engineer + blank, []string{"-intake", "2024-09-01", "-"}, console.ExitOpen},
		{"the start is not known", engineer, []string{"-edition", "2020", "-"}, console.ExitOpen},
		{"the start is known", engineer, []string{"-edition", "2020", "-start", "2024-09-01", "-"}, console.ExitHolds},
		{"a start before the award", engineer, []string{"-intake", "2020-09-01", "-start", "2020-09-29", "-"}, console.ExitBroken},
		{"a wrong line", engineer + wrong + nobody, []string{"-intake", "2024-09-01", "-"}, console.ExitUnreadable},
		{"no such file", "", []string{"-intake", "2024-09-01", file, file + "x"}, console.ExitUnreadable},
		{"at the cap", atCap, []string{"-intake", "2018-09-01", "-"}, console.ExitHolds},
		{"the cap cannot be told", atCap + strings.Replace(seat(true), `"underLabel":true`, `"underLabel":"unknown"`, 1),
			[]string{"-intake", "2018-09-01", "-"}, console.ExitOpen},
		{"the programme is not given", strings.Replace(seat(false), `"programme":"P",`, "", 1), []string{"-intake", "2018-09-01", "-"}, console.ExitOpen},
		{"above the cap", atCap + seat(true), []string{"-intake", "2018-09-01", "-"}, console.ExitBroken},
	} {
		for _, format := range []string{"text", "ndjson"} {
			for _, cores := range []string{"1", "3"} {
				args := append([]string{"-format", format, "-j", cores}, c.args...)
				if _, errs, got := invoke(c.stdin, args...); got != c.want {
					t.Errorf("%s, as %s on %s: status %d, want %d; %s", c.name, format, cores, got, c.want, errs)
				}
			}
		}
	}
}

func TestWrongCalls(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"-lang", "de"}, `-lang "de": accepted: fr, en`},
		{[]string{"-format", "xml"}, `-format "xml": accepted: text, ndjson`},
		{[]string{"-j", "0"}, `-j "0": accepted: 1, 2, 3…`},
		{[]string{"-"}, "-edition and -intake: accepted: one of them"},
		{[]string{"-lang", "fr", "-edition", "2020", "-intake", "2024-09-01"}, "-edition et -intake : accepté : l'un des deux"},
		{[]string{"-edition", "2030", "-"}, `-edition "2030": accepted: one of the editions: 2008, 2018, 2020, cge-page`},
		{[]string{"-intake", "2024-13-01", "-"}, `-intake "2024-13-01": accepted: a date`},
		{[]string{"-intake", "2001-09-01", "-"}, "the rules are known from 2008-09-01"},
		{[]string{"-edition", "2020", "-start", "soon", "-"}, `-start "soon": accepted: a date`},
		{[]string{"-unknown"}, "flag provided but not defined"},
	} {
		out, errs, status := invoke("", c.args...)
		if status != console.ExitUsage || out != "" || !strings.Contains(errs, c.want) {
			t.Errorf("%v: status %d, stdout %q, stderr %q", c.args, status, out, errs)
		}
	}
	if _, errs, status := invoke("", "-h"); status != console.ExitHolds || !strings.Contains(errs, "-explain") {
		t.Errorf("help: status %d, %s", status, errs)
	}
}

func TestExplained(t *testing.T) {
	for name, args := range map[string][]string{
		"explained.fr.txt": {"-lang", "fr"},
		"explained.ndjson": {"-format", "ndjson"},
	} {
		out, _, _ := invoke(engineer+blank, append(args, "-explain", "-intake", "2024-09-01", "-")...)
		golden.Assert(t, name, []byte(out))
	}
}

// Of a line that is no applicant the place is told, and nothing of what it says.
func TestWrongLine(t *testing.T) {
	for _, format := range []string{"text", "ndjson"} {
		out, errs, _ := invoke(engineer+wrong+"{\n"+engineer, "-intake", "2024-09-01", "-format", format, "-")
		if errs != "" || strings.Contains(out, "Jeanne") {
			t.Errorf("stderr %q, stdout:\n%s", errs, out)
		}
		golden.Assert(t, "wrong-lines."+format, []byte(out))
	}
}

// An error of writing is told from one of reading.
func TestWriteError(t *testing.T) {
	for _, args := range [][]string{nil, {"-format", "ndjson"}, {"-explain"}} {
		var errs bytes.Buffer
		status := run(args, strings.NewReader(""), failing{}, &errs)
		if status != console.ExitUnreadable || !strings.Contains(errs.String(), "admissions: full\n") {
			t.Errorf("%v: status %d, stderr %q", args, status, errs.String())
		}
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("full") }

func TestProgress(t *testing.T) {
	var shown bytes.Buffer
	p := &progress{w: &shown}
	for range 2*often + 1 {
		p.add()
	}
	p.end()
	if want := "\r50000 lines\r100000 lines\n"; shown.String() != want {
		t.Errorf("shown %q", shown.String())
	}
	file, err := os.Create(filepath.Join(t.TempDir(), "log"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if p := newProgress(file, p.tag); p.w != nil {
		t.Error("progress goes to a file")
	}
}
