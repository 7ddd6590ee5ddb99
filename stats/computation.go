package stats

import (
	"maps"
	"slices"
	"strings"

	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// allYears and yearsEnded are the notes of figures of all years.
var (
	allYears   = document.Text{FR: "toutes les années des fiches ensemble", EN: "all years of the records together"}
	yearsEnded = document.Text{FR: "les années des fiches achevées alors", EN: "the years of the records that had ended by then"}
)

// computation says how the figures of a unit are computed.
type computation struct {
	unit  Unit
	kind  RecordKind // the records that are counted
	fact  int        // the index in programmeFacts of a fact that must hold, or noFact
	years years
	count func(*Groups, question) extent
}

// years says whether a figure of a unit is for one year or for all years together. What
// exists at a time, such as open programmes, is for one year: the sum over several years
// would mean nothing.
type years uint8

const (
	each years = iota
	all
)

var computations = [...]computation{
	{UnitGraduates, RecordGraduate, noFact, all, (*Groups).countPeople},
	{UnitGraduatesPerYear, RecordGraduate, noFact, each, (*Groups).countPeople},
	{UnitEnrolled, RecordEnrolment, noFact, each, (*Groups).countPeople},
	{UnitProgrammesAccredited, RecordProgramme, factAccredited, each, (*Groups).countProgrammes},
	{UnitProgrammesOpen, RecordProgramme, factOpen, each, (*Groups).countProgrammes},
	{UnitProgrammesRelocated, RecordProgramme, factRelocated, each, (*Groups).countProgrammes},
	{UnitProgrammesSuspended, RecordProgramme, factSuspended, each, (*Groups).countProgrammes},
	{UnitProgrammesCreated, RecordProgramme, factAccredited, all, (*Groups).countProgrammes},
	{UnitSchools, RecordProgramme, factAccredited, each, (*Groups).countSchools},
	{UnitCountries, RecordProgramme, factRelocated, each, (*Groups).countCountries},
}

// suits tells whether the unit has figures of a population and a year. The zero Period
// stands for all years.
func (c *computation) suits(of Population, year Period) bool {
	_, country := reading.Country(of.Country)
	return of.SchoolKind <= ms.SchoolOther && of.Nationality <= Foreign && (of.Country == "" || country) &&
		(of.Nationality == 0 || c.kind != RecordProgramme) &&
		(year.IsZero() && c.years == all || year.isYear() && c.years == each)
}

// computationOf finds the computation of a unit. ok is false where there is none, or the
// unit has no figures of the population and the year.
func computationOf(unit Unit, of Population, year Period) (c *computation, ok bool) {
	for i := range computations {
		if c = &computations[i]; c.unit == unit && c.suits(of, year) {
			return c, true
		}
	}
	return nil, false
}

// Figure computes one figure, for one year or, where year is the zero Period, for all
// years up to the end of Provenance.AsOf. Its hedge is HedgeExact, or HedgeBetween where
// records leave open what matters, or HedgeAtLeast where there is no upper bound. The
// bounds are exact. For schools they are exact only if every school has a reference.
//
// ok is false if the unit is a running total and a year is given, or a yearly unit and no
// year is given. It is false too for a unit or a population that records do not tell, and
// for a label other than that of from.
//
// For all years there are graduates, and the programmes ever created: those that a record
// of any year calls accredited. For one year there are graduates a year, people enrolled,
// and programmes that a record of that year calls accredited, open, relocated or
// suspended. Schools are those that carry an accredited programme. Countries are those in
// which a relocated programme is taught. People admitted or trained are not computed: no
// record is of an admission, and texts differ on what "trained" means.
//
// A programme whose schools are of several kinds counts under each kind, so the kinds do
// not add up to the total. Its students and graduates count under one of these kinds, and
// it is not known under which; so for people the kinds do add up. No text settles this:
// it is the reading of this library. Population.Country is the country of the schools.
//
// A nil g has counted nothing.
func (g *Groups) Figure(from Provenance, unit Unit, of Population, year Period) (f Figure, ok bool) {
	c, ok := computationOf(unit, of, year)
	if !ok || of.Label != 0 && of.Label != from.Label {
		return Figure{}, false
	}
	of.Label = from.Label
	return c.figure(orZero(g), from, of, year), true
}

// figure computes a figure that suits.
func (c *computation) figure(g *Groups, from Provenance, of Population, year Period) Figure {
	f := Figure{ID: c.id(of, year), Unit: c.unit, Of: of, AsOf: year, Source: SourceRecords, Digest: from.Digest}
	switch {
	case !year.IsZero():
	case from.AsOf.IsZero():
		f.Note = allYears
	default:
		f.AsOf, f.Note = from.AsOf, yearsEnded
	}
	x := c.count(g, c.question(from, of, year))
	f.Value = Whole(x.lower)
	switch {
	case x.lower == x.upper && x.upper < full:
		f.Hedge = quantity.HedgeExact
	case x.upper < full:
		f.Hedge, f.To = quantity.HedgeBetween, Whole(x.upper)
	default:
		f.Hedge = quantity.HedgeAtLeast
	}
	return f
}

// question gives what a figure asks for.
func (c *computation) question(from Provenance, of Population, year Period) question {
	return question{kind: c.kind, year: year, by: from.AsOf, of: of, fact: c.fact}
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

// Figures computes all figures that the records tell, in a fixed order: for each unit of
// which there are records, and for each year that occurs or for all years, the total, the
// figures by kind of school, the foreign people, the foreign people by kind of school, and
// the figures by country that occurs. It is nil where nothing was counted, and for a nil g.
func (g *Groups) Figures(from Provenance) []Figure {
	g = orZero(g)
	var figures []Figure
	for i := range computations {
		c := &computations[i]
		seen := g.seen(c.kind)
		if !seen.any {
			continue
		}
		for _, year := range seen.years {
			for _, of := range c.populations(seen.countries) {
				if f, ok := g.Figure(from, c.unit, of, year); ok {
					figures = append(figures, f)
				}
			}
		}
	}
	return figures
}

// populations gives the populations that Figures computes figures for.
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

// seen is the years and the countries that occur in records of one kind.
type seen struct {
	any       bool     // there are records of this kind
	years     []Period // the zero Period comes first
	countries []string
}

// seen gives the years and the countries that occur in records of a kind.
func (g *Groups) seen(kind RecordKind) (s seen) {
	years, countries := map[Period]bool{{}: true}, map[string]bool{}
	look := func(said group) {
		for t := range said {
			if t.kind != kind {
				continue
			}
			s.any, years[t.year] = true, true
			if t.country != [2]byte{} {
				countries[string(t.country[:])] = true
			}
		}
	}
	look(g.people)
	for _, said := range g.programmes {
		look(said)
	}
	s.years = slices.SortedFunc(maps.Keys(years), func(a, b Period) int {
		return strings.Compare(a.String(), b.String())
	})
	s.countries = slices.Sorted(maps.Keys(countries))
	return s
}
