package eligibility

import "github.com/mastere-go/mastere/internal/enum"

// QualificationKind is the sort of a qualification, which says what paths it may open.
// A qualification has one kind only: one that was taken for the equivalent of an M1 is
// listed as an M1 beside. The zero value is not known.
type QualificationKind uint8

const (
	QualificationEngineering  QualificationKind = iota + 1 // diplôme d'ingénieur
	QualificationManagement                                // diplôme d'école de gestion
	QualificationThirdCycle                                // DEA, DESS, master
	QualificationProfessional                              // diplôme professionnel à bac+5
	QualificationTitle                                     // titre professionnel, registered at the RNCP or not
	QualificationHealth                                    // doctorat d'État en médecine, pharmacie, odontologie
	QualificationM1                                        // première année de master, maîtrise
	QualificationBachelor                                  // an equivalent of the M1 from 240 credits on
	QualificationForeign                                   // diploma of another country, which a jury may rule equivalent
	QualificationOther                                     // opens no path by itself
)

var qualificationWords = [...]string{"", "engineering-diploma", "management-diploma", "third-cycle", "professional-bac5", "registered-title", "health-doctorate", "m1", "bachelor", "foreign", "other"}

var (
	qualificationNames = enum.Words[QualificationKind](qualificationWords[:])
	_                  = [1]struct{}{}[len(qualificationWords)-1-int(QualificationOther)] // a word for each
)

// String gives the word used in documents.
func (q QualificationKind) String() string { return qualificationNames.Of("QualificationKind", q) }

// AppendText appends the word used in documents.
func (q QualificationKind) AppendText(b []byte) ([]byte, error) {
	return qualificationNames.Append(b, "QualificationKind", q)
}

// MarshalText gives the word used in documents.
func (q QualificationKind) MarshalText() ([]byte, error) { return q.AppendText(nil) }

// UnmarshalText reads the word used in documents.
func (q *QualificationKind) UnmarshalText(b []byte) error { return qualificationNames.Parse(q, b) }

// Award says whether a qualification was awarded. The zero value is not known.
type Award uint8

const (
	Awarded       Award = iota + 1
	AwardExpected       // the award is still to come
	NotAwarded          // and not expected
)

var awardWords = [...]string{"", "awarded", "expected", "not-awarded"}

var (
	awardNames = enum.Words[Award](awardWords[:])
	_          = [1]struct{}{}[len(awardWords)-1-int(NotAwarded)] // a word for each
)

// String gives the word used in documents.
func (a Award) String() string { return awardNames.Of("Award", a) }

// AppendText appends the word used in documents.
func (a Award) AppendText(b []byte) ([]byte, error) { return awardNames.Append(b, "Award", a) }

// MarshalText gives the word used in documents.
func (a Award) MarshalText() ([]byte, error) { return a.AppendText(nil) }

// UnmarshalText reads the word used in documents.
func (a *Award) UnmarshalText(b []byte) error { return awardNames.Parse(a, b) }

// Ruling is where a decision stands that a jury takes, such as on an equivalence or
// an exemption. It is never computed. The zero value is not known.
type Ruling uint8

const (
	RulingGranted Ruling = iota + 1
	RulingRefused
	RulingPending // asked for, not yet decided
	RulingNotAsked
)

var rulingWords = [...]string{"", "granted", "refused", "pending", "not-asked"}

var (
	rulingNames = enum.Words[Ruling](rulingWords[:])
	_           = [1]struct{}{}[len(rulingWords)-1-int(RulingNotAsked)] // a word for each
)

// String gives the word used in documents.
func (r Ruling) String() string { return rulingNames.Of("Ruling", r) }

// AppendText appends the word used in documents.
func (r Ruling) AppendText(b []byte) ([]byte, error) { return rulingNames.Append(b, "Ruling", r) }

// MarshalText gives the word used in documents.
func (r Ruling) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads the word used in documents.
func (r *Ruling) UnmarshalText(b []byte) error { return rulingNames.Parse(r, b) }

// WorkKind is the sort of a span of experience. Which sorts count as professional
// experience no text settles: see Readings. The zero value is not known.
type WorkKind uint8

const (
	WorkEmployment WorkKind = iota + 1
	WorkSelfEmployment
	WorkInternship // stage
	WorkStudy      // alternance
)

var workWords = [...]string{"", "employment", "self-employment", "internship", "work-study"}

var (
	workNames = enum.Words[WorkKind](workWords[:])
	_         = [1]struct{}{}[len(workWords)-1-int(WorkStudy)] // a word for each
)

// String gives the word used in documents.
func (w WorkKind) String() string { return workNames.Of("WorkKind", w) }

// AppendText appends the word used in documents.
func (w WorkKind) AppendText(b []byte) ([]byte, error) { return workNames.Append(b, "WorkKind", w) }

// MarshalText gives the word used in documents.
func (w WorkKind) MarshalText() ([]byte, error) { return w.AppendText(nil) }

// UnmarshalText reads the word used in documents.
func (w *WorkKind) UnmarshalText(b []byte) error { return workNames.Parse(w, b) }

// ExemptionKind is the sort of an exemption (dérogation). The zero value is not known.
type ExemptionKind uint8

const (
	ExemptionM1            ExemptionKind = iota + 1
	ExemptionPriorLearning               // validation des acquis professionnels et personnels, VAPP
	ExemptionOther
)

var exemptionWords = [...]string{"", "m1-without-experience", "prior-learning", "other"}

var (
	exemptionNames = enum.Words[ExemptionKind](exemptionWords[:])
	_              = [1]struct{}{}[len(exemptionWords)-1-int(ExemptionOther)] // a word for each
)

// String gives the word used in documents.
func (e ExemptionKind) String() string { return exemptionNames.Of("ExemptionKind", e) }

// AppendText appends the word used in documents.
func (e ExemptionKind) AppendText(b []byte) ([]byte, error) {
	return exemptionNames.Append(b, "ExemptionKind", e)
}

// MarshalText gives the word used in documents.
func (e ExemptionKind) MarshalText() ([]byte, error) { return e.AppendText(nil) }

// UnmarshalText reads the word used in documents.
func (e *ExemptionKind) UnmarshalText(b []byte) error { return exemptionNames.Parse(e, b) }

// RulingBody is the role of who ruled; never a person. The zero value is not known.
type RulingBody uint8

const (
	RulingByJury      RulingBody = iota + 1 // jury d'admission
	RulingByCommittee                       // commission de validation
	RulingBySchool                          // direction de l'école
)

var rulingBodyWords = [...]string{"", "admission-jury", "prior-learning-committee", "school"}

var (
	rulingBodyNames = enum.Words[RulingBody](rulingBodyWords[:])
	_               = [1]struct{}{}[len(rulingBodyWords)-1-int(RulingBySchool)] // a word for each
)

// String gives the word used in documents.
func (r RulingBody) String() string { return rulingBodyNames.Of("RulingBody", r) }

// AppendText appends the word used in documents.
func (r RulingBody) AppendText(b []byte) ([]byte, error) {
	return rulingBodyNames.Append(b, "RulingBody", r)
}

// MarshalText gives the word used in documents.
func (r RulingBody) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads the word used in documents.
func (r *RulingBody) UnmarshalText(b []byte) error { return rulingBodyNames.Parse(r, b) }
