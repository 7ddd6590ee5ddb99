package eligibility

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// What contradicts itself, and what no reader lets through but a Go program can
// build, is told all at once.
func TestProblems(t *testing.T) {
	early, late := date(t, "2020-01-31"), date(t, "2021-01-31")
	contradiction := "an answer that the dates contradict on the day of the award; accepted: the answer that the dates give"
	reversed := "a last day that comes before the first; accepted: a first day that does not follow the last"
	for _, c := range []struct {
		name string
		a    Applicant
		want []string
	}{
		{"nothing known", Applicant{}, nil},
		{"references", Applicant{
			Ref: "Zoé Martin", Enrolment: Enrolment{Programme: document.Ref(strings.Repeat("x", 65)), UnderLabel: 3},
			Exemptions: []Exemption{{Motive: "!"}},
		}, []string{
			"/ref: found a string of length 11; accepted: " + refAccepted,
			"/exemptions/0/motive: found a string of length 1; accepted: " + refAccepted,
			"/enrolment/programme: found a string of length 65; accepted: " + refAccepted,
			"/enrolment/underLabel: found Truth(3); accepted: a declared constant of its type",
		}},
		{"constants", Applicant{
			Qualifications: []Qualification{{}, {
				Kind: 11, Award: 4, Level: 9, CTIListed: 3, CEFDGListed: 3, GradeOfMaster: 3, CGEListed: 3,
				Registration: TitleRegistration{Registered: 3}, Equivalence: Equivalence{Ruling: 5},
			}, {Equivalence: Equivalence{To: 11}}},
			Experience: []Work{{Kind: 5, Ongoing: 3}},
			Exemptions: []Exemption{{Kind: 4, Ruling: 5, By: 4}},
		}, []string{
			"/qualifications/1/kind: found QualificationKind(11); accepted: a declared constant of its type",
			"/qualifications/1/award: found Award(4); accepted: a declared constant of its type",
			"/qualifications/1/ctiListed: found Truth(3); accepted: a declared constant of its type",
			"/qualifications/1/cefdgListed: found Truth(3); accepted: a declared constant of its type",
			"/qualifications/1/gradeOfMaster: found Truth(3); accepted: a declared constant of its type",
			"/qualifications/1/cgeListed: found Truth(3); accepted: a declared constant of its type",
			"/qualifications/1/level: found a number; accepted: a level from 1 to 8, or 0 where it is not known",
			"/qualifications/1/registration/registered: found Truth(3); accepted: a declared constant of its type",
			"/qualifications/1/equivalence/ruling: found Ruling(5); accepted: a declared constant of its type",
			`/qualifications/1/equivalence: found an equivalence of a diploma that is not foreign; accepted: no equivalence, or the kind "foreign"`,
			"/qualifications/2/equivalence/to: found QualificationKind(11); accepted: a declared constant of its type",
			"/experience/0/kind: found WorkKind(5); accepted: a declared constant of its type",
			"/experience/0/ongoing: found Truth(3); accepted: a declared constant of its type",
			"/exemptions/0/kind: found ExemptionKind(4); accepted: a declared constant of its type",
			"/exemptions/0/ruling: found Ruling(5); accepted: a declared constant of its type",
			"/exemptions/0/by: found RulingBody(4); accepted: a declared constant of its type",
		}},
		{"numbers", Applicant{
			Qualifications: []Qualification{
				{Credits: quantity.AtLeast(quantity.CreditsOfHundredths(-1))}, {Credits: quantity.AtMost(quantity.WholeCredits(-5))},
				{Credits: quantity.Exactly(quantity.CreditsOfHundredths(quantity.MaxCredits*100 + 1))}, {Credits: quantity.Exactly(quantity.WholeCredits(quantity.MaxCredits))},
			},
			Experience: []Work{{Rate: -1}, {Rate: 101}, {Rate: 100}, {Rate: 1}},
		}, []string{
			"/qualifications/0/credits: found a number; accepted: from 0 to 10000 credits",
			"/qualifications/1/credits: found a number; accepted: from 0 to 10000 credits",
			"/qualifications/2/credits: found a number; accepted: from 0 to 10000 credits",
			"/experience/0/rate: found a number; accepted: a percentage from 1 to 100, or 0 where it is not known",
			"/experience/1/rate: found a number; accepted: a percentage from 1 to 100, or 0 where it is not known",
		}},
		{"lengths", Applicant{
			Qualifications: make([]Qualification, 51), Experience: make([]Work, 201), Exemptions: make([]Exemption, 51),
		}, []string{
			"/qualifications: found an array of length 51; accepted: at most 50 elements",
			"/experience: found an array of length 201; accepted: at most 200 elements",
			"/exemptions: found an array of length 51; accepted: at most 50 elements",
		}},
		{"lengths that are accepted", Applicant{
			Qualifications: make([]Qualification, 50), Experience: make([]Work, 200), Exemptions: make([]Exemption, 50),
		}, nil},
		{"countries", Applicant{Qualifications: []Qualification{{Country: "FR"}, {Country: "FRA"}, {Country: "fr"}, {Country: "XX"}, {Country: "Zoé"}}}, []string{
			"/qualifications/1/country: found a string of length 3; accepted: a two-letter country code (ISO 3166-1), such as FR",
			"/qualifications/2/country: found a string of length 2; accepted: a two-letter country code (ISO 3166-1), such as FR",
			"/qualifications/3/country: found a string of length 2; accepted: a two-letter country code (ISO 3166-1), such as FR",
			"/qualifications/4/country: found a string of length 3; accepted: a two-letter country code (ISO 3166-1), such as FR",
		}},
		{"spans", Applicant{
			Qualifications: []Qualification{
				{Registration: TitleRegistration{From: late, To: early}}, {Registration: TitleRegistration{From: early, To: early}},
				{On: early, Registration: TitleRegistration{Registered: quantity.Yes, From: late, To: early}},
			},
			Experience: []Work{{From: late, To: early}, {From: late, To: late}, {From: late}, {To: early}},
		}, []string{
			"/qualifications/0/registration: found " + reversed, "/qualifications/2/registration: found " + reversed,
			"/experience/0: found " + reversed,
		}},
		{"work that goes on", Applicant{Experience: []Work{
			{Ongoing: quantity.Yes, To: late}, {Ongoing: quantity.No, To: late}, {To: late}, {Ongoing: quantity.Yes},
		}}, []string{
			`/experience/0/ongoing: found work that goes on and has a last day; accepted: "ongoing": true or "to", one of them`,
		}},
		{"registrations", Applicant{Qualifications: []Qualification{
			{On: early, Registration: TitleRegistration{Registered: quantity.Yes, From: late}},
			{On: late, Registration: TitleRegistration{Registered: quantity.Yes, To: early}},
			{On: late, Registration: TitleRegistration{Registered: quantity.No, From: early, To: late}},
			{On: late, Registration: TitleRegistration{Registered: quantity.No, From: early}},
			{On: late, Registration: TitleRegistration{Registered: quantity.Yes, From: late, To: late}},
			{Registration: TitleRegistration{Registered: quantity.Yes, From: late}},
			{On: early, Registration: TitleRegistration{Registered: quantity.Yes}},
		}}, []string{
			"/qualifications/0/registration/registered: found " + contradiction,
			"/qualifications/1/registration/registered: found " + contradiction,
			"/qualifications/2/registration/registered: found " + contradiction,
		}},
		{"equivalences", Applicant{Qualifications: []Qualification{
			{Kind: QualificationM1, Equivalence: Equivalence{Ruling: RulingPending}},
			{Kind: QualificationOther, Equivalence: Equivalence{To: QualificationM1}},
			{Kind: QualificationForeign, Equivalence: Equivalence{Ruling: RulingGranted}},
			{Equivalence: Equivalence{Ruling: RulingGranted}},
		}}, []string{
			`/qualifications/0/equivalence: found an equivalence of a diploma that is not foreign; accepted: no equivalence, or the kind "foreign"`,
			`/qualifications/1/equivalence: found an equivalence of a diploma that is not foreign; accepted: no equivalence, or the kind "foreign"`,
		}},
		{"evidence", Applicant{
			Qualifications: []Qualification{{Evidence: EvidenceOfRate}, {Evidence: evidenceOfQualifications}, {Evidence: Evidenced}},
			Experience:     []Work{{Evidence: EvidenceOfOn}, {Evidence: evidenceOfWork}, {Evidence: Evidenced}, {Evidence: Evidenced + 1}},
			Exemptions:     []Exemption{{Evidence: EvidenceOfKind | EvidenceOfTo}, {Evidence: evidenceOfExemptions}, {Evidence: Evidenced}},
		}, []string{
			"/qualifications/0/evidence: found a fact that the entry does not have; accepted: names among: kind, award, on, country, level, credits, ctiListed, cefdgListed, gradeOfMaster, cgeListed, registration, equivalence",
			"/experience/0/evidence: found a fact that the entry does not have; accepted: names among: kind, from, to, ongoing, rate",
			"/experience/3/evidence: found a fact that the entry does not have; accepted: names among: kind, from, to, ongoing, rate",
			"/exemptions/0/evidence: found a fact that the entry does not have; accepted: names among: kind, on, ruling, by, motive",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			problems := c.a.Problems()
			if diff := cmp.Diff(c.want, told(t, problems)); diff != "" {
				t.Error(diff)
			}
			if c.want == nil != (problems == nil) {
				t.Errorf("the problems are %#v", problems)
			}
			if err := WriteApplicant(new(strings.Builder), &c.a); (err == nil) != (c.want == nil) {
				t.Errorf("WriteApplicant: %v", err)
			}
		})
	}
}

// told gives problems as lines, which say in both languages what was found.
func told(t *testing.T, problems []document.Problem) []string {
	t.Helper()
	var lines []string
	for _, p := range problems {
		if p.Found.FR == "" || p.Accepted.FR == "" || p.Accepted.FR == p.Accepted.EN {
			t.Errorf("no French: %+v", p)
		}
		lines = append(lines, p.In(language.English))
	}
	return lines
}

func TestNoProblemsAreNoAllocation(t *testing.T) {
	a := sample(t)
	if n := testing.AllocsPerRun(100, func() {
		if a.Problems() != nil {
			t.Fatal(a.Problems())
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// The applicants that other properties are tried on are right in every detail.
func TestApplicantsWithoutProblems(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		if p := anyApplicant(t).Problems(); p != nil {
			t.Fatal(p)
		}
	})
}

// Each fact that can be evidenced is one of some sort of entry, and said to be.
func TestEvidenceOfEveryFact(t *testing.T) {
	all := evidenceOfQualifications | evidenceOfWork | evidenceOfExemptions
	if all != Evidenced {
		t.Errorf("no entry has the facts %b", Evidenced&^all)
	}
	for _, of := range []entryEvidence{qualificationEvidence, workEvidence, exemptionEvidence} {
		names := strings.Split(strings.TrimPrefix(of.accepted.EN, "names among: "), ", ")
		for _, fact := range evidenceNames {
			if slices.Contains(names, fact.Word) != of.members.Has(fact.One) {
				t.Errorf("%v is wrong about %v", names, fact.Word)
			}
		}
	}
}

const refAccepted = `an opaque reference of 1 to 64 characters among A-Z, a-z, 0-9, "-", "_", "." and ":"`
