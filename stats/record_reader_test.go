package stats

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

func readAll(r io.Reader) (records []Record, problems []string, digest document.Digest, err error) {
	x := NewRecordReader(r)
	for record, e := range x.All() {
		if doc, bad := errors.AsType[*document.Error](e); bad {
			for _, p := range doc.Problems {
				problems = append(problems, p.In(language.English))
			}
		} else if e != nil {
			err = e
		} else {
			kept := *record
			kept.Schools = slices.Clone(record.Schools)
			records = append(records, kept)
		}
	}
	return records, problems, x.Digest(), err
}

func TestRecordReader(t *testing.T) {
	data := `{"kind":"graduate","year":"2009","schools":[{"ref":"a","kind":"engineering"},{"kind":"management"}],"nationality":"foreign","country":"FR"}` + "\r\n" +
		`{"kind":"enrolment"}` + "\n\n" +
		`{"kind":"graduate","name":"Zoé"}` + "\n" +
		` { "k\u0069nd" : "programme","ref":"ms-energy","year":"2008/2009","accredited":true,"open":"unknown","suspended":false,"relocated":true,"taughtIn":"MA"} ` + "\n" +
		`{"kind":"programme","year":"2009-05-01"}` + "\n" +
		`{"kind":"programme","schools":[]}` + "\n" +
		`{"year":"Zoé","schools":[{"ref":"Zoé Q"}],"country":"ZZ","nationality":"Zoé"}` + "\n" +
		`{"kind":"graduate","open":true}` + "\n" +
		strings.Repeat("x", maxRecordBytes+1) + "\n" +
		`{"kind":"graduate"`
	records, problems, digest, err := readAll(strings.NewReader(data))
	if err != nil || digest != document.DigestOf([]byte(data)) {
		t.Errorf("%v, %v", err, digest)
	}
	want := []Record{
		{Kind: RecordGraduate, Year: YearOf(2009), Schools: []RecordSchool{{"a", ms.SchoolEngineering}, {"", ms.SchoolManagement}}, Nationality: Foreign, Country: "FR"},
		{Kind: RecordEnrolment},
		{Kind: RecordProgramme, Ref: "ms-energy", Year: yearAt("2008/2009"), Accredited: quantity.Yes, Suspended: quantity.No, Relocated: quantity.Yes, TaughtIn: "MA"},
	}
	if diff := cmp.Diff(want, records); diff != "" {
		t.Error(diff)
	}
	wantProblems := []string{
		"3:1 (whole document): found an empty line; accepted: a JSON object",
		"4:27 (whole document): found an unknown name of length 4; accepted: one of the names: kind, ref, year, schools, nationality, country, taughtIn, accredited, open, suspended, relocated",
		"6:28 /year: found a period; accepted: a year or an academic year: 2010, 2010/2011",
		"7:31 /schools: found 0 schools; accepted: from 1 to 20 schools, or no list where they are not known",
		"8:1 /kind: found nothing; accepted: a value that is not empty",
		"8:9 /year: found a string of length 3; accepted: a day, a month, a year or an academic year: 2010-09-03, 2010-09, 2010, 2010/2011",
	}
	for i, want := range wantProblems {
		if i >= len(problems) || problems[i] != want {
			t.Errorf("problem %d is not %s", i, want)
		}
	}
	for _, p := range problems {
		t.Log(p)
		if strings.Contains(p, "Zoé") {
			t.Errorf("told: %s", p)
		}
	}
	if last := problems[len(problems)-1]; !strings.HasPrefix(last, "11:") {
		t.Error(last)
	}
}

func TestRecordReaderErrors(t *testing.T) {
	broken := errors.New("broken pipe")
	records, problems, digest, err := readAll(io.MultiReader(strings.NewReader("{\"kind\":\"graduate\"}\n{\"ki"), iotest.ErrReader(broken)))
	if err != broken || len(records) != 1 || problems != nil || !digest.IsZero() {
		t.Errorf("%v, %v, %v, %v", records, problems, digest, err)
	}
	x := NewRecordReader(strings.NewReader("{\"kind\":\"graduate\"}\n{}\n"))
	for range x.All() {
		break
	}
	if !x.Digest().IsZero() {
		t.Error("a digest of a part")
	}
}

func TestJoinDigests(t *testing.T) {
	a, b := document.DigestOf([]byte("a")), document.DigestOf([]byte("b"))
	for i, c := range []struct{ got, want document.Digest }{
		{JoinDigests(), document.Digest{}},
		{JoinDigests(document.Digest{}), document.Digest{}},
		{JoinDigests(a), a},
		{JoinDigests(a, document.Digest{}), document.Digest{}},
		{JoinDigests(a, b), document.DigestOf([]byte(a.String() + "\n" + b.String() + "\n"))},
	} {
		if c.got != c.want {
			t.Errorf("%d: %v, want %v", i, c.got, c.want)
		}
	}
	if JoinDigests(a, b) == JoinDigests(b, a) || JoinDigests(a, a) == a {
		t.Error("other inputs have the same digest")
	}
}

// The fast decoder and the strict reader both read back what was written.
func TestRecordsRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawRecord(t, RecordGraduate, RecordEnrolment, RecordProgramme)
		line, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		fast, ok := new(recordDecoder).decode(line)
		if !ok {
			t.Fatalf("%s is not taken", line)
		}
		slow, _, err := reading.Parse(line, recordLimits, (*Record).Problems)
		if err != nil || cmp.Diff(want, fast)+cmp.Diff(want, slow) != "" {
			t.Fatal(err, cmp.Diff(want, fast), cmp.Diff(want, slow))
		}
	})
}

func TestDecodingRecordsAllocatesNothing(t *testing.T) {
	line := []byte(`{"kind":"graduate","year":"2008/2009","schools":[{"kind":"engineering"},{"kind":"management"}],"nationality":"foreign","country":"FR"}`)
	programme := []byte(`{"kind":"programme","year":"2009","schools":[{"kind":"other"}],"accredited":true,"open":false,"suspended":false,"relocated":true}`)
	var d recordDecoder
	if n := testing.AllocsPerRun(100, func() {
		for _, line := range [][]byte{line, programme} {
			if _, ok := d.decode(line); !ok {
				t.Fatal("not taken")
			}
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzYearOf(f *testing.F) {
	for _, seed := range []string{"2009", "2008/2009", "2008/2010", "0000", "0000/0001", "9999", "9999/10000", "2009-09", "200x", "2008/200x", ""} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, ok := yearOf([]byte(text))
		want, err := ParsePeriod(text)
		if taken := err == nil && want.isYear(); ok != taken || ok && got != want {
			t.Errorf("%q: %v, %v, want %v, %v", text, got, ok, want, err)
		}
	})
}

// Each line gives a record or problems, and problems quote nothing of the line. What the fast
// decoder takes, the strict reader takes as the same record. Groups refuses no record that
// was read.
func FuzzRecordReader(f *testing.F) {
	f.Add([]byte(`{"kind":"graduate","year":"2009","schools":[{"ref":"a","kind":"engineering"}],"nationality":"foreign","country":"FR"}`))
	f.Add([]byte("{\"kind\":\"enrolment\"}\n\n{\"kind\":\"programme\",\"ref\":\"QQQQ QQQQ\",\"QQQQ QQQQ\":1}\r\n"))
	f.Add([]byte(`{"kind":"programme","ref":"p","year":"2008/2009","accredited":true,"open":"unknown","suspended":false,"relocated":true,"taughtIn":"MA"}{}`))
	f.Add([]byte(`{"kind":"graduate","kind":"graduate","year":"QQQQ QQQQ","schools":[{"ref":null}]}`))
	var d recordDecoder
	f.Fuzz(func(t *testing.T, data []byte) {
		var g Groups
		lines := 0
		x := NewRecordReader(bytes.NewReader(data))
		for r, err := range x.All() {
			lines++
			if doc, bad := errors.AsType[*document.Error](err); bad {
				if p := doc.Problems; len(p) == 0 || p[0].Line != lines || strings.Contains(fmt.Sprint(p), "QQQQ QQQQ") {
					t.Errorf("line %d: %v", lines, p)
				}
			} else if err != nil || g.Add(r) != nil {
				t.Errorf("%+v, %v", r, err)
			}
		}
		if x.Digest() != document.DigestOf(data) {
			t.Error("another digest")
		}
		for range g.Figures(Provenance{}) {
			lines--
		}
		if fast, ok := d.decode(data); ok {
			want, _, err := reading.Parse(data, recordLimits, (*Record).Problems)
			if len(data) <= maxRecordBytes && (err != nil || cmp.Diff(want, fast) != "") {
				t.Errorf("%s: %v %s", data, err, cmp.Diff(want, fast))
			}
		}
	})
}

// The decoder has the limit of the tag of Record.Schools.
func TestMostSchools(t *testing.T) {
	for n, want := range map[int]bool{maxRecordSchools: true, maxRecordSchools + 1: false} {
		line := []byte(`{"kind":"graduate","schools":[` + strings.Repeat("{},", n-1) + `{}]}`)
		_, ok := new(recordDecoder).decode(line)
		_, _, err := reading.Parse(line, recordLimits, (*Record).Problems)
		if ok != want || (err == nil) != want {
			t.Errorf("%d schools: %v, %v", n, ok, err)
		}
	}
}
