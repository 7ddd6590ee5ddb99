// Package catalogue joins the rules of every package of the module.
package catalogue

import (
	"slices"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/law"
)

// Rules gives every rule: those of a dossier's report in its order, then those on who
// may enter.
func Rules() []*law.Rule {
	return slices.Concat(ms.Rules(), curriculum.Rules(), eligibility.Rules())
}
