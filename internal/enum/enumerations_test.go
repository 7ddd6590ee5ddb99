package enum_test

import (
	"encoding"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
	"github.com/mastere-go/mastere/stats"
)

func ExampleTable_enumerationsOfRooms() {
	fmt.Println(ms.FullTime, ms.PartTime, ms.Mode(0), ms.Mode(9))
	for _, m := range ms.Mode.Values(0) {
		fmt.Println(m, "-", m.Text().FR, "-", m.Text().EN)
	}

	var m ms.Mode
	fmt.Println(m.UnmarshalText([]byte("evenings")))
	// Output:
	// full-time part-time unset Mode(9)
	// full-time - temps plein - full time
	// part-time - temps partiel - part time
	// (whole document): found "evenings"; accepted: one of: full-time, part-time
}

type enumValue interface {
	encoding.TextMarshaler
	fmt.Stringer
	Text() document.Text
}

// enumeration is how to make and to read the values of an enumeration, and the
// words of its constants.
type enumeration struct {
	room, name  string
	first, last uint8
	words       []string
	of          func(uint8) enumValue
	read        func(string) (enumValue, error)
	values      []enumValue
}

func enumOf[E interface {
	~uint8
	enumValue
	Values() []E
}, P interface {
	*E
	encoding.TextUnmarshaler
}](first, last E, words string) enumeration {
	room, name, _ := strings.Cut(fmt.Sprintf("%T", last), ".")
	var values []enumValue
	for _, e := range first.Values() {
		values = append(values, e)
	}
	return enumeration{
		room: room, name: name,
		first: uint8(first), last: uint8(last),
		words: strings.Fields(words),
		of:    func(n uint8) enumValue { return E(n) },
		read: func(word string) (enumValue, error) {
			var e E
			err := P(&e).UnmarshalText([]byte(word))
			return e, err
		},
		values: values,
	}
}

// The words are written out here once more: a document that holds one must keep
// its meaning in later versions.
var enumerations = []enumeration{
	enumOf(law.MS, law.CQC, "MS MSc BADGE CQC"),
	enumOf(ms.ProfileStandard, ms.ProfileExecutive, "standard executive"),
	enumOf(ms.FullTime, ms.PartTime, "full-time part-time"),
	enumOf(ms.RoleLead, ms.RolePartner, "lead co-accredited partner"),
	enumOf(ms.SchoolEngineering, ms.SchoolOther, "engineering management other"),
	enumOf(curriculum.MissionInternship, curriculum.MissionVenture, "internship work-study own-employment venture"),
	enumOf(report.OriginOfficial, report.OriginFictitious, "official secondary fictitious"),
	enumOf(curriculum.KindCourse, curriculum.KindThesis, "course practical seminar group-project project personal-project "+
		"self-study refresher trip distance defence mission thesis"),
	enumOf(quantity.MeasureCredits, quantity.MeasurePercent, "credits hours months weeks days semesters academic-years authors students percent"),
	enumOf(law.NotFound, law.Derived, "not-found verified secondary derived"),
	enumOf(law.AnyBound, law.MostBound, "any least most"),
	enumOf(law.NotHeld, law.Unjudged, "not-held required advice unjudged"),
	enumOf(law.GroundCarried, law.GroundNoSource, "carried-over held-before-and-after own-reading no-source-named"),
	enumOf(report.StatusUnassessed, report.StatusWaived, "unassessed met not-met unknown not-applicable waived"),
	enumOf(report.Undetermined, report.NotCompliant, "undetermined compliant not-compliant"),
	enumOf(eligibility.ByEngineeringDiploma, eligibility.ByAnyExemption, "engineering-diploma management-diploma third-cycle registered-title "+
		"health-doctorate foreign-equivalent m1-with-experience m1-exemption prior-learning any-exemption"),
	enumOf(eligibility.HasEngineeringDiploma, eligibility.AnyExemptionGranted, "has-engineering-diploma engineering-diploma-listed "+
		"engineering-diploma-in-time has-management-diploma management-diploma-listed management-diploma-grade "+
		"management-diploma-in-time has-third-cycle third-cycle-in-time has-title title-registered title-level title-in-time "+
		"has-health-doctorate health-doctorate-listed health-doctorate-in-time has-foreign-diploma foreign-diploma-equivalent "+
		"foreign-diploma-in-time has-m1 m1-in-time experience-long-enough m1-exemption-granted prior-learning-granted "+
		"any-exemption-granted"),
	enumOf(eligibility.QualificationEngineering, eligibility.QualificationOther, "engineering-diploma management-diploma third-cycle "+
		"professional-bac5 registered-title health-doctorate m1 bachelor foreign other"),
	enumOf(eligibility.Awarded, eligibility.NotAwarded, "awarded expected not-awarded"),
	enumOf(eligibility.RulingGranted, eligibility.RulingNotAsked, "granted refused pending not-asked"),
	enumOf(eligibility.WorkEmployment, eligibility.WorkStudy, "employment self-employment internship work-study"),
	enumOf(eligibility.ExemptionM1, eligibility.ExemptionOther, "m1-without-experience prior-learning other"),
	enumOf(quantity.HedgeExact, quantity.HedgeBetween, "exact at-least more-than at-most fewer-than around almost as-printed between"),
	enumOf(eligibility.CapForAll, eligibility.CapForOther, "all niche other"),
	enumOf(quantity.Unknown, quantity.Yes, "unknown no yes"),
	enumOf(quantity.LastDay, quantity.Clamp, "last-day clamp"),
	enumOf(stats.French, stats.Foreign, "french foreign"),
	enumOf(stats.RecordGraduate, stats.RecordProgramme, "graduate enrolment programme"),
	enumOf(stats.NotComparable, stats.Contradictory, "not-comparable same compatible contradictory"),
	enumOf(stats.UnitGraduates, stats.UnitShare, "graduates enrolled admitted trained graduates-per-year trained-per-year "+
		"programmes-accredited programmes-open programmes-offered programmes-active programmes-relocated programmes-suspended "+
		"programmes-created schools countries years-of-study year share"),
	enumOf(eligibility.RulingByJury, eligibility.RulingBySchool, "admission-jury prior-learning-committee school"),
}

func TestEnums(t *testing.T) {
	for _, e := range enumerations {
		t.Run(e.name, func(t *testing.T) {
			if got := int(e.last-e.first) + 1; got != len(e.words) {
				t.Fatalf("%d constants for %d words", got, len(e.words))
			}
			for i, word := range e.words {
				testWord(t, e, e.of(e.first+uint8(i)), word)
			}
			testValuesWithoutWord(t, e)
			testUnknownWords(t, e)
			testTexts(t, e)
			testValues(t, e)
		})
	}
}

func testWord(t *testing.T, e enumeration, value enumValue, word string) {
	if value.String() != word {
		t.Errorf("%d prints %q, want %q", value, value, word)
	}
	if b, err := value.MarshalText(); err != nil || string(b) != word {
		t.Errorf("%v is written %q, %v", value, b, err)
	}
	if a, ok := value.(encoding.TextAppender); ok {
		if b, err := a.AppendText([]byte("x ")); err != nil || string(b) != "x "+word {
			t.Errorf("%v is appended as %q, %v", value, b, err)
		}
	}
	if got, err := e.read(word); err != nil || got != value {
		t.Errorf("%q reads as %v, %v", word, got, err)
	}
}

func testValuesWithoutWord(t *testing.T, e enumeration) {
	for _, n := range []uint8{e.last + 1, 255} {
		if want := fmt.Sprintf("%s(%d)", e.name, n); e.of(n).String() != want {
			t.Errorf("an unknown value prints %q, want %q", e.of(n), want)
		}
		b, err := e.of(n).MarshalText()
		if want := fmt.Sprintf("%s: %s(%d) has no text form", e.room, e.name, n); err == nil || err.Error() != want {
			t.Errorf("an unknown value is written %q, %v, want the error %s", b, err, want)
		}
	}
	if e.first == 1 {
		if b, err := e.of(0).MarshalText(); err == nil {
			t.Errorf("the unset value is written %q", b)
		}
	}
}

func testUnknownWords(t *testing.T, e enumeration) {
	for _, word := range []string{"", "unset", " " + e.words[0], e.words[0] + "!", testkit.MegabyteOfDigits()} {
		got, err := e.read(word)
		if err == nil || got != e.of(0) {
			t.Errorf("%.30q reads as %v, %v", word, got, err)
			continue
		}
		p := testkit.ProblemOf(t, err)
		for _, allowed := range e.words {
			if !strings.Contains(p.Accepted.FR, allowed) || !strings.Contains(p.Accepted.EN, allowed) {
				t.Errorf("the message does not list %q: %v", allowed, p.Accepted)
			}
		}
	}
}

// Every constant has a text of its own in both languages, and no other number has one.
// Only a hedge that is not known has a text without a word.
func testTexts(t *testing.T, e enumeration) {
	seen := map[string]string{}
	for i, word := range e.words {
		text := e.of(e.first + uint8(i)).Text()
		for _, said := range []string{"fr " + text.FR, "en " + text.EN} {
			repeats := seen[said] != "" && e.name != "Fact" // facts of several chains add the same
			if len(said) == len("fr ") || repeats {
				t.Errorf("%s has the text %q, which is empty or that of %q", word, said, seen[said])
			}
			seen[said] = word
		}
	}
	for _, n := range []uint8{e.last + 1, 255} {
		if text := e.of(n).Text(); !text.IsZero() {
			t.Errorf("%v has the text %v", e.of(n), text)
		}
	}
	if text := e.of(0).Text(); e.first == 1 && !text.IsZero() && e.name != "Hedge" {
		t.Errorf("the unset value has the text %v", text)
	}
}

// Values are the constants that have a word, in order. No figure may have the unit "year".
func testValues(t *testing.T, e enumeration) {
	var words []string
	for _, value := range e.values {
		words = append(words, value.String())
	}
	want := slices.DeleteFunc(slices.Clone(e.words), func(word string) bool { return e.name == "Unit" && word == "year" })
	if !slices.Equal(words, want) {
		t.Errorf("the values are %q, want %q", words, want)
	}
}

func TestValuesAreNew(t *testing.T) {
	modes := ms.FullTime.Values()
	modes[0] = ms.PartTime
	if again := ms.FullTime.Values(); again[0] != ms.FullTime {
		t.Errorf("a caller has changed the values to %v", again)
	}
}

func TestWordsThatArePrinted(t *testing.T) {
	for value, want := range map[fmt.Stringer]string{
		quantity.Unknown: "unknown", quantity.No: "no", quantity.Yes: "yes", quantity.Truth(9): "Truth(9)",
		quantity.LastDay: "last-day", quantity.Clamp: "clamp", quantity.MonthReading(9): "MonthReading(9)",
		ms.Mode(0): "unset",
	} {
		if got := value.String(); got != want {
			t.Errorf("%T %#v prints %q, want %q", value, value, got, want)
		}
	}
}

func TestTextsOfUnknownValues(t *testing.T) {
	for _, text := range []document.Text{report.Verdict(9).Text(), quantity.Hedge(99).Text()} {
		if !text.IsZero() {
			t.Errorf("a value without a text has %v", text)
		}
	}
}

func FuzzEnumUnmarshalText(f *testing.F) {
	for _, word := range []string{"full-time", "MS", "lead", "", "unset", "curriculum/credits-total", "entry/third-cycle", "title-level"} {
		f.Add(word)
	}
	f.Fuzz(func(t *testing.T, word string) {
		for _, e := range enumerations {
			value, err := e.read(word)
			if err != nil {
				continue
			}
			if b, err := value.MarshalText(); err != nil || string(b) != word {
				t.Fatalf("%s: %q reads as %v, which is written %q, %v", e.name, word, value, b, err)
			}
		}
	})
}
