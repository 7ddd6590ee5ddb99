package main

import (
	"bytes"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/examples/internal/console"
	"github.com/mastere-go/mastere/internal/golden"
)

// invoke runs the program. It gives what the program wrote and its exit status.
func invoke(stdin string, args ...string) (stdout, stderr string, status int) {
	var out, err bytes.Buffer
	status = run(args, strings.NewReader(stdin), &out, &err)
	return out.String(), err.String(), status
}

func TestDemonstration(t *testing.T) {
	for name, args := range map[string][]string{
		"demonstration.en.txt": nil,
		"demonstration.fr.txt": {"-lang", "fr"},
		"demonstration.json":   {"-format", "json"},
		"demonstration.csv":    {"-format", "csv"},
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

// The user says how wide the hedges are.
func TestPolicy(t *testing.T) {
	out, _, _ := invoke("", "-around", "1")
	if !strings.Contains(out, "around 40,000 graduates, engineering schools (CGEMS, undated) — and — 39,347 graduates, engineering schools (CGE10, 2010-09)") ||
		strings.Contains(out, "38,000 to 42,000") || !strings.Contains(out, `"around" within 1 %`) {
		t.Errorf("with 1 %% for around:\n%s", out)
	}
}

const (
	engineer = `{"kind":"graduate","year":"2009","schools":[{"ref":"a","kind":"engineering"}],"nationality":"foreign"}` + "\n"
	manager  = `{"kind":"graduate","year":"2009","schools":[{"ref":"b","kind":"management"}],"nationality":"french"}` + "\n"
	blank    = `{"kind":"graduate"}` + "\n"
	school   = `{"kind":"programme","ref":"P","year":"2012/2013","accredited":true,"schools":[{"ref":"a","kind":"engineering"},{"ref":"b","kind":"management"}]}` + "\n"
	wrong    = `{"kind":"Jeanne"}` + "\n"
)

func TestRecords(t *testing.T) {
	for name, args := range map[string][]string{
		"records.en.txt": {"-as-of", "2010-09"},
		"records.fr.txt": {"-lang", "fr"},
		"records.json":   {"-format", "json", "-as-of", "2010-09"},
		"records.csv":    {"-format", "csv"},
	} {
		out, errs, _ := invoke(engineer+manager+blank+school, append(args, "-")...)
		if errs != "" {
			t.Errorf("%s: stderr %s", name, errs)
		}
		golden.Assert(t, name, []byte(out))
	}
}

func TestExitStatus(t *testing.T) {
	for _, c := range []struct {
		name, stdin string
		args        []string
		want        int
	}{
		{"contradictory", engineer, []string{"-as-of", "2010-09", "-"}, console.ExitBroken},
		{"nothing to compare", engineer, []string{"-"}, console.ExitOpen},
		{"no records", "", []string{"-"}, console.ExitOpen},
		{"a wrong line", engineer + wrong, []string{"-as-of", "2010-09", "-"}, console.ExitUnreadable},
		{"no such file", "", []string{filepath.Join(t.TempDir(), "none")}, console.ExitUnreadable},
		{"a wrong language", "", []string{"-lang", "de"}, console.ExitUsage},
		{"a wrong format", "", []string{"-format", "xml"}, console.ExitUsage},
		{"a wrong width", "", []string{"-around", "101"}, console.ExitUsage},
		{"another wrong width", "", []string{"-almost", "-1"}, console.ExitUsage},
		{"a wrong period", "", []string{"-as-of", "soon", "-"}, console.ExitUsage},
		{"a period without records", "", []string{"-as-of", "2010"}, console.ExitUsage},
		{"an unknown flag", "", []string{"-unknown"}, console.ExitUsage},
		{"help", "", []string{"-h"}, console.ExitHolds},
	} {
		out, errs, got := invoke(c.stdin, c.args...)
		if got != c.want || strings.Contains(out+errs, "Jeanne") {
			t.Errorf("%s: status %d, want %d; %s", c.name, got, c.want, errs)
		}
	}
}

func TestWriteError(t *testing.T) {
	for _, args := range [][]string{nil, {"-format", "json"}, {"-format", "csv"}, {"-"}} {
		var errs bytes.Buffer
		if status := run(args, strings.NewReader(engineer), failing{}, &errs); status != console.ExitUnreadable || errs.String() != "figures: full\n" {
			t.Errorf("%v: status %d, stderr %q", args, status, errs.String())
		}
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("full") }
