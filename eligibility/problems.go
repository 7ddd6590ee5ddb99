package eligibility

import (
	"fmt"
	"strings"

	"github.com/mastere-go/mastere/ms"
)

// Problems says what is wrong with the applicant, whatever the edition: what
// contradicts itself, and numbers, constants and references that no reader lets
// through but a Go program can build. None is nil. The problems hold nothing of what
// was found but its sort.
func (a *Applicant) Problems() []ms.Problem {
	var p problems
	p.ref(a.Ref, ms.NameRef)
	for i := range a.Qualifications {
		p.list, p.index = ms.NameQualifications, i
		p.qualification(&a.Qualifications[i])
	}
	for i := range a.Experience {
		p.list, p.index = ms.NameExperience, i
		p.work(&a.Experience[i])
	}
	for i := range a.Exemptions {
		p.list, p.index = ms.NameExemptions, i
		p.exemption(&a.Exemptions[i])
	}
	p.list = 0
	p.ref(a.Enrolment.Programme, ms.NameEnrolment, ms.NameProgramme)
	constant(&p, a.Enrolment.UnderLabel, ms.Yes, ms.NameEnrolment, ms.NameUnderLabel)
	return p.found
}

// problems are gathered. Where there are none this allocates nothing and costs next
// to nothing: an applicant of a stream passes here too.
type problems struct {
	found []ms.Problem
	// list and index say which entry is looked at; list is 0 outside the lists.
	list  ms.Name
	index int
}

// add adds a problem at a member of the entry.
func (p *problems) add(found, accepted ms.Text, names ...ms.Name) {
	p.found = append(p.found, ms.Problem{Pointer: p.path(names).String(), Found: found, Accepted: accepted})
}

func (p *problems) path(names []ms.Name) ms.Path {
	var at ms.Path
	if p.list != 0 {
		at = at.Name(p.list).Index(p.index)
	}
	for _, name := range names {
		at = at.Name(name)
	}
	return at
}

func (p *problems) qualification(q *Qualification) {
	constant(p, q.Kind, ms.QualificationOther, ms.NameKind)
	constant(p, q.Award, ms.NotAwarded, ms.NameAward)
	constant(p, q.CTIListed, ms.Yes, ms.NameCTIListed)
	constant(p, q.CEFDGListed, ms.Yes, ms.NameCEFDGListed)
	constant(p, q.GradeOfMaster, ms.Yes, ms.NameGradeOfMaster)
	constant(p, q.CGEListed, ms.Yes, ms.NameCGEListed)
	if q.Level > maxLevel {
		p.add(aNumber, levelAccepted, ms.NameLevel)
	}
	if !inBounds(q.Credits) {
		p.add(aNumber, creditsAccepted, ms.NameCredits)
	}
	if !q.Registration.IsZero() {
		p.registration(q.Registration, q.On)
	}
	if e := q.Equivalence; !e.IsZero() {
		constant(p, e.Ruling, ms.RulingNotAsked, ms.NameEquivalence, ms.NameRuling)
		constant(p, e.To, ms.QualificationOther, ms.NameEquivalence, ms.NameTo)
		if q.Kind != 0 && q.Kind != ms.QualificationForeign {
			p.add(
				ms.Text{FR: "une équivalence d'un diplôme qui n'est pas étranger", EN: "an equivalence of a diploma that is not foreign"},
				ms.Text{FR: `aucune équivalence, ou le type "foreign"`, EN: `no equivalence, or the kind "foreign"`},
				ms.NameEquivalence)
		}
	}
	p.evidence(q.Evidence, &qualificationEvidence)
}

func (p *problems) registration(r Registration, awarded ms.Date) {
	constant(p, r.Registered, ms.Yes, ms.NameRegistration, ms.NameRegistered)
	if reversed := p.span(r.span(), ms.NameRegistration); reversed {
		return
	}
	if r.Registered.Contradicts(r.span().Contains(awarded)) {
		p.add(
			ms.Text{FR: "une réponse que les dates contredisent le jour de l'obtention", EN: "an answer that the dates contradict on the day of the award"},
			ms.Text{FR: "la réponse que donnent les dates", EN: "the answer that the dates give"},
			ms.NameRegistration, ms.NameRegistered)
	}
}

func (p *problems) work(w *Work) {
	constant(p, w.Kind, ms.WorkStudy, ms.NameKind)
	constant(p, w.Ongoing, ms.Yes, ms.NameOngoing)
	p.span(ms.Span{From: w.From, To: w.To})
	if w.Ongoing == ms.Yes && !w.To.IsZero() {
		p.add(
			ms.Text{FR: "un travail qui se poursuit et qui a un dernier jour", EN: "work that goes on and has a last day"},
			ms.Text{FR: `"ongoing": true ou "to", l'un des deux`, EN: `"ongoing": true or "to", one of them`},
			ms.NameOngoing)
	}
	if w.Rate < 0 || w.Rate > fullTime {
		p.add(aNumber, rateAccepted, ms.NameRate)
	}
	p.evidence(w.Evidence, &workEvidence)
}

func (p *problems) exemption(x *Exemption) {
	constant(p, x.Kind, ms.ExemptionOther, ms.NameKind)
	constant(p, x.Ruling, ms.RulingNotAsked, ms.NameRuling)
	constant(p, x.By, ms.RulingBySchool, ms.NameBy)
	p.ref(x.Motive, ms.NameMotive)
	p.evidence(x.Evidence, &exemptionEvidence)
}

// constant finds a value of an enumeration beyond the last one.
func constant[E interface {
	~uint8
	fmt.Stringer
}](p *problems, value, last E, names ...ms.Name) {
	if value > last {
		p.add(ms.Untranslated(value.String()), ms.DeclaredConstant(), names...)
	}
}

func (p *problems) ref(r Ref, names ...ms.Name) {
	if problem, wrong := r.Problem(""); wrong {
		p.add(problem.Found, problem.Accepted, names...)
	}
}

// span finds one that ends before it begins, and does not give the days.
func (p *problems) span(s ms.Span, names ...ms.Name) (reversed bool) {
	if s.To.IsZero() || s.From.Compare(s.To) <= 0 {
		return false
	}
	problem, _ := s.Problem(p.path(names))
	p.add(ms.Text{FR: "un dernier jour qui précède le premier", EN: "a last day that comes before the first"}, problem.Accepted, names...)
	return true
}

// evidence finds what the sort of entry does not have. Evidenced is said of any.
func (p *problems) evidence(e Evidence, of *entryEvidence) {
	if e&^of.facts != 0 && e != Evidenced {
		p.add(ms.Text{FR: "un fait que l'entrée n'a pas", EN: "a fact that the entry does not have"}, of.accepted, ms.NameEvidence)
	}
}

// entryEvidence are the facts that a sort of entry has.
type entryEvidence struct {
	facts    Evidence
	accepted ms.Text
}

var (
	qualificationEvidence = newEntryEvidence(evidenceOfQualifications)
	workEvidence          = newEntryEvidence(evidenceOfWork)
	exemptionEvidence     = newEntryEvidence(evidenceOfExemptions)
)

func newEntryEvidence(facts Evidence) entryEvidence {
	var words []string
	for i, name := range evidenceNames {
		if facts.Has(1 << i) {
			words = append(words, name.String())
		}
	}
	list := strings.Join(words, ", ")
	return entryEvidence{facts, ms.Text{FR: "des noms parmi : " + list, EN: "names among: " + list}}
}

const (
	maxLevel ms.Level   = 8
	fullTime ms.Percent = 100
)

var (
	aNumber         = ms.Text{FR: "un nombre", EN: "a number"}
	levelAccepted   = ms.Text{FR: "un niveau de 1 à 8, ou 0 s'il n'est pas connu", EN: "a level from 1 to 8, or 0 where it is not known"}
	rateAccepted    = ms.Text{FR: "un pourcentage de 1 à 100, ou 0 s'il n'est pas connu", EN: "a percentage from 1 to 100, or 0 where it is not known"}
	creditsAccepted = ms.Text{
		FR: fmt.Sprintf("de 0 à %d crédits", ms.MaxCredits),
		EN: fmt.Sprintf("from 0 to %d credits", ms.MaxCredits),
	}
)

// inBounds tells whether each bound that is known may stand in a document.
func inBounds(r ms.Range[ms.Credits]) bool {
	lower, _ := r.Min() // zero where it is not known
	upper, _ := r.Max()
	within := func(c ms.Credits) bool { return c.Hundredths() >= 0 && c.Hundredths() <= ms.MaxCredits*100 }
	return within(lower) && within(upper)
}
