package reading

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/document"
)

var concealing = Limits{Bytes: 1 << 12, Depth: 5, Conceal: true}

// What is found is told by its sort and its length alone.
func TestConceal(t *testing.T) {
	const kinds = "one of: course, practical, seminar, group-project, project, personal-project, self-study, refresher, trip, distance, defence, mission, thesis"
	for _, c := range []struct {
		name, data string
		want       []string
	}{
		{"values", `{"code":"Zoé Martin","title":"Zoé","parts":7,"tags":true,"kind":"Zoé","count":-7,"months":"Zoé"}`, []string{
			"1:9 /code: found a string of length 10; accepted: at most 3 characters",
			"1:31 /title: found a string of length 3; accepted: an object",
			"1:46 /parts: found a number; accepted: an array",
			"1:55 /tags: found true or false; accepted: an array",
			"1:67 /kind: found a string of length 3; accepted: " + kinds,
			"1:82 /count: found a number; accepted: a whole number from 0 to 10000",
			`1:94 /months: found a string of length 3; accepted: a whole number from 0 to 1200, or {"min": …, "max": …}`,
		}},
		{"other sorts", `{"code":null,"title":[],"parts":{},"kind":{"Zoé":1},"months":false}`, []string{
			"1:9 /code: found null (to leave a value blank, leave the member out); accepted: a string",
			"1:22 /title: found an array; accepted: an object",
			"1:33 /parts: found an object; accepted: an array",
			"1:43 /kind: found an object; accepted: " + kinds,
			`1:63 /months: found true or false; accepted: a whole number from 0 to 1200, or {"min": …, "max": …}`,
		}},
		{"formats", `{"code":"a","tags":["!!","Z\u000a"]}`, []string{
			"1:21 /tags/0: found a string of length 2; accepted: letters and digits",
			"1:26 /tags/1: found a string of length 2; accepted: a string without control characters",
		}},
		{"unknown names", `{"code":"a","Zoé":1,"title":{"Zoé":{"Zoé":[{"Zoé":1,"Zoé":2}]},"fr":5}}`, []string{
			"1:20 (whole document): found an unknown name of length 3; accepted: " + names,
			"1:38 /title: found an unknown name of length 3; accepted: one of the names: fr, en",
			"1:64 /title: found a name of length 3 a second time; accepted: each name once per object",
			"1:74 /title/fr: found a number; accepted: a string",
		}},
		{"names that stand twice", `{"code":"a","code":"b","Zoé":1,"Zoé":{"code":1,"code":2}}`, []string{
			`1:20 /code: found the name "code" a second time; accepted: each name once per object`,
			"1:31 (whole document): found an unknown name of length 3; accepted: " + names,
			"1:40 (whole document): found a name of length 3 a second time; accepted: each name once per object",
			"1:57 (whole document): found a name of length 4 a second time; accepted: each name once per object",
		}},
		{"within a range", `{"code":"a","months":{"min":9,"Zoé":1,"Zoé":2,"max":"Zoé"}}`, []string{
			`1:38 /months: found an unknown name of length 3; accepted: the names "min" and "max"`,
			"1:47 /months: found a name of length 3 a second time; accepted: each name once per object",
			"1:55 /months/max: found a string of length 3; accepted: a whole number from 0 to 1200",
		}},
		{"range the wrong way round", `{"code":"a","months":{"min":9,"max":7}}`, []string{
			"1:22 /months: found an object; accepted: min less than or equal to max",
		}},
		{"not UTF-8", "{\"code\":\"Zo\xe9\",\"Zo\xe9\":\"\\ud800\"}", []string{
			"1:12 /code: found a byte that is not UTF-8; accepted: valid UTF-8",
			"1:18 (whole document): found a byte that is not UTF-8; accepted: valid UTF-8",
			"1:21 (whole document): found half a character (\\ud800 to \\udfff); accepted: whole Unicode characters",
			"1:21 (whole document): found an unknown name of length 3; accepted: " + names,
		}},
		{"byte order mark", "\ufeff{}", []string{
			"1:1 (whole document): found a byte order mark (syntax error); accepted: well-formed JSON (RFC 8259)",
		}},
		{"syntax error in a word", `{"code":Zoé}`, []string{
			"1:9 /code: found a character (syntax error); accepted: well-formed JSON (RFC 8259)",
		}},
		{"syntax error at a mark", `{"Zoé":{"Zoé":}}`, []string{
			"1:9 (whole document): found an unknown name of length 3; accepted: " + names,
			`1:17 (whole document): found the character "}" (syntax error); accepted: well-formed JSON (RFC 8259)`,
		}},
		{"trailing data", `{"code":"a"} Zoé Martin`, []string{
			"1:14 (whole document): found 11 bytes after the end of the document; accepted: one JSON object only",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, _, err := Parse[sample]([]byte(c.data), concealing, nil)
			problems := testkit.ProblemsOf(t, err)
			got := lines(t, problems)
			for _, line := range got {
				if strings.Contains(line, "Z") || strings.Contains(line, "Mart") {
					t.Errorf("%s tells what was found", line)
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestFewerProblems(t *testing.T) {
	limits := concealing
	limits.Problems = 2
	_, _, err := Parse[sample]([]byte(`{"code":1,"title":2,"parts":3,"tags":4}`), limits, nil)
	want := []string{
		"1:9 /code: found a number; accepted: a string",
		"1:19 /title: found a number; accepted: an object",
		"(whole document): found more problems, 2 in number; accepted: none",
	}
	if diff := cmp.Diff(want, lines(t, testkit.ProblemsOf(t, err))); diff != "" {
		t.Error(diff)
	}
	limits.Problems = 2 * maxProblems
	_, _, err = Parse[sample]([]byte(`{"code":"a","tags":[`+strings.Repeat("1,", 1500)+`1]}`), limits, nil)
	if got := len(testkit.ProblemsOf(t, err)); got != maxProblems+1 {
		t.Errorf("%d problems are told", got)
	}
}

func TestPasses(t *testing.T) {
	for text, want := range map[string]bool{"FR": true, "XX": false, "fr": false, "": false} {
		if got := Passes(text, "iso3166_1_alpha2"); got != want {
			t.Errorf("%q passes: %v", text, got)
		}
	}
}

// Nothing of a document is told by its problems but what is the document type's own.
func FuzzConceal(f *testing.F) {
	for _, seed := range []string{
		`{"code":"Q","title":{"fr":Q}}`, `{"Q":"Q","tags":["Q"],"months":{"Q":1}}`, `QQ`, `{"code":"a"} Q`, `{"kind":"Q","Q":{"Q":1,"Q":2}}`,
		"{\"Q\xe9\":\"Q\\ud800\"}", `{"count":{"Q":[[[[[1]]]]]}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		_, _, err := Parse[sample](data, concealing, nil)
		if err == nil {
			return
		}
		problems := testkit.ProblemsOf(t, err)
		checkProblems(t, data, problems)
		for _, p := range problems {
			// No word of the reader has a capital Q.
			for _, told := range []string{p.Pointer, p.Found.FR, p.Found.EN} {
				if strings.Contains(told, "Q") {
					t.Errorf("%+v tells what was found", p)
				}
			}
			if p.Accepted.FR == "" || p.Found == (document.Text{}) {
				t.Errorf("%+v says too little", p)
			}
		}
	})
}
