package ms

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Mode is how a track is attended.
type Mode uint8

// The modes. The zero value is not known.
const (
	FullTime Mode = iota + 1
	PartTime
)

var modeWords = [...]string{"", "full-time", "part-time"}

var (
	modeNames = enum.Words[Mode](modeWords[:])
	_         = [1]struct{}{}[len(modeWords)-1-int(PartTime)] // a word for each
)

// String gives the word used in documents.
func (m Mode) String() string { return modeNames.Of("Mode", m) }

// AppendText appends the word used in documents.
func (m Mode) AppendText(b []byte) ([]byte, error) { return modeNames.Append(b, "Mode", m) }

// MarshalText gives the word used in documents.
func (m Mode) MarshalText() ([]byte, error) { return m.AppendText(nil) }

// UnmarshalText reads the word used in documents.
func (m *Mode) UnmarshalText(b []byte) error { return modeNames.Parse(m, b) }

// Track is one way to follow a programme: the same curriculum may run in one year
// full time and in two years part time.
type Track struct {
	Title     document.Text `json:"title,omitzero"`
	Mode      Mode          `json:"mode,omitzero"`
	Campus    string        `json:"campus,omitzero" validate:"max=200"`
	Country   string        `json:"country,omitzero" validate:"omitempty,iso3166_1_alpha2"`
	Languages []string      `json:"languages,omitzero" validate:"max=20,dive,bcp47_language_tag"`
	// Dates are the first and the last day, mission and defence inside.
	Dates    quantity.Span `json:"dates,omitzero"`
	Duration Duration      `json:"duration,omitzero"`
}

// Duration is a stated length, mission and defence inside, in the units it is
// stated in. None is ever converted into another; several may stand together.
type Duration struct {
	Months        quantity.Range[quantity.Months]        `json:"months,omitzero"`
	Semesters     quantity.Range[quantity.Semesters]     `json:"semesters,omitzero"`
	AcademicYears quantity.Range[quantity.AcademicYears] `json:"academicYears,omitzero"`
}

// IsZero tells that no length is stated.
func (d Duration) IsZero() bool {
	return d.Months.IsZero() && d.Semesters.IsZero() && d.AcademicYears.IsZero()
}
