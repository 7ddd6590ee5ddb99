package quantity

import (
	"cmp"
	"fmt"
	"strconv"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// The types of this file are whole numbers. They are types apart so that the compiler
// keeps them apart: semesters are not months, and sixteen weeks are not four months. They
// share all their code; each has a row of its own, which says what a document may hold.
//
// A negative value is a difference between two numbers; it is written, and never read.
type (
	// Months is a number of calendar months, 0 to 1,200 in documents.
	Months int32
	// Weeks is a number of weeks, 0 to 5,200 in documents.
	Weeks int32
	// Days is a number of calendar days, 0 to 36,600 in documents.
	Days int32
	// Semesters is a number of academic semesters, 0 to 200 in documents.
	Semesters int32
	// AcademicYears is a number of academic years, 0 to 100 in documents.
	AcademicYears int32
	// Count is a number of things or people, 0 to 10,000 in documents.
	Count int32
	// Percent is a share in whole percents: 30 is 30 %. Documents hold 1 to 100.
	Percent int32
	// Level is a level of qualification, 1 to 8, in the French or the European framework.
	// The zero Level is none.
	Level uint8
)

var (
	inMonths        = numbers[Months]{0, 1_200, aNumber}
	inWeeks         = numbers[Weeks]{0, 5_200, aNumber}
	inDays          = numbers[Days]{0, 36_600, aNumber}
	inSemesters     = numbers[Semesters]{0, 200, aNumber}
	inAcademicYears = numbers[AcademicYears]{0, 100, aNumber}
	inCounts        = numbers[Count]{0, 10_000, aNumber}
	inPercents      = numbers[Percent]{1, 100, document.Text{FR: "un pourcentage entier", EN: "a whole percentage"}}
	inLevels        = numbers[Level]{1, 8, document.Text{FR: "un niveau", EN: "a level"}}

	aNumber = document.Text{FR: "un nombre entier", EN: "a whole number"}
)

// numbers are those that a document may hold of a type, and what they are called.
type numbers[T ~int32 | ~uint8] struct {
	least, most T
	name        document.Text
}

// read sets *dst to a number of those that a document may hold. Anything else is a
// *document.Error, and *dst keeps its value.
func (all *numbers[T]) read(dst *T, b []byte) error {
	n, ok := parseWhole(string(b), int64(all.most))
	if !ok || n < int64(all.least) {
		return problem.NotAccepted(b, document.Text{
			FR: fmt.Sprintf("%s de %d à %d", all.name.FR, all.least, all.most),
			EN: fmt.Sprintf("%s from %d to %d", all.name.EN, all.least, all.most),
		})
	}
	*dst = T(n)
	return nil
}

func digits[T ~int32](n T) []byte { return strconv.AppendInt(nil, int64(n), 10) }

// Compare is negative, zero or positive as n is less than, equal to or more than o.
func (n Months) Compare(o Months) int { return cmp.Compare(n, o) }

// MarshalJSON gives a JSON number. The error is always nil.
func (n Months) MarshalJSON() ([]byte, error) { return digits(n), nil }

// UnmarshalJSON reads a whole JSON number that a document may hold.
func (n *Months) UnmarshalJSON(b []byte) error { return inMonths.read(n, b) }

// MarshalText gives the number in digits. The error is always nil.
func (n Months) MarshalText() ([]byte, error) { return digits(n), nil }

// UnmarshalText reads a whole number that a document may hold.
func (n *Months) UnmarshalText(b []byte) error { return inMonths.read(n, b) }

// Compare is negative, zero or positive as n is less than, equal to or more than o.
func (n Weeks) Compare(o Weeks) int { return cmp.Compare(n, o) }

// MarshalJSON gives a JSON number. The error is always nil.
func (n Weeks) MarshalJSON() ([]byte, error) { return digits(n), nil }

// UnmarshalJSON reads a whole JSON number that a document may hold.
func (n *Weeks) UnmarshalJSON(b []byte) error { return inWeeks.read(n, b) }

// MarshalText gives the number in digits. The error is always nil.
func (n Weeks) MarshalText() ([]byte, error) { return digits(n), nil }

// UnmarshalText reads a whole number that a document may hold.
func (n *Weeks) UnmarshalText(b []byte) error { return inWeeks.read(n, b) }

// Compare is negative, zero or positive as n is less than, equal to or more than o.
func (n Days) Compare(o Days) int { return cmp.Compare(n, o) }

// MarshalJSON gives a JSON number. The error is always nil.
func (n Days) MarshalJSON() ([]byte, error) { return digits(n), nil }

// UnmarshalJSON reads a whole JSON number that a document may hold.
func (n *Days) UnmarshalJSON(b []byte) error { return inDays.read(n, b) }

// MarshalText gives the number in digits. The error is always nil.
func (n Days) MarshalText() ([]byte, error) { return digits(n), nil }

// UnmarshalText reads a whole number that a document may hold.
func (n *Days) UnmarshalText(b []byte) error { return inDays.read(n, b) }

// Compare is negative, zero or positive as n is less than, equal to or more than o.
func (n Semesters) Compare(o Semesters) int { return cmp.Compare(n, o) }

// MarshalJSON gives a JSON number. The error is always nil.
func (n Semesters) MarshalJSON() ([]byte, error) { return digits(n), nil }

// UnmarshalJSON reads a whole JSON number that a document may hold.
func (n *Semesters) UnmarshalJSON(b []byte) error { return inSemesters.read(n, b) }

// MarshalText gives the number in digits. The error is always nil.
func (n Semesters) MarshalText() ([]byte, error) { return digits(n), nil }

// UnmarshalText reads a whole number that a document may hold.
func (n *Semesters) UnmarshalText(b []byte) error { return inSemesters.read(n, b) }

// Compare is negative, zero or positive as n is less than, equal to or more than o.
func (n AcademicYears) Compare(o AcademicYears) int { return cmp.Compare(n, o) }

// MarshalJSON gives a JSON number. The error is always nil.
func (n AcademicYears) MarshalJSON() ([]byte, error) { return digits(n), nil }

// UnmarshalJSON reads a whole JSON number that a document may hold.
func (n *AcademicYears) UnmarshalJSON(b []byte) error { return inAcademicYears.read(n, b) }

// MarshalText gives the number in digits. The error is always nil.
func (n AcademicYears) MarshalText() ([]byte, error) { return digits(n), nil }

// UnmarshalText reads a whole number that a document may hold.
func (n *AcademicYears) UnmarshalText(b []byte) error { return inAcademicYears.read(n, b) }

// Compare is negative, zero or positive as n is less than, equal to or more than o.
func (n Count) Compare(o Count) int { return cmp.Compare(n, o) }

// MarshalJSON gives a JSON number. The error is always nil.
func (n Count) MarshalJSON() ([]byte, error) { return digits(n), nil }

// UnmarshalJSON reads a whole JSON number that a document may hold.
func (n *Count) UnmarshalJSON(b []byte) error { return inCounts.read(n, b) }

// MarshalText gives the number in digits. The error is always nil.
func (n Count) MarshalText() ([]byte, error) { return digits(n), nil }

// UnmarshalText reads a whole number that a document may hold.
func (n *Count) UnmarshalText(b []byte) error { return inCounts.read(n, b) }

// Compare is negative, zero or positive as n is less than, equal to or more than o.
func (n Percent) Compare(o Percent) int { return cmp.Compare(n, o) }

// UnmarshalJSON reads a whole JSON number from 1 to 100.
func (n *Percent) UnmarshalJSON(b []byte) error { return inPercents.read(n, b) }

// UnmarshalJSON reads a whole JSON number from 1 to 8.
func (l *Level) UnmarshalJSON(b []byte) error { return inLevels.read(l, b) }
