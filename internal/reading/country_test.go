package reading_test

import (
	"testing"

	"github.com/mastere-go/mastere/internal/reading"
)

// Country accepts the codes that the tag accepts, and no other.
func TestCountry(t *testing.T) {
	if n := reading.Countries(); n < 240 || n > 260 {
		t.Errorf("there are %d countries", n)
	}
	for _, code := range []string{"FR", "MA", "AA", "ZZ", "fr", "F", "", "FRA", "F1", "[A", "A[", "@A", "\xc3\xa9"} {
		got, ok := reading.Country(code)
		if want := reading.Passes(code, "iso3166_1_alpha2"); ok != want || ok && got != code {
			t.Errorf("%q: %q, %v", code, got, ok)
		}
		if bytes, same := reading.Country([]byte(code)); bytes != got || same != ok {
			t.Errorf("%q: %q, %v of bytes", code, bytes, same)
		}
	}
}
