package stats

import (
	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// question asks how many there are of whom or of what. Blank members ask for all.
type question struct {
	kind RecordKind
	year Period
	by   Period // whose end years must not go beyond
	of   Population
	fact int // of programmeFacts, noFact for none
}

const noFact = -1

// extent is how many there are at the least and at the most; full is no bound.
type extent struct{ least, most int64 }

// answer tells whether what has some traits is asked for.
func (q *question) answer(t *traits) quantity.Truth {
	answer := quantity.TruthOf(t.kind == q.kind)
	if q.fact != noFact {
		answer = answer.And(t.facts[q.fact])
	}
	if q.of.SchoolKind != 0 {
		answer = answer.And(t.under(q.of.SchoolKind))
	}
	if q.of.Nationality != 0 {
		answer = answer.And(known(t.nationality != 0, t.nationality == q.of.Nationality))
	}
	if q.of.Country != "" {
		answer = answer.And(known(t.country != [2]byte{}, string(t.country[:]) == q.of.Country))
	}
	switch {
	case answer == quantity.No:
	case !q.year.IsZero():
		answer = answer.And(during(t.year, q.year))
	case !q.by.IsZero():
		answer = answer.And(endsBy(t.year, q.by))
	}
	return answer
}

// under tells whether what has the traits counts under a kind of school: a programme
// under each kind that carries it, a person under one of these, not known which.
func (t *traits) under(kind ms.SchoolKind) quantity.Truth {
	set := schoolKindsOf(kind)
	switch {
	case t.schoolKinds == set, t.schoolKinds&set != 0 && t.kind == RecordProgramme:
		return quantity.Yes
	case t.schoolKinds&(set|blankKind) != 0:
		return quantity.Unknown
	}
	return quantity.No
}

func known(is, holds bool) quantity.Truth {
	if !is {
		return quantity.Unknown
	}
	return quantity.TruthOf(holds)
}

// during tells whether what happens in one year happens in another. Of a calendar and
// an academic year that overlap nobody knows.
func during(a, b Period) quantity.Truth {
	switch {
	case a == b:
		return quantity.Yes
	case a.IsZero():
		return quantity.Unknown
	case a.kind == b.kind || a.From().Compare(b.To()) > 0 || b.From().Compare(a.To()) > 0:
		return quantity.No
	}
	return quantity.Unknown
}

// endsBy tells whether what happens in a year has happened by the end of a period.
func endsBy(year, by Period) quantity.Truth {
	switch {
	case year.IsZero():
		return quantity.Unknown
	case year.To().Compare(by.To()) <= 0:
		return quantity.Yes
	case year.From().Compare(by.To()) > 0:
		return quantity.No
	}
	return quantity.Unknown
}

// countPeople gives how many people there are.
func (g *Groups) countPeople(q question) extent {
	var x extent
	for t, n := range g.people {
		switch q.answer(&t) {
		case quantity.Yes:
			x.least, x.most = sum(x.least, n), sum(x.most, n)
		case quantity.Unknown:
			x.most = sum(x.most, n)
		}
	}
	x.most = sum(x.most, g.unread)
	return x
}

// countProgrammes gives how many programmes there are that some record says it of.
func (g *Groups) countProgrammes(q question) extent {
	return distinct(g.programmes, q, g.unread)
}

// countSchools gives how many schools carry a programme that is accredited.
func (g *Groups) countSchools(q question) extent {
	unread := g.unread
	if unread > 0 {
		unread = full // each may be of many schools
	}
	return distinct(g.schools, q, unread)
}

// distinct counts references once. What has no reference may be what another record
// has named, or all of it the same, or each another one.
func distinct(named map[document.Ref]group, q question, unread int64) extent {
	d := tally{more: unread}
	for ref, said := range named {
		if ref == "" {
			for t, n := range said {
				d.unnamed(q.answer(&t), n)
			}
			continue
		}
		is := quantity.No
		for t := range said {
			is = is.Or(q.answer(&t))
		}
		d.named(is)
	}
	return d.extent()
}

// countCountries gives in how many countries programmes asked for are taught.
func (g *Groups) countCountries(q question) extent {
	is, d := map[[2]byte]quantity.Truth{}, tally{more: g.unread}
	for _, said := range g.programmes {
		for t, n := range said {
			if answer := q.answer(&t); t.taughtIn == [2]byte{} {
				d.unnamed(answer, n)
			} else if before, met := is[t.taughtIn]; met {
				is[t.taughtIn] = before.Or(answer)
			} else {
				is[t.taughtIn] = answer
			}
		}
	}
	for _, truth := range is {
		d.named(truth)
	}
	x := d.extent()
	x.most = min(x.most, int64(reading.Countries()))
	return x
}

// tally counts what is named once, and how many there may be beside.
type tally struct {
	surely, perhaps int64
	any             bool // something that is not named surely counts
	more            int64
}

func (d *tally) named(is quantity.Truth) {
	switch is {
	case quantity.Yes:
		d.surely++
	case quantity.Unknown:
		d.perhaps++
	}
}

func (d *tally) unnamed(is quantity.Truth, n int64) {
	if is != quantity.No {
		d.any = d.any || is == quantity.Yes
		d.more = sum(d.more, n)
	}
}

func (d *tally) extent() extent {
	x := extent{d.surely, sum(d.surely+d.perhaps, d.more)}
	if d.any && x.least == 0 {
		x.least = 1
	}
	return x
}
