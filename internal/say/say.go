package say

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"
)

var languages = language.NewMatcher([]language.Tag{language.English, language.French})

func French(tag language.Tag) bool {
	switch tag { // without a search
	case language.English:
		return false
	case language.French:
		return true
	}
	_, index, _ := languages.Match(tag)
	return index == 1
}

func Pick(french bool, fr, en string) string {
	if french {
		return fr
	}
	return en
}

// NoBreak is the space that French puts between a number and its unit, between
// thousands and before a colon.
const NoBreak = "\u00a0"

const excerptLength = 40

// Excerpt quotes what was found in a document, shortened. It holds no control
// character.
func Excerpt(found string) string {
	cut := len(found) > excerptLength
	if cut {
		end := excerptLength
		for end > 0 && !utf8.RuneStart(found[end]) {
			end--
		}
		found = found[:end]
	}
	quoted := strconv.Quote(found)
	if cut {
		quoted += "…"
	}
	return quoted
}

// stringOfLength says in French and English that there was a text, not which.
func StringOfLength(n int) (fr, en string) {
	return fmt.Sprintf("un texte de longueur %d", n), fmt.Sprintf("a string of length %d", n)
}

var tokenEscaper = strings.NewReplacer("~", "~0", "/", "~1")

// EscapeToken writes a member's name as one token of a JSON Pointer (RFC 6901).
func EscapeToken(name string) string { return tokenEscaper.Replace(name) }
