package stats

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/quantity"
)

func TestRecordProblems(t *testing.T) {
	sound := func() Record {
		return Record{
			Kind: RecordProgramme, Ref: "ms-energy", Year: YearOf(2009), Country: "FR", Accredited: quantity.Yes, Open: quantity.No,
			Schools: []RecordSchool{{"a", ms.SchoolEngineering}, {}},
		}
	}
	for want, change := range map[string]func(*Record){
		"":                               func(*Record) {},
		"/kind":                          func(r *Record) { *r = Record{} },
		"/kind /open":                    func(r *Record) { *r = Record{Kind: 9, Open: quantity.Yes} },
		"/ref":                           func(r *Record) { r.Ref = "Zoé Martin" },
		"/year":                          func(r *Record) { r.Year = yearAt("2009-09") },
		"/schools":                       func(r *Record) { r.Schools = []RecordSchool{} },
		"/schools ":                      func(r *Record) { r.Schools = make([]RecordSchool, 21) },
		"/schools/1/ref /schools/1/kind": func(r *Record) { r.Schools[1] = RecordSchool{"Zoé", 4} },
		"/nationality":                   func(r *Record) { *r = Record{Kind: RecordGraduate, Nationality: 3} },
		"/country":                       func(r *Record) { r.Country = "Zoé" },
		"/taughtIn":                      func(r *Record) { r.TaughtIn = "Zoé" },
		"/taughtIn ":                     func(r *Record) { *r = Record{Kind: RecordGraduate, TaughtIn: "MA"} },
		"/open":                          func(r *Record) { r.Open = 3 },
		"/accredited /ref": func(r *Record) {
			*r = Record{Kind: RecordGraduate, Ref: "a", Accredited: quantity.No, Nationality: French, Schools: r.Schools}
		},
		"/nationality ": func(r *Record) { r.Nationality = French },
	} {
		r := sound()
		change(&r)
		var pointers []string
		for _, p := range r.Problems() {
			pointers = append(pointers, p.Pointer)
			if text := p.In(language.English) + p.In(language.French); strings.Contains(text, "Zoé") {
				t.Error(text)
			}
		}
		if got := strings.Join(pointers, " "); got != strings.TrimSpace(want) {
			t.Errorf("%q, want %q", got, want)
		}
		err := new(Groups).Add(&r)
		if (err == nil) != (want == "") {
			t.Errorf("%q: counted %v", want, err)
		}
	}
}

func TestRecordKindWords(t *testing.T) {
	for k := RecordGraduate; k <= RecordProgramme; k++ {
		text, err := k.MarshalText()
		var read RecordKind
		if err != nil || read.UnmarshalText(text) != nil || read != k || string(text) != k.String() {
			t.Errorf("%v is written %s, %v", k, text, err)
		}
	}
	if _, err := RecordKind(4).MarshalText(); err == nil {
		t.Error("a kind that there is not is written")
	}
}
