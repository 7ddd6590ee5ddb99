package stats

import (
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/quantity"
)

// question asks how many there are. A blank member asks for all.
type question struct {
	kind RecordKind
	year Period
	by   Period // only years that end by the end of it
	of   Population
	fact int // the index in programmeFacts of a fact that must hold, or noFact
}

const noFact = -1

// answer tells whether the question asks for what has these traits.
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

// under tells whether the record counts under a kind of school. A programme counts under
// the kind of each of its schools. A person counts under one of these kinds, and it is
// not known under which.
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

// known gives holds as a Truth where it is known.
func known(is, holds bool) quantity.Truth {
	if !is {
		return quantity.Unknown
	}
	return quantity.TruthOf(holds)
}

// during tells whether what happened in year a happened in year b. It is not known where
// one is a calendar year, the other is an academic year, and they overlap.
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

// endsBy tells whether what happened in a year had happened by the end of a period.
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
