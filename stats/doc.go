// Package stats holds aggregate figures on the Mastère Spécialisé: numbers that say
// where they come from, of whom, of when, and how their source hedges them.
//
// A [Figure] means a range of numbers. How wide "around" and "almost" are is a stated
// policy that a user may change. Two figures are the same, compatible, contradictory or
// not comparable ([Compare]); figures that hold together are reconciled by identities
// such as total = engineering + management ([Reconcile]); figures from records are
// computed in the same form ([Groups]).
//
// The library comes with a dated catalogue of published figures ([Published]). It
// takes no side between sources and averages nothing.
package stats
