package ms

import "github.com/mastere-go/mastere/ms/quantity"

// Accreditation is what is known of the programme's accreditation by the Conférence des
// grandes écoles. That it was granted, is suspended and has opened are three separate
// facts; none follows from another. Own readings: docs/law.md#accreditation.
type Accreditation struct {
	Granted quantity.Truth `json:"granted,omitzero"`
	// From and To are the first and the last intake. A blank To is not known; it does not
	// mean "without end".
	From      quantity.Date  `json:"from,omitzero"`
	To        quantity.Date  `json:"to,omitzero"`
	Suspended quantity.Truth `json:"suspended,omitzero"`
	// Opened says whether the programme has taken students. No rule reads it.
	Opened quantity.Truth `json:"opened,omitzero"`
}

// IsZero tells whether nothing is known of the accreditation.
func (a Accreditation) IsZero() bool { return a == Accreditation{} }
