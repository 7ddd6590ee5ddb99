package eligibility

import (
	"fmt"

	"github.com/mastere-go/mastere/ms"
)

// Ref is an opaque reference: 1 to 64 letters of ASCII, digits, "-", "_", "." and
// ":". It is no place for a name or an address.
type Ref string

const maxRef = 64

var refAccepted = ms.Text{
	FR: fmt.Sprintf(`une référence opaque de 1 à %d caractères parmi A-Z, a-z, 0-9, "-", "_", "." et ":"`, maxRef),
	EN: fmt.Sprintf(`an opaque reference of 1 to %d characters among A-Z, a-z, 0-9, "-", "_", "." and ":"`, maxRef),
}

// UnmarshalText reads a reference. The error does not hold what was found.
func (r *Ref) UnmarshalText(b []byte) error {
	if !isRef(b) {
		return &ms.DocumentError{Problems: []ms.Problem{{Found: concealed(len(b)), Accepted: refAccepted}}}
	}
	*r = Ref(b)
	return nil
}

func isRef[T ~string | ~[]byte](s T) bool {
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

// concealed says that there was a text, not which.
func concealed(length int) ms.Text {
	return ms.Text{
		FR: fmt.Sprintf("un texte de longueur %d", length),
		EN: fmt.Sprintf("a string of length %d", length),
	}
}
