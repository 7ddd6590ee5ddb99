package ms

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
)

// OriginKind says what sort of source the facts of a document come from.
type OriginKind uint8

// The sorts of source.
const (
	OriginOfficial   OriginKind = iota + 1 // the school's or the CGE's own text, as published or as a stored copy
	OriginSecondary                        // press, a guide, somebody else's catalogue
	OriginFictitious                       // made up, to show something
)

var originWords = [...]string{"", "official", "secondary", "fictitious"}

var (
	originNames = Words[OriginKind](originWords[:])
	_           = [1]struct{}{}[len(originWords)-1-int(OriginFictitious)] // a word for each
)

var originTexts = [...]Text{
	0:                {},
	OriginOfficial:   {FR: "source officielle", EN: "official source"},
	OriginSecondary:  {FR: "source secondaire", EN: "secondary source"},
	OriginFictitious: {FR: "dossier fictif", EN: "fictitious dossier"},
}

// String gives the word used in documents.
func (k OriginKind) String() string { return originNames.Of("OriginKind", k) }

// AppendText appends the word used in documents.
func (k OriginKind) AppendText(b []byte) ([]byte, error) {
	return originNames.Append(b, "OriginKind", k)
}

// MarshalText gives the word used in documents.
func (k OriginKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads the word used in documents.
func (k *OriginKind) UnmarshalText(b []byte) error { return originNames.Parse(k, b) }

// Origin says where the facts of a document come from. It is shown beside every
// breach that a report names.
type Origin struct {
	Kind  OriginKind `json:"kind,omitzero"`
	Title Text       `json:"title,omitzero"`
	URL   string     `json:"url,omitzero" validate:"omitempty,max=500,url"`
	// Date is the date of the source in its own words, such as "2024-2025".
	Date string `json:"date,omitzero" validate:"max=50"`
}

// IsZero tells that nothing is said of the origin.
func (o Origin) IsZero() bool { return o == Origin{} }

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
		found := Untranslated(Excerpt(string(b)))
		return &DocumentError{Problems: []Problem{{Found: found, Accepted: digestAccepted}}}
	}
	*d = DigestOfSum(sum)
	return nil
}
