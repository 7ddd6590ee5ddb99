package mastere_test

import (
	"os"
	"strings"
	"testing"
)

// The README shows the package's example and its output, to the letter.
func TestReadmeShowsTheExample(t *testing.T) {
	source, readme := read(t, "example_test.go"), read(t, "README.md")
	_, source, _ = strings.Cut(source, "const document")
	document, source, _ := strings.Cut(source, "\n\n")
	_, source, _ = strings.Cut(source, "func Example() {\n")
	body, output, ok := strings.Cut(source, "\t// Output:\n")
	if !ok {
		t.Fatal("the example has no output")
	}
	output, _, _ = strings.Cut(output, "}")
	for _, want := range []string{
		"const document" + document,
		strings.ReplaceAll(strings.TrimPrefix(body, "\t"), "\n\t", "\n"),
		strings.ReplaceAll(strings.TrimPrefix(output, "\t// "), "\n\t// ", "\n"),
	} {
		if !strings.Contains(readme, want) {
			t.Errorf("README.md does not show:\n%s", want)
		}
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
