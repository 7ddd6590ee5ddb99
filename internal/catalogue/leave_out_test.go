package catalogue

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// readDossiers gives the dossiers that the reference program judges: some of them meet
// every rule, some break every rule, some leave much blank.
func readDossiers(t *testing.T) map[string]*curriculum.Dossier {
	t.Helper()
	files, err := filepath.Glob("../../examples/accreditation/dossiers/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no dossiers: %v", err)
	}
	dossiers := map[string]*curriculum.Dossier{}
	for _, name := range files {
		file, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		d, err := curriculum.ReadDossier(file)
		file.Close()
		if err != nil {
			t.Fatal(err)
		}
		dossiers[filepath.Base(name)] = d
	}
	return dossiers
}

// judge judges a dossier by an edition that is written anew.
func judge(t *testing.T, draft law.Draft, d *curriculum.Dossier) *report.Report {
	t.Helper()
	e, err := law.NewEdition(draft)
	if err != nil {
		t.Fatal(err)
	}
	checker, err := curriculum.NewChecker(e)
	if err != nil {
		t.Fatal(err)
	}
	r, err := checker.Validate(d)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// A term that is not there decides nothing: its rule comes out neither met nor broken.
// Worked example: an edition without "programme/duration-max" says of a programme of ten
// years that the rule is not applicable, not that it exceeds zero months.
func TestLeavingATermOutDecidesNothing(t *testing.T) {
	for name, d := range readDossiers(t) {
		for _, e := range law.Editions() {
			whole := e.Draft()
			for i, left := range whole.Terms {
				for how, draft := range map[string]law.Draft{"left out": without(e, i), "not found": notFound(e, i)} {
					r := judge(t, draft, d)
					for f := range r.Of(left.Rule) {
						if f.Status == report.StatusMet || f.Status == report.StatusNotMet {
							t.Errorf("%s, edition %v, %s %s: %v at %v", name, e, left.Rule, how, f.Status, f.Place)
						}
					}
				}
			}
		}
	}
}

// dependent are the rules that are read otherwise where another term was not found, by
// that term. Both readings are told in docs/law.md.
var dependent = map[string]string{
	// Without the credits of the project only a total above its limit can tell a double
	// listing: docs/law.md#listed-twice.
	"curriculum/credits-project": "curriculum/credits-total",
}

// Nor does it decide another rule: whatever is met or broken without the term is so with
// it, but for the rules that are read otherwise.
func TestLeavingATermOutDecidesNoOtherRule(t *testing.T) {
	dossiers := readDossiers(t)
	twice, err := curriculum.ReadDossier(strings.NewReader(`{"edition": "2018", "programme": {"label": "MS", "title": {"en": "Twice"}},
		"curriculum": {"units": [{"code": "U", "kind": "course", "hours": 400, "credits": 25}], "mission": {"credits": 30}, "thesis": {"credits": 20}}}`))
	if err != nil {
		t.Fatal(err)
	}
	dossiers["listed twice"] = twice
	met := map[string]bool{}
	for name, d := range dossiers {
		for _, e := range law.Editions() {
			type place struct{ rule, at string }
			before := map[place]report.Status{}
			for _, f := range judge(t, e.Draft(), d).Findings {
				before[place{f.Rule.ID, f.Place.String()}] = f.Status
			}
			for i, left := range e.Draft().Terms {
				for _, f := range judge(t, without(e, i), d).Findings {
					decided := f.Status == report.StatusMet || f.Status == report.StatusNotMet
					if !decided || before[place{f.Rule.ID, f.Place.String()}] == f.Status {
						continue
					}
					if dependent[left.Rule] == f.Rule.ID {
						met[left.Rule] = true
						continue
					}
					t.Errorf("%s, edition %v without %s: %v is %v at %v", name, e, left.Rule, f.Rule, f.Status, f.Place)
				}
			}
		}
	}
	for left, other := range dependent {
		if !met[left] {
			t.Errorf("%s does not depend on %s any more", other, left)
		}
	}
}

// A limit in one measure that is not there decides nothing either: what is met or broken
// without it is so with it.
func TestLeavingALimitOutDecidesNothing(t *testing.T) {
	tried := 0
	for name, d := range readDossiers(t) {
		for _, e := range law.Editions() {
			before := judge(t, e.Draft(), d)
			for i, term := range e.Draft().Terms {
				for k := 1; k < len(term.Limits); k++ { // the first is in the rule's own measure
					tried++
					draft := e.Draft()
					limits := &draft.Terms[i].Limits
					*limits = append((*limits)[:k:k], (*limits)[k+1:]...)
					with := map[string]report.Status{}
					for f := range before.Of(term.Rule) {
						with[f.Place.String()] = f.Status
					}
					for f := range judge(t, draft, d).Of(term.Rule) {
						decided := f.Status == report.StatusMet || f.Status == report.StatusNotMet
						if was := with[f.Place.String()]; decided && was != f.Status && was != report.StatusUnknown {
							t.Errorf("%s, edition %v, %s without %v: %v, was %v", name, e, term.Rule, term.Limits[k].Range.Measure(), f.Status, was)
						}
						if decided && f.Have.Measure() == term.Limits[k].Range.Measure() {
							t.Errorf("%s, edition %v, %s is decided in %v, which has no limit", name, e, term.Rule, f.Have.Measure())
						}
					}
				}
			}
		}
	}
	if tried == 0 {
		t.Error("no limit was left out")
	}
}

func without(e *law.Edition, i int) law.Draft {
	draft := e.Draft()
	draft.Terms = append(draft.Terms[:i:i], draft.Terms[i+1:]...)
	return draft
}

func notFound(e *law.Edition, i int) law.Draft {
	draft := e.Draft()
	draft.Terms[i].Basis, draft.Terms[i].Limits = law.Basis{}, nil
	return draft
}

// An edition without its own limit in a rule's measure is refused when it is compiled.
func TestATermWithoutItsLimitIsRefused(t *testing.T) {
	e, _ := law.EditionByID("2018")
	draft := e.Draft()
	for i := range draft.Terms {
		if draft.Terms[i].Rule == "curriculum/mission-months-min" {
			draft.Terms[i].Limits = []law.Limit{{Range: quantity.ValueOfWeeks(quantity.AtLeast[quantity.Weeks](16))}}
		}
	}
	other, err := law.NewEdition(draft)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := curriculum.NewChecker(other); err == nil {
		t.Error("sixteen weeks are compiled for a rule in months")
	}
}
