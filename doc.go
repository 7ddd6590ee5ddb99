// Package mastere is the root of a library that knows the rules of the Mastère
// Spécialisé (MS), the post-master label of the French Conférence des grandes
// écoles. It decides nothing itself: its packages do.
//
//   - [github.com/mastere-go/mastere/ms]: programmes and schools, the rules of the
//     label as dated and cited editions, values, reports;
//   - [github.com/mastere-go/mastere/curriculum]: curricula (hours, credits,
//     electives, mission, thesis) and the dossier that joins one to its programme;
//   - [github.com/mastere-go/mastere/eligibility]: applicants and the paths they may
//     enter by, cohorts and the caps on exemptions;
//   - [github.com/mastere-go/mastere/stats]: aggregate figures, whether two of them can
//     both be true, and the same figures computed from records.
//
// They say of a programme, an applicant or a cohort what holds, what is broken and by
// how much, what cannot be told and which blank would settle it, each by a rule with
// its source, date and confidence. They do not say that a programme is accredited:
// that is for the Conférence des grandes écoles, which owns the mark and has no part
// in this project. Nor do they say that an applicant is admitted: that is for the
// school's jury. See the example for a first program.
package mastere
