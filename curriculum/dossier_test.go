package curriculum_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/text/language"
	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleReadDossier() {
	_, err := curriculum.ReadDossier(strings.NewReader(`{
  "intake": "2025-09-31",
  "programme": {"label": "MS"},
  "curriculum": {
    "units": [
      {"code": "UE1", "hours": "390,5", "credits": 45},
      {"code": "UE2", "hours": null, "ects": 5}
    ],
    "mission": {"months": {"min": 6, "max": 4}}
  }
}`))
	if refused, ok := errors.AsType[*document.Error](err); ok {
		for _, trouble := range refused.Problems {
			fmt.Println(trouble.In(language.French))
		}
	}
	// Output:
	// 2:13 /intake : trouvé "2025-09-31" ; accepté : une date de 0001-01-01 à 9999-12-31, comme 2025-10-01
	// 3:16 /programme/title : trouvé rien ; accepté : une valeur non vide
	// 6:32 /curriculum/units/0/hours : trouvé le texte "390,5" ; accepté : un nombre de 0 à 100000 avec un point décimal et deux décimales au plus, comme 24.5, ou le texte "24:30" (heures:minutes), ou {"min": …, "max": …}
	// 7:32 /curriculum/units/1/hours : trouvé null (pour laisser une valeur en blanc, omettre le membre) ; accepté : un nombre de 0 à 100000 avec un point décimal et deux décimales au plus, comme 24.5, ou le texte "24:30" (heures:minutes), ou {"min": …, "max": …}
	// 7:46 /curriculum/units/1/ects : trouvé le nom inconnu "ects" ; accepté : un nom parmi : code, title, kind, hours, credits, units, complete, choose
	// 9:27 /curriculum/mission/months : trouvé min 6 > max 4 ; accepté : min inférieur ou égal à max
}

func ExampleWriteDossier() {
	d := &curriculum.Dossier{
		Edition:   "2018",
		Programme: ms.Programme{Label: law.MS, Title: document.Text{FR: "MS Données & industrie"}},
		Curriculum: curriculum.Curriculum{
			Units: []curriculum.Unit{
				{Code: "UE1", Kind: curriculum.KindCourse, Hours: quantity.Exactly(quantity.WholeHours(380)), Credits: quantity.Exactly(quantity.WholeCredits(45))},
			},
			Mission: curriculum.Mission{Months: quantity.AtLeast(quantity.Months(4))},
		},
	}
	if err := curriculum.WriteDossier(os.Stdout, d); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {
	//   "edition": "2018",
	//   "programme": {
	//     "label": "MS",
	//     "title": {
	//       "fr": "MS Données & industrie"
	//     }
	//   },
	//   "curriculum": {
	//     "units": [
	//       {
	//         "code": "UE1",
	//         "kind": "course",
	//         "hours": 380,
	//         "credits": 45
	//       }
	//     ],
	//     "mission": {
	//       "months": {
	//         "min": 4
	//       }
	//     }
	//   }
	// }
}

// with gives a dossier that is well but for what is added to it.
func with(members string) string {
	return `{"programme":{"label":"MS","title":{"fr":"T"}},` + "\n" + members + "}"
}

const (
	hoursAccepted   = `a number from 0 to 100000 with a decimal point and at most two decimals, such as 24.5, or the string "24:30" (hours:minutes)`
	creditsAccepted = "a number from 0 to 10000 with a decimal point and at most two decimals, such as 7.5"
	bounds          = `, or {"min": …, "max": …}`
	null            = "null (to leave a value blank, leave the member out)"
	dateAccepted    = "a date from 0001-01-01 to 9999-12-31, such as 2025-10-01"
	truth           = `true, false or "unknown"`
)

var badDossiers = []struct {
	name, data string
	want       []string
}{
	{"nothing", "", []string{"1:1 (whole document): found the end of the document (syntax error); accepted: well-formed JSON (RFC 8259)"}},
	{"null", "null", []string{"1:1 (whole document): found " + null + "; accepted: an object"}},
	{"array", "[]", []string{"1:1 (whole document): found an array; accepted: an object"}},
	{"empty object", "{}", []string{
		"1:1 /programme/label: found nothing; accepted: a value that is not empty",
		"1:1 /programme/title: found nothing; accepted: a value that is not empty",
	}},
	{"required and wrong", `{"programme":{"label":7,"title":{"fr":7}}}`, []string{
		"1:23 /programme/label: found 7; accepted: one of: MS, MSc, BADGE, CQC",
		"1:39 /programme/title/fr: found 7; accepted: a string",
	}},
	{"byte order mark", "\ufeff" + with(`"edition":"2018"`), []string{
		`1:1 (whole document): found the character "\ufeff" (syntax error); accepted: well-formed JSON (RFC 8259)`,
	}},
	{"trailing data", with(`"edition":"2018"`) + " x", []string{
		`2:19 (whole document): found "x" after the end of the document; accepted: one JSON object only`,
	}},
	{"syntax error", with(`"intake":"x","notes":[5,}`), []string{
		`2:10 /intake: found "x"; accepted: ` + dateAccepted,
		`2:23 /notes/0: found 5; accepted: an object`,
		`2:24 /notes: found the character "," (syntax error); accepted: elements separated by commas, then "]"`,
	}},
	{"invalid UTF-8", with("\"origin\":{\"title\":{\"fr\":\"\xe9t\xe9\"}}"), []string{
		"2:26 /origin/title/fr: found the byte 0xE9; accepted: valid UTF-8",
		"2:28 /origin/title/fr: found the byte 0xE9; accepted: valid UTF-8",
	}},
	{"half of a pair", with(`"notes":[{"en":"a\udfff"}]`), []string{
		`2:16 /notes/0/en: found half a character (\ud800 to \udfff); accepted: whole Unicode characters`,
	}},
	{"control character", with(`"notes":[{"en":"a\tb"}]`), []string{
		`2:16 /notes/0/en: found "a\tb"; accepted: a string without control characters`,
	}},
	{"duplicate name", with(`"edition":"2018","edition":"2020"`), []string{
		`2:28 /edition: found the name "edition" a second time; accepted: each name once per object`,
	}},
	{"duplicate bound", with(`"curriculum":{"mission":{"weeks":{"min":4,"min":4}}}`), []string{
		`2:49 /curriculum/mission/weeks/min: found the name "min" a second time; accepted: each name once per object`,
	}},
	{"unknown name", with(`"digest":"sha256:00","curriculum":{"thesis":{"Authors":1}}`), []string{
		`2:10 /digest: found the unknown name "digest"; accepted: one of the names: intake, edition, origin, notes, programme, curriculum`,
		`2:56 /curriculum/thesis/Authors: found the unknown name "Authors"; accepted: one of the names: authors, written, defended, credits`,
	}},
	{"wrong types", with(`"intake":20250901,"origin":[],"notes":{},"curriculum":{"units":[{"code":"a","title":"t","kind":1,"hours":true,"credits":"7.5","complete":"no","choose":"2"}]}`), []string{
		"2:10 /intake: found 20250901; accepted: a date from 0001-01-01 to 9999-12-31, such as 2025-10-01",
		"2:28 /origin: found an array; accepted: an object",
		"2:39 /notes: found an object; accepted: an array",
		`2:85 /curriculum/units/0/title: found the string "t"; accepted: an object`,
		"2:96 /curriculum/units/0/kind: found 1; accepted: one of: course, practical, seminar, group-project, project, personal-project, self-study, refresher, trip, distance, defence, mission, thesis",
		"2:106 /curriculum/units/0/hours: found true; accepted: " + hoursAccepted + bounds,
		`2:121 /curriculum/units/0/credits: found the string "7.5"; accepted: ` + creditsAccepted + bounds,
		`2:138 /curriculum/units/0/complete: found the string "no"; accepted: true or false`,
		`2:152 /curriculum/units/0/choose: found the string "2"; accepted: a whole number from 0 to 10000`,
	}},
	{"null where a value stood", with(`"edition":null,"curriculum":{"stated":{"hours":null,"credits":{"max":null}},"mission":{"kind":null,"dates":null,"days":null},"thesis":{"written":null},"units":[{"code":"a","choose":null}]}`), []string{
		"2:11 /edition: found " + null + "; accepted: a string",
		"2:48 /curriculum/stated/hours: found " + null + "; accepted: " + hoursAccepted + bounds,
		"2:70 /curriculum/stated/credits/max: found " + null + "; accepted: " + creditsAccepted,
		"2:95 /curriculum/mission/kind: found " + null + "; accepted: one of: internship, work-study, own-employment, venture",
		"2:108 /curriculum/mission/dates: found " + null + "; accepted: an object",
		"2:120 /curriculum/mission/days: found " + null + "; accepted: a whole number from 0 to 36600" + bounds,
		"2:146 /curriculum/thesis/written: found " + null + "; accepted: " + truth,
		"2:182 /curriculum/units/0/choose: found " + null + "; accepted: a whole number from 0 to 10000",
	}},
	{"numbers out of range", with(`"curriculum":{"stated":{"hours":100000.01,"credits":-1,"taughtCredits":45.001,"projectCredits":10001},"mission":{"months":1201,"weeks":1.5},"thesis":{"authors":99999999999999999999}}`), []string{
		"2:33 /curriculum/stated/hours: found 100000.01; accepted: " + hoursAccepted + bounds,
		"2:53 /curriculum/stated/credits: found -1; accepted: " + creditsAccepted + bounds,
		"2:72 /curriculum/stated/taughtCredits: found 45.001; accepted: " + creditsAccepted + bounds,
		"2:96 /curriculum/stated/projectCredits: found 10001; accepted: " + creditsAccepted + bounds,
		"2:123 /curriculum/mission/months: found 1201; accepted: a whole number from 0 to 1200" + bounds,
		"2:136 /curriculum/mission/weeks: found 1.5; accepted: a whole number from 0 to 5200" + bounds,
		"2:161 /curriculum/thesis/authors: found 99999999999999999999; accepted: a whole number from 0 to 10000" + bounds,
	}},
	{"huge exponents", with(`"curriculum":{"stated":{"hours":1e999999999,"credits":{"min":1E-999999999,"max":4e1}}}`), []string{
		"2:33 /curriculum/stated/hours: found 1e999999999; accepted: " + hoursAccepted + bounds,
		"2:62 /curriculum/stated/credits/min: found 1E-999999999; accepted: " + creditsAccepted,
		"2:81 /curriculum/stated/credits/max: found 4e1; accepted: " + creditsAccepted,
	}},
	{"a megabyte of digits", with(`"curriculum":{"stated":{"hours":` + strings.Repeat("1", 1<<20) + `,"credits":0.` + strings.Repeat("0", 1<<20) + `1}}`), []string{
		"2:33 /curriculum/stated/hours: found " + strings.Repeat("1", 40) + "…; accepted: " + hoursAccepted + bounds,
		"2:1048620 /curriculum/stated/credits: found 0." + strings.Repeat("0", 38) + "…; accepted: " + creditsAccepted + bounds,
	}},
	{"deep nesting", with(`"notes":` + strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000)), []string{
		"2:10 /notes/0: found an array; accepted: an object",
		"2:32 /notes" + strings.Repeat("/0", 23) + ": found too many levels of nesting; accepted: the levels that the document provides for",
	}},
	{"deep units", with(`"curriculum":{"units":` + strings.Repeat(`[{"code":"a","units":`, 6) + `[{"code":"b"}]` + strings.Repeat("}]", 6) + "}"), []string{
		"2:128 /curriculum/units/0/units/0/units/0/units/0/units/0/units: found units on more than 5 levels; accepted: units on at most 5 levels",
	}},
	{"over-size", strings.Repeat(" ", curriculum.MaxDossierBytes+1), []string{
		"(whole document): found more than 4194304 bytes; accepted: at most 4194304 bytes",
	}},
	{"periods that end before they begin", `{"programme":{"label":"MS","title":{"fr":"T"},` + "\n" +
		`"schools":[{"name":"A","member":{"from":"2020-01-02","to":"2020-01-01"}}],"accreditation":{"from":"2020-01-02","to":"2020-01-01"},` + "\n" +
		`"registration":{"from":"2020-01-02","to":"2020-01-01"},"tracks":[{"dates":{"from":"2020-01-02","to":"2020-01-01"}}]},` + "\n" +
		`"curriculum":{"units":[{"code":"a","credits":"x"},{"code":"b","choose":5,"units":[{"code":"c"}]}],"mission":{"dates":{"from":"2020-01-02","to":"2020-01-01"}}}}`, []string{
		"2:33 /programme/schools/0/member: found 2020-01-02 > 2020-01-01; accepted: a first day that does not follow the last",
		"2:91 /programme/accreditation: found 2020-01-02 > 2020-01-01; accepted: a first day that does not follow the last",
		"3:16 /programme/registration: found 2020-01-02 > 2020-01-01; accepted: a first day that does not follow the last",
		"3:75 /programme/tracks/0/dates: found 2020-01-02 > 2020-01-01; accepted: a first day that does not follow the last",
		`4:46 /curriculum/units/0/credits: found the string "x"; accepted: ` + creditsAccepted + bounds,
		"4:72 /curriculum/units/1/choose: found 5; accepted: a number from 1 to 1, the units of the group",
		"4:118 /curriculum/mission/dates: found 2020-01-02 > 2020-01-01; accepted: a first day that does not follow the last",
	}},
	{"too long, too many", with(`"edition":"` + strings.Repeat("é", 51) + `","notes":[{"fr":"` + strings.Repeat("é", 501) + `"}],"curriculum":{"units":[` + strings.Repeat(`{"code":"a"},`, 1000) + `{"code":"b"}]}`), []string{
		"2:11 /edition: found a string of length 51; accepted: at most 50 characters",
		"2:131 /notes/0/fr: found a string of length 501; accepted: at most 500 characters",
		"2:1160 /curriculum/units: found 1001 units; accepted: at most 1000 units in a list",
	}},
	{"formats", `{"programme":{"label":"ms","title":{"fr":"T"},"fields":[{"name":{"fr":"a"},"iscedF":"06x"},{"iscedF":"06123"}],"schools":[{"name":"","country":"FRA"}],"tracks":[{"languages":["fr","français"]}],"levelClaimed":9,"registration":{"code":"RNCP 1"},"relocation":{"countries":["FR","ZZ"]}},"origin":{"url":"exemple.fr"}}`, []string{
		`1:23 /programme/label: found "ms"; accepted: one of: MS, MSc, BADGE, CQC`,
		`1:85 /programme/fields/0/iscedF: found the string "06x"; accepted: digits`,
		`1:92 /programme/fields/1/name: found nothing; accepted: a value that is not empty`,
		`1:102 /programme/fields/1/iscedF: found a string of length 5; accepted: at most 4 characters`,
		`1:131 /programme/schools/0/name: found the string ""; accepted: a value that is not empty`,
		`1:144 /programme/schools/0/country: found the string "FRA"; accepted: a two-letter country code (ISO 3166-1), such as FR`,
		`1:181 /programme/tracks/0/languages/1: found the string "français"; accepted: a language tag (BCP 47), such as fr`,
		`1:211 /programme/levelClaimed: found 9; accepted: a level from 1 to 8`,
		`1:236 /programme/registration/code: found the string "RNCP 1"; accepted: letters and digits`,
		`1:278 /programme/relocation/countries/1: found the string "ZZ"; accepted: a two-letter country code (ISO 3166-1), such as FR`,
		`1:302 /origin/url: found the string "exemple.fr"; accepted: an absolute URL`,
	}},
	{"days that are none", with(`"intake":"2025-02-29","curriculum":{"mission":{"dates":{"from":"01/10/2025","to":""}}}`), []string{
		`2:10 /intake: found "2025-02-29"; accepted: ` + dateAccepted,
		`2:64 /curriculum/mission/dates/from: found "01/10/2025"; accepted: ` + dateAccepted,
		`2:82 /curriculum/mission/dates/to: found ""; accepted: ` + dateAccepted,
	}},
	{"an edition that is none", with(`"edition":"2019","notes":[5]`), []string{
		`2:11 /edition: found "2019"; accepted: one of the editions: 2008, 2018, 2020, cge-page`,
		`2:27 /notes/0: found 5; accepted: an object`,
	}},
	{"more to choose than there is", with(`"curriculum":{"units":[{"code":"a","choose":2,"units":[{"code":"b"}]}]}`), []string{
		`2:45 /curriculum/units/0/choose: found 2; accepted: a number from 1 to 1, the units of the group`,
	}},
	{"nothing to choose from because it was not read", with(`"curriculum":{"units":[{"code":"a","choose":2,"units":7}]}`), []string{
		`2:55 /curriculum/units/0/units: found 7; accepted: an array`,
	}},
	{"everything at once", "{\n\"intake\":null,\"edition\":\"1999\",\n" +
		"\"programme\":{\"label\":\"XX\",\"label\":\"MS\",\"profile\":\"Executive\",\"schools\":[{\"name\":\"a\xff\"},{\"role\":1}]},\n" +
		"\"curriculum\":{\"complete\":1,\"units\":[{\"hours\":-1},{\"code\":\"a\",\"hours\":{\"min\":\"12:60\",\"most\":1}}],\n" +
		"\"mission\":{\"months\":{\"min\":6,\"max\":4}},\"a/b\":{}}} {}", []string{
		"2:10 /intake: found " + null + "; accepted: a date from 0001-01-01 to 9999-12-31, such as 2025-10-01",
		`2:25 /edition: found "1999"; accepted: one of the editions: 2008, 2018, 2020, cge-page`,
		"3:13 /programme/title: found nothing; accepted: a value that is not empty",
		`3:22 /programme/label: found "XX"; accepted: one of: MS, MSc, BADGE, CQC`,
		`3:35 /programme/label: found the name "label" a second time; accepted: each name once per object`,
		`3:50 /programme/profile: found "Executive"; accepted: one of: standard, executive`,
		"3:83 /programme/schools/0/name: found the byte 0xFF; accepted: valid UTF-8",
		"3:87 /programme/schools/1/name: found nothing; accepted: a value that is not empty",
		"3:95 /programme/schools/1/role: found 1; accepted: one of: lead, co-accredited, partner",
		"4:26 /curriculum/complete: found 1; accepted: true or false",
		`4:37 /curriculum/units/0/title: found nothing; accepted: a value here or in "code"`,
		"4:46 /curriculum/units/0/hours: found -1; accepted: " + hoursAccepted + bounds,
		`4:77 /curriculum/units/1/hours/min: found the string "12:60"; accepted: ` + hoursAccepted,
		`4:92 /curriculum/units/1/hours/most: found the unknown name "most"; accepted: the names "min" and "max"`,
		"5:21 /curriculum/mission/months: found min 6 > max 4; accepted: min less than or equal to max",
		`5:46 /curriculum/a~1b: found the unknown name "a/b"; accepted: one of the names: units, complete, stated, mission, thesis`,
		`5:51 (whole document): found "{}" after the end of the document; accepted: one JSON object only`,
	}},
}

func problemsOf(t *testing.T, err error) []document.Problem {
	t.Helper()
	refused, ok := errors.AsType[*document.Error](err)
	if !ok {
		t.Fatalf("the error is %v, not a *document.Error", err)
	}
	return refused.Problems
}

func TestBadDossiers(t *testing.T) {
	for _, c := range badDossiers {
		t.Run(c.name, func(t *testing.T) {
			d, err := curriculum.ReadDossier(strings.NewReader(c.data))
			if d != nil {
				t.Error("a dossier comes with the problems")
			}
			problems := problemsOf(t, err)
			var got []string
			for _, p := range problems {
				got = append(got, p.In(language.English))
				if p.Found.FR == "" || p.Accepted.FR == "" || p.Accepted.FR == p.Accepted.EN {
					t.Errorf("no French: %v", p.In(language.French))
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}

			before := curriculum.Dossier{Edition: "2020"}
			kept := before
			err = json.Unmarshal([]byte(c.data), &kept)
			if err == nil {
				t.Fatal("json.Unmarshal reads it")
			}
			if diff := cmp.Diff(before, kept); diff != "" {
				t.Errorf("json.Unmarshal changes the dossier: %s", diff)
			}
			if json.Valid([]byte(c.data)) {
				if diff := cmp.Diff(problems, problemsOf(t, err)); diff != "" {
					t.Errorf("json.Unmarshal finds something else: %s", diff)
				}
			}
		})
	}
}

func TestWriteDossierRefuses(t *testing.T) {
	var out strings.Builder
	d := &curriculum.Dossier{Edition: "1999", Programme: ms.Programme{Label: law.MS}}
	if got := len(problemsOf(t, curriculum.WriteDossier(&out, d))); got != 2 {
		t.Errorf("%d problems", got)
	}
	if err := curriculum.WriteDossier(&out, &curriculum.Dossier{}); err == nil {
		t.Error("a programme without a label is written")
	}
	if out.Len() > 0 {
		t.Errorf("written: %s", &out)
	}
}

// exceptDigest leaves out the digest, which is that of the bytes read.
var exceptDigest = cmpopts.IgnoreFields(curriculum.Dossier{}, "Digest")

func roundTrip(t testkit.Failer, d *curriculum.Dossier) {
	t.Helper()
	var written bytes.Buffer
	if err := curriculum.WriteDossier(&written, d); err != nil {
		t.Fatalf("%v\n%+v", err, d)
	}
	read, err := curriculum.ReadDossier(bytes.NewReader(written.Bytes()))
	if err != nil {
		t.Fatalf("%v\n%s", err, &written)
	}
	if diff := cmp.Diff(d, read, exceptDigest); diff != "" {
		t.Fatalf("%s", diff)
	}
	if read.Digest != document.DigestOf(written.Bytes()) {
		t.Fatalf("the digest is %v", read.Digest)
	}
	compact, err := json.Marshal(d)
	if err != nil {
		t.Fatalf("%v", err)
	}
	var unmarshalled curriculum.Dossier
	if err := json.Unmarshal(compact, &unmarshalled); err != nil {
		t.Fatalf("%v\n%s", err, compact)
	}
	if diff := cmp.Diff(*d, unmarshalled, exceptDigest); diff != "" {
		t.Fatalf("%s", diff)
	}
}

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { roundTrip(t, drawDossier(t)) })
}

func drawDossier(t *rapid.T) *curriculum.Dossier {
	d := new(curriculum.Dossier)
	draw(t, reflect.ValueOf(d).Elem(), "dossier")
	d.Digest = document.Digest{}
	d.Edition = rapid.SampledFrom([]string{"", "2008", "2018", "2020", "cge-page"}).Draw(t, "edition")
	d.Origin.URL = rapid.SampledFrom([]string{"", "https://exemple.fr/é?a=1&b=<2>"}).Draw(t, "url")
	d.Programme.Registration.Code = rapid.SampledFrom([]string{"", "RNCP12345"}).Draw(t, "code")
	if d.Programme.Label == 0 {
		d.Programme.Label = law.MS
	}
	named(&d.Programme.Title)
	for i := range d.Programme.Fields {
		f := &d.Programme.Fields[i]
		f.ISCEDF = rapid.SampledFrom([]string{"", "06", "0613"}).Draw(t, "iscedF")
		named(&f.Name)
	}
	country := rapid.SampledFrom([]string{"", "FR", "MA"})
	for i := range d.Programme.Schools {
		s := &d.Programme.Schools[i]
		s.Country = country.Draw(t, "country")
		s.Name += "É"
	}
	for i := range d.Programme.Tracks {
		track := &d.Programme.Tracks[i]
		track.Country = country.Draw(t, "country")
		for j := range track.Languages {
			track.Languages[j] = rapid.SampledFrom([]string{"fr", "pt-BR"}).Draw(t, "language")
		}
	}
	for i := range d.Programme.Relocation.Countries {
		d.Programme.Relocation.Countries[i] = "MA"
	}
	settle(d.Curriculum.Units, 5)
	return d
}

func named(title *document.Text) {
	if title.IsZero() {
		title.EN = "T"
	}
}

// settle makes units well formed.
func settle(units []curriculum.Unit, depth int) {
	for i := range units {
		u := &units[i]
		if u.Code == "" {
			named(&u.Title)
		}
		if depth == 1 {
			u.Units = nil
		}
		if n, ok := u.Choose.Get(); ok && (n < 1 || !bool(u.Open) && int(n) > len(u.Units)) {
			u.Choose = quantity.Opt[quantity.Count]{}
		}
		settle(u.Units, depth-1)
	}
}

// putInOrder swaps the ends of a period that ends before it begins.
func putInOrder(v reflect.Value) {
	from, to := v.FieldByName("From"), v.FieldByName("To")
	if !from.IsValid() || !to.IsValid() {
		return
	}
	first, last := from.Interface().(quantity.Date), to.Interface().(quantity.Date)
	if !first.IsZero() && !last.IsZero() && first.Compare(last) > 0 {
		from.Set(reflect.ValueOf(last))
		to.Set(reflect.ValueOf(first))
	}
}

// draw sets a value: every member of a struct on its own, so that a field that is
// added to a document type is drawn too.
func draw(t *rapid.T, v reflect.Value, name string) {
	if leaf, ok := drawn[v.Type()]; ok {
		v.Set(reflect.ValueOf(leaf.Draw(t, name)))
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.Tag.Get("json") != "-" && !rapid.Bool().Draw(t, "blank") {
				draw(t, v.Field(i), f.Name)
			}
		}
		putInOrder(v)
	case reflect.Slice:
		n := rapid.IntRange(0, 2).Draw(t, "length")
		if n == 0 {
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			draw(t, v.Index(i), name)
		}
	case reflect.String:
		v.SetString(text.Draw(t, name))
	case reflect.Uint8: // an enumeration, whose values all have a word
		n := uint8(0)
		for last := reflect.New(v.Type()).Elem(); n < 200; n++ {
			last.SetUint(uint64(n + 1))
			if strings.HasSuffix(fmt.Sprint(last), ")") {
				break
			}
		}
		v.SetUint(uint64(rapid.Uint8Range(0, n).Draw(t, name)))
	case reflect.Bool:
		v.SetBool(rapid.Bool().Draw(t, name))
	default:
		t.Fatalf("nothing draws a %v", v.Type())
	}
}

var (
	text  = rapid.StringOfN(rapid.RuneFrom([]rune("\"\\/~<>&'\u00a0\ufeff\ufffd😀"), unicode.L, unicode.N, unicode.P, unicode.S), 0, 12, -1)
	drawn = map[reflect.Type]*rapid.Generator[any]{
		reflect.TypeFor[quantity.Date]():                          rapid.Custom(drawDate).AsAny(),
		reflect.TypeFor[quantity.Level]():                         rapid.Map(rapid.IntRange(0, 8), func(n int) quantity.Level { return quantity.Level(n) }).AsAny(),
		reflect.TypeFor[quantity.Opt[quantity.Count]]():           rapid.Map(rapid.Int32Range(0, 4), func(n int32) quantity.Opt[quantity.Count] { return quantity.Some(quantity.Count(n)) }).AsAny(),
		reflect.TypeFor[quantity.Range[quantity.Hours]]():         ranges(rapid.Map(hourParts, quantity.HoursOfParts)),
		reflect.TypeFor[quantity.Range[quantity.Credits]]():       ranges(rapid.Map(rapid.Int64Range(0, quantity.MaxCredits*100), quantity.CreditsOfHundredths)),
		reflect.TypeFor[quantity.Range[quantity.Count]]():         whole[quantity.Count](10_000),
		reflect.TypeFor[quantity.Range[quantity.Months]]():        whole[quantity.Months](1_200),
		reflect.TypeFor[quantity.Range[quantity.Weeks]]():         whole[quantity.Weeks](5_200),
		reflect.TypeFor[quantity.Range[quantity.Days]]():          whole[quantity.Days](36_600),
		reflect.TypeFor[quantity.Range[quantity.Semesters]]():     whole[quantity.Semesters](200),
		reflect.TypeFor[quantity.Range[quantity.AcademicYears]](): whole[quantity.AcademicYears](100),
	}
	hourParts = rapid.Int64Range(0, quantity.MaxHours*quantity.HourParts)
)

func drawDate(t *rapid.T) quantity.Date {
	if rapid.Bool().Draw(t, "blank") {
		return quantity.Date{}
	}
	first, _ := quantity.ParseDate("0001-01-01")
	return first.AddDays(rapid.IntRange(0, 3_652_058).Draw(t, "day"))
}

func whole[T interface {
	~int32
	quantity.Quantity[T]
}](most int32) *rapid.Generator[any] {
	return ranges(rapid.Map(rapid.Int32Range(0, most), func(n int32) T { return T(n) }))
}

func ranges[T quantity.Quantity[T]](values *rapid.Generator[T]) *rapid.Generator[any] {
	return rapid.Custom(func(t *rapid.T) quantity.Range[T] {
		a, b := values.Draw(t, "a"), values.Draw(t, "b")
		switch rapid.IntRange(0, 4).Draw(t, "bounds") {
		case 0:
			return quantity.Range[T]{}
		case 1:
			return quantity.Exactly(a)
		case 2:
			return quantity.AtLeast(a)
		case 3:
			return quantity.AtMost(a)
		}
		both, err := quantity.Between(a, b)
		if err != nil {
			both, _ = quantity.Between(b, a)
		}
		return both
	}).AsAny()
}

func FuzzReadDossier(f *testing.F) {
	for _, c := range badDossiers {
		if len(c.data) < 1<<12 {
			f.Add([]byte(c.data))
		}
	}
	f.Add([]byte(with(`"intake":"2025-09-01"`)))
	f.Add([]byte(`{"edition":"2020","origin":{"kind":"fictitious","url":"https://exemple.fr"},"notes":[{}],
"programme":{"label":"MS","profile":"executive","title":{"fr":"T","en":"T"},"fields":[{"name":{"fr":"a"},"iscedF":"06"}],
"schools":[{"name":"É","role":"lead","kind":"engineering","country":"FR","member":{"atIntake":true,"from":"2000-01-01"},"delivers":"unknown"}],
"accreditation":{"granted":true,"from":"2020-01-01","suspended":false},"tracks":[{"mode":"full-time","languages":["fr"],"duration":{"months":{"min":12,"max":18}}}],
"levelClaimed":7,"registration":{"registered":true,"code":"RNCP1","level":7},"relocation":{"countries":["MA"],"partners":["X"]}},
"curriculum":{"complete":false,"units":[{"code":"a","kind":"course","hours":"24:20","credits":7.5},
{"title":{"fr":"b"},"choose":1,"units":[{"code":"c","hours":{"min":1}},{"code":"d","credits":{"max":2}}]}],
"stated":{"hours":"7301/300","credits":75},"mission":{"kind":"internship","dates":{"from":"2025-10-01","to":"2026-03-31"},"months":6,"credits":25},
"thesis":{"authors":1,"written":true,"defended":true,"credits":5}}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := curriculum.ReadDossier(bytes.NewReader(data))
		if err != nil {
			problems := problemsOf(t, err)
			if d != nil || len(problems) == 0 {
				t.Fatalf("%v with %d problems", d, len(problems))
			}
			for _, p := range problems {
				if p.Pointer != "" && p.Pointer[0] != '/' {
					t.Errorf("%q is no pointer", p.Pointer)
				}
			}
			if json.Unmarshal(data, new(curriculum.Dossier)) == nil {
				t.Error("json.Unmarshal reads it")
			}
			return
		}
		roundTrip(t, d)
		for _, e := range law.Editions() {
			var other *ms.LabelError
			r, err := validateDossier(d, e)
			if errors.As(err, &other) {
				continue
			}
			if err != nil {
				t.Fatalf("%v: %v", e, err)
			}
			if _, err := json.Marshal(r); err != nil || r.Text(language.French) == "" {
				t.Errorf("%v: no report: %v", e, err)
			}
		}
	})
}
