package ms

import "github.com/mastere-go/mastere/ms/quantity"

// Membership is what is known of a school's membership of the Conférence des grandes
// écoles. It may be stated for the intake, by its dates, or both.
type Membership struct {
	// AtIntake says whether the school is a member at the intake.
	AtIntake quantity.Truth `json:"atIntake,omitzero"`
	// From and To are the first and the last day. A blank To is not known; it does not
	// mean "still a member".
	From quantity.Date `json:"from,omitzero"`
	To   quantity.Date `json:"to,omitzero"`
}

// IsZero tells whether nothing is known of the membership.
func (m Membership) IsZero() bool { return m == Membership{} }

// at tells whether the school is a member at the intake. Where AtIntake and the dates
// contradict each other, member is Unknown and contradiction is true.
func (m Membership) at(intake quantity.Date) (member quantity.Truth, contradiction bool) {
	byDates := quantity.Span{From: m.From, To: m.To}.Contains(intake)
	return m.AtIntake.Concur(byDates), m.AtIntake.Contradicts(byDates)
}
