// Package catalogue joins the rules of every package of the module.
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
