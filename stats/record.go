package stats

import (
	"fmt"

	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Record is a graduate, an enrolment or a programme in one year: what figures are
// computed from. Each fact may be left blank, and there is no personal data: a person
// has no reference.
type Record struct {
	Kind RecordKind `json:"kind" validate:"required"`
	// Ref names a programme, the same in all its records.
	Ref document.Ref `json:"ref,omitzero"`
	// Year is a calendar or an academic year: of the graduation or the enrolment, or the
	// one that the record of a programme is of.
	Year Period `json:"year,omitzero"`
	// Schools are those that carry the programme (écoles porteuses), all of them. No
	// list is a blank.
	Schools []RecordSchool `json:"schools,omitzero" validate:"max=20,dive"`
	// Nationality is that of a person.
	Nationality Nationality `json:"nationality,omitzero"`
	// Country is that of the schools, wherever they teach, as an ISO 3166-1 code.
	Country string `json:"country,omitzero" validate:"omitempty,iso3166_1_alpha2"`
	// TaughtIn is the country in which a relocated programme is taught. Of one that is
	// not relocated it does not count.
	TaughtIn string `json:"taughtIn,omitzero" validate:"omitempty,iso3166_1_alpha2"`

	// Accredited, Open, Suspended and Relocated are separate facts of a programme.
	Accredited quantity.Truth `json:"accredited,omitzero"`
	Open       quantity.Truth `json:"open,omitzero"`
	Suspended  quantity.Truth `json:"suspended,omitzero"`
	Relocated  quantity.Truth `json:"relocated,omitzero"`
}

// RecordSchool is a school that carries a programme.
type RecordSchool struct {
	Ref  document.Ref  `json:"ref,omitzero"`
	Kind ms.SchoolKind `json:"kind,omitzero"`
}

const maxRecordSchools = 20 // as the tag of Record.Schools says

// RecordKind is what a record is of.
type RecordKind uint8

// What records are of.
const (
	RecordGraduate RecordKind = iota + 1
	RecordEnrolment
	RecordProgramme
)

var recordKindWords = [...]string{"", "graduate", "enrolment", "programme"}

var (
	recordKindNames = enum.Words[RecordKind](recordKindWords[:])
	_               = [1]struct{}{}[len(recordKindWords)-1-int(RecordProgramme)] // a word for each
)

// String gives the word used in documents.
func (k RecordKind) String() string { return recordKindNames.Of("RecordKind", k) }

// MarshalText gives the word used in documents.
func (k RecordKind) MarshalText() ([]byte, error) {
	return recordKindNames.Append(nil, "RecordKind", k)
}

// UnmarshalText reads the word used in documents.
func (k *RecordKind) UnmarshalText(b []byte) error { return recordKindNames.Parse(k, b) }

// Problems says what is wrong with the record itself: facts that its kind does not
// have, and what no reader lets through but a Go program can build. None is nil, at no
// cost. The problems hold nothing of what was found but its sort.
func (r *Record) Problems() []document.Problem {
	var p recordProblems
	if r.Kind == 0 {
		p.add("/kind", document.Text{FR: "rien", EN: "nothing"}, document.Text{FR: "une valeur non vide", EN: "a value that is not empty"})
	}
	beyond(&p, "/kind", r.Kind, RecordProgramme)
	p.ref("/ref", r.Ref)
	if !r.Year.IsZero() && !r.Year.isYear() {
		p.add("/year", document.Text{FR: "une période", EN: "a period"}, yearAccepted)
	}
	p.schools(r.Schools)
	beyond(&p, "/nationality", r.Nationality, Foreign)
	p.country("/country", r.Country)
	p.country("/taughtIn", r.TaughtIn)
	for _, f := range programmeFacts {
		said := *f.of(r)
		beyond(&p, f.pointer, said, quantity.Yes)
		p.only(f.pointer, said != quantity.Unknown && r.Kind != RecordProgramme)
	}
	p.only("/ref", r.Ref != "" && r.Kind != RecordProgramme)
	p.only("/taughtIn", r.TaughtIn != "" && r.Kind != RecordProgramme)
	p.only("/nationality", r.Nationality != 0 && r.Kind == RecordProgramme)
	return p
}

// isYear tells that a period is a calendar or an academic year.
func (p Period) isYear() bool { return p.kind == periodYear || p.kind == periodAcademicYear }

// programmeFacts are those that only programmes have.
var programmeFacts = [...]struct {
	pointer string
	of      func(*Record) *quantity.Truth
}{
	{"/accredited", func(r *Record) *quantity.Truth { return &r.Accredited }},
	{"/open", func(r *Record) *quantity.Truth { return &r.Open }},
	{"/suspended", func(r *Record) *quantity.Truth { return &r.Suspended }},
	{"/relocated", func(r *Record) *quantity.Truth { return &r.Relocated }},
}

// The facts by their place in programmeFacts.
const (
	factAccredited = iota
	factOpen
	factSuspended
	factRelocated
)

var (
	yearAccepted = document.Text{
		FR: "une année ou une année universitaire : 2010, 2010/2011",
		EN: "a year or an academic year: 2010, 2010/2011",
	}
	countryAccepted = document.Text{
		FR: "un code de pays à deux lettres (ISO 3166-1), comme FR",
		EN: "a two-letter country code (ISO 3166-1), such as FR",
	}
	schoolsAccepted = document.Text{
		FR: fmt.Sprintf("de 1 à %d écoles, ou pas de liste si elles ne sont pas connues", maxRecordSchools),
		EN: fmt.Sprintf("from 1 to %d schools, or no list where they are not known", maxRecordSchools),
	}
)

type recordProblems []document.Problem

func (p *recordProblems) add(pointer string, found, accepted document.Text) {
	*p = append(*p, document.Problem{Pointer: pointer, Found: found, Accepted: accepted})
}

// beyond finds a value of an enumeration beyond the last one.
func beyond[E interface {
	~uint8
	fmt.Stringer
}](p *recordProblems, pointer string, value, last E) {
	if value > last {
		p.add(pointer, document.Untranslated(value.String()), problem.DeclaredConstant())
	}
}

func (p *recordProblems) ref(pointer string, r document.Ref) {
	if trouble, wrong := r.Problem(pointer); wrong {
		*p = append(*p, trouble)
	}
}

func (p *recordProblems) country(pointer, code string) {
	if _, known := reading.Country(code); code != "" && !known {
		p.add(pointer, problem.StringOfLength(len(code)), countryAccepted)
	}
}

// only finds a fact that records of the kind do not have.
func (p *recordProblems) only(pointer string, wrong bool) {
	if wrong {
		p.add(pointer,
			document.Text{FR: "un fait que ce type n'a pas", EN: "a fact that this kind does not have"},
			document.Text{FR: "aucune valeur, ou un autre type", EN: "no value, or another kind"})
	}
}

func (p *recordProblems) schools(schools []RecordSchool) {
	if schools != nil && (len(schools) == 0 || len(schools) > maxRecordSchools) {
		n := len(schools)
		p.add("/schools", document.Text{FR: fmt.Sprintf("%d écoles", n), EN: fmt.Sprintf("%d schools", n)}, schoolsAccepted)
	}
	for i, s := range schools {
		if s.Kind > ms.SchoolOther || s.Ref != "" && !document.IsRef(s.Ref) {
			at := fmt.Sprintf("/schools/%d", i)
			p.ref(at+"/ref", s.Ref)
			beyond(p, at+"/kind", s.Kind, ms.SchoolOther)
		}
	}
}
