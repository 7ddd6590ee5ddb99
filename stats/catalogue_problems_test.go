package stats_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/stats"
)

// Problems gives at once everything that a reader refuses but a Go program can build.
func TestProblemsOfCataloguesBuiltInGo(t *testing.T) {
	number := func(n stats.Number) stats.Figure {
		return stats.Figure{ID: n.String()[:1] + strings.Repeat("x", len(n.String())), Unit: stats.UnitShare, Value: n, Source: "CGEMS"}
	}
	said := document.Untranslated("said")
	for name, tc := range map[string]struct {
		c    stats.Catalogue
		want string
	}{
		"nothing": {stats.Catalogue{}, ""},
		"constants": {stats.Catalogue{Figures: []stats.Figure{{
			ID: "a", Unit: 99, Hedge: 99, Source: "CGEMS", Of: stats.Population{Label: 99, SchoolKind: 99, Nationality: 99},
		}}}, "/figures/0/unit /figures/0/of/label /figures/0/of/schoolKind /figures/0/of/nationality /figures/0/hedge"},
		"long numbers": {stats.Catalogue{Figures: []stats.Figure{
			number(stats.NumberOf(decimal.New(1, 15))),
			number(stats.NumberOf(decimal.New(1, -10))),
			number(stats.NumberOf(decimal.New(10, -10))),
			{ID: "l", Unit: stats.UnitGraduates, Value: stats.NumberOf(decimal.New(1, 1_000_000)), Source: "CGEMS"},
			{ID: "m", Unit: stats.UnitGraduates, Value: stats.NumberOf(decimal.New(1, -1_000_000)), Source: "CGEMS"},
			{ID: "n", Unit: stats.UnitGraduates, Value: stats.NumberOf(decimal.New(999_999_999_999_999, 0)), Source: "CGEMS"},
			{ID: "o", Unit: stats.UnitGraduates, Value: stats.NumberOf(decimal.New(0, 1_000_000)), Source: "CGEMS"},
		}}, "/figures/0/value /figures/1/value /figures/3/value /figures/4/value"},
		"blank": {stats.Catalogue{
			Sources: []law.Source{{}, {}}, Figures: []stats.Figure{{}, {}}, Events: []stats.Event{{}, {}},
		}, "/sources/0/key /sources/0/publisher /sources/0/title /sources/0/date " +
			"/sources/1/key /sources/1/publisher /sources/1/title /sources/1/date " +
			"/figures/0/id /figures/0/unit /figures/0/source /figures/1/id /figures/1/unit /figures/1/source " +
			"/events/0/id /events/0/event /events/0/title /events/0/source " +
			"/events/1/id /events/1/event /events/1/title /events/1/source"},
		"computed": {stats.Catalogue{Figures: []stats.Figure{
			{ID: "f", Unit: stats.UnitSchools, Source: stats.SourceRecords, Digest: document.DigestOf(nil)},
			{ID: "g", Unit: stats.UnitSchools, Source: stats.SourceRecords},
		}}, ""},
		"a digest is no source": {stats.Catalogue{
			Figures: []stats.Figure{{ID: "f", Unit: stats.UnitSchools, Source: "NOWHERE", Digest: document.DigestOf(nil)}},
		}, "/figures/0/source"},
		"a year is an event's": {stats.Catalogue{
			Figures: []stats.Figure{{ID: "f", Unit: stats.UnitYear, Value: stats.Whole(1983), Source: "CGEMS"}},
		}, "/figures/0/unit"},
		"country": {stats.Catalogue{Figures: []stats.Figure{
			{ID: "f", Unit: stats.UnitSchools, Source: "CGEMS", Of: stats.Population{Country: "Morocco"}},
			{ID: "g", Unit: stats.UnitSchools, Source: "CGEMS", Of: stats.Population{Country: "MA"}},
		}}, "/figures/0/of/country"},
		"URL": {stats.Catalogue{Sources: []law.Source{{
			Key: "A", Publisher: said, Title: said, Date: said, URL: "nowhere",
		}}}, "/sources/0/url"},
		"ids": {stats.Catalogue{
			Figures: []stats.Figure{{ID: "f", Unit: stats.UnitSchools, Source: "WPEN"}, {ID: "f", Unit: stats.UnitSchools, Source: "WPEN"}},
			Events:  []stats.Event{{ID: "f", Event: "x", Title: said, Source: "WPEN"}},
		}, "/figures/1/id /events/0/id"},
		"an own source": {stats.Catalogue{
			Sources: []law.Source{{Key: "A", Publisher: said, Title: said, Date: said, URL: "https://example.org"}},
			Events:  []stats.Event{{ID: "f", Event: "x", Title: said, Source: "A"}},
		}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			var at []string
			for _, p := range tc.c.Problems() {
				at = append(at, p.Pointer)
			}
			if !slices.Equal(at, strings.Fields(tc.want)) {
				t.Errorf("at %v, want %v", at, tc.want)
			}
		})
	}
}

// The limits of Problems are those of the tags that documents are read by.
func TestLimitsOfCatalogues(t *testing.T) {
	long := func(n int) string { return strings.Repeat("é", n) }
	said := document.Untranslated("said")
	with := func(over int) *stats.Catalogue {
		return &stats.Catalogue{
			Sources: []law.Source{{
				Key: law.SourceKey(long(40 + over)), Publisher: said, Title: said, Date: said,
				URL: "https://example.org/" + strings.Repeat("x", 480+over),
			}},
			Figures: []stats.Figure{{
				ID: long(60 + over), Unit: stats.UnitSchools, Value: stats.Whole(1), Source: law.SourceKey(long(40 + over)), Where: long(200 + over),
			}},
			Events: []stats.Event{{
				ID: "e" + long(59+over), Event: long(60 + over), Title: said, Source: "CGEMS", Where: long(200 + over),
			}},
		}
	}
	if _, err := stats.ReadCatalogue(strings.NewReader(written(with(0)))); err != nil || with(0).Problems() != nil {
		t.Errorf("at the limits: %v, %v", err, with(0).Problems())
	}
	built := at(with(1).Problems())
	_, err := stats.ReadCatalogue(strings.NewReader(written(with(1))))
	read := pointers(t, err)
	want := strings.Fields("/events/0/event /events/0/id /events/0/where /figures/0/id /figures/0/source /figures/0/where /sources/0/key /sources/0/url")
	slices.Sort(built)
	slices.Sort(read)
	if !slices.Equal(built, want) || !slices.Equal(read, want) {
		t.Errorf("above the limits: read %v, built %v, want %v", read, built, want)
	}
}

func TestLimitsOfLists(t *testing.T) {
	said := document.Untranslated("said")
	with := func(over int) *stats.Catalogue {
		c := &stats.Catalogue{}
		for i := range 200 + over {
			c.Sources = append(c.Sources, law.Source{Key: law.SourceKey("s" + strconv.Itoa(i)), Publisher: said, Title: said, Date: said})
		}
		for i := range 5000 + over {
			c.Figures = append(c.Figures, stats.Figure{ID: "f" + strconv.Itoa(i), Unit: stats.UnitSchools, Value: stats.Whole(1), Source: "CGEMS"})
		}
		for i := range 1000 + over {
			c.Events = append(c.Events, stats.Event{ID: "e" + strconv.Itoa(i), Event: "x", Title: said, Source: "CGEMS"})
		}
		return c
	}
	if _, err := stats.ReadCatalogue(strings.NewReader(written(with(0)))); err != nil || with(0).Problems() != nil {
		t.Errorf("at the limits: %v, %v", err, with(0).Problems())
	}
	want := strings.Fields("/sources /figures /events")
	_, err := stats.ReadCatalogue(strings.NewReader(written(with(1))))
	if read, built := pointers(t, err), at(with(1).Problems()); !slices.Equal(built, want) || !slices.Equal(slices.Sorted(slices.Values(read)), slices.Sorted(slices.Values(want))) {
		t.Errorf("above the limits: read %v, built %v", read, built)
	}
}

// A policy beyond its limits is an error. A review states a partly filled policy as it was
// read.
func TestValidateUnderOddPolicies(t *testing.T) {
	c := published(t)
	_, err := c.Validate(quantity.HedgePolicy{Around: 101, Almost: -1})
	if got, want := pointers(t, err), []string{"/around", "/almost"}; !slices.Equal(got, want) {
		t.Errorf("problems at %v, want %v", got, want)
	}
	r, err := c.Validate(quantity.HedgePolicy{Around: 5})
	if err != nil || r.Policy != (quantity.HedgePolicy{Around: 5, AsPrinted: 1}) {
		t.Errorf("%+v, %v", r, err)
	}
}

func at(problems []document.Problem) (pointers []string) {
	for _, p := range problems {
		pointers = append(pointers, p.Pointer)
	}
	return pointers
}

// Figures computed from records make a catalogue that reads back as it was written.
func TestCatalogueOfComputedFigures(t *testing.T) {
	var groups stats.Groups
	for _, r := range []stats.Record{
		{Kind: stats.RecordGraduate, Year: period("2010"), Nationality: stats.Foreign, Country: "FR"},
		{Kind: stats.RecordGraduate, Year: period("2010"), Nationality: stats.French, Country: "FR"},
		{Kind: stats.RecordGraduate},
		{Kind: stats.RecordProgramme, Ref: "a", Year: period("2010/2011"), Accredited: quantity.Yes, Schools: []stats.RecordSchool{{Ref: "s", Kind: ms.SchoolEngineering}}},
		{Kind: stats.RecordProgramme, Ref: "b", Year: period("2010/2011")},
	} {
		if err := groups.Add(&r); err != nil {
			t.Fatal(err)
		}
	}
	for name, digest := range map[string]document.Digest{"with a digest": document.DigestOf([]byte("records")), "without": {}} {
		c := &stats.Catalogue{Figures: groups.Figures(stats.Provenance{Digest: digest, Label: law.MS})}
		if problems := c.Problems(); len(c.Figures) == 0 || problems != nil {
			t.Fatalf("%s: %d figures, %v", name, len(c.Figures), problems)
		}
		again, err := stats.ReadCatalogue(strings.NewReader(written(c)))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if written(again) != written(c) || again.Figures[0].Digest != digest {
			t.Errorf("%s: %s reads otherwise", name, written(c))
		}
		if _, err := again.Validate(standard); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
