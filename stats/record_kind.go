package stats

import "github.com/mastere-go/mastere/internal/enum"

// RecordKind tells what a record is about. The zero value is not known, and is a problem in
// a record.
type RecordKind uint8

// The kinds of record.
const (
	RecordGraduate RecordKind = iota + 1
	RecordEnrolment
	RecordProgramme
)

var recordKindWords = [...]string{"", "graduate", "enrolment", "programme"}

var (
	recordKindNames = enum.Words[RecordKind](recordKindWords[:])
	_               = [1]struct{}{}[len(recordKindWords)-1-int(RecordProgramme)] // a word for each
)

// String gives the word used in documents, "unset" for 0 and "RecordKind(9)" for a value
// that is no constant.
func (k RecordKind) String() string { return recordKindNames.Of("RecordKind", k) }

// MarshalText gives the word used in documents. A value without a word is an error.
func (k RecordKind) MarshalText() ([]byte, error) {
	return recordKindNames.Append(nil, "RecordKind", k)
}

// UnmarshalText reads the word used in documents. It panics if k is nil.
func (k *RecordKind) UnmarshalText(b []byte) error { return recordKindNames.Parse(k, b) }
