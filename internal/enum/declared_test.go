package enum_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Worked example: a third constant beside ms.FullTime and ms.PartTime makes the room
// declare 3 constants of ms.Mode. The test then fails until the table of this package's
// tests ends with it, and TestEnums fails until it has a row.
func TestEveryDeclaredConstantIsListed(t *testing.T) {
	listed := map[string]int{}
	for _, e := range enumerations {
		listed[e.room+"."+e.name] = int(e.last)
	}
	for name, last := range declaredEnumerations(t) {
		switch got, found := listed[name]; {
		case !found:
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

// declaredEnumerations gives the last number of each exported type of the module's rooms
// whose constants count from 0 or 1, such as 2 for "ms.Mode".
func declaredEnumerations(t *testing.T) map[string]int {
	t.Helper()
	last := map[string]int{}
	const root = "../.."
	err := filepath.WalkDir(root, func(name string, entry os.DirEntry, err error) error {
		inside, _ := filepath.Rel(root, name)
		top, _, _ := strings.Cut(filepath.ToSlash(inside), "/")
		switch {
		case err != nil:
			return err
		case entry.IsDir() && slices.Contains([]string{".git", "docs", "examples", "internal"}, top):
			return filepath.SkipDir
		case entry.IsDir() || path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			return err
		}
		for _, decl := range file.Decls {
			if block, ok := decl.(*ast.GenDecl); ok && block.Tok == token.CONST {
				if name, n := enumerationOf(block); ast.IsExported(name) {
					last[file.Name.Name+"."+name] = n
				}
			}
		}
		return nil
	})
	if err != nil || len(last) < 20 {
		t.Fatalf("%d enumerations found, %v", len(last), err)
	}
	return last
}

// enumerationOf gives the type of a block of constants that starts with iota or iota + 1,
// and the number of the last constant that goes on from there. The type of any other block
// is "".
func enumerationOf(block *ast.GenDecl) (typeName string, last int) {
	for i, spec := range block.Specs {
		spec := spec.(*ast.ValueSpec)
		switch {
		case i == 0:
			name, typed := spec.Type.(*ast.Ident)
			if !typed || len(spec.Values) != 1 {
				return "", 0
			}
			switch first := spec.Values[0].(type) {
			case *ast.Ident: // iota
				if first.Name != "iota" {
					return "", 0
				}
			case *ast.BinaryExpr: // iota + 1
				if first.Op != token.ADD {
					return "", 0
				}
				last = 1
			default:
				return "", 0
			}
			typeName = name.Name
		case len(spec.Values) > 0:
			return typeName, last // a constant of another sort, such as a number of constants
		default:
			last++
		}
	}
	return typeName, last
}
