package stats

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/quantity"
)

// A record with blanks stands for every record without blanks that fills them. The naive
// count fills the blanks of all records in every possible way. It gives the lowest and the
// highest count.

// wholeSchool is a school without blanks.
type wholeSchool struct {
	ref  string
	kind ms.SchoolKind
}

// everyTerm are half years: each lies in one calendar year and in one academic year.
var everyTerm = []string{"2008a", "2009s", "2009a", "2010s", "2010a", "other"}

func termsOf(year Period) []string {
	switch year.String() {
	case "":
		return everyTerm
	case "2009":
		return []string{"2009s", "2009a"}
	case "2008/2009":
		return []string{"2008a", "2009s"}
	case "2009/2010":
		return []string{"2009a", "2010s"}
	case "2010":
		return []string{"2010s", "2010a"}
	}
	panic(year)
}

// fresh gives n names that no record uses, for things without a reference.
func fresh(n int) (names []string) {
	for i := range n {
		names = append(names, fmt.Sprintf("new %d", i))
	}
	return names
}

func orEach[T comparable](known T, blank T, each []T) []T {
	if known != blank {
		return []T{known}
	}
	return each
}

var (
	everyKind = []ms.SchoolKind{ms.SchoolEngineering, ms.SchoolManagement, ms.SchoolOther}
	booleans  = map[quantity.Truth][]bool{quantity.Unknown: {true, false}, quantity.Yes: {true}, quantity.No: {false}}
)

// termsBy gives the terms that have ended by the end of a period.
func termsBy(by Period) []string {
	switch by.String() {
	case "2008/2009":
		return []string{"2008a", "2009s"}
	case "2009":
		return []string{"2008a", "2009s", "2009a"}
	case "2009/2010":
		return []string{"2008a", "2009s", "2009a", "2010s"}
	case "2010":
		return []string{"2008a", "2009s", "2009a", "2010s", "2010a"}
	}
	panic(by)
}

// outcomes gives, for every way to fill the blanks of a record, the names of the things
// that it adds to the count, in one string.
func outcomes(r *Record, c *computation, q question, n int) []string {
	of := q.of
	found := map[string]bool{}
	// Only the blanks that the question depends on are filled.
	terms, passed := []string{"any"}, []string{"any"}
	countries, places, nationalities, fact := []string{"any"}, []string{"any"}, []bool{of.Nationality == Foreign}, []bool{true}
	switch {
	case !q.year.IsZero():
		terms, passed = termsOf(r.Year), termsOf(q.year)
	case !q.by.IsZero():
		terms, passed = termsOf(r.Year), termsBy(q.by)
	}
	if of.Country != "" {
		countries = orEach(r.Country, "", []string{"FR", "MA", "other"})
	}
	if c.unit == UnitCountries {
		places = orEach(r.TaughtIn, "", append([]string{"FR", "MA"}, fresh(n)...))
	}
	if of.Nationality != 0 && r.Nationality != 0 {
		nationalities = []bool{r.Nationality == Foreign}
	} else if of.Nationality != 0 {
		nationalities = []bool{true, false}
	}
	if c.fact != noFact {
		fact = booleans[*programmeFacts[c.fact].of(r)]
	}
	refs := orEach(string(r.Ref), "", append([]string{"p1", "p2", "p3"}, fresh(n)...))
	for _, schools := range wholeSchools(r, n, c.unit == UnitSchools) {
		for _, term := range terms {
			for _, country := range countries {
				for _, foreign := range nationalities {
					for _, holds := range fact {
						rest := r.Kind == c.kind && holds && (of.Nationality == 0 || foreign == (of.Nationality == Foreign)) &&
							(of.Country == "" || country == of.Country) && slices.Contains(passed, term)
						if c.unit == UnitSchools {
							names := map[string]bool{}
							for _, s := range schools {
								if rest && (of.SchoolKind == 0 || s.kind == of.SchoolKind) {
									names[s.ref] = true
								}
							}
							found[strings.Join(slices.Sorted(maps.Keys(names)), "|")] = true
							continue
						}
						is := func(s wholeSchool) bool { return rest && (of.SchoolKind == 0 || s.kind == of.SchoolKind) }
						if r.Kind != RecordProgramme {
							for _, s := range schools { // counts under the kind of one of them
								name := ""
								if is(s) {
									name = fmt.Sprintf("%p", r) // a person of its own
								}
								found[name] = true
							}
							continue
						}
						names := refs
						if !slices.ContainsFunc(schools, is) {
							names = []string{""}
						} else if c.unit == UnitCountries {
							names = places
						}
						for _, name := range names {
							found[name] = true
						}
					}
				}
			}
		}
	}
	return slices.Collect(maps.Keys(found))
}

// wholeSchools gives all lists of schools without blanks that a record may have.
func wholeSchools(r *Record, n int, named bool) [][]wholeSchool {
	given := r.Schools
	if given == nil {
		given = []RecordSchool{{}} // one at least
	}
	lists := [][]wholeSchool{nil}
	for _, s := range given {
		refs := []string{"any"}
		if named {
			refs = orEach(string(s.Ref), "", append([]string{"s1", "s2"}, fresh(2*n)...))
		}
		var longer [][]wholeSchool
		for _, list := range lists {
			for _, ref := range refs {
				for _, kind := range orEach(s.Kind, 0, everyKind) {
					longer = append(longer, append(slices.Clip(list), wholeSchool{ref, kind}))
				}
			}
		}
		lists = longer
	}
	return lists
}

// naiveCount gives the lowest and the highest count over every way to fill the blanks.
func naiveCount(records []*Record, c *computation, q question) extent {
	x := extent{lower: full}
	var each [][]string
	for _, r := range records {
		each = append(each, outcomes(r, c, q, len(records)))
		if r.Schools == nil && c.unit == UnitSchools && slices.ContainsFunc(each[len(each)-1], func(s string) bool { return s != "" }) {
			x.upper = full // it may have any number of schools
		}
	}
	names := map[string]int{}
	var try func(i, count int)
	try = func(i, count int) {
		if i == len(each) {
			x.lower, x.upper = min(x.lower, int64(count)), max(x.upper, int64(count))
			return
		}
		for _, outcome := range each[i] {
			added := 0
			all := strings.Split(outcome, "|")
			for _, name := range all {
				if name != "" {
					if names[name]++; names[name] == 1 {
						added++
					}
				}
			}
			try(i+1, count+added)
			for _, name := range all {
				names[name]--
			}
		}
	}
	try(0, 0)
	return x
}

func TestCountsAgreeWithNaiveOnes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := &computations[rapid.IntRange(0, len(computations)-1).Draw(t, "unit")]
		most := 4
		if c.unit == UnitSchools {
			most = 2 // of two schools each, all of which may be any
		}
		kinds := []RecordKind{c.kind, c.kind, c.kind, RecordGraduate, RecordProgramme}
		records := drawRecords(t, most, kinds...)
		of := Population{SchoolKind: ms.SchoolKind(rapid.IntRange(0, 3).Draw(t, "of kind"))}
		if c.kind != RecordProgramme {
			of.Nationality = Nationality(rapid.IntRange(0, 2).Draw(t, "of nationality"))
		}
		of.Country = rapid.SampledFrom(someCountries).Draw(t, "of country")
		year, by := Period{}, Provenance{AsOf: rapid.SampledFrom(someYears).Draw(t, "as of")}
		if c.years == each {
			year = rapid.SampledFrom(someYears[1:]).Draw(t, "of year")
		}
		q := c.question(by, of, year)
		got := c.count(groupsOf(t, records...), q)
		if want := naiveCount(records, c, q); got != want {
			t.Fatalf("%v of %+v in %v by %v: %v, want %v\n%+v", c.unit, of, year, by.AsOf, got, want, records)
		}
	})
}
