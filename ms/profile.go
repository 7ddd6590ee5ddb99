package ms

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// Profile is a variant of a label under the same rules.
type Profile uint8

// The profiles. The zero value is not known.
//
// The Executive MS as a profile of the MS is this library's own reading:
// docs/law.md#executive. The profile adds advice and never a breach.
const (
	ProfileStandard  Profile = iota + 1
	ProfileExecutive         // Executive Mastère Spécialisé
)

var profiles = enum.Table[Profile]{
	ProfileStandard:  {"standard", "formation standard", "standard programme"},
	ProfileExecutive: {"executive", "Executive MS", "Executive MS"},
}

// String gives the word used in documents, "unset" for the zero value, and such as "Profile(9)"
// for a number that is no constant.
func (p Profile) String() string { return profiles.Word(p) }

// Text gives the profile in words, no text of a value that is no profile.
func (p Profile) Text() document.Text { return profiles.Text(p) }

// Values gives the profiles, in order, in a new slice.
func (Profile) Values() []Profile { return profiles.Values() }

// AppendText appends the word used in documents. A value that has no word is an error.
func (p Profile) AppendText(b []byte) ([]byte, error) { return profiles.Append(b, p) }

// MarshalText gives the word used in documents. A value that has no word is an error.
func (p Profile) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that lists the
// words; the value then stays as it is.
func (p *Profile) UnmarshalText(b []byte) error { return profiles.Parse(p, b) }
