package eligibility_test

import (
	"encoding/json"
	"fmt"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

func day(s string) quantity.Date {
	d, err := quantity.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func edition(id string) *law.Edition {
	e, err := law.EditionByID(id)
	if err != nil {
		panic(err)
	}
	return e
}

func checker(id string) *eligibility.Checker {
	c, err := eligibility.NewChecker(edition(id))
	if err != nil {
		panic(err)
	}
	return c
}

// judged decides on an applicant whom an example knows to have no problems.
func judged(c *eligibility.Checker, a *eligibility.Applicant, start quantity.Date) eligibility.Decision {
	d, err := c.Decide(a, start)
	if err != nil {
		panic(err)
	}
	return d
}

// salaried holds an M1 and has worked since March 2022.
func salaried() *eligibility.Applicant {
	return &eligibility.Applicant{
		Ref: "A-17",
		Qualifications: []eligibility.Qualification{
			{Kind: eligibility.QualificationM1, Award: eligibility.Awarded, On: day("2021-07-05")},
		},
		Experience: []eligibility.Work{
			{From: day("2022-03-01"), Ongoing: quantity.Yes, Kind: eligibility.WorkEmployment},
		},
		Exemptions: []eligibility.Exemption{}, // none, which is not the same as a blank
	}
}

// graduate has a diploma of a school of which it is not known whether the CTI lists
// it, and was granted access by prior learning.
func graduate() *eligibility.Applicant {
	return &eligibility.Applicant{
		Ref: "A-18",
		Qualifications: []eligibility.Qualification{
			{Kind: eligibility.QualificationEngineering, Award: eligibility.Awarded, On: day("2019-09-30")},
		},
		Experience: []eligibility.Work{},
		Exemptions: []eligibility.Exemption{
			{Kind: eligibility.ExemptionPriorLearning, Ruling: eligibility.RulingGranted, By: eligibility.RulingByCommittee},
		},
	}
}

func ExampleChecker_Decide() {
	decision, err := checker("2020").Decide(salaried(), day("2024-09-01"))
	if err != nil {
		fmt.Println(err) // what is wrong with the applicant
		return
	}
	fmt.Println(decision.Receivable(), decision.Facts().Experience(), "months")

	for _, c := range decision.Conditions(eligibility.ByM1WithExperience) {
		fmt.Println(c.Fact, c.State)
		if !c.Missing.IsZero() {
			fmt.Println("missing", c.Missing.In(language.English))
		}
	}
	// Output:
	// no 30 months
	// has-m1 yes
	// m1-in-time yes
	// experience-long-enough no
	// missing 6 months
}

func ExampleChecker_DecideOn() {
	checker := checker("2020")
	facts, err := checker.Facts(graduate(), day("2024-09-01"))
	if err != nil {
		fmt.Println(err)
		return
	}
	decision := checker.DecideOn(facts)
	fmt.Println("receivable:", decision.Receivable())
	fmt.Println("by:", decision.Route())

	// With the one fact that is open, the route is known too.
	decision = checker.DecideOn(facts.With(eligibility.EngineeringDiplomaInTime, quantity.Yes))
	path, _ := decision.Path()
	fmt.Println("by:", decision.Route(), path)
	// Output:
	// receivable: yes
	// by: ordinary,exemption
	// by: ordinary engineering-diploma
}

func ExampleDecision_Ask() {
	applicant := graduate()
	applicant.Exemptions = nil // a blank
	decision := judged(checker("2020"), applicant, day("2024-09-01"))

	everything, _ := decision.Ask()
	for fact := range everything.All() {
		fmt.Println("to be sure:", fact)
	}
	something, _ := decision.Fastest()
	for fact := range something.All() {
		fmt.Println("at first:", fact)
	}
	// Output:
	// to be sure: engineering-diploma-in-time
	// to be sure: prior-learning-granted
	// at first: engineering-diploma-in-time
}

func ExampleDecision_AskRoute() {
	decision := judged(checker("2020"), graduate(), day("2024-09-01"))
	forReceivability, _ := decision.Ask()
	forRoute, _ := decision.AskRoute()
	fmt.Println(forReceivability.Len(), forRoute.Len())
	// Output: 0 1
}

func ExampleChecker_Blanks() {
	checker, applicant, start := checker("2020"), graduate(), day("2024-09-01")
	asked, _ := judged(checker, applicant, start).AskRoute()
	fmt.Println(checker.Blanks(applicant, start, asked))
	// Output: [/qualifications/0/ctiListed]
}

func ExampleChecker_EligibleFrom() {
	from, err := checker("2020").EligibleFrom(salaried())
	fmt.Println(from, err)
	// Output: 2025-03-01 <nil>
}

func ExampleChecker_Explain() {
	explanation, err := checker("cge-page").Explain(salaried(), day("2024-09-01"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(explanation.Text(language.English))
	// Output:
	// A-17: NOT RECEIVABLE — edition cge-page, start 2024-09-01
	// Receivable does not mean admitted: the school's jury decides.
	// Receivable for a start from 2025-03-01 on, if all goes as stated
	//
	//   ✗ engineering diploma
	//       ✗ an engineering diploma
	//       [entry/engineering-diploma] — CGEMS "Who is elligible?", read in the source
	//
	//   ✗ management diploma conferring the grade of master
	//       ✗ a diploma of a management school
	//       [entry/management-diploma] — CGEMS "Who is elligible?", read in the source
	//
	//   ✗ equivalent foreign diploma
	//       ✗ a foreign diploma
	//       [entry/foreign-equivalent] — CGEMS "Who is elligible?", read in the source
	//
	//   ✗ M1 or equivalent with experience
	//       ✓ an M1 or an equivalent (four-year bachelor, equivalence ruled by the jury)
	//       ✓ awarded by the start
	//       ✗ enough professional experience before the start: found 30 months, asked for at least 36 months, missing 6 months
	//       [entry/m1-with-experience] — CGEMS "Who is elligible?", read in the source
	//       open for a start from 2025-03-01 on, if all goes as stated
	//
	//   ✗ exemption
	//       ✗ an exemption granted
	//       [entry/any-exemption] — CGEMS "Who is elligible?", read in the source
	//
	//   Texts cited
	//       CGEMS: Conférence des grandes écoles, MS ®, undated; "almost 390" programmes fits 2016-18
}

func ExampleDiff() {
	applicant := salaried()
	now := judged(checker("2020"), applicant, day("2024-09-01"))
	later := judged(checker("2020"), applicant, day("2025-09-01"))
	fmt.Print(eligibility.Diff(now, later).Text(language.English))
	// Output:
	// edition 2020
	// receivable: no → yes
	// paths possible: none → M1 or equivalent with experience
	//   M1 or equivalent with experience: no → yes
	//     enough professional experience before the start: no → yes
	//     experience: 30 months → 42 months
}

func ExampleDecisionDiff() {
	applicant := &eligibility.Applicant{
		Qualifications: []eligibility.Qualification{
			{Kind: eligibility.QualificationThirdCycle, Award: eligibility.Awarded, On: day("2019-07-01")},
		},
		Experience: []eligibility.Work{},
		Exemptions: []eligibility.Exemption{},
	}
	start := day("2024-09-01")
	difference := eligibility.Diff(
		judged(checker("2020"), applicant, start), judged(checker("cge-page"), applicant, start))
	for _, c := range difference.Paths {
		if c.Before != c.After {
			fmt.Println(c.Path, c.Before, c.After, c.ListedAfter)
		}
	}
	// Output: third-cycle yes no false
}

func ExampleApplicant_OnEvidence() {
	applicant := salaried()
	applicant.Qualifications[0].Evidence = eligibility.EvidenceOfKind | eligibility.EvidenceOfAward
	start := day("2025-09-01")
	fmt.Println("as stated:", judged(checker("2020"), applicant, start).Receivable())
	fmt.Println("on evidence:", judged(checker("2020"), applicant.OnEvidence(), start).Receivable())
	// Output:
	// as stated: yes
	// on evidence: unknown
}

func ExampleEvidence() {
	all, _ := json.Marshal(eligibility.Evidenced)
	some, _ := json.Marshal(eligibility.EvidenceOfKind | eligibility.EvidenceOfCTIListed)
	fmt.Println(string(all), string(some))
	// Output: "evidenced" ["kind","ctiListed"]
}

func Example_interpretations() {
	applicant := salaried()
	applicant.Experience[0].Kind = eligibility.WorkStudy
	start := day("2025-09-01")
	fmt.Println(judged(checker("2020"), applicant, start).Receivable())

	wider, err := eligibility.NewChecker(edition("2020").WithInterpretations(law.CountWorkStudy))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(judged(wider, applicant, start).Receivable())
	// Output:
	// no
	// yes
}
