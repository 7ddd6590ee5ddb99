package eligibility

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Problems says what is wrong with the applicant, whatever the edition: what contradicts
// itself, and what ReadApplicant lets through in no document but a Go program can build. It
// is nil where nothing is wrong, and for a nil applicant. The problems hold nothing of what
// was found but its sort and its length.
func (a *Applicant) Problems() []document.Problem {
	if a == nil {
		return nil
	}
	var p problems
	p.ref(a.Ref, "ref")
	p.length(len(a.Qualifications), maxQualifications, "qualifications")
	for i := range a.Qualifications {
		p.list, p.index = "qualifications", i
		p.qualification(&a.Qualifications[i])
	}
	p.list = ""
	p.length(len(a.Experience), maxExperience, "experience")
	for i := range a.Experience {
		p.list, p.index = "experience", i
		p.work(&a.Experience[i])
	}
	p.list = ""
	p.length(len(a.Exemptions), maxExemptions, "exemptions")
	for i := range a.Exemptions {
		p.list, p.index = "exemptions", i
		p.exemption(&a.Exemptions[i])
	}
	p.list = ""
	p.ref(a.Enrolment.Programme, "enrolment", "programme")
	constant(&p, a.Enrolment.UnderLabel, quantity.Yes, "enrolment", "underLabel")
	return p.found
}

// problems are gathered. Where there are none this allocates nothing: each applicant of a
// stream passes here.
type problems struct {
	found []document.Problem
	// list and index say which entry is looked at. list is empty outside the lists.
	list  string
	index int
}

// add adds a problem at a member of the entry, or of a member of it.
func (p *problems) add(found, accepted document.Text, names ...string) {
	p.found = append(p.found, document.Problem{Pointer: p.path(names).String(), Found: found, Accepted: accepted})
}

// path gives the place of a member.
func (p *problems) path(names []string) document.Pointer {
	var at document.Pointer
	if p.list != "" {
		at = at.Member(p.list).Index(p.index)
	}
	for _, name := range names {
		at = at.Member(name)
	}
	return at
}

func (p *problems) qualification(q *Qualification) {
	constant(p, q.Kind, QualificationOther, "kind")
	constant(p, q.Award, NotAwarded, "award")
	constant(p, q.CTIListed, quantity.Yes, "ctiListed")
	constant(p, q.CEFDGListed, quantity.Yes, "cefdgListed")
	constant(p, q.GradeOfMaster, quantity.Yes, "gradeOfMaster")
	constant(p, q.CGEListed, quantity.Yes, "cgeListed")
	if q.Country != "" {
		p.country(q.Country)
	}
	if q.Level > maxLevel {
		p.add(aNumber, levelAccepted, "level")
	}
	if !inBounds(q.Credits) {
		p.add(aNumber, creditsAccepted, "credits")
	}
	if !q.Registration.IsZero() {
		p.registration(q.Registration, q.On)
	}
	if e := q.Equivalence; !e.IsZero() {
		constant(p, e.Ruling, RulingNotAsked, "equivalence", "ruling")
		constant(p, e.To, QualificationOther, "equivalence", "to")
		if q.Kind != 0 && q.Kind != QualificationForeign {
			p.add(
				document.Text{FR: "une équivalence d'un diplôme qui n'est pas étranger", EN: "an equivalence of a diploma that is not foreign"},
				document.Text{FR: `aucune équivalence, ou le type "foreign"`, EN: `no equivalence, or the kind "foreign"`},
				"equivalence")
		}
	}
	p.evidence(q.Evidence, &qualificationEvidence)
}

func (p *problems) registration(r TitleRegistration, awarded quantity.Date) {
	constant(p, r.Registered, quantity.Yes, "registration", "registered")
	if reversed := p.span(r.span(), "registration"); reversed {
		return
	}
	if r.Registered.Contradicts(r.span().Contains(awarded)) {
		p.add(
			document.Text{FR: "une réponse que les dates contredisent le jour de l'obtention", EN: "an answer that the dates contradict on the day of the award"},
			document.Text{FR: "la réponse que donnent les dates", EN: "the answer that the dates give"},
			"registration", "registered")
	}
}

func (p *problems) work(w *Work) {
	constant(p, w.Kind, WorkStudy, "kind")
	constant(p, w.Ongoing, quantity.Yes, "ongoing")
	p.span(quantity.Span{From: w.From, To: w.To})
	if w.Ongoing == quantity.Yes && !w.To.IsZero() {
		p.add(
			document.Text{FR: "un travail qui se poursuit et qui a un dernier jour", EN: "work that goes on and has a last day"},
			document.Text{FR: `"ongoing": true ou "to", l'un des deux`, EN: `"ongoing": true or "to", one of them`},
			"ongoing")
	}
	if w.Rate < 0 || w.Rate > fullTime {
		p.add(aNumber, rateAccepted, "rate")
	}
	p.evidence(w.Evidence, &workEvidence)
}

func (p *problems) exemption(x *Exemption) {
	constant(p, x.Kind, ExemptionOther, "kind")
	constant(p, x.Ruling, RulingNotAsked, "ruling")
	constant(p, x.By, RulingBySchool, "by")
	p.ref(x.Motive, "motive")
	p.evidence(x.Evidence, &exemptionEvidence)
}

// constant finds a value of an enumeration beyond the last one.
func constant[E interface {
	~uint8
	fmt.Stringer
}](p *problems, value, last E, names ...string) {
	if value > last {
		p.add(document.Untranslated(value.String()), problem.DeclaredConstant(), names...)
	}
}

func (p *problems) ref(r document.Ref, names ...string) {
	if trouble, wrong := r.Problem(""); wrong {
		p.add(trouble.Found, trouble.Accepted, names...)
	}
}

// length finds a list that is longer than a document may have it.
func (p *problems) length(n, most int, name string) {
	if n > most {
		p.add(
			document.Text{FR: fmt.Sprintf("un tableau de longueur %d", n), EN: fmt.Sprintf("an array of length %d", n)},
			document.Text{FR: fmt.Sprintf("au plus %d éléments", most), EN: fmt.Sprintf("at most %d elements", most)},
			name)
	}
}

// country finds a code that is none of a country.
func (p *problems) country(code string) {
	if _, known := reading.Country(code); !known {
		p.add(problem.StringOfLength(utf8.RuneCountInString(code)), problem.CountryCode(), "country")
	}
}

// span finds one that ends before it begins. It does not give the days.
func (p *problems) span(s quantity.Span, names ...string) (reversed bool) {
	if s.To.IsZero() || s.From.Compare(s.To) <= 0 {
		return false
	}
	trouble, _ := s.Problem(p.path(names))
	p.add(document.Text{FR: "un dernier jour qui précède le premier", EN: "a last day that comes before the first"}, trouble.Accepted, names...)
	return true
}

// evidence finds members that the sort of entry does not have. Evidenced is good for any.
func (p *problems) evidence(e Evidence, of *entryEvidence) {
	if e&^of.members != 0 && e != Evidenced {
		p.add(document.Text{FR: "un fait que l'entrée n'a pas", EN: "a fact that the entry does not have"}, of.accepted, "evidence")
	}
}

// entryEvidence are the members that a sort of entry has.
type entryEvidence struct {
	members  Evidence
	accepted document.Text
}

var (
	qualificationEvidence = newEntryEvidence(evidenceOfQualifications)
	workEvidence          = newEntryEvidence(evidenceOfWork)
	exemptionEvidence     = newEntryEvidence(evidenceOfExemptions)
)

func newEntryEvidence(members Evidence) entryEvidence {
	list := strings.Join(evidenceNames.Words(members), ", ")
	return entryEvidence{members, document.Text{FR: "des noms parmi : " + list, EN: "names among: " + list}}
}

const (
	maxLevel quantity.Level   = 8
	fullTime quantity.Percent = 100
)

var (
	aNumber         = document.Text{FR: "un nombre", EN: "a number"}
	levelAccepted   = document.Text{FR: "un niveau de 1 à 8, ou 0 s'il n'est pas connu", EN: "a level from 1 to 8, or 0 where it is not known"}
	rateAccepted    = document.Text{FR: "un pourcentage de 1 à 100, ou 0 s'il n'est pas connu", EN: "a percentage from 1 to 100, or 0 where it is not known"}
	creditsAccepted = document.Text{
		FR: fmt.Sprintf("de 0 à %d crédits", quantity.MaxCredits),
		EN: fmt.Sprintf("from 0 to %d credits", quantity.MaxCredits),
	}
)

// inBounds tells whether each bound of a range may stand in a document.
func inBounds(r quantity.Range[quantity.Credits]) bool {
	lower, _ := r.Min() // zero where it is not known
	upper, _ := r.Max()
	within := func(c quantity.Credits) bool { return c.Hundredths() >= 0 && c.Hundredths() <= quantity.MaxCredits*100 }
	return within(lower) && within(upper)
}
