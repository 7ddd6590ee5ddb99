package stats

import (
	"errors"
	"iter"
	"maps"
	"math"
	"strings"

	"github.com/mastere-go/mastere/ms/document"
)

// Groups counts records, and computes figures from what it has counted. Facts that records
// leave blank make the figures intervals. The zero value has counted nothing. A nil
// *Groups has counted nothing either; it may be asked for figures, but cannot count.
//
// Each record of a graduate or an enrolment counts as one person. Programmes and schools
// are counted once by their references: a programme that two schools carry is one
// programme and two schools.
//
// Groups has no lock. To count in several goroutines, give each one Groups of its own and
// merge them. Memory grows with the number of distinct records, not with the number of
// records.
type Groups struct {
	people     group                  // graduates and enrolments
	programmes map[document.Ref]group // what records say of each; "" has those without a reference
	schools    map[document.Ref]group // what records say of the programmes that each school carries
	unread     int64                  // lines that may be any record
}

// group counts records that say the same. A counter that is full stays full.
type group map[traits]int64

// full is the end of a counter. As a bound it stands for no bound.
const full = math.MaxInt64

// Add counts a record. A record with Problems is not counted; the error is then a
// *document.Error. Add keeps no memory of the record, and allocates nothing for a record
// that says what an earlier one said. It panics if g is nil and the record has no
// problems.
func (g *Groups) Add(r *Record) error {
	if problems := r.Problems(); problems != nil {
		return &document.Error{Problems: problems}
	}
	t := traitsOf(r)
	if r.Kind != RecordProgramme {
		if g.people == nil {
			g.people = group{}
		}
		g.people.add(t, 1)
		return nil
	}
	addTo(&g.programmes, r.Ref, t, 1)
	if len(r.Schools) == 0 {
		addTo(&g.schools, "", t, full) // at least one school, and no known bound
	}
	for i := range r.Schools {
		t.schoolKinds = schoolKindsOf(r.Schools[i].Kind)
		addTo(&g.schools, r.Schools[i].Ref, t, 1)
	}
	return nil
}

// AddAll counts the records of a sequence, such as those of a RecordReader. A record with
// Problems and a *document.Error in the sequence are given to bad, which may be nil, and
// count as unread. Any other error stops AddAll and is returned. A nil sequence has no
// records. AddAll panics if g is nil and the sequence has an element.
func (g *Groups) AddAll(records iter.Seq2[*Record, error], bad func(*document.Error)) error {
	if records == nil {
		return nil
	}
	for r, err := range records {
		if err == nil {
			err = g.Add(r)
		}
		if err == nil {
			continue
		}
		doc, ok := errors.AsType[*document.Error](err)
		if !ok {
			return err
		}
		g.AddUnread(1)
		if bad != nil {
			bad(doc)
		}
	}
	return nil
}

// AddUnread counts n records of which nothing is known, not even the kind, such as lines
// that could not be read. A negative n counts none. AddUnread panics if g is nil.
func (g *Groups) AddUnread(n int) { g.unread = sum(g.unread, max(0, int64(n))) }

// Unread gives how many records were counted of which nothing is known.
func (g *Groups) Unread() int64 { return orZero(g).unread }

// Merge adds what o has counted. It does not change o, which may be nil. The order of
// merging does not matter. Merge panics if g is nil.
func (g *Groups) Merge(o *Groups) {
	o = orZero(o)
	if g.people == nil {
		g.people = group{}
	}
	g.people.merge(o.people)
	mergeTo(&g.programmes, o.programmes)
	mergeTo(&g.schools, o.schools)
	g.unread = sum(g.unread, o.unread)
}

// Equal tells whether both have counted the same. Nil has counted nothing.
func (g *Groups) Equal(o *Groups) bool {
	g, o = orZero(g), orZero(o)
	same := func(a, b group) bool { return maps.Equal(a, b) }
	return g.unread == o.unread && maps.Equal(g.people, o.people) &&
		maps.EqualFunc(g.programmes, o.programmes, same) && maps.EqualFunc(g.schools, o.schools, same)
}

func (c group) add(t traits, n int64) { c[t] = sum(c[t], n) }

func (c group) merge(o group) {
	for t, n := range o {
		c.add(t, n)
	}
}

func addTo(named *map[document.Ref]group, ref document.Ref, t traits, n int64) {
	groupOf(named, ref).add(t, n)
}

func mergeTo(named *map[document.Ref]group, others map[document.Ref]group) {
	for ref, other := range others {
		groupOf(named, ref).merge(other)
	}
}

// groupOf gives the group of a reference, and makes one where there is none.
func groupOf(named *map[document.Ref]group, ref document.Ref) group {
	c := (*named)[ref]
	if c == nil {
		c = group{}
		if *named == nil {
			*named = map[document.Ref]group{}
		}
		(*named)[document.Ref(strings.Clone(string(ref)))] = c
	}
	return c
}

// sum adds numbers that are not negative. It stops at full.
func sum(a, b int64) int64 { return a + min(b, full-a) }
