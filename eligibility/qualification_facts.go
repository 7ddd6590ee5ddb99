package eligibility

import "github.com/mastere-go/mastere/ms/quantity"

// ofQualification gives what one qualification says by itself of every fact on
// qualifications.
func (c *Checker) ofQualification(q *Qualification, start quantity.Date) factAnswers {
	s := factAnswers{no: factsOnQualifications}
	switch q.Kind {
	case QualificationOther:
	case 0:
		for kind := QualificationEngineering; kind <= QualificationForeign; kind++ {
			c.ofKind(&s, q, kind, quantity.Unknown, start)
		}
	default:
		c.ofKind(&s, q, q.Kind, quantity.Yes, start)
	}
	return s
}

// ofKind adds what the qualification says if it is of a kind. is tells whether it is, Yes
// or Unknown.
func (c *Checker) ofKind(s *factAnswers, q *Qualification, kind QualificationKind, is quantity.Truth, start quantity.Date) {
	inTime := q.awardedBy(start)
	switch kind {
	case QualificationEngineering:
		listed := is.And(q.CTIListed)
		s.set(HasEngineeringDiploma, is)
		s.set(EngineeringDiplomaListed, listed)
		s.set(EngineeringDiplomaInTime, listed.And(inTime))
	case QualificationManagement:
		listed := is.And(q.CEFDGListed)
		grade := listed.And(q.GradeOfMaster)
		s.set(HasManagementDiploma, is)
		s.set(ManagementDiplomaListed, listed)
		s.set(ManagementDiplomaGrade, grade)
		s.set(ManagementDiplomaInTime, grade.And(inTime))
	case QualificationThirdCycle, QualificationProfessional:
		s.set(HasThirdCycle, is)
		s.set(ThirdCycleInTime, is.And(inTime))
	case QualificationTitle:
		registered := is.And(q.Registration.on(q.On))
		level := registered.And(q.hasTitleLevel())
		s.set(HasTitle, is)
		s.set(TitleRegistered, registered)
		s.set(TitleLevel, level)
		s.set(TitleInTime, level.And(inTime))
	case QualificationHealth:
		listed := is.And(q.CGEListed)
		s.set(HasHealthDoctorate, is)
		s.set(HealthDoctorateListed, listed)
		s.set(HealthDoctorateInTime, listed.And(inTime))
	case QualificationForeign:
		equivalent := is.And(c.isEquivalent(q.Equivalence))
		s.set(HasForeignDiploma, is)
		s.set(ForeignDiplomaEquivalent, equivalent)
		s.set(ForeignDiplomaInTime, equivalent.And(inTime))
	}
	m1 := is.And(c.isM1(q, kind))
	s.set(HasM1, m1)
	s.set(M1InTime, m1.And(inTime))
}

// isM1 tells whether a qualification of a kind is an M1 or an equivalent.
//
// Where the edition does not list the path of third-cycle diplomas and of professional
// ones at bac+5, they are equivalents: their holder has passed the level of the M1
// (derived).
func (c *Checker) isM1(q *Qualification, kind QualificationKind) quantity.Truth {
	switch kind {
	case QualificationM1:
		return quantity.Yes
	case QualificationThirdCycle, QualificationProfessional:
		return quantity.TruthOf(!c.listed.Has(ByThirdCycle))
	case QualificationBachelor:
		return q.isFourYears()
	case QualificationForeign:
		granted := q.Equivalence.Ruling.granted()
		switch to := q.Equivalence.To; to {
		case 0:
			return granted.And(quantity.Unknown)
		case QualificationM1, QualificationBachelor, QualificationThirdCycle, QualificationProfessional:
			return granted.And(c.isM1(q, to))
		}
	}
	return quantity.No
}

// isEquivalent tells whether the jury ruled a foreign diploma equivalent to one that the
// edition accepts by itself. An M1 is none of these. Where no text was found that says
// what the path of the French diploma asks for, a ruling that was granted leaves it open.
func (c *Checker) isEquivalent(e Equivalence) quantity.Truth {
	granted := e.Ruling.granted()
	var by Path
	switch e.To {
	case 0:
		return granted.And(quantity.Unknown)
	case QualificationEngineering:
		by = ByEngineeringDiploma
	case QualificationManagement:
		by = ByManagementDiploma
	case QualificationThirdCycle, QualificationProfessional:
		by = ByThirdCycle
	case QualificationTitle:
		by = ByRegisteredTitle
	case QualificationHealth:
		by = ByHealthDoctorate
	}
	switch needs := c.needs[by]; {
	case needs == 0:
		return quantity.No
	case needs&TextNotFound != 0:
		return granted.And(quantity.Unknown)
	}
	return granted
}

// isFourYears tells a bachelor of four years from a shorter one.
func (q *Qualification) isFourYears() quantity.Truth { return q.Credits.IsAtLeast(bachelorCredits) }

// hasTitleLevel tells whether a title is of a level that opens its path.
func (q *Qualification) hasTitleLevel() quantity.Truth {
	if q.Level == 0 {
		return quantity.Unknown
	}
	return quantity.TruthOf(q.Level >= RegisteredTitleLevel)
}

// awardedBy tells whether the qualification is awarded on a day or before. An award that
// is expected by then is not known to be made.
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
