package eligibility

import (
	"github.com/mastere-go/mastere/ms/quantity"
)

// Applicant is what is known of a person who asks to enter a programme (candidat):
// facts, each of which may be left blank, and no personal data beyond an opaque
// reference.
//
// A list that is not there at all (nil) is a blank: nothing is known of what it
// would hold. A list that is there, even an empty one, holds everything unless it is
// said to be open.
type Applicant struct {
	Ref Ref `json:"ref,omitzero"`
	// Qualifications are the diplomas and titles, awarded or still to come.
	Qualifications     []Qualification   `json:"qualifications,omitzero" validate:"max=50,dive"`
	QualificationsOpen quantity.OpenList `json:"qualificationsComplete,omitzero"`
	// Experience is the work done, as spans that may overlap.
	Experience     []Work            `json:"experience,omitzero" validate:"max=200,dive"`
	ExperienceOpen quantity.OpenList `json:"experienceComplete,omitzero"`
	// Exemptions (dérogations) are those asked for or ruled on, for the programme and
	// the intake that the applicant is judged for: an exemption is good for no other.
	Exemptions     []Exemption       `json:"exemptions,omitzero" validate:"max=50,dive"`
	ExemptionsOpen quantity.OpenList `json:"exemptionsComplete,omitzero"`
	// Enrolment is the seat taken, if any; no path depends on it.
	Enrolment Enrolment `json:"enrolment,omitzero"`
}

// Enrolment is a seat taken in one programme at one intake (inscription). It bears
// the label or not: a student beyond a cap was once enrolled in the same class
// without it.
type Enrolment struct {
	Programme  Ref            `json:"programme,omitzero"`
	Intake     quantity.Date  `json:"intake,omitzero"`
	UnderLabel quantity.Truth `json:"underLabel,omitzero"`
}

// IsZero tells that nobody is enrolled.
func (e Enrolment) IsZero() bool { return e == Enrolment{} }

// Qualification is a diploma or a title.
type Qualification struct {
	Kind  QualificationKind `json:"kind,omitzero"`
	Award Award             `json:"award,omitzero"`
	// On is the day it was awarded or is expected to be.
	On quantity.Date `json:"on,omitzero"`
	// Country is where it was awarded. No rule bears on it: a diploma that a path
	// does not name by its kind is of the kind "foreign" where it is one.
	Country string `json:"country,omitzero" validate:"omitempty,iso3166_1_alpha2"`
	// Level is the level of the French framework, of a title its own current one.
	Level quantity.Level `json:"level,omitzero"`
	// Credits are the ECTS credits that it takes in all: 240 for a bachelor of four
	// years.
	Credits quantity.Range[quantity.Credits] `json:"credits,omitzero"`

	// The standing of school and diploma when it was awarded: whether the school was
	// on the list of the Commission des titres d'ingénieur, the diploma on the list of
	// the Commission d'évaluation des formations et diplômes de gestion, whether the
	// diploma confers the grade of master, and whether it is on the list of State
	// doctorates of the Conférence des grandes écoles.
	CTIListed     quantity.Truth `json:"ctiListed,omitzero"`
	CEFDGListed   quantity.Truth `json:"cefdgListed,omitzero"`
	GradeOfMaster quantity.Truth `json:"gradeOfMaster,omitzero"`
	CGEListed     quantity.Truth `json:"cgeListed,omitzero"`

	// Registration is that of a title at the RNCP.
	Registration TitleRegistration `json:"registration,omitzero"`
	// Equivalence is what the jury ruled of a foreign diploma.
	Equivalence Equivalence `json:"equivalence,omitzero"`

	Evidence Evidence `json:"evidence,omitzero"`
}

// Registration is what is known of a title's registration at the RNCP
// (enregistrement). It is looked at on the day the title was awarded (derived).
type TitleRegistration struct {
	// Registered states it outright, for the day of the award.
	Registered quantity.Truth `json:"registered,omitzero"`
	// From and To are the first and the last day of the registration.
	From quantity.Date `json:"from,omitzero"`
	To   quantity.Date `json:"to,omitzero"`
}

// IsZero tells that nothing is known.
func (r TitleRegistration) IsZero() bool { return r == TitleRegistration{} }

// on tells whether the title was registered on a day.
func (r TitleRegistration) on(d quantity.Date) quantity.Truth {
	if r.Registered != quantity.Unknown {
		return r.Registered
	}
	return r.span().Contains(d)
}

func (r TitleRegistration) span() quantity.Span { return quantity.Span{From: r.From, To: r.To} }

// Equivalence is a jury's ruling on a foreign diploma. It is supplied, never
// computed.
type Equivalence struct {
	Ruling Ruling `json:"ruling,omitzero"`
	// To is the kind of French diploma that the foreign one was ruled equivalent to.
	To QualificationKind `json:"to,omitzero"`
}

// IsZero tells that nothing is known.
func (e Equivalence) IsZero() bool { return e == Equivalence{} }

// Work is a span of professional experience (expérience professionnelle).
type Work struct {
	// From and To are the first and the last day. A blank To is not known; it is
	// not the same as Ongoing.
	From quantity.Date `json:"from,omitzero"`
	To   quantity.Date `json:"to,omitzero"`
	// Ongoing says that the work goes on up to the start of the programme and
	// beyond; there is no To then.
	Ongoing quantity.Truth `json:"ongoing,omitzero"`
	Kind    WorkKind       `json:"kind,omitzero"`
	// Rate is the share of full time, 1 to 100; 0 is not known.
	Rate quantity.Percent `json:"rate,omitzero"`

	Evidence Evidence `json:"evidence,omitzero"`
}

// Exemption is an exemption (dérogation) that was asked for or ruled on.
type Exemption struct {
	Kind   ExemptionKind `json:"kind,omitzero"`
	Ruling Ruling        `json:"ruling,omitzero"`
	// By is the role of who ruled, On the day, Motive a code or an opaque reference.
	// No rule bears on them.
	By     RulingBody    `json:"by,omitzero"`
	On     quantity.Date `json:"on,omitzero"`
	Motive Ref           `json:"motive,omitzero"`

	Evidence Evidence `json:"evidence,omitzero"`
}
