package document

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"

	"github.com/mastere-go/mastere/internal/say"
)

// Digest is the SHA-256 of the bytes a document was read from. The zero value is
// none.
type Digest struct {
	sum   [sha256.Size]byte
	known bool
}

// DigestOf takes the digest of the bytes of a document.
func DigestOf(b []byte) Digest { return Digest{sha256.Sum256(b), true} }

// DigestOfSum is DigestOf of bytes whose SHA-256 was taken as they came.
func DigestOfSum(sum [sha256.Size]byte) Digest { return Digest{sum, true} }

// IsZero tells that there is no digest.
func (d Digest) IsZero() bool { return !d.known }

// Equal is ==.
func (d Digest) Equal(o Digest) bool { return d == o }

// String gives "sha256:" and the sum in hexadecimal, or "".
func (d Digest) String() string {
	if !d.known {
		return ""
	}
	return digestPrefix + hex.EncodeToString(d.sum[:])
}

// MarshalText gives what String gives.
func (d Digest) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

const digestPrefix = "sha256:"

var digestAccepted = Text{
	FR: `"sha256:" suivi de 64 chiffres hexadécimaux en minuscules`,
	EN: `"sha256:" and 64 hexadecimal digits in lower case`,
}

// UnmarshalText reads what String gives of a digest that is there.
func (d *Digest) UnmarshalText(b []byte) error {
	var sum [sha256.Size]byte
	digits, ok := bytes.CutPrefix(b, []byte(digestPrefix))
	ok = ok && len(digits) == hex.EncodedLen(len(sum)) && !bytes.ContainsAny(digits, "ABCDEF")
	if ok {
		_, err := hex.Decode(sum[:], digits)
		ok = err == nil
	}
	if !ok {
		found := Untranslated(say.Excerpt(string(b)))
		return &Error{Problems: []Problem{{Found: found, Accepted: digestAccepted}}}
	}
	*d = DigestOfSum(sum)
	return nil
}
