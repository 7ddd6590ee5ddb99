package document

import "fmt"

// Ref is an opaque reference that the author of a document gives to a person, a school
// or a file: 1 to 64 characters among A-Z, a-z, 0-9, "-", "_", "." and ":". It must not
// be a name or an address. "" is no reference.
type Ref string

const maxRef = 64 // bytes

var refAccepted = Text{
	FR: fmt.Sprintf(`une référence opaque de 1 à %d caractères parmi A-Z, a-z, 0-9, "-", "_", "." et ":"`, maxRef),
	EN: fmt.Sprintf(`an opaque reference of 1 to %d characters among A-Z, a-z, 0-9, "-", "_", "." and ":"`, maxRef),
}

// UnmarshalText reads a reference. Any other text, the empty one included, is an
// [*Error] that tells its length and does not quote it; r then keeps what it held.
func (r *Ref) UnmarshalText(b []byte) error {
	if !IsRef(b) {
		return &Error{Problems: []Problem{{Found: foundLength(len(b)), Accepted: refAccepted}}}
	}
	*r = Ref(b)
	return nil
}

// Problem gives the problem of a reference built in Go that no reader would accept, at
// the place that pointer names. The problem tells the length of the reference and does
// not quote it. ok is false where there is no problem. "" has none: whether a reference
// may be left out is for the document to say.
func (r Ref) Problem(pointer string) (p Problem, ok bool) {
	if r == "" || IsRef(r) {
		return Problem{}, false
	}
	return Problem{Pointer: pointer, Found: foundLength(len(r)), Accepted: refAccepted}, true
}

// IsRef tells whether s may be a [Ref]. Nil and "" may not.
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
