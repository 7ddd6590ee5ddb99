package stats_test

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/stats"
)

const register = `{"kind":"graduate","year":"2009","schools":[{"kind":"engineering"}],"nationality":"foreign"}
{"kind":"graduate","year":"2009","schools":[{"kind":"management"}],"nationality":"french"}
{"kind":"graduate","year":"2009","schools":[{"kind":"management"}]}
{"kind":"programme","ref":"ms-energy","year":"2008/2009","schools":[{"ref":"a","kind":"engineering"},{"ref":"b","kind":"management"}],"accredited":true}
{"kind":"programme","ref":"ms-data","year":"2008/2009","schools":[{"ref":"a","kind":"engineering"}],"accredited":true}
`

func ExampleRecordReader() {
	records := stats.NewRecordReader(strings.NewReader(`{"kind":"graduate","year":"2009"}
{"kind":"graduate","year":"last year"}
{"kind":"graduate","year":"2009/2010"}`))
	for r, err := range records.All() {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(r.Kind, r.Year)
	}
	fmt.Println(records.Digest())
	// Output:
	// graduate 2009
	// 2:27 /year: found a string of length 9; accepted: a day, a month, a year or an academic year: 2010-09-03, 2010-09, 2010, 2010/2011
	// graduate 2009/2010
	// sha256:4461e383e15040dced1ba69e8f5b0f018fc4a0d7362690ca823b3b0ba926a205
}

// Figures computed from several files have the digest of all of them.
func ExampleJoinDigests() {
	var groups stats.Groups
	var digests []document.Digest
	for _, file := range []string{register, `{"kind":"graduate","year":"2010"}`} {
		records := stats.NewRecordReader(strings.NewReader(file))
		if err := groups.AddAll(records.All(), nil); err != nil {
			fmt.Println(err)
			return
		}
		digests = append(digests, records.Digest())
	}
	provenance := stats.Provenance{Digest: stats.JoinDigests(digests...), AsOf: stats.YearOf(2009)}
	f, _ := groups.Figure(provenance, stats.UnitGraduates, stats.Population{}, stats.Period{})
	fmt.Println(f.Value, f.Hedge, f.AsOf)
	fmt.Println(f.Digest)
	// Output:
	// 3 exact 2009
	// sha256:7ed7be62f9566b535bcbedf2ad68eddd6834d56b195876965e73c8a5f974f438
}

// The nationality of one graduate is blank, so the figure is an interval.
func ExampleGroups_Figure() {
	records, groups := stats.NewRecordReader(strings.NewReader(register)), new(stats.Groups)
	if err := groups.AddAll(records.All(), nil); err != nil {
		fmt.Println(err)
		return
	}
	provenance := stats.Provenance{Digest: records.Digest(), Label: law.MS}
	year := stats.YearOf(2009)

	foreign := stats.Population{Nationality: stats.Foreign}
	f, _ := groups.Figure(provenance, stats.UnitGraduatesPerYear, foreign, year)
	fmt.Println("foreign graduates:", f.Interval(quantity.DefaultHedgePolicy()), f.Hedge)

	share, _ := groups.ForeignShare(provenance, stats.UnitGraduatesPerYear, stats.Population{}, year)
	fmt.Println("their share:", share.Value)

	claimed := stats.Figure{
		Unit: stats.UnitGraduatesPerYear, Of: f.Of, Value: stats.Whole(3), Hedge: quantity.HedgeExact, AsOf: year, Source: "a leaflet",
	}
	fmt.Println("against 3:", stats.Compare(&f, &claimed, quantity.DefaultHedgePolicy()).Relation)
	// Output:
	// foreign graduates: [1, 2] between
	// their share: [0.333333333333, 0.666666666667]
	// against 3: contradictory
}

// A programme that two schools carry counts once.
func ExampleGroups_Figures() {
	records, groups := stats.NewRecordReader(strings.NewReader(register)), new(stats.Groups)
	if err := groups.AddAll(records.All(), nil); err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range groups.Figures(stats.Provenance{}) {
		if f.AsOf.String() == "2008/2009" && f.Of.IsZero() {
			fmt.Println(f.Interval(quantity.DefaultHedgePolicy()), f.Unit.Text().In(language.English))
		}
	}
	// Output:
	// 2 programmes accredited
	// [0, 2] programmes open
	// [0, 2] programmes relocated
	// [0, 2] programmes suspended
	// 2 schools
	// [0, 2] countries
}

// Parts that were counted by several goroutines or machines are merged.
func ExampleGroups_Merge() {
	var one, other, all stats.Groups
	one.Add(&stats.Record{Kind: stats.RecordGraduate, Nationality: stats.Foreign})
	other.Add(&stats.Record{Kind: stats.RecordGraduate})
	all.Merge(&one)
	all.Merge(&other)
	f, _ := all.Figure(stats.Provenance{}, stats.UnitGraduates, stats.Population{}, stats.Period{})
	fmt.Println(f.Value, f.Hedge)
	// Output: 2 exact
}
