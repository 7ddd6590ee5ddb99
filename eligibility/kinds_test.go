package eligibility_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/quantity"
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

func ExamplePercent() {
	var rate quantity.Percent
	fmt.Println(json.Unmarshal([]byte(`80`), &rate), rate)
	fmt.Println(json.Unmarshal([]byte(`0`), &rate))
	// Output:
	// <nil> 80
	// (whole document): found 0; accepted: a whole percentage from 1 to 100
}

func TestPercent(t *testing.T) {
	for n := quantity.Percent(1); n <= 100; n++ {
		testkit.ReadsBack(t, n)
	}
	for _, in := range []string{`0`, `101`, `-1`, `30.5`, `0.3`, `"30"`, `"30 %"`, `null`, `true`, `{}`, testkit.MegabyteOfDigits()} {
		kept := quantity.Percent(30)
		err := kept.UnmarshalJSON([]byte(in))
		if err == nil || kept != 30 {
			t.Errorf("%.30s reads as %d, %v", in, kept, err)
			continue
		}
		testkit.Sentence(t, "what is accepted of a share", testkit.ProblemOf(t, err).Accepted)
	}
	if quantity.Percent(30).Compare(40) >= 0 || quantity.Percent(40).Compare(30) <= 0 || quantity.Percent(40).Compare(40) != 0 {
		t.Error("Compare does not order")
	}
}

func FuzzPercentUnmarshalJSON(f *testing.F) {
	for _, s := range []string{`30`, `30.0`, `30.5`, `100`, `101`, `0`, `null`, `1e1`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var n quantity.Percent
		if err := n.UnmarshalJSON(b); err == nil {
			if n < 1 || n > 100 {
				t.Fatalf("%s reads as %d", b, n)
			}
			testkit.ReadsBack(t, n)
		}
	})
}
