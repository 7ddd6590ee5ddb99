package enum

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms/document"
)

// Set holds what stands for each member of a bit set E, in the order in which members are
// written. One is a member's bit. Bits that are not listed are left out of all that is
// written. A nil Set has no members.
type Set[E ~uint8 | ~uint32] []struct {
	One          E
	Word, FR, EN string
}

// Words gives the words of the members of e. It is never nil.
func (s Set[E]) Words(e E) []string {
	words := []string{}
	for i := range s {
		if e&s[i].One != 0 {
			words = append(words, s[i].Word)
		}
	}
	return words
}

// AppendWords appends the words of the members of e, with "," between them.
func (s Set[E]) AppendWords(dst []byte, e E) []byte {
	separator := ""
	for i := range s {
		if e&s[i].One != 0 {
			dst = append(append(dst, separator...), s[i].Word...)
			separator = ","
		}
	}
	return dst
}

// All gives the words of all members, with ", " between them.
func (s Set[E]) All() string { return strings.Join(s.Words(^E(0)), ", ") }

// Find gives the member of a word, and false for any other word.
func (s Set[E]) Find(word string) (one E, found bool) {
	for i := range s {
		if s[i].Word == word {
			return s[i].One, true
		}
	}
	return 0, false
}

// AppendIn appends the texts of the members of e in French or English, with ", " between
// them.
func (s Set[E]) AppendIn(dst []byte, e E, tag language.Tag) []byte {
	separator := ""
	for i := range s {
		if e&s[i].One != 0 {
			text := document.Text{FR: s[i].FR, EN: s[i].EN}
			dst = append(append(dst, separator...), text.In(tag)...)
			separator = ", "
		}
	}
	return dst
}

// Text gives what AppendIn appends, in both languages.
func (s Set[E]) Text(e E) document.Text {
	return document.Text{
		FR: string(s.AppendIn(nil, e, language.French)),
		EN: string(s.AppendIn(nil, e, language.English)),
	}
}
