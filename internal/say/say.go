// Package say holds the few rules of wording that all texts of this library share: which
// of two languages to write, the no-break space of French, and how a document is quoted.
// How a name is escaped in a JSON Pointer stands here too, because package document and
// its users share it. Package say knows nothing of what the texts are about.
package say

import (
	"fmt"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/language"
)

// languages is made on first use: most callers ask for one of the two tags themselves.
var languages = sync.OnceValue(func() language.Matcher {
	return language.NewMatcher([]language.Tag{language.English, language.French})
})

// French tells whether to write French for a language that was asked for. It is true for
// any French, such as fr-CA, and false for any other language and for the zero tag.
func French(tag language.Tag) bool {
	switch tag { // the two usual tags need no search
	case language.English:
		return false
	case language.French:
		return true
	}
	_, index, _ := languages().Match(tag)
	return index == 1
}

// Pick gives fr if french is true, else en.
func Pick(french bool, fr, en string) string {
	if french {
		return fr
	}
	return en
}

// NoBreak is the no-break space. French puts it between a number and its unit, between
// thousands, and before a colon.
const NoBreak = "\u00a0"

// excerptLength is the longest text that Excerpt quotes whole, in bytes.
const excerptLength = 40

// Excerpt quotes a text that was found in a document, as a Go string is quoted. A text of
// more than 40 bytes is cut between two characters, and "…" follows. What it gives holds no
// control character and is valid UTF-8, whatever the document holds.
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

// StringOfLength describes a text of n characters or bytes in French and English without
// quoting it.
func StringOfLength(n int) (fr, en string) {
	return fmt.Sprintf("un texte de longueur %d", n), fmt.Sprintf("a string of length %d", n)
}

var tokenEscaper = strings.NewReplacer("~", "~0", "/", "~1")

// EscapeToken gives the name of a member as one token of a JSON Pointer (RFC 6901).
func EscapeToken(name string) string { return tokenEscaper.Replace(name) }
