package reading

import (
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// sample has a value of every sort that a document type may hold.
type sample struct {
	Code   string                          `json:"code,omitzero" validate:"max=3"`
	Title  document.Text                   `json:"title,omitzero" validate:"required_without=Code"`
	Parts  []sample                        `json:"parts,omitzero" validate:"max=4,dive"`
	Tags   []string                        `json:"tags,omitzero" validate:"omitempty,min=2,dive,alphanum,min=2"`
	Kind   sort                            `json:"kind,omitzero"`
	Count  quantity.Opt[quantity.Count]    `json:"count,omitzero"`
	Months quantity.Range[quantity.Months] `json:"months,omitzero"`
	Hidden int                             `json:"-"`
}

var limits = Limits{Bytes: 1 << 20, Depth: 5}

func lines(t *testing.T, problems []document.Problem) []string {
	t.Helper()
	var out []string
	for _, p := range problems {
		if p.Found.FR == "" || p.Accepted.FR == "" || p.Accepted.FR == p.Accepted.EN {
			t.Errorf("no French: %+v", p)
		}
		out = append(out, p.In(language.English))
	}
	return out
}

const names = "one of the names: code, title, parts, tags, kind, count, months"

func TestProblems(t *testing.T) {
	long := strings.Repeat("n", maxPointerName+1)
	for _, c := range []struct {
		name, data string
		want       []string
	}{
		{"nothing", "", []string{
			"1:1 (whole document): found the end of the document (syntax error); accepted: well-formed JSON (RFC 8259)",
		}},
		{"white space", " \n ", []string{
			"2:2 (whole document): found the end of the document (syntax error); accepted: well-formed JSON (RFC 8259)",
		}},
		{"byte order mark", "\ufeff{}", []string{
			"1:1 (whole document): found the character \"\\ufeff\" (syntax error); accepted: well-formed JSON (RFC 8259)",
		}},
		{"UTF-16", "\xff\xfe{\x00}\x00", []string{
			"1:1 (whole document): found the byte 0xFF (syntax error); accepted: well-formed JSON (RFC 8259)",
		}},
		{"null", " null", []string{
			"1:2 (whole document): found null (to leave a value blank, leave the member out); accepted: an object",
		}},
		{"an array", "[{}]", []string{"1:1 (whole document): found an array; accepted: an object"}},
		{"a number", "1e400", []string{"1:1 (whole document): found 1e400; accepted: an object"}},
		{"open array", "[", []string{
			"1:1 (whole document): found an array; accepted: an object",
			`1:2 (whole document): found the end of the document (syntax error); accepted: elements separated by commas, then "]"`,
		}},

		// Syntax errors: what stands before them is judged, what is missing is not.
		{"unclosed", `{"title":{"fr":5},"parts":[{"kind":"x","months":{"min":"4"`, []string{
			"1:16 /title/fr: found 5; accepted: a string",
			`1:36 /parts/0/kind: found "x"; accepted: one of: course, practical, seminar, group-project, project, personal-project, self-study, refresher, trip, distance, defence, mission, thesis`,
			`1:59 /parts/0/months: found the end of the document (syntax error); accepted: members separated by commas, then "}"`,
		}},
		{"no comma between members", `{"code":"a" "kind":5}`, []string{
			`1:13 (whole document): found the character "\"" (syntax error); accepted: members separated by commas, then "}"`,
		}},
		{"no comma between elements", "{\"tags\":[\n\"aa\"\n\"bb\"]}", []string{
			`3:1 /tags: found the character "\"" (syntax error); accepted: elements separated by commas, then "]"`,
		}},
		{"comma at the end", `{"tags":["aa",]}`, []string{
			`1:14 /tags: found the character "," (syntax error); accepted: elements separated by commas, then "]"`,
		}},
		{"no colon", `{"code" "a"}`, []string{
			`1:9 /code: found the character "\"" (syntax error); accepted: well-formed JSON (RFC 8259)`,
		}},
		{"no colon before an object", `{"code" {}}`, []string{
			`1:9 /code: found the character "{" (syntax error); accepted: well-formed JSON (RFC 8259)`,
		}},
		{"no comma before an object", `{"code":"a","parts":[{"code":"a"}{"code":5}]}`, []string{
			`1:34 /parts: found the character "{" (syntax error); accepted: elements separated by commas, then "]"`,
		}},
		{"comma first", `{"tags":[,[]],"code":5}`, []string{
			`1:10 /tags: found the character "," (syntax error); accepted: elements separated by commas, then "]"`,
		}},
		{"brackets that do not match", `{"tags":[}`, []string{
			`1:10 /tags/0: found the character "}" (syntax error); accepted: well-formed JSON (RFC 8259)`,
		}},
		{"name without quotes", `{code:"a"}`, []string{
			`1:2 (whole document): found the character "c" (syntax error); accepted: members separated by commas, then "}"`,
		}},
		{"unclosed name", `{"code`, []string{
			`1:7 (whole document): found the end of the document (syntax error); accepted: a name in double quotes`,
		}},
		{"bad literal", `{"code":nul}`, []string{
			`1:12 /code: found the character "}" (syntax error); accepted: well-formed JSON (RFC 8259)`,
		}},
		{"leading zero", `{"count":012}`, []string{
			`1:11 (whole document): found the character "1" (syntax error); accepted: members separated by commas, then "}"`,
		}},
		{"raw control character", "{\"code\":\"a\nb\"}", []string{
			`1:11 /code: found the character "\n" (syntax error); accepted: well-formed JSON (RFC 8259)`,
		}},
		{"bad escape", `{"code":"\x"}`, []string{
			`1:10 /code: found the character "\\" (syntax error); accepted: well-formed JSON (RFC 8259)`,
		}},
		{"unknown name before a syntax error", `{"zz":}`, []string{
			`1:7 /zz: found the character "}" (syntax error); accepted: well-formed JSON (RFC 8259)`,
			`1:7 /zz: found the unknown name "zz"; accepted: ` + names,
		}},
		{"trailing data", "{\"code\":\"a\"}\n {\"code\":5}", []string{
			`2:2 (whole document): found "{\"code\":5}" after the end of the document; accepted: one JSON object only`,
		}},

		// Unicode.
		{"Latin-1", "{\"code\":\"\xe9t\xe9\",\n\"title\":{\"fr\":\"a\xe9\"}}", []string{
			"1:10 /code: found the byte 0xE9; accepted: valid UTF-8",
			"1:12 /code: found the byte 0xE9; accepted: valid UTF-8",
			"2:17 /title/fr: found the byte 0xE9; accepted: valid UTF-8",
		}},
		{"half of a pair", `{"code":"\ud800"}`, []string{
			`1:9 /code: found half a character (\ud800 to \udfff); accepted: whole Unicode characters`,
		}},
		{"names", "{\"code\":\"a\",\"\xe9\":1,\"\\udc00\":1}", []string{
			"1:14 (whole document): found the byte 0xE9; accepted: valid UTF-8",
			"1:17 (whole document): found the unknown name \"\ufffd\"; accepted: " + names,
			`1:19 (whole document): found half a character (\ud800 to \udfff); accepted: whole Unicode characters`,
			"1:28 (whole document): found the name \"\ufffd\" a second time; accepted: each name once per object",
		}},
		{"control characters", `{"code":"a\u001b[2J","title":{"en":"\u202e","fr":"\u2028"},"kind":"x\n"}`, []string{
			`1:9 /code: found "a\x1b[2J"; accepted: a string without control characters`,
			`1:36 /title/en: found "\u202e"; accepted: a string without control characters`,
			`1:50 /title/fr: found "\u2028"; accepted: a string without control characters`,
			`1:67 /kind: found "x\n"; accepted: a string without control characters`,
		}},

		// Names.
		{"unknown names", `{"code":"a","Code":1,"hidden":1,"":1,"a/b~c":{"x":{"y":1}}}`, []string{
			`1:20 /Code: found the unknown name "Code"; accepted: ` + names,
			`1:31 /hidden: found the unknown name "hidden"; accepted: ` + names,
			`1:36 /: found the unknown name ""; accepted: ` + names,
			`1:46 /a~1b~0c: found the unknown name "a/b~c"; accepted: ` + names,
		}},
		{"names that do not show", `{"parts":[{"code":"a","x\ny":1,"` + long + `":{"a":1,"a":2}}],"code":"a"}`, []string{
			`1:30 /parts/0: found the unknown name "x\ny"; accepted: ` + names,
			`1:136 /parts/0: found the unknown name "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"…; accepted: ` + names,
			`1:147 /parts/0/a: found the name "a" a second time; accepted: each name once per object`,
		}},
		{"duplicate names", `{"code":5,"code":"abcd","code":null,"x":1,"x":2}`, []string{
			`1:9 /code: found 5; accepted: a string`,
			`1:18 /code: found the name "code" a second time; accepted: each name once per object`,
			`1:32 /code: found the name "code" a second time; accepted: each name once per object`,
			`1:32 /code: found null (to leave a value blank, leave the member out); accepted: a string`,
			`1:41 /x: found the unknown name "x"; accepted: ` + names,
			`1:47 /x: found the name "x" a second time; accepted: each name once per object`,
		}},
		{"a name escaped is the same name", `{"code":"a","c\u006fde":"b"}`, []string{
			`1:25 /code: found the name "code" a second time; accepted: each name once per object`,
		}},
		{"names that only seem the same", `{"code":"a","a/b":1,"a~1b":2}`, []string{
			`1:19 /a~1b: found the unknown name "a/b"; accepted: ` + names,
			`1:28 /a~01b: found the unknown name "a~1b"; accepted: ` + names,
		}},

		// Types.
		{"wrong types", `{"code":1,"title":"a","parts":{},"tags":null,"kind":[],"count":true,"months":"4"}`, []string{
			`1:9 /code: found 1; accepted: a string`,
			`1:19 /title: found the string "a"; accepted: an object`,
			`1:31 /parts: found an object; accepted: an array`,
			`1:41 /tags: found null (to leave a value blank, leave the member out); accepted: an array`,
			`1:53 /kind: found an array; accepted: one of: course, practical, seminar, group-project, project, personal-project, self-study, refresher, trip, distance, defence, mission, thesis`,
			`1:64 /count: found true; accepted: a whole number from 0 to 10000`,
			`1:78 /months: found the string "4"; accepted: a whole number from 0 to 1200, or {"min": …, "max": …}`,
		}},
		{"within a list", `{"code":"a","parts":[null,{"code":"a"},7],"tags":["ab",3]}`, []string{
			`1:22 /parts/0: found null (to leave a value blank, leave the member out); accepted: an object`,
			`1:40 /parts/2: found 7; accepted: an object`,
			`1:56 /tags/1: found 3; accepted: a string`,
		}},
		{"within a range", "{\"code\":\"a\",\"months\":{\"min\":-1,\n\"min\":\"x\",\"max\":{},\"a/b\":1,\"a/b\":2}}", []string{
			`1:29 /months/min: found -1; accepted: a whole number from 0 to 1200`,
			`2:7 /months/min: found the name "min" a second time; accepted: each name once per object`,
			`2:17 /months/max: found an object; accepted: a whole number from 0 to 1200`,
			`2:26 /months/a~1b: found the unknown name "a/b"; accepted: the names "min" and "max"`,
			`2:34 /months/a~1b: found the name "a/b" a second time; accepted: each name once per object`,
		}},
		{"range the wrong way round", `{"code":"a","months":{"min":6,"max":4}}`, []string{
			`1:22 /months: found min 6 > max 4; accepted: min less than or equal to max`,
		}},

		// Shape.
		{"missing", `{"parts":[{},{"title":{}},{"code":""}],"title":{"fr":""}}`, []string{
			`1:11 /parts/0/title: found nothing; accepted: a value here or in "code"`,
			`1:23 /parts/1/title: found an object; accepted: a value here or in "code"`,
			`1:27 /parts/2/title: found nothing; accepted: a value here or in "code"`,
			`1:48 /title: found an object; accepted: a value here or in "code"`,
		}},
		{"not missing but wrong", `{"code":5,"parts":[{"title":{"fr":5}}]}`, []string{
			`1:9 /code: found 5; accepted: a string`,
			`1:35 /parts/0/title/fr: found 5; accepted: a string`,
		}},
		{"sizes and formats", `{"code":"é€😀x","parts":[1,2,3,4,5],"tags":["a","!!"]}`, []string{
			`1:9 /code: found a string of length 4; accepted: at most 3 characters`,
			`1:30 /parts: found an array of length 5; accepted: at most 4 elements`,
			`1:31 /parts/0: found 1; accepted: an object`,
			`1:33 /parts/1: found 2; accepted: an object`,
			`1:35 /parts/2: found 3; accepted: an object`,
			`1:37 /parts/3: found 4; accepted: an object`,
			`1:39 /parts/4: found 5; accepted: an object`,
			`1:50 /tags/0: found a string of length 1; accepted: at least 2 characters`,
			`1:54 /tags/1: found the string "!!"; accepted: letters and digits`,
		}},
		{"list too short", `{"code":"a","tags":["ab"]}`, []string{
			`1:20 /tags: found an array of length 1; accepted: at least 2 elements`,
		}},
		{"element not read", `{"code":"a","tags":[1,2]}`, []string{
			`1:21 /tags/0: found 1; accepted: a string`,
			`1:23 /tags/1: found 2; accepted: a string`,
		}},

		// Nesting.
		{"too deep", "{\"code\":\"a\",\"parts\":[{\"parts\":[{\"parts\" : [{\"x\": \"\xff\"}], \"code\":5}]}]}", []string{
			`1:22 /parts/0/title: found nothing; accepted: a value here or in "code"`,
			"1:43 /parts/0/parts/0/parts: found too many levels of nesting; accepted: the levels that the document provides for",
			"1:51 /parts/0/parts/0/parts: found the byte 0xFF; accepted: valid UTF-8",
			"1:64 /parts/0/parts/0/code: found 5; accepted: a string",
		}},
		{"too deep and no end", `{"code":5,"parts":[{"x":{"y":{"z":[`, []string{
			"1:9 /code: found 5; accepted: a string",
			"1:25 /parts/0/x: found the unknown name \"x\"; accepted: " + names,
			"1:35 /parts/0/x/y/z: found too many levels of nesting; accepted: the levels that the document provides for",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, digest, err := Parse[sample]([]byte(c.data), limits, nil)
			if doc != nil || !digest.IsZero() {
				t.Error("a document comes with the problems")
			}
			if diff := cmp.Diff(c.want, lines(t, testkit.ProblemsOf(t, err))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTooManyBytes(t *testing.T) {
	limits := Limits{Bytes: 8, Depth: 2}
	if _, _, err := Parse[sample]([]byte(`{"a": 1}`+"\n"), limits, nil); err == nil {
		t.Error("nine bytes are read")
	} else if diff := cmp.Diff([]string{"(whole document): found more than 8 bytes; accepted: at most 8 bytes"}, lines(t, testkit.ProblemsOf(t, err))); diff != "" {
		t.Error(diff)
	}
	if _, _, err := Read[sample](strings.NewReader(strings.Repeat(" ", 1<<20)), limits, nil); len(testkit.ProblemsOf(t, err)) != 1 {
		t.Error(err)
	}
}

func TestReadError(t *testing.T) {
	broken := errors.New("broken pipe")
	if _, _, err := Read[sample](io.MultiReader(strings.NewReader("{"), iotest.ErrReader(broken)), limits, nil); err != broken {
		t.Errorf("the error is %v", err)
	}
}

// A document of many values or with many problems is told of in few words.
func TestMany(t *testing.T) {
	limits := Limits{Bytes: 4 << 20, Depth: 5}
	for _, c := range []struct {
		name, data string
		first      string
		last       string
	}{
		{"problems", `{"code":"a","tags":[` + strings.Repeat("1,", 1999) + "1]}",
			"1:21 /tags/0: found 1; accepted: a string",
			"(whole document): found more problems, 1000 in number; accepted: none"},
		{"problems that are found last", `{"code":5` + strings.Repeat(`,"x":1`, 1002) + `}`,
			"1:9 /code: found 5; accepted: a string",
			"(whole document): found more problems, 3 in number; accepted: none"},
		{"values", `{"tags":[` + strings.Repeat(`"a",`, 1<<20-10) + `"a"]}`,
			"1:800002 /tags/199998: found more than 200000 values; accepted: at most 200000 values",
			"1:800002 /tags/199998: found more than 200000 values; accepted: at most 200000 values"},
		{"levels", strings.Repeat("[", 4<<20),
			"1:1 (whole document): found an array; accepted: an object",
			"1:6 /0/0/0/0/0: found too many levels of nesting; accepted: the levels that the document provides for"},
		{"bytes that are no character", strings.Repeat("\xff", 4<<20),
			"1:1 (whole document): found the byte 0xFF (syntax error); accepted: well-formed JSON (RFC 8259)",
			"1:1 (whole document): found the byte 0xFF (syntax error); accepted: well-formed JSON (RFC 8259)"},
		{"bytes that are no character in a string", `{"code":"` + strings.Repeat("\xff", 4<<20-11) + `"}`,
			"1:10 /code: found the byte 0xFF; accepted: valid UTF-8",
			"1:10 /code: found the byte 0xFF; accepted: valid UTF-8"},
		{"digits", `{"code":"a","months":` + strings.Repeat("9", 1<<20) + `}`,
			`1:22 /months: found 9999999999999999999999999999999999999999…; accepted: a whole number from 0 to 1200, or {"min": …, "max": …}`,
			`1:22 /months: found 9999999999999999999999999999999999999999…; accepted: a whole number from 0 to 1200, or {"min": …, "max": …}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, _, err := Parse[sample]([]byte(c.data), limits, nil)
			got := lines(t, testkit.ProblemsOf(t, err))
			if len(got) > maxProblems+1 {
				t.Errorf("%d problems are told", len(got))
			}
			if diff := cmp.Diff([]string{c.first, c.last}, []string{got[0], got[len(got)-1]}); diff != "" {
				t.Error(diff)
			}
			if n := len(err.Error()); n > 1<<18 {
				t.Errorf("the error has %d bytes", n)
			}
		})
	}
}

func TestCheck(t *testing.T) {
	never := document.Text{FR: "jamais", EN: "never"}
	check := func(d *sample) []document.Problem {
		var out []document.Problem
		for _, pointer := range []string{"/kind", "/title/en", "/tags", "/tags/1", "/tags/1x", "/parts/0/kind", "/nowhere", ""} {
			out = append(out, document.Problem{Pointer: pointer, Found: document.Text{FR: "«" + pointer + "»", EN: "<" + pointer + ">"}, Accepted: never})
		}
		return slices.Clip(out)
	}
	read := func(data string) []string {
		_, _, err := Parse([]byte(data), limits, check)
		return lines(t, testkit.ProblemsOf(t, err))
	}
	want := []string{
		"1:1 /nowhere: found </nowhere>; accepted: never",
		"1:1 (whole document): found <>; accepted: never",
		"1:9 /kind: found </kind>; accepted: never",
		"1:26 /title/en: found </title/en>; accepted: never",
		"1:44 /tags: found </tags>; accepted: never",
		"1:44 /tags/1x: found </tags/1x>; accepted: never",
		"1:50 /tags/1: found </tags/1>; accepted: never",
		"1:65 /parts/0/kind: found </parts/0/kind>; accepted: never",
	}
	if diff := cmp.Diff(want, read(`{"kind":"course","title":{"fr":"a"},"tags":["aa","bb"],"parts":[{"code":"a"}]}`)); diff != "" {
		t.Error(diff)
	}
	want = []string{
		"1:9 /kind: found </kind>; accepted: never",
		"1:32 /title/fr: found 5; accepted: a string",
		"1:43 /tags/0: found 5; accepted: a string",
	}
	if diff := cmp.Diff(want, read(`{"kind":"course","title":{"fr":5},"tags":[5,"bb"]}`)); diff != "" {
		t.Error(diff)
	}
	if got := read(`{"kind":"course",`); len(got) != 1 {
		t.Errorf("a document cut short is checked: %q", got)
	}
}

func TestReadsWell(t *testing.T) {
	const data = ` {"code":"a","parts":[{"title":{"fr":"\u00e9\ud83d\ude00/\/"}}],"tags":["ab","c1"],"kind":"course","count":0,"months":{"min":4}} `
	got, digest, err := Read(strings.NewReader(data), limits, func(*sample) []document.Problem { return nil })
	if err != nil {
		t.Fatal(err)
	}
	want := &sample{
		Code: "a", Parts: []sample{{Title: document.Text{FR: "é😀//"}}}, Tags: []string{"ab", "c1"},
		Kind: course, Count: quantity.Some(quantity.Count(0)), Months: quantity.AtLeast(quantity.Months(4)),
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if digest != document.DigestOf([]byte(data)) {
		t.Errorf("the digest is %v", digest)
	}
}

// stubborn reads itself, and words its errors itself.
type stubborn struct{}

func (*stubborn) UnmarshalJSON([]byte) error { return errors.New("I will not") }

func TestErrorOfAnotherKind(t *testing.T) {
	type odd struct {
		S []stubborn `json:"s"`
	}
	_, _, err := Parse[odd]([]byte(`{"s":[ 1]}`), limits, nil)
	if diff := cmp.Diff([]string{"1:8 /s/0: found I will not; accepted: a readable value"}, lines(t, testkit.ProblemsOf(t, err))); diff != "" {
		t.Error(diff)
	}
}

// What is wrong with a document type is the programmer's mistake.
func TestBadDocumentType(t *testing.T) {
	for name, read := range map[string]func(){
		"number": func() {
			Parse[struct {
				N int `json:"n"`
			}]([]byte(`{"n":1}`), limits, nil)
		},
		"no struct": func() { Parse[[]string]([]byte(`[]`), limits, nil) },
		"no such tag": func() {
			Parse[struct {
				S string `json:"s" validate:"nonesuch"`
			}]([]byte(`{}`), limits, nil)
		},
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s: no panic", name)
				}
			}()
			read()
		}()
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		``, ` `, `null`, `[]`, `{}`, `{"code":"a"}`, "\ufeff{}", "\xff", `{"code":"a"} {}`, `{"code":"\ud800"}`, "{\"\xe9\":1}",
		`{"code":"a","parts":[{"title":{"fr":"é"}},{"title":5}],"tags":["ab","c1"],"kind":"course","count":0,"months":{"min":4,"max":6}}`,
		`{"code":5,"code":null,"x~/":[[[[[[]]]]]],"months":{"min":5,"min":4,"z":1}}`,
		`{"parts":[{"parts":[{"code":`, `{"tags":["a",]}`, `{"count":1e9999999999}`, `{"code":"\u0000"}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, digest, err := Parse[sample](data, Limits{Bytes: 1 << 16, Depth: 5}, nil)
		if err == nil {
			if doc == nil || digest != document.DigestOf(data) {
				t.Errorf("read as %v with the digest %v", doc, digest)
			}
			return
		}
		if doc != nil || !digest.IsZero() {
			t.Error("a document comes with the problems")
		}
		checkProblems(t, data, testkit.ProblemsOf(t, err))
	})
}

// checkProblems tells what no problem of any document may be.
func checkProblems(t *testing.T, data []byte, problems []document.Problem) {
	t.Helper()
	if len(problems) == 0 {
		t.Error("an error without a problem")
	}
	texts := strings.SplitAfter(string(data), "\n")
	seen := map[document.Problem]bool{}
	for i, p := range problems {
		if p.Pointer != "" && p.Pointer[0] != '/' {
			t.Errorf("%q is no pointer", p.Pointer)
		}
		if seen[p] {
			t.Errorf("%v is told twice", p)
		}
		seen[p] = true
		if p.Line == 0 {
			continue
		}
		if p.Line > len(texts) || p.Column < 1 || p.Column > len(texts[p.Line-1])+1 {
			t.Errorf("%d:%d is not in the document", p.Line, p.Column)
		}
		if i > 0 && (p.Line < problems[i-1].Line || p.Line == problems[i-1].Line && p.Column < problems[i-1].Column) {
			t.Errorf("%d:%d stands after %d:%d", p.Line, p.Column, problems[i-1].Line, problems[i-1].Column)
		}
		for _, tag := range []language.Tag{language.French, language.English} {
			if line := p.In(tag); strings.ContainsFunc(line, func(r rune) bool { return !strconv.IsPrint(r) && r != '\u00a0' }) {
				t.Errorf("%q does not print", line)
			}
		}
	}
}

// A value that an importer reads without this reader names its members itself.
func TestPointerOfAnyName(t *testing.T) {
	var r quantity.Range[quantity.Months]
	err := r.UnmarshalJSON([]byte(`{"a\n/b":1,"min":null}`))
	want := []string{
		`"/a\n~1b": found the unknown name "a\n/b"; accepted: the names "min" and "max"`,
		"/min: found null (to leave a value blank, leave the member out); accepted: a whole number from 0 to 1200",
	}
	if diff := cmp.Diff(want, lines(t, testkit.ProblemsOf(t, err))); diff != "" {
		t.Error(diff)
	}
}

// sort is an enumeration of the tests.
type sort uint8

const course sort = 1

var sorts = enum.Table[sort]{
	course: {Word: "course"}, {Word: "practical"}, {Word: "seminar"}, {Word: "group-project"}, {Word: "project"}, {Word: "personal-project"},
	{Word: "self-study"}, {Word: "refresher"}, {Word: "trip"}, {Word: "distance"}, {Word: "defence"}, {Word: "mission"}, {Word: "thesis"},
}

func (s sort) MarshalText() ([]byte, error) { return sorts.Append(nil, s) }

func (s *sort) UnmarshalText(b []byte) error { return sorts.Parse(s, b) }
