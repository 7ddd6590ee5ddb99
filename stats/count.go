package stats

import (
	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// extent is the bounds of a count. An upper bound of full is no bound.
type extent struct{ lower, upper int64 }

// countPeople counts people.
func (g *Groups) countPeople(q question) extent {
	var x extent
	for t, n := range g.people {
		switch q.answer(&t) {
		case quantity.Yes:
			x.lower, x.upper = sum(x.lower, n), sum(x.upper, n)
		case quantity.Unknown:
			x.upper = sum(x.upper, n)
		}
	}
	x.upper = sum(x.upper, g.unread)
	return x
}

// countProgrammes counts programmes. One record that answers the question is enough.
func (g *Groups) countProgrammes(q question) extent {
	return distinct(g.programmes, q, g.unread)
}

// countSchools counts the schools that carry a programme asked for.
func (g *Groups) countSchools(q question) extent {
	unread := g.unread
	if unread > 0 {
		unread = full // each may have many schools
	}
	return distinct(g.schools, q, unread)
}

// distinct counts each reference once. Records without a reference may be about something
// that another record names, all about one thing, or each about another.
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

// countCountries counts the countries in which the programmes asked for are taught.
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
	x.upper = min(x.upper, int64(reading.Countries()))
	return x
}

// tally counts things, some of which have names.
type tally struct {
	surely, perhaps int64 // named things that count, and that may count
	any             bool  // something without a name surely counts
	more            int64 // how many things without names may count
}

// named adds one thing that has a name.
func (d *tally) named(is quantity.Truth) {
	switch is {
	case quantity.Yes:
		d.surely++
	case quantity.Unknown:
		d.perhaps++
	}
}

// unnamed adds n records about things without names.
func (d *tally) unnamed(is quantity.Truth, n int64) {
	if is != quantity.No {
		d.any = d.any || is == quantity.Yes
		d.more = sum(d.more, n)
	}
}

func (d *tally) extent() extent {
	x := extent{d.surely, sum(d.surely+d.perhaps, d.more)}
	if d.any && x.lower == 0 {
		x.lower = 1
	}
	return x
}
