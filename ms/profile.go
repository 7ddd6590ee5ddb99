package ms

import "github.com/mastere-go/mastere/internal/enum"

// Profile is a variant of a label that keeps its rules.
type Profile uint8

// The profiles. Treating the Executive MS as a profile under the rules of the MS
// is this library's stand (derived): the English Wikipedia calls it another
// programme, and no definition by the Conférence des grandes écoles was found. It
// adds advice and never a breach.
const (
	ProfileStandard  Profile = iota + 1
	ProfileExecutive         // Executive Mastère Spécialisé
)

var profileWords = [...]string{"", "standard", "executive"}

var (
	profileNames = enum.Words[Profile](profileWords[:])
	_            = [1]struct{}{}[len(profileWords)-1-int(ProfileExecutive)] // a word for each
)

// String gives "standard" or "executive".
func (p Profile) String() string { return profileNames.Of("Profile", p) }

// AppendText appends what String gives.
func (p Profile) AppendText(b []byte) ([]byte, error) { return profileNames.Append(b, "Profile", p) }

// MarshalText gives what String gives.
func (p Profile) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads what String gives.
func (p *Profile) UnmarshalText(b []byte) error { return profileNames.Parse(p, b) }
