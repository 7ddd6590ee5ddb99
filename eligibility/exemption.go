package eligibility

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Exemption is an exemption (dérogation) that was asked for or ruled on. It is good for
// the programme and the intake that the applicant is judged for, and for no other.
// Whatever is left blank is not known.
type Exemption struct {
	Kind   ExemptionKind `json:"kind,omitzero"`
	Ruling Ruling        `json:"ruling,omitzero"`
	// By is the role of who ruled, On the day of the ruling, Motive a code or an opaque
	// reference. No rule depends on them.
	By     RulingBody    `json:"by,omitzero"`
	On     quantity.Date `json:"on,omitzero"`
	Motive document.Ref  `json:"motive,omitzero"`

	Evidence Evidence `json:"evidence,omitzero"`
}

// factAnswers gives what the exemption says by itself of every fact on exemptions.
func (x *Exemption) factAnswers() factAnswers {
	s := factAnswers{no: factsOnExemptions}
	granted := x.granted()
	s.set(AnyExemptionGranted, granted)
	switch x.Kind {
	case ExemptionM1:
		s.set(M1ExemptionGranted, granted)
	case ExemptionPriorLearning:
		s.set(PriorLearningGranted, granted)
	case ExemptionOther:
	default: // not known
		s.set(M1ExemptionGranted, granted.And(quantity.Unknown))
		s.set(PriorLearningGranted, granted.And(quantity.Unknown))
	}
	return s
}

// granted tells whether the exemption is granted. One that nobody asked for is not.
func (x *Exemption) granted() quantity.Truth {
	if x.Ruling == RulingNotAsked {
		return quantity.No
	}
	return x.Ruling.granted()
}

// ExemptionKind is the sort of an exemption (dérogation). The zero value is not known.
type ExemptionKind uint8

// The kinds of exemption.
const (
	ExemptionM1            ExemptionKind = iota + 1
	ExemptionPriorLearning               // validation des acquis professionnels et personnels, VAPP
	ExemptionOther
)

var exemptionKinds = enum.Table[ExemptionKind]{
	ExemptionM1:            {"m1-without-experience", "M1 ou équivalent sans l’expérience", "M1 or equivalent without the experience"},
	ExemptionPriorLearning: {"prior-learning", "validation des acquis professionnels et personnels (VAPP)", "access by prior learning (VAPP)"},
	ExemptionOther:         {"other", "autre dérogation", "other exemption"},
}

// String gives the word used in documents, "unset" for the zero value.
func (k ExemptionKind) String() string { return exemptionKinds.Word(k) }

// Text gives the kind of exemption in words, no text of a value that is no kind of exemption.
func (k ExemptionKind) Text() document.Text { return exemptionKinds.Text(k) }

// Values gives the kinds of exemption, in order, in a new slice.
func (ExemptionKind) Values() []ExemptionKind { return exemptionKinds.Values() }

// AppendText appends the word used in documents. The error says that k has none.
func (k ExemptionKind) AppendText(b []byte) ([]byte, error) {
	return exemptionKinds.Append(b, k)
}

// MarshalText gives the word used in documents. The error says that k has none.
func (k ExemptionKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads the word used in documents. The error is a *document.Error that
// lists the words.
func (k *ExemptionKind) UnmarshalText(b []byte) error { return exemptionKinds.Parse(k, b) }
