// Package curriculum reads a dossier, which is a programme of the label Mastère Spécialisé
// with its curriculum, and judges it by the rules of the label.
//
//	dossier, err := curriculum.ReadDossier(file)
//	edition, err := dossier.ActingEdition()
//	checker, err := curriculum.NewChecker(edition)
//	report, err := checker.Validate(dossier)
//	for f := range report.Breaches() {
//		fmt.Println(f.Sentence(language.English))
//	}
//
// A user reads a [Dossier] or builds one, takes the edition of the rules that it is judged
// by, compiles a [Checker] once for each edition, and reads the report. A program that
// does so is in example_test.go.
//
// # What is judged
//
// The curriculum (maquette pédagogique) is judged on credits and their split, taught
// hours, electives, the mission in a company and the professional thesis. The programme is
// judged by the checks of package ms.
//
// # Ideas
//
// Blank is never zero. With 43 known credits and one blank unit, 45 is possible: the answer
// is unknown, and the finding names the blank.
//
// A figure counts once. It may stand on a unit, on a group of units, or on both.
//
// A limit holds for every student, so it holds for every choice of electives.
//
// A list of units and a stated total may differ. A complete list is judged first. A stated
// total fills in for a list that is not complete and gives no answer. Where both give
// answers that differ, the rule is unknown.
//
// Rules of your own go to [NewChecker] beside those of [Checks]: see own_rule_test.go.
//
// Where a text leaves something open, the library takes a reading of its own and the
// report says so. docs/law.md of the repository lists these readings.
//
// # Not here
//
// The package does not judge students: their marks and awards are no part of a curriculum.
// Applicants are in package eligibility. A report does not say that a programme is
// accredited: only the Conférence des grandes écoles does.
package curriculum
