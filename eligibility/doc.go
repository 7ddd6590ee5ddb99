// Package eligibility says who may enter a programme of the label. It tells which paths of
// entry are open to an applicant, which are not and why, and what to ask for to settle the
// rest. It also tells whether the caps on exemptions hold in a cohort.
//
// A user takes an edition of the rules (package law), compiles it once with NewChecker, and
// asks the Checker:
//
//	edition, err := law.InForce(law.MS, start)
//	checker, err := eligibility.NewChecker(edition)
//	decision, err := checker.Decide(applicant, start)  // receivable: yes, no, unknown
//	why, err := checker.Explain(applicant, start)      // as text and as JSON
//
// Many applicants, one on a line of JSON, are judged by a Stream. Those who are enrolled are
// counted in a Cohort, or in a Tally of cohorts, which Checker.Validate judges by the caps.
//
// An Applicant may leave anything blank, and a blank is never taken for a no: what depends
// on it is unknown. An applicant whose statements contradict each other, or who is written
// otherwise than ReadApplicant reads, is refused with a *document.Error that names every
// problem and its place. No problem quotes what was found: it may be about a person.
//
// Receivable (recevable) is who may be considered. Who is shortlisted (admissible), admitted
// (admis) and enrolled (inscrit) is for the school's jury, and nothing here says that an
// applicant is or should be admitted. Nor does this package rule on equivalences and
// exemptions: it is told what was ruled.
package eligibility
