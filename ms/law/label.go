package law

import "github.com/mastere-go/mastere/internal/enum"

// Label is a label of the Conférence des grandes écoles (marque collective). The zero
// value is none.
type Label uint8

// The labels. The editions of this library are those of MS.
const (
	MS    Label = iota + 1 // Mastère Spécialisé
	MSc                    // MSc
	BADGE                  // Bilan d'aptitude délivré par les grandes écoles
	CQC                    // Certificat de qualification et de compétences
)

var labelWords = [...]string{"", "MS", "MSc", "BADGE", "CQC"}

var (
	labelNames = enum.Words[Label](labelWords[:])
	_          = [1]struct{}{}[len(labelWords)-1-int(CQC)] // a word for each
)

// String gives the label's short name.
func (l Label) String() string { return labelNames.Of("Label", l) }

// AppendText appends the label's short name.
func (l Label) AppendText(b []byte) ([]byte, error) { return labelNames.Append(b, "Label", l) }

// MarshalText gives the label's short name.
func (l Label) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// UnmarshalText reads the label's short name.
func (l *Label) UnmarshalText(b []byte) error { return labelNames.Parse(l, b) }
