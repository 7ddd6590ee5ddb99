package law_test

import (
	"encoding/json"
	"fmt"
	"iter"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleInterpretations() {
	r := law.CountInternships | law.ClampMonths
	fmt.Println(r, r.Has(law.CountInternships), r.Has(law.ProRata), r.Months())
	fmt.Println(r.Text().In(language.English))

	var read law.Interpretations
	fmt.Println(read.UnmarshalText([]byte("pro-rata,m1-inside-cap")), read == law.ProRata|law.M1InsideCap)
	// Output:
	// count-internships,clamp-months true false clamp
	// internships count, calendar months read by the other reading
	// <nil> true
}

const readingCount = 6

func everyReadings() iter.Seq[law.Interpretations] {
	return func(yield func(law.Interpretations) bool) {
		for n := 0; n < 1<<readingCount && yield(law.Interpretations(n)); n++ {
		}
	}
}

func TestReadings(t *testing.T) {
	each := []law.Interpretations{law.CountInternships, law.CountWorkStudy, law.AfterDiplomaOnly, law.ProRata, law.ClampMonths, law.M1InsideCap}
	// The words are written out once more: a document that holds one keeps its meaning.
	words := strings.Fields("count-internships count-work-study after-diploma-only pro-rata clamp-months m1-inside-cap")
	if len(each) != readingCount || law.M1InsideCap<<1 != 1<<readingCount {
		t.Fatalf("there are %d readings", len(each))
	}
	for i, r := range each {
		if r.String() != words[i] {
			t.Errorf("reading %d prints %q, want %q", i, r, words[i])
		}
		testkit.Sentence(t, r.String(), r.Text())
	}
	for r := range everyReadings() {
		var taken []string
		for i, one := range each {
			if r&one != 0 {
				taken = append(taken, words[i])
			}
			if r.Has(one) != (r&one != 0) {
				t.Errorf("%q has %q: %v", r, one, r.Has(one))
			}
		}
		if want := strings.Join(taken, ","); r.String() != want {
			t.Errorf("%d prints %q, want %q", r, r, want)
		}
		if got := strings.Count(r.Text().EN, ", "); r != 0 && got != len(taken)-1 || r.Text().IsZero() != (r == 0) {
			t.Errorf("%q is in words %+v", r, r.Text())
		}
		if !r.Has(0) || !r.Has(r) || r.Has(1<<7) {
			t.Errorf("%q has none or all of itself: %v, %v", r, r.Has(0), r.Has(r))
		}
		if (r.Months() == quantity.Clamp) != r.Has(law.ClampMonths) {
			t.Errorf("%q reads months by %v", r, r.Months())
		}
		testkit.ReadsBack(t, r)
	}
}

func TestReadingsThatAreRead(t *testing.T) {
	for in, want := range map[string]law.Interpretations{
		"":                      0,
		"m1-inside-cap":         law.M1InsideCap,
		"pro-rata,clamp-months": law.ProRata | law.ClampMonths,
		"clamp-months,pro-rata": law.ProRata | law.ClampMonths, // in any order
		"pro-rata,pro-rata":     law.ProRata,
	} {
		got := law.AfterDiplomaOnly // what was there before is gone
		if err := got.UnmarshalText([]byte(in)); err != nil || got != want {
			t.Errorf("%q reads as %q, %v", in, got, err)
		}
	}
	for _, in := range []string{
		",", "pro-rata,", ",pro-rata", "pro-rata, clamp-months", "PRO-RATA", "pro-rata;clamp-months", "unset", testkit.MegabyteOfDigits(),
	} {
		kept := law.AfterDiplomaOnly
		err := kept.UnmarshalText([]byte(in))
		if err == nil || kept != law.AfterDiplomaOnly {
			t.Errorf("%.30q reads as %q, %v", in, kept, err)
			continue
		}
		p := testkit.ProblemOf(t, err)
		for i := range readingCount {
			if word := law.Interpretations(1 << i).String(); !strings.Contains(p.Accepted.FR, word) || !strings.Contains(p.Accepted.EN, word) {
				t.Errorf("the message does not list %q: %v", word, p.Accepted)
			}
		}
	}
	var doc struct {
		Readings law.Interpretations `json:"readings,omitzero"`
	}
	if b, err := json.Marshal(doc); err != nil || string(b) != `{}` {
		t.Errorf("no reading is written %s, %v", b, err)
	}
}

func FuzzReadingsUnmarshalText(f *testing.F) {
	for _, s := range []string{"", "pro-rata", "clamp-months,pro-rata", ",", "count-internships,count-work-study,x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var r law.Interpretations
		if err := r.UnmarshalText([]byte(s)); err == nil {
			testkit.ReadsBack(t, r)
		}
	})
}
