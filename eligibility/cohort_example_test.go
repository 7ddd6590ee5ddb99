package eligibility_test

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// Three kinds of student. The first has an engineering diploma, and an exemption lets the
// second in without one. The third has an exemption too, and a foreign diploma that the jury
// has not ruled on. Whether that student needs the exemption is not known yet.
var (
	engineer = eligibility.Applicant{Qualifications: []eligibility.Qualification{
		{Kind: eligibility.QualificationEngineering, Award: eligibility.Awarded, On: day("2015-07-01"), CTIListed: quantity.Yes},
	}}
	exempted = eligibility.Applicant{
		Qualifications: []eligibility.Qualification{},
		Exemptions:     []eligibility.Exemption{{Kind: eligibility.ExemptionPriorLearning, Ruling: eligibility.RulingGranted}},
	}
	pending = eligibility.Applicant{
		Qualifications: []eligibility.Qualification{{
			Kind: eligibility.QualificationForeign, Award: eligibility.Awarded, On: day("2014-07-01"),
			Equivalence: eligibility.Equivalence{Ruling: eligibility.RulingPending, To: eligibility.QualificationThirdCycle},
		}},
		Exemptions: []eligibility.Exemption{{Kind: eligibility.ExemptionPriorLearning, Ruling: eligibility.RulingGranted}},
	}
)

// A newcomer enlarges the cohort, so that 29 ordinary students leave room for 12 who
// are exempted, not for 8.
func ExampleCohort() {
	checker, start := checker("2018"), day("2019-09-01")
	var cohort eligibility.Cohort
	for range 29 {
		cohort.Add(quantity.Yes, judged(checker, &engineer, start))
	}
	bound := checker.Caps()[0]
	use := cohort.UnderCap(bound)
	fmt.Printf("%v of %v used, room for %v\n", use.Used, use.Allowed, use.Room)

	for range 13 {
		cohort.Add(quantity.Yes, judged(checker, &exempted, start))
	}
	use = cohort.UnderCap(bound)
	fmt.Printf("%v of %v used, %v ordinary enrolments needed\n", use.Used, use.Allowed, use.OrdinaryNeeded)
	// Output:
	// 0 of 8 used, room for 12
	// 13 of 12 used, 2 ordinary enrolments needed
}

// Where it is not known by which path some students enter, every figure is a range.
func ExampleCohort_UnderCap() {
	checker, start := checker("2018"), day("2019-09-01")
	var cohort eligibility.Cohort
	for range 9 {
		cohort.Add(quantity.Yes, judged(checker, &engineer, start))
	}
	for range 3 {
		cohort.Add(quantity.Yes, judged(checker, &exempted, start))
	}
	for range 2 {
		cohort.Add(quantity.Yes, judged(checker, &pending, start))
	}
	cohort.Add(quantity.No, judged(checker, &exempted, start)) // not under the label

	use := cohort.UnderCap(checker.Caps()[0])
	fmt.Println("used", use.Used, "of", use.Allowed, "allowed")
	fmt.Println("holds:", use.Holds)
	fmt.Println("room for", use.Room)
	// Output:
	// used [3, 5] of 4 allowed
	// holds: unknown
	// room for [0, 1]
}

// The report has a finding for every cap. At 13 of 30 the answer hangs on whether the
// programme trains for a niche trade, which is not known here.
func ExampleChecker_Validate() {
	checker, intake := checker("2020"), day("2024-09-01")
	var cohort eligibility.Cohort
	for range 17 {
		cohort.Add(quantity.Yes, judged(checker, &engineer, intake))
	}
	for range 13 {
		cohort.Add(quantity.Yes, judged(checker, &exempted, intake))
	}
	rep, err := checker.Validate(&cohort, intake, quantity.Unknown)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range rep.Findings {
		fmt.Printf("%v: %v\n", f.Rule, f.Status)
	}
	for f := range rep.With(report.StatusUnknown) {
		fmt.Println(f.Sentence(language.English))
		fmt.Printf("%v, %v allowed: %v\n", f.Have.In(language.English), f.Want.In(language.English), f.Reason.Text.EN)
	}
	// Output:
	// cohort/cap-all: unassessed
	// cohort/cap-m1: unassessed
	// cohort/cap-prior-learning: unknown
	// cohort/cap-prior-learning-niche: met
	// The students who enter by prior learning (VAPP) must make up at most 40 % of those enrolled.
	// 13 students, at most 12 students allowed: it is not known whether the programme trains for a niche trade
}

// Each worker counts in a tally of its own. Merged in whatever order, they come to
// the same.
func ExampleTally() {
	checker := checker("2018")
	energy := eligibility.Enrolment{Programme: "energy", Intake: day("2019-09-01"), UnderLabel: quantity.Yes}
	space := eligibility.Enrolment{Programme: "space", Intake: day("2019-09-01"), UnderLabel: quantity.Yes}

	var one, other eligibility.Tally
	one.Add(space, judged(checker, &engineer, space.Intake))
	one.Add(energy, judged(checker, &engineer, energy.Intake))
	other.Add(space, judged(checker, &exempted, space.Intake))
	other.Add(space, judged(checker, &pending, space.Intake))
	one.Merge(&other)

	for key, cohort := range one.All() {
		use := cohort.Use()
		fmt.Printf("%v, %v: %v enrolled, %v by exemption\n", key.Programme, key.Intake, use.Students, use.Exempted)
	}
	// Output:
	// energy, 2019-09-01: 1 enrolled, 0 by exemption
	// space, 2019-09-01: 3 enrolled, [1, 2] by exemption
}

// Which exemption is used how often, over all programmes.
func ExampleTally_Use() {
	checker := checker("2018")
	var tally eligibility.Tally
	for _, programme := range []document.Ref{"energy", "space", "cities"} {
		seat := eligibility.Enrolment{Programme: programme, Intake: day("2019-09-01"), UnderLabel: quantity.Yes}
		for _, student := range []*eligibility.Applicant{&engineer, &engineer, &exempted, &pending} {
			tally.Add(seat, judged(checker, student, seat.Intake))
		}
	}
	use := tally.Use()
	fmt.Println("enrolled:", use.Students)
	fmt.Println("by an ordinary path:", use.Ordinary)
	fmt.Println("by prior learning:", use.PriorLearning)
	fmt.Println("by an M1 without experience:", use.M1Exemption)
	// Output:
	// enrolled: 12
	// by an ordinary path: [6, 9]
	// by prior learning: [3, 6]
	// by an M1 without experience: 0
}

// The rules of which an edition sets the threshold.
func ExampleRules() {
	for _, rule := range eligibility.Rules() {
		term, _ := edition("2018").Term(rule.ID)
		if limit, found := term.Limit(rule.Measure); found {
			sentence := strings.Replace(rule.Sentence.FR, "{want}", limit.In(language.French), 1)
			fmt.Println(rule)
			fmt.Println(strings.ReplaceAll(sentence, "\u00a0", " "))
		}
	}
	// Output:
	// entry/m1-with-experience
	// Un M1 ou un équivalent, avec au moins 36 mois d'expérience professionnelle, rend recevable.
	// cohort/cap-all
	// Les étudiants entrés par dérogation, tous types ensemble, doivent représenter au plus 30 % des inscrits.
}
