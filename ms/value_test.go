package ms_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"golang.org/x/text/language"
	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms"
)

func ExampleValue_In() {
	taught := ms.ValueOfHours(ms.AtLeast(ms.WholeHours(350)))
	mission := ms.ValueOfMonths(ms.AtLeast[ms.Months](4))
	fmt.Printf("%q\n", taught.In(language.French)) // a no-break space holds number and unit together
	fmt.Printf("%q\n", mission.In(language.English))
	// Output:
	// "au moins 350\u00a0h"
	// "at least 4 months"
}

func ExampleValue_AppendText() {
	text := []byte("taught: ")
	text = ms.ValueOfHours(ms.AtLeast(ms.WholeHours(350))).AppendText(text, language.English)
	fmt.Println(string(text))
	// Output: taught: at least 350 h
}

func ExampleValue_AppendJSON() {
	fmt.Println(string(ms.ValueOfHours(ms.AtLeast(ms.WholeHours(350))).AppendJSON(nil)))
	// Output: {"unit":"hours","min":350}
}

func ExampleValue_ShiftInto() {
	have := ms.ValueOfCredits(ms.Exactly(ms.CreditsOfHundredths(4250)))
	want := ms.ValueOfCredits(ms.Exactly(ms.WholeCredits(45)))
	missing := have.ShiftInto(want)
	fmt.Println(missing.Credits())
	fmt.Println(want.ShiftInto(have).Credits()) // too much
	// Output:
	// 2.5 true
	// -2.5 true
}

func ExampleValue_Credits() {
	v := ms.ValueOfCredits(ms.AtLeast(ms.WholeCredits(43)))
	fmt.Println(v.Credits())
	_, isHours := v.Hours()
	fmt.Println(v.Measure(), isHours)
	// Output:
	// [43, ∞) true
	// credits false
}

func ExampleValueOfPercent() {
	cap := ms.ValueOfPercent(ms.AtMost[ms.Percent](30))
	found := ms.ValueOfPercent(ms.Exactly[ms.Percent](34))
	fmt.Printf("%q\n", cap.In(language.French))
	fmt.Println(found.ShiftInto(cap).Percent())
	// Output:
	// "au plus 30\u00a0%"
	// -4 true
}

func ExampleValueOfStudents() {
	enrolled := ms.ValueOfStudents(ms.AtLeast[ms.Count](29)) // a list that is open
	fmt.Println(enrolled.In(language.English))
	fmt.Println(enrolled.Students())
	// Output:
	// at least 29 students
	// [29, ∞) true
}

const nb = "\u00a0" // no-break space

func TestValuesInWords(t *testing.T) {
	hours := func(parts int64) ms.Value { return ms.ValueOfHours(ms.Exactly(ms.HoursOfParts(parts))) }
	credits := func(hundredths int64) ms.Value {
		return ms.ValueOfCredits(ms.Exactly(ms.CreditsOfHundredths(hundredths)))
	}
	for _, c := range []struct {
		value  ms.Value
		fr, en string
	}{
		{ms.Value{}, "non trouvé", "not found"},
		{ms.ValueOfHours(ms.Range[ms.Hours]{}), "inconnu", "unknown"},
		{hours(370_350), "1" + nb + "234,5" + nb + "h", "1,234.5 h"},
		{hours(30_000_000), "100" + nb + "000" + nb + "h", "100,000 h"},
		{hours(300 * 1_234_567), "1" + nb + "234" + nb + "567" + nb + "h", "1,234,567 h"},
		{hours(-300 * 1000), "-1" + nb + "000" + nb + "h", "-1,000 h"},
		{hours(-300 * 100), "-100" + nb + "h", "-100 h"},
		{hours(7300), "24" + nb + "h" + nb + "20" + nb + "min", "24 h 20 min"},
		{hours(7301), "24" + nb + "h" + nb + "20" + nb + "min" + nb + "12" + nb + "s", "24 h 20 min 12 s"},
		// French is plural from two on, English for all but one.
		{credits(0), "0" + nb + "crédit", "0 credits"},
		{credits(50), "0,5" + nb + "crédit", "0.5 credits"},
		{credits(100), "1" + nb + "crédit", "1 credit"},
		{credits(150), "1,5" + nb + "crédit", "1.5 credits"},
		{credits(200), "2" + nb + "crédits", "2 credits"},
		{credits(-100), "-1" + nb + "crédit", "-1 credit"},
		{credits(-250), "-2,5" + nb + "crédits", "-2.5 credits"},
		{months(1), "1" + nb + "mois", "1 month"},
		{months(4), "4" + nb + "mois", "4 months"},
		{ms.ValueOfMonths(between[ms.Months](4, 6)), "de 4 à 6" + nb + "mois", "4 to 6 months"},
		{ms.ValueOfMonths(ms.AtMost[ms.Months](24)), "au plus 24" + nb + "mois", "at most 24 months"},
		{ms.ValueOfWeeks(ms.Exactly[ms.Weeks](16)), "16" + nb + "semaines", "16 weeks"},
		{ms.ValueOfWeeks(ms.Exactly[ms.Weeks](1)), "1" + nb + "semaine", "1 week"},
		{ms.ValueOfDays(ms.AtLeast[ms.Days](1)), "au moins 1" + nb + "jour", "at least 1 day"},
		{ms.ValueOfDays(between[ms.Days](0, 1)), "de 0 à 1" + nb + "jour", "0 to 1 day"},
		{semesters(2), "2" + nb + "semestres", "2 semesters"},
		{years(1), "1" + nb + "année universitaire", "1 academic year"},
		{years(2), "2" + nb + "années universitaires", "2 academic years"},
		{ms.ValueOfAuthors(ms.Exactly[ms.Count](2)), "2" + nb + "auteurs", "2 authors"},
		{ms.ValueOfStudents(ms.Exactly[ms.Count](1)), "1" + nb + "étudiant", "1 student"},
		{ms.ValueOfStudents(between[ms.Count](8, 12)), "de 8 à 12" + nb + "étudiants", "8 to 12 students"},
		{ms.ValueOfPercent(ms.AtMost[ms.Percent](30)), "au plus 30" + nb + "%", "at most 30 %"},
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
		value ms.Value
		want  string
	}{
		{ms.Value{}, `null`},
		{ms.ValueOfHours(ms.Exactly(ms.WholeHours(350))), `{"unit":"hours","exact":350}`},
		{ms.ValueOfHours(ms.AtLeast(ms.HoursOfParts(7300))), `{"unit":"hours","min":"24:20"}`},
		{ms.ValueOfCredits(ms.Exactly(ms.CreditsOfHundredths(-250))), `{"unit":"credits","exact":-2.5}`},
		{ms.ValueOfCredits(ms.Range[ms.Credits]{}), `{"unit":"credits"}`},
		{ms.ValueOfMonths(between[ms.Months](4, 6)), `{"unit":"months","min":4,"max":6}`},
		{ms.ValueOfWeeks(ms.AtMost[ms.Weeks](16)), `{"unit":"weeks","max":16}`},
		{ms.ValueOfDays(ms.Exactly[ms.Days](120)), `{"unit":"days","exact":120}`},
		{semesters(2), `{"unit":"semesters","exact":2}`},
		{years(1), `{"unit":"academic-years","exact":1}`},
		{ms.ValueOfAuthors(ms.Exactly[ms.Count](1)), `{"unit":"authors","exact":1}`},
		{ms.ValueOfStudents(ms.AtLeast[ms.Count](12)), `{"unit":"students","min":12}`},
		{ms.ValueOfPercent(ms.AtMost[ms.Percent](30)), `{"unit":"percent","max":30}`},
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
		hours, credits := ms.Range[ms.Hours]{}, ms.Range[ms.Credits]{}
		r := drawRange(t, "range")
		if least, ok := r.Min(); ok {
			hours, credits = ms.AtLeast(ms.WholeHours(int32(least))), ms.AtLeast(ms.WholeCredits(int32(least)))
		}
		values := []ms.Value{
			ms.ValueOfCredits(credits), ms.ValueOfHours(hours), ms.ValueOfMonths(as[ms.Months](r)), ms.ValueOfWeeks(as[ms.Weeks](r)),
			ms.ValueOfDays(as[ms.Days](r)), ms.ValueOfSemesters(as[ms.Semesters](r)), ms.ValueOfAcademicYears(as[ms.AcademicYears](r)),
			ms.ValueOfAuthors(r), ms.ValueOfStudents(r), ms.ValueOfPercent(as[ms.Percent](r)),
		}
		for i, v := range values {
			unit := ms.Measure(i + 1)
			if v.Measure() != unit || v.IsZero() {
				t.Fatalf("%+v counts %v, want %v", v, v.Measure(), unit)
			}
			givesBack(t, v, unit, ms.MeasureCredits, credits, v.Credits)
			givesBack(t, v, unit, ms.MeasureHours, hours, v.Hours)
			givesBack(t, v, unit, ms.MeasureMonths, as[ms.Months](r), v.Months)
			givesBack(t, v, unit, ms.MeasureWeeks, as[ms.Weeks](r), v.Weeks)
			givesBack(t, v, unit, ms.MeasureDays, as[ms.Days](r), v.Days)
			givesBack(t, v, unit, ms.MeasureSemesters, as[ms.Semesters](r), v.Semesters)
			givesBack(t, v, unit, ms.MeasureAcademicYears, as[ms.AcademicYears](r), v.AcademicYears)
			givesBack(t, v, unit, ms.MeasureAuthors, r, v.Authors)
			givesBack(t, v, unit, ms.MeasureStudents, r, v.Students)
			givesBack(t, v, unit, ms.MeasurePercent, as[ms.Percent](r), v.Percent)
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
}](r ms.Range[ms.Count]) ms.Range[T] {
	least, hasMin := r.Min()
	most, hasMax := r.Max()
	switch {
	case hasMin && hasMax:
		return between(T(least), T(most))
	case hasMin:
		return ms.AtLeast(T(least))
	case hasMax:
		return ms.AtMost(T(most))
	}
	return ms.Range[T]{}
}

func givesBack[T ms.Quantity[T]](t *rapid.T, v ms.Value, unit, own ms.Measure, want ms.Range[T], get func() (ms.Range[T], bool)) {
	got, ok := get()
	if ok != (unit == own) || (ok && !got.Equal(want)) || (!ok && !got.IsZero()) {
		t.Fatalf("%+v gives %v, %v as %v", v, got, ok, own)
	}
}

// shifted is a range of numbers moved by n.
func shifted(r ms.Range[ms.Count], n ms.Count) ms.Range[ms.Count] {
	least, hasMin := r.Min()
	most, hasMax := r.Max()
	switch {
	case hasMin && hasMax:
		return between(least+n, most+n)
	case hasMin:
		return ms.AtLeast(least + n)
	case hasMax:
		return ms.AtMost(most + n)
	}
	return r
}

func TestMissingIsTheSmallestShiftThatHelps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		have, want := drawRange(t, "have"), drawRange(t, "want")
		agree := func(shift ms.Count) bool {
			_, ok := shifted(have, shift).Intersect(want)
			return ok
		}
		missing := ms.ValueOfAuthors(have).ShiftInto(ms.ValueOfAuthors(want))
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
		for n := ms.Count(1); n < max(shift, -shift); n++ {
			if agree(n) || agree(-n) {
				t.Fatalf("%v moved by %d would agree with %v, not only by %d", have, n, want, shift)
			}
		}
	})
}

// Added to a known value, what is missing makes the rule hold.
func TestMissingMendsAKnownValue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		have := ms.Count(rapid.IntRange(0, 40).Draw(t, "have"))
		limit := ms.Count(rapid.IntRange(0, 40).Draw(t, "limit"))
		wants := map[string]ms.Range[ms.Count]{"at least": ms.AtLeast(limit), "at most": ms.AtMost(limit), "exactly": ms.Exactly(limit)}
		for name, want := range wants {
			missing, _ := ms.ValueOfAuthors(ms.Exactly(have)).ShiftInto(ms.ValueOfAuthors(want)).Authors()
			shift, _ := missing.Exact()
			mended := ms.Exactly(have + shift)
			if both, ok := mended.Intersect(want); !ok || !both.Equal(mended) {
				t.Fatalf("%d and %d missing is not %s %d", have, shift, name, limit)
			}
		}
	})
}

func TestShiftBetweenUnits(t *testing.T) {
	if shift := months(4).ShiftInto(semesters(9)); !shift.IsZero() {
		t.Errorf("months are shifted into semesters by %+v", shift)
	}
	if shift := (ms.Value{}).ShiftInto(ms.Value{}); !shift.IsZero() {
		t.Errorf("no value is shifted by %+v", shift)
	}
}

func TestNegated(t *testing.T) {
	if got := months(4).Negated(); got != months(-4) || got.Negated() != months(4) || !got.Exact() {
		t.Errorf("4 months negated are %+v", got)
	}
	for _, v := range []ms.Value{{}, ms.ValueOfMonths(between[ms.Months](4, 6)), ms.ValueOfMonths(ms.AtLeast[ms.Months](4))} {
		if v.Negated() != v || v.Exact() {
			t.Errorf("%+v negated is %+v", v, v.Negated())
		}
	}
}
