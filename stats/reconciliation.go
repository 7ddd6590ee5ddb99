package stats

// Reconciliation is what figures and identities say together, one setting after another.
// The order of the settings does not depend on the order of the figures.
type Reconciliation struct {
	Settings []Reconciled `json:"settings"`
}

// Reconciled is what the figures of one setting say together: either a tighter interval
// for each population, or the sets of figures that cannot all be true.
type Reconciled struct {
	Setting
	// Given has the ids of the figures.
	Given []string `json:"given"`
	// Tightened has each population of a figure or an identity. It is empty where there
	// are conflicts.
	Tightened []Tightened `json:"tightened,omitzero"`
	// Conflicts are minimal sets of figures, by their ids, that cannot all be true:
	// removing any one figure makes the rest of the set consistent. The smallest sets come
	// first. No figure is in two sets, so settling one conflict may bring up another. Of
	// each size there are as many sets as possible, unless there are too many choices to
	// try.
	Conflicts [][]string `json:"conflicts,omitzero"`
	// Unsettled tells that tightening was stopped before it came to an end. The intervals
	// hold, but tighter ones, or a conflict, may exist. It never happens with the shipped
	// identities.
	Unsettled bool `json:"unsettled,omitzero"`
}

// Tightened is what is known of one population.
type Tightened struct {
	Of Population `json:"of"`
	// Given is the intersection of the figures of this population. It is zero where there
	// are none.
	Given Interval `json:"given,omitzero"`
	// Interval is what all figures of the setting leave of it.
	Interval Interval `json:"range"`
	// RestsOn has the ids of the figures that Interval follows from. Without any one of
	// them it would be wider.
	RestsOn []string `json:"restsOn"`
}
