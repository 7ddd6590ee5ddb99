package stats

import (
	"maps"
	"slices"
	"strings"

	"github.com/mastere-go/mastere/internal/strict"
	"github.com/mastere-go/mastere/ms"
)

// SourceRecords is the source of figures that were computed from records.
const SourceRecords ms.SourceKey = "records"

// Basis is what figures computed from records rest on.
type Basis struct {
	// Digest is that of the bytes that the records were read from; none for records
	// built in Go.
	Digest ms.Digest
	// Label is the label that all the records are of; blank where they are not narrowed.
	Label ms.Label
	// AsOf is when the records of all years together hold; blank where nobody says.
	AsOf Period
}

// allYears is the note of a figure that is of no year alone.
var allYears = ms.Text{FR: "toutes les années des fiches ensemble", EN: "all years of the records together"}

// computation is how figures of a unit are computed.
type computation struct {
	unit  Unit
	kind  RecordKind
	fact  int
	of    narrowing
	years years
	count func(*Groups, question) extent
}

// narrowing is what a population may be narrowed by, beside the kind of school: a set.
type narrowing uint8

const (
	byCountry narrowing = 1 << iota
	byNationality
)

// years says of which years figures of a unit are.
type years uint8

const (
	allOrEach years = iota
	all
	each
)

var computations = [...]computation{
	{UnitGraduates, RecordGraduate, noFact, byCountry | byNationality, all, (*Groups).countPeople},
	{UnitGraduatesPerYear, RecordGraduate, noFact, byCountry | byNationality, each, (*Groups).countPeople},
	{UnitEnrolled, RecordEnrolment, noFact, byCountry | byNationality, allOrEach, (*Groups).countPeople},
	{UnitProgrammesAccredited, RecordProgramme, factAccredited, byCountry, allOrEach, (*Groups).countProgrammes},
	{UnitProgrammesOpen, RecordProgramme, factOpen, byCountry, allOrEach, (*Groups).countProgrammes},
	{UnitProgrammesRelocated, RecordProgramme, factRelocated, byCountry, allOrEach, (*Groups).countProgrammes},
	{UnitProgrammesSuspended, RecordProgramme, factSuspended, byCountry, allOrEach, (*Groups).countProgrammes},
	{UnitSchools, RecordProgramme, factAccredited, byCountry, allOrEach, (*Groups).countSchools},
	{UnitCountries, RecordProgramme, factRelocated, 0, allOrEach, (*Groups).countCountries},
}

// asks tells whether figures of the unit are of a population and a year, zero for all.
func (c *computation) asks(of Population, year Period) bool {
	_, country := strict.Country(of.Country)
	return of.SchoolKind <= ms.SchoolOther && of.Nationality <= Foreign &&
		(of.Country == "" || country && c.of&byCountry != 0) &&
		(of.Nationality == 0 || c.of&byNationality != 0) &&
		(year.IsZero() && c.years != each || year.isYear() && c.years != all)
}

// Figure computes one figure, of one year or, for the zero Period, of all years
// together. Its hedge is exact, or it is between what there is at the least and at the
// most where records leave blank what decides; the bounds are exact for the records.
// ok is false of what records do not tell.
//
// People are graduates (all years, or a year as graduates a year) and those enrolled,
// programmes are those that a record says it of. A person or a programme of schools of
// several kinds counts under one of these kinds, and no text settles which: this
// library's reading, by which the kinds add up to the total. Schools are those that
// carry an accredited programme, countries those in which a relocated one is.
func (g *Groups) Figure(b Basis, unit Unit, of Population, year Period) (f Figure, ok bool) {
	for i := range computations {
		if c := &computations[i]; c.unit == unit && c.asks(of, year) {
			of.Label = b.Label
			return c.figure(g, b, of, year), true
		}
	}
	return Figure{}, false
}

func (c *computation) figure(g *Groups, b Basis, of Population, year Period) Figure {
	f := Figure{ID: c.id(of, year), Unit: c.unit, Of: of, AsOf: year, Source: SourceRecords, Digest: b.Digest}
	if year.IsZero() {
		f.AsOf, f.Note = b.AsOf, allYears
	}
	x := c.count(g, question{c.kind, year, of, c.fact})
	f.Value = Whole(x.least)
	switch {
	case x.least == x.most && x.most < full:
		f.Hedge = ms.HedgeExact
	case x.most < full:
		f.Hedge, f.To = ms.HedgeBetween, Whole(x.most)
	default:
		f.Hedge = ms.HedgeAtLeast
	}
	return f
}

// id names a figure, such as "records-graduates-foreign-engineering".
func (c *computation) id(of Population, year Period) string {
	id := []string{string(SourceRecords), c.unit.String()}
	if of.Nationality != 0 {
		id = append(id, of.Nationality.String())
	}
	if of.SchoolKind != 0 {
		id = append(id, of.SchoolKind.String())
	}
	if of.Country != "" {
		id = append(id, of.Country)
	}
	if !year.IsZero() {
		id = append(id, year.String())
	}
	return strings.Join(id, "-")
}

// Figures computes all figures that the records tell, in a fixed order: of each unit of
// which there are records, for all years together and for each that is met, the total,
// those by kind of school, the foreign ones, the foreign ones by kind of school, and
// those by country that is met.
func (g *Groups) Figures(b Basis) []Figure {
	var figures []Figure
	for i := range computations {
		c := &computations[i]
		met := g.met(c.kind)
		if !met.any {
			continue
		}
		for _, year := range met.years {
			for _, of := range c.populations(met.countries) {
				if f, ok := g.Figure(b, c.unit, of, year); ok {
					figures = append(figures, f)
				}
			}
		}
	}
	return figures
}

// populations gives those that figures of the unit are computed for.
func (c *computation) populations(countries []string) []Population {
	var all []Population
	for nationality := range Foreign + 1 {
		if nationality == French {
			continue
		}
		for kind := range ms.SchoolOther + 1 {
			all = append(all, Population{Nationality: nationality, SchoolKind: kind})
		}
	}
	for _, country := range countries {
		all = append(all, Population{Country: country})
	}
	return all
}

// met are the years and the countries that records hold.
type met struct {
	any       bool
	years     []Period // the zero one first, for all
	countries []string
}

func (g *Groups) met(kind RecordKind) (m met) {
	years, countries := map[Period]bool{{}: true}, map[string]bool{}
	look := func(said group) {
		for t := range said {
			if t.kind != kind {
				continue
			}
			m.any, years[t.year] = true, true
			if t.country != [2]byte{} {
				countries[string(t.country[:])] = true
			}
		}
	}
	look(g.people)
	for _, said := range g.programmes {
		look(said)
	}
	m.years = slices.SortedFunc(maps.Keys(years), func(a, b Period) int {
		return strings.Compare(a.String(), b.String())
	})
	m.countries = slices.Sorted(maps.Keys(countries))
	return m
}

// ForeignShare gives what share of a population of graduates or of those enrolled is
// foreign, as Share does; its nationality does not matter. ok is false where there is
// nobody, and of what records do not tell.
func (g *Groups) ForeignShare(b Basis, unit Unit, of Population, year Period) (share Proportion, ok bool) {
	of.Nationality = 0
	whole, _ := g.Figure(b, unit, of, year)
	of.Nationality = Foreign
	part, ok := g.Figure(b, unit, of, year)
	if !ok {
		return Proportion{}, false
	}
	share, ok, _ = Share(ms.HedgePolicy{}, &part, &whole)
	return share, ok
}
