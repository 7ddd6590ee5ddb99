// Package law says who asks what of a programme, since when, and by which text.
//
// A user picks the edition of the rules that is in force at an intake, and judges by it:
//
//	edition, err := law.InForce(law.MS, intake)
//	checker, err := curriculum.NewChecker(edition)
//
// A rule ([Rule]) is data: an id, a measure, a sentence in French and English. The room
// that judges it writes it as one literal, with its function beside it.
//
// A term ([Term]) is what one edition says of one rule: its limit, what it weighs, how
// well it is known ([Confidence]), and where it was read ([Citation]). A term that was
// looked for in vain has no limit, so that it is never read as zero.
//
// An edition ([Edition]) is a set of terms with a label and the intakes it holds for. This
// library has three with dates, and one of an undated page that is only chosen by its
// name; [NewEdition] makes others. The next edition is the one before, carried, but for
// what a text changes ([Edition.Carried]).
//
// What no text settles has a default, which is this library's own stand. A user may read
// it otherwise: see [Interpretations]. Every stand is told in docs/law.md, which the
// reports cite as NOTES.
//
// The package judges nothing. Rules of single schools are not here. It does not say that
// a programme is accredited: that is for the Conférence des grandes écoles, which
// owns the mark and has no part in this library.
package law
