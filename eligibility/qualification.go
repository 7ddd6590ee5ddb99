package eligibility

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Qualification is a diploma or a title. Whatever is left blank is not known.
type Qualification struct {
	Kind  QualificationKind `json:"kind,omitzero"`
	Award Award             `json:"award,omitzero"`
	// On is the day on which it was awarded or is expected to be.
	On quantity.Date `json:"on,omitzero"`
	// Country is where it was awarded, as two letters (ISO 3166-1). No rule depends on it.
	// A diploma of another country is of the kind "foreign" unless a path names its kind.
	Country string `json:"country,omitzero" validate:"omitempty,iso3166_1_alpha2"`
	// Level is the level of the French framework, 1 to 8; of a title its own current one.
	Level quantity.Level `json:"level,omitzero"`
	// Credits are the ECTS credits that it takes in all: 240 for a bachelor of four
	// years.
	Credits quantity.Range[quantity.Credits] `json:"credits,omitzero"`

	// CTIListed tells whether the school was on the list of the Commission des titres
	// d'ingénieur on the day of the award.
	CTIListed quantity.Truth `json:"ctiListed,omitzero"`
	// CEFDGListed tells whether the diploma was on the list of the Commission d'évaluation
	// des formations et diplômes de gestion on the day of the award.
	CEFDGListed quantity.Truth `json:"cefdgListed,omitzero"`
	// GradeOfMaster tells whether the diploma confers the grade of master.
	GradeOfMaster quantity.Truth `json:"gradeOfMaster,omitzero"`
	// CGEListed tells whether a State doctorate is on the list of the Conférence des
	// grandes écoles.
	CGEListed quantity.Truth `json:"cgeListed,omitzero"`

	// Registration is that of a title at the RNCP.
	Registration TitleRegistration `json:"registration,omitzero"`
	// Equivalence is what the jury ruled of a foreign diploma.
	Equivalence Equivalence `json:"equivalence,omitzero"`

	Evidence Evidence `json:"evidence,omitzero"`
}

// TitleRegistration is what is known of a title's registration at the RNCP
// (enregistrement). It is looked at on the day of the award (derived).
type TitleRegistration struct {
	// Registered states it for the day of the award, whatever the days below.
	Registered quantity.Truth `json:"registered,omitzero"`
	// From and To are the first and the last day of the registration.
	From quantity.Date `json:"from,omitzero"`
	To   quantity.Date `json:"to,omitzero"`
}

// IsZero tells that nothing is known.
func (r TitleRegistration) IsZero() bool { return r == TitleRegistration{} }

// on tells whether the title was registered on a day.
func (r TitleRegistration) on(d quantity.Date) quantity.Truth {
	if r.Registered != quantity.Unknown {
		return r.Registered
	}
	return r.span().Contains(d)
}

func (r TitleRegistration) span() quantity.Span { return quantity.Span{From: r.From, To: r.To} }

// Equivalence is a jury's ruling on a foreign diploma. It is supplied, never computed.
type Equivalence struct {
	Ruling Ruling `json:"ruling,omitzero"`
	// To is the kind of French diploma that the foreign one was ruled equivalent to.
	To QualificationKind `json:"to,omitzero"`
}

// IsZero tells that nothing is known.
func (e Equivalence) IsZero() bool { return e == Equivalence{} }

// isOpen tells that the ruling, or what it is to, is still to come.
func (e Equivalence) isOpen() bool {
	return e.Ruling != RulingRefused && (e.Ruling != RulingGranted || e.To == 0)
}

// QualificationKind is the sort of a qualification, which decides what paths it may open.
// A qualification has one kind. One that was taken for the equivalent of an M1 is listed a
// second time as an M1. The zero value is not known.
type QualificationKind uint8

// The kinds of qualification.
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

var qualificationKinds = enum.Table[QualificationKind]{
	QualificationEngineering:  {"engineering-diploma", "diplôme d’ingénieur", "engineering diploma"},
	QualificationManagement:   {"management-diploma", "diplôme d’école de gestion", "management-school diploma"},
	QualificationThirdCycle:   {"third-cycle", "diplôme universitaire de troisième cycle (DEA, DESS, master)", "third-cycle university diploma (DEA, DESS, Master)"},
	QualificationProfessional: {"professional-bac5", "diplôme professionnel à bac+5", "professional diploma at bac+5"},
	QualificationTitle:        {"registered-title", "titre professionnel", "professional title"},
	QualificationHealth:       {"health-doctorate", "doctorat d’État en médecine, pharmacie ou odontologie", "State doctorate in medicine, pharmacy or dentistry"},
	QualificationM1:           {"m1", "M1 ou maîtrise", "M1 or maîtrise"},
	QualificationBachelor:     {"bachelor", "bachelor", "bachelor"},
	QualificationForeign:      {"foreign", "diplôme étranger", "foreign diploma"},
	QualificationOther:        {"other", "autre diplôme ou titre", "other diploma or title"},
}

// String gives the word used in documents, "unset" for the zero value.
func (k QualificationKind) String() string { return qualificationKinds.Word(k) }

// Text gives the kind of qualification in words, no text of a value that is no kind of qualification.
func (k QualificationKind) Text() document.Text { return qualificationKinds.Text(k) }

// Values gives the kinds of qualification, in order, in a new slice.
func (QualificationKind) Values() []QualificationKind { return qualificationKinds.Values() }

// AppendText appends the word used in documents. The error says that k has none.
func (k QualificationKind) AppendText(b []byte) ([]byte, error) {
	return qualificationKinds.Append(b, k)
}

// MarshalText gives the word used in documents. The error says that k has none.
func (k QualificationKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that
// lists the words.
func (k *QualificationKind) UnmarshalText(b []byte) error { return qualificationKinds.Parse(k, b) }

// Award says whether a qualification was awarded. The zero value is not known.
type Award uint8

// The states of an award.
const (
	Awarded       Award = iota + 1
	AwardExpected       // the award is still to come
	NotAwarded          // and not expected
)

var awards = enum.Table[Award]{
	Awarded:       {"awarded", "obtenu", "awarded"},
	AwardExpected: {"expected", "obtention attendue", "expected"},
	NotAwarded:    {"not-awarded", "non obtenu", "not awarded"},
}

// String gives the word used in documents, "unset" for the zero value.
func (a Award) String() string { return awards.Word(a) }

// Text gives the state of an award in words, no text of a value that is no state of an award.
func (a Award) Text() document.Text { return awards.Text(a) }

// Values gives the states of an award, in order, in a new slice.
func (Award) Values() []Award { return awards.Values() }

// AppendText appends the word used in documents. The error says that a has none.
func (a Award) AppendText(b []byte) ([]byte, error) { return awards.Append(b, a) }

// MarshalText gives the word used in documents. The error says that a has none.
func (a Award) MarshalText() ([]byte, error) { return a.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that
// lists the words.
func (a *Award) UnmarshalText(b []byte) error { return awards.Parse(a, b) }
