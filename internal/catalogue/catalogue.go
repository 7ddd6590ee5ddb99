// Package catalogue joins the rules of every package of the module.
package catalogue

import (
	"slices"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/ms"
)

// Rules gives every rule, in the order of a dossier's report.
func Rules() []*ms.Rule {
	return slices.Concat(ms.Rules(), curriculum.Rules())
}
