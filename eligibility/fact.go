package eligibility

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// Fact is something that is so of an applicant or not, and that a path asks for. The
// zero value is no fact.
//
// The facts on one sort of diploma form a chain. Each adds one thing to the fact before
// it and speaks of the same diploma, so that the last one says all that the path asks of
// it: TitleLevel says that one title is registered and has the level.
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

// TextNotFound is always unknown. A path whose conditions were not found, or that no
// program can judge, requires it, so that path stays open. It is no fact of an applicant:
// All, Len and String leave it out.
const TextNotFound FactSet = 1

var factWords = [...]string{
	"",
	"has-engineering-diploma", "engineering-diploma-listed", "engineering-diploma-in-time",
	"has-management-diploma", "management-diploma-listed", "management-diploma-grade", "management-diploma-in-time",
	"has-third-cycle", "third-cycle-in-time",
	"has-title", "title-registered", "title-level", "title-in-time",
	"has-health-doctorate", "health-doctorate-listed", "health-doctorate-in-time",
	"has-foreign-diploma", "foreign-diploma-equivalent", "foreign-diploma-in-time",
	"has-m1", "m1-in-time",
	"experience-long-enough",
	"m1-exemption-granted", "prior-learning-granted", "any-exemption-granted"}

var (
	factNames = enum.Words[Fact](factWords[:])
	_         = [1]struct{}{}[len(factWords)-int(factCount)] // a word for each
)

// factTexts say what is so. In a chain each says only what it adds.
var factTexts = [...]document.Text{
	HasEngineeringDiploma:    {FR: "un diplôme d'ingénieur", EN: "an engineering diploma"},
	EngineeringDiplomaListed: {FR: "d'une école inscrite sur la liste de la CTI à la date d'obtention", EN: "of a school on the list of the CTI when it was awarded"},
	EngineeringDiplomaInTime: {FR: "obtenu avant la rentrée ou le jour même", EN: "awarded by the start"},
	HasManagementDiploma:     {FR: "un diplôme d'école de gestion", EN: "a diploma of a management school"},
	ManagementDiplomaListed:  {FR: "inscrit sur la liste de la CEFDG à la date d'obtention", EN: "on the list of the CEFDG when it was awarded"},
	ManagementDiplomaGrade:   {FR: "conférant le grade de master", EN: "conferring the grade of master"},
	ManagementDiplomaInTime:  {FR: "obtenu avant la rentrée ou le jour même", EN: "awarded by the start"},
	HasThirdCycle:            {FR: "un diplôme de troisième cycle (DEA, DESS, master) ou professionnel à bac+5", EN: "a third-cycle diploma (DEA, DESS, Master) or a professional one at bac+5"},
	ThirdCycleInTime:         {FR: "obtenu avant la rentrée ou le jour même", EN: "awarded by the start"},
	HasTitle:                 {FR: "un titre professionnel", EN: "a professional title"},
	TitleRegistered:          {FR: "enregistré au RNCP à la date d'obtention", EN: "registered at the RNCP when it was awarded"},
	TitleLevel:               {FR: "de niveau 7 ou 8 (ancien niveau I)", EN: "of level 7 or 8 (the former niveau I)"},
	TitleInTime:              {FR: "obtenu avant la rentrée ou le jour même", EN: "awarded by the start"},
	HasHealthDoctorate:       {FR: "un doctorat d'État en médecine, pharmacie ou odontologie", EN: "a State doctorate in medicine, pharmacy or dentistry"},
	HealthDoctorateListed:    {FR: "inscrit sur la liste de la Conférence des grandes écoles", EN: "on the list of the Conférence des grandes écoles"},
	HealthDoctorateInTime:    {FR: "obtenu avant la rentrée ou le jour même", EN: "awarded by the start"},
	HasForeignDiploma:        {FR: "un diplôme étranger", EN: "a foreign diploma"},
	ForeignDiplomaEquivalent: {FR: "jugé équivalent par le jury à l'un des diplômes que l'édition admet", EN: "ruled equivalent by the jury to one of the diplomas that the edition accepts"},
	ForeignDiplomaInTime:     {FR: "obtenu avant la rentrée ou le jour même", EN: "awarded by the start"},
	HasM1:                    {FR: "un M1 ou un équivalent (bachelor en quatre ans, équivalence accordée par le jury)", EN: "an M1 or an equivalent (four-year bachelor, equivalence ruled by the jury)"},
	M1InTime:                 {FR: "obtenu avant la rentrée ou le jour même", EN: "awarded by the start"},
	ExperienceLongEnough:     {FR: "une expérience professionnelle suffisante avant la rentrée", EN: "enough professional experience before the start"},
	M1ExemptionGranted:       {FR: "une dérogation accordée pour un M1 sans l'expérience", EN: "an exemption granted for an M1 without the experience"},
	PriorLearningGranted:     {FR: "un accès accordé par validation des acquis (VAPP)", EN: "access granted by prior learning (VAPP)"},
	AnyExemptionGranted:      {FR: "une dérogation accordée", EN: "an exemption granted"},
}

// String gives the word used in JSON, such as "title-level". It gives "unset" for the
// zero value and a number for any other value that is no fact.
func (f Fact) String() string { return factNames.Of("Fact", f) }

// AppendText appends the word used in JSON. The error says that f is no fact.
func (f Fact) AppendText(b []byte) ([]byte, error) { return factNames.Append(b, "Fact", f) }

// MarshalText gives the word used in JSON. The error says that f is no fact.
func (f Fact) MarshalText() ([]byte, error) { return f.AppendText(nil) }

// UnmarshalText reads the word used in JSON. The error is a *document.Error that lists
// the words.
func (f *Fact) UnmarshalText(b []byte) error { return factNames.Parse(f, b) }

// Text says what the fact adds to the one before it in its chain. It is empty for a value
// that is no fact.
func (f Fact) Text() document.Text { return enum.TextAt(factTexts[:], f) }

// Whole says all that the fact says, with the facts before it in its chain. It is empty
// for a value that is no fact.
func (f Fact) Whole() document.Text { return enum.TextAt(wholeTexts[:], f) }

var wholeTexts = func() (whole [factCount]document.Text) {
	for f := Fact(1); f < factCount; f++ {
		whole[f] = factTexts[f]
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
