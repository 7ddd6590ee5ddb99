package eligibility

import (
	"slices"

	"github.com/mastere-go/mastere/ms"
)

// Blanks gives the places of the applicant's document that leave some facts open:
// what to fill in, by an edition and for one start. A start that is not known is no
// place of the document.
func (a *Applicant) Blanks(e *ms.Edition, start ms.Date, facts ms.EntryFactSet) []ms.Path {
	if e == nil {
		return nil
	}
	return a.appendBlanks(nil, e.Entry(), start, facts)
}

func (a *Applicant) appendBlanks(dst []ms.Path, n *ms.Entry, start ms.Date, asked ms.EntryFactSet) []ms.Path {
	b := blanks{places: dst, entry: len(dst)}
	if facts := asked & onQualifications; facts != 0 {
		b.list(a.Qualifications == nil, bool(a.QualificationsOpen), ms.NameQualifications, ms.NameQualificationsComplete)
		for i := range a.Qualifications {
			b.qualification(&a.Qualifications[i], ms.Path{}.Name(ms.NameQualifications).Index(i), n, start, facts)
		}
	}
	if asked.Has(ms.ExperienceLongEnough) {
		b.list(a.Experience == nil, bool(a.ExperienceOpen), ms.NameExperience, ms.NameExperienceComplete)
		for i := range a.Experience {
			b.work(&a.Experience[i], ms.Path{}.Name(ms.NameExperience).Index(i), n.Readings())
		}
	}
	if facts := asked & onExemptions; facts != 0 {
		b.list(a.Exemptions == nil, bool(a.ExemptionsOpen), ms.NameExemptions, ms.NameExemptionsComplete)
		for i := range a.Exemptions {
			b.exemption(&a.Exemptions[i], ms.Path{}.Name(ms.NameExemptions).Index(i), facts)
		}
	}
	return b.places
}

// blanks gathers places.
type blanks struct {
	places []ms.Path
	entry  int // where those of the entry of a list begin
}

// add adds a member where it is blank, once for an entry.
func (b *blanks) add(blank bool, at ms.Path, name ms.Name) {
	if place := at.Name(name); blank && !slices.Contains(b.places[b.entry:], place) {
		b.places = append(b.places, place)
	}
}

// list adds a list that is not there, or the member that leaves it open.
func (b *blanks) list(missing, open bool, name, complete ms.Name) {
	b.add(missing, ms.Path{}, name)
	b.add(open, ms.Path{}, complete)
}

// qualification adds what is blank of a qualification that leaves a fact open.
func (b *blanks) qualification(q *Qualification, at ms.Path, n *ms.Entry, start ms.Date, asked ms.EntryFactSet) {
	b.entry = len(b.places)
	said := q.facts(n, start)
	open := asked &^ (said.yes | said.no)
	if open == 0 {
		return
	}
	b.add(q.Kind == 0, at, ms.NameKind)
	if q.awardedBy(start) == ms.Unknown {
		b.add(q.Award == 0 || q.Award == ms.AwardExpected, at, ms.NameAward)
		b.add(q.On.IsZero(), at, ms.NameOn)
	}
	for fact := range open.All() {
		switch fact {
		case ms.EngineeringDiplomaInTime:
			b.add(q.CTIListed == ms.Unknown, at, ms.NameCTIListed)
		case ms.ManagementDiplomaInTime:
			b.add(q.CEFDGListed == ms.Unknown, at, ms.NameCEFDGListed)
			b.add(q.GradeOfMaster == ms.Unknown, at, ms.NameGradeOfMaster)
		case ms.TitleInTime:
			r := q.Registration
			b.add(r.Registered == ms.Unknown && (r.From.IsZero() || r.To.IsZero()), at, ms.NameRegistration)
			b.add(r.Registered == ms.Unknown && q.On.IsZero(), at, ms.NameOn)
			b.add(q.Level == 0, at, ms.NameLevel)
		case ms.HealthDoctorateInTime:
			b.add(q.CGEListed == ms.Unknown, at, ms.NameCGEListed)
		case ms.ForeignDiplomaInTime:
			b.add(q.Equivalence.isOpen(), at, ms.NameEquivalence)
		case ms.M1InTime:
			foreign := q.Kind == ms.QualificationForeign
			b.add(foreign && q.Equivalence.isOpen(), at, ms.NameEquivalence)
			bachelor := q.Kind == ms.QualificationBachelor || foreign && q.Equivalence.To == ms.QualificationBachelor
			b.add(bachelor && q.isFourYears(n) == ms.Unknown, at, ms.NameCredits)
		}
	}
}

// isOpen tells that the ruling, or what it is to, is still to come.
func (e Equivalence) isOpen() bool {
	return e.Ruling != ms.RulingRefused && (e.Ruling != ms.RulingGranted || e.To == 0)
}

// work adds what is blank of a span of work that may count.
func (b *blanks) work(w *Work, at ms.Path, readings ms.Readings) {
	b.entry = len(b.places)
	count := counts(w.Kind, readings)
	if count == ms.No {
		return
	}
	b.add(count == ms.Unknown, at, ms.NameKind)
	b.add(w.From.IsZero(), at, ms.NameFrom)
	b.add(w.To.IsZero() && w.Ongoing != ms.Yes, at, ms.NameTo)
	b.add(w.Rate == 0 && readings.Has(ms.ProRata), at, ms.NameRate)
}

// exemption adds what is blank of an exemption that leaves a fact open.
func (b *blanks) exemption(x *Exemption, at ms.Path, asked ms.EntryFactSet) {
	b.entry = len(b.places)
	said := x.facts()
	if asked&^(said.yes|said.no) == 0 {
		return
	}
	b.add(x.Kind == 0, at, ms.NameKind)
	b.add(x.granted() == ms.Unknown, at, ms.NameRuling)
}
