package stats

import (
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/quantity"
)

// traits is everything that a record says, but for references. A zero member is blank.
type traits struct {
	year        Period
	country     [2]byte // of the schools
	taughtIn    [2]byte
	kind        RecordKind
	nationality Nationality
	schoolKinds schoolKinds
	facts       [len(programmeFacts)]quantity.Truth
}

// schoolKinds is the set of the kinds of the schools that a record lists. It is never empty:
// blankKind stands for a kind that is not known.
type schoolKinds uint8

const blankKind schoolKinds = 1

// schoolKindsOf gives the set of one kind.
func schoolKindsOf(kind ms.SchoolKind) schoolKinds { return blankKind << kind }

// traitsOf gives what a record says.
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
