package main

import (
	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/quantity"
)

// answer is what every engine has to say of an applicant: what a Decision answers on
// the way in, without the paths that do not count once a better one holds.
type answer struct {
	receivable quantity.Truth
	route      eligibility.Route
	possible   eligibility.PathSet // the paths that may turn out to be the one retained
}

func answerOf(d eligibility.Decision) answer {
	return answer{d.Receivable(), d.Route(), d.Possible()}
}

// sum adds an answer up with others, so that no engine's work can be left out as
// unused, and that two passes over the stream can be compared.
func (a answer) sum() uint64 {
	return uint64(a.receivable) + uint64(a.route)<<20 + uint64(a.possible)<<40
}

// path gives the path retained; 0 where none is for sure.
func (a answer) path() eligibility.Path {
	if a.receivable == quantity.Yes && a.possible.Len() == 1 {
		return a.possible.First()
	}
	return 0
}

// code is an answer as one number, which is what an expression can give: the set of
// the possible paths, and pathHolds where one holds for sure. No path has the bit 0.
type code int64

const pathHolds code = 1

func (c code) answer() answer {
	a := answer{possible: eligibility.PathSet(c &^ pathHolds)}
	switch {
	case c&pathHolds != 0:
		a.receivable = quantity.Yes
	case c == 0:
		a.receivable = quantity.No
	}
	if a.possible&eligibility.OrdinaryPaths != 0 {
		a.route |= eligibility.RouteOrdinary
	}
	if a.possible&eligibility.ExemptionPaths != 0 {
		a.route |= eligibility.RouteExemption
	}
	return a
}
