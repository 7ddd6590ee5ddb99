package ms

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// Mode is how a track is attended.
type Mode uint8

// The modes. The zero value is not known.
const (
	FullTime Mode = iota + 1 // temps plein
	PartTime                 // temps partiel
)

var modes = enum.Table[Mode]{
	FullTime: {"full-time", "temps plein", "full time"},
	PartTime: {"part-time", "temps partiel", "part time"},
}

// String gives the word used in documents, "unset" for the zero value, and such as "Mode(9)"
// for a number that is no constant.
func (m Mode) String() string { return modes.Word(m) }

// Text gives the mode in words, no text of a value that is no mode.
func (m Mode) Text() document.Text { return modes.Text(m) }

// Values gives the modes, in order, in a new slice.
func (Mode) Values() []Mode { return modes.Values() }

// AppendText appends the word used in documents. A value that has no word is an error.
func (m Mode) AppendText(b []byte) ([]byte, error) { return modes.Append(b, m) }

// MarshalText gives the word used in documents. A value that has no word is an error.
func (m Mode) MarshalText() ([]byte, error) { return m.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that lists the
// words; the value then stays as it is.
func (m *Mode) UnmarshalText(b []byte) error { return modes.Parse(m, b) }
