// Package stats tells whether published figures on the Mastère Spécialisé can all be
// true, and computes the same figures from records.
//
//	catalogue, err := stats.Published() // or stats.ReadCatalogue(r), for figures of your own
//	if err != nil {
//		return err
//	}
//	policy := quantity.DefaultHedgePolicy()     // "around" is within 5 %
//	page, _ := catalogue.Figure("cgepage-eng")  // "around 40,000 graduates"
//	text, _ := catalogue.Figure("cge2010-eng")  // "39,347 graduates"
//	fmt.Println(stats.Compare(page, text, policy).Relation) // compatible
//
//	review, err := catalogue.Validate(policy) // compares, adds up and reconciles all figures
//	if err != nil {
//		return err // the catalogue has problems
//	}
//	fmt.Print(review.Text(language.English))
//	return review.Err() // names what cannot all be true
//
// # A figure is an interval
//
// A [Figure] says what is counted ([Unit]), of whom ([Population]), as of when
// ([Period]), by which source, and how the source hedges the number. "More than 7,000" is
// an interval, not a number, and so is "around 40,000". No text says how wide "around" and
// "almost" are. Their width is a stated policy, [quantity.HedgePolicy], which a user may
// change. Under a policy, every figure means one [Interval].
//
// # Comparing
//
// [Compare] tells whether two figures are the same, compatible, contradictory or not
// comparable, and why not. Figures of different units, populations or dates are never
// comparable. [Sum], [Subtract], [Share], [Ratio] and [GrowthPerYear] compute with figures
// that can be combined, and refuse others.
//
// # Reconciling
//
// [Reconcile] takes all figures of one date, and identities between their populations,
// such as all = engineering + management. It tightens what is known of each population, or
// names the smallest sets of figures that cannot all be true.
//
// # Computing from records
//
// [Groups] counts records of graduates, enrolments and programmes, and gives figures of
// the same form. A fact that a record leaves blank makes the interval wider. It is never
// guessed, and never zero.
//
// # What it is not for
//
// The package takes no side between sources. It does not average, weigh, estimate or
// forecast, and never converts one unit into another. It has no place for personal data: a
// person in a record has no name and no reference.
//
// # Nil and zero values
//
// A nil *Figure, *Event, *Record, *Catalogue or *Review is treated as the zero value. A
// function that treats nil otherwise says so.
package stats
