package ms

import "golang.org/x/text/language"

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
func (t Text) In(tag language.Tag) string { return t.of(isFrench(tag)) }

func (t Text) of(french bool) string {
	if (french && t.FR != "") || t.EN == "" {
		return t.FR
	}
	return t.EN
}

// IsZero tells that neither language is there.
func (t Text) IsZero() bool { return t == Text{} }

var languages = language.NewMatcher([]language.Tag{language.English, language.French})

func isFrench(tag language.Tag) bool {
	switch tag { // without a search
	case language.English:
		return false
	case language.French:
		return true
	}
	_, index, _ := languages.Match(tag)
	return index == 1
}

// textAt gives the text of a constant, none for a value that is no constant.
func textAt[E ~uint8](texts []Text, e E) Text {
	if int(e) < len(texts) {
		return texts[e]
	}
	return Text{}
}
