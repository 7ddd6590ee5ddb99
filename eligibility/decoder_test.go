package eligibility

import (
	"bytes"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms/quantity"
)

// strictly reads a document as the strict reader alone does.
func strictly(doc []byte) (*Applicant, error) {
	fields, _, err := reading.Parse(doc, applicantLimits, (*applicantFields).problems)
	return (*Applicant)(fields), err
}

// What is written is taken without the strict reader, and reads the same. One
// decoder reads applicant after applicant, so that what leaks from one into the next
// would show.
func TestWrittenApplicantsAreTaken(t *testing.T) {
	var d decoder
	rapid.Check(t, func(t *rapid.T) {
		a := anyApplicant(t)
		var line bytes.Buffer
		if err := WriteApplicant(&line, a); err != nil {
			t.Fatal(err)
		}
		got, ok := d.decode(line.Bytes())
		if !ok {
			t.Fatalf("%s is not taken", line.Bytes())
		}
		if diff := cmp.Diff(a, got); diff != "" {
			t.Error(diff)
		}
	})
	for _, line := range syntheticLines() {
		if _, ok := d.decode(line); !ok {
			t.Fatalf("%s is not taken", line)
		}
	}
}

// Every fact of an applicant that knows everything is gone from the next one.
func TestNothingLeaksIntoTheNext(t *testing.T) {
	on := date(t, "2021-06-30")
	full := Applicant{
		Ref: "A-1", QualificationsOpen: true, ExperienceOpen: true, ExemptionsOpen: true,
		Enrolment: Enrolment{Programme: "P", Intake: on, UnderLabel: quantity.Yes},
		Qualifications: slices.Repeat([]Qualification{{
			Kind: QualificationForeign, Award: Awarded, On: on, Country: "MA", Level: 7, Credits: quantity.Exactly(quantity.WholeCredits(240)),
			CTIListed: quantity.Yes, CEFDGListed: quantity.No, GradeOfMaster: quantity.Yes, CGEListed: quantity.No,
			Registration: TitleRegistration{Registered: quantity.Yes, From: on, To: on},
			Equivalence:  Equivalence{Ruling: RulingGranted, To: QualificationM1}, Evidence: Evidenced,
		}}, 3),
		Experience: slices.Repeat([]Work{{From: on, To: on, Ongoing: quantity.No, Kind: WorkStudy, Rate: 50, Evidence: EvidenceOfRate}}, 3),
		Exemptions: slices.Repeat([]Exemption{{
			Kind: ExemptionM1, Ruling: RulingGranted, By: RulingByJury, On: on, Motive: "M", Evidence: EvidenceOfBy,
		}}, 3),
	}
	everythingKnown(t, reflect.ValueOf(full))
	line := written(t, &full)
	var d decoder
	for _, c := range []struct {
		next string
		want Applicant
	}{
		{`{}`, Applicant{}},
		{`{"qualifications":[],"experience":[],"exemptions":[]}`, Applicant{Qualifications: []Qualification{}, Experience: []Work{}, Exemptions: []Exemption{}}},
		{`{"qualifications":[{}],"experience":[{},{}],"exemptions":[{}],"enrolment":{}}`,
			Applicant{Qualifications: []Qualification{{}}, Experience: []Work{{}, {}}, Exemptions: []Exemption{{}}}},
		{`{"qualifications":[{"credits":{"min":1},"registration":{},"equivalence":{}}]}`,
			Applicant{Qualifications: []Qualification{{Credits: quantity.AtLeast(quantity.WholeCredits(1))}}}},
		{`{"qualifications":[{"credits":{},"evidence":[]}],"experience":[{"evidence":"asserted"}]}`,
			Applicant{Qualifications: []Qualification{{}}, Experience: []Work{{}}}},
		{`{"qualificationsComplete":true,"experienceComplete":true,"exemptionsComplete":true}`, Applicant{}},
	} {
		for _, before := range []string{string(line), `{"ref":"A-2","qualifications":[{"kind":"m1","country":"FR"`, `{"experience":[{"rate":7},{"rate":`} {
			d.decode([]byte(before))
			got, ok := d.decode([]byte(c.next))
			if !ok {
				t.Fatalf("%s is not taken", c.next)
			}
			if diff := cmp.Diff(&c.want, got); diff != "" {
				t.Errorf("%s after %.60s: %s", c.next, before, diff)
			}
		}
	}
}

// everythingKnown fails where a field, at any depth, is left blank.
func everythingKnown(t *testing.T, v reflect.Value) {
	t.Helper()
	switch {
	case v.IsZero():
		t.Errorf("a %v is blank", v.Type())
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			everythingKnown(t, v.Index(i))
		}
	case v.Kind() == reflect.Struct && v.Type().PkgPath() == reflect.TypeFor[Applicant]().PkgPath():
		for i := range v.NumField() {
			everythingKnown(t, v.Field(i))
		}
	}
}

// Each member that the strict reader knows is known to the decoder too.
func TestMembersAreThoseOfTheFields(t *testing.T) {
	checkMembers(t, applicantMembers)
	checkMembers(t, enrolmentMembers)
	checkMembers(t, qualificationMembers)
	checkMembers(t, registrationMembers)
	checkMembers(t, equivalenceMembers)
	checkMembers(t, workMembers)
	checkMembers(t, exemptionMembers)
}

func checkMembers[T any](t *testing.T, members []member[T]) {
	t.Helper()
	var want []string
	for i := range reflect.TypeFor[T]().NumField() {
		name, _, _ := strings.Cut(reflect.TypeFor[T]().Field(i).Tag.Get("json"), ",")
		want = append(want, `"`+name+`"`)
	}
	got := namesOf(members)
	slices.Sort(want)
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%v: %s", reflect.TypeFor[T](), diff)
	}
}

// What is written plainly is taken; all else is left to the strict reader, whether
// it is right or not.
func TestWhatTheDecoderTakes(t *testing.T) {
	for doc, taken := range map[string]bool{
		`{}`:                            true,
		" \t{ \"ref\" : \"A-1\" } \r\n": true,
		`{"ref":"` + strings.Repeat("x", 64) + `"}`:                                        true,
		`{"qualifications":[{"level":1},{"level":8},{"credits":0},{"credits":10000.00}]}`:  true,
		`{"qualifications":[{"credits":{"max":5,"min":5}}]}`:                               true,
		`{"experience":[{"rate":1},{"rate":100},{"evidence":["kind","kind"]}]}`:            true,
		`{"qualifications":[` + strings.Repeat("{},", 49) + `{}]}`:                         true,
		`{"experience":[` + strings.Repeat("{},", 199) + `{}]}`:                            true,
		`{"exemptions":[` + strings.Repeat("{},", 49) + `{}]}`:                             true,
		`{"enrolment":{"underLabel":"unknown"},"experience":[{"ongoing":false,"rate":1}]}`: true,

		// Right, but not plainly written.
		`{"r\u0065f":"A-1"}`:                          false,
		`{"ref":"\u0041-1"}`:                          false,
		`{"qualifications":[{"kind":"\u006d1"}]}`:     false,
		`{"experience":[{"evidence":["\u006bind"]}]}`: false,
		`{"qualifications":[{"country":""}]}`:         false,
	} {
		a, ok := new(decoder).decode([]byte(doc))
		want, err := strictly([]byte(doc))
		if err != nil {
			t.Fatalf("%s: %v", doc, err)
		}
		if ok != taken {
			t.Errorf("%s is taken: %v", doc, ok)
		}
		if ok && cmp.Diff(want, a) != "" {
			t.Errorf("%s: %s", doc, cmp.Diff(want, a))
		}
	}
	for _, doc := range []string{
		"", " ", "{", "[", "{}{}", "{} 1", "null", `{"ref":"a","ref":"a"}`, `{"ref":null}`, `{"ref":["a"]}`, `{"Ref":"a"}`, `{"ref":"a",}`,
		`{"qualifications":null}`, `{"qualifications":{}}`, `{"qualifications":[1]}`, `{"qualifications":[{}`, `{"qualifications":[{},]}`,
		`{"qualifications":[{"country":"fr"}]}`, `{"qualifications":[{"country":"XX"}]}`, `{"qualifications":[{"country":"F"}]}`, `{"qualifications":[{"country":5}]}`,
		`{"qualifications":[{"credits":-1}]}`, `{"qualifications":[{"credits":{"min":2,"max":1}}]}`, `{"qualifications":[{"credits":{"min":1,"min":1}}]}`,
		`{"qualifications":[{"credits":{"min":null}}]}`, `{"qualifications":[{"credits":{"least":1}}]}`, `{"qualifications":[{"credits":{"min":1}]}`,
		`{"qualifications":[{"evidence":"all"}]}`, `{"qualifications":[{"evidence":["rate"]}]}`, `{"qualifications":[{"evidence":["all"]}]}`,
		`{"qualifications":[{"evidence":[1]}]}`, `{"qualifications":[{"evidence":{}}]}`, `{"qualifications":[{"evidence":["kind"`, `{"qualifications":[{"evidence":"`,
		`{"experience":[{"ongoing":true,"to":"2020-01-01"}]}`, "\ufeff{}", "{\"\xff\":1}", "{\"ref\":\"\xff\"}", `{"enrolment":[]}`, `{"qualificationsComplete":1}`,
	} {
		if _, ok := new(decoder).decode([]byte(doc)); ok {
			t.Errorf("%q is taken", doc)
		}
		if _, err := strictly([]byte(doc)); err == nil {
			t.Errorf("%q is right", doc)
		}
	}
}

var jsonTokens = regexp.MustCompile(`"[^"]*"|[0-9.]+|true|false|.`)

// Good documents with a word or a mark changed: what the decoder takes the strict
// reader takes, as the same applicant.
func TestTheDecoderNeverGuesses(t *testing.T) {
	fragments := []string{
		`"A-1"`, `"m1"`, `"foreign"`, `"granted"`, `"2021-06-30"`, `"2020-01-31"`, `"2021-02-30"`, `"FR"`, `"evidenced"`, `"unknown"`, `true`, `false`, `null`,
		`0`, `7`, `9`, `60`, `180.5`, `1e2`, `-1`, `101`, `""`, `"other"`, `"employment"`, `"\u006d1"`, `["kind","on"]`, `["rate"]`, `[]`, `{}`,
		`"kind"`, `"to"`, `"evidence"`, `"min"`, `{`, `}`, `,`, `:`, ` `, `"on":"2020-01-01",`, `"ongoing":true,`, `{"min":1},`,
	}
	var d decoder
	taken := 0
	rapid.Check(t, func(t *rapid.T) {
		var line bytes.Buffer
		if err := WriteApplicant(&line, anyApplicant(t)); err != nil {
			t.Fatal(err)
		}
		tokens := jsonTokens.FindAllString(line.String(), -1)
		at := func() int { return rapid.IntRange(0, len(tokens)-1).Draw(t, "at") }
		fragment := func() string { return rapid.SampledFrom(fragments).Draw(t, "fragment") }
		switch i := at(); rapid.IntRange(0, 4).Draw(t, "change") {
		case 0:
			tokens[i] = fragment()
		case 1:
			tokens = slices.Insert(tokens, i, fragment())
		case 2:
			tokens = slices.Delete(tokens, i, i+1)
		case 3:
			tokens[i] = tokens[at()]
		case 4:
			tokens = slices.Insert(tokens, i, tokens[at():]...)
		}
		doc := []byte(strings.Join(tokens, ""))
		a, ok := d.decode(doc)
		if !ok {
			return
		}
		taken++
		want, err := strictly(doc)
		if err != nil {
			t.Fatalf("%s is taken: %v", doc, err)
		}
		if diff := cmp.Diff(want, a); diff != "" {
			t.Fatalf("%s: %s", doc, diff)
		}
	})
	if taken == 0 {
		t.Error("no changed document is taken")
	}
}

func namesOf[T any](members []member[T]) (names []string) {
	for _, m := range members {
		names = append(names, m.Name)
	}
	return names
}

func TestDecodeAllocatesNothing(t *testing.T) {
	a := sample(t)
	a.Ref, a.Enrolment = "A-1", Enrolment{Programme: "P", UnderLabel: quantity.Yes}
	a.Qualifications[0].Country, a.Qualifications[1].Credits = "FR", quantity.AtLeast(quantity.WholeCredits(180))
	a.Qualifications[2].Evidence, a.Experience[0].Evidence, a.Experience[0].Rate = Evidenced, EvidenceOfFrom|EvidenceOfTo, 50
	line := written(t, &a)
	var d decoder
	// The memory of references is a piece for dozens of applicants.
	if n := testing.AllocsPerRun(1000, func() {
		if _, ok := d.decode(line); !ok {
			t.Fatal("not taken")
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// What the decoder takes the strict reader takes, as the same applicant.
func FuzzDecode(f *testing.F) {
	addDocuments(f)
	var d decoder
	full := syntheticLines()[0]
	f.Fuzz(func(t *testing.T, data []byte) {
		d.decode(full)
		a, ok := d.decode(data)
		if !ok {
			return
		}
		want, err := strictly(data)
		if err != nil {
			t.Fatalf("%s is taken: %v", data, err)
		}
		if diff := cmp.Diff(want, a); diff != "" {
			t.Error(diff)
		}
	})
}
