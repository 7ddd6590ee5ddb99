package document

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"

	"github.com/mastere-go/mastere/internal/say"
)

// Digest is the SHA-256 of the bytes that a document was read from. Reports carry it,
// so that a reader can tell which document was judged. The zero Digest says that there
// is none.
type Digest struct {
	sum   [sha256.Size]byte
	known bool
}

// DigestOf gives the digest of the bytes of a document. No bytes, nil included, have a
// digest like any others.
func DigestOf(b []byte) Digest { return Digest{sha256.Sum256(b), true} }

// DigestOfSum gives the digest whose SHA-256 the caller has already computed, as one
// does for a stream.
func DigestOfSum(sum [sha256.Size]byte) Digest { return Digest{sum, true} }

// IsZero tells whether there is no digest.
func (d Digest) IsZero() bool { return !d.known }

// Equal tells whether d == o. It is there for packages that compare by a method.
func (d Digest) Equal(o Digest) bool { return d == o }

// String gives "sha256:" and 64 hexadecimal digits in lower case, or "" where there is
// no digest.
func (d Digest) String() string {
	if !d.known {
		return ""
	}
	return digestPrefix + hex.EncodeToString(d.sum[:])
}

// MarshalText gives what String gives. The error is always nil.
func (d Digest) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

const digestPrefix = "sha256:"

var digestAccepted = Text{
	FR: `"sha256:" suivi de 64 chiffres hexadécimaux en minuscules`,
	EN: `"sha256:" and 64 hexadecimal digits in lower case`,
}

// UnmarshalText reads "sha256:" and 64 hexadecimal digits in lower case. Any other
// text, the empty one included, is an [*Error], and d keeps what it held.
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
