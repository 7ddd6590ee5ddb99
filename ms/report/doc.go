// Package report holds what came out of a check: findings, their verdict, and the
// report as text in French or English and as JSON.
//
// A user reads the verdict first, then what is broken and by how much:
//
//	fmt.Println(r.Verdict())
//	for f := range r.Breaches() {
//		fmt.Println(f.Sentence(language.English), f.Missing.In(language.English))
//	}
//
// A report has one finding or more for every rule, those that are met too, so that it is
// the trace of the check. A finding has one of three answers, met, not met and unknown,
// or says why there is none. Of an unknown one, Locations are the blanks that would
// settle it.
//
// A room with rules of its own starts its findings with a [Pass]. Where a document says
// the same thing in several ways, [Finding.Hear] weighs the claims against each other.
//
// The package judges nothing itself, reads no clock, and writes no accreditation.
package report
