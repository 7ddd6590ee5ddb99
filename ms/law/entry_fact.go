package law

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
	"iter"
	"math/bits"
)

// EntryFact is something that is so or not of an applicant, and that a path asks
// for. The facts on one sort of diploma lead on from each other: each says of one
// and the same diploma what the facts before it say and one thing more, so that the
// last one says everything that the path asks of it.
type EntryFact uint8

// The facts. "In time" is by the start of the programme.
const (
	HasEngineeringDiploma EntryFact = iota + 1
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

	entryFactCount
)

var entryFactWords = [...]string{
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
	entryFactNames = enum.Words[EntryFact](entryFactWords[:])
	_              = [1]struct{}{}[len(entryFactWords)-int(entryFactCount)] // a word for each
)

// entryFactTexts say what is so; of the facts on a diploma, what is so beyond the
// fact before.
var entryFactTexts = [...]document.Text{
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

// String gives the word used in JSON.
func (f EntryFact) String() string { return entryFactNames.Of("EntryFact", f) }

// AppendText appends the word used in JSON.
func (f EntryFact) AppendText(b []byte) ([]byte, error) {
	return entryFactNames.Append(b, "EntryFact", f)
}

// MarshalText gives the word used in JSON.
func (f EntryFact) MarshalText() ([]byte, error) { return f.AppendText(nil) }

// UnmarshalText reads the word used in JSON.
func (f *EntryFact) UnmarshalText(b []byte) error { return entryFactNames.Parse(f, b) }

// Text says what the fact adds to the one that it leads on from.
func (f EntryFact) Text() document.Text {
	if f >= entryFactCount {
		return document.Text{}
	}
	return entryFactTexts[f]
}

// Whole says all that the fact says: what it adds, after what it leads on from.
func (f EntryFact) Whole() document.Text {
	if f >= entryFactCount {
		return document.Text{}
	}
	return entryFactWholes[f]
}

var entryFactWholes = func() (whole [entryFactCount]document.Text) {
	for f := EntryFact(1); f < entryFactCount; f++ {
		whole[f] = entryFactTexts[f]
		if from := f.LeadsFrom(); from != 0 {
			whole[f].FR = whole[from].FR + ", " + whole[f].FR
			whole[f].EN = whole[from].EN + ", " + whole[f].EN
		}
	}
	return whole
}()

// firstFacts are those that lead on from none.
const firstFacts EntryFactSet = 1<<HasEngineeringDiploma | 1<<HasManagementDiploma | 1<<HasThirdCycle | 1<<HasTitle |
	1<<HasHealthDoctorate | 1<<HasForeignDiploma | 1<<HasM1 | 1<<ExperienceLongEnough |
	1<<M1ExemptionGranted | 1<<PriorLearningGranted | 1<<AnyExemptionGranted

// LeadsFrom gives the fact that this one leads on from: it holds wherever this one
// does. It is 0 for a fact that stands alone or comes first.
func (f EntryFact) LeadsFrom() EntryFact {
	if f == 0 || f >= entryFactCount || firstFacts.Has(f) {
		return 0
	}
	return f - 1
}

// IsWhole tells a fact that no other one leads on from: all that a path asks of one
// diploma, or a fact that stands alone.
func (f EntryFact) IsWhole() bool { return WholeFacts.Has(f) }

// WholeFacts are the facts that no other one leads on from. They decide.
const WholeFacts EntryFactSet = 1<<EngineeringDiplomaInTime | 1<<ManagementDiplomaInTime | 1<<ThirdCycleInTime | 1<<TitleInTime |
	1<<HealthDoctorateInTime | 1<<ForeignDiplomaInTime | 1<<M1InTime | 1<<ExperienceLongEnough |
	1<<M1ExemptionGranted | 1<<PriorLearningGranted | 1<<AnyExemptionGranted

// EntryFactSet is a set of facts.
type EntryFactSet uint32

// EntryFactSetOf gives the set of some facts.
func EntryFactSetOf(facts ...EntryFact) EntryFactSet {
	var s EntryFactSet
	for _, f := range facts {
		s |= 1 << f
	}
	return s
}

// Has tells whether the set holds the fact.
func (s EntryFactSet) Has(f EntryFact) bool { return s>>f&1 != 0 }

// Len gives how many facts the set holds; TextNotFound is none.
func (s EntryFactSet) Len() int { return bits.OnesCount32(uint32(s &^ TextNotFound)) }

// String gives the words of the facts, separated by commas.
func (s EntryFactSet) String() string { return enum.JoinWords(s.All()) }

// MarshalJSON writes a list of words.
func (s EntryFactSet) MarshalJSON() ([]byte, error) { return enum.MarshalWords(s.All()) }

// All gives the facts of the set in their order; TextNotFound is none.
func (s EntryFactSet) All() iter.Seq[EntryFact] {
	return func(yield func(EntryFact) bool) {
		for s &^= TextNotFound; s != 0; s &= s - 1 {
			if !yield(EntryFact(bits.TrailingZeros32(uint32(s)))) {
				return
			}
		}
	}
}
