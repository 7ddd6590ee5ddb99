package ms

import "github.com/mastere-go/mastere/ms/quantity"

// School is a school and its part in a programme.
type School struct {
	Name string     `json:"name" validate:"required,max=200"`
	Role Role       `json:"role,omitzero"`
	Kind SchoolKind `json:"kind,omitzero"`
	// Country is a two-letter code (ISO 3166-1).
	Country string `json:"country,omitzero" validate:"omitempty,iso3166_1_alpha2"`
	// Member says whether the school is a member of the Conférence des grandes écoles
	// (école membre). A foreign member is a member.
	Member Membership `json:"member,omitzero"`
	// Delivers says whether the school delivers the diploma. A lead or co-accredited
	// school delivers by its role; a No there contradicts the role: docs/law.md#members.
	Delivers quantity.Truth `json:"delivers,omitzero"`
}

// contradictsRole tells whether the school is said not to deliver although its role
// says that it does.
func (s *School) contradictsRole() bool {
	return (s.Role == RoleLead || s.Role == RoleCoAccredited) && s.Delivers == quantity.No
}

// delivers tells whether the school delivers the diploma, by its role or by what is
// said. It is Unknown where the two contradict each other.
func (s *School) delivers() quantity.Truth {
	switch s.Role {
	case RoleLead, RoleCoAccredited:
		return quantity.Yes.Concur(s.Delivers)
	}
	return s.Delivers
}
