package stats

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// RecordKind tells what a record is about. The zero value is not known, and is a problem in
// a record.
type RecordKind uint8

// The kinds of record.
const (
	RecordGraduate RecordKind = iota + 1
	RecordEnrolment
	RecordProgramme
)

var recordKinds = enum.Table[RecordKind]{
	RecordGraduate:  {"graduate", "diplômé", "graduate"},
	RecordEnrolment: {"enrolment", "inscription", "enrolment"},
	RecordProgramme: {"programme", "formation", "programme"},
}

// String gives the word used in documents, "unset" for 0 and "RecordKind(9)" for a value
// that is no constant.
func (k RecordKind) String() string { return recordKinds.Word(k) }

// Text gives the kind in words, no text of a value that is no kind.
func (k RecordKind) Text() document.Text { return recordKinds.Text(k) }

// Values gives the kinds, in order, in a new slice.
func (RecordKind) Values() []RecordKind { return recordKinds.Values() }

// MarshalText gives the word used in documents. A value that has no word is an error.
func (k RecordKind) MarshalText() ([]byte, error) { return recordKinds.Append(nil, k) }

// UnmarshalText reads the word used in documents. It panics if k is nil.
func (k *RecordKind) UnmarshalText(b []byte) error { return recordKinds.Parse(k, b) }
