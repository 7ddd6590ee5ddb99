package law

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
	"iter"
	"math/bits"
)

// EntryPath is a path by which an applicant may enter a programme (voie
// d'accès): an ordinary one, or an exemption (dérogation).
type EntryPath uint8

// The paths, in the order in which an applicant's one category is chosen: those
// that ask for a diploma alone, then the one that asks for experience beside it,
// then the exemptions.
const (
	// ByEngineeringDiploma: an engineering diploma (diplôme d'ingénieur) of a school
	// on the list of the Commission des titres d'ingénieur.
	ByEngineeringDiploma EntryPath = iota + 1
	// ByManagementDiploma: a management diploma that confers the grade of master, on
	// the list of the Commission d'évaluation des formations et diplômes de gestion.
	ByManagementDiploma
	// ByThirdCycle: a third-cycle university diploma (DEA, DESS, Master), or a
	// professional diploma at bac+5.
	ByThirdCycle
	// ByRegisteredTitle: a title registered at the RNCP (titre RNCP) at the former
	// niveau I, today 7 or 8.
	ByRegisteredTitle
	// ByHealthDoctorate: a State doctorate in medicine, pharmacy or dentistry on a
	// list of the Conférence des grandes écoles.
	ByHealthDoctorate
	// ByForeignEquivalent: a foreign diploma that the jury ruled equivalent to one of
	// the above.
	ByForeignEquivalent
	// ByM1WithExperience: a first year of master (M1) or an equivalent with years of
	// professional experience. A four-year bachelor is an equivalent, and so are a
	// foreign diploma that the jury ruled equivalent to an M1 and, as this library reads
	// it, a diploma of the third cycle where the edition does not list that path.
	ByM1WithExperience
	// ByM1Exemption: an M1 or an equivalent without the experience, by exemption.
	ByM1Exemption
	// ByPriorLearning: access by prior learning (VAPP), by exemption. Award by prior
	// learning (VAE) gives the diploma itself and is no path.
	ByPriorLearning
	// ByAnyExemption: whatever exemption the school grants.
	ByAnyExemption

	entryPathCount
)

// EntryPaths is how many paths there are; an EntryPath is 1 to EntryPaths.
const EntryPaths = int(entryPathCount) - 1

var entryPathWords = [...]string{
	"", "engineering-diploma", "management-diploma", "third-cycle", "registered-title",
	"health-doctorate", "foreign-equivalent", "m1-with-experience",
	"m1-exemption", "prior-learning", "any-exemption"}

var (
	entryPathNames = enum.Words[EntryPath](entryPathWords[:])
	_              = [1]struct{}{}[len(entryPathWords)-int(entryPathCount)] // a word for each
)

var entryPathTitles = [...]document.Text{
	ByEngineeringDiploma: {FR: "diplôme d'ingénieur", EN: "engineering diploma"},
	ByManagementDiploma:  {FR: "diplôme de gestion conférant le grade de master", EN: "management diploma conferring the grade of master"},
	ByThirdCycle:         {FR: "diplôme de troisième cycle ou professionnel à bac+5", EN: "third-cycle diploma, or professional one at bac+5"},
	ByRegisteredTitle:    {FR: "titre enregistré au RNCP", EN: "title registered at the RNCP"},
	ByHealthDoctorate:    {FR: "doctorat d'État de santé", EN: "State health doctorate"},
	ByForeignEquivalent:  {FR: "diplôme étranger équivalent", EN: "equivalent foreign diploma"},
	ByM1WithExperience:   {FR: "M1 ou équivalent avec expérience", EN: "M1 or equivalent with experience"},
	ByM1Exemption:        {FR: "dérogation : M1 ou équivalent sans l'expérience", EN: "exemption: M1 or equivalent without the experience"},
	ByPriorLearning:      {FR: "dérogation : validation des acquis (VAPP)", EN: "exemption: access by prior learning (VAPP)"},
	ByAnyExemption:       {FR: "dérogation", EN: "exemption"},
}

// String gives the word used in JSON.
func (p EntryPath) String() string { return entryPathNames.Of("EntryPath", p) }

// AppendText appends the word used in JSON.
func (p EntryPath) AppendText(b []byte) ([]byte, error) {
	return entryPathNames.Append(b, "EntryPath", p)
}

// MarshalText gives the word used in JSON.
func (p EntryPath) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads the word used in JSON.
func (p *EntryPath) UnmarshalText(b []byte) error { return entryPathNames.Parse(p, b) }

// Title names the path.
func (p EntryPath) Title() document.Text {
	if p >= entryPathCount {
		return document.Text{}
	}
	return entryPathTitles[p]
}

// IsExemption tells an exemption (dérogation) from an ordinary path.
func (p EntryPath) IsExemption() bool { return ExemptionPaths.Has(p) }

// Rule gives the rule that speaks of the path.
func (p EntryPath) Rule() RuleID {
	if p == 0 || p >= entryPathCount {
		return 0
	}
	return EntryByEngineeringDiploma + RuleID(p-ByEngineeringDiploma)
}

// EntryPathSet is a set of paths.
type EntryPathSet uint16

// The ordinary paths and the exemptions.
const (
	ExemptionPaths EntryPathSet = 1<<ByM1Exemption | 1<<ByPriorLearning | 1<<ByAnyExemption
	OrdinaryPaths  EntryPathSet = 1<<entryPathCount - 2 - ExemptionPaths
)

// EntryPathSetOf gives the set of some paths.
func EntryPathSetOf(paths ...EntryPath) EntryPathSet {
	var s EntryPathSet
	for _, p := range paths {
		s |= 1 << p
	}
	return s
}

// Has tells whether the set holds the path.
func (s EntryPathSet) Has(p EntryPath) bool { return s>>p&1 != 0 }

// Len gives how many paths the set holds.
func (s EntryPathSet) Len() int { return bits.OnesCount16(uint16(s)) }

// First gives the first path of the set, 0 of the empty one.
func (s EntryPathSet) First() EntryPath {
	if s == 0 {
		return 0
	}
	return EntryPath(bits.TrailingZeros16(uint16(s)))
}

// String gives the words of the paths, separated by commas.
func (s EntryPathSet) String() string { return enum.JoinWords(s.All()) }

// MarshalJSON writes a list of words.
func (s EntryPathSet) MarshalJSON() ([]byte, error) { return enum.MarshalWords(s.All()) }

// All gives the paths of the set in their order.
func (s EntryPathSet) All() iter.Seq[EntryPath] {
	return func(yield func(EntryPath) bool) {
		for ; s != 0; s &= s - 1 {
			if !yield(s.First()) {
				return
			}
		}
	}
}
