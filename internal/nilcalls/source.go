package nilcalls

import (
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"slices"
)

// source is what the files of a package declare, with comments.
type source struct {
	functions map[string]string            // the comments of exported functions, by name
	methods   map[string]map[string]string // those of exported methods, by type and name
	types     map[string]string            // those of types
}

// readSource parses the files that belong to the package in dir, without its tests.
func readSource(dir string) (*source, error) {
	pkg, err := build.ImportDir(dir, 0)
	if err != nil {
		return nil, err
	}
	s := &source{functions: map[string]string{}, methods: map[string]map[string]string{}, types: map[string]string{}}
	for _, name := range pkg.GoFiles {
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(dir, name), nil, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		for _, d := range file.Decls {
			s.add(d)
		}
	}
	return s, nil
}

func (s *source) add(d ast.Decl) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		switch {
		case !d.Name.IsExported():
		case d.Recv == nil:
			s.functions[d.Name.Name] = d.Doc.Text()
		default:
			receiver := receiverName(d.Recv.List[0].Type)
			if s.methods[receiver] == nil {
				s.methods[receiver] = map[string]string{}
			}
			s.methods[receiver][d.Name.Name] = d.Doc.Text()
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			if spec, ok := spec.(*ast.TypeSpec); ok {
				s.types[spec.Name.Name] = d.Doc.Text() + spec.Doc.Text()
			}
		}
	}
}

// receiverName gives T of the receivers T, *T, T[A] and *T[A, B].
func receiverName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.StarExpr:
		return receiverName(e.X)
	case *ast.IndexExpr:
		return receiverName(e.X)
	case *ast.IndexListExpr:
		return receiverName(e.X)
	case *ast.Ident:
		return e.Name
	}
	return ""
}

// docOfMethod gives the comment of a method. One that a type has from a field that it
// embeds is described by the comment of the type.
func (s *source) docOfMethod(typ, method string) string {
	if doc, declared := s.methods[typ][method]; declared {
		return doc
	}
	return s.types[typ]
}

// names gives what has to be handed in, in order: the exported functions, and the
// exported types that have exported methods.
func (s *source) names() []string {
	names := slices.Collect(maps.Keys(s.functions))
	for typ := range s.methods {
		if ast.IsExported(typ) {
			names = append(names, typ)
		}
	}
	slices.Sort(names)
	return names
}
