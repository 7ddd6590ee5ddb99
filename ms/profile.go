package ms

import "github.com/mastere-go/mastere/internal/enum"

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

var profileWords = [...]string{"", "standard", "executive"}

var (
	profileNames = enum.Words[Profile](profileWords[:])
	_            = [1]struct{}{}[len(profileWords)-1-int(ProfileExecutive)] // compiles only with a word for each constant
)

// String returns the word used in documents, "unset" for the zero value, and such as "Profile(9)"
// for a number that is no constant.
func (p Profile) String() string { return profileNames.Of("Profile", p) }

// AppendText appends the word used in documents. A value without one is an error.
func (p Profile) AppendText(b []byte) ([]byte, error) { return profileNames.Append(b, "Profile", p) }

// MarshalText returns the word used in documents. A value without one is an error.
func (p Profile) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that lists the
// words; the value then stays as it is.
func (p *Profile) UnmarshalText(b []byte) error { return profileNames.Parse(p, b) }
