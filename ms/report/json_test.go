package report_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/internal/golden"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

func ExampleReport_MarshalJSON() {
	edition, _ := law.EditionByID("cge-page")
	rep, _ := testkit.Judge(incomplete(), edition, quantity.Date{})
	b, _ := json.Marshal(rep)

	var read struct {
		Verdict  report.Verdict
		Findings []struct {
			Rule    string
			Status  report.Status
			Place   string
			Missing json.RawMessage
		}
	}
	if err := json.Unmarshal(b, &read); err != nil {
		fmt.Println(err)
	}
	fmt.Println(read.Verdict)
	for _, f := range read.Findings {
		if f.Status == report.StatusNotMet {
			fmt.Println(f.Rule, f.Place, string(f.Missing))
		}
	}
	// Output:
	// not-compliant
	// programme/duration-min /tracks/0 {"unit":"semesters","exact":1}
}

func ExampleCatalogueJSON() {
	b, _ := law.CatalogueJSON(law.Editions(), rulesOf(ms.Checks())...)

	var catalogue struct {
		Rules []struct {
			ID       string
			Editions []struct{ Edition, Force, Confidence string }
		}
	}
	if err := json.Unmarshal(b, &catalogue); err != nil {
		fmt.Println(err)
	}
	maximum := catalogue.Rules[5]
	fmt.Println(maximum.ID)
	for _, e := range maximum.Editions {
		fmt.Println(e.Edition, e.Force, e.Confidence)
	}
	// Output:
	// programme/duration-max
	// 2008 required not-found
	// 2018 required verified
	// 2020 required derived
	// cge-page required verified
}

func rulesOf(checks []ms.Check) (rules []*law.Rule) {
	for _, check := range checks {
		rules = append(rules, check.Rule)
	}
	return rules
}

func indented(t *testing.T, v any) []byte {
	t.Helper()
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return append(b, '\n')
}

func TestReportsInJSON(t *testing.T) {
	for name, r := range reportsToRender(t) {
		golden.Assert(t, name+".json", indented(t, r))
	}
}

func TestJSONOfAReportWithoutAnEdition(t *testing.T) {
	if b, err := json.Marshal(new(report.Report)); !errors.Is(err, law.ErrNoEdition) {
		t.Errorf("written as %s, %v", b, err)
	}
}

func TestJSONOfWhatHasNoWord(t *testing.T) {
	r := &report.Report{Edition: testkit.Edition(t, "2020"), Findings: []report.Finding{{Rule: ms.Checks()[0].Rule, Status: report.StatusWaived + 1}}}
	if b, err := r.MarshalJSON(); err == nil {
		t.Errorf("an unknown status is written as %s", b)
	}
}

func TestReadingsTakenInJSON(t *testing.T) {
	e := testkit.Edition(t, "2018")
	for readings, want := range map[law.Interpretations]string{
		0:                                 `"edition":"2018","dated"`,
		law.AfterDiplomaOnly:              `"edition":"2018","readings":"after-diploma-only","dated"`,
		law.ClampMonths | law.M1InsideCap: `"edition":"2018","readings":"clamp-months,m1-inside-cap","dated"`,
	} {
		b, err := json.Marshal(&report.Report{Edition: e.WithInterpretations(readings)})
		if err != nil || !strings.Contains(string(b), want) {
			t.Errorf("%q: no %s in %s, %v", readings, want, b, err)
		}
	}
}

func TestJSONKeepsWhatOnlyHTMLEscapes(t *testing.T) {
	r := &report.Report{Edition: testkit.Edition(t, "2020"), Title: document.Text{FR: "R&D <1>"}}
	b, err := r.MarshalJSON()
	if err != nil || !strings.Contains(string(b), "R&D <1>") || !strings.Contains(string(b), `"findings":[]`) {
		t.Errorf("written as %s, %v", b, err)
	}
}
