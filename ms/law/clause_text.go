package law

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/internal/say"
	"golang.org/x/text/language"
)

// AppendText appends where the clause was read and how well it is known, in French
// or English; nothing where it was not found.
func (c Clause) AppendText(dst []byte, tag language.Tag) []byte {
	french := say.French(tag)
	if c.Cite.Source == "" {
		return dst
	}
	dst = append(dst, c.Cite.Source...)
	if c.Cite.Where != "" {
		dst = append(dst, say.Pick(french, " «"+say.NoBreak, ` "`)...)
		dst = append(dst, c.Cite.Where...)
		dst = append(dst, say.Pick(french, say.NoBreak+"»", `"`)...)
	}
	if c.Cite.Also != "" {
		dst = append(dst, say.Pick(french, " et ", " and ")...)
		dst = append(dst, c.Cite.Also...)
	}
	dst = append(dst, ", "...)
	dst = append(dst, enum.TextAt(confidenceTexts[:], c.Confidence).In(tag)...)
	if ground := enum.TextAt(groundTexts[:], c.Ground).In(tag); ground != "" {
		dst = append(dst, " ("...)
		dst = append(dst, ground...)
		dst = append(dst, ')')
	}
	return dst
}
