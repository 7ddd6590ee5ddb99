// Package ms describes a programme of the label Mastère Spécialisé (MS) and judges it by
// the rules of the label.
//
//	edition, err := law.InForce(law.MS, intake)
//	checker, err := ms.NewChecker(edition)
//	report, err := checker.Validate(programme, intake)
//	for f := range report.Breaches() {
//		fmt.Println(f.Sentence(language.English))
//	}
//
// A user describes a [Programme], takes an edition of the rules, compiles a [Checker]
// once, and reads the report. A program that does so is in example_test.go.
//
// # The label
//
// The Mastère Spécialisé is a label (marque collective) of the Conférence des grandes
// écoles (CGE). It is granted to one programme of one or several member schools, for
// students who hold a first diploma.
//
// # Ideas
//
// Blank is never zero. A member of a document that is left out is not known, and a rule
// that depends on it is unknown.
//
// A rule is one literal beside the function that judges it: see [Check] and the files
// rules_*.go. What a rule asks for, since when and by which text, stands in an edition
// (package law). A rule that the edition does not hold is in the report too.
//
// Rules of your own go to [NewChecker] beside those of [Checks]. The edition must hold a
// term for each of them.
//
// Where a text leaves something open, the library takes a reading of its own and the
// report says so. docs/law.md of the repository lists these readings.
//
// # Not here
//
// Credits, hours, the mission and the thesis are in package curriculum, applicants and
// cohorts in package eligibility, published figures in package stats. A report does not
// say that a programme is accredited: only the CGE does.
package ms
