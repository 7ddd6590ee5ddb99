// Package stats tells whether published figures on the Mastère Spécialisé can all be
// true, and computes the same figures from records.
//
//	catalogue, err := stats.Published() // or stats.ReadCatalogue(r), for figures of your own
//	if err != nil {
//		return err
//	}
//	policy := quantity.DefaultHedgePolicy()       // "around" is within 5 %
//	page, _ := catalogue.Figure("cgepage-eng")    // "around 40,000 graduates"
//	report, _ := catalogue.Figure("cge2010-eng")  // "39,347 graduates"
//	fmt.Println(stats.Compare(page, report, policy).Relation) // compatible
//
//	review, err := catalogue.Validate(policy) // all figures: two by two, in sums, together
//	if err != nil {
//		return err // the catalogue has problems
//	}
//	fmt.Print(review.Text(language.English))
//	return review.Err() // what cannot all be true
//
// # A figure is an interval
//
// A [Figure] says what is counted ([Unit]), of whom ([Population]), as of when
// ([Period]), by which source, and how the source hedges the number. "More than 7,000"
// is no number but an interval, and so is "around 40,000". How wide "around" and
// "almost" are no text says. It is a stated policy, [quantity.HedgePolicy], and a user
// may change it. Under a policy every figure means one [Interval].
//
// # Comparing
//
// [Compare] answers that two figures are the same, compatible, contradictory or not
// comparable, and says why not. Figures of different units, populations or dates are
// never comparable. [Sum], [Subtract], [Share], [Ratio] and [GrowthPerYear] refuse
// figures that do not suit each other.
//
// # Reconciling
//
// [Reconcile] takes all figures of one date and the identities between their
// populations, such as all = engineering + management. It tightens what is known of
// each population, or it names the smallest sets of figures that cannot all be true.
//
// # Computing from records
//
// [Groups] counts records of graduates, enrolments and programmes, and gives figures of
// the same form. A fact that a record leaves blank widens the interval; it is never
// guessed, and never zero.
//
// # What it is not for
//
// The package takes no side between sources. It averages, weighs and estimates nothing,
// and converts no unit into another. It holds no personal data: a person in a record
// has no name and no reference.
//
// # Nil and zero values
//
// A nil pointer to a document type (*Figure, *Event, *Record, *Catalogue, *Review) is
// treated as the zero value of the type. Functions that differ say so.
package stats
