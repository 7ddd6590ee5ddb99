package ms

import (
	"fmt"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Problems gives what makes the programme impossible to judge: values that no document
// can hold but a Go program can build, and periods that end before they begin. It
// gives nil for a programme without problems, and for a nil one. The programme stands
// at the place at of a greater document.
func (p *Programme) Problems(at document.Pointer) []document.Problem {
	if p == nil {
		return nil
	}
	var found problemList
	found.constant(at.Member("label"), p.Label <= law.CQC, p.Label)
	found.constant(at.Member("profile"), p.Profile <= ProfileExecutive, p.Profile)
	found.level(at.Member("levelClaimed"), p.LevelClaimed)
	registration := at.Member("registration")
	found.level(registration.Member("level"), p.Registration.Level)
	for i := range p.Schools {
		found.school(at.Member("schools").Index(i), &p.Schools[i])
	}
	found.accreditation(at.Member("accreditation"), &p.Accreditation)
	found.constant(registration.Member("registered"), p.Registration.Registered <= quantity.Yes, p.Registration.Registered)
	found.period(registration, p.Registration.From, p.Registration.To)
	for i := range p.Tracks {
		found.track(at.Member("tracks").Index(i), &p.Tracks[i])
	}
	relocated := at.Member("relocation").Member("relocated")
	found.constant(relocated, p.Relocation.Relocated <= quantity.Yes, p.Relocation.Relocated)
	return found
}

// problemList collects problems. Each method looks at one thing and adds what is wrong
// with it.
type problemList []document.Problem

func (l *problemList) add(at document.Pointer, found string, accepted document.Text) {
	*l = append(*l, document.Problem{Pointer: at.String(), Found: document.Untranslated(found), Accepted: accepted})
}

func (l *problemList) constant(at document.Pointer, declared bool, value fmt.Stringer) {
	if !declared {
		l.add(at, value.String(), problem.DeclaredConstant())
	}
}

func (l *problemList) level(at document.Pointer, level quantity.Level) {
	if level > 8 {
		l.add(at, fmt.Sprint(uint8(level)), document.Text{FR: "un niveau de 1 à 8", EN: "a level from 1 to 8"})
	}
}

// addLength is a function of each unit and not of fmt.Stringer: a range in an interface
// costs an allocation, also where nothing is wrong.
func addLength[T interface {
	~int32
	Compare(T) int
}](l *problemList, at document.Pointer, length quantity.Range[T]) {
	if !quantity.NotNegative(length) {
		l.add(at, length.String(), problem.ZeroOrMore())
	}
}

func (l *problemList) period(at document.Pointer, from, to quantity.Date) {
	if trouble, reversed := (quantity.Span{From: from, To: to}).Problem(at); reversed {
		*l = append(*l, trouble)
	}
}

func (l *problemList) school(at document.Pointer, school *School) {
	l.constant(at.Member("role"), school.Role <= RolePartner, school.Role)
	l.constant(at.Member("kind"), school.Kind <= SchoolOther, school.Kind)
	l.constant(at.Member("delivers"), school.Delivers <= quantity.Yes, school.Delivers)
	member := at.Member("member")
	l.constant(member.Member("atIntake"), school.Member.AtIntake <= quantity.Yes, school.Member.AtIntake)
	l.period(member, school.Member.From, school.Member.To)
}

func (l *problemList) accreditation(at document.Pointer, a *Accreditation) {
	l.constant(at.Member("granted"), a.Granted <= quantity.Yes, a.Granted)
	l.constant(at.Member("suspended"), a.Suspended <= quantity.Yes, a.Suspended)
	l.constant(at.Member("opened"), a.Opened <= quantity.Yes, a.Opened)
	l.period(at, a.From, a.To)
}

func (l *problemList) track(at document.Pointer, track *Track) {
	l.constant(at.Member("mode"), track.Mode <= PartTime, track.Mode)
	duration, stated := at.Member("duration"), &track.Duration
	addLength(l, duration.Member("months"), stated.Months)
	addLength(l, duration.Member("semesters"), stated.Semesters)
	addLength(l, duration.Member("academicYears"), stated.AcademicYears)
	l.period(at.Member("dates"), track.Dates.From, track.Dates.To)
}
