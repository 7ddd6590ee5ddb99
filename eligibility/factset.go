package eligibility

import (
	"iter"
	"math/bits"

	"github.com/mastere-go/mastere/internal/enum"
)

// FactSet is a set of facts. The zero value is empty.
type FactSet uint32

// WholeFacts are the facts that end a chain or stand alone. They decide: a path holds
// where all whole facts that it asks for do.
const WholeFacts FactSet = 1<<EngineeringDiplomaInTime | 1<<ManagementDiplomaInTime | 1<<ThirdCycleInTime | 1<<TitleInTime |
	1<<HealthDoctorateInTime | 1<<ForeignDiplomaInTime | 1<<M1InTime | 1<<ExperienceLongEnough |
	1<<M1ExemptionGranted | 1<<PriorLearningGranted | 1<<AnyExemptionGranted

// firstFacts are the facts that begin a chain or stand alone.
const firstFacts FactSet = 1<<HasEngineeringDiploma | 1<<HasManagementDiploma | 1<<HasThirdCycle | 1<<HasTitle |
	1<<HasHealthDoctorate | 1<<HasForeignDiploma | 1<<HasM1 | factsAlone

// factsAlone are the facts without a chain.
const factsAlone FactSet = 1<<ExperienceLongEnough | factsOnExemptions

// The facts that the qualifications of an applicant decide, and those that the exemptions
// do. The one that is left is ExperienceLongEnough.
const (
	factsOnQualifications FactSet = 1<<(M1InTime+1) - 2
	factsOnExemptions     FactSet = 1<<M1ExemptionGranted | 1<<PriorLearningGranted | 1<<AnyExemptionGranted
)

// factsAsRead are the facts that no text words so. They rest on this library's own reading.
// It reads by when a diploma must be held, and on which day the standing of a school or a
// title is looked at. It also reads from which level on a title counts, what is equivalent
// to an M1, and how experience is counted.
const factsAsRead FactSet = 1<<HasM1 | 1<<EngineeringDiplomaListed | 1<<ManagementDiplomaListed | 1<<ExperienceLongEnough |
	1<<EngineeringDiplomaInTime | 1<<ManagementDiplomaInTime | 1<<ThirdCycleInTime |
	1<<TitleRegistered | 1<<TitleLevel | 1<<TitleInTime | 1<<HealthDoctorateInTime | 1<<ForeignDiplomaInTime | 1<<M1InTime

// FactSetOf gives the set of some facts. Numbers of 32 and more are left out.
func FactSetOf(facts ...Fact) FactSet {
	var s FactSet
	for _, f := range facts {
		s |= 1 << f
	}
	return s
}

// Has tells whether the set holds the fact.
func (s FactSet) Has(f Fact) bool { return s>>f&1 != 0 }

// Len gives how many facts the set holds. TextNotFound is not counted.
func (s FactSet) Len() int { return bits.OnesCount32(uint32(s &^ TextNotFound)) }

// All gives the facts of the set in the order of their numbers. TextNotFound is left out.
func (s FactSet) All() iter.Seq[Fact] {
	return func(yield func(Fact) bool) {
		for s &^= TextNotFound; s != 0; s &= s - 1 {
			if !yield(Fact(bits.TrailingZeros32(uint32(s)))) {
				return
			}
		}
	}
}

// String gives the words of the facts, separated by commas; "" of the empty set.
func (s FactSet) String() string { return enum.JoinWords(s.All()) }

// MarshalJSON writes a list of words.
func (s FactSet) MarshalJSON() ([]byte, error) { return enum.MarshalWords(s.All()) }
