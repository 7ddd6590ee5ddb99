package ms

// Label is a label of the Conférence des grandes écoles (marque collective).
type Label uint8

// The labels. This library holds editions of the rules of LabelMS only.
const (
	LabelMS    Label = iota + 1 // Mastère Spécialisé
	LabelMSc                    // MSc
	LabelBADGE                  // Bilan d'aptitude délivré par les grandes écoles
	LabelCQC                    // Certificat de qualification et de compétences
)

var labelWords = [...]string{"", "MS", "MSc", "BADGE", "CQC"}

var (
	labelNames = Words[Label](labelWords[:])
	_          = [1]struct{}{}[len(labelWords)-1-int(LabelCQC)] // a word for each
)

// String gives the label's short name.
func (l Label) String() string { return labelNames.Of("Label", l) }

// AppendText appends the label's short name.
func (l Label) AppendText(b []byte) ([]byte, error) { return labelNames.Append(b, "Label", l) }

// MarshalText gives the label's short name.
func (l Label) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// UnmarshalText reads the label's short name.
func (l *Label) UnmarshalText(b []byte) error { return labelNames.Parse(l, b) }

// Profile is a variant of a label that keeps its rules.
type Profile uint8

// The profiles. Treating the Executive MS as a profile under the rules of the MS
// is this library's stand (derived): the English Wikipedia calls it another
// programme, and no definition by the Conférence des grandes écoles was found. It
// adds advice and never a breach.
const (
	ProfileStandard  Profile = iota + 1
	ProfileExecutive         // Executive Mastère Spécialisé
)

var profileWords = [...]string{"", "standard", "executive"}

var (
	profileNames = Words[Profile](profileWords[:])
	_            = [1]struct{}{}[len(profileWords)-1-int(ProfileExecutive)] // a word for each
)

// String gives "standard" or "executive".
func (p Profile) String() string { return profileNames.Of("Profile", p) }

// AppendText appends what String gives.
func (p Profile) AppendText(b []byte) ([]byte, error) { return profileNames.Append(b, "Profile", p) }

// MarshalText gives what String gives.
func (p Profile) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads what String gives.
func (p *Profile) UnmarshalText(b []byte) error { return profileNames.Parse(p, b) }
