package eligibility

import (
	"slices"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Blanks gives the places of the applicant's document that leave some facts open:
// what to fill in, by an edition and for one start. A start that is not known is no
// place of the document.
func (a *Applicant) Blanks(e *law.Edition, start quantity.Date, facts law.EntryFactSet) []document.Pointer {
	if e == nil {
		return nil
	}
	return a.appendBlanks(nil, e.Entry(), start, facts)
}

func (a *Applicant) appendBlanks(dst []document.Pointer, n *law.Entry, start quantity.Date, asked law.EntryFactSet) []document.Pointer {
	b := blanks{places: dst, entry: len(dst)}
	if facts := asked & onQualifications; facts != 0 {
		b.list(a.Qualifications == nil, bool(a.QualificationsOpen), "qualifications", "qualificationsComplete")
		for i := range a.Qualifications {
			b.qualification(&a.Qualifications[i], document.Pointer{}.Member("qualifications").Index(i), n, start, facts)
		}
	}
	if asked.Has(law.ExperienceLongEnough) {
		b.list(a.Experience == nil, bool(a.ExperienceOpen), "experience", "experienceComplete")
		for i := range a.Experience {
			b.work(&a.Experience[i], document.Pointer{}.Member("experience").Index(i), n.Interpretations())
		}
	}
	if facts := asked & onExemptions; facts != 0 {
		b.list(a.Exemptions == nil, bool(a.ExemptionsOpen), "exemptions", "exemptionsComplete")
		for i := range a.Exemptions {
			b.exemption(&a.Exemptions[i], document.Pointer{}.Member("exemptions").Index(i), facts)
		}
	}
	return b.places
}

// blanks gathers places.
type blanks struct {
	places []document.Pointer
	entry  int // where those of the entry of a list begin
}

// add adds a member where it is blank, once for an entry.
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
func (b *blanks) qualification(q *Qualification, at document.Pointer, n *law.Entry, start quantity.Date, asked law.EntryFactSet) {
	b.entry = len(b.places)
	said := q.facts(n, start)
	open := asked &^ (said.yes | said.no)
	if open == 0 {
		return
	}
	b.add(q.Kind == 0, at, "kind")
	if q.awardedBy(start) == quantity.Unknown {
		b.add(q.Award == 0 || q.Award == AwardExpected, at, "award")
		b.add(q.On.IsZero(), at, "on")
	}
	for fact := range open.All() {
		switch fact {
		case law.EngineeringDiplomaInTime:
			b.add(q.CTIListed == quantity.Unknown, at, "ctiListed")
		case law.ManagementDiplomaInTime:
			b.add(q.CEFDGListed == quantity.Unknown, at, "cefdgListed")
			b.add(q.GradeOfMaster == quantity.Unknown, at, "gradeOfMaster")
		case law.TitleInTime:
			r := q.Registration
			b.add(r.Registered == quantity.Unknown && (r.From.IsZero() || r.To.IsZero()), at, "registration")
			b.add(r.Registered == quantity.Unknown && q.On.IsZero(), at, "on")
			b.add(q.Level == 0, at, "level")
		case law.HealthDoctorateInTime:
			b.add(q.CGEListed == quantity.Unknown, at, "cgeListed")
		case law.ForeignDiplomaInTime:
			b.add(q.Equivalence.isOpen(), at, "equivalence")
		case law.M1InTime:
			foreign := q.Kind == QualificationForeign
			b.add(foreign && q.Equivalence.isOpen(), at, "equivalence")
			bachelor := q.Kind == QualificationBachelor || foreign && q.Equivalence.To == QualificationBachelor
			b.add(bachelor && q.isFourYears(n) == quantity.Unknown, at, "credits")
		}
	}
}

// isOpen tells that the ruling, or what it is to, is still to come.
func (e Equivalence) isOpen() bool {
	return e.Ruling != RulingRefused && (e.Ruling != RulingGranted || e.To == 0)
}

// work adds what is blank of a span of work that may count.
func (b *blanks) work(w *Work, at document.Pointer, readings law.Interpretations) {
	b.entry = len(b.places)
	count := counts(w.Kind, readings)
	if count == quantity.No {
		return
	}
	b.add(count == quantity.Unknown, at, "kind")
	b.add(w.From.IsZero(), at, "from")
	b.add(w.To.IsZero() && w.Ongoing != quantity.Yes, at, "to")
	b.add(w.Rate == 0 && readings.Has(law.ProRata), at, "rate")
}

// exemption adds what is blank of an exemption that leaves a fact open.
func (b *blanks) exemption(x *Exemption, at document.Pointer, asked law.EntryFactSet) {
	b.entry = len(b.places)
	said := x.facts()
	if asked&^(said.yes|said.no) == 0 {
		return
	}
	b.add(x.Kind == 0, at, "kind")
	b.add(x.granted() == quantity.Unknown, at, "ruling")
}
