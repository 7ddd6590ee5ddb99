// Package ms holds the label Mastère Spécialisé (MS): programmes and schools,
// the rules of the label as dated and cited editions, the values those rules
// speak of, and the report with which every check answers.
//
// The label is a collective mark of the Conférence des grandes écoles (CGE). It
// was made for companies that look for specialised graduates and for students,
// foreign ones among them, who want a vocational diploma of a grande école on
// top of a first one: a dual expertise, earned in a course that is meant to be
// vocational, rigorous and technical.
//
// # What is known of a number is a range
//
// Documents leave figures blank, hedge them or give several. A [Range] holds a
// lower and an upper bound, either of which may be absent; its zero value knows
// nothing. Blank is never zero. Comparing a range with a limit gives a [Truth]:
// Yes, No or Unknown.
//
// # Rules are law with a date and a source
//
// An [Edition] is an immutable set of thresholds, each with its own citation and
// confidence. Find the one in force at an intake with [InForce], or one by name
// with [EditionByID].
//
// # A report is the trace
//
// A [Report] holds at least one [Finding] for every rule, met ones included. It
// renders as text in French or English and as JSON.
//
// # For packages that hold rules or read documents
//
// A program that judges programmes needs none of the following. A package with
// rules of its own writes them down with [NewRule], starts each finding with
// [Report.Add] and says its piece with [Finding.Judge], [Finding.Hear],
// [Finding.Exclude] and [Report.Fact], at places made of [Name] and [Path]. A package
// that reads documents words its problems with [Excerpt], [FoundJSON],
// [StringOfLength], [UnknownName], [DuplicateName], [OncePerObject], [Within] and
// [EscapeToken]; one with enumerations of its own names their values by [Words], and one
// that writes French puts [NoBreak] where the language does.
package ms
