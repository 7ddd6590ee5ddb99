// Package eligibility decides, by an edition of the rules of the label, which paths
// of entry are open to an applicant, which are not and why, and whether the caps on
// exemptions hold in a cohort and how many more may enter.
//
// It decides who is receivable (recevable): who may be considered. Who is shortlisted
// (admissible), admitted (admis) and enrolled (inscrit) the school's jury decides,
// and nothing here says that an applicant is or should be admitted. Nor does it rule
// on equivalences and exemptions: it is told what was ruled.
package eligibility
