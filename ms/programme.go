package ms

import (
	"fmt"
	"sync"
)

// Programme is a programme that bears the label, or asks to.
type Programme struct {
	Label   Label     `json:"label" validate:"required"`
	Profile Profile   `json:"profile,omitzero"`
	Title   Text      `json:"title" validate:"required"`
	Fields  []Subject `json:"fields,omitzero" validate:"max=50,dive"`
	Schools []School  `json:"schools,omitzero" validate:"max=100,dive"`

	Accreditation Accreditation `json:"accreditation,omitzero"`
	Tracks        []Track       `json:"tracks,omitzero" validate:"max=100,dive"`

	// LevelClaimed is the EQF or RNCP level, 1 to 8, that the programme claims for
	// its diploma. A document that states none claims none.
	LevelClaimed Level        `json:"levelClaimed,omitzero"`
	Registration Registration `json:"registration,omitzero"`
	Relocation   Relocation   `json:"relocation,omitzero"`
}

// Subject is a subject field, with an ISCED-F code where one is known.
type Subject struct {
	Name   Text   `json:"name" validate:"required"`
	ISCEDF string `json:"iscedF,omitzero" validate:"omitempty,number,min=2,max=4"`
}

// Accreditation is what is known of a programme's accreditation by the Conférence
// des grandes écoles. That it was granted, is suspended and has opened are three
// separate facts.
type Accreditation struct {
	Granted   Truth `json:"granted,omitzero"`
	From      Date  `json:"from,omitzero"` // first intake
	To        Date  `json:"to,omitzero"`   // last intake
	Suspended Truth `json:"suspended,omitzero"`
	Opened    Truth `json:"opened,omitzero"`
}

// IsZero tells that nothing is known.
func (a Accreditation) IsZero() bool { return a == Accreditation{} }

// Level is a level of the European or the French framework, 1 to 8; 0 is none.
type Level uint8

// UnmarshalJSON reads a whole number from 1 to 8.
func (l *Level) UnmarshalJSON(b []byte) error {
	var n Level
	if err := readWhole(&n, b, 8); err != nil || n == 0 {
		return notAccepted(b, Text{FR: "un niveau de 1 à 8", EN: "a level from 1 to 8"})
	}
	*l = n
	return nil
}

// Registration is what is known of a title's registration in the Répertoire
// national des certifications professionnelles (RNCP).
type Registration struct {
	Registered Truth  `json:"registered,omitzero"`
	Code       string `json:"code,omitzero" validate:"omitempty,max=20,alphanum"`
	Level      Level  `json:"level,omitzero"`
	From       Date   `json:"from,omitzero"`
	To         Date   `json:"to,omitzero"`
}

// IsZero tells that nothing is known.
func (r Registration) IsZero() bool { return r == Registration{} }

// Relocation is what is known of delivery abroad with a foreign institution. No
// rule bears on it.
type Relocation struct {
	Relocated Truth    `json:"relocated,omitzero"`
	Countries []string `json:"countries,omitzero" validate:"max=50,dive,iso3166_1_alpha2"`
	Partners  []string `json:"partners,omitzero" validate:"max=50,dive,max=200"`
}

// IsZero tells that nothing is known.
func (r Relocation) IsZero() bool {
	return r.Relocated == Unknown && len(r.Countries) == 0 && len(r.Partners) == 0
}

// Validate checks the programme against an edition, for an intake; the zero Date
// is an intake that is not known. The answer is the report; a broken rule is no
// error. The error says why the programme could not be judged.
func (p *Programme) Validate(e *Edition, intake Date) (*Report, error) {
	r := new(Report)
	if err := p.ValidateInto(r, e, intake); err != nil {
		return nil, err
	}
	return r, nil
}

// ValidateInto is Validate into a report that is emptied first and whose memory
// is used again.
func (p *Programme) ValidateInto(r *Report, e *Edition, intake Date) error {
	if e == nil {
		return ErrNoEdition
	}
	r.Reset(e, intake)
	r.Title = p.Title
	return p.Report(r, Path{})
}

// Report adds the findings on the programme to a report, for a programme that
// stands at a place of a greater document.
func (p *Programme) Report(r *Report, at Path) error {
	if err := p.wellFormed(at); err != nil {
		return err
	}
	if p.Label != r.Edition.terms.label {
		return &LabelError{Label: p.Label, Edition: r.Edition}
	}
	check := programmeChecks.Get().(*programmeCheck)
	*check = programmeCheck{programme: p, report: r, at: at, terms: &r.Edition.terms.programme}
	for i := range programmeRules {
		programmeRules[i].check(check, programmeRules[i].rule)
	}
	*check = programmeCheck{}
	programmeChecks.Put(check)
	return nil
}

// programmeChecks keeps the working memory of a check, which calling the rules
// through their literals would otherwise allocate each time.
var programmeChecks = sync.Pool{New: func() any { return new(programmeCheck) }}

// LabelError says that a programme does not bear the label whose rules an edition
// holds.
type LabelError struct {
	Label   Label
	Edition *Edition
}

// Error names both labels.
func (e *LabelError) Error() string {
	return fmt.Sprintf("ms: a programme of the label %v cannot be judged by edition %v of the rules of %v",
		e.Label, e.Edition, e.Edition.terms.label)
}

// wellFormed refuses what no reader lets through but a Go program can build.
func (p *Programme) wellFormed(at Path) error {
	if p.Label > LabelCQC || p.Profile > ProfileExecutive || p.LevelClaimed > 8 || p.Registration.Level > 8 {
		return unreadable(at, "label, profile or level out of range")
	}
	for i := range p.Schools {
		if s := &p.Schools[i]; s.Role > RolePartner || s.Kind > SchoolOther {
			return unreadable(at.Name(NameSchools).Index(i), "role or kind out of range")
		}
	}
	for i := range p.Tracks {
		if p.Tracks[i].Mode > PartTime {
			return unreadable(at.Name(NameTracks).Index(i), "mode out of range")
		}
	}
	return nil
}

func unreadable(at Path, found string) error {
	return &DocumentError{Problems: []Problem{{
		Pointer:  at.String(),
		Found:    Text{FR: found, EN: found},
		Accepted: Text{FR: "une constante déclarée de son type", EN: "a declared constant of its type"},
	}}}
}
