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

// compiled compiles an edition that is written anew.
func compiled(t *testing.T, draft law.Draft) *eligibility.Checker {
	t.Helper()
	e, err := law.NewEdition(draft)
	if err != nil {
		t.Fatal(err)
	}
	checker, err := eligibility.NewChecker(e)
	if err != nil {
		t.Fatal(err)
	}
	return checker
}

// A term on a path that is not there opens no path and shuts none that the edition lists.
// A term on a cap that is not there is neither kept nor exceeded.
func TestLeavingAnEntryTermOutDecidesNothing(t *testing.T) {
	applicants := readApplicants(t)
	for _, e := range law.Editions() {
		whole := compiled(t, e.Draft())
		for i, left := range e.Draft().Terms {
			if family, _, _ := strings.Cut(left.Rule, "/"); family != "entry" && family != "cohort" {
				continue
			}
			for how, draft := range map[string]law.Draft{"left out": without(e, i), "not found": notFound(e, i)} {
				t.Run(e.ID()+" "+left.Rule+" "+how, func(t *testing.T) {
					checker := compiled(t, draft)
					for path := eligibility.Path(1); int(path) <= eligibility.PathCount; path++ {
						if listed := checker.Paths().Has(path); path.Rule().ID == left.Rule && listed != (how == "not found") {
							t.Errorf("listed: %v", listed)
						}
					}
					testEntryWithout(t, left.Rule, checker, whole, applicants)
				})
			}
		}
	}
}

// testEntryWithout decides on applicants by an edition without the term on a rule, and
// compares with the whole edition.
func testEntryWithout(t *testing.T, left string, checker, whole *eligibility.Checker, applicants []*eligibility.Applicant) {
	start := testkit.Day("2025-09-01")
	var cohort eligibility.Cohort
	for _, a := range applicants {
		now, err := checker.Decide(a, start)
		if err != nil {
			t.Fatal(err)
		}
		before, err := whole.Decide(a, start)
		if err != nil {
			t.Fatal(err)
		}
		cohort.Add(quantity.Yes, now)
		for path := eligibility.Path(1); int(path) <= eligibility.PathCount; path++ {
			was, is := before.Of(path), now.Of(path)
			switch {
			case path.Rule().ID == left:
				if is == quantity.Yes {
					t.Errorf("%v holds", path)
				}
			case is != was && is != quantity.Unknown && !leansOn(path, left):
				t.Errorf("%v was %v and is %v", path, was, is)
			}
		}
	}
	r, err := checker.Validate(&cohort, start, quantity.Unknown)
	if err != nil {
		t.Fatal(err)
	}
	for f := range r.Of(left) {
		if f.Status == report.StatusMet || f.Status == report.StatusNotMet {
			t.Errorf("the rule is %v", f.Status)
		}
	}
}

// leansOn tells the paths that are read otherwise where an edition does not list another one
// (docs/law.md). A foreign diploma is equivalent to a diploma that the edition accepts. A
// diploma of the third cycle stands in for an M1 where the edition does not accept it by
// itself.
func leansOn(path eligibility.Path, rule string) bool {
	switch path {
	case eligibility.ByForeignEquivalent:
		return true
	case eligibility.ByM1WithExperience, eligibility.ByM1Exemption:
		return rule == "entry/third-cycle"
	}
	return false
}
