package stats

import (
	"maps"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// SourceRecords is the source of figures that were computed from records.
const SourceRecords law.SourceKey = "records"

// Provenance is what figures computed from records rest on.
type Provenance struct {
	// Digest is that of the bytes that the records were read from, which tells figures
	// of different records apart; JoinDigests gives that of several files. None for
	// records built in Go.
	Digest document.Digest
	// Label is the label that all the records are of; blank where they are not narrowed.
	Label law.Label
	// AsOf is when figures of all years hold: they count the years that end by the end
	// of it. Blank where nobody says; then they count all years, and are undated.
	AsOf Period
}

// allYears and yearsEnded are the notes of figures that are of no year alone.
var (
	allYears   = document.Text{FR: "toutes les années des fiches ensemble", EN: "all years of the records together"}
	yearsEnded = document.Text{FR: "les années des fiches achevées alors", EN: "the years of the records that had ended by then"}
)

// computation is how figures of a unit are computed.
type computation struct {
	unit  Unit
	kind  RecordKind
	fact  int
	years years
	count func(*Groups, question) extent
}

// years says of which years figures of a unit are. What there is at a time is of each
// year: added up over the years it would be of no time at all.
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

// asks tells whether figures of the unit are of a population and a year, zero for all.
func (c *computation) asks(of Population, year Period) bool {
	_, country := reading.Country(of.Country)
	return of.SchoolKind <= ms.SchoolOther && of.Nationality <= Foreign && (of.Country == "" || country) &&
		(of.Nationality == 0 || c.kind != RecordProgramme) &&
		(year.IsZero() && c.years == all || year.isYear() && c.years == each)
}

// computationOf finds how figures of a unit, a population and a year are computed.
func computationOf(unit Unit, of Population, year Period) (c *computation, ok bool) {
	for i := range computations {
		if c = &computations[i]; c.unit == unit && c.asks(of, year) {
			return c, true
		}
	}
	return nil, false
}

// Figure computes one figure, of one year or, for the zero Period, of all years up to
// the end of Provenance.AsOf. Its hedge is exact, or it is between what there is at the least
// and at the most where records leave open what decides: a blank, or a year that had not
// ended. The bounds are exact for the records; for schools, where all of them have
// references. ok is false of what records do not tell, another label among it.
//
// Of all years are the graduates, and the programmes ever created, which are those that
// a record of any year says are accredited. Of one year are the graduates a year, those
// enrolled, and the programmes that a record says it of; the schools, which are those
// that carry an accredited programme, and the countries, which are those that a
// relocated one is taught in. Those admitted and those trained are not computed: no
// record is of an admission, and what trained means differs between texts.
//
// A programme that schools of several kinds carry counts under each of these kinds, so
// that the kinds do not add up to the total. Its students and graduates count under one
// of them, not known which, so that they do; no text settles this, it is this library's
// reading. Population.Country narrows by the country of the schools.
func (g *Groups) Figure(from Provenance, unit Unit, of Population, year Period) (f Figure, ok bool) {
	c, ok := computationOf(unit, of, year)
	if !ok || of.Label != 0 && of.Label != from.Label {
		return Figure{}, false
	}
	of.Label = from.Label
	return c.figure(g, from, of, year), true
}

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
	f.Value = Whole(x.least)
	switch {
	case x.least == x.most && x.most < full:
		f.Hedge = quantity.HedgeExact
	case x.most < full:
		f.Hedge, f.To = quantity.HedgeBetween, Whole(x.most)
	default:
		f.Hedge = quantity.HedgeAtLeast
	}
	return f
}

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

// Figures computes all figures that the records tell, in a fixed order: of each unit of
// which there are records, for all years or for each that is met, the total, those by
// kind of school, the foreign ones, the foreign ones by kind of school, and those by
// country of the schools that is met.
func (g *Groups) Figures(from Provenance) []Figure {
	var figures []Figure
	for i := range computations {
		c := &computations[i]
		met := g.met(c.kind)
		if !met.any {
			continue
		}
		for _, year := range met.years {
			for _, of := range c.populations(met.countries) {
				if f, ok := g.Figure(from, c.unit, of, year); ok {
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
// foreign; its nationality does not matter. Its Value has exact bounds for the records,
// within those of Part divided by Whole: the foreign ones and the others are counted
// apart, so that a person who is perhaps foreign is never both. It is of whoever there
// is; ok is false where there is surely nobody, and of what records do not tell.
//
// It is a Proportion, since a Figure of a share would keep neither count nor all of the
// decimals.
func (g *Groups) ForeignShare(from Provenance, unit Unit, of Population, year Period) (share Proportion, ok bool) {
	of.Nationality = Foreign
	c, ok := computationOf(unit, of, year)
	if !ok || of.Label != 0 && of.Label != from.Label {
		return Proportion{}, false
	}
	count := func(n Nationality) extent {
		of.Nationality = n
		return c.count(g, c.question(from, of, year))
	}
	foreign, others, all := count(Foreign), count(French), count(0)
	if all.most == 0 {
		return Proportion{}, false
	}
	return Proportion{
		Part:  foreign.counts(),
		Whole: all.counts(),
		Value: Interval{min: foreign.leastShare(others), max: foreign.mostShare(others)},
	}, true
}

// counts gives the range of an extent.
func (x extent) counts() Interval {
	if x.most == full {
		return AtLeast(Whole(x.least))
	}
	r, _ := Between(Whole(x.least), Whole(x.most))
	return r
}

// leastShare gives the least share of what is counted among it and others, if there is
// any: as little of it as may be beside as many others as may be.
func (x extent) leastShare(others extent) bound {
	switch {
	case others.most == 0:
		return Exactly(Whole(1)).min
	case others.most == full:
		return bound{known: true, open: x.least > 0} // of ever more
	}
	return bound{at: shareOf(x.least, others.most, -1), known: true}
}

// mostShare gives the greatest share, as leastShare gives the least.
func (x extent) mostShare(others extent) bound {
	switch {
	case x.most == 0:
		return Exactly(Number{}).max
	case x.most == full:
		return bound{at: Whole(1).d, known: true, open: others.least > 0}
	}
	return bound{at: shareOf(x.most, others.least, 1), known: true}
}

// shareOf gives the share of a part among it and the rest, not both 0, rounded to the
// side of a sign.
func shareOf(part, rest int64, side int) decimal.Decimal {
	n := decimal.NewFromInt(part)
	return divided(n, n.Add(decimal.NewFromInt(rest)), side)
}
