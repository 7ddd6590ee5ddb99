package mastere_test

import (
	"os"
	"strings"
	"testing"
)

// The README shows the package's example as a program, and its output, to the
// letter.
func TestReadmeShowsTheExample(t *testing.T) {
	source, readme := read(t, "example_test.go"), read(t, "README.md")
	head, rest, ok := strings.Cut(source, "// A dossier whose")
	_, rest, ok2 := strings.Cut(rest, "func Example() {\n")
	body, output, ok3 := strings.Cut(rest, "\t// Output:\n")
	if !ok || !ok2 || !ok3 {
		t.Fatal("the example is not cut up well")
	}
	program := strings.Replace(head, "package mastere_test", "package main", 1) + "func main() {\n" + body + "}\n"
	output = strings.ReplaceAll(strings.TrimSuffix(output, "}\n"), "\t// ", "")
	for _, want := range []string{"```go\n" + program + "```", "```text\n" + output + "```"} {
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
