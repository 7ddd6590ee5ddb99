package curriculum_test

import (
	"flag"
	"os"
	"testing"
)

// TestMain asks for more cases of each property than the usual hundred, unless the
// command line says how many.
func TestMain(m *testing.M) {
	if err := flag.Set("rapid.checks", "400"); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}
