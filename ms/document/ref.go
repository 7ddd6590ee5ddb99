package document

import (
	"fmt"

	"github.com/mastere-go/mastere/internal/say"
)

// Ref is an opaque reference: 1 to 64 letters of ASCII, digits, "-", "_", "." and
// ":". It is no place for a name or an address.
type Ref string

const maxRef = 64

var refAccepted = Text{
	FR: fmt.Sprintf(`une référence opaque de 1 à %d caractères parmi A-Z, a-z, 0-9, "-", "_", "." et ":"`, maxRef),
	EN: fmt.Sprintf(`an opaque reference of 1 to %d characters among A-Z, a-z, 0-9, "-", "_", "." and ":"`, maxRef),
}

// UnmarshalText reads a reference. The error does not hold what was found.
func (r *Ref) UnmarshalText(b []byte) error {
	if !IsRef(b) {
		return &Error{Problems: []Problem{{Found: foundLength(len(b)), Accepted: refAccepted}}}
	}
	*r = Ref(b)
	return nil
}

// Problem says of a reference built in Go what no reader lets through, without saying
// what it is; ok is false where there is nothing, and of a blank one.
func (r Ref) Problem(pointer string) (p Problem, ok bool) {
	if r == "" || IsRef(r) {
		return Problem{}, false
	}
	return Problem{Pointer: pointer, Found: foundLength(len(r)), Accepted: refAccepted}, true
}

// IsRef tells whether a text is a reference.
func IsRef[T ~string | ~[]byte](s T) bool {
	if len(s) == 0 || len(s) > maxRef {
		return false
	}
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9', c >= 'A' && c <= 'Z', c >= 'a' && c <= 'z', c == '-', c == '_', c == '.', c == ':':
		default:
			return false
		}
	}
	return true
}

func foundLength(n int) Text {
	fr, en := say.StringOfLength(n)
	return Text{FR: fr, EN: en}
}
