package quantity

import (
	"cmp"
	"fmt"
	"strconv"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// The six types of this file share all their code: they are whole numbers, each with a
// bound of its own. They are types apart so that the compiler keeps them apart:
// semesters are not months, and sixteen weeks are not four months.
//
// Documents hold whole JSON numbers from 0 to the bound. A negative value is a
// difference between two of them; it is written, and never read.
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
)

const (
	maxMonths        = 1_200
	maxWeeks         = 5_200
	maxDays          = 36_600
	maxSemesters     = 200
	maxAcademicYears = 100
	maxCount         = 10_000
)

// Compare is negative, zero or positive as n is less than, equal to or more than o.
func (n Months) Compare(o Months) int { return cmp.Compare(n, o) }

// MarshalJSON gives a JSON number. The error is always nil.
func (n Months) MarshalJSON() ([]byte, error) { return appendWhole(n), nil }

// UnmarshalJSON reads a whole JSON number from 0 to 1,200.
func (n *Months) UnmarshalJSON(b []byte) error { return readWhole(n, b, maxMonths) }

// MarshalText gives the number in digits. The error is always nil.
func (n Months) MarshalText() ([]byte, error) { return appendWhole(n), nil }

// UnmarshalText reads a whole number from 0 to 1,200.
func (n *Months) UnmarshalText(b []byte) error { return readWhole(n, b, maxMonths) }

// Compare is negative, zero or positive as n is less than, equal to or more than o.
func (n Weeks) Compare(o Weeks) int { return cmp.Compare(n, o) }

// MarshalJSON gives a JSON number. The error is always nil.
func (n Weeks) MarshalJSON() ([]byte, error) { return appendWhole(n), nil }

// UnmarshalJSON reads a whole JSON number from 0 to 5,200.
func (n *Weeks) UnmarshalJSON(b []byte) error { return readWhole(n, b, maxWeeks) }

// MarshalText gives the number in digits. The error is always nil.
func (n Weeks) MarshalText() ([]byte, error) { return appendWhole(n), nil }

// UnmarshalText reads a whole number from 0 to 5,200.
func (n *Weeks) UnmarshalText(b []byte) error { return readWhole(n, b, maxWeeks) }

// Compare is negative, zero or positive as n is less than, equal to or more than o.
func (n Days) Compare(o Days) int { return cmp.Compare(n, o) }

// MarshalJSON gives a JSON number. The error is always nil.
func (n Days) MarshalJSON() ([]byte, error) { return appendWhole(n), nil }

// UnmarshalJSON reads a whole JSON number from 0 to 36,600.
func (n *Days) UnmarshalJSON(b []byte) error { return readWhole(n, b, maxDays) }

// MarshalText gives the number in digits. The error is always nil.
func (n Days) MarshalText() ([]byte, error) { return appendWhole(n), nil }

// UnmarshalText reads a whole number from 0 to 36,600.
func (n *Days) UnmarshalText(b []byte) error { return readWhole(n, b, maxDays) }

// Compare is negative, zero or positive as n is less than, equal to or more than o.
func (n Semesters) Compare(o Semesters) int { return cmp.Compare(n, o) }

// MarshalJSON gives a JSON number. The error is always nil.
func (n Semesters) MarshalJSON() ([]byte, error) { return appendWhole(n), nil }

// UnmarshalJSON reads a whole JSON number from 0 to 200.
func (n *Semesters) UnmarshalJSON(b []byte) error { return readWhole(n, b, maxSemesters) }

// MarshalText gives the number in digits. The error is always nil.
func (n Semesters) MarshalText() ([]byte, error) { return appendWhole(n), nil }

// UnmarshalText reads a whole number from 0 to 200.
func (n *Semesters) UnmarshalText(b []byte) error { return readWhole(n, b, maxSemesters) }

// Compare is negative, zero or positive as n is less than, equal to or more than o.
func (n AcademicYears) Compare(o AcademicYears) int { return cmp.Compare(n, o) }

// MarshalJSON gives a JSON number. The error is always nil.
func (n AcademicYears) MarshalJSON() ([]byte, error) { return appendWhole(n), nil }

// UnmarshalJSON reads a whole JSON number from 0 to 100.
func (n *AcademicYears) UnmarshalJSON(b []byte) error { return readWhole(n, b, maxAcademicYears) }

// MarshalText gives the number in digits. The error is always nil.
func (n AcademicYears) MarshalText() ([]byte, error) { return appendWhole(n), nil }

// UnmarshalText reads a whole number from 0 to 100.
func (n *AcademicYears) UnmarshalText(b []byte) error { return readWhole(n, b, maxAcademicYears) }

// Compare is negative, zero or positive as n is less than, equal to or more than o.
func (n Count) Compare(o Count) int { return cmp.Compare(n, o) }

// MarshalJSON gives a JSON number. The error is always nil.
func (n Count) MarshalJSON() ([]byte, error) { return appendWhole(n), nil }

// UnmarshalJSON reads a whole JSON number from 0 to 10,000.
func (n *Count) UnmarshalJSON(b []byte) error { return readWhole(n, b, maxCount) }

// MarshalText gives the number in digits. The error is always nil.
func (n Count) MarshalText() ([]byte, error) { return appendWhole(n), nil }

// UnmarshalText reads a whole number from 0 to 10,000.
func (n *Count) UnmarshalText(b []byte) error { return readWhole(n, b, maxCount) }

func appendWhole[T ~int32](n T) []byte { return strconv.AppendInt(nil, int64(n), 10) }

// readWhole sets *dst to a whole number from 0 to limit. Anything else is a
// *document.Error, and *dst keeps its value.
func readWhole[T ~int32 | ~uint8](dst *T, b []byte, limit int64) error {
	n, ok := parseWhole(string(b), limit)
	if !ok {
		return problem.NotAccepted(b, document.Text{
			FR: fmt.Sprintf("un nombre entier de 0 à %d", limit),
			EN: fmt.Sprintf("a whole number from 0 to %d", limit),
		})
	}
	*dst = T(n)
	return nil
}
