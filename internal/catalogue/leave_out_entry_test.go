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
	judgedBy := map[*law.Edition]*eligibility.Checker{}
	for _, e := range law.Editions() {
		checker, err := eligibility.NewChecker(e)
		if err != nil {
			t.Fatal(err)
		}
		judgedBy[e] = checker
	}
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
					whole, err := judgedBy[e].Decide(a, start)
					if err != nil {
						t.Fatal(err)
					}
					for path := eligibility.Path(1); int(path) <= eligibility.PathCount; path++ {
						was, is := whole.Of(path), d.Of(path)
						if path.Rule().ID != left.Rule && is != was && is != quantity.Unknown && !leansOn(path, left.Rule) {
							t.Errorf("edition %v, %s %s: %v was %v and is %v", e, left.Rule, how, path, was, is)
						}
					}
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

// leansOn tells the paths that are read otherwise where an edition does not list another
// one: a foreign diploma is equivalent to a diploma that the edition accepts, and a diploma
// of the third cycle stands in for an M1 where the edition does not accept it by itself
// (docs/law.md).
func leansOn(path eligibility.Path, rule string) bool {
	switch path {
	case eligibility.ByForeignEquivalent:
		return true
	case eligibility.ByM1WithExperience, eligibility.ByM1Exemption:
		return rule == "entry/third-cycle"
	}
	return false
}
