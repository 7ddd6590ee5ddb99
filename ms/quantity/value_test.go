package quantity_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"golang.org/x/text/language"
	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleValue_In() {
	taught := quantity.ValueOfHours(quantity.AtLeast(quantity.WholeHours(350)))
	mission := quantity.ValueOfMonths(quantity.AtLeast[quantity.Months](4))
	fmt.Printf("%q\n", taught.In(language.French)) // a no-break space holds number and unit together
	fmt.Printf("%q\n", mission.In(language.English))
	// Output:
	// "au moins 350\u00a0h"
	// "at least 4 months"
}

func ExampleValue_AppendText() {
	text := []byte("taught: ")
	text = quantity.ValueOfHours(quantity.AtLeast(quantity.WholeHours(350))).AppendText(text, language.English)
	fmt.Println(string(text))
	// Output: taught: at least 350 h
}

func ExampleValue_AppendJSON() {
	fmt.Println(string(quantity.ValueOfHours(quantity.AtLeast(quantity.WholeHours(350))).AppendJSON(nil)))
	// Output: {"unit":"hours","min":350}
}

func ExampleValue_GapTo() {
	have := quantity.ValueOfCredits(quantity.Exactly(quantity.CreditsOfHundredths(4250)))
	want := quantity.ValueOfCredits(quantity.Exactly(quantity.WholeCredits(45)))
	missing := have.GapTo(want)
	fmt.Println(missing.Credits())
	fmt.Println(want.GapTo(have).Credits()) // too much
	// Output:
	// 2.5 true
	// -2.5 true
}

func ExampleValue_Credits() {
	v := quantity.ValueOfCredits(quantity.AtLeast(quantity.WholeCredits(43)))
	fmt.Println(v.Credits())
	_, isHours := v.Hours()
	fmt.Println(v.Measure(), isHours)
	// Output:
	// [43, ∞) true
	// credits false
}

func ExampleValueOfPercent() {
	cap := quantity.ValueOfPercent(quantity.AtMost[quantity.Percent](30))
	found := quantity.ValueOfPercent(quantity.Exactly[quantity.Percent](34))
	fmt.Printf("%q\n", cap.In(language.French))
	fmt.Println(found.GapTo(cap).Percent())
	// Output:
	// "au plus 30\u00a0%"
	// -4 true
}

func ExampleValueOfStudents() {
	enrolled := quantity.ValueOfStudents(quantity.AtLeast[quantity.Count](29)) // a list that is open
	fmt.Println(enrolled.In(language.English))
	fmt.Println(enrolled.Students())
	// Output:
	// at least 29 students
	// [29, ∞) true
}

func TestValuesInWords(t *testing.T) {
	hours := func(parts int64) quantity.Value {
		return quantity.ValueOfHours(quantity.Exactly(quantity.HoursOfParts(parts)))
	}
	credits := func(hundredths int64) quantity.Value {
		return quantity.ValueOfCredits(quantity.Exactly(quantity.CreditsOfHundredths(hundredths)))
	}
	for _, c := range []struct {
		value  quantity.Value
		fr, en string
	}{
		{quantity.Value{}, "non trouvé", "not found"},
		{quantity.ValueOfHours(quantity.Range[quantity.Hours]{}), "inconnu", "unknown"},
		{hours(370_350), "1" + testkit.NB + "234,5" + testkit.NB + "h", "1,234.5 h"},
		{hours(30_000_000), "100" + testkit.NB + "000" + testkit.NB + "h", "100,000 h"},
		{hours(300 * 1_234_567), "1" + testkit.NB + "234" + testkit.NB + "567" + testkit.NB + "h", "1,234,567 h"},
		{hours(-300 * 1000), "-1" + testkit.NB + "000" + testkit.NB + "h", "-1,000 h"},
		{hours(-300 * 100), "-100" + testkit.NB + "h", "-100 h"},
		{hours(7300), "24" + testkit.NB + "h" + testkit.NB + "20" + testkit.NB + "min", "24 h 20 min"},
		{hours(7301), "24" + testkit.NB + "h" + testkit.NB + "20" + testkit.NB + "min" + testkit.NB + "12" + testkit.NB + "s", "24 h 20 min 12 s"},
		// French is plural from two on, English for all but one.
		{credits(0), "0" + testkit.NB + "crédit", "0 credits"},
		{credits(50), "0,5" + testkit.NB + "crédit", "0.5 credits"},
		{credits(100), "1" + testkit.NB + "crédit", "1 credit"},
		{credits(150), "1,5" + testkit.NB + "crédit", "1.5 credits"},
		{credits(200), "2" + testkit.NB + "crédits", "2 credits"},
		{credits(-100), "-1" + testkit.NB + "crédit", "-1 credit"},
		{credits(-250), "-2,5" + testkit.NB + "crédits", "-2.5 credits"},
		{testkit.Months(1), "1" + testkit.NB + "mois", "1 month"},
		{testkit.Months(4), "4" + testkit.NB + "mois", "4 months"},
		{quantity.ValueOfMonths(testkit.Between[quantity.Months](4, 6)), "de 4 à 6" + testkit.NB + "mois", "4 to 6 months"},
		{quantity.ValueOfMonths(quantity.AtMost[quantity.Months](24)), "au plus 24" + testkit.NB + "mois", "at most 24 months"},
		{quantity.ValueOfWeeks(quantity.Exactly[quantity.Weeks](16)), "16" + testkit.NB + "semaines", "16 weeks"},
		{quantity.ValueOfWeeks(quantity.Exactly[quantity.Weeks](1)), "1" + testkit.NB + "semaine", "1 week"},
		{quantity.ValueOfDays(quantity.AtLeast[quantity.Days](1)), "au moins 1" + testkit.NB + "jour", "at least 1 day"},
		{quantity.ValueOfDays(testkit.Between[quantity.Days](0, 1)), "de 0 à 1" + testkit.NB + "jour", "0 to 1 day"},
		{testkit.Semesters(2), "2" + testkit.NB + "semestres", "2 semesters"},
		{testkit.Years(1), "1" + testkit.NB + "année universitaire", "1 academic year"},
		{testkit.Years(2), "2" + testkit.NB + "années universitaires", "2 academic years"},
		{quantity.ValueOfAuthors(quantity.Exactly[quantity.Count](2)), "2" + testkit.NB + "auteurs", "2 authors"},
		{quantity.ValueOfStudents(quantity.Exactly[quantity.Count](1)), "1" + testkit.NB + "étudiant", "1 student"},
		{quantity.ValueOfStudents(testkit.Between[quantity.Count](8, 12)), "de 8 à 12" + testkit.NB + "étudiants", "8 to 12 students"},
		{quantity.ValueOfPercent(quantity.AtMost[quantity.Percent](30)), "au plus 30" + testkit.NB + "%", "at most 30 %"},
	} {
		if got := c.value.In(language.French); got != c.fr {
			t.Errorf("%+v in French is %q, want %q", c.value, got, c.fr)
		}
		if got := c.value.In(language.English); got != c.en {
			t.Errorf("%+v in English is %q, want %q", c.value, got, c.en)
		}
		if got := string(c.value.AppendText([]byte("x "), language.French)); got != "x "+c.fr {
			t.Errorf("%+v in French is appended as %q, want %q", c.value, got, "x "+c.fr)
		}
	}
}

func TestValuesInJSON(t *testing.T) {
	for _, c := range []struct {
		value quantity.Value
		want  string
	}{
		{quantity.Value{}, `null`},
		{quantity.ValueOfHours(quantity.Exactly(quantity.WholeHours(350))), `{"unit":"hours","exact":350}`},
		{quantity.ValueOfHours(quantity.AtLeast(quantity.HoursOfParts(7300))), `{"unit":"hours","min":"24:20"}`},
		{quantity.ValueOfCredits(quantity.Exactly(quantity.CreditsOfHundredths(-250))), `{"unit":"credits","exact":-2.5}`},
		{quantity.ValueOfCredits(quantity.Range[quantity.Credits]{}), `{"unit":"credits"}`},
		{quantity.ValueOfMonths(testkit.Between[quantity.Months](4, 6)), `{"unit":"months","min":4,"max":6}`},
		{quantity.ValueOfWeeks(quantity.AtMost[quantity.Weeks](16)), `{"unit":"weeks","max":16}`},
		{quantity.ValueOfDays(quantity.Exactly[quantity.Days](120)), `{"unit":"days","exact":120}`},
		{testkit.Semesters(2), `{"unit":"semesters","exact":2}`},
		{testkit.Years(1), `{"unit":"academic-years","exact":1}`},
		{quantity.ValueOfAuthors(quantity.Exactly[quantity.Count](1)), `{"unit":"authors","exact":1}`},
		{quantity.ValueOfStudents(quantity.AtLeast[quantity.Count](12)), `{"unit":"students","min":12}`},
		{quantity.ValueOfPercent(quantity.AtMost[quantity.Percent](30)), `{"unit":"percent","max":30}`},
	} {
		if b, err := json.Marshal(c.value); err != nil || string(b) != c.want {
			t.Errorf("value is written %s, %v, want %s", b, err, c.want)
		}
		if b := c.value.AppendJSON([]byte("x ")); string(b) != "x "+c.want {
			t.Errorf("value is appended as %s, want %s", b, "x "+c.want)
		}
	}
}

func TestAValueGivesBackItsRange(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		hours, credits := quantity.Range[quantity.Hours]{}, quantity.Range[quantity.Credits]{}
		r := drawRange(t, "range")
		if least, ok := r.Min(); ok {
			hours, credits = quantity.AtLeast(quantity.WholeHours(int32(least))), quantity.AtLeast(quantity.WholeCredits(int32(least)))
		}
		values := []quantity.Value{
			quantity.ValueOfCredits(credits), quantity.ValueOfHours(hours), quantity.ValueOfMonths(as[quantity.Months](r)), quantity.ValueOfWeeks(as[quantity.Weeks](r)),
			quantity.ValueOfDays(as[quantity.Days](r)), quantity.ValueOfSemesters(as[quantity.Semesters](r)), quantity.ValueOfAcademicYears(as[quantity.AcademicYears](r)),
			quantity.ValueOfAuthors(r), quantity.ValueOfStudents(r), quantity.ValueOfPercent(as[quantity.Percent](r)),
		}
		for i, v := range values {
			unit := quantity.Measure(i + 1)
			if v.Measure() != unit || v.IsZero() {
				t.Fatalf("%+v counts %v, want %v", v, v.Measure(), unit)
			}
			givesBack(t, v, unit, quantity.MeasureCredits, credits, v.Credits)
			givesBack(t, v, unit, quantity.MeasureHours, hours, v.Hours)
			givesBack(t, v, unit, quantity.MeasureMonths, as[quantity.Months](r), v.Months)
			givesBack(t, v, unit, quantity.MeasureWeeks, as[quantity.Weeks](r), v.Weeks)
			givesBack(t, v, unit, quantity.MeasureDays, as[quantity.Days](r), v.Days)
			givesBack(t, v, unit, quantity.MeasureSemesters, as[quantity.Semesters](r), v.Semesters)
			givesBack(t, v, unit, quantity.MeasureAcademicYears, as[quantity.AcademicYears](r), v.AcademicYears)
			givesBack(t, v, unit, quantity.MeasureAuthors, r, v.Authors)
			givesBack(t, v, unit, quantity.MeasureStudents, r, v.Students)
			givesBack(t, v, unit, quantity.MeasurePercent, as[quantity.Percent](r), v.Percent)
			for _, other := range values {
				if v.Equal(other) != (v.Measure() == other.Measure()) {
					t.Fatalf("%+v equals %+v: %v", v, other, v.Equal(other))
				}
			}
		}
	})
}

// as is the same range in another unit.
func as[T interface {
	~int32
	Compare(T) int
}](r quantity.Range[quantity.Count]) quantity.Range[T] {
	least, hasMin := r.Min()
	most, hasMax := r.Max()
	switch {
	case hasMin && hasMax:
		return testkit.Between(T(least), T(most))
	case hasMin:
		return quantity.AtLeast(T(least))
	case hasMax:
		return quantity.AtMost(T(most))
	}
	return quantity.Range[T]{}
}

func givesBack[T quantity.Quantity[T]](t *rapid.T, v quantity.Value, unit, own quantity.Measure, want quantity.Range[T], get func() (quantity.Range[T], bool)) {
	got, ok := get()
	if ok != (unit == own) || (ok && !got.Equal(want)) || (!ok && !got.IsZero()) {
		t.Fatalf("%+v gives %v, %v as %v", v, got, ok, own)
	}
}

// shifted is a range of numbers moved by n.
func shifted(r quantity.Range[quantity.Count], n quantity.Count) quantity.Range[quantity.Count] {
	least, hasMin := r.Min()
	most, hasMax := r.Max()
	switch {
	case hasMin && hasMax:
		return testkit.Between(least+n, most+n)
	case hasMin:
		return quantity.AtLeast(least + n)
	case hasMax:
		return quantity.AtMost(most + n)
	}
	return r
}

func TestMissingIsTheSmallestShiftThatHelps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		have, want := drawRange(t, "have"), drawRange(t, "want")
		agree := func(shift quantity.Count) bool {
			_, ok := shifted(have, shift).Intersect(want)
			return ok
		}
		missing := quantity.ValueOfAuthors(have).GapTo(quantity.ValueOfAuthors(want))
		if agree(0) {
			if !missing.IsZero() {
				t.Fatalf("%v and %v agree, and yet %+v is missing", have, want, missing)
			}
			return
		}
		r, _ := missing.Authors()
		shift, exact := r.Exact()
		if !exact || !agree(shift) {
			t.Fatalf("%v moved by %v does not agree with %v", have, r, want)
		}
		for n := quantity.Count(1); n < max(shift, -shift); n++ {
			if agree(n) || agree(-n) {
				t.Fatalf("%v moved by %d would agree with %v, not only by %d", have, n, want, shift)
			}
		}
	})
}

// Worked example: 4 to 6 lies within "at least 4", not within "at most 3", and may lie
// within "at least 5".
func TestWithinAgreesWithSetsOfNumbers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		have, want := drawRange(t, "have"), drawRange(t, "want")
		expected := truthOver(numbers(have), func(n quantity.Count) bool { return slices.Contains(numbers(want), n) })
		if want.IsZero() { // nothing is asked for
			expected = quantity.Unknown
		}
		if got := quantity.ValueOfAuthors(have).Within(quantity.ValueOfAuthors(want)); got != expected {
			t.Fatalf("%v within %v: %v, want %v", have, want, got, expected)
		}
	})
	for _, want := range []quantity.Value{{}, testkit.Semesters(4), quantity.ValueOfMonths(quantity.Range[quantity.Months]{})} {
		if got := testkit.Months(4).Within(want); got != quantity.Unknown {
			t.Errorf("4 months within %+v: %v", want, got)
		}
	}
}

func TestValuesOfPlainNumbers(t *testing.T) {
	hours := testkit.Between(quantity.HoursOfParts(1), quantity.HoursOfParts(2))
	if got := quantity.ValueBetween(quantity.MeasureHours, 1, 2); got != quantity.ValueOfHours(hours) {
		t.Errorf("1 to 2 parts of an hour are %+v", got)
	}
	if got := quantity.ValueFrom(quantity.MeasureMonths, 4); got != quantity.ValueOfMonths(quantity.AtLeast[quantity.Months](4)) {
		t.Errorf("4 months or more are %+v", got)
	}
	if got := quantity.ValueBetween(quantity.MeasureMonths, 6, 4); !got.IsZero() {
		t.Errorf("6 to 4 months are %+v", got)
	}
	for _, c := range []struct {
		value           quantity.Value
		known, negative bool
	}{
		{quantity.Value{}, false, false},
		{quantity.ValueOfMonths(quantity.Range[quantity.Months]{}), false, false},
		{quantity.ValueFrom(quantity.MeasureMonths, -1), true, false},
		{quantity.ValueBetween(quantity.MeasureMonths, -2, 0), true, false},
		{quantity.ValueBetween(quantity.MeasureMonths, -2, -1), true, true},
	} {
		if c.value.Known() != c.known || c.value.IsNegative() != c.negative {
			t.Errorf("%+v: known %v, negative %v", c.value, c.value.Known(), c.value.IsNegative())
		}
	}
}

// Added to a known value, what is missing makes the rule hold.
func TestMissingMendsAKnownValue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		have := quantity.Count(rapid.IntRange(0, 40).Draw(t, "have"))
		limit := quantity.Count(rapid.IntRange(0, 40).Draw(t, "limit"))
		wants := map[string]quantity.Range[quantity.Count]{"at least": quantity.AtLeast(limit), "at most": quantity.AtMost(limit), "exactly": quantity.Exactly(limit)}
		for name, want := range wants {
			missing, _ := quantity.ValueOfAuthors(quantity.Exactly(have)).GapTo(quantity.ValueOfAuthors(want)).Authors()
			shift, _ := missing.Exact()
			mended := quantity.Exactly(have + shift)
			if both, ok := mended.Intersect(want); !ok || !both.Equal(mended) {
				t.Fatalf("%d and %d missing is not %s %d", have, shift, name, limit)
			}
		}
	})
}

func TestShiftBetweenUnits(t *testing.T) {
	if shift := testkit.Months(4).GapTo(testkit.Semesters(9)); !shift.IsZero() {
		t.Errorf("months are shifted into semesters by %+v", shift)
	}
	if shift := (quantity.Value{}).GapTo(quantity.Value{}); !shift.IsZero() {
		t.Errorf("no value is shifted by %+v", shift)
	}
}

func TestNegated(t *testing.T) {
	if got := testkit.Months(4).Negated(); got != testkit.Months(-4) || got.Negated() != testkit.Months(4) || !got.Exact() {
		t.Errorf("4 months negated are %+v", got)
	}
	for _, v := range []quantity.Value{{}, quantity.ValueOfMonths(testkit.Between[quantity.Months](4, 6)), quantity.ValueOfMonths(quantity.AtLeast[quantity.Months](4))} {
		if v.Negated() != v || v.Exact() {
			t.Errorf("%+v negated is %+v", v, v.Negated())
		}
	}
}

// A value of a measure that is none is no value.
func TestValuesOfNoMeasure(t *testing.T) {
	for _, measure := range []quantity.Measure{0, quantity.MeasurePercent + 1, 255} {
		for _, v := range []quantity.Value{quantity.ValueBetween(measure, 1, 2), quantity.ValueFrom(measure, 1)} {
			if v != (quantity.Value{}) || v.In(language.French) != "non trouvé" || string(v.AppendJSON(nil)) != "null" {
				t.Errorf("%d gives the value %+v, %s", measure, v, v.In(language.French))
			}
		}
	}
}
