package eligibility

import "github.com/mastere-go/mastere/ms"

// Facts are an applicant brought into the form that is decided on: which facts hold,
// which do not and which are not known, by an edition and for one start. It is a
// small value, comparable with ==. The zero value knows nothing.
type Facts struct {
	// Four fields here and in Decision, and four words in all, are what the compiler
	// keeps in registers: one more doubles the time of a decision.
	yes, no ms.EntryFactSet
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
func (f Facts) Of(fact ms.EntryFact) ms.Truth {
	switch {
	case f.yes.Has(fact):
		return ms.Yes
	case f.no.Has(fact):
		return ms.No
	}
	return ms.Unknown
}

// Experience gives the months of professional experience before the start.
func (f Facts) Experience() ms.Range[ms.Months] {
	least := ms.AtLeast(ms.Months(f.months.least))
	if f.months.below == 0 {
		return least
	}
	both, _ := least.Intersect(ms.AtMost(ms.Months(f.months.below - 1)))
	return both
}

// With gives the facts with one of them answered, or opened by Unknown. What leads on
// from a fact that does not hold does not hold either, and what a fact leads on from
// holds where it does.
func (f Facts) With(fact ms.EntryFact, answer ms.Truth) Facts {
	if fact == 0 || fact > ms.AnyExemptionGranted {
		return f
	}
	before, after := ms.EntryFactSet(0), ms.EntryFactSet(0) // in the chain, itself in both
	for at := fact; at != 0; at = at.LeadsFrom() {
		before |= 1 << at
	}
	for at := fact; ; at++ {
		after |= 1 << at
		if at.IsWhole() {
			break
		}
	}
	if answer != ms.No {
		f.no &^= before
	}
	if answer != ms.Yes {
		f.yes &^= after
	}
	switch answer {
	case ms.Yes:
		f.yes |= before
	case ms.No:
		f.no |= after
	}
	return f
}

// onQualifications are the facts that qualifications decide, onExemptions those
// that exemptions do.
const (
	onQualifications ms.EntryFactSet = 1<<(ms.M1InTime+1) - 2
	onExemptions     ms.EntryFactSet = 1<<ms.M1ExemptionGranted | 1<<ms.PriorLearningGranted | 1<<ms.AnyExemptionGranted
)

// Facts brings the applicant into the form that Decide takes, by an edition and for
// a programme that starts on a day. The zero Date is a start that is not known,
// which leaves open what depends on it. It allocates nothing for up to sixteen spans
// of experience, unless they count by their rates (ms.ProRata).
func (a *Applicant) Facts(e *ms.Edition, start ms.Date) Facts {
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
type facts struct{ yes, no ms.EntryFactSet }

// join adds what one more entry says: a fact holds by any of them, and does not hold
// only by all.
func (f *facts) join(one facts) {
	f.yes |= one.yes
	f.no &= one.no
}

// set answers a fact that does not hold so far.
func (f *facts) set(fact ms.EntryFact, answer ms.Truth) {
	switch answer {
	case ms.Yes:
		f.yes |= 1 << fact
		f.no &^= 1 << fact
	case ms.Unknown:
		f.no &^= 1 << fact
	}
}

// facts gives what one qualification says: every fact on qualifications holds, does
// not hold or is open by it alone.
func (q *Qualification) facts(n *ms.Entry, start ms.Date) facts {
	f := facts{no: onQualifications}
	switch q.Kind {
	case ms.QualificationEngineering, ms.QualificationManagement, ms.QualificationThirdCycle,
		ms.QualificationProfessional, ms.QualificationTitle, ms.QualificationHealth,
		ms.QualificationM1, ms.QualificationBachelor, ms.QualificationForeign:
		q.ofKind(&f, q.Kind, ms.Yes, n, start)
	case ms.QualificationOther:
	default: // not known
		for kind := ms.QualificationEngineering; kind <= ms.QualificationForeign; kind++ {
			q.ofKind(&f, kind, ms.Unknown, n, start)
		}
	}
	return f
}

// ofKind adds what the qualification says where it is of a kind, which is known or
// only possible.
func (q *Qualification) ofKind(f *facts, kind ms.QualificationKind, is ms.Truth, n *ms.Entry, start ms.Date) {
	inTime := q.awardedBy(start)
	switch kind {
	case ms.QualificationEngineering:
		listed := is.And(q.CTIListed)
		f.set(ms.HasEngineeringDiploma, is)
		f.set(ms.EngineeringDiplomaListed, listed)
		f.set(ms.EngineeringDiplomaInTime, listed.And(inTime))
	case ms.QualificationManagement:
		listed := is.And(q.CEFDGListed)
		grade := listed.And(q.GradeOfMaster)
		f.set(ms.HasManagementDiploma, is)
		f.set(ms.ManagementDiplomaListed, listed)
		f.set(ms.ManagementDiplomaGrade, grade)
		f.set(ms.ManagementDiplomaInTime, grade.And(inTime))
	case ms.QualificationThirdCycle, ms.QualificationProfessional:
		f.set(ms.HasThirdCycle, is)
		f.set(ms.ThirdCycleInTime, is.And(inTime))
	case ms.QualificationTitle:
		registered := is.And(q.Registration.on(q.On))
		level := registered
		if q.Level != 0 {
			level = level.And(ms.TruthOf(q.Level >= n.TitleLevel().Value))
		} else {
			level = level.And(ms.Unknown)
		}
		f.set(ms.HasTitle, is)
		f.set(ms.TitleRegistered, registered)
		f.set(ms.TitleLevel, level)
		f.set(ms.TitleInTime, level.And(inTime))
	case ms.QualificationHealth:
		listed := is.And(q.CGEListed)
		f.set(ms.HasHealthDoctorate, is)
		f.set(ms.HealthDoctorateListed, listed)
		f.set(ms.HealthDoctorateInTime, listed.And(inTime))
	case ms.QualificationForeign:
		equivalent := is.And(q.Equivalence.toDiploma(n))
		f.set(ms.HasForeignDiploma, is)
		f.set(ms.ForeignDiplomaEquivalent, equivalent)
		f.set(ms.ForeignDiplomaInTime, equivalent.And(inTime))
	}
	m1 := is.And(q.isM1(kind, n))
	f.set(ms.HasM1, m1)
	f.set(ms.M1InTime, m1.And(inTime))
}

// isM1 tells whether a qualification of a kind is an M1 or an equivalent. A third-cycle
// diploma and a professional one at bac+5 are where the edition does not accept them by
// themselves: whoever holds one has passed the level of the M1 (derived).
func (q *Qualification) isM1(kind ms.QualificationKind, n *ms.Entry) ms.Truth {
	switch kind {
	case ms.QualificationM1:
		return ms.Yes
	case ms.QualificationThirdCycle, ms.QualificationProfessional:
		return ms.TruthOf(n.Needs(ms.ByThirdCycle) == 0)
	case ms.QualificationBachelor:
		return q.isFourYears(n)
	case ms.QualificationForeign:
		granted := q.Equivalence.granted()
		switch to := q.Equivalence.To; to {
		case 0:
			return granted.And(ms.Unknown)
		case ms.QualificationM1, ms.QualificationBachelor, ms.QualificationThirdCycle, ms.QualificationProfessional:
			return granted.And(q.isM1(to, n))
		}
	}
	return ms.No
}

// isFourYears tells a bachelor of four years from a shorter one.
func (q *Qualification) isFourYears(n *ms.Entry) ms.Truth {
	return q.Credits.IsAtLeast(n.BachelorCredits().Value)
}

// awardedBy tells whether the qualification is awarded on a day or before.
func (q *Qualification) awardedBy(day ms.Date) ms.Truth {
	onTime := day.IsAtLeast(q.On)
	switch {
	case q.Award == ms.NotAwarded || onTime == ms.No:
		return ms.No
	case q.Award == ms.Awarded:
		return onTime
	}
	return ms.Unknown
}

func (e Equivalence) granted() ms.Truth {
	switch e.Ruling {
	case ms.RulingGranted:
		return ms.Yes
	case ms.RulingRefused:
		return ms.No
	}
	return ms.Unknown // not yet ruled
}

// toDiploma tells whether the ruling makes the diploma equivalent to one that an
// edition accepts by itself, which an M1 is not.
func (e Equivalence) toDiploma(n *ms.Entry) ms.Truth {
	granted := e.granted()
	var by ms.EntryPath
	switch e.To {
	case ms.QualificationEngineering:
		by = ms.ByEngineeringDiploma
	case ms.QualificationManagement:
		by = ms.ByManagementDiploma
	case ms.QualificationThirdCycle, ms.QualificationProfessional:
		by = ms.ByThirdCycle
	case ms.QualificationTitle:
		by = ms.ByRegisteredTitle
	case ms.QualificationHealth:
		by = ms.ByHealthDoctorate
	case ms.QualificationM1, ms.QualificationBachelor, ms.QualificationForeign, ms.QualificationOther:
		return ms.No
	default:
		return granted.And(ms.Unknown)
	}
	switch needs := n.Needs(by); {
	case needs == 0:
		return ms.No
	case needs&ms.TextNotFound != 0:
		return granted.And(ms.Unknown)
	}
	return granted
}

func (x *Exemption) facts() facts {
	f := facts{no: onExemptions}
	granted := x.granted()
	f.set(ms.AnyExemptionGranted, granted)
	switch x.Kind {
	case ms.ExemptionM1:
		f.set(ms.M1ExemptionGranted, granted)
	case ms.ExemptionPriorLearning:
		f.set(ms.PriorLearningGranted, granted)
	case ms.ExemptionOther:
	default: // not known
		f.set(ms.M1ExemptionGranted, granted.And(ms.Unknown))
		f.set(ms.PriorLearningGranted, granted.And(ms.Unknown))
	}
	return f
}

func (x *Exemption) granted() ms.Truth {
	switch x.Ruling {
	case ms.RulingGranted:
		return ms.Yes
	case ms.RulingRefused, ms.RulingNotAsked:
		return ms.No
	}
	return ms.Unknown
}
