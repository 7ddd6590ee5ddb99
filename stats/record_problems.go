package stats

import (
	"fmt"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Problems gives everything that is wrong with the record: facts that its kind does not
// have, and whatever a reader refuses but a Go program can build. It is nil, and nothing
// is allocated, where nothing is wrong. The problems tell what sort of value was found,
// never the value. A nil record has the problem of the zero Record, which has no kind.
func (r *Record) Problems() []document.Problem {
	r = orZero(r)
	var p problemList
	if r.Kind == 0 {
		p.add("/kind", problem.Nothing(), document.Text{FR: "une valeur non vide", EN: "a value that is not empty"})
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

var (
	yearAccepted = document.Text{
		FR: "une année ou une année universitaire : 2010, 2010/2011",
		EN: "a year or an academic year: 2010, 2010/2011",
	}
	schoolsAccepted = document.Text{
		FR: fmt.Sprintf("de 1 à %d écoles, ou pas de liste si elles ne sont pas connues", maxRecordSchools),
		EN: fmt.Sprintf("from 1 to %d schools, or no list where they are not known", maxRecordSchools),
	}
)

// problemList collects problems. Both catalogues and records use it.
type problemList []document.Problem

func (p *problemList) add(pointer string, found, accepted document.Text) {
	*p = append(*p, document.Problem{Pointer: pointer, Found: found, Accepted: accepted})
}

// beyond notes a value of an enumeration that is above its last constant.
func beyond[E interface {
	~uint8
	fmt.Stringer
}](p *problemList, pointer string, value, last E) {
	if value > last {
		p.add(pointer, document.Untranslated(value.String()), problem.DeclaredConstant())
	}
}

// ref notes a reference that is none.
func (p *problemList) ref(pointer string, r document.Ref) {
	if trouble, wrong := r.Problem(pointer); wrong {
		*p = append(*p, trouble)
	}
}

// country notes a code that is no country.
func (p *problemList) country(pointer, code string) {
	if _, known := reading.Country(code); code != "" && !known {
		p.add(pointer, problem.StringOfLength(len(code)), problem.CountryCode())
	}
}

// only notes a fact that records of the kind do not have.
func (p *problemList) only(pointer string, wrong bool) {
	if wrong {
		p.add(pointer,
			document.Text{FR: "un fait que ce type n'a pas", EN: "a fact that this kind does not have"},
			document.Text{FR: "aucune valeur, ou un autre type", EN: "no value, or another kind"})
	}
}

// schools notes a list that is empty or too long, and schools that cannot be.
func (p *problemList) schools(schools []RecordSchool) {
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
