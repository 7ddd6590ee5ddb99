package curriculum

import (
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/law"
)

// Check is a rule on dossiers with the function that judges it.
//
// A program may add checks of its own to those of Checks. The zero Check judges
// nothing; NewChecker refuses it.
type Check struct {
	// Rule is the data of the rule. It must have an ID.
	Rule *law.Rule
	// Judge adds one finding or more on the rule, by pass.Finding. It must not keep the
	// pass, since the next check uses the same one.
	Judge func(pass *Pass)

	// onProgramme marks a check made by OnProgramme: a curriculum by itself has nothing
	// that it could judge.
	onProgramme bool
}

// Checks gives the checks on a dossier, in the order of a report: those of ms.Checks on
// its programme, then those of this package on its curriculum. The slice is new at each
// call.
func Checks() []Check {
	var checks []Check
	for _, check := range ms.Checks() {
		checks = append(checks, OnProgramme(check))
	}
	return append(checks,
		creditsTotal, creditsTaught, creditsProject, projectListedOnce,
		taughtHoursMin, missionMonthsMin, thesisWritten, thesisDefended,
		electivesTotal, electivesTaught, electivesHours,
		statedTotals, workloadPlausible, thesisIndividual, projectIndependent,
	)
}

// OnProgramme gives the check on dossiers that judges their programme by a check of
// package ms. Where a curriculum is judged by itself, it adds no finding. A check without
// a Judge function stays one without; NewChecker refuses it.
func OnProgramme(check ms.Check) Check {
	if check.Judge == nil {
		return Check{Rule: check.Rule}
	}
	judge := func(p *Pass) {
		if p.Programme == nil {
			return
		}
		p.onProgramme.Pass = p.Pass
		check.Judge(&p.onProgramme)
	}
	return Check{Rule: check.Rule, Judge: judge, onProgramme: true}
}
