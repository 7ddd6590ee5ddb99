package ms

import "github.com/mastere-go/mastere/internal/enum"

// Role is the part that a school has in a programme.
type Role uint8

// The roles. The zero value is not known.
const (
	RoleLead         Role = iota + 1 // école porteuse: carries the programme
	RoleCoAccredited                 // école co-accréditée: accredited together with the lead
	RolePartner                      // partenaire académique: takes part and may not deliver
)

var roleWords = [...]string{"", "lead", "co-accredited", "partner"}

var (
	roleNames = enum.Words[Role](roleWords[:])
	_         = [1]struct{}{}[len(roleWords)-1-int(RolePartner)] // compiles only with a word for each constant
)

// String returns the word used in documents, "unset" for the zero value, and such as "Role(9)"
// for a number that is no constant.
func (r Role) String() string { return roleNames.Of("Role", r) }

// AppendText appends the word used in documents. A value without one is an error.
func (r Role) AppendText(b []byte) ([]byte, error) { return roleNames.Append(b, "Role", r) }

// MarshalText returns the word used in documents. A value without one is an error.
func (r Role) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that lists the
// words; the value then stays as it is.
func (r *Role) UnmarshalText(b []byte) error { return roleNames.Parse(r, b) }
