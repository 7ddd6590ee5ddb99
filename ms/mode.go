package ms

import "github.com/mastere-go/mastere/internal/enum"

// Mode is how a track is attended.
type Mode uint8

// The modes. The zero value is not known.
const (
	FullTime Mode = iota + 1 // temps plein
	PartTime                 // temps partiel
)

var modeWords = [...]string{"", "full-time", "part-time"}

var (
	modeNames = enum.Words[Mode](modeWords[:])
	_         = [1]struct{}{}[len(modeWords)-1-int(PartTime)] // compiles only with a word for each constant
)

// String returns the word used in documents, "unset" for the zero value, and such as "Mode(9)"
// for a number that is no constant.
func (m Mode) String() string { return modeNames.Of("Mode", m) }

// AppendText appends the word used in documents. A value without one is an error.
func (m Mode) AppendText(b []byte) ([]byte, error) { return modeNames.Append(b, "Mode", m) }

// MarshalText returns the word used in documents. A value without one is an error.
func (m Mode) MarshalText() ([]byte, error) { return m.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that lists the
// words; the value then stays as it is.
func (m *Mode) UnmarshalText(b []byte) error { return modeNames.Parse(m, b) }
