// Package catalogue joins the rules of every room, for tests that look at all of them: the
// catalogue of rules as JSON, their ids, and what an edition without a term decides.
// Nothing but tests may import it.
package catalogue

import (
	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/law"
)

// Rules gives every rule: those of a dossier's report in its order, then those on who
// may enter.
func Rules() []*law.Rule {
	var rules []*law.Rule
	for _, check := range curriculum.Checks() {
		rules = append(rules, check.Rule)
	}
	return append(rules, eligibility.Rules()...)
}
