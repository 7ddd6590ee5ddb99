// Package curriculum holds the curriculum of a Mastère Spécialisé programme and
// checks it against an edition of the label's rules: credits and their split,
// taught hours, electives, the mission in a company and the professional thesis.
//
// Figures may stand on a unit, on a group of units or on both; none is counted
// twice. A blank stays a blank: with 43 known credits and one blank unit, 45 is
// possible, and the answer is that it cannot be told.
//
// A [Dossier] is a programme with its curriculum as one JSON document.
package curriculum
