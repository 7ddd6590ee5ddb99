package stats

import (
	"bytes"
	"encoding/json"
	"iter"
	"math/rand/v2"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

func yearAt(text string) Period {
	if text == "" {
		return Period{}
	}
	p, err := ParsePeriod(text)
	if err != nil {
		panic(err)
	}
	return p
}

var (
	someYears     = []Period{{}, yearAt("2009"), yearAt("2008/2009"), yearAt("2009/2010"), yearAt("2010")}
	someCountries = []string{"", "FR", "MA"}
)

// drawRecord draws a record with many blanks. Many records are alike.
func drawRecord(t *rapid.T, kinds ...RecordKind) *Record {
	r := &Record{
		Kind:    rapid.SampledFrom(kinds).Draw(t, "kind"),
		Year:    rapid.SampledFrom(someYears).Draw(t, "year"),
		Country: rapid.SampledFrom(someCountries).Draw(t, "country"),
	}
	for range rapid.IntRange(0, 2).Draw(t, "schools") {
		r.Schools = append(r.Schools, RecordSchool{
			rapid.SampledFrom([]document.Ref{"", "s1", "s2"}).Draw(t, "school"),
			ms.SchoolKind(rapid.IntRange(0, 3).Draw(t, "school kind")),
		})
	}
	if r.Kind != RecordProgramme {
		r.Nationality = Nationality(rapid.IntRange(0, 2).Draw(t, "nationality"))
		return r
	}
	r.Ref = rapid.SampledFrom([]document.Ref{"", "p1", "p2", "p3"}).Draw(t, "ref")
	for _, f := range programmeFacts {
		*f.of(r) = quantity.Truth(rapid.IntRange(0, 2).Draw(t, f.pointer))
	}
	r.TaughtIn = rapid.SampledFrom(someCountries).Draw(t, "taught in")
	return r
}

func drawRecords(t *rapid.T, most int, kinds ...RecordKind) (records []*Record) {
	for range rapid.IntRange(0, most).Draw(t, "records") {
		records = append(records, drawRecord(t, kinds...))
	}
	return records
}

func groupsOf(tb interface{ Fatal(...any) }, records ...*Record) *Groups {
	g := new(Groups)
	for _, r := range records {
		if err := g.Add(r); err != nil {
			tb.Fatal(err)
		}
	}
	return g
}

func inSequence(records []*Record) iter.Seq2[*Record, error] {
	return func(yield func(*Record, error) bool) {
		for _, r := range records {
			if !yield(r, nil) {
				return
			}
		}
	}
}

// syntheticRecords gives lines like those of a register: nine graduates and enrolments for
// each programme, and one fact in twenty blank.
func syntheticRecords(tb testing.TB, n int) []byte {
	tb.Helper()
	r := rand.New(rand.NewPCG(1, 2))
	there := func() bool { return r.IntN(20) > 0 }
	letters := func(prefix string, of int) document.Ref {
		return document.Ref(prefix + string(rune('a'+r.IntN(of))) + string(rune('a'+r.IntN(10))))
	}
	var lines bytes.Buffer
	for range n {
		record := Record{Kind: RecordGraduate + RecordKind(r.IntN(2))}
		if r.IntN(10) == 0 {
			record.Kind = RecordProgramme
			record.Ref = letters("ms-", 26)
			record.Accredited, record.Open = quantity.Yes, quantity.TruthOf(r.IntN(5) > 0)
			record.Suspended, record.Relocated = quantity.TruthOf(r.IntN(30) == 0), quantity.TruthOf(r.IntN(6) == 0)
			if record.Relocated == quantity.Yes {
				record.TaughtIn = []string{"CN", "MA", "TN"}[r.IntN(3)]
			}
		} else if there() {
			record.Nationality = French + Nationality(r.IntN(4)/3)
		}
		if there() {
			record.Year = YearOf(1990 + r.IntN(30))
		}
		if there() {
			record.Country = "FR"
			if r.IntN(20) == 0 {
				record.Country = "MA"
			}
		}
		for range 1 + r.IntN(6)/5 {
			record.Schools = append(record.Schools, RecordSchool{letters("school-", 12), ms.SchoolEngineering + ms.SchoolKind(r.IntN(2))})
		}
		line, err := json.Marshal(&record)
		if err != nil {
			tb.Fatal(err)
		}
		lines.Write(append(line, '\n'))
	}
	return lines.Bytes()
}
