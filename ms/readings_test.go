package ms_test

import (
	"encoding/json"
	"fmt"
	"iter"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms"
)

func ExampleReadings() {
	r := ms.CountInternships | ms.ClampMonths
	fmt.Println(r, r.Has(ms.CountInternships), r.Has(ms.ProRata), r.Months())
	fmt.Println(r.Text().In(language.English))

	var read ms.Readings
	fmt.Println(read.UnmarshalText([]byte("pro-rata,m1-inside-cap")), read == ms.ProRata|ms.M1InsideCap)
	// Output:
	// count-internships,clamp-months true false clamp
	// internships count, calendar months read by the other reading
	// <nil> true
}

const readingCount = 6

func everyReadings() iter.Seq[ms.Readings] {
	return func(yield func(ms.Readings) bool) {
		for n := 0; n < 1<<readingCount && yield(ms.Readings(n)); n++ {
		}
	}
}

func TestReadings(t *testing.T) {
	each := []ms.Readings{ms.CountInternships, ms.CountWorkStudy, ms.AfterDiplomaOnly, ms.ProRata, ms.ClampMonths, ms.M1InsideCap}
	// The words are written out once more: a document that holds one keeps its meaning.
	words := strings.Fields("count-internships count-work-study after-diploma-only pro-rata clamp-months m1-inside-cap")
	if len(each) != readingCount || ms.M1InsideCap<<1 != 1<<readingCount {
		t.Fatalf("there are %d readings", len(each))
	}
	for i, r := range each {
		if r.String() != words[i] {
			t.Errorf("reading %d prints %q, want %q", i, r, words[i])
		}
		testSentence(t, r.String(), r.Text())
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
		if (r.Months() == ms.Clamp) != r.Has(ms.ClampMonths) {
			t.Errorf("%q reads months by %v", r, r.Months())
		}
		readsBack(t, r)
	}
}

func TestReadingsThatAreRead(t *testing.T) {
	for in, want := range map[string]ms.Readings{
		"":                      0,
		"m1-inside-cap":         ms.M1InsideCap,
		"pro-rata,clamp-months": ms.ProRata | ms.ClampMonths,
		"clamp-months,pro-rata": ms.ProRata | ms.ClampMonths, // in any order
		"pro-rata,pro-rata":     ms.ProRata,
	} {
		got := ms.AfterDiplomaOnly // what was there before is gone
		if err := got.UnmarshalText([]byte(in)); err != nil || got != want {
			t.Errorf("%q reads as %q, %v", in, got, err)
		}
	}
	for _, in := range []string{
		",", "pro-rata,", ",pro-rata", "pro-rata, clamp-months", "PRO-RATA", "pro-rata;clamp-months", "unset", megabyteOfDigits(),
	} {
		kept := ms.AfterDiplomaOnly
		err := kept.UnmarshalText([]byte(in))
		if err == nil || kept != ms.AfterDiplomaOnly {
			t.Errorf("%.30q reads as %q, %v", in, kept, err)
			continue
		}
		p := problemOf(t, err)
		for i := range readingCount {
			if word := ms.Readings(1 << i).String(); !strings.Contains(p.Accepted.FR, word) || !strings.Contains(p.Accepted.EN, word) {
				t.Errorf("the message does not list %q: %v", word, p.Accepted)
			}
		}
	}
	var document struct {
		Readings ms.Readings `json:"readings,omitzero"`
	}
	if b, err := json.Marshal(document); err != nil || string(b) != `{}` {
		t.Errorf("no reading is written %s, %v", b, err)
	}
}

func FuzzReadingsUnmarshalText(f *testing.F) {
	for _, s := range []string{"", "pro-rata", "clamp-months,pro-rata", ",", "count-internships,count-work-study,x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var r ms.Readings
		if err := r.UnmarshalText([]byte(s)); err == nil {
			readsBack(t, r)
		}
	})
}
