package eligibility

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// refused gives the problems that an error is made of.
func refused(t *testing.T, err error) []document.Problem {
	t.Helper()
	doc, ok := errors.AsType[*document.Error](err)
	if !ok {
		t.Fatalf("the error is %v, not a *document.Error", err)
	}
	return doc.Problems
}

const (
	truthAccepted    = `true, false or "unknown"`
	dateAccepted     = "a date from 0001-01-01 to 9999-12-31, such as 2025-10-01"
	rulingsAccepted  = "one of: granted, refused, pending, not-asked"
	numberAccepted   = "a number from 0 to 10000 with a decimal point and at most two decimals, such as 7.5"
	nullFound        = "null (to leave a value blank, leave the member out)"
	applicantNames   = "one of the names: ref, qualifications, qualificationsComplete, experience, experienceComplete, exemptions, exemptionsComplete, enrolment"
	evidenceRefused  = `"evidenced", "asserted" or an array of names among: kind, award, on, country, level, credits, ctiListed, cefdgListed, gradeOfMaster, cgeListed, registration, equivalence, from, to, ongoing, rate, ruling, by, motive`
	qualificationsOf = "one of: engineering-diploma, management-diploma, third-cycle, professional-bac5, registered-title, health-doctorate, m1, bachelor, foreign, other"
)

// badApplicants are documents that are refused, and why. The words "Zoé" and
// "Martin" and the numbers 1999 and 0612345678 are personal data.
var badApplicants = []struct {
	name, data string
	want       []string
}{
	{"nothing", "", []string{"1:1 (whole document): found the end of the document (syntax error); accepted: well-formed JSON (RFC 8259)"}},
	{"null", "null", []string{"1:1 (whole document): found " + nullFound + "; accepted: an object"}},
	{"a list of applicants", `[{"ref":"Zoé"}]`, []string{"1:1 (whole document): found an array; accepted: an object"}},
	{"a name", `"Zoé Martin"`, []string{"1:1 (whole document): found a string of length 10; accepted: an object"}},
	{"words", `Zoé Martin`, []string{"1:1 (whole document): found a character (syntax error); accepted: well-formed JSON (RFC 8259)"}},
	{"two", `{"ref":"a"} {"ref":"Zoé"}`, []string{
		"1:13 (whole document): found 14 bytes after the end of the document; accepted: one JSON object only",
	}},
	{"byte order mark", "\ufeff{}", []string{
		"1:1 (whole document): found a byte order mark (syntax error); accepted: well-formed JSON (RFC 8259)",
	}},
	{"invalid UTF-8", "{\"ref\":\"Zo\xe9\"}", []string{
		"1:11 /ref: found a byte that is not UTF-8; accepted: valid UTF-8",
	}},
	{"personal data", `{"name":"Zoé Martin","ref":"Zoé Martin","born":1999,"qualifications":[{"phone":"0612345678","country":"Zoé","kind":"Martin"}]}`, []string{
		"1:9 (whole document): found an unknown name of length 4; accepted: " + applicantNames,
		"1:29 /ref: found a string of length 10; accepted: " + refAccepted,
		"1:50 (whole document): found an unknown name of length 4; accepted: " + applicantNames,
		"1:82 /qualifications/0: found an unknown name of length 5; accepted: one of the names: kind, award, on, country, level, credits, ctiListed, cefdgListed, gradeOfMaster, cgeListed, registration, equivalence, evidence",
		"1:105 /qualifications/0/country: found a string of length 3; accepted: a two-letter country code (ISO 3166-1), such as FR",
		"1:119 /qualifications/0/kind: found a string of length 6; accepted: " + qualificationsOf,
	}},
	{"names that stand twice", `{"ref":"a","ref":"Zoé","Zoé":1,"Zoé":2}`, []string{
		`1:18 /ref: found the name "ref" a second time; accepted: each name once per object`,
		"1:18 /ref: found a string of length 3; accepted: " + refAccepted,
		"1:32 (whole document): found an unknown name of length 3; accepted: " + applicantNames,
		"1:41 (whole document): found a name of length 3 a second time; accepted: each name once per object",
	}},
	{"wrong types", `{"ref":0612345678}`, []string{
		"1:8 /ref: found a number; accepted: " + refAccepted,
		`1:9 (whole document): found a character (syntax error); accepted: members separated by commas, then "}"`,
	}},
	{"wrong values", `{"qualifications":[{"award":"Zoé","on":"1999-02-29","level":1999,"credits":-1999,"ctiListed":"Zoé","cefdgListed":1,
"gradeOfMaster":null,"cgeListed":{},"registration":{"registered":[],"from":1999,"to":"Zoé"},"equivalence":{"ruling":"Zoé","to":"Zoé"},"evidence":"Zoé"}],
"qualificationsComplete":"no","experience":[{"from":"1999","to":"","ongoing":"Zoé","kind":"Zoé","rate":0,"evidence":["Zoé"]},{"rate":101,"evidence":[1999]},7],
"experienceComplete":0,"exemptions":{"kind":"other"},"exemptionsComplete":null,"enrolment":{"programme":"","intake":"Zoé","underLabel":"yes"}}`, []string{
		"1:29 /qualifications/0/award: found a string of length 3; accepted: one of: awarded, expected, not-awarded",
		"1:41 /qualifications/0/on: found a string of length 10; accepted: " + dateAccepted,
		"1:62 /qualifications/0/level: found a number; accepted: a level from 1 to 8",
		"1:77 /qualifications/0/credits: found a number; accepted: " + numberAccepted + `, or {"min": …, "max": …}`,
		"1:95 /qualifications/0/ctiListed: found a string of length 3; accepted: " + truthAccepted,
		"1:116 /qualifications/0/cefdgListed: found a number; accepted: " + truthAccepted,
		"2:17 /qualifications/0/gradeOfMaster: found " + nullFound + "; accepted: " + truthAccepted,
		"2:34 /qualifications/0/cgeListed: found an object; accepted: " + truthAccepted,
		"2:66 /qualifications/0/registration/registered: found an array; accepted: " + truthAccepted,
		"2:76 /qualifications/0/registration/from: found a number; accepted: " + dateAccepted,
		"2:86 /qualifications/0/registration/to: found a string of length 3; accepted: " + dateAccepted,
		"2:118 /qualifications/0/equivalence/ruling: found a string of length 3; accepted: " + rulingsAccepted,
		"2:130 /qualifications/0/equivalence/to: found a string of length 3; accepted: " + qualificationsOf,
		"2:149 /qualifications/0/evidence: found a string of length 3; accepted: " + evidenceRefused,
		"3:26 /qualificationsComplete: found a string of length 2; accepted: true or false",
		"3:53 /experience/0/from: found a string of length 4; accepted: " + dateAccepted,
		"3:65 /experience/0/to: found a string of length 0; accepted: " + dateAccepted,
		"3:78 /experience/0/ongoing: found a string of length 3; accepted: " + truthAccepted,
		"3:92 /experience/0/kind: found a string of length 3; accepted: one of: employment, self-employment, internship, work-study",
		"3:106 /experience/0/rate: found a number; accepted: a whole percentage from 1 to 100",
		"3:119 /experience/0/evidence: found an array; accepted: " + evidenceRefused,
		"3:137 /experience/1/rate: found a number; accepted: a whole percentage from 1 to 100",
		"3:152 /experience/1/evidence: found an array; accepted: " + evidenceRefused,
		"3:160 /experience/2: found a number; accepted: an object",
		"4:22 /experienceComplete: found a number; accepted: true or false",
		"4:37 /exemptions: found an object; accepted: an array",
		"4:75 /exemptionsComplete: found " + nullFound + "; accepted: true or false",
		"4:105 /enrolment/programme: found a string of length 0; accepted: " + refAccepted,
		"4:117 /enrolment/intake: found a string of length 3; accepted: " + dateAccepted,
		"4:137 /enrolment/underLabel: found a string of length 3; accepted: " + truthAccepted,
	}},
	{"credits", `{"qualifications":[{"credits":{"min":240,"max":1999,"Zoé":5,"min":"1999"}},{"credits":{"min":"240"}},{"credits":{"min":1999,"max":180}}]}`, []string{
		`1:60 /qualifications/0/credits: found an unknown name of length 3; accepted: the names "min" and "max"`,
		`1:68 /qualifications/0/credits/min: found the name "min" a second time; accepted: each name once per object`,
		"1:95 /qualifications/1/credits/min: found a string of length 3; accepted: " + numberAccepted,
		"1:114 /qualifications/2/credits: found an object; accepted: min less than or equal to max",
	}},
	{"contradictions", `{"qualifications":[
{"kind":"m1","equivalence":{"ruling":"granted"},"evidence":["rate"]},
{"on":"2020-06-30","registration":{"registered":true,"from":"2021-01-01"}},
{"registration":{"from":"2021-01-01","to":"2020-12-31"}}],
"experience":[{"from":"2021-01-01","to":"2020-12-31"},{"ongoing":true,"to":"2020-12-31","evidence":["kind","by"]}]}`, []string{
		`2:28 /qualifications/0/equivalence: found an equivalence of a diploma that is not foreign; accepted: no equivalence, or the kind "foreign"`,
		"2:60 /qualifications/0/evidence: found a fact that the entry does not have; accepted: " + qualificationEvidence.accepted.EN,
		"3:49 /qualifications/1/registration/registered: found an answer that the dates contradict on the day of the award; accepted: the answer that the dates give",
		"4:17 /qualifications/2/registration: found a last day that comes before the first; accepted: a first day that does not follow the last",
		"5:15 /experience/0: found a last day that comes before the first; accepted: a first day that does not follow the last",
		`5:66 /experience/1/ongoing: found work that goes on and has a last day; accepted: "ongoing": true or "to", one of them`,
		"5:100 /experience/1/evidence: found a fact that the entry does not have; accepted: " + workEvidence.accepted.EN,
	}},
	{"too deep", `{"Zoé":[[[[[[[[1]]]]]]]]}`, []string{
		"1:9 (whole document): found an unknown name of length 3; accepted: " + applicantNames,
		"1:16 (whole document): found too many levels of nesting; accepted: the levels that the document provides for",
	}},
	{"too long lists", `{"qualifications":[` + strings.Repeat("{},", 50) + `{}],"experience":[` + strings.Repeat("{},", 200) + `{}],"exemptions":[` + strings.Repeat("{},", 50) + `{}]}`, []string{
		"1:19 /qualifications: found an array of length 51; accepted: at most 50 elements",
		"1:187 /experience: found an array of length 201; accepted: at most 200 elements",
		"1:805 /exemptions: found an array of length 51; accepted: at most 50 elements",
	}},
	{"too long", `{"ref":"` + strings.Repeat("Z", MaxApplicantBytes) + `"}`, []string{
		"(whole document): found more than 65536 bytes; accepted: at most 65536 bytes",
	}},
}

func TestBadApplicants(t *testing.T) {
	for _, c := range badApplicants {
		t.Run(c.name, func(t *testing.T) {
			a, err := ReadApplicant(strings.NewReader(c.data))
			if a != nil {
				t.Error("an applicant comes with the problems")
			}
			if diff := cmp.Diff(c.want, told(t, refused(t, err))); diff != "" {
				t.Error(diff)
			}
			for _, secret := range []string{"Zo", "Martin", "1999", "0612345678"} {
				if strings.Contains(err.Error(), secret) {
					t.Errorf("the error tells %q", secret)
				}
			}

			kept := Applicant{Ref: "kept"}
			if err := kept.UnmarshalJSON([]byte(c.data)); err == nil || kept.Ref != "kept" {
				t.Errorf("UnmarshalJSON: %v, and the applicant is %v", err, kept)
			}
			if _, ok := new(decoder).decode([]byte(c.data)); ok {
				t.Error("a stream takes it")
			}
		})
	}
}

func TestReadApplicantErrorOfReader(t *testing.T) {
	broken := errors.New("broken pipe")
	if _, err := ReadApplicant(io.MultiReader(strings.NewReader("{"), iotest.ErrReader(broken))); err != broken {
		t.Errorf("the error is %v", err)
	}
}

// What is written is read as the same applicant, blanks and empty lists told apart.
func TestWrittenApplicantsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := anyApplicant(t)
		var b strings.Builder
		if err := WriteApplicant(&b, a); err != nil {
			t.Fatal(err)
		}
		line := b.String()
		if strings.IndexByte(line, '\n') != len(line)-1 {
			t.Errorf("%q is not one line", line)
		}
		read, err := ReadApplicant(strings.NewReader(line))
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		if diff := cmp.Diff(a, read); diff != "" {
			t.Error(diff)
		}
		again := *anyApplicant(t)
		if err := json.Unmarshal([]byte(line), &again); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(*a, again); diff != "" {
			t.Errorf("json.Unmarshal: %s", diff)
		}
	})
}

// What no reader would accept is not written, not even in part.
func TestWriteApplicantRefuses(t *testing.T) {
	many := &Applicant{Experience: make([]Work, 201), Qualifications: []Qualification{{Country: "Zoé"}}}
	var b strings.Builder
	want := []string{
		"/qualifications/0/country: found a string of length 3; accepted: a two-letter country code (ISO 3166-1), such as FR",
		"/experience: found an array of length 201; accepted: at most 200 elements",
	}
	if diff := cmp.Diff(want, told(t, refused(t, WriteApplicant(&b, many)))); diff != "" {
		t.Error(diff)
	}
	if err := WriteApplicant(&b, &Applicant{Ref: "Zoé"}); len(refused(t, err)) != 1 {
		t.Error(err)
	}
	if b.Len() > 0 {
		t.Errorf("%q is written", b.String())
	}
	full := errors.New("disk full")
	if err := WriteApplicant(failing{full}, &Applicant{}); err != full {
		t.Errorf("the error is %v", err)
	}
}

// Whatever has no problems fits into a document: lists that are full, each entry with all
// its members at their longest.
func TestTheLargestApplicantIsRead(t *testing.T) {
	day, long := date(t, "2020-01-31"), document.Ref(strings.Repeat("x", 64))
	credits, err := quantity.Between(quantity.CreditsOfHundredths(9999_97), quantity.CreditsOfHundredths(9999_98))
	if err != nil {
		t.Fatal(err)
	}
	a := &Applicant{
		Ref: long, QualificationsOpen: true, ExperienceOpen: true, ExemptionsOpen: true,
		Enrolment: Enrolment{Programme: long, Intake: day, UnderLabel: quantity.No},
	}
	for range maxQualifications {
		a.Qualifications = append(a.Qualifications, Qualification{
			Kind: QualificationForeign, Award: NotAwarded, On: day, Country: "FR", Level: 7, Credits: credits,
			CTIListed: quantity.No, CEFDGListed: quantity.No, GradeOfMaster: quantity.No, CGEListed: quantity.No,
			Registration: TitleRegistration{Registered: quantity.Yes, From: day, To: day},
			Equivalence:  Equivalence{Ruling: RulingNotAsked, To: QualificationEngineering},
			Evidence:     evidenceOfQualifications,
		})
	}
	for range maxExperience {
		a.Experience = append(a.Experience, Work{From: day, To: day, Ongoing: quantity.No, Kind: WorkSelfEmployment, Rate: 100, Evidence: evidenceOfWork})
	}
	for range maxExemptions {
		a.Exemptions = append(a.Exemptions, Exemption{
			Kind: ExemptionM1, Ruling: RulingNotAsked, By: RulingByCommittee, On: day, Motive: long, Evidence: evidenceOfExemptions,
		})
	}
	var b bytes.Buffer
	if err := WriteApplicant(&b, a); err != nil {
		t.Fatal(err)
	}
	size := b.Len()
	if read, err := ReadApplicant(&b); err != nil || !reflect.DeepEqual(read, a) {
		t.Errorf("%d bytes: %v", size, err)
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

func FuzzReadApplicant(f *testing.F) {
	addDocuments(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := ReadApplicant(strings.NewReader(string(data)))
		if err != nil {
			if a != nil || len(refused(t, err)) == 0 {
				t.Errorf("%v with %v", a, err)
			}
			for _, p := range refused(t, err) {
				if strings.Contains(p.Pointer+p.Found.FR+p.Found.EN, "Q") {
					t.Errorf("%v tells what was found", p)
				}
			}
			return
		}
		line := written(t, a)
		again, err := ReadApplicant(strings.NewReader(string(line)))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(a, again); diff != "" {
			t.Error(diff)
		}
	})
}

// addDocuments adds good and bad documents to a corpus.
func addDocuments(f *testing.F) {
	for _, c := range badApplicants {
		if len(c.data) < 5000 {
			f.Add([]byte(c.data))
		}
	}
	for _, line := range syntheticLines()[:50] {
		f.Add(line)
	}
	f.Add([]byte(`{"ref":"Q","qualifications":[{"kind":"Q","Q":"Q","credits":{"Q":1,"min":"Q"}}],"Q":{"Q":1,"Q":2}} Q`))
}

func FuzzEvidence(f *testing.F) {
	for _, seed := range []string{`"evidenced"`, `"asserted"`, `[]`, `["kind","to"]`, `["kind","kind"]`, `["k\u0069nd"]`, `[null]`, `["Q"]`, `[["kind"]]`, `null`, ``, `[`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		e := EvidenceOfBy
		if err := e.UnmarshalJSON(data); err != nil {
			if e != EvidenceOfBy || strings.Contains(err.Error(), "Q") {
				t.Errorf("%b, %v", e, err)
			}
			return
		}
		if e&^Evidenced != 0 {
			t.Errorf("%b is beyond what there is", e)
		}
		text, err := e.MarshalJSON()
		var again Evidence
		if err != nil || again.UnmarshalJSON(text) != nil || again != e {
			t.Errorf("%b is written %s, %v, and read as %b", e, text, err, again)
		}
	})
}
