package ms

import "github.com/mastere-go/mastere/ms/quantity"

// Registration is what is known of the registration of the programme's title in the
// Répertoire national des certifications professionnelles (RNCP). Only a programme that
// claims a level is asked for it. Own readings: docs/law.md#level.
type Registration struct {
	Registered quantity.Truth `json:"registered,omitzero"`
	// Code is the code at the RNCP, letters and digits.
	Code string `json:"code,omitzero" validate:"omitempty,max=20,alphanum"`
	// Level is the level registered, 1 to 8. Zero is not known.
	Level quantity.Level `json:"level,omitzero"`
	// From and To are the first and the last day of the registration.
	From quantity.Date `json:"from,omitzero"`
	To   quantity.Date `json:"to,omitzero"`
}

// IsZero tells whether nothing is known of the registration.
func (r Registration) IsZero() bool { return r == Registration{} }
