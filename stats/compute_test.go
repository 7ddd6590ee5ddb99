package stats

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms"
)

// The figures that the Conférence gave in 2010, computed from as many records.
func TestComputedFiguresAgreeWithPublishedOnes(t *testing.T) {
	g, asOf := new(Groups), yearAt("2010-09")
	for of, n := range map[Population]int64{
		{SchoolKind: ms.SchoolEngineering, Nationality: Foreign}: 12739,
		{SchoolKind: ms.SchoolEngineering, Nationality: French}:  39347 - 12739,
		{SchoolKind: ms.SchoolManagement, Nationality: Foreign}:  7764,
		{SchoolKind: ms.SchoolManagement, Nationality: French}:   41879 - 7764,
	} {
		r := &Record{Kind: RecordGraduate, Nationality: of.Nationality, Schools: []RecordSchool{{Kind: of.SchoolKind}}}
		for range n {
			if err := g.Add(r); err != nil {
				t.Fatal(err)
			}
		}
	}
	basis := Basis{Digest: ms.DigestOf(nil), Label: ms.LabelMS, AsOf: asOf}
	for of, c := range map[Population]struct {
		published int64
		want      Relation
	}{
		{}:                                 {81226, Same},
		{Nationality: Foreign}:             {20503, Same},
		{SchoolKind: ms.SchoolEngineering}: {39347, Same},
		{SchoolKind: ms.SchoolEngineering, Nationality: Foreign}: {12739, Same},
		{SchoolKind: ms.SchoolManagement}:                        {41879, Same},
		{SchoolKind: ms.SchoolManagement, Nationality: Foreign}:  {7764, Same},
		{SchoolKind: ms.SchoolManagement, Nationality: French}:   {7764, Contradictory},
	} {
		f, ok := g.Figure(basis, UnitGraduates, of, Period{})
		published := Figure{Unit: UnitGraduates, Of: of, Value: Whole(c.published), Hedge: ms.HedgeExact, AsOf: asOf, Source: "CGE10"}
		published.Of.Label = ms.LabelMS
		if got := Compare(&f, &published, ms.DefaultHedgePolicy()); !ok || got.Relation != c.want || f.Digest != basis.Digest || f.Source != SourceRecords {
			t.Errorf("%+v is %v", f, got)
		}
	}
	share, ok := g.ForeignShare(basis, UnitGraduates, Population{SchoolKind: ms.SchoolManagement}, Period{})
	if n, _, _ := share.Value.Min(); !ok || !strings.HasPrefix(n.String(), "0.18539124") {
		t.Errorf("%+v", share)
	}
	if _, ok := g.ForeignShare(basis, UnitEnrolled, Population{}, Period{}); ok {
		t.Error("a share of nobody")
	}
	if _, ok := g.ForeignShare(basis, UnitSchools, Population{}, Period{}); ok {
		t.Error("a share of schools")
	}
}

// A programme that two schools carry is one programme, and both schools; twenty schools
// count once however many programmes they carry.
func TestCoAccreditedProgrammes(t *testing.T) {
	g := new(Groups)
	add := func(r Record) {
		r.Kind = RecordProgramme
		if err := g.Add(&r); err != nil {
			t.Fatal(err)
		}
	}
	a, b, c := RecordSchool{"a", ms.SchoolEngineering}, RecordSchool{"b", ms.SchoolManagement}, RecordSchool{"c", ms.SchoolEngineering}
	add(Record{Ref: "p1", Year: YearOf(2009), Accredited: ms.Yes, Open: ms.Yes, Schools: []RecordSchool{a, b}, Country: "FR"})
	add(Record{Ref: "p1", Year: YearOf(2010), Accredited: ms.Yes, Open: ms.No, Suspended: ms.Yes, Schools: []RecordSchool{a, b}, Country: "FR"})
	add(Record{Ref: "p2", Year: YearOf(2009), Accredited: ms.Yes, Open: ms.Yes, Schools: []RecordSchool{a}, Country: "FR"})
	add(Record{Ref: "p3", Year: YearOf(2009), Accredited: ms.Yes, Relocated: ms.Yes, Schools: []RecordSchool{c}, Country: "MA"})
	add(Record{Ref: "p4", Year: YearOf(2009), Accredited: ms.No, Schools: []RecordSchool{{"d", ms.SchoolOther}}, Country: "FR"})

	got := map[string]string{}
	for _, f := range g.Figures(Basis{}) {
		got[f.ID] = f.Range(ms.HedgePolicy{}).String()
		if f.AsOf.IsZero() != (f.Note == allYears) {
			t.Errorf("%+v", f)
		}
	}
	for id, want := range map[string]string{
		"records-programmes-accredited":                  "3",
		"records-programmes-accredited-2009":             "3",
		"records-programmes-accredited-2010":             "1",
		"records-programmes-accredited-engineering-2009": "[2, 3]", // p1 under one of its kinds
		"records-programmes-accredited-management-2009":  "[0, 1]",
		"records-programmes-accredited-MA":               "1",
		"records-programmes-open-2009":                   "[2, 4]", // p3 and p4 do not say
		"records-programmes-suspended-2010":              "1",
		"records-programmes-relocated-2010":              "[0, 1]",
		"records-schools":                                "3",
		"records-schools-engineering":                    "2",
		"records-schools-management":                     "1",
		"records-schools-other":                          "0",
		"records-schools-2010":                           "2",
		"records-schools-MA-2009":                        "1",
		"records-countries":                              "[1, 2]", // whether p1, p2 or p4 is relocated is not said
	} {
		if got[id] != want {
			t.Errorf("%s is %q, want %s", id, got[id], want)
		}
	}
}

// Figures are in a fixed order with an id each, and Figure gives the same ones.
func TestFigures(t *testing.T) {
	if figures := new(Groups).Figures(Basis{}); figures != nil {
		t.Errorf("figures of nothing: %v", figures)
	}
	rapid.Check(t, func(t *rapid.T) {
		g := groupsOf(t, drawRecords(t, 10, RecordGraduate, RecordEnrolment, RecordProgramme)...)
		basis := Basis{Label: ms.LabelMS, AsOf: yearAt("2010")}
		figures, met := g.Figures(basis), map[string]bool{}
		if fmt.Sprint(figures) != fmt.Sprint(g.Figures(basis)) {
			t.Fatal("the order changes")
		}
		for _, f := range figures {
			if met[f.ID] || len(f.ID) > 60 || f.Of.Label != ms.LabelMS {
				t.Fatalf("%+v", f)
			}
			met[f.ID] = true
			if r := f.Range(ms.HedgePolicy{}); r.isEmpty() || r.IsZero() {
				t.Fatalf("%+v", f)
			}
		}
	})
}

func TestFiguresThatRecordsDoNotTell(t *testing.T) {
	g := groupsOf(t, &Record{Kind: RecordGraduate}, &Record{Kind: RecordProgramme})
	year := YearOf(2009)
	for _, c := range []struct {
		unit Unit
		of   Population
		year Period
	}{
		{UnitTrained, Population{}, Period{}}, {UnitYear, Population{}, Period{}}, {0, Population{}, Period{}}, {99, Population{}, Period{}},
		{UnitGraduates, Population{}, year}, {UnitGraduatesPerYear, Population{}, Period{}}, {UnitEnrolled, Population{}, yearAt("2009-09")},
		{UnitGraduates, Population{SchoolKind: 9}, Period{}}, {UnitGraduates, Population{Nationality: 3}, Period{}}, {UnitGraduates, Population{Country: "ZZ"}, Period{}},
		{UnitSchools, Population{Nationality: French}, Period{}}, {UnitCountries, Population{Country: "FR"}, Period{}},
	} {
		if f, ok := g.Figure(Basis{}, c.unit, c.of, c.year); ok {
			t.Errorf("%+v", f)
		}
		c.of.Nationality = 0 // which a share does not ask for
		if _, ok := g.ForeignShare(Basis{}, c.unit, c.of, c.year); ok && c.unit != UnitGraduates {
			t.Errorf("%v has a share", c.unit)
		}
	}
}

// A share holds each one that the records may turn out to have.
func TestForeignShareHoldsEach(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		foreign, blank, french := rapid.IntRange(0, 20).Draw(t, "foreign"), rapid.IntRange(0, 20).Draw(t, "blank"), rapid.IntRange(0, 20).Draw(t, "french")
		g := new(Groups)
		for n, nationality := range map[*int]Nationality{&foreign: Foreign, &blank: 0, &french: French} {
			for range *n {
				g.Add(&Record{Kind: RecordEnrolment, Nationality: nationality})
			}
		}
		share, ok := g.ForeignShare(Basis{}, UnitEnrolled, Population{}, Period{})
		all := foreign + blank + french
		if !ok {
			if all != 0 {
				t.Fatal("no share")
			}
			return
		}
		whole := Exactly(Whole(int64(all)))
		least, _ := ratio(Exactly(Whole(int64(foreign))), whole)
		most, _ := ratio(Exactly(Whole(int64(foreign+blank))), whole)
		if !share.Value.min.equal(least.Value.min) || !share.Value.max.equal(most.Value.max) {
			t.Fatalf("%v, want from %v to %v", share.Value, least.Value, most.Value)
		}
	})
}
