package ms

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// Role is the part that a school has in a programme.
type Role uint8

// The roles. The zero value is not known.
const (
	RoleLead         Role = iota + 1 // école porteuse: carries the programme
	RoleCoAccredited                 // école co-accréditée: accredited together with the lead
	RolePartner                      // partenaire académique: takes part and may not deliver
)

var roles = enum.Table[Role]{
	RoleLead:         {"lead", "école porteuse", "carrying school"},
	RoleCoAccredited: {"co-accredited", "école co-accréditée", "co-accredited school"},
	RolePartner:      {"partner", "partenaire académique", "academic partner"},
}

// String gives the word used in documents, "unset" for the zero value, and such as "Role(9)"
// for a number that is no constant.
func (r Role) String() string { return roles.Word(r) }

// Text gives the role in words, no text of a value that is no role.
func (r Role) Text() document.Text { return roles.Text(r) }

// Values gives the roles, in order, in a new slice.
func (Role) Values() []Role { return roles.Values() }

// AppendText appends the word used in documents. A value that has no word is an error.
func (r Role) AppendText(b []byte) ([]byte, error) { return roles.Append(b, r) }

// MarshalText gives the word used in documents. A value that has no word is an error.
func (r Role) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that lists the
// words; the value then stays as it is.
func (r *Role) UnmarshalText(b []byte) error { return roles.Parse(r, b) }
