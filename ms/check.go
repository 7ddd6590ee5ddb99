package ms

import "github.com/mastere-go/mastere/ms/law"

// Check is a rule on programmes with the function that judges it.
//
// A program may add checks of its own to those of Checks. The zero Check judges
// nothing; NewChecker refuses it.
type Check struct {
	// Rule is the data of the rule. It must have an ID.
	Rule *law.Rule
	// Judge adds one finding or more on the rule, by pass.Finding. It must not keep the
	// pass, since the next check uses the same one.
	Judge func(pass *Pass)
}

// Checks gives the checks on programmes, in the order of a report. The slice is new
// at each call.
func Checks() []Check {
	return []Check{
		deliveredByMembers, partnerDelivers, coAccreditationMembers,
		accreditedAtIntake,
		durationMin, durationMax, durationMonths,
		levelRegistered,
		executivePartTime, executiveDuration, executiveExperience,
	}
}
