package stats

import (
	"errors"
	"iter"
	"maps"
	"math"
	"strings"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Groups counts records by what they say: the year, the country, the nationality, the
// kinds of school and the facts of a programme. What a record leaves blank makes exact
// ranges, and never a guess. The zero value counts nothing.
//
// Graduates and enrolments are counted by group, one for each record. Programmes and
// the schools that carry them are counted once by their reference, so that a
// co-accredited programme is one programme and a school for each that carries it; their
// statements are kept by reference.
//
// It has no lock: where many goroutines count, each has Groups of its own, and these
// are merged. The memory that it takes is bounded by the number of groups and of
// statements that differ, not by that of records.
type Groups struct {
	people     group                  // by kind of record
	programmes map[document.Ref]group // what is said of each; of "" what names none
	schools    map[document.Ref]group // that carry programmes
	unread     int64                  // lines that may be any record
}

// group counts records by what they say. A counter that is full stays full.
type group map[traits]int64

const full = math.MaxInt64

// traits is what a record says of whom or what it is of. A blank member is not known.
type traits struct {
	year        Period
	country     [2]byte // of the schools
	taughtIn    [2]byte
	kind        RecordKind
	nationality Nationality
	schoolKinds schoolKinds
	facts       [len(programmeFacts)]quantity.Truth
}

// schoolKinds is the set of the kinds of the schools that a record lists, one that is
// not known among them as blankKind; never empty.
type schoolKinds uint8

const blankKind schoolKinds = 1

func schoolKindsOf(kind ms.SchoolKind) schoolKinds { return blankKind << kind }

func traitsOf(r *Record) traits {
	t := traits{year: r.Year, kind: r.Kind, nationality: r.Nationality}
	copy(t.country[:], r.Country)
	copy(t.taughtIn[:], r.TaughtIn)
	for i, f := range programmeFacts {
		t.facts[i] = *f.of(r)
	}
	for i := range r.Schools {
		t.schoolKinds |= schoolKindsOf(r.Schools[i].Kind)
	}
	if len(r.Schools) == 0 {
		t.schoolKinds = blankKind
	}
	return t
}

// Add counts a record. One that has Problems is not counted, and gives them in an
// *ms.DocumentError. It allocates nothing for a record that says what another one said
// before, and keeps nothing of the record's memory.
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
		addTo(&g.schools, "", t, full) // one at least, and nobody knows how many
	}
	for i := range r.Schools {
		t.schoolKinds = schoolKindsOf(r.Schools[i].Kind)
		addTo(&g.schools, r.Schools[i].Ref, t, 1)
	}
	return nil
}

// AddAll counts the records of a sequence, such as those of a RecordReader. Each
// *ms.DocumentError in it, and each record that has Problems, is given to bad, unless
// that is nil, and counts as a record of which nothing is known. Any other error ends
// the count and is returned.
func (g *Groups) AddAll(records iter.Seq2[*Record, error], bad func(*document.Error)) error {
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

// AddUnread counts so many records of which nothing is known, not even what they are
// of: lines that could not be read.
func (g *Groups) AddUnread(n int) { g.unread = sum(g.unread, max(0, int64(n))) }

// Unread tells how many records there are of which nothing is known.
func (g *Groups) Unread() int64 { return g.unread }

// Merge adds what other groups count, which stay as they are. It does not matter which
// groups are merged first, nor into which.
func (g *Groups) Merge(o *Groups) {
	if g.people == nil {
		g.people = group{}
	}
	g.people.merge(o.people)
	mergeTo(&g.programmes, o.programmes)
	mergeTo(&g.schools, o.schools)
	g.unread = sum(g.unread, o.unread)
}

// Equal tells whether both count the same.
func (g *Groups) Equal(o *Groups) bool {
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

// groupOf gives the group of a reference, a new one where there is none.
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

// sum adds numbers that are not negative, up to the one that is full.
func sum(a, b int64) int64 { return a + min(b, full-a) }
