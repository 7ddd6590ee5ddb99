package quantity

import (
	"fmt"
	"strconv"

	"github.com/mastere-go/mastere/ms/document"
)

// HedgePolicy says how far a number may be off where its hedge gives no bound. No text
// settles it, so the caller chooses, and reports state the choice. The zero HedgePolicy
// is the narrowest. [DefaultHedgePolicy] is this library's own choice.
type HedgePolicy struct {
	// Around is how far above or below its number "around" may lie, 0 to 100 percent of
	// the number. A count may be off by 1 in any case.
	Around Percent `json:"around"`
	// Almost is how far below its number "almost" may lie, 0 to 100 percent of the
	// number. A count may be 1 below in any case.
	Almost Percent `json:"almost"`
	// AsPrinted is how far a round number without a hedge may be off, up or down, in
	// halves of a unit of its last non-zero digit, 0 to 100. 1 means half a unit: a count
	// of 82,000 may be 81,500 to 82,499. 2 means a whole unit: 81,000 to 82,999. 0 counts
	// as 1, since such a number is never an exact count.
	AsPrinted Count `json:"asPrinted"`
}

// mostOfPolicy is the bound of every member of a HedgePolicy.
const mostOfPolicy = 100

var policyAccepted = document.Text{
	FR: fmt.Sprintf("un nombre entier de 0 à %d", mostOfPolicy),
	EN: fmt.Sprintf("a whole number from 0 to %d", mostOfPolicy),
}

// Problems gives a problem for each member of the policy that lies outside its limits.
// Pointers start at the policy.
func (p HedgePolicy) Problems() []document.Problem {
	var problems []document.Problem
	for _, m := range [...]struct {
		pointer string
		value   int64
	}{{"/around", int64(p.Around)}, {"/almost", int64(p.Almost)}, {"/asPrinted", int64(p.AsPrinted)}} {
		if m.value < 0 || m.value > mostOfPolicy {
			found := document.Untranslated(strconv.FormatInt(m.value, 10))
			problems = append(problems, document.Problem{Pointer: m.pointer, Found: found, Accepted: policyAccepted})
		}
	}
	return problems
}

// Bounded gives the nearest policy within the limits, with 1 for 0 in AsPrinted. Figures
// are always read under a bounded policy, so that one with [HedgePolicy.Problems] does no
// harm.
func (p HedgePolicy) Bounded() HedgePolicy {
	return HedgePolicy{
		Around:    min(max(p.Around, 0), mostOfPolicy),
		Almost:    min(max(p.Almost, 0), mostOfPolicy),
		AsPrinted: min(max(p.AsPrinted, 1), mostOfPolicy),
	}
}

// DefaultHedgePolicy gives this library's own choice (derived). "Around" is within 5 % of
// the number, and "almost" within 5 % below it. A round number was rounded at its last
// digit that is not zero.
func DefaultHedgePolicy() HedgePolicy { return HedgePolicy{Around: 5, Almost: 5, AsPrinted: 1} }
