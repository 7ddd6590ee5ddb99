package ms_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/ms"
)

func ExampleQualificationKind() {
	var q ms.QualificationKind
	fmt.Println(q.UnmarshalText([]byte("bachelor")), q == ms.QualificationBachelor)
	// Output: <nil> true
}

func ExampleAward() {
	fmt.Println(ms.Awarded, ms.AwardExpected, ms.NotAwarded, ms.Award(0))
	// Output: awarded expected not-awarded unset
}

func ExampleRuling() {
	// A jury that was asked and has not decided yet is told from one that nobody asked.
	fmt.Println(ms.RulingGranted, ms.RulingRefused, ms.RulingPending, ms.RulingNotAsked)
	// Output: granted refused pending not-asked
}

func ExampleWorkKind() {
	fmt.Println(ms.WorkEmployment, ms.WorkSelfEmployment, ms.WorkInternship, ms.WorkStudy)
	// Output: employment self-employment internship work-study
}

func ExampleExemptionKind() {
	fmt.Println(ms.ExemptionM1, ms.ExemptionPriorLearning, ms.ExemptionOther)
	// Output: m1-without-experience prior-learning other
}

func ExampleRulingBody() {
	fmt.Println(ms.RulingByJury, ms.RulingByCommittee, ms.RulingBySchool)
	// Output: admission-jury prior-learning-committee school
}

func ExamplePercent() {
	var rate ms.Percent
	fmt.Println(json.Unmarshal([]byte(`80`), &rate), rate)
	fmt.Println(json.Unmarshal([]byte(`0`), &rate))
	// Output:
	// <nil> 80
	// (whole document): found 0; accepted: a whole percentage from 1 to 100
}

func TestPercent(t *testing.T) {
	for n := ms.Percent(1); n <= 100; n++ {
		readsBack(t, n)
	}
	for _, in := range []string{`0`, `101`, `-1`, `30.5`, `0.3`, `"30"`, `"30 %"`, `null`, `true`, `{}`, megabyteOfDigits()} {
		kept := ms.Percent(30)
		err := kept.UnmarshalJSON([]byte(in))
		if err == nil || kept != 30 {
			t.Errorf("%.30s reads as %d, %v", in, kept, err)
			continue
		}
		testSentence(t, "what is accepted of a share", problemOf(t, err).Accepted)
	}
	if ms.Percent(30).Compare(40) >= 0 || ms.Percent(40).Compare(30) <= 0 || ms.Percent(40).Compare(40) != 0 {
		t.Error("Compare does not order")
	}
}

func FuzzPercentUnmarshalJSON(f *testing.F) {
	for _, s := range []string{`30`, `30.0`, `30.5`, `100`, `101`, `0`, `null`, `1e1`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var n ms.Percent
		if err := n.UnmarshalJSON(b); err == nil {
			if n < 1 || n > 100 {
				t.Fatalf("%s reads as %d", b, n)
			}
			readsBack(t, n)
		}
	})
}
