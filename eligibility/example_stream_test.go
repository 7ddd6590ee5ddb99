package eligibility_test

import (
	"errors"
	"fmt"
	"log"
	"os"
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Applicants stand one on a line. The second line is no applicant: its problems say
// where and why, and nothing of what was found there.
const applicants = `{"ref":"A-1","qualifications":[{"kind":"engineering-diploma","award":"awarded","on":"2021-06-30","ctiListed":true}]}
{"ref":"A-2","qualifications":[{"kind":"Master of Zoé Martin","year":2021}]}
{"ref":"A-3","qualifications":[{"kind":"m1","award":"awarded","on":"2021-06-30"}],"experience":[],"exemptions":[]}
`

// Each answer is looked at.
func ExampleStream_Answers() {
	edition, err := law.EditionByID("2020")
	if err != nil {
		log.Fatal(err)
	}
	start, err := quantity.ParseDate("2023-09-01")
	if err != nil {
		log.Fatal(err)
	}
	checker, err := eligibility.NewChecker(edition)
	if err != nil {
		log.Fatal(err)
	}
	stream := eligibility.Stream{Checker: checker, Start: start}
	for answer, err := range stream.Answers(strings.NewReader(applicants)) {
		if err != nil {
			log.Fatal(err) // the reader's
		}
		for _, trouble := range answer.Problems {
			fmt.Println(trouble.In(language.English))
		}
		if answer.Problems == nil {
			fmt.Println(answer.Ref, "receivable:", answer.Decision.Receivable())
		}
	}
	// Output:
	// A-1 receivable: yes
	// 2:40 /qualifications/0/kind: found a string of length 20; accepted: one of: engineering-diploma, management-diploma, third-cycle, professional-bac5, registered-title, health-doctorate, m1, bachelor, foreign, other
	// 2:71 /qualifications/0: found an unknown name of length 4; accepted: one of the names: kind, award, on, country, level, credits, ctiListed, cefdgListed, gradeOfMaster, cgeListed, registration, equivalence, evidence
	// A-3 receivable: no
}

func ExampleStream_Copy() {
	edition, err := law.EditionByID("cge-page")
	if err != nil {
		log.Fatal(err)
	}
	checker, err := eligibility.NewChecker(edition)
	if err != nil {
		log.Fatal(err)
	}
	stream := eligibility.Stream{Checker: checker, Workers: 2} // the start is not known
	summary, err := stream.Copy(os.Stdout, strings.NewReader(`{"ref":"A-1","qualifications":[{"kind":"bachelor","credits":180}]}
{"ref":"A-2","qualifications":[],"exemptions":[{"ruling":"granted"}]}

`))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%+v\n", summary)
	// Output:
	// {"line":1,"ref":"A-1","edition":"cge-page","receivable":"unknown","route":["exemption"],"possible":["any-exemption"],"experience":{"unit":"months","min":0}}
	// {"line":2,"ref":"A-2","edition":"cge-page","receivable":true,"route":["exemption"],"path":"any-exemption","possible":["any-exemption"],"experience":{"unit":"months","min":0}}
	// {"line":3,"problems":[{"pointer":"","line":3,"column":1,"found":{"fr":"une ligne vide","en":"an empty line"},"accepted":{"fr":"un objet JSON","en":"a JSON object"}}]}
	// {Lines:3 Bad:1 Receivable:1 NotReceivable:0 Undecided:1}
}

func ExampleReadApplicant() {
	_, err := eligibility.ReadApplicant(strings.NewReader(`{
  "ref": "Zoé Martin",
  "qualifications": [
    {"kind": "m1", "on": "30/06/2021", "equivalence": {"ruling": "granted"}}
  ],
  "experience": [
    {"from": "2022-09-01", "to": "2021-08-31", "rate": 80}
  ]
}`))
	if refused, ok := errors.AsType[*document.Error](err); ok {
		for _, trouble := range refused.Problems {
			fmt.Println(trouble.In(language.French))
		}
	}
	// Output:
	// 2:10 /ref : trouvé un texte de longueur 10 ; accepté : une référence opaque de 1 à 64 caractères parmi A-Z, a-z, 0-9, "-", "_", "." et ":"
	// 4:26 /qualifications/0/on : trouvé un texte de longueur 10 ; accepté : une date de 0001-01-01 à 9999-12-31, comme 2025-10-01
	// 4:55 /qualifications/0/equivalence : trouvé une équivalence d'un diplôme qui n'est pas étranger ; accepté : aucune équivalence, ou le type "foreign"
	// 7:5 /experience/0 : trouvé un dernier jour qui précède le premier ; accepté : un premier jour qui ne suit pas le dernier
}

func ExampleWriteApplicant() {
	d, err := quantity.ParseDate("2021-06-30")
	if err != nil {
		log.Fatal(err)
	}
	applicant := &eligibility.Applicant{
		Ref: "A-1",
		Qualifications: []eligibility.Qualification{{
			Kind: eligibility.QualificationM1, Award: eligibility.Awarded, On: d, Evidence: eligibility.EvidenceOfKind | eligibility.EvidenceOfOn,
		}},
		Experience:     []eligibility.Work{}, // none; no list at all would be a blank
		ExemptionsOpen: true,
	}
	if err := eligibility.WriteApplicant(os.Stdout, applicant); err != nil {
		log.Fatal(err)
	}
	// Output:
	// {"ref":"A-1","qualifications":[{"kind":"m1","award":"awarded","on":"2021-06-30","evidence":["kind","on"]}],"experience":[],"exemptionsComplete":false}
}
