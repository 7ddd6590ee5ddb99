package eligibility_test

import (
	"fmt"

	"github.com/mastere-go/mastere/eligibility"
)

func ExampleQualificationKind() {
	var q eligibility.QualificationKind
	fmt.Println(q.UnmarshalText([]byte("bachelor")), q == eligibility.QualificationBachelor)
	// Output: <nil> true
}

func ExampleAward() {
	fmt.Println(eligibility.Awarded, eligibility.AwardExpected, eligibility.NotAwarded, eligibility.Award(0))
	// Output: awarded expected not-awarded unset
}

func ExampleRuling() {
	// A jury that was asked and has not decided yet is told from one that nobody asked.
	fmt.Println(eligibility.RulingGranted, eligibility.RulingRefused, eligibility.RulingPending, eligibility.RulingNotAsked)
	// Output: granted refused pending not-asked
}

func ExampleWorkKind() {
	fmt.Println(eligibility.WorkEmployment, eligibility.WorkSelfEmployment, eligibility.WorkInternship, eligibility.WorkStudy)
	// Output: employment self-employment internship work-study
}

func ExampleExemptionKind() {
	fmt.Println(eligibility.ExemptionM1, eligibility.ExemptionPriorLearning, eligibility.ExemptionOther)
	// Output: m1-without-experience prior-learning other
}

func ExampleRulingBody() {
	fmt.Println(eligibility.RulingByJury, eligibility.RulingByCommittee, eligibility.RulingBySchool)
	// Output: admission-jury prior-learning-committee school
}
