package document

import (
	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/say"
)

// Text is a text in French and in English. Either may be absent in a document;
// the sentences of this library have both.
type Text struct {
	FR string `json:"fr,omitzero" validate:"max=500"`
	EN string `json:"en,omitzero" validate:"max=500"`
}

// Untranslated is a text that both languages share: a name, a number, a word of a
// document.
func Untranslated(s string) Text { return Text{FR: s, EN: s} }

// In gives the text in the language that fits the tag best: French or English,
// and English for any other language. Where only one of the two is there, it
// gives that one.
func (t Text) In(tag language.Tag) string { return t.of(say.French(tag)) }

func (t Text) of(french bool) string {
	if (french && t.FR != "") || t.EN == "" {
		return t.FR
	}
	return t.EN
}

// IsZero tells that neither language is there.
func (t Text) IsZero() bool { return t == Text{} }
