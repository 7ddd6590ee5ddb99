package document_test

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/document"
)

func ExampleDigestOf() {
	fmt.Println(document.DigestOf([]byte("{}")))
	// Output: sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
}

func TestDigest(t *testing.T) {
	var none document.Digest
	if sum := sha256.Sum256([]byte("x")); document.DigestOfSum(sum) != document.DigestOf([]byte("x")) {
		t.Error("the digest of a sum is another one")
	}
	if !none.IsZero() || none.String() != "" {
		t.Errorf("no digest prints %q", none)
	}
	empty, other := document.DigestOf(nil), document.DigestOf([]byte("x"))
	if empty.IsZero() || empty.Equal(none) || empty.Equal(other) || !empty.Equal(document.DigestOf([]byte{})) {
		t.Error("the digest of nothing is taken for none, or for another")
	}
	if b, err := empty.MarshalText(); err != nil || string(b) != empty.String() {
		t.Errorf("%v is written %s, %v", empty, b, err)
	}
}

func TestDigestUnmarshalText(t *testing.T) {
	want := document.DigestOf([]byte("{}"))
	var read document.Digest
	if err := read.UnmarshalText([]byte(want.String())); err != nil || read != want {
		t.Fatalf("%v reads as %v, %v", want, read, err)
	}
	digits := strings.TrimPrefix(want.String(), "sha256:")
	for _, in := range []string{
		"", "sha256:", digits, "sha512:" + digits, "SHA256:" + digits, "sha256:" + digits[1:], "sha256:" + digits + "0",
		"sha256:" + strings.ToUpper(digits), "sha256:g" + digits[1:], " sha256:" + digits, "sha256: " + digits[1:],
	} {
		kept := want
		err := kept.UnmarshalText([]byte(in))
		if err == nil || kept != want {
			t.Errorf("%q reads as %v, %v", in, kept, err)
			continue
		}
		testkit.Sentence(t, "what is accepted of a digest", testkit.ProblemOf(t, err).Accepted)
	}
}
