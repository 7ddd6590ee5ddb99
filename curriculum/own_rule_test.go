package curriculum_test

import (
	"fmt"
	"io"
	"log"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// distanceHoursMax is a school's own rule: the literal. It is fictitious.
var distanceHoursMax = &law.Rule{
	ID:      "school/distance-hours-max",
	Measure: quantity.MeasureHours,
	Sentence: document.Text{
		FR: "L'enseignement à distance doit représenter {want}.",
		EN: "Distance teaching must come to {want}.",
	},
}

// judgeDistanceHours judges the rule: the function.
func judgeDistanceHours(pass *curriculum.Pass) {
	place := pass.At.Member("units")
	f := pass.Finding(place)
	if f == nil {
		return // what the edition says is the finding: not held, not found, left to people
	}
	totals := pass.Totals()
	f.Have = quantity.ValueOfHours(totals.Of(curriculum.KindDistance).Hours)
	f.Want, _ = pass.Limit()
	f.Judge(f.Have.Within(f.Want))
	if f.Status == report.StatusUnknown {
		f.Reason = f.OpenReason()
		pass.Locate(place)
	}
}

// schoolEdition is the edition of 2020 with a term on the rule: the line, and its source.
func schoolEdition() (*law.Edition, error) {
	edition, err := law.EditionByID("2020")
	if err != nil {
		return nil, err
	}
	draft := edition.Draft()
	draft.ID = "2020-school"
	draft.Sources = append(draft.Sources, law.Source{Key: "SCHOOL", Title: document.Text{FR: "Règlement pédagogique", EN: "Teaching rules"}})
	draft.Terms = append(draft.Terms, law.Term{
		Rule: distanceHoursMax.ID, Force: law.Required,
		Basis:  law.Basis{Confidence: law.Verified, Cite: law.Citation{Source: "SCHOOL", Where: "article 3"}},
		Limits: []law.Limit{{Range: quantity.ValueOfHours(quantity.AtMost(quantity.WholeHours(60)))}},
	})
	return law.NewEdition(draft)
}

// schoolChecker compiles the checks of this library and the school's own one.
func schoolChecker() (*curriculum.Checker, error) {
	edition, err := schoolEdition()
	if err != nil {
		return nil, err
	}
	ownCheck := curriculum.Check{Rule: distanceHoursMax, Judge: judgeDistanceHours}
	return curriculum.NewChecker(edition, append(curriculum.Checks(), ownCheck)...)
}

// A rule of your own is a literal, a function, and a term in an edition.
func ExampleNewChecker_ownRule() {
	checker, err := schoolChecker()
	if err != nil {
		log.Fatal(err)
	}
	result, err := checker.ValidateCurriculum(&curriculum.Curriculum{
		Units: []curriculum.Unit{
			{Code: "UE1", Kind: curriculum.KindCourse, Hours: quantity.Exactly(quantity.WholeHours(300))},
			{Code: "UE2", Kind: curriculum.KindDistance, Hours: quantity.Exactly(quantity.WholeHours(75))},
		},
	}, quantity.Date{})
	if err != nil {
		log.Fatal(err)
	}
	for f := range result.Of(distanceHoursMax.ID) {
		fmt.Println(f.Rule.ID, f.Status, "at", f.Place)
		fmt.Println(f.Sentence(language.French))
		fmt.Println(f.Sentence(language.English))
	}
	// Output:
	// school/distance-hours-max not-met at /units
	// L'enseignement à distance doit représenter au plus 60 h.
	// Distance teaching must come to at most 60 h.
}

func TestOwnRule(t *testing.T) {
	checker, err := schoolChecker()
	if err != nil {
		t.Fatal(err)
	}
	want := hr(quantity.AtMost(quantity.WholeHours(60)))
	for name, tc := range map[string]struct {
		units []curriculum.Unit
		want  said
	}{
		"met": {
			[]curriculum.Unit{course(300, 40), unit(curriculum.KindDistance, 20, 5)},
			said{Status: report.StatusMet, Have: hr(hours(20))},
		},
		"exactly at the limit": {
			[]curriculum.Unit{course(300, 40), unit(curriculum.KindDistance, 60, 5)},
			said{Status: report.StatusMet, Have: hr(hours(60))},
		},
		"not met": {
			[]curriculum.Unit{course(300, 40), unit(curriculum.KindDistance, 61, 5)},
			said{Status: report.StatusNotMet, Have: hr(hours(61)), Missing: hr(hours(-1))},
		},
		"unknown": { // the second unit may be distance teaching too
			[]curriculum.Unit{unit(curriculum.KindDistance, 60, 5), unit(0, 30, 5)},
			said{Status: report.StatusUnknown, Reason: report.ReasonWideRange, Have: hr(hoursBetween(60, 90)), Located: []string{"/units"}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			result, err := checker.ValidateCurriculum(&cur{Units: tc.units}, quantity.Date{})
			if err != nil {
				t.Fatal(err)
			}
			tc.want.Place, tc.want.Want = "/units", want
			if diff := cmp.Diff([]said{tc.want}, allSaid(result, distanceHoursMax.ID)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// An own rule is required like any other: it is a breach, and it stands in the report
// after the rules of this library, with its own source.
func TestOwnRuleInTheReport(t *testing.T) {
	checker, err := schoolChecker()
	if err != nil {
		t.Fatal(err)
	}
	c := compliant()
	c.Units[0].Kind = curriculum.KindDistance
	c.Units = append(c.Units, course(120, 0))
	result, err := checker.ValidateCurriculum(c, quantity.Date{})
	if err != nil {
		t.Fatal(err)
	}
	var breaches []string
	for f := range result.Breaches() {
		breaches = append(breaches, f.Rule.ID)
	}
	if diff := cmp.Diff([]string{distanceHoursMax.ID}, breaches); diff != "" {
		t.Errorf("breaches (-want +got):\n%s", diff)
	}
	last := result.Findings[len(result.Findings)-1]
	if last.Rule != distanceHoursMax || last.Basis().Cite.Source != "SCHOOL" || result.Verdict() != report.NotCompliant {
		t.Errorf("the last finding is %+v, the verdict %v", last, result.Verdict())
	}
}

// An edition that does not hold the rule says so, and the rule does not apply.
func TestOwnRuleThatTheEditionDoesNotHold(t *testing.T) {
	check := curriculum.Check{Rule: distanceHoursMax, Judge: judgeDistanceHours}
	checker, err := curriculum.NewChecker(testkit.Edition(t, "2020"), check)
	if err != nil {
		t.Fatal(err)
	}
	result, err := checker.ValidateCurriculum(compliant(), quantity.Date{})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(excluded("/units", report.ReasonNotInEdition), allSaid(result, distanceHoursMax.ID)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A check that adds no finding leaves its rule unassessed, so that a required rule is never
// passed over in silence. It cannot note places in another rule's finding.
func TestASilentCheckIsNotCompliant(t *testing.T) {
	basis := law.Basis{Confidence: law.Verified, Cite: law.Citation{Source: "CGEMS"}}
	edition, err := law.NewEdition(law.Draft{ID: "own", Label: law.MS, Terms: []law.Term{
		{Rule: "own/loud", Force: law.Required, Basis: basis}, {Rule: "own/silent", Force: law.Required, Basis: basis},
	}})
	if err != nil {
		t.Fatal(err)
	}
	checker, err := curriculum.NewChecker(edition,
		curriculum.Check{Rule: &law.Rule{ID: "own/loud"}, Judge: func(p *curriculum.Pass) { p.Finding(p.At).Judge(quantity.Yes) }},
		curriculum.Check{Rule: &law.Rule{ID: "own/silent"}, Judge: func(p *curriculum.Pass) { p.Locate(p.At.Member("units")) }})
	if err != nil {
		t.Fatal(err)
	}
	r, err := checker.ValidateCurriculum(nil, quantity.Date{})
	if err != nil {
		t.Fatal(err)
	}
	if r.Verdict() != report.Undetermined || len(r.Findings) != 2 {
		t.Errorf("%v with %d findings", r.Verdict(), len(r.Findings))
	}
	for f := range r.Of("own/loud") {
		if len(f.Locations) != 0 {
			t.Errorf("the silent check has noted %v", f.Locations)
		}
	}
	for f := range r.Of("own/silent") {
		if f.Status != report.StatusUnassessed || f.Reason != report.ReasonNoFinding {
			t.Errorf("%v, %v", f.Status, f.Reason)
		}
	}
}

// A check may set locations by hand and note more.
func TestLocationsSetByHand(t *testing.T) {
	units := document.Pointer{}.Member("units")
	edition, err := law.NewEdition(law.Draft{ID: "own", Label: law.MS, Terms: []law.Term{
		{Rule: "own/one", Force: law.Required, Basis: law.Basis{Confidence: law.Verified, Cite: law.Citation{Source: "CGEMS"}}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	checker, err := curriculum.NewChecker(edition, curriculum.Check{Rule: &law.Rule{ID: "own/one"}, Judge: func(p *curriculum.Pass) {
		p.Finding(p.At).Locations = []document.Pointer{units.Index(0), units.Index(1)}
		p.Locate(units.Index(2))
		p.Locate(units.Index(3))
	}})
	if err != nil {
		t.Fatal(err)
	}
	r, err := checker.ValidateCurriculum(nil, quantity.Date{})
	if err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(r.Findings[0].Locations); got != "[/units/0 /units/1 /units/2 /units/3]" {
		t.Error(got)
	}
}

// A dossier may name an edition of one's own where the reader is given it.
func TestADossierNamesAnEditionOfOnesOwn(t *testing.T) {
	base := testkit.Edition(t, "2020")
	draft := base.Draft()
	draft.ID = "2020-own"
	own, err := law.NewEdition(draft)
	if err != nil {
		t.Fatal(err)
	}
	const text = `{"edition": "2020-own", "programme": {"label": "MS", "title": {"en": "Energy"}}}`
	if _, err := curriculum.ReadDossier(strings.NewReader(text)); err == nil {
		t.Error("an edition that nobody gave is accepted")
	}
	dossier, err := curriculum.ReadDossier(strings.NewReader(text), base, own)
	if err != nil {
		t.Fatal(err)
	}
	if acting, err := dossier.ActingEdition(base, own); err != nil || acting != own {
		t.Errorf("%v, %v", acting, err)
	}
	if err := curriculum.WriteDossier(io.Discard, dossier, base, own); err != nil {
		t.Error(err)
	}
	if err := curriculum.WriteDossier(io.Discard, dossier); err == nil {
		t.Error("a dossier is written that nobody can read")
	}
}

// The guard against listing twice goes by the most that a limit asks for, or by the least
// where it has no upper bound.
func TestListedTwiceByARangeOfCredits(t *testing.T) {
	c := &curriculum.Curriculum{
		Units:   []curriculum.Unit{{Code: "U", Kind: curriculum.KindCourse, Credits: quantity.Exactly(quantity.WholeCredits(45))}},
		Mission: curriculum.Mission{Credits: quantity.Exactly(quantity.WholeCredits(30))},
		Thesis:  curriculum.Thesis{Credits: quantity.Exactly(quantity.WholeCredits(20))},
	}
	base := testkit.Edition(t, "2018")
	for name, tc := range map[string]struct {
		limit   quantity.Value
		project report.Status
	}{
		"exactly 30":  {cr(credits(30)), report.StatusUnknown},
		"at most 30":  {cr(quantity.AtMost(quantity.WholeCredits(30))), report.StatusUnknown},
		"25 to 30":    {cr(creditsBetween(25, 30)), report.StatusUnknown},
		"at least 30": {cr(atLeastCredits(30)), report.StatusMet}, // 30 and 50 are both enough
	} {
		term, _ := base.Term("curriculum/credits-project")
		term.Limits = []law.Limit{{Range: tc.limit}}
		edition, err := law.NewEdition(base.Draft().With(term))
		if err != nil {
			t.Fatal(err)
		}
		r := validate(t, c, edition)
		for rule, want := range map[string]report.Status{
			"curriculum/project-listed-once": report.StatusNotMet,
			"curriculum/credits-project":     tc.project,
			"curriculum/credits-total":       report.StatusUnknown,
		} {
			if f := only(t, r, rule); f.Status != want {
				t.Errorf("%s: %s is %v, want %v", name, rule, f.Status, want)
			}
		}
	}
}
