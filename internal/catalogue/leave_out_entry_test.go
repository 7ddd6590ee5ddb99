package catalogue

import (
	"bufio"
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// readApplicants gives the applicants that the reference program judges.
func readApplicants(t *testing.T) []*eligibility.Applicant {
	t.Helper()
	file, err := os.Open("../../examples/admissions/cohort.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var applicants []*eligibility.Applicant
	for lines := bufio.NewScanner(file); lines.Scan(); {
		a, err := eligibility.ReadApplicant(bytes.NewReader(lines.Bytes()))
		if err != nil {
			t.Fatal(err)
		}
		applicants = append(applicants, a)
	}
	if len(applicants) == 0 {
		t.Fatal("no applicants")
	}
	return applicants
}

// A term on a path that is not there opens no path and shuts none that the edition lists.
// A term on a cap that is not there is neither kept nor exceeded.
func TestLeavingAnEntryTermOutDecidesNothing(t *testing.T) {
	applicants := readApplicants(t)
	start := testkit.Day("2025-09-01")
	for _, e := range law.Editions() {
		for i, left := range e.Draft().Terms {
			if family, _, _ := strings.Cut(left.Rule, "/"); family != "entry" && family != "cohort" {
				continue
			}
			for how, draft := range map[string]law.Draft{"left out": without(e, i), "not found": notFound(e, i)} {
				edition, err := law.NewEdition(draft)
				if err != nil {
					t.Fatal(err)
				}
				checker, err := eligibility.NewChecker(edition)
				if err != nil {
					t.Fatal(err)
				}
				var cohort eligibility.Cohort
				for _, a := range applicants {
					d, err := checker.Decide(a, start)
					if err != nil {
						t.Fatal(err)
					}
					cohort.Add(quantity.Yes, d)
					for path := eligibility.Path(1); int(path) <= eligibility.PathCount; path++ {
						if path.Rule().ID != left.Rule {
							continue
						}
						if d.Of(path) == quantity.Yes {
							t.Errorf("edition %v, %s %s: the path holds", e, left.Rule, how)
						}
						listed := checker.Paths().Has(path)
						if listed != (how == "not found") {
							t.Errorf("edition %v, %s %s: listed: %v", e, left.Rule, how, listed)
						}
					}
				}
				r, err := checker.Validate(&cohort, start, quantity.Unknown)
				if err != nil {
					t.Fatal(err)
				}
				for f := range r.Of(left.Rule) {
					if f.Status == report.StatusMet || f.Status == report.StatusNotMet {
						t.Errorf("edition %v, %s %s: %v", e, left.Rule, how, f.Status)
					}
				}
			}
		}
	}
}
