package stats_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"testing/iotest"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/stats"
)

func published(t testing.TB) *stats.Catalogue {
	t.Helper()
	c, err := stats.Published()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func written(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(b)
}

func figureOf(t testing.TB, c *stats.Catalogue, id string) *stats.Figure {
	t.Helper()
	f, ok := c.Figure(id)
	if !ok {
		t.Fatalf("no figure %q", id)
	}
	return f
}

func ExamplePublished() {
	catalogue, err := stats.Published()
	if err != nil {
		fmt.Println(err)
		return
	}
	page, _ := catalogue.Figure("cgepage-programmes")
	source, _ := catalogue.SourceOf(page.Source)
	fmt.Println(page.Hedge, page.Value, page.Unit, "—", source.Publisher.EN)
	// Output: almost 390 programmes-accredited — Conférence des grandes écoles
}

func ExampleReadCatalogue() {
	_, err := stats.ReadCatalogue(strings.NewReader(`{
	"figures": [
		{"id": "ours", "unit": "graduates", "value": 12.5, "hedge": "exact", "source": "OURS"}
	]
}`))
	fmt.Println(err)
	// Output:
	// 3:48 /figures/0/value: found 12.5; accepted: a whole number
	// 3:82 /figures/0/source: found "OURS"; accepted: the key of a source of the catalogue or of the editions, or "records"
}

func ExampleOpenCatalogue() {
	files := fstest.MapFS{"school.json": {Data: []byte(`{
	"sources": [{"key": "OURS", "publisher": {"en": "a school"}, "title": {"en": "annual report"}, "date": {"en": "2024"}}],
	"figures": [{"id": "ours", "unit": "graduates", "value": 310, "hedge": "exact", "asOf": "2024", "source": "OURS"}]
}`)}}
	catalogue, err := stats.OpenCatalogue(files, "school.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	for f := range catalogue.At(stats.YearOf(2024)) {
		fmt.Println(f.ID, f.Value)
	}
	// Output: ours 310
}

func TestPublishedCatalogue(t *testing.T) {
	c := published(t)
	if problems := c.Problems(); len(problems) > 0 {
		t.Error(problems)
	}
	if c.AsOf.IsZero() || c.Digest.IsZero() {
		t.Error("it has no date or no digest")
	}
	used := map[law.SourceKey]bool{}
	for _, f := range c.Figures {
		used[f.Source] = true
		if f.Hedge == 0 || f.Unit == stats.UnitYear {
			t.Errorf("%s: hedge %v, unit %v; a year belongs to an event", f.ID, f.Hedge, f.Unit)
		}
		if f.Interval(standard).IsZero() || !f.Note.IsZero() && (f.Note.FR == "" || f.Note.EN == "") {
			t.Errorf("%s: means %v, noted %+v", f.ID, f.Interval(standard), f.Note)
		}
	}
	titles := map[string]document.Text{}
	for _, e := range c.Events {
		used[e.Source] = true
		if title, ok := titles[e.Event]; ok && title != e.Title {
			t.Errorf("%s has another title than the other accounts of %s", e.ID, e.Event)
		}
		titles[e.Event] = e.Title
		if e.Title.FR == "" || e.Title.EN == "" {
			t.Errorf("%s: the title is not in both languages", e.ID)
		}
	}
	for key := range used {
		if s, ok := c.SourceOf(key); !ok || s.Key != key || s.Publisher.IsZero() || s.Title.IsZero() || s.Date.IsZero() {
			t.Errorf("source %s is %+v, %v", key, s, ok)
		}
	}
	for _, s := range c.Sources {
		if !used[s.Key] {
			t.Errorf("no figure and no event is of %s", s.Key)
		}
	}
	// The founding texts are available, so every figure from them has its place.
	for _, f := range c.Figures {
		if (f.Source == "CGEMS" || f.Source == "WPEN") && f.Where == "" {
			t.Errorf("%s does not say where it stands", f.ID)
		}
	}
}

// The exact figures of one source add up.
func TestSumsOfOneSource(t *testing.T) {
	c := published(t)
	for _, tc := range [][3]string{
		{"cge2010-eng", "cge2010-mgmt", "cge2010-graduates"},
		{"cge2010-eng-foreign", "cge2010-mgmt-foreign", "cge2010-foreign"},
	} {
		sum, err := stats.Sum(standard, figureOf(t, c, tc[0]), figureOf(t, c, tc[1]))
		if err != nil || !sum.Equal(figureOf(t, c, tc[2]).Interval(standard)) {
			t.Errorf("%v: %v, %v", tc, sum, err)
		}
	}
}

// Each call of Published gives a catalogue of its own.
func TestPublishedIsAnew(t *testing.T) {
	c := published(t)
	c.Figures[0].ID, c.Events[0].ID = "changed", "changed"
	if again := published(t); again.Figures[0].ID == "changed" || again.Events[0].ID == "changed" {
		t.Error("the catalogue is shared")
	}
}

func TestCatalogueJSON(t *testing.T) {
	c := published(t)
	again, err := stats.ReadCatalogue(strings.NewReader(written(c)))
	if err != nil {
		t.Fatal(err)
	}
	if again.Digest.Equal(c.Digest) || written(again) != written(c) {
		t.Error("it is not read as it was written")
	}
}

func TestReadCatalogueErrors(t *testing.T) {
	broken := errors.New("broken")
	if _, err := stats.ReadCatalogue(iotest.ErrReader(broken)); err != broken {
		t.Errorf("an error of the reader becomes %v", err)
	}
	if _, err := stats.OpenCatalogue(fstest.MapFS{}, "none.json"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
	large := io.LimitReader(endless{}, stats.MaxCatalogueBytes+1)
	for name, r := range map[string]io.Reader{"too large": large, "empty": strings.NewReader("")} {
		if _, err := stats.ReadCatalogue(r); pointers(t, err) == nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

type endless struct{}

func (endless) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = ' '
	}
	return len(b), nil
}

// pointers gives the pointers of the problems in an error.
func pointers(t testing.TB, err error) (at []string) {
	t.Helper()
	trouble, ok := errors.AsType[*document.Error](err)
	if !ok {
		t.Fatalf("got %v, want a document.Error", err)
	}
	for _, p := range trouble.Problems {
		at = append(at, p.Pointer)
		if p.Found.FR == "" || p.Found.EN == "" || p.Accepted.FR == "" || p.Accepted.EN == "" {
			t.Errorf("%s: does not say what was found and what is accepted in both languages: %+v", p.Pointer, p)
		}
	}
	return at
}

// Each document has only the problems at the pointers in want.
func TestReadCatalogueProblems(t *testing.T) {
	figure := func(rest string) string {
		return `{"figures": [{"id": "a", "source": "CGEMS", ` + rest + `}]}`
	}
	for _, tc := range []struct{ doc, want string }{
		{figure(`"unit": "graduates", "value": 0, "hedge": "exact"`), ""},
		{figure(`"unit": "graduates", "value": 7, "hedge": "exact"`), ""},
		{figure(`"unit": "graduates", "value": 7`), ""}, // its qualifier is not known
		{figure(`"unit": "graduates", "hedge": "exact"`), "/figures/0/value"},
		{figure(`"unit": "graduates", "value": null, "hedge": "exact"`), "/figures/0/value"},
		{figure(`"unit": "graduates", "value": "7", "hedge": "exact"`), "/figures/0/value"},
		{figure(`"unit": "graduates", "value": -1, "hedge": "exact"`), "/figures/0/value"},
		{figure(`"unit": "graduates", "value": 0.5, "hedge": "exact"`), "/figures/0/value"},
		{figure(`"unit": "years-of-study", "value": 1.5, "hedge": "exact"`), ""},
		{figure(`"unit": "years-of-study", "value": -1.5, "hedge": "exact"`), "/figures/0/value"},
		{figure(`"unit": "share", "value": 1, "hedge": "exact"`), ""},
		{figure(`"unit": "share", "value": 25, "hedge": "exact"`), "/figures/0/value"},
		{figure(`"unit": "year", "value": 1983, "hedge": "exact"`), "/figures/0/unit"}, // an event's
		{figure(`"unit": "year", "value": 1983.5, "hedge": "exact"`), "/figures/0/unit /figures/0/value"},
		{figure(`"unit": "share", "value": 1, "hedge": "more-than"`), "/figures/0/value"},
		{figure(`"unit": "share", "value": 0.99, "hedge": "more-than"`), ""},
		{figure(`"unit": "graduates", "value": 1, "hedge": "more-than"`), ""},
		{figure(`"unit": "graduates", "value": 0, "hedge": "fewer-than"`), "/figures/0/value"},
		{figure(`"unit": "graduates", "value": 1, "hedge": "fewer-than"`), ""},
		{figure(`"unit": "graduates", "value": 0, "hedge": "almost"`), "/figures/0/value"},
		{figure(`"unit": "graduates", "value": 7, "to": 9, "hedge": "between"`), ""},
		{figure(`"unit": "graduates", "value": 7, "to": 7, "hedge": "between"`), ""},
		{figure(`"unit": "graduates", "value": 7, "to": 6, "hedge": "between"`), "/figures/0/to"},
		{figure(`"unit": "graduates", "value": 7, "to": 7.5, "hedge": "between"`), "/figures/0/to"},
		{figure(`"unit": "graduates", "value": 0, "hedge": "between"`), "/figures/0/to"},
		{figure(`"unit": "graduates", "value": 0, "to": 0, "hedge": "between"`), "/figures/0/to"},
		{figure(`"unit": "graduates", "value": 7, "digest": "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"`), ""},
		{figure(`"unit": "graduates", "value": 7, "digest": "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"`), "/figures/0/digest"},
		{`{"figures": [{"id": "a", "unit": "schools", "value": 1, "source": "records"}]}`, ""},
		{figure(`"unit": "graduates", "value": 7, "hedge": "between"`), "/figures/0/to"},
		{figure(`"unit": "graduates", "value": -7, "to": -8, "hedge": "between"`), "/figures/0/value /figures/0/to"},
		{figure(`"unit": "graduates", "value": 7, "to": 9, "hedge": "exact"`), "/figures/0/to"},
		{figure(`"unit": "graduates", "value": 7, "to": 0, "hedge": "exact"`), "/figures/0/to"},
		{figure(`"unit": "pupils", "value": 7, "hedge": "exact"`), "/figures/0/unit"},
		{figure(`"value": 7, "hedge": "exact"`), "/figures/0/unit"},
		{figure(`"unit": "graduates", "value": 7, "hedge": "roughly"`), "/figures/0/hedge"},
		{figure(`"unit": "graduates", "value": 7, "hedge": "exact", "asOf": "2008-2009"`), "/figures/0/asOf"},
		{figure(`"unit": "graduates", "value": 7, "hedge": "exact", "of": {"country": "Morocco"}`), "/figures/0/of/country"},
		{figure(`"unit": "graduates", "value": 7, "hedge": "exact", "extra": 1`), "/figures/0/extra"},
		{figure(`"unit": "graduates", "value": 7, "hedge": "exact", "value": 8`), "/figures/0/value"},
		{`{"figures": [{"unit": "schools", "value": 1}]}`, "/figures/0/id /figures/0/source"},
		{`{"figures": [
			{"id": "a", "unit": "schools", "value": 1, "source": "CGEMS"},
			{"id": "a", "unit": "schools", "value": -1, "source": "NOWHERE"}],
		  "events": [{"id": "a", "event": "x", "title": {"en": "x"}, "source": "NOWHERE"}]}`,
			"/figures/1/id /figures/1/value /figures/1/source /events/0/id /events/0/source"},
		{`{"sources": [
			{"key": "A", "publisher": {"en": "a"}, "title": {"en": "a"}, "date": {"en": "a"}},
			{"key": "A", "publisher": {"en": "a"}, "title": {"en": "a"}, "date": {"en": "a"}},
			{"key": "CGEMS", "publisher": {"en": "a"}, "title": {"en": "a"}, "date": {"en": "a"}, "url": "nowhere"}]}`,
			"/sources/1/key /sources/2/url"},
		{`{"sources": [{"key": "CGEMS", "publisher": {"en": "a"}, "title": {"en": "a"}, "date": {"en": "a"}}]}`, "/sources/0/key"},
		{`{"events": [{"id": "e", "event": "x", "title": {"en": "x"}, "when": "1983", "source": "CGEMS"}]}`, ""},
		{`{"events": [{"id": "e", "event": "x", "title": {}, "when": "83"}]}`, "/events/0/title /events/0/when /events/0/source"},
		{`{} {}`, ""},
		{`{"asOf": "2024-02-30"}`, "/asOf"},
	} {
		_, err := stats.ReadCatalogue(strings.NewReader(tc.doc))
		if tc.want == "" && tc.doc != `{} {}` {
			if err != nil {
				t.Errorf("%s: %v", tc.doc, err)
			}
			continue
		}
		if err == nil {
			t.Errorf("%s: no problem", tc.doc)
			continue
		}
		got := pointers(t, err)
		want := strings.Fields(tc.want)
		slices.Sort(got)
		slices.Sort(want)
		if tc.doc != `{} {}` && !slices.Equal(got, want) {
			t.Errorf("%s: at %v, want %v", tc.doc, got, want)
		}
	}
}

func FuzzReadCatalogue(f *testing.F) {
	f.Add([]byte(`{}`))
	f.Add([]byte(`{"figures": [{"id": "a", "unit": "share", "value": 0.5, "to": 0.7, "hedge": "between", "asOf": "2008/2009", "source": "WPEN"}]}`))
	f.Add([]byte(`{"events": [{"id": "e", "event": "x", "title": {"en": "x"}, "when": "1983", "source": "CGEMS"}], "asOf": "2024-01-01"}`))
	f.Add([]byte(`{"sources": [{"key": "A", "publisher": {"fr": "a"}, "title": {"fr": "a"}, "date": {"fr": "a"}, "url": "https://example.org"}]}`))
	f.Fuzz(func(t *testing.T, doc []byte) {
		c, err := stats.ReadCatalogue(bytes.NewReader(doc))
		if err != nil {
			if len(pointers(t, err)) == 0 {
				t.Fatal("an error without a problem")
			}
			return
		}
		again, err := stats.ReadCatalogue(strings.NewReader(written(c)))
		if err != nil || written(again) != written(c) {
			t.Fatalf("%s reads otherwise: %v", written(c), err)
		}
		for i := range c.Figures {
			a := &c.Figures[i]
			r := a.Interval(standard)
			if _, ok := r.Intersect(r); !ok {
				t.Fatalf("%s allows nothing: %v", a.ID, r)
			}
			for j := range c.Figures[:i] {
				stats.Compare(a, &c.Figures[j], standard)
			}
		}
	})
}
