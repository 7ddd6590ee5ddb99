package eligibility

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Applicant is what is known of a person who asks to enter a programme (candidat). Any of
// it may be left blank. It holds no personal data beyond an opaque reference.
//
// A list that is not there at all (nil) is a blank: nothing is known of what it would
// hold. A list that is there, even an empty one, holds everything unless it is said to be
// open.
type Applicant struct {
	Ref document.Ref `json:"ref,omitzero"`
	// Qualifications are the diplomas and titles, awarded or still to come, 50 at the most.
	Qualifications     []Qualification   `json:"qualifications,omitzero" validate:"max=50,dive"`
	QualificationsOpen quantity.OpenList `json:"qualificationsComplete,omitzero"`
	// Experience is the work done, as spans that may overlap, 200 at the most.
	Experience     []Work            `json:"experience,omitzero" validate:"max=200,dive"`
	ExperienceOpen quantity.OpenList `json:"experienceComplete,omitzero"`
	// Exemptions (dérogations) are those asked for or ruled on for the programme and the
	// intake that the applicant is judged for, 50 at the most.
	Exemptions     []Exemption       `json:"exemptions,omitzero" validate:"max=50,dive"`
	ExemptionsOpen quantity.OpenList `json:"exemptionsComplete,omitzero"`
	// Enrolment is the seat taken, if any. No path depends on it.
	Enrolment Enrolment `json:"enrolment,omitzero"`
}

// The greatest lengths of the lists. The tags of Applicant bound them too.
const (
	maxQualifications = 50
	maxExperience     = 200
	maxExemptions     = 50
)

// Enrolment is a seat taken in one programme at one intake (inscription). A student beyond
// a cap may sit in the same class without the label.
type Enrolment struct {
	Programme document.Ref  `json:"programme,omitzero"`
	Intake    quantity.Date `json:"intake,omitzero"`
	// UnderLabel tells whether the seat bears the label.
	UnderLabel quantity.Truth `json:"underLabel,omitzero"`
}

// IsZero tells that nobody is enrolled.
func (e Enrolment) IsZero() bool { return e == Enrolment{} }
