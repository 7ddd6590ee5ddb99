// Package quantity says what is known of a number, a date or a fact, and compares it
// with a limit.
//
// Real documents leave things blank, hedge, or give ranges. So a figure is a [Range]: a
// lower and an upper bound, either of which may be missing. A comparison with a limit
// gives a [Truth]: Yes, No or Unknown. A blank is never zero, and filling a blank never
// turns Yes into No or No into Yes.
//
//   - [Credits], [Hours], [Months], [Weeks], [Days], [Semesters], [AcademicYears],
//     [Count] and [Percent] are what a range may hold. All are exact, and none is ever
//     converted into another.
//   - [Opt], [OpenList] and [Level] are what else may be known of a programme.
//   - [Date] is a day without a time zone, [Span] a run of days. [MonthReading] settles
//     when a number of calendar months is full.
//   - [Value] is a range together with its [Measure], as a report prints it.
//   - [Hedge] is how a source qualifies a number; [HedgePolicy] is how wide it is taken.
//
// Every zero value is usable, and says that nothing is known or that nothing is there.
// The numbers alone are an exception: the zero Credits are zero credits. All types are
// plain values and safe to share.
//
// UnmarshalJSON and UnmarshalText refuse what a document may not hold with a
// [*document.Error], and leave the value that they are called on as it was. [Opt] gives
// the error of the type that it holds, and [Range] that of the JSON decoder for an object
// that is not well-formed.
package quantity
