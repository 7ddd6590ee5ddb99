package law_test

import (
	"testing"

	"github.com/mastere-go/mastere/internal/nilcalls"
	"github.com/mastere-go/mastere/ms/law"
)

func TestNilAndZeroArguments(t *testing.T) {
	nilcalls.Test(t, ".",
		nilcalls.Values{
			law.Basis{}, law.Citation{}, law.Confidence(0), law.Draft{}, law.Edition{}, law.FigureNames{}, law.Bound(0), law.Force(0), law.Ground(0),
			law.Interpretations(0), law.Label(0), law.Limit{}, law.NoEditionError{}, law.Rule{}, law.Source{}, law.SourceKey(""), law.Term{},
		},
		nilcalls.Functions{
			law.CatalogueJSON, law.EditionByID, law.Editions, law.InForce, law.NewEdition, law.SourceByKey, law.Sources,
		},
	)
}
