package main

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/examples/internal/console"
	"github.com/mastere-go/mastere/internal/golden"
	"github.com/mastere-go/mastere/ms/report"
)

// invoke runs the program and gives what it wrote and its exit status.
func invoke(args ...string) (stdout, stderr string, status int) {
	var out, err bytes.Buffer
	status = run(args, strings.NewReader(""), &out, &err)
	return out.String(), err.String(), status
}

func file(name string) string { return filepath.Join("dossiers", name) }

// What the demonstration must say of each programme, and why, is written down
// rule by rule in dossiers_test.go; these goldens show how it says so.
func TestDemonstration(t *testing.T) {
	for name, args := range map[string][]string{
		"demonstration.en.txt": nil,
		"demonstration.fr.txt": {"-lang", "fr"},
		"demonstration.json":   {"-format", "json"},
	} {
		t.Run(name, func(t *testing.T) {
			out, errs, status := invoke(args...)
			if status != console.ExitHolds || errs != "" {
				t.Fatalf("status %d, stderr:\n%s", status, errs)
			}
			golden.Assert(t, name, []byte(out))
		})
	}
}

// The fictitious dossiers, which no demonstration of real programmes shows: one
// that holds in everything, one that breaks whatever can be broken.
func TestFictitious(t *testing.T) {
	for _, c := range []struct {
		dossier, lang, golden string
		status                int
	}{
		{"fictitious-complete.json", "en", "complete.en.txt", console.ExitHolds},
		{"fictitious-complete.json", "fr", "complete.fr.txt", console.ExitHolds},
		{"fictitious-broken.json", "en", "broken.en.txt", console.ExitBroken},
		{"fictitious-broken.json", "fr", "broken.fr.txt", console.ExitBroken},
	} {
		t.Run(c.golden, func(t *testing.T) {
			out, errs, status := invoke("-lang", c.lang, file(c.dossier))
			if status != c.status || errs != "" {
				t.Fatalf("status %d, want %d; stderr:\n%s", status, c.status, errs)
			}
			golden.Assert(t, c.golden, []byte(out))
		})
	}
	out, _, _ := invoke()
	if strings.Contains(out, "ictitious") {
		t.Error("the demonstration shows a fictitious dossier")
	}
}

func TestExitStatus(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "none.json")
	bad := write(t, `{"intake": "2024-13-01", "programme": {"label": "MSX", "title": {}}}`)
	msc := write(t, `{"intake": "2024-09-01", "programme": {"label": "MSc", "title": {"en": "T"}}}`)
	early := write(t, `{"intake": "2001-09-01", "programme": {"label": "MS", "title": {"en": "T"}}}`)
	undated := write(t, `{"programme": {"label": "MS", "title": {"en": "T"}}}`)
	complete, broken, open := file("fictitious-complete.json"), file("fictitious-broken.json"), file("escp.json")
	for _, c := range []struct {
		name string
		args []string
		want int
	}{
		{"compliant", []string{complete}, console.ExitHolds},
		{"compliant under 2018", []string{"-edition", "2018", complete}, console.ExitHolds},
		{"compliant under 2020", []string{"-edition", "2020", complete}, console.ExitHolds},
		{"compliant under the CGE page", []string{"-edition", "cge-page", complete}, console.ExitHolds},
		{"not compliant", []string{broken}, console.ExitBroken},
		{"undetermined", []string{open}, console.ExitOpen},
		{"no file", []string{missing}, console.ExitUnreadable},
		{"a bad file", []string{bad}, console.ExitUnreadable},
		{"a label without editions", []string{msc}, console.ExitUnreadable},
		{"before the first edition", []string{early}, console.ExitUnreadable},
		{"neither intake nor edition", []string{undated}, console.ExitUnreadable},
		{"an edition for want of an intake", []string{"-edition", "2018", undated}, console.ExitOpen},
		{"an intake for want of one", []string{"-intake", "2019-09-01", undated}, console.ExitOpen},
		{"an edition that finds too little", []string{"-edition", "2008", complete}, console.ExitOpen},
		{"unreadable goes before broken", []string{complete, open, broken, bad}, console.ExitUnreadable},
		{"broken goes before undetermined", []string{complete, open, broken}, console.ExitBroken},
		{"undetermined goes before compliant", []string{open, complete}, console.ExitOpen},
		{"an unknown flag", []string{"-verbose"}, console.ExitUsage},
		{"an unknown language", []string{"-lang", "de"}, console.ExitUsage},
		{"an unknown format", []string{"-format", "pdf"}, console.ExitUsage},
		{"an unknown edition", []string{"-edition", "2019", complete}, console.ExitUsage},
		{"an intake that is none", []string{"-intake", "2024-02-30", complete}, console.ExitUsage},
		{"edition and intake", []string{"-edition", "2018", "-intake", "2019-09-01", complete}, console.ExitUsage},
		{"an edition without a file", []string{"-edition", "2018"}, console.ExitUsage},
		{"an intake without a file", []string{"-intake", "2019-09-01"}, console.ExitUsage},
		{"a template with a file", []string{"-template", complete}, console.ExitUsage},
		{"help", []string{"-h"}, console.ExitHolds},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, errs, status := invoke(c.args...)
			if status != c.want {
				t.Errorf("status %d, want %d; stderr:\n%s", status, c.want, errs)
			}
			if said := errs != ""; said != (c.want == console.ExitUnreadable || c.want == console.ExitUsage || c.name == "help") {
				t.Errorf("stderr: %q", errs)
			}
		})
	}
}

func write(t *testing.T, doc string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "dossier.json")
	if err := os.WriteFile(name, []byte(doc), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestProblemsAreToldInTheLanguageAskedFor(t *testing.T) {
	bad := write(t, "{\"intake\": null,\n \"programme\": {\"label\": \"MS\", \"title\": {\"fr\": \"T\"}, \"levelClaimed\": \"7,5\"}}")
	for lang, want := range map[string][]string{
		"en": {`1:12 /intake: found null`, `2:69 /programme/levelClaimed: found the string "7,5"; accepted: a level from 1 to 8`},
		"fr": {`1:12 /intake : trouvé null`, `2:69 /programme/levelClaimed : trouvé le texte "7,5" ; accepté : un niveau de 1 à 8`},
	} {
		_, errs, _ := invoke("-lang", lang, bad)
		for _, line := range want {
			if !strings.Contains(errs, bad+":"+line) {
				t.Errorf("-lang %s: no line %q in:\n%s", lang, line, errs)
			}
		}
	}
}

func TestWrongFlagsAreToldInTheLanguageAskedFor(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"-edition", "2021", "x"}, `accreditation: -edition "2021": accepted: one of the editions: 2008, 2018, 2020, cge-page`},
		{[]string{"-lang", "fr", "-intake", "2024-9-1", "x"}, `accreditation: -intake "2024-9-1" : accepté : une date de 0001-01-01 à 9999-12-31, comme 2025-10-01`},
		{[]string{"-lang", "fr", "-format", "pdf"}, `accreditation: -format "pdf" : accepté : text, json`},
		{[]string{"-lang", "de"}, `accreditation: -lang "de": accepted: fr, en`},
	} {
		if _, errs, status := invoke(c.args...); errs != c.want+"\n" || status != console.ExitUsage {
			t.Errorf("%v: status %d, %q", c.args, status, errs)
		}
	}
}

func TestWhyNothingIsInForceIsToldInTheLanguageAskedFor(t *testing.T) {
	early := write(t, `{"intake": "2001-09-01", "programme": {"label": "MS", "title": {"en": "T"}}}`)
	if _, errs, _ := invoke("-lang", "fr", early); errs != early+": aucune édition des règles du label MS pour 2001-09-01 : les règles sont connues à partir de 2008-09-01\n" {
		t.Errorf("it says %q", errs)
	}
}

// A membership that is stated at the dossier's intake says nothing of another one.
func TestAnotherIntakeLeavesTheMembershipOpen(t *testing.T) {
	member := write(t, `{"intake": "2024-09-01", "programme": {"label": "MS", "title": {"en": "T"},
		"schools": [{"name": "S", "role": "lead", "member": {"atIntake": true}}]}}`)
	for intake, want := range map[string]string{"2024-09-01": "met", "2025-09-01": "unknown"} {
		out, _, _ := invoke("-format", "json", "-intake", intake, member)
		var reports []struct {
			Findings []struct{ Rule, Status string }
		}
		if err := json.Unmarshal([]byte(out), &reports); err != nil {
			t.Fatal(err)
		}
		if f := reports[0].Findings[0]; f.Rule != "programme/delivered-by-members" || f.Status != want {
			t.Errorf("at %s, %s is %s, want %s", intake, f.Rule, f.Status, want)
		}
	}
}

func TestJSONIsOneArrayWithAReportForEachDossier(t *testing.T) {
	bad := write(t, `{`)
	out, _, status := invoke("-format", "json", file("escp.json"), bad, file("ponts.json"))
	var reports []struct {
		Verdict  report.Verdict
		Findings []map[string]any
	}
	if err := json.Unmarshal([]byte(out), &reports); err != nil {
		t.Fatal(err)
	}
	if status != console.ExitUnreadable || len(reports) != 2 || len(reports[1].Findings) == 0 {
		t.Errorf("status %d, %d reports", status, len(reports))
	}
	if out, _, _ := invoke("-format", "json", bad); out != "[]\n" {
		t.Errorf("no report is written as %q", out)
	}
}

func TestStandardInput(t *testing.T) {
	doc, err := dossiers.Open("dossiers/fictitious-complete.json")
	if err != nil {
		t.Fatal(err)
	}
	defer doc.Close()
	var out bytes.Buffer
	if status := run([]string{"-"}, doc, &out, io.Discard); status != console.ExitHolds {
		t.Errorf("status %d:\n%s", status, &out)
	}
}

// A template is a dossier that reads well and leaves everything open.
func TestTemplate(t *testing.T) {
	out, _, status := invoke("-template")
	dossier, err := curriculum.ReadDossier(strings.NewReader(out))
	if status != console.ExitHolds || err != nil {
		t.Fatalf("status %d, %v", status, err)
	}
	edition, err := dossier.ActingEdition()
	if err != nil {
		t.Fatal(err)
	}
	rep, err := validate(dossier, edition)
	if err != nil {
		t.Fatal(err)
	}
	for f := range rep.With(report.StatusNotMet) {
		t.Errorf("the template breaks %v", f.Rule.ID)
	}
	if got := rep.Verdict(); got != report.Undetermined {
		t.Errorf("verdict %v", got)
	}
	for _, name := range memberNames(reflect.TypeFor[curriculum.Dossier](), map[reflect.Type]bool{}) {
		if !regexp.MustCompile(`\b` + name + `\b`).MatchString(out) {
			t.Errorf("the template does not speak of %q", name)
		}
	}
}

// memberNames gives the JSON names of a document type and of those within it.
func memberNames(t reflect.Type, seen map[reflect.Type]bool) (names []string) {
	for t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct || seen[t] {
		return nil
	}
	seen[t] = true
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if name == "" || name == "-" {
			continue
		}
		names = append(names, name)
		names = append(names, memberNames(t.Field(i).Type, seen)...)
	}
	return names
}
