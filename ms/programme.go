package ms

import (
	"fmt"
	"sync"

	"golang.org/x/text/language"
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

var levelAccepted = Text{FR: "un niveau de 1 à 8", EN: "a level from 1 to 8"}

// UnmarshalJSON reads a whole number from 1 to 8.
func (l *Level) UnmarshalJSON(b []byte) error {
	var n Level
	if err := readWhole(&n, b, 8); err != nil || n == 0 {
		return notAccepted(b, levelAccepted)
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
	return p.AddTo(r, Path{})
}

// AddTo adds the findings on the programme to a report, for a programme that
// stands at a place of a greater document.
func (p *Programme) AddTo(r *Report, at Path) error {
	if r.Edition == nil {
		return ErrNoEdition
	}
	if problems := p.Problems(at); problems != nil {
		return &DocumentError{Problems: problems}
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

// Error names both labels in English.
func (e *LabelError) Error() string { return "ms: " + e.text().EN }

// In names both labels in French or English.
func (e *LabelError) In(tag language.Tag) string { return e.text().In(tag) }

func (e *LabelError) text() Text {
	return Text{
		FR: fmt.Sprintf("une formation du label %v ne se juge pas d'après l'édition %v des règles du label %v", e.Label, e.Edition, e.Edition.terms.label),
		EN: fmt.Sprintf("a programme of the label %v cannot be judged by edition %v of the rules of %v", e.Label, e.Edition, e.Edition.terms.label),
	}
}

// Problems says what is wrong with the programme itself, so that it cannot be
// judged: what no reader lets through, but a Go program can build, and periods
// that end before they begin. at is its place in a greater document.
func (p *Programme) Problems(at Path) []Problem {
	var problems []Problem
	constant := func(at Path, in bool, value fmt.Stringer) {
		if !in {
			problems = append(problems, Problem{Pointer: at.String(), Found: Untranslated(value.String()), Accepted: DeclaredConstant()})
		}
	}
	period := func(at Path, s Span) {
		if p, reversed := s.Problem(at); reversed {
			problems = append(problems, p)
		}
	}
	level := func(at Path, l Level) {
		if l > 8 {
			problems = append(problems, Problem{Pointer: at.String(), Found: Untranslated(fmt.Sprint(uint8(l))), Accepted: levelAccepted})
		}
	}
	length := func(at Path, holds bool, found fmt.Stringer) {
		if !holds {
			found := Untranslated(found.String())
			problems = append(problems, Problem{Pointer: at.String(), Found: found, Accepted: ZeroOrMore()})
		}
	}
	constant(at.Name(NameLabel), p.Label <= LabelCQC, p.Label)
	constant(at.Name(NameProfile), p.Profile <= ProfileExecutive, p.Profile)
	level(at.Name(NameLevelClaimed), p.LevelClaimed)
	level(at.Name(NameRegistration).Name(NameLevel), p.Registration.Level)
	for i := range p.Schools {
		s, school := &p.Schools[i], at.Name(NameSchools).Index(i)
		constant(school.Name(NameRole), s.Role <= RolePartner, s.Role)
		constant(school.Name(NameKind), s.Kind <= SchoolOther, s.Kind)
		constant(school.Name(NameDelivers), s.Delivers <= Yes, s.Delivers)
		constant(school.Name(NameMember).Name(NameAtIntake), s.Member.AtIntake <= Yes, s.Member.AtIntake)
		period(school.Name(NameMember), Span{s.Member.From, s.Member.To})
	}
	accreditation := at.Name(NameAccreditation)
	constant(accreditation.Name(NameGranted), p.Accreditation.Granted <= Yes, p.Accreditation.Granted)
	constant(accreditation.Name(NameSuspended), p.Accreditation.Suspended <= Yes, p.Accreditation.Suspended)
	constant(accreditation.Name(NameOpened), p.Accreditation.Opened <= Yes, p.Accreditation.Opened)
	period(accreditation, Span{p.Accreditation.From, p.Accreditation.To})
	registration := at.Name(NameRegistration)
	constant(registration.Name(NameRegistered), p.Registration.Registered <= Yes, p.Registration.Registered)
	period(registration, Span{p.Registration.From, p.Registration.To})
	for i := range p.Tracks {
		t, track := &p.Tracks[i], at.Name(NameTracks).Index(i)
		constant(track.Name(NameMode), t.Mode <= PartTime, t.Mode)
		duration := track.Name(NameDuration)
		length(duration.Name(NameMonths), NotNegative(t.Duration.Months), t.Duration.Months)
		length(duration.Name(NameSemesters), NotNegative(t.Duration.Semesters), t.Duration.Semesters)
		length(duration.Name(NameAcademicYears), NotNegative(t.Duration.AcademicYears), t.Duration.AcademicYears)
		period(track.Name(NameDates), t.Dates)
	}
	relocation := at.Name(NameRelocation).Name(NameRelocated)
	constant(relocation, p.Relocation.Relocated <= Yes, p.Relocation.Relocated)
	return problems
}
