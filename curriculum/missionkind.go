package curriculum

import "github.com/mastere-go/mastere/internal/enum"

// MissionKind is the form that a mission in a company takes.
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
	_                = [1]struct{}{}[len(missionKindWords)-1-int(MissionVenture)] // a word for each
)

// String gives the word used in documents.
func (k MissionKind) String() string { return missionKindNames.Of("MissionKind", k) }

// AppendText appends the word used in documents.
func (k MissionKind) AppendText(b []byte) ([]byte, error) {
	return missionKindNames.Append(b, "MissionKind", k)
}

// MarshalText gives the word used in documents.
func (k MissionKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads the word used in documents.
func (k *MissionKind) UnmarshalText(b []byte) error { return missionKindNames.Parse(k, b) }
