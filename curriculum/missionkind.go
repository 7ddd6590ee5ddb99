package curriculum

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

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

var missionKinds = enum.Table[MissionKind]{
	MissionInternship:    {"internship", "stage", "internship"},
	MissionWorkStudy:     {"work-study", "alternance", "work-study"},
	MissionOwnEmployment: {"own-employment", "emploi du participant", "own employment"},
	MissionVenture:       {"venture", "création d’entreprise", "business creation"},
}

// String gives the word used in documents, "unset" for the zero value, and such as
// "MissionKind(99)" for a number that is no constant.
func (k MissionKind) String() string { return missionKinds.Word(k) }

// Text gives the form of a mission in words, no text of a value that is no form of a mission.
func (k MissionKind) Text() document.Text { return missionKinds.Text(k) }

// Values gives the forms of a mission, in order, in a new slice.
func (MissionKind) Values() []MissionKind { return missionKinds.Values() }

// AppendText appends the word used in documents. A value that has no word is an error.
func (k MissionKind) AppendText(b []byte) ([]byte, error) { return missionKinds.Append(b, k) }

// MarshalText gives the word used in documents. A value that has no word is an error.
func (k MissionKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that
// lists the words; the value then stays as it is.
func (k *MissionKind) UnmarshalText(b []byte) error { return missionKinds.Parse(k, b) }
