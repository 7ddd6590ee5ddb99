package ms

import (
	"fmt"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Programme is a programme that bears the label, or asks to.
type Programme struct {
	Label   law.Label     `json:"label" validate:"required"`
	Profile Profile       `json:"profile,omitzero"`
	Title   document.Text `json:"title" validate:"required"`
	Fields  []Subject     `json:"fields,omitzero" validate:"max=50,dive"`
	Schools []School      `json:"schools,omitzero" validate:"max=100,dive"`

	Accreditation Accreditation `json:"accreditation,omitzero"`
	Tracks        []Track       `json:"tracks,omitzero" validate:"max=100,dive"`

	// LevelClaimed is the EQF or RNCP level, 1 to 8, that the programme claims for
	// its diploma. A document that states none claims none.
	LevelClaimed quantity.Level `json:"levelClaimed,omitzero"`
	Registration Registration   `json:"registration,omitzero"`
	Relocation   Relocation     `json:"relocation,omitzero"`
}

// Subject is a subject field, with an ISCED-F code where one is known.
type Subject struct {
	Name   document.Text `json:"name" validate:"required"`
	ISCEDF string        `json:"iscedF,omitzero" validate:"omitempty,number,min=2,max=4"`
}

// Accreditation is what is known of a programme's accreditation by the Conférence
// des grandes écoles. That it was granted, is suspended and has opened are three
// separate facts.
type Accreditation struct {
	Granted   quantity.Truth `json:"granted,omitzero"`
	From      quantity.Date  `json:"from,omitzero"` // first intake
	To        quantity.Date  `json:"to,omitzero"`   // last intake
	Suspended quantity.Truth `json:"suspended,omitzero"`
	Opened    quantity.Truth `json:"opened,omitzero"`
}

// IsZero tells that nothing is known.
func (a Accreditation) IsZero() bool { return a == Accreditation{} }

// Registration is what is known of a title's registration in the Répertoire
// national des certifications professionnelles (RNCP).
type Registration struct {
	Registered quantity.Truth `json:"registered,omitzero"`
	Code       string         `json:"code,omitzero" validate:"omitempty,max=20,alphanum"`
	Level      quantity.Level `json:"level,omitzero"`
	From       quantity.Date  `json:"from,omitzero"`
	To         quantity.Date  `json:"to,omitzero"`
}

// IsZero tells that nothing is known.
func (r Registration) IsZero() bool { return r == Registration{} }

// Relocation is what is known of delivery abroad with a foreign institution. No
// rule bears on it.
type Relocation struct {
	Relocated quantity.Truth `json:"relocated,omitzero"`
	Countries []string       `json:"countries,omitzero" validate:"max=50,dive,iso3166_1_alpha2"`
	Partners  []string       `json:"partners,omitzero" validate:"max=50,dive,max=200"`
}

// IsZero tells that nothing is known.
func (r Relocation) IsZero() bool {
	return r.Relocated == quantity.Unknown && len(r.Countries) == 0 && len(r.Partners) == 0
}

// Problems says what is wrong with the programme itself, so that it cannot be
// judged: what no reader lets through, but a Go program can build, and periods
// that end before they begin. at is its place in a greater document.
func (p *Programme) Problems(at document.Pointer) []document.Problem {
	var problems []document.Problem
	constant := func(at document.Pointer, in bool, value fmt.Stringer) {
		if !in {
			problems = append(problems, document.Problem{Pointer: at.String(), Found: document.Untranslated(value.String()), Accepted: problem.DeclaredConstant()})
		}
	}
	period := func(at document.Pointer, s quantity.Span) {
		if p, reversed := s.Problem(at); reversed {
			problems = append(problems, p)
		}
	}
	level := func(at document.Pointer, l quantity.Level) {
		if l > 8 {
			problems = append(problems, document.Problem{Pointer: at.String(), Found: document.Untranslated(fmt.Sprint(uint8(l))), Accepted: document.Text{FR: "un niveau de 1 à 8", EN: "a level from 1 to 8"}})
		}
	}
	length := func(at document.Pointer, holds bool, found fmt.Stringer) {
		if !holds {
			found := document.Untranslated(found.String())
			problems = append(problems, document.Problem{Pointer: at.String(), Found: found, Accepted: problem.ZeroOrMore()})
		}
	}
	constant(at.Member("label"), p.Label <= law.CQC, p.Label)
	constant(at.Member("profile"), p.Profile <= ProfileExecutive, p.Profile)
	level(at.Member("levelClaimed"), p.LevelClaimed)
	level(at.Member("registration").Member("level"), p.Registration.Level)
	for i := range p.Schools {
		s, school := &p.Schools[i], at.Member("schools").Index(i)
		constant(school.Member("role"), s.Role <= RolePartner, s.Role)
		constant(school.Member("kind"), s.Kind <= SchoolOther, s.Kind)
		constant(school.Member("delivers"), s.Delivers <= quantity.Yes, s.Delivers)
		constant(school.Member("member").Member("atIntake"), s.Member.AtIntake <= quantity.Yes, s.Member.AtIntake)
		period(school.Member("member"), quantity.Span{From: s.Member.From, To: s.Member.To})
	}
	accreditation := at.Member("accreditation")
	constant(accreditation.Member("granted"), p.Accreditation.Granted <= quantity.Yes, p.Accreditation.Granted)
	constant(accreditation.Member("suspended"), p.Accreditation.Suspended <= quantity.Yes, p.Accreditation.Suspended)
	constant(accreditation.Member("opened"), p.Accreditation.Opened <= quantity.Yes, p.Accreditation.Opened)
	period(accreditation, quantity.Span{From: p.Accreditation.From, To: p.Accreditation.To})
	registration := at.Member("registration")
	constant(registration.Member("registered"), p.Registration.Registered <= quantity.Yes, p.Registration.Registered)
	period(registration, quantity.Span{From: p.Registration.From, To: p.Registration.To})
	for i := range p.Tracks {
		t, track := &p.Tracks[i], at.Member("tracks").Index(i)
		constant(track.Member("mode"), t.Mode <= PartTime, t.Mode)
		duration := track.Member("duration")
		length(duration.Member("months"), quantity.NotNegative(t.Duration.Months), t.Duration.Months)
		length(duration.Member("semesters"), quantity.NotNegative(t.Duration.Semesters), t.Duration.Semesters)
		length(duration.Member("academicYears"), quantity.NotNegative(t.Duration.AcademicYears), t.Duration.AcademicYears)
		period(track.Member("dates"), t.Dates)
	}
	relocation := at.Member("relocation").Member("relocated")
	constant(relocation, p.Relocation.Relocated <= quantity.Yes, p.Relocation.Relocated)
	return problems
}
