package quantity

import (
	"cmp"
	"fmt"
	"strconv"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// The whole numbers that documents hold. Each is a type of its own, so that
// none is ever converted into another: semesters are not months, and sixteen
// weeks are not four months. Documents hold whole JSON numbers from 0 to the
// bound given; a negative value is a difference, which is written but never read.
type (
	// Months is a number of calendar months, 0 to 1,200.
	Months int32
	// Weeks is a number of weeks, 0 to 5,200.
	Weeks int32
	// Days is a number of calendar days, 0 to 36,600.
	Days int32
	// Semesters is a number of academic semesters, 0 to 200.
	Semesters int32
	// AcademicYears is a number of academic years, 0 to 100.
	AcademicYears int32
	// Count is a plain number of things, 0 to 10,000.
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

// Compare orders months.
func (n Months) Compare(o Months) int { return cmp.Compare(n, o) }

// Compare orders weeks.
func (n Weeks) Compare(o Weeks) int { return cmp.Compare(n, o) }

// Compare orders days.
func (n Days) Compare(o Days) int { return cmp.Compare(n, o) }

// Compare orders semesters.
func (n Semesters) Compare(o Semesters) int { return cmp.Compare(n, o) }

// Compare orders academic years.
func (n AcademicYears) Compare(o AcademicYears) int { return cmp.Compare(n, o) }

// Compare orders counts.
func (n Count) Compare(o Count) int { return cmp.Compare(n, o) }

// UnmarshalJSON reads a whole number from 0 to 1,200.
func (n *Months) UnmarshalJSON(b []byte) error { return readWhole(n, b, maxMonths) }

// UnmarshalJSON reads a whole number from 0 to 5,200.
func (n *Weeks) UnmarshalJSON(b []byte) error { return readWhole(n, b, maxWeeks) }

// UnmarshalJSON reads a whole number from 0 to 36,600.
func (n *Days) UnmarshalJSON(b []byte) error { return readWhole(n, b, maxDays) }

// UnmarshalJSON reads a whole number from 0 to 200.
func (n *Semesters) UnmarshalJSON(b []byte) error { return readWhole(n, b, maxSemesters) }

// UnmarshalJSON reads a whole number from 0 to 100.
func (n *AcademicYears) UnmarshalJSON(b []byte) error { return readWhole(n, b, maxAcademicYears) }

// UnmarshalJSON reads a whole number from 0 to 10,000.
func (n *Count) UnmarshalJSON(b []byte) error { return readWhole(n, b, maxCount) }

// MarshalText writes the number.
func (n Months) MarshalText() ([]byte, error) { return appendWhole(n), nil }

// UnmarshalText reads what UnmarshalJSON reads.
func (n *Months) UnmarshalText(b []byte) error { return readWhole(n, b, maxMonths) }

// MarshalJSON writes a JSON number.
func (n Months) MarshalJSON() ([]byte, error) { return appendWhole(n), nil }

// MarshalText writes the number.
func (n Weeks) MarshalText() ([]byte, error) { return appendWhole(n), nil }

// UnmarshalText reads what UnmarshalJSON reads.
func (n *Weeks) UnmarshalText(b []byte) error { return readWhole(n, b, maxWeeks) }

// MarshalJSON writes a JSON number.
func (n Weeks) MarshalJSON() ([]byte, error) { return appendWhole(n), nil }

// MarshalText writes the number.
func (n Days) MarshalText() ([]byte, error) { return appendWhole(n), nil }

// UnmarshalText reads what UnmarshalJSON reads.
func (n *Days) UnmarshalText(b []byte) error { return readWhole(n, b, maxDays) }

// MarshalJSON writes a JSON number.
func (n Days) MarshalJSON() ([]byte, error) { return appendWhole(n), nil }

// MarshalText writes the number.
func (n Semesters) MarshalText() ([]byte, error) { return appendWhole(n), nil }

// UnmarshalText reads what UnmarshalJSON reads.
func (n *Semesters) UnmarshalText(b []byte) error { return readWhole(n, b, maxSemesters) }

// MarshalJSON writes a JSON number.
func (n Semesters) MarshalJSON() ([]byte, error) { return appendWhole(n), nil }

// MarshalText writes the number.
func (n AcademicYears) MarshalText() ([]byte, error) { return appendWhole(n), nil }

// UnmarshalText reads what UnmarshalJSON reads.
func (n *AcademicYears) UnmarshalText(b []byte) error { return readWhole(n, b, maxAcademicYears) }

// MarshalJSON writes a JSON number.
func (n AcademicYears) MarshalJSON() ([]byte, error) { return appendWhole(n), nil }

// MarshalText writes the number.
func (n Count) MarshalText() ([]byte, error) { return appendWhole(n), nil }

// UnmarshalText reads what UnmarshalJSON reads.
func (n *Count) UnmarshalText(b []byte) error { return readWhole(n, b, maxCount) }

// MarshalJSON writes a JSON number.
func (n Count) MarshalJSON() ([]byte, error) { return appendWhole(n), nil }

func appendWhole[T ~int32](n T) []byte { return strconv.AppendInt(nil, int64(n), 10) }

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
