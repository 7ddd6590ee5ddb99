package stats

// What the tests of package stats_test need beside the exported names.
const (
	MaxCatalogueBytes = maxCatalogueBytes
	UnitYear          = unitYear
)
