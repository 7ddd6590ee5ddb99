// Package mastere is the root of a module that knows the rules of the Mastère
// Spécialisé (MS), the post-master label of the French Conférence des grandes écoles.
// The package itself holds nothing; its rooms do the work.
//
// The module judges a programme and its curriculum by the rules of an intake, an
// applicant by the paths of entry, a cohort by the caps on exemptions, and published
// figures by each other. An answer says what holds, what is broken and by how much, what
// cannot be told and which blank would settle it. It names the text that asks for it.
//
// It is for programs of schools, of their admission offices, of people who prepare or
// read accreditation files, and of people who publish figures. It opens no network
// connection, reads no clock, and keeps no state: the same input gives the same bytes.
//
// A first program is in example_test.go: it reads a dossier, finds the edition of the
// rules, and prints what is broken.
//
// # Rooms
//
// Start in one of these:
//
//   - [github.com/mastere-go/mastere/curriculum]: the curriculum of a programme, and the
//     dossier that joins the two;
//   - [github.com/mastere-go/mastere/eligibility]: applicants, paths of entry, cohorts;
//   - [github.com/mastere-go/mastere/stats]: published figures, and figures computed from
//     records.
//
// They stand on these, from the highest to the lowest:
//
//   - [github.com/mastere-go/mastere/ms]: programmes, schools and tracks, and their rules;
//   - [github.com/mastere-go/mastere/ms/report]: findings, verdicts, reports;
//   - [github.com/mastere-go/mastere/ms/law]: labels, dated editions, rules, terms, sources;
//   - [github.com/mastere-go/mastere/ms/quantity]: what is known of a number, a date or a
//     fact;
//   - [github.com/mastere-go/mastere/ms/document]: texts, references, places, problems.
//
// # What it never says
//
// It does not say that a programme is accredited: that is for the Conférence des grandes
// écoles, which owns the mark and has no part in this module. It does not say that an
// applicant is admitted: that is for the school's jury.
package mastere
