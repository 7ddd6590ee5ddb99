package mastere_test

import (
	"os"
	"strings"
	"testing"
)

// The README shows these examples as programs, and their output, to the letter.
func TestReadmeShowsTheExamples(t *testing.T) {
	readme := read(t, "README.md")
	for _, file := range []string{"example_test.go", "eligibility/example_readme_test.go"} {
		pkg, rest, ok := strings.Cut(read(t, file), "\n")
		head, rest, ok2 := strings.Cut(rest, "// A") // what the example is of
		_, rest, ok3 := strings.Cut(rest, "func Example() {\n")
		body, output, ok4 := strings.Cut(rest, "\t// Output:\n")
		if !ok || !ok2 || !ok3 || !ok4 || !strings.HasPrefix(pkg, "package ") {
			t.Fatalf("%s is not cut up well", file)
		}
		program := "package main\n" + head + "func main() {\n" + body + "}\n"
		output = strings.ReplaceAll(strings.TrimSuffix(output, "}\n"), "\t// ", "")
		for _, want := range []string{"```go\n" + program + "```", "```text\n" + output + "```"} {
			if !strings.Contains(readme, want) {
				t.Errorf("README.md does not show:\n%s", want)
			}
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
