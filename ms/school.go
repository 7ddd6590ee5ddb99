package ms

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Role is the part a school has in a programme.
type Role uint8

// The roles. The zero value is not known.
const (
	RoleLead         Role = iota + 1 // école porteuse: carries the programme
	RoleCoAccredited                 // école co-accréditée
	RolePartner                      // partenaire académique: takes part, may not deliver
)

var roleWords = [...]string{"", "lead", "co-accredited", "partner"}

var (
	roleNames = enum.Words[Role](roleWords[:])
	_         = [1]struct{}{}[len(roleWords)-1-int(RolePartner)] // a word for each
)

// String gives the word used in documents.
func (r Role) String() string { return roleNames.Of("Role", r) }

// AppendText appends the word used in documents.
func (r Role) AppendText(b []byte) ([]byte, error) { return roleNames.Append(b, "Role", r) }

// MarshalText gives the word used in documents.
func (r Role) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads the word used in documents.
func (r *Role) UnmarshalText(b []byte) error { return roleNames.Parse(r, b) }

// SchoolKind is the sort of a school.
type SchoolKind uint8

// The sorts of school. The zero value is not known.
const (
	SchoolEngineering SchoolKind = iota + 1
	SchoolManagement
	SchoolOther
)

var schoolKindWords = [...]string{"", "engineering", "management", "other"}

var (
	schoolKindNames = enum.Words[SchoolKind](schoolKindWords[:])
	_               = [1]struct{}{}[len(schoolKindWords)-1-int(SchoolOther)] // a word for each
)

// String gives the word used in documents.
func (k SchoolKind) String() string { return schoolKindNames.Of("SchoolKind", k) }

// AppendText appends the word used in documents.
func (k SchoolKind) AppendText(b []byte) ([]byte, error) {
	return schoolKindNames.Append(b, "SchoolKind", k)
}

// MarshalText gives the word used in documents.
func (k SchoolKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads the word used in documents.
func (k *SchoolKind) UnmarshalText(b []byte) error { return schoolKindNames.Parse(k, b) }

// School is a school and its part in a programme.
type School struct {
	Name    string     `json:"name" validate:"required,max=200"`
	Role    Role       `json:"role,omitzero"`
	Kind    SchoolKind `json:"kind,omitzero"`
	Country string     `json:"country,omitzero" validate:"omitempty,iso3166_1_alpha2"`
	// Member says whether the school is a member of the Conférence des grandes
	// écoles at the intake. A foreign member counts as a member.
	Member Membership `json:"member,omitzero"`
	// Delivers says whether the school delivers the label's diploma. It is asked of
	// an academic partner; a lead or co-accredited school delivers by its role, and
	// to say that it does not contradicts that.
	Delivers quantity.Truth `json:"delivers,omitzero"`
}

// Membership is what is known of a school's membership of the Conférence des
// grandes écoles.
type Membership struct {
	// AtIntake states it outright.
	AtIntake quantity.Truth `json:"atIntake,omitzero"`
	// From and To are the first and the last day. A blank To is not known, which is
	// not the same as going on.
	From quantity.Date `json:"from,omitzero"`
	To   quantity.Date `json:"to,omitzero"`
}

// IsZero tells that nothing is known.
func (m Membership) IsZero() bool { return m == Membership{} }

// at tells whether the membership holds at the intake, and whether the two ways
// of stating it contradict each other.
func (m Membership) at(intake quantity.Date) (member quantity.Truth, contradiction bool) {
	dated := quantity.Span{From: m.From, To: m.To}.Contains(intake)
	return m.AtIntake.Concur(dated), m.AtIntake.Contradicts(dated)
}

// contradictsRole tells that the school is said not to deliver although its role
// says that it does.
func (s *School) contradictsRole() bool {
	return (s.Role == RoleLead || s.Role == RoleCoAccredited) && s.Delivers == quantity.No
}

// delivers tells whether the school delivers the diploma, by its role or as said.
func (s *School) delivers() quantity.Truth {
	switch s.Role {
	case RoleLead, RoleCoAccredited:
		return quantity.Yes.Concur(s.Delivers)
	}
	return s.Delivers
}
