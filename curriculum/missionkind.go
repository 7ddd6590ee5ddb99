package curriculum

import "github.com/mastere-go/mastere/internal/enum"

// MissionKind is the form of a mission in a company (mission en entreprise). No rule reads
// it: docs/law.md#mission.
type MissionKind uint8

// The forms of a mission. The zero value is not known.
const (
	MissionInternship    MissionKind = iota + 1 // stage
	MissionWorkStudy                            // alternance
	MissionOwnEmployment                        // emploi du participant
	MissionVenture                              // création d'entreprise
)

var missionKindWords = [...]string{"", "internship", "work-study", "own-employment", "venture"}

var (
	missionKindNames = enum.Words[MissionKind](missionKindWords[:])
	_                = [1]struct{}{}[len(missionKindWords)-1-int(MissionVenture)] // compiles only with a word for each constant
)

// String returns the word used in documents, "unset" for the zero value, and such as
// "MissionKind(99)" for a number that is no constant.
func (k MissionKind) String() string { return missionKindNames.Of("MissionKind", k) }

// AppendText appends the word used in documents. A value without one is an error.
func (k MissionKind) AppendText(b []byte) ([]byte, error) {
	return missionKindNames.Append(b, "MissionKind", k)
}

// MarshalText returns the word used in documents. A value without one is an error.
func (k MissionKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that
// lists the words; the value then stays as it is.
func (k *MissionKind) UnmarshalText(b []byte) error { return missionKindNames.Parse(k, b) }
