package eligibility

import (
	"slices"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Blanks gives the places of the applicant's document that leave some facts open: what to
// fill in. A start that is not known is no place of the document. A nil applicant is one
// of whom nothing is known. Without an edition there are no blanks.
func (c *Checker) Blanks(a *Applicant, start quantity.Date, facts FactSet) []document.Pointer {
	if !c.ready() {
		return nil
	}
	return c.appendBlanks(nil, a, start, facts)
}

func (c *Checker) appendBlanks(dst []document.Pointer, a *Applicant, start quantity.Date, facts FactSet) []document.Pointer {
	if a == nil {
		a = &unknownApplicant
	}
	b := blanks{checker: c, start: start, places: dst, entry: len(dst)}
	if open := facts & factsOnQualifications; open != 0 {
		b.list(a.Qualifications == nil, bool(a.QualificationsOpen), "qualifications", "qualificationsComplete")
		for i := range a.Qualifications {
			b.qualification(&a.Qualifications[i], document.Pointer{}.Member("qualifications").Index(i), open)
		}
	}
	if facts.Has(ExperienceLongEnough) {
		b.list(a.Experience == nil, bool(a.ExperienceOpen), "experience", "experienceComplete")
		for i := range a.Experience {
			b.work(&a.Experience[i], document.Pointer{}.Member("experience").Index(i))
		}
	}
	if open := facts & factsOnExemptions; open != 0 {
		b.list(a.Exemptions == nil, bool(a.ExemptionsOpen), "exemptions", "exemptionsComplete")
		for i := range a.Exemptions {
			b.exemption(&a.Exemptions[i], document.Pointer{}.Member("exemptions").Index(i), open)
		}
	}
	return b.places
}

// blanks gathers places.
type blanks struct {
	checker *Checker
	start   quantity.Date
	places  []document.Pointer
	entry   int // index in places of the first place of the entry looked at
}

// add adds a member where it is blank, once an entry.
func (b *blanks) add(blank bool, at document.Pointer, name string) {
	if place := at.Member(name); blank && !slices.Contains(b.places[b.entry:], place) {
		b.places = append(b.places, place)
	}
}

// list adds a list that is not there, or the member that leaves it open.
func (b *blanks) list(missing, open bool, name, complete string) {
	b.add(missing, document.Pointer{}, name)
	b.add(open, document.Pointer{}, complete)
}

// qualification adds what is blank of a qualification that leaves a fact open.
func (b *blanks) qualification(q *Qualification, at document.Pointer, facts FactSet) {
	b.entry = len(b.places)
	said := b.checker.ofQualification(q, b.start)
	open := facts &^ (said.yes | said.no)
	if open == 0 {
		return
	}
	b.add(q.Kind == 0, at, "kind")
	if q.awardedBy(b.start) == quantity.Unknown {
		b.add(q.Award == 0 || q.Award == AwardExpected, at, "award")
		b.add(q.On.IsZero(), at, "on")
	}
	for fact := range open.All() {
		switch fact {
		case EngineeringDiplomaInTime:
			b.add(q.CTIListed == quantity.Unknown, at, "ctiListed")
		case ManagementDiplomaInTime:
			b.add(q.CEFDGListed == quantity.Unknown, at, "cefdgListed")
			b.add(q.GradeOfMaster == quantity.Unknown, at, "gradeOfMaster")
		case TitleInTime:
			r := q.Registration
			b.add(r.Registered == quantity.Unknown && (r.From.IsZero() || r.To.IsZero()), at, "registration")
			b.add(r.Registered == quantity.Unknown && q.On.IsZero(), at, "on")
			b.add(q.Level == 0, at, "level")
		case HealthDoctorateInTime:
			b.add(q.CGEListed == quantity.Unknown, at, "cgeListed")
		case ForeignDiplomaInTime:
			b.add(q.Equivalence.isOpen(), at, "equivalence")
		case M1InTime:
			foreign := q.Kind == QualificationForeign
			b.add(foreign && q.Equivalence.isOpen(), at, "equivalence")
			bachelor := q.Kind == QualificationBachelor || foreign && q.Equivalence.To == QualificationBachelor
			b.add(bachelor && q.isFourYears() == quantity.Unknown, at, "credits")
		}
	}
}

// work adds what is blank of a span of work that may count.
func (b *blanks) work(w *Work, at document.Pointer) {
	b.entry = len(b.places)
	interpretations := b.checker.interpretations
	count := counts(w.Kind, interpretations)
	if count == quantity.No {
		return
	}
	b.add(count == quantity.Unknown, at, "kind")
	b.add(w.From.IsZero(), at, "from")
	b.add(w.To.IsZero() && w.Ongoing != quantity.Yes, at, "to")
	b.add(w.Rate == 0 && interpretations.Has(law.ProRata), at, "rate")
}

// exemption adds what is blank of an exemption that leaves a fact open.
func (b *blanks) exemption(x *Exemption, at document.Pointer, facts FactSet) {
	b.entry = len(b.places)
	said := x.factAnswers()
	if facts&^(said.yes|said.no) == 0 {
		return
	}
	b.add(x.Kind == 0, at, "kind")
	b.add(x.granted() == quantity.Unknown, at, "ruling")
}
