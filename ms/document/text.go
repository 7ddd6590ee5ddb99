package document

import (
	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/say"
)

// Text is a text in French and in English. A document may give one of the two, each of
// at most 500 characters; the sentences of this library have both.
type Text struct {
	FR string `json:"fr,omitzero" validate:"max=500"`
	EN string `json:"en,omitzero" validate:"max=500"`
}

// Untranslated gives a text that is the same in both languages: a name, a number, a
// word that documents use.
func Untranslated(s string) Text { return Text{FR: s, EN: s} }

// In gives the text in the language that fits the tag best: French for any French,
// English for any other language and for the zero tag. Where one language is missing it
// gives the other; the zero Text gives "".
func (t Text) In(tag language.Tag) string {
	if t.EN == "" || t.FR != "" && say.French(tag) {
		return t.FR
	}
	return t.EN
}

// IsZero tells whether the text is missing in both languages.
func (t Text) IsZero() bool { return t == Text{} }
