package stats

import "github.com/shopspring/decimal"

// ForeignShare gives the share of foreign people in a population of graduates or of people
// enrolled. The Nationality of the population is ignored. The bounds of Value are exact for
// the records, and may be tighter than Part divided by Whole: Value counts nobody as both
// foreign and French. ok is false where there is surely nobody, and where Figure has no
// figure of the foreign people. A nil g has counted nobody.
//
// The result is a Proportion, as a Figure of a share could hold neither the two counts nor
// all decimals.
func (g *Groups) ForeignShare(from Provenance, unit Unit, of Population, year Period) (share Proportion, ok bool) {
	g, of.Nationality = orZero(g), Foreign
	c, ok := computationOf(unit, of, year)
	if !ok || of.Label != 0 && of.Label != from.Label {
		return Proportion{}, false
	}
	count := func(n Nationality) extent {
		of.Nationality = n
		return c.count(g, c.question(from, of, year))
	}
	foreign, others, all := count(Foreign), count(French), count(0)
	if all.upper == 0 {
		return Proportion{}, false
	}
	return Proportion{
		Part:  foreign.counts(),
		Whole: all.counts(),
		Value: Interval{min: foreign.minShare(others), max: foreign.maxShare(others)},
	}, true
}

// counts gives the interval of an extent.
func (x extent) counts() Interval {
	if x.upper == full {
		return AtLeast(Whole(x.lower))
	}
	v, _ := Between(Whole(x.lower), Whole(x.upper))
	return v
}

// minShare gives the lower bound of the share of x in x and others: as few of x as
// possible, and as many others as possible. There must be somebody.
func (x extent) minShare(others extent) bound {
	switch {
	case others.upper == 0:
		return Exactly(Whole(1)).min
	case others.upper == full:
		return bound{known: true, open: x.lower > 0} // others may be any number
	}
	return bound{at: shareOf(x.lower, others.upper, -1), known: true}
}

// maxShare gives the upper bound of the share, as minShare gives the lower one.
func (x extent) maxShare(others extent) bound {
	switch {
	case x.upper == 0:
		return Exactly(Number{}).max
	case x.upper == full:
		return bound{at: Whole(1).d, known: true, open: others.lower > 0}
	}
	return bound{at: shareOf(x.upper, others.lower, 1), known: true}
}

// shareOf gives part / (part + rest), which must not both be 0. It rounds down where side
// is -1, and up where it is 1.
func shareOf(part, rest int64, side int) decimal.Decimal {
	n := decimal.NewFromInt(part)
	return divided(n, n.Add(decimal.NewFromInt(rest)), side)
}
