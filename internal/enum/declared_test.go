package enum_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/stats"
)

// Worked example: a third constant beside ms.FullTime and ms.PartTime makes 2 the last
// one listed and 3 the last one declared. The test then fails until the list of this
// package's tests ends with it, and TestEnums fails until it has a row.
func TestEveryDeclaredConstantIsListed(t *testing.T) {
	listed := map[string]int{}
	for _, e := range enumerations {
		listed[e.room+"."+e.name] = int(e.last)
	}
	found, _ := declared(t)
	for name, last := range found {
		switch got, ok := listed[name]; {
		case !ok:
			t.Errorf("%s is not among the enumerations", name)
		case got != last:
			t.Errorf("the last constant of %s is %d, the one listed is %d", name, last, got)
		}
		delete(listed, name)
	}
	for name := range listed {
		t.Errorf("%s is listed, and not declared as an enumeration", name)
	}
}

// sets gives the words of a number as a value of each bit set.
var sets = map[string]func(n uint32) string{
	"eligibility.Evidence": func(n uint32) string {
		b, _ := eligibility.Evidence(n).MarshalJSON()
		return strings.Trim(string(b), `["]`)
	},
	"eligibility.Route":   func(n uint32) string { return eligibility.Route(n).Text().EN },
	"law.Interpretations": func(n uint32) string { return law.Interpretations(n).String() },
	"stats.Mismatch":      func(n uint32) string { return strings.Join(stats.Mismatch(n).Words(), ",") },
}

// Worked example: a third route without a row gives "" for the value 4, which is also the
// text of no route.
func TestEveryDeclaredBitHasARow(t *testing.T) {
	_, found := declared(t)
	for name, last := range found {
		words, ok := sets[name]
		if !ok {
			t.Errorf("%s is not among the bit sets", name)
			continue
		}
		seen := map[string]int{words(0): -1}
		for bit := range last + 1 {
			word := words(1 << bit)
			if other, repeated := seen[word]; repeated {
				t.Errorf("bit %d of %s has the word %q, as bit %d has", bit, name, word, other)
			}
			seen[word] = bit
		}
	}
	if len(found) != len(sets) {
		t.Errorf("%d bit sets are declared, %d are listed", len(found), len(sets))
	}
}

// declared gives the exported types of the module's rooms whose exported constants count
// from 0 or 1, each with the last number, such as 2 for "ms.Mode". sets are those whose
// constants are bits, each with the last bit, such as 1 for "eligibility.Route".
func declared(t *testing.T) (enumerations, sets map[string]int) {
	t.Helper()
	enumerations, sets = map[string]int{}, map[string]int{}
	const root = "../.."
	err := filepath.WalkDir(root, func(name string, entry os.DirEntry, err error) error {
		inside, _ := filepath.Rel(root, name)
		top, _, _ := strings.Cut(filepath.ToSlash(inside), "/")
		switch {
		case err != nil:
			return err
		case entry.IsDir() && slices.Contains([]string{".git", "docs", "examples", "internal"}, top):
			return filepath.SkipDir
		case entry.IsDir() || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			return err
		}
		for _, decl := range file.Decls {
			block, ok := decl.(*ast.GenDecl)
			if !ok || block.Tok != token.CONST {
				continue
			}
			typeName, first, last := constants(block)
			switch name := file.Name.Name + "." + typeName; {
			case !ast.IsExported(typeName):
			case first == "iota":
				enumerations[name] = last
			case first == "iota + 1":
				enumerations[name] = last + 1
			case first == "1 << iota":
				sets[name] = last
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return enumerations, sets
}

// constants gives the type of the first constant of a block, what it is set to, and the
// iota of the last exported constant that goes on from there. The type of a block that
// does not start with one typed constant is "".
func constants(block *ast.GenDecl) (typeName, first string, last int) {
	for i, spec := range block.Specs {
		spec := spec.(*ast.ValueSpec)
		if i == 0 {
			name, typed := spec.Type.(*ast.Ident)
			if !typed || len(spec.Values) != 1 {
				return "", "", 0
			}
			typeName, first = name.Name, types.ExprString(spec.Values[0])
		} else if len(spec.Values) > 0 {
			return typeName, first, last // a constant of another sort, such as a number of constants
		}
		if spec.Names[0].IsExported() {
			last = i
		}
	}
	return typeName, first, last
}
