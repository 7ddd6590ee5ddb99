// Package golden is a test helper: it compares what a test got with a file of the package's
// testdata folder. Run the tests with -update to write the files anew.
package golden

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew from what the tests get")

// Assert fails the test unless got is what the file testdata/name holds, byte for byte.
// With -update it writes the file instead.
func Assert(t testing.TB, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (run the test with -update to write it)", err)
	}
	if line := firstDifference(got, want); line > 0 {
		t.Errorf("%s differs from line %d on; got:\n%s", path, line, got)
	}
}

// AssertJSON is [Assert] of a value written as indented JSON.
func AssertJSON(t testing.TB, name string, v any) {
	t.Helper()
	indented, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	Assert(t, name, append(indented, '\n'))
}

// firstDifference gives the first line, counted from 1, where the two differ. It is 0 where
// they are equal.
func firstDifference(got, want []byte) int {
	if bytes.Equal(got, want) {
		return 0
	}
	gotLines, wantLines := bytes.Split(got, []byte("\n")), bytes.Split(want, []byte("\n"))
	for i, line := range gotLines {
		if i >= len(wantLines) || !bytes.Equal(line, wantLines[i]) {
			return i + 1
		}
	}
	return len(gotLines) + 1
}
