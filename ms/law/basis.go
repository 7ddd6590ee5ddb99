package law

import (
	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/say"
)

// Basis is how well a statement of law is known, and where it was read. The zero value
// is that of a statement that was not found.
type Basis struct {
	Confidence Confidence
	Ground     Ground
	Cite       Citation
}

// AsRead gives the basis of what rests on this library's own reading of the statement:
// what was verified is then derived. What was secondary or not found stays so.
func (b Basis) AsRead() Basis {
	b.Ground = GroundReading
	if b.Confidence == Verified {
		b.Confidence = Derived
	}
	return b
}

func (b Basis) carried() Basis {
	b.Confidence, b.Ground = Derived, GroundCarried
	return b
}

// AppendText appends the source and the confidence in French or English, whichever fits
// the tag best. It appends nothing where no source is cited.
func (b Basis) AppendText(dst []byte, tag language.Tag) []byte {
	if b.Cite.Source == "" {
		return dst
	}
	french := say.French(tag)
	dst = append(dst, b.Cite.Source...)
	if b.Cite.Where != "" {
		dst = append(dst, say.Pick(french, " «"+say.NoBreak, ` "`)...)
		dst = append(dst, b.Cite.Where...)
		dst = append(dst, say.Pick(french, say.NoBreak+"»", `"`)...)
	}
	if b.Cite.Also != "" {
		dst = append(dst, say.Pick(french, " et ", " and ")...)
		dst = append(dst, b.Cite.Also...)
	}
	dst = append(dst, ", "...)
	dst = append(dst, b.Confidence.Text().In(tag)...)
	if ground := b.Ground.Text().In(tag); ground != "" {
		dst = append(dst, " ("...)
		dst = append(dst, ground...)
		dst = append(dst, ')')
	}
	return dst
}
