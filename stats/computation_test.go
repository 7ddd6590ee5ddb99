package stats

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// The figures that the Conférence gave in 2010, computed from as many records as it counted.
func TestComputedFiguresAgreeWithPublishedOnes(t *testing.T) {
	g, asOf := new(Groups), yearAt("2010-09")
	for of, n := range map[Population]int64{
		{SchoolKind: ms.SchoolEngineering, Nationality: Foreign}: 12739,
		{SchoolKind: ms.SchoolEngineering, Nationality: French}:  39347 - 12739,
		{SchoolKind: ms.SchoolManagement, Nationality: Foreign}:  7764,
		{SchoolKind: ms.SchoolManagement, Nationality: French}:   41879 - 7764,
	} {
		r := &Record{Kind: RecordGraduate, Year: yearAt("2008/2009"), Nationality: of.Nationality, Schools: []RecordSchool{{Kind: of.SchoolKind}}}
		for range n {
			if err := g.Add(r); err != nil {
				t.Fatal(err)
			}
		}
	}
	provenance := Provenance{Digest: document.DigestOf(nil), Label: law.MS, AsOf: asOf}
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
		f, ok := g.Figure(provenance, UnitGraduates, of, Period{})
		published := Figure{Unit: UnitGraduates, Of: of, Value: Whole(c.published), Hedge: quantity.HedgeExact, AsOf: asOf, Source: "CGE10"}
		published.Of.Label = law.MS
		if got := Compare(&f, &published, quantity.DefaultHedgePolicy()); !ok || got.Relation != c.want || f.Digest != provenance.Digest || f.Source != SourceRecords {
			t.Errorf("%+v is %v", f, got)
		}
	}
	share, ok := g.ForeignShare(provenance, UnitGraduates, Population{SchoolKind: ms.SchoolManagement}, Period{})
	if n, _, _ := share.Value.Min(); !ok || !strings.HasPrefix(n.String(), "0.18539124") {
		t.Errorf("%+v", share)
	}
	if _, ok := g.ForeignShare(provenance, UnitEnrolled, Population{}, YearOf(2009)); ok {
		t.Error("a share of nobody")
	}
	if _, ok := g.ForeignShare(provenance, UnitSchools, Population{}, YearOf(2009)); ok {
		t.Error("a share of schools")
	}
}

// A programme that two schools carry is one programme and two schools. A school counts once,
// however many programmes it carries.
func TestCoAccreditedProgrammes(t *testing.T) {
	g := new(Groups)
	add := func(r Record) {
		r.Kind = RecordProgramme
		if err := g.Add(&r); err != nil {
			t.Fatal(err)
		}
	}
	a, b, c := RecordSchool{"a", ms.SchoolEngineering}, RecordSchool{"b", ms.SchoolManagement}, RecordSchool{"c", ms.SchoolEngineering}
	add(Record{Ref: "p1", Year: YearOf(2009), Accredited: quantity.Yes, Open: quantity.Yes, Schools: []RecordSchool{a, b}, Country: "FR"})
	add(Record{Ref: "p1", Year: YearOf(2010), Accredited: quantity.Yes, Open: quantity.No, Suspended: quantity.Yes, Schools: []RecordSchool{a, b}, Country: "FR"})
	add(Record{Ref: "p2", Year: YearOf(2009), Accredited: quantity.Yes, Open: quantity.Yes, Schools: []RecordSchool{a}, Country: "FR"})
	add(Record{Ref: "p2", Year: YearOf(2011), Accredited: quantity.No, Schools: []RecordSchool{a}, Country: "FR"})
	add(Record{Ref: "p3", Year: YearOf(2009), Accredited: quantity.Yes, Relocated: quantity.Yes, Schools: []RecordSchool{c}, Country: "FR", TaughtIn: "MA"})
	add(Record{Ref: "p4", Year: YearOf(2009), Accredited: quantity.No, Schools: []RecordSchool{{"d", ms.SchoolOther}}, Country: "MA", Relocated: quantity.No, TaughtIn: "TN"})
	add(Record{Ref: "p5", Year: YearOf(2010), Accredited: quantity.Yes, Relocated: quantity.No, Schools: []RecordSchool{{"e", ms.SchoolOther}}, Country: "MA"})

	got := map[string]string{}
	for _, f := range g.Figures(Provenance{}) {
		got[f.ID] = f.Interval(quantity.HedgePolicy{}).String()
		if f.AsOf.IsZero() != (f.Note == allYears) || f.AsOf.IsZero() != (f.Unit == UnitProgrammesCreated) {
			t.Errorf("%+v", f)
		}
	}
	for id, want := range map[string]string{
		"records-programmes-accredited":                  "", // of no year
		"records-programmes-accredited-2009":             "3",
		"records-programmes-accredited-2010":             "2",
		"records-programmes-accredited-2011":             "0",
		"records-programmes-accredited-engineering-2009": "3", // p1 under each of its kinds
		"records-programmes-accredited-management-2009":  "1",
		"records-programmes-accredited-other-2009":       "0",
		"records-programmes-accredited-MA-2009":          "0", // p3 is only taught there
		"records-programmes-accredited-MA-2010":          "1",
		"records-programmes-created":                     "4",
		"records-programmes-created-engineering":         "3",
		"records-programmes-created-MA":                  "1",
		"records-programmes-open-2009":                   "[2, 4]", // p3 and p4 do not say
		"records-programmes-suspended-2010":              "[1, 2]",
		"records-programmes-relocated-2010":              "[0, 1]",
		"records-schools":                                "",
		"records-schools-2009":                           "3",
		"records-schools-engineering-2009":               "2",
		"records-schools-management-2009":                "1",
		"records-schools-other-2009":                     "0",
		"records-schools-2010":                           "3",
		"records-schools-MA-2010":                        "1",
		"records-countries-2009":                         "[1, 3]", // whether p1 and p2 are relocated is not said
		"records-countries-MA-2009":                      "0",
	} {
		if got[id] != want {
			t.Errorf("%s is %q, want %s", id, got[id], want)
		}
	}
}

// A person counts under one kind of school, a programme under the kind of each school.
func TestSchoolsOfSeveralKinds(t *testing.T) {
	engineering, management := RecordSchool{"a", ms.SchoolEngineering}, RecordSchool{"b", ms.SchoolManagement}
	blank := RecordSchool{Ref: "c"}
	for _, c := range []struct {
		schools             []RecordSchool
		people, programmes  extent // under engineering
		otherPeople, others extent // under management
	}{
		{[]RecordSchool{engineering}, extent{1, 1}, extent{1, 1}, extent{0, 0}, extent{0, 0}},
		{[]RecordSchool{engineering, management}, extent{0, 1}, extent{1, 1}, extent{0, 1}, extent{1, 1}},
		{[]RecordSchool{engineering, blank}, extent{0, 1}, extent{1, 1}, extent{0, 1}, extent{0, 1}},
		{[]RecordSchool{blank}, extent{0, 1}, extent{0, 1}, extent{0, 1}, extent{0, 1}},
		{nil, extent{0, 1}, extent{0, 1}, extent{0, 1}, extent{0, 1}},
	} {
		g := groupsOf(t, &Record{Kind: RecordGraduate, Schools: c.schools}, &Record{Kind: RecordProgramme, Ref: "p", Accredited: quantity.Yes, Schools: c.schools})
		for of, want := range map[ms.SchoolKind][2]extent{ms.SchoolEngineering: {c.people, c.programmes}, ms.SchoolManagement: {c.otherPeople, c.others}} {
			for i, unit := range []Unit{UnitGraduates, UnitProgrammesCreated} {
				if f, _ := g.Figure(Provenance{}, unit, Population{SchoolKind: of}, Period{}); extentOf(f) != want[i] {
					t.Errorf("%v of %v: %+v, want %v", unit, c.schools, f, want[i])
				}
			}
		}
	}
}

// Figures come in a fixed order, each with its own id, and Figure gives the same ones.
func TestFigures(t *testing.T) {
	if figures := new(Groups).Figures(Provenance{}); figures != nil {
		t.Errorf("figures of nothing: %v", figures)
	}
	rapid.Check(t, func(t *rapid.T) {
		g := groupsOf(t, drawRecords(t, 10, RecordGraduate, RecordEnrolment, RecordProgramme)...)
		provenance := Provenance{Label: law.MS, AsOf: yearAt("2010")}
		figures, met := g.Figures(provenance), map[string]bool{}
		if fmt.Sprint(figures) != fmt.Sprint(g.Figures(provenance)) {
			t.Fatal("the order changes")
		}
		for _, f := range figures {
			if met[f.ID] || len(f.ID) > 60 || f.Of.Label != law.MS {
				t.Fatalf("%+v", f)
			}
			met[f.ID] = true
			if r := f.Interval(quantity.HedgePolicy{}); r.isEmpty() || r.IsZero() {
				t.Fatalf("%+v", f)
			}
		}
	})
}

// What exists at a time has a figure for each year. What adds up has one figure, which
// surely counts the years that had ended, and perhaps counts those that had not.
func TestFiguresOfAllYears(t *testing.T) {
	g := new(Groups)
	for _, year := range []Period{yearAt("2008/2009"), yearAt("2009"), yearAt("2009/2010"), yearAt("2010"), yearAt("2010/2011"), YearOf(2011), {}} {
		for _, r := range []*Record{
			{Kind: RecordGraduate, Year: year, Nationality: Foreign},
			{Kind: RecordEnrolment, Year: year},
			{Kind: RecordProgramme, Ref: document.Ref("p" + strings.ReplaceAll(year.String(), "/", "-")), Year: year, Accredited: quantity.Yes},
		} {
			if err := g.Add(r); err != nil {
				t.Fatal(err)
			}
		}
	}
	for asOf, want := range map[string]extent{
		"":           {7, 7},
		"2009":       {2, 4}, // 2009/2010 has not ended
		"2010-08-31": {3, 5}, // nor has 2010
		"2010-08-30": {2, 5},
		"2009-12-31": {2, 4},
		"2010-01-01": {2, 5}, // 2010 has begun
		"2010":       {4, 6},
		"2010/2011":  {5, 7}, // nor has 2011
		"2012":       {6, 7},
		"1999":       {0, 1},
	} {
		provenance := Provenance{AsOf: yearAt(asOf)}
		for _, unit := range []Unit{UnitGraduates, UnitProgrammesCreated} {
			f, ok := g.Figure(provenance, unit, Population{}, Period{})
			if !ok || extentOf(f) != want || f.AsOf != provenance.AsOf {
				t.Errorf("by %q: %+v, want %v", asOf, f, want)
			}
		}
		for _, unit := range []Unit{
			UnitGraduatesPerYear, UnitEnrolled, UnitProgrammesAccredited, UnitProgrammesOpen, UnitProgrammesRelocated, UnitProgrammesSuspended, UnitSchools, UnitCountries,
		} {
			if f, ok := g.Figure(provenance, unit, Population{}, Period{}); ok {
				t.Errorf("all years: %+v", f)
			}
			if f, ok := g.Figure(provenance, unit, Population{}, YearOf(2011)); !ok || f.AsOf != YearOf(2011) {
				t.Errorf("2011: %+v", f)
			}
		}
		if share, ok := g.ForeignShare(provenance, UnitGraduates, Population{}, Period{}); !ok || share.Value.String() != "1" || !share.Whole.Equal(want.counts()) {
			t.Errorf("by %q: %+v", asOf, share)
		}
	}
}

func TestFiguresThatRecordsDoNotTell(t *testing.T) {
	g := groupsOf(t, &Record{Kind: RecordGraduate}, &Record{Kind: RecordProgramme})
	year := YearOf(2009)
	for _, c := range []struct {
		unit Unit
		of   Population
		year Period
	}{
		{UnitTrained, Population{}, Period{}}, {unitYear, Population{}, Period{}}, {0, Population{}, Period{}}, {99, Population{}, Period{}},
		{UnitGraduates, Population{}, year}, {UnitGraduatesPerYear, Population{}, Period{}}, {UnitEnrolled, Population{}, yearAt("2009-09")},
		{UnitGraduates, Population{SchoolKind: 9}, Period{}}, {UnitGraduates, Population{Nationality: 3}, Period{}}, {UnitGraduates, Population{Country: "ZZ"}, Period{}},
		{UnitSchools, Population{Nationality: French}, year}, {UnitCountries, Population{Nationality: Foreign}, year}, {UnitSchools, Population{}, Period{}},
		{UnitAdmitted, Population{}, year}, {UnitProgrammesCreated, Population{}, year},
	} {
		if f, ok := g.Figure(Provenance{}, c.unit, c.of, c.year); ok {
			t.Errorf("%+v", f)
		}
		c.of.Nationality = 0 // which a share does not ask for
		if _, ok := g.ForeignShare(Provenance{}, c.unit, c.of, c.year); ok && c.unit != UnitGraduates {
			t.Errorf("%v has a share", c.unit)
		}
	}
}

// The share is compared with all shares that the records allow, one by one. Each person may
// count or not, and be foreign or not. A line that was not read may be nobody.
func TestForeignShareIsExact(t *testing.T) {
	type person struct{ counted, foreign []bool }
	either := []bool{true, false}
	rapid.Check(t, func(t *rapid.T) {
		records := drawRecords(t, 5, RecordGraduate, RecordEnrolment)
		of := Population{
			SchoolKind: ms.SchoolKind(rapid.IntRange(0, 3).Draw(t, "of kind")),
			Country:    rapid.SampledFrom(someCountries).Draw(t, "of country"),
		}
		unit, year, provenance := UnitGraduates, Period{}, Provenance{AsOf: rapid.SampledFrom(someYears).Draw(t, "as of")}
		if rapid.Bool().Draw(t, "enrolled") {
			unit, year = UnitEnrolled, rapid.SampledFrom(someYears[1:]).Draw(t, "of year")
		}
		g, unread := groupsOf(t, records...), rapid.IntRange(0, 2).Draw(t, "unread")
		g.AddUnread(unread)
		c, _ := computationOf(unit, of, year)
		var people []person
		for _, r := range records {
			p := person{foreign: either}
			for _, name := range outcomes(r, c, c.question(provenance, of, year), 0) {
				p.counted = append(p.counted, name != "")
			}
			if r.Nationality != 0 {
				p.foreign = []bool{r.Nationality == Foreign}
			}
			people = append(people, p)
		}
		for range unread {
			people = append(people, person{either, either})
		}

		// The lowest share is rounded down to twelve decimals, the highest is rounded up.
		const one = 1_000_000_000_000
		least, most := one+1, -1
		var try func(rest []person, foreign, all int)
		try = func(rest []person, foreign, all int) {
			if len(rest) == 0 {
				if all > 0 {
					least, most = min(least, foreign*one/all), max(most, (foreign*one+all-1)/all)
				}
				return
			}
			for _, counted := range rest[0].counted {
				for _, isForeign := range rest[0].foreign {
					switch {
					case !counted:
						try(rest[1:], foreign, all)
					case isForeign:
						try(rest[1:], foreign+1, all+1)
					default:
						try(rest[1:], foreign, all+1)
					}
				}
			}
		}
		try(people, 0, 0)

		share, ok := g.ForeignShare(provenance, unit, of, year)
		if ok != (most >= 0) {
			t.Fatalf("there is a share: %v", ok)
		}
		if !ok {
			return
		}
		want, _ := Between(Whole(int64(least)), Whole(int64(most)))
		if got := share.Value.times(Whole(one).Decimal()); !got.Equal(want) {
			t.Fatalf("%v, want %v", got, want)
		}
	})
}

// A share has bounds even where the number of people has none.
func TestForeignShareOfFullCounters(t *testing.T) {
	many := func(r Record) *Groups {
		r.Kind = RecordGraduate
		g := groupsOf(t, &r)
		for range 64 {
			g.Merge(g)
		}
		return g
	}
	foreign, french, blank := many(Record{Nationality: Foreign}), many(Record{Nationality: French}), many(Record{})
	one := groupsOf(t, &Record{Kind: RecordGraduate, Nationality: Foreign})
	other := groupsOf(t, &Record{Kind: RecordGraduate, Nationality: French})
	for _, c := range []struct {
		groups *Groups
		want   string
	}{
		{foreign, "1"},
		{french, "0"},
		{blank, "[0, 1]"},
		{mergedGroups(foreign, other), "[0.999999999999, 1)"},
		{mergedGroups(french, one), "(0, 0.000000000001]"},
		{mergedGroups(foreign, french), "(0, 1)"},
	} {
		share, ok := c.groups.ForeignShare(Provenance{}, UnitGraduates, Population{}, Period{})
		if _, _, bounded := share.Whole.Max(); !ok || bounded || share.Value.String() != c.want {
			t.Errorf("%+v, want %s", share, c.want)
		}
	}
}
