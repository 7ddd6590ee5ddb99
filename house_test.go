package mastere_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/mastere-go/mastere"

// floors are the rooms from the lowest to the highest. A room imports rooms of lower
// floors only, so that no arrow runs back up, and none of its own floor, so that
// curriculum, eligibility and stats never import each other. internal/ is not listed:
// what stands there serves the rooms and may use those below its users.
var floors = [][]string{
	{"ms/document"},
	{"ms/quantity"},
	{"ms/law"},
	{"ms/report"},
	{"ms"},
	{"curriculum", "eligibility", "stats"},
}

// testHelpers register flags or fail tests, so that no program may hold them.
var testHelpers = []string{"internal/golden", "internal/nilcalls", "internal/testkit"}

// Worked example: ms/report may import ms/law, and ms/law may not import ms/report.
func TestNoArrowRunsBackUp(t *testing.T) {
	floorOf := map[string]int{}
	for floor, rooms := range floors {
		for _, room := range rooms {
			floorOf[room] = floor
		}
	}
	seen := map[string]bool{}
	for room, imported := range importsOfRooms(t) {
		own, listed := floorOf[room]
		if !listed {
			t.Errorf("%s stands on no floor", room)
			continue
		}
		seen[room] = true
		for _, other := range imported {
			floor, listed := floorOf[other]
			switch {
			case slices.Contains(testHelpers, other):
				t.Errorf("%s imports %s, which is for tests", room, other)
			case strings.HasPrefix(other, "internal/"):
			case !listed:
				t.Errorf("%s imports %s, which is no room", room, other)
			case floor >= own:
				t.Errorf("%s imports %s, which is not below it", room, other)
			}
		}
	}
	if len(seen) != len(floorOf) {
		t.Errorf("%d rooms have files, %d are listed", len(seen), len(floorOf))
	}
}

// importsOfRooms gives what the files of each room import of this module, tests left out.
func importsOfRooms(t *testing.T) map[string][]string {
	t.Helper()
	imports := map[string][]string{}
	err := filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
		name = filepath.ToSlash(name)
		top, _, _ := strings.Cut(name, "/")
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (top == "internal" || top == "examples" || entry.Name() == "testdata" || strings.HasPrefix(top, ".") && top != "."):
			return fs.SkipDir
		case !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") || path.Dir(name) == ".":
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		room := path.Dir(name)
		imports[room] = append(imports[room], "") // a room without imports is one too
		for _, spec := range file.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			if other, ours := strings.CutPrefix(imported, module+"/"); ours {
				imports[room] = append(imports[room], other)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for room, imported := range imports {
		slices.Sort(imported)
		imports[room] = slices.Compact(imported)[1:]
	}
	return imports
}
