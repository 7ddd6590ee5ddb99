package eligibility

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// Fact is something that is so of an applicant or not, and that a path asks for. The
// zero value is no fact.
//
// The facts on one sort of diploma form a chain. Each adds one thing to the fact before it
// and speaks of the same diploma: TitleLevel says that one title is registered and has the
// level. So the last one says all that the path asks of the diploma.
type Fact uint8

// The facts. "In time" is by the day on which the programme starts.
const (
	HasEngineeringDiploma Fact = iota + 1
	EngineeringDiplomaListed
	EngineeringDiplomaInTime
	HasManagementDiploma
	ManagementDiplomaListed
	ManagementDiplomaGrade
	ManagementDiplomaInTime
	HasThirdCycle
	ThirdCycleInTime
	HasTitle
	TitleRegistered
	TitleLevel
	TitleInTime
	HasHealthDoctorate
	HealthDoctorateListed
	HealthDoctorateInTime
	HasForeignDiploma
	ForeignDiplomaEquivalent
	ForeignDiplomaInTime
	HasM1
	M1InTime
	ExperienceLongEnough
	M1ExemptionGranted
	PriorLearningGranted
	AnyExemptionGranted

	factCount
)

// TextNotFound stands for a condition whose text was not found, or that no program can
// judge. Nothing answers it, so a path that needs it never holds for sure. All, Len and
// String leave it out.
const TextNotFound FactSet = 1

// The text of a fact says what is so. In a chain it says only what the fact adds.
var factTable = enum.Table[Fact]{
	HasEngineeringDiploma:    {"has-engineering-diploma", "un diplôme d'ingénieur", "an engineering diploma"},
	EngineeringDiplomaListed: {"engineering-diploma-listed", "d'une école inscrite sur la liste de la CTI à la date d'obtention", "of a school on the list of the CTI when it was awarded"},
	EngineeringDiplomaInTime: {"engineering-diploma-in-time", "obtenu avant la rentrée ou le jour même", "awarded by the start"},
	HasManagementDiploma:     {"has-management-diploma", "un diplôme d'école de gestion", "a diploma of a management school"},
	ManagementDiplomaListed:  {"management-diploma-listed", "inscrit sur la liste de la CEFDG à la date d'obtention", "on the list of the CEFDG when it was awarded"},
	ManagementDiplomaGrade:   {"management-diploma-grade", "conférant le grade de master", "conferring the grade of master"},
	ManagementDiplomaInTime:  {"management-diploma-in-time", "obtenu avant la rentrée ou le jour même", "awarded by the start"},
	HasThirdCycle:            {"has-third-cycle", "un diplôme de troisième cycle (DEA, DESS, master) ou professionnel à bac+5", "a third-cycle diploma (DEA, DESS, Master) or a professional one at bac+5"},
	ThirdCycleInTime:         {"third-cycle-in-time", "obtenu avant la rentrée ou le jour même", "awarded by the start"},
	HasTitle:                 {"has-title", "un titre professionnel", "a professional title"},
	TitleRegistered:          {"title-registered", "enregistré au RNCP à la date d'obtention", "registered at the RNCP when it was awarded"},
	TitleLevel:               {"title-level", "de niveau 7 ou 8 (ancien niveau I)", "of level 7 or 8 (the former niveau I)"},
	TitleInTime:              {"title-in-time", "obtenu avant la rentrée ou le jour même", "awarded by the start"},
	HasHealthDoctorate:       {"has-health-doctorate", "un doctorat d'État en médecine, pharmacie ou odontologie", "a State doctorate in medicine, pharmacy or dentistry"},
	HealthDoctorateListed:    {"health-doctorate-listed", "inscrit sur la liste de la Conférence des grandes écoles", "on the list of the Conférence des grandes écoles"},
	HealthDoctorateInTime:    {"health-doctorate-in-time", "obtenu avant la rentrée ou le jour même", "awarded by the start"},
	HasForeignDiploma:        {"has-foreign-diploma", "un diplôme étranger", "a foreign diploma"},
	ForeignDiplomaEquivalent: {"foreign-diploma-equivalent", "jugé équivalent par le jury à l'un des diplômes que l'édition admet", "ruled equivalent by the jury to one of the diplomas that the edition accepts"},
	ForeignDiplomaInTime:     {"foreign-diploma-in-time", "obtenu avant la rentrée ou le jour même", "awarded by the start"},
	HasM1:                    {"has-m1", "un M1 ou un équivalent (bachelor en quatre ans, équivalence accordée par le jury)", "an M1 or an equivalent (four-year bachelor, equivalence ruled by the jury)"},
	M1InTime:                 {"m1-in-time", "obtenu avant la rentrée ou le jour même", "awarded by the start"},
	ExperienceLongEnough:     {"experience-long-enough", "une expérience professionnelle suffisante avant la rentrée", "enough professional experience before the start"},
	M1ExemptionGranted:       {"m1-exemption-granted", "une dérogation accordée pour un M1 sans l'expérience", "an exemption granted for an M1 without the experience"},
	PriorLearningGranted:     {"prior-learning-granted", "un accès accordé par validation des acquis (VAPP)", "access granted by prior learning (VAPP)"},
	AnyExemptionGranted:      {"any-exemption-granted", "une dérogation accordée", "an exemption granted"},
}

// String gives the word used in JSON, such as "title-level". It gives "unset" for the
// zero value and a number for any other value that is no fact.
func (f Fact) String() string { return factTable.Word(f) }

// AppendText appends the word used in JSON. The error says that f is no fact.
func (f Fact) AppendText(b []byte) ([]byte, error) { return factTable.Append(b, f) }

// MarshalText gives the word used in JSON. The error says that f is no fact.
func (f Fact) MarshalText() ([]byte, error) { return f.AppendText(nil) }

// UnmarshalText reads the word used in JSON. The error is a *document.Error that lists
// the words.
func (f *Fact) UnmarshalText(b []byte) error { return factTable.Parse(f, b) }

// Text says what the fact adds to the one before it in its chain. It is empty for a value
// that is no fact.
func (f Fact) Text() document.Text { return factTable.Text(f) }

// Values gives the facts, in order, in a new slice.
func (Fact) Values() []Fact { return factTable.Values() }

// Whole says all that the fact says, with the facts before it in its chain. It is empty
// for a value that is no fact.
func (f Fact) Whole() document.Text {
	if f >= factCount {
		return document.Text{}
	}
	return wholeTexts[f]
}

var wholeTexts = func() (whole [factCount]document.Text) {
	for f := Fact(1); f < factCount; f++ {
		whole[f] = f.Text()
		if before := f.LeadsFrom(); before != 0 {
			whole[f].FR = whole[before].FR + ", " + whole[f].FR
			whole[f].EN = whole[before].EN + ", " + whole[f].EN
		}
	}
	return whole
}()

// LeadsFrom gives the fact before this one in its chain, which holds wherever this one
// does. It is 0 for a fact that comes first or stands alone, and for no fact.
func (f Fact) LeadsFrom() Fact {
	if f == 0 || f >= factCount || firstFacts.Has(f) {
		return 0
	}
	return f - 1
}

// IsWhole tells whether the fact ends its chain or stands alone.
func (f Fact) IsWhole() bool { return WholeFacts.Has(f) }
