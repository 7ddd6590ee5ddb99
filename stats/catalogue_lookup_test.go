package stats_test

import (
	"fmt"
	"iter"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/stats"
)

func ExampleCatalogue_Counting() {
	catalogue, _ := stats.Published()
	for f := range catalogue.Counting(stats.UnitGraduatesPerYear) {
		fmt.Println(f.ID, f.Hedge, f.Value)
	}
	// Output: cgepage-yearly as-printed 7000
}

func ExampleCatalogue_Of() {
	catalogue, _ := stats.Published()
	foreign := stats.Population{Label: law.MS, Nationality: stats.Foreign}
	for f := range catalogue.Of(foreign) {
		fmt.Println(f.ID, f.Hedge, f.Value)
	}
	// Output:
	// cgepage-foreign more-than 20000
	// cge2010-foreign exact 20503
}

func ExampleCatalogue_At() {
	catalogue, _ := stats.Published()
	year, _ := stats.ParsePeriod("2007/2008")
	for f := range catalogue.At(year) {
		fmt.Println(f.ID, f.Value)
	}
	// Output:
	// wfr2007-accredited 409
	// wfr2007-schools 122
	// boi2007-open 344
	// boi2007-enrolled 6282
}

func ExampleCatalogue_From() {
	catalogue, _ := stats.Published()
	for f := range catalogue.From("EDU14") {
		fmt.Println(f.Value, f.Unit)
	}
	// Output:
	// 418 programmes-accredited
	// 14 programmes-suspended
}

func ExampleCatalogue_Accounts() {
	catalogue, _ := stats.Published()
	for e := range catalogue.Accounts("label-created") {
		fmt.Println(e.When, e.Source)
	}
	// Output:
	// 1983 CGEMS
	// 1983 CGE23
	// 1985 CGE10
}

func ExampleCatalogue_SourceOf() {
	catalogue, _ := stats.Published()
	own, _ := catalogue.SourceOf("BOI")
	cited, _ := catalogue.SourceOf("WPEN")
	fmt.Println(own.Publisher.EN, "—", cited.Publisher.EN)
	// Output: boivigny.com — English Wikipedia
}

func ids(all iter.Seq[*stats.Figure]) string {
	var list []string
	for f := range all {
		list = append(list, f.ID)
	}
	return strings.Join(list, " ")
}

func TestLookupByDate(t *testing.T) {
	var c stats.Catalogue
	for i, asOf := range []string{"", "2010", "2010-09", "2010-09-03", "2010/2011"} {
		c.Figures = append(c.Figures, stats.Figure{ID: fmt.Sprint(i), AsOf: period(asOf)})
	}
	for asOf, want := range map[string]string{
		"": "0", "2010": "1 2 3", "2010-09": "2 3", "2010-09-03": "3", "2010/2011": "2 3 4", "2011": "",
	} {
		if got := ids(c.At(period(asOf))); got != want {
			t.Errorf("%q: %s, want %s", asOf, got, want)
		}
	}
}

func TestLookupFindsNothing(t *testing.T) {
	c := published(t)
	if f, ok := c.Figure("none"); ok || f != nil {
		t.Errorf("%+v", f)
	}
	if e, ok := c.Event("none"); ok || e != nil {
		t.Errorf("%+v", e)
	}
	if s, ok := c.SourceOf("NONE"); ok || s != (law.Source{}) {
		t.Errorf("%+v", s)
	}
	if got := ids(c.Of(stats.Population{Country: "FR"})); got != "" {
		t.Error(got)
	}
	if got := ids(new(stats.Catalogue).Counting(stats.UnitSchools)); got != "" {
		t.Error(got)
	}
}

// A sequence gives the figures of the catalogue itself, and may be stopped early.
func TestLookupGivesTheFigureItself(t *testing.T) {
	c := published(t)
	for f := range c.Counting(stats.UnitGraduates) {
		f.ID = "changed"
		break
	}
	if _, ok := c.Figure("changed"); !ok {
		t.Error("a copy was changed")
	}
}
