package eligibility

import (
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Facts are an applicant brought into the form that is decided on: which facts hold,
// which do not and which are not known, by an edition and for one start. It is a
// small value, comparable with ==. The zero value knows nothing.
type Facts struct {
	// Four fields here and in Decision, and four words in all, are what the compiler
	// keeps in registers: one more doubles the time of a decision.
	yes, no law.EntryFactSet
	months  months
	notes   note
}

// months are those of experience: least or more and, unless it is 0, less than below.
type months struct{ least, below uint16 }

// note says what an answer on experience rests on.
type note uint8

const (
	pooledDays  note = 1 << iota // counting whole months only, span by span, would change the answer
	otherMonths                  // the other reading of calendar months would change the answer
)

// Of tells whether a fact holds.
func (f Facts) Of(fact law.EntryFact) quantity.Truth {
	switch {
	case f.yes.Has(fact):
		return quantity.Yes
	case f.no.Has(fact):
		return quantity.No
	}
	return quantity.Unknown
}

// Experience gives the months of professional experience before the start.
func (f Facts) Experience() quantity.Range[quantity.Months] {
	least := quantity.AtLeast(quantity.Months(f.months.least))
	if f.months.below == 0 {
		return least
	}
	both, _ := least.Intersect(quantity.AtMost(quantity.Months(f.months.below - 1)))
	return both
}

// With gives the facts with one of them answered, or opened by Unknown. What leads on
// from a fact that does not hold does not hold either, and what a fact leads on from
// holds where it does.
func (f Facts) With(fact law.EntryFact, answer quantity.Truth) Facts {
	if fact == 0 || fact > law.AnyExemptionGranted {
		return f
	}
	before, after := law.EntryFactSet(0), law.EntryFactSet(0) // in the chain, itself in both
	for at := fact; at != 0; at = at.LeadsFrom() {
		before |= 1 << at
	}
	for at := fact; ; at++ {
		after |= 1 << at
		if at.IsWhole() {
			break
		}
	}
	if answer != quantity.No {
		f.no &^= before
	}
	if answer != quantity.Yes {
		f.yes &^= after
	}
	switch answer {
	case quantity.Yes:
		f.yes |= before
	case quantity.No:
		f.no |= after
	}
	return f
}

// onQualifications are the facts that qualifications decide, onExemptions those
// that exemptions do.
const (
	onQualifications law.EntryFactSet = 1<<(law.M1InTime+1) - 2
	onExemptions     law.EntryFactSet = 1<<law.M1ExemptionGranted | 1<<law.PriorLearningGranted | 1<<law.AnyExemptionGranted
)

// Facts brings the applicant into the form that Decide takes, by an edition and for
// a programme that starts on a day. The zero Date is a start that is not known,
// which leaves open what depends on it. It allocates nothing for up to sixteen spans
// of experience, unless they count by their rates (ms.ProRata).
func (a *Applicant) Facts(e *law.Edition, start quantity.Date) Facts {
	if e == nil {
		return Facts{}
	}
	var qualifications, exemptions facts
	if a.Qualifications != nil && !bool(a.QualificationsOpen) {
		qualifications.no = onQualifications
	}
	for i := range a.Qualifications {
		qualifications.join(a.Qualifications[i].facts(e.Entry(), start))
	}
	if a.Exemptions != nil && !bool(a.ExemptionsOpen) {
		exemptions.no = onExemptions
	}
	for i := range a.Exemptions {
		exemptions.join(a.Exemptions[i].facts())
	}
	f := Facts{yes: qualifications.yes | exemptions.yes, no: qualifications.no | exemptions.no}
	a.countExperience(&f, e.Entry(), start)
	return f
}

// facts are those on one entry of a list.
type facts struct{ yes, no law.EntryFactSet }

// join adds what one more entry says: a fact holds by any of them, and does not hold
// only by all.
func (f *facts) join(one facts) {
	f.yes |= one.yes
	f.no &= one.no
}

// set answers a fact that does not hold so far.
func (f *facts) set(fact law.EntryFact, answer quantity.Truth) {
	switch answer {
	case quantity.Yes:
		f.yes |= 1 << fact
		f.no &^= 1 << fact
	case quantity.Unknown:
		f.no &^= 1 << fact
	}
}

// facts gives what one qualification says: every fact on qualifications holds, does
// not hold or is open by it alone.
func (q *Qualification) facts(n *law.Entry, start quantity.Date) facts {
	f := facts{no: onQualifications}
	switch q.Kind {
	case QualificationEngineering, QualificationManagement, QualificationThirdCycle,
		QualificationProfessional, QualificationTitle, QualificationHealth,
		QualificationM1, QualificationBachelor, QualificationForeign:
		q.ofKind(&f, q.Kind, quantity.Yes, n, start)
	case QualificationOther:
	default: // not known
		for kind := QualificationEngineering; kind <= QualificationForeign; kind++ {
			q.ofKind(&f, kind, quantity.Unknown, n, start)
		}
	}
	return f
}

// ofKind adds what the qualification says where it is of a kind, which is known or
// only possible.
func (q *Qualification) ofKind(f *facts, kind QualificationKind, is quantity.Truth, n *law.Entry, start quantity.Date) {
	inTime := q.awardedBy(start)
	switch kind {
	case QualificationEngineering:
		listed := is.And(q.CTIListed)
		f.set(law.HasEngineeringDiploma, is)
		f.set(law.EngineeringDiplomaListed, listed)
		f.set(law.EngineeringDiplomaInTime, listed.And(inTime))
	case QualificationManagement:
		listed := is.And(q.CEFDGListed)
		grade := listed.And(q.GradeOfMaster)
		f.set(law.HasManagementDiploma, is)
		f.set(law.ManagementDiplomaListed, listed)
		f.set(law.ManagementDiplomaGrade, grade)
		f.set(law.ManagementDiplomaInTime, grade.And(inTime))
	case QualificationThirdCycle, QualificationProfessional:
		f.set(law.HasThirdCycle, is)
		f.set(law.ThirdCycleInTime, is.And(inTime))
	case QualificationTitle:
		registered := is.And(q.Registration.on(q.On))
		level := registered
		if q.Level != 0 {
			level = level.And(quantity.TruthOf(q.Level >= n.TitleLevel().Value))
		} else {
			level = level.And(quantity.Unknown)
		}
		f.set(law.HasTitle, is)
		f.set(law.TitleRegistered, registered)
		f.set(law.TitleLevel, level)
		f.set(law.TitleInTime, level.And(inTime))
	case QualificationHealth:
		listed := is.And(q.CGEListed)
		f.set(law.HasHealthDoctorate, is)
		f.set(law.HealthDoctorateListed, listed)
		f.set(law.HealthDoctorateInTime, listed.And(inTime))
	case QualificationForeign:
		equivalent := is.And(q.Equivalence.toDiploma(n))
		f.set(law.HasForeignDiploma, is)
		f.set(law.ForeignDiplomaEquivalent, equivalent)
		f.set(law.ForeignDiplomaInTime, equivalent.And(inTime))
	}
	m1 := is.And(q.isM1(kind, n))
	f.set(law.HasM1, m1)
	f.set(law.M1InTime, m1.And(inTime))
}

// isM1 tells whether a qualification of a kind is an M1 or an equivalent. A third-cycle
// diploma and a professional one at bac+5 are where the edition does not accept them by
// themselves: whoever holds one has passed the level of the M1 (derived).
func (q *Qualification) isM1(kind QualificationKind, n *law.Entry) quantity.Truth {
	switch kind {
	case QualificationM1:
		return quantity.Yes
	case QualificationThirdCycle, QualificationProfessional:
		return quantity.TruthOf(n.Needs(law.ByThirdCycle) == 0)
	case QualificationBachelor:
		return q.isFourYears(n)
	case QualificationForeign:
		granted := q.Equivalence.granted()
		switch to := q.Equivalence.To; to {
		case 0:
			return granted.And(quantity.Unknown)
		case QualificationM1, QualificationBachelor, QualificationThirdCycle, QualificationProfessional:
			return granted.And(q.isM1(to, n))
		}
	}
	return quantity.No
}

// isFourYears tells a bachelor of four years from a shorter one.
func (q *Qualification) isFourYears(n *law.Entry) quantity.Truth {
	return q.Credits.IsAtLeast(n.BachelorCredits().Value)
}

// awardedBy tells whether the qualification is awarded on a day or before.
func (q *Qualification) awardedBy(day quantity.Date) quantity.Truth {
	onTime := day.IsAtLeast(q.On)
	switch {
	case q.Award == NotAwarded || onTime == quantity.No:
		return quantity.No
	case q.Award == Awarded:
		return onTime
	}
	return quantity.Unknown
}

func (e Equivalence) granted() quantity.Truth {
	switch e.Ruling {
	case RulingGranted:
		return quantity.Yes
	case RulingRefused:
		return quantity.No
	}
	return quantity.Unknown // not yet ruled
}

// toDiploma tells whether the ruling makes the diploma equivalent to one that an
// edition accepts by itself, which an M1 is not.
func (e Equivalence) toDiploma(n *law.Entry) quantity.Truth {
	granted := e.granted()
	var by law.EntryPath
	switch e.To {
	case QualificationEngineering:
		by = law.ByEngineeringDiploma
	case QualificationManagement:
		by = law.ByManagementDiploma
	case QualificationThirdCycle, QualificationProfessional:
		by = law.ByThirdCycle
	case QualificationTitle:
		by = law.ByRegisteredTitle
	case QualificationHealth:
		by = law.ByHealthDoctorate
	case QualificationM1, QualificationBachelor, QualificationForeign, QualificationOther:
		return quantity.No
	default:
		return granted.And(quantity.Unknown)
	}
	switch needs := n.Needs(by); {
	case needs == 0:
		return quantity.No
	case needs&law.TextNotFound != 0:
		return granted.And(quantity.Unknown)
	}
	return granted
}

func (x *Exemption) facts() facts {
	f := facts{no: onExemptions}
	granted := x.granted()
	f.set(law.AnyExemptionGranted, granted)
	switch x.Kind {
	case ExemptionM1:
		f.set(law.M1ExemptionGranted, granted)
	case ExemptionPriorLearning:
		f.set(law.PriorLearningGranted, granted)
	case ExemptionOther:
	default: // not known
		f.set(law.M1ExemptionGranted, granted.And(quantity.Unknown))
		f.set(law.PriorLearningGranted, granted.And(quantity.Unknown))
	}
	return f
}

func (x *Exemption) granted() quantity.Truth {
	switch x.Ruling {
	case RulingGranted:
		return quantity.Yes
	case RulingRefused, RulingNotAsked:
		return quantity.No
	}
	return quantity.Unknown
}
