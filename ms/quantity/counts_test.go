package quantity_test

import (
	"encoding"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleMonths() {
	var m quantity.Months
	fmt.Println(json.Unmarshal([]byte(`4`), &m), m)
	fmt.Println(json.Unmarshal([]byte(`4.5`), &m))
	// Output:
	// <nil> 4
	// (whole document): found 4.5; accepted: a whole number from 0 to 1200
}

func ExamplePercent() {
	var rate quantity.Percent
	fmt.Println(json.Unmarshal([]byte(`80`), &rate), rate)
	fmt.Println(json.Unmarshal([]byte(`0`), &rate))
	// Output:
	// <nil> 80
	// (whole document): found 0; accepted: a whole percentage from 1 to 100
}

func TestCountsAreWholeAndBounded(t *testing.T) {
	testCount[quantity.Months](t, 1_200)
	testCount[quantity.Weeks](t, 5_200)
	testCount[quantity.Days](t, 36_600)
	testCount[quantity.Semesters](t, 200)
	testCount[quantity.AcademicYears](t, 100)
	testCount[quantity.Count](t, 10_000)
}

func testCount[T interface {
	~int32
	Compare(T) int
}, P interface {
	*T
	json.Unmarshaler
}](t *testing.T, most T) {
	t.Run(fmt.Sprintf("%T", most), func(t *testing.T) {
		for _, want := range []T{0, 1, most - 1, most} {
			got := T(-1)
			if err := P(&got).UnmarshalJSON([]byte(fmt.Sprint(want))); err != nil || got != want {
				t.Errorf("%d reads as %d, %v", want, got, err)
			}
			testkit.ReadsBack(t, got)
		}
		if got := T(7); P(&got).UnmarshalJSON([]byte(`4.0`)) != nil || got != 4 {
			t.Errorf("4.0 reads as %d", got)
		}
		for _, in := range []string{
			`null`, `4.5`, `-1`, `-0`, `1e1`, `"4"`, `04`, ``, `true`, `{}`, fmt.Sprint(most + 1), `4294967296`, testkit.MegabyteOfDigits(),
		} {
			got := T(7)
			p := testkit.ProblemOf(t, P(&got).UnmarshalJSON([]byte(in)))
			if got != 7 {
				t.Errorf("%.30s: a refused value leaves %d", in, got)
			}
			if bound := fmt.Sprint(most); !strings.Contains(p.Accepted.FR, bound) || !strings.Contains(p.Accepted.EN, bound) {
				t.Errorf("%.30s: the message does not name the bound %s: %v", in, bound, p.Accepted)
			}
		}
		if T(3).Compare(4) >= 0 || T(4).Compare(3) <= 0 || T(4).Compare(4) != 0 {
			t.Error("Compare does not order")
		}
	})
}

// A share and a level start at 1: none is left out of a document, never written as 0.
func TestSharesAndLevelsStartAtOne(t *testing.T) {
	testFromOne[quantity.Percent](t, 100, "un pourcentage entier de 1 à 100", "a whole percentage from 1 to 100")
	testFromOne[quantity.Level](t, 8, "un niveau de 1 à 8", "a level from 1 to 8")
}

func testFromOne[T ~int32 | ~uint8, P interface {
	*T
	json.Unmarshaler
}](t *testing.T, most T, fr, en string) {
	t.Helper()
	for want := T(1); want <= most; want++ {
		var got T
		if err := P(&got).UnmarshalJSON(fmt.Append(nil, want)); err != nil || got != want {
			t.Errorf("%d reads as %T %d, %v", want, got, got, err)
		}
	}
	for _, in := range []string{`0`, `-1`, `1.5`, `"1"`, `null`, ``, fmt.Sprint(most + 1), `256`, `257`, testkit.MegabyteOfDigits()} {
		got := T(7)
		p := testkit.ProblemOf(t, P(&got).UnmarshalJSON([]byte(in)))
		if got != 7 || p.Accepted != (document.Text{FR: fr, EN: en}) {
			t.Errorf("%.30s leaves %T %d, and what is accepted is %v", in, got, got, p.Accepted)
		}
	}
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

func FuzzMonthsUnmarshalJSON(f *testing.F) {
	for _, s := range []string{`4`, `4.0`, `4.5`, `1200`, `1201`, `null`, `-1`, `1e1`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var months quantity.Months
		if err := months.UnmarshalJSON(b); err == nil {
			testkit.ReadsBack(t, months)
		}
		var level quantity.Level
		if err := level.UnmarshalJSON(b); err == nil {
			testkit.ReadsBack(t, level)
		}
	})
}

func TestWholeNumbersAsText(t *testing.T) {
	testWholeAsText[quantity.Months](t, 1_200)
	testWholeAsText[quantity.Weeks](t, 5_200)
	testWholeAsText[quantity.Days](t, 36_600)
	testWholeAsText[quantity.Semesters](t, 200)
	testWholeAsText[quantity.AcademicYears](t, 100)
	testWholeAsText[quantity.Count](t, 10_000)
}

func testWholeAsText[T interface {
	~int32
	encoding.TextMarshaler
}, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, most T) {
	t.Helper()
	text, err := most.MarshalText()
	if err != nil {
		t.Fatal(err)
	}
	var read T
	if err := P(&read).UnmarshalText(text); err != nil || read != most {
		t.Errorf("%T: %s reads as %v, %v", most, text, read, err)
	}
	if err := P(&read).UnmarshalText([]byte("4.5")); err == nil || read != most {
		t.Errorf("%T: 4.5 reads as %v", most, read)
	}
	if b, err := json.Marshal(most); err != nil || string(b) != string(text) {
		t.Errorf("%T: %v is written %s, %v", most, most, b, err)
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
