package stats_test

import (
	"go/ast"
	"go/parser"
	gotoken "go/token"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/stats"
)

// Values without anything in them. Those of pointer type are nil.
var (
	noCatalogue *stats.Catalogue
	noEvent     *stats.Event
	noFigure    *stats.Figure
	noGroups    *stats.Groups
	noReader    *stats.RecordReader
	noRecord    *stats.Record
	noReview    *stats.Review
	noPolicy    quantity.HedgePolicy
)

// withNothing calls each exported function and method with nil and zero arguments. It
// tells whether the answer is the one that the comment of the function promises.
var withNothing = map[string]func() bool{
	"AtLeast":  func() bool { return stats.AtLeast(stats.Number{}).String() == "[0, ∞)" },
	"AtMost":   func() bool { return stats.AtMost(stats.Number{}).String() == "(-∞, 0]" },
	"Exactly":  func() bool { return stats.Exactly(stats.Number{}).String() == "0" },
	"LessThan": func() bool { return stats.LessThan(stats.Number{}).String() == "(-∞, 0)" },
	"MoreThan": func() bool { return stats.MoreThan(stats.Number{}).String() == "(0, ∞)" },
	"Between": func() bool {
		r, ok := stats.Between(stats.Number{}, stats.Number{})
		return ok && r.Equal(stats.Exactly(stats.Number{}))
	},
	"Compare": func() bool {
		zero := stats.Compare(&stats.Figure{}, &stats.Figure{}, noPolicy)
		return zero == stats.Comparison{Relation: stats.NotComparable, Differs: stats.ValueUnknown} &&
			stats.Compare(noFigure, noFigure, noPolicy) == zero &&
			stats.Compare(noFigure, &stats.Figure{}, noPolicy) == zero && stats.Compare(&stats.Figure{}, noFigure, noPolicy) == zero
	},
	"CompareEvents": func() bool {
		zero := stats.CompareEvents(&stats.Event{}, &stats.Event{})
		return zero == stats.Comparison{Relation: stats.NotComparable, Differs: stats.DateUnknown} &&
			stats.CompareEvents(noEvent, noEvent) == zero && stats.CompareEvents(noEvent, &stats.Event{}) == zero
	},
	"GrowthPerYear": func() bool {
		_, err := stats.GrowthPerYear(noFigure, noFigure, noPolicy)
		_, zero := stats.GrowthPerYear(&stats.Figure{}, &stats.Figure{}, noPolicy)
		return err != nil && err.Error() == zero.Error()
	},
	"Subtract": func() bool {
		_, err := stats.Subtract(noFigure, noFigure, noPolicy)
		_, zero := stats.Subtract(&stats.Figure{}, &stats.Figure{}, noPolicy)
		return err != nil && err.Error() == zero.Error()
	},
	"Share": func() bool {
		_, ok, err := stats.Share(noFigure, noFigure, noPolicy)
		_, _, zero := stats.Share(&stats.Figure{}, &stats.Figure{}, noPolicy)
		return !ok && err != nil && err.Error() == zero.Error()
	},
	"Ratio": func() bool {
		r, ok, err := stats.Ratio(noFigure, noFigure, noPolicy)
		zero, zeroOK, zeroErr := stats.Ratio(&stats.Figure{}, &stats.Figure{}, noPolicy)
		return err == nil && zeroErr == nil && ok == zeroOK && written(r) == written(zero)
	},
	"Sum": func() bool {
		none, err := stats.Sum(noPolicy)
		one, oneErr := stats.Sum(noPolicy, noFigure)
		_, twoErr := stats.Sum(noPolicy, noFigure, noFigure)
		return err == nil && none.String() == "0" && oneErr == nil && one.String() == "[0, ∞)" && twoErr != nil
	},
	"Identities": func() bool { return len(stats.Identities()) > 0 },
	"JoinDigests": func() bool {
		return stats.JoinDigests().IsZero() && stats.JoinDigests(document.Digest{}).IsZero() &&
			stats.JoinDigests(document.Digest{}, document.Digest{}).IsZero()
	},
	"NewRecordReader": func() bool { return readsNothing(stats.NewRecordReader(nil)) },
	"NumberOf":        func() bool { return stats.NumberOf(stats.Number{}.Decimal()).IsZero() },
	"OpenCatalogue": func() bool {
		c, err := stats.OpenCatalogue(nil, "")
		return c == nil && err != nil
	},
	"ParseNumber": func() bool {
		n, err := stats.ParseNumber("")
		return err != nil && n.IsZero()
	},
	"ParsePeriod": func() bool {
		p, err := stats.ParsePeriod("")
		return err != nil && p.IsZero()
	},
	"Published": func() bool {
		c, err := stats.Published()
		return c != nil && err == nil
	},
	"ReadCatalogue": func() bool {
		c, err := stats.ReadCatalogue(nil)
		return c == nil && err != nil
	},
	"Reconcile": func() bool {
		r := stats.Reconcile(noPolicy, nil, nil)
		one := stats.Reconcile(noPolicy, []stats.Identity{{}}, []stats.Figure{{}})
		return r.Settings != nil && len(r.Settings) == 0 && len(one.Settings) == 1
	},
	"Whole":  func() bool { return stats.Whole(0).IsZero() },
	"YearOf": func() bool { return stats.YearOf(0).IsZero() },

	"Catalogue.Accounts": func() bool { return count(noCatalogue.Accounts("")) == 0 },
	"Catalogue.At":       func() bool { return count(noCatalogue.At(stats.Period{})) == 0 },
	"Catalogue.Counting": func() bool { return count(noCatalogue.Counting(0)) == 0 },
	"Catalogue.From":     func() bool { return count(noCatalogue.From("")) == 0 },
	"Catalogue.Of":       func() bool { return count(noCatalogue.Of(stats.Population{})) == 0 },
	"Catalogue.Event": func() bool {
		e, ok := noCatalogue.Event("")
		return e == nil && !ok
	},
	"Catalogue.Figure": func() bool {
		f, ok := noCatalogue.Figure("")
		return f == nil && !ok
	},
	"Catalogue.Problems": func() bool { return noCatalogue.Problems() == nil && (&stats.Catalogue{}).Problems() == nil },
	"Catalogue.SourceOf": func() bool {
		_, ok := noCatalogue.SourceOf("")
		_, cited := noCatalogue.SourceOf("CGEMS")
		return !ok && cited
	},
	"Catalogue.Validate": func() bool {
		r, err := noCatalogue.Validate(noPolicy)
		zero, zeroErr := new(stats.Catalogue).Validate(noPolicy)
		return err == nil && zeroErr == nil && written(r) == written(zero) && r.Text(language.French) == zero.Text(language.French)
	},
	"Catalogue.ValidateWith": func() bool {
		r, err := noCatalogue.ValidateWith(noPolicy, nil)
		return err == nil && r.Err() == nil
	},

	"Comparison.In": func() bool { return stats.Comparison{}.In(language.Tag{}) == "" },
	"ContradictionError.Error": func() bool {
		var none *stats.ContradictionError
		return none.Error() == new(stats.ContradictionError).Error()
	},
	"NotComparableError.Error": func() bool {
		var none *stats.NotComparableError
		return none.Error() == new(stats.NotComparableError).Error()
	},
	"NotComparableError.In": func() bool {
		var none *stats.NotComparableError
		return none.In(language.French) == new(stats.NotComparableError).In(language.French)
	},
	"SameDateError.Error": func() bool {
		var none *stats.SameDateError
		return none.Error() == new(stats.SameDateError).Error()
	},
	"SameDateError.In": func() bool {
		var none *stats.SameDateError
		return none.In(language.French) == new(stats.SameDateError).In(language.French)
	},

	"Figure.Interval": func() bool {
		return noFigure.Interval(noPolicy).Equal(new(stats.Figure).Interval(noPolicy)) && noFigure.Interval(noPolicy).String() == "[0, ∞)"
	},
	"Figure.Setting": func() bool { return noFigure.Setting() == stats.Setting{} },
	"Figure.Text":    func() bool { return noFigure.Text(language.French) == new(stats.Figure).Text(language.French) },

	// A nil *Groups can be asked, and panics where it is to be changed.
	"Groups.Add": func() bool {
		return new(stats.Groups).Add(noRecord) != nil && panics(func() { noGroups.Add(&stats.Record{Kind: stats.RecordGraduate}) })
	},
	"Groups.AddAll": func() bool {
		var g stats.Groups
		bad := 0
		err := g.AddAll(nil, nil)
		err2 := g.AddAll(func(yield func(*stats.Record, error) bool) { yield(nil, nil) }, func(*document.Error) { bad++ })
		return err == nil && err2 == nil && bad == 1 && g.Unread() == 1 &&
			panics(func() {
				noGroups.AddAll(func(yield func(*stats.Record, error) bool) { yield(nil, nil) }, nil)
			})
	},
	"Groups.AddUnread": func() bool { return panics(func() { noGroups.AddUnread(1) }) },
	"Groups.Merge": func() bool {
		var g stats.Groups
		g.Merge(nil)
		g.Merge(&stats.Groups{})
		return g.Equal(&stats.Groups{}) && panics(func() { noGroups.Merge(&g) })
	},
	"Groups.Equal": func() bool {
		var counted stats.Groups
		counted.AddUnread(1)
		return noGroups.Equal(nil) && noGroups.Equal(&stats.Groups{}) && new(stats.Groups).Equal(nil) &&
			!noGroups.Equal(&counted) && !counted.Equal(nil)
	},
	"Groups.Figure": func() bool {
		_, ok := noGroups.Figure(stats.Provenance{}, 0, stats.Population{}, stats.Period{})
		f, told := noGroups.Figure(stats.Provenance{}, stats.UnitGraduates, stats.Population{}, stats.Period{})
		return !ok && told && f.Value.IsZero() && f.Hedge == quantity.HedgeExact
	},
	"Groups.Figures": func() bool { return noGroups.Figures(stats.Provenance{}) == nil },
	"Groups.ForeignShare": func() bool {
		_, ok := noGroups.ForeignShare(stats.Provenance{}, stats.UnitGraduates, stats.Population{}, stats.Period{})
		return !ok
	},
	"Groups.Unread": func() bool { return noGroups.Unread() == 0 },

	"Interval.Contains": func() bool { return stats.Interval{}.Contains(stats.Number{}) },
	"Interval.Equal":    func() bool { return stats.Interval{}.Equal(stats.Interval{}) },
	"Interval.Exact": func() bool {
		_, ok := stats.Interval{}.Exact()
		return !ok
	},
	"Interval.In": func() bool { return stats.Interval{}.In(language.Tag{}) != "" },
	"Interval.Intersect": func() bool {
		both, ok := stats.Interval{}.Intersect(stats.Interval{})
		return ok && both.IsZero()
	},
	"Interval.IsZero":      func() bool { return stats.Interval{}.IsZero() },
	"Interval.MarshalJSON": func() bool { return written(stats.Interval{}) == "{}" },
	"Interval.Max": func() bool {
		_, reached, ok := stats.Interval{}.Max()
		return !reached && !ok
	},
	"Interval.Min": func() bool {
		_, reached, ok := stats.Interval{}.Min()
		return !reached && !ok
	},
	"Interval.String": func() bool { return stats.Interval{}.String() == "(-∞, ∞)" },
	"Interval.UnmarshalJSON": func() bool {
		return new(stats.Interval).UnmarshalJSON(nil) != nil && panics(func() { (*stats.Interval)(nil).UnmarshalJSON([]byte("7")) })
	},
	"Interval.Within": func() bool { return stats.Interval{}.Within(stats.Interval{}) },

	"Mismatch.In":          func() bool { return stats.Mismatch(0).In(language.Tag{}) == "" },
	"Mismatch.MarshalJSON": func() bool { return written(stats.Mismatch(0)) == "[]" },
	"Mismatch.UnmarshalJSON": func() bool {
		return new(stats.Mismatch).UnmarshalJSON(nil) != nil && panics(func() { (*stats.Mismatch)(nil).UnmarshalJSON([]byte("[]")) })
	},
	"Mismatch.Words": func() bool { return len(stats.Mismatch(0).Words()) == 0 },

	"Nationality.MarshalText":   func() bool { return refused(stats.Nationality(0).MarshalText()) },
	"Nationality.String":        func() bool { return stats.Nationality(0).String() == "unset" },
	"Nationality.Text":          func() bool { return stats.Nationality(0).Text().IsZero() },
	"Nationality.UnmarshalText": func() bool { return new(stats.Nationality).UnmarshalText(nil) != nil },
	"Nationality.Values":        func() bool { return len(stats.Nationality(0).Values()) == 2 },
	"RecordKind.MarshalText":    func() bool { return refused(stats.RecordKind(0).MarshalText()) },
	"RecordKind.String":         func() bool { return stats.RecordKind(0).String() == "unset" },
	"RecordKind.Text":           func() bool { return stats.RecordKind(0).Text().IsZero() },
	"RecordKind.UnmarshalText":  func() bool { return new(stats.RecordKind).UnmarshalText(nil) != nil },
	"RecordKind.Values":         func() bool { return len(stats.RecordKind(0).Values()) == 3 },
	"Relation.MarshalText":      func() bool { return refused(stats.Relation(0).MarshalText()) },
	"Relation.String":           func() bool { return stats.Relation(0).String() == "unset" },
	"Relation.Text":             func() bool { return stats.Relation(0).Text().IsZero() },
	"Relation.UnmarshalText":    func() bool { return new(stats.Relation).UnmarshalText(nil) != nil },
	"Relation.Values":           func() bool { return len(stats.Relation(0).Values()) == 4 },
	"Unit.MarshalText":          func() bool { return refused(stats.Unit(0).MarshalText()) },
	"Unit.String":               func() bool { return stats.Unit(0).String() == "unset" },
	"Unit.Text":                 func() bool { return stats.Unit(0).Text().IsZero() },
	"Unit.UnmarshalText":        func() bool { return new(stats.Unit).UnmarshalText(nil) != nil },
	"Unit.Values":               func() bool { return len(stats.Unit(0).Values()) == 17 },

	"Number.Compare":       func() bool { return stats.Number{}.Compare(stats.Number{}) == 0 },
	"Number.Decimal":       func() bool { return stats.Number{}.Decimal().IsZero() },
	"Number.Equal":         func() bool { return stats.Number{}.Equal(stats.Whole(0)) },
	"Number.IsZero":        func() bool { return stats.Number{}.IsZero() },
	"Number.MarshalJSON":   func() bool { return written(stats.Number{}) == "0" },
	"Number.String":        func() bool { return stats.Number{}.String() == "0" },
	"Number.UnmarshalJSON": func() bool { return new(stats.Number).UnmarshalJSON(nil) != nil },

	"Period.Equal":         func() bool { return stats.Period{}.Equal(stats.Period{}) },
	"Period.From":          func() bool { return stats.Period{}.From().IsZero() },
	"Period.IsZero":        func() bool { return stats.Period{}.IsZero() },
	"Period.MarshalText":   func() bool { return written(stats.Period{}) == `""` },
	"Period.String":        func() bool { return stats.Period{}.String() == "" },
	"Period.To":            func() bool { return stats.Period{}.To().IsZero() },
	"Period.UnmarshalText": func() bool { return new(stats.Period).UnmarshalText(nil) != nil },

	"Population.IsZero": func() bool { return stats.Population{}.IsZero() },

	"Record.Problems": func() bool {
		return written(noRecord.Problems()) == written(new(stats.Record).Problems()) && len(noRecord.Problems()) == 1
	},
	"RecordReader.All":    func() bool { return readsNothing(noReader) && readsNothing(&stats.RecordReader{}) },
	"RecordReader.Digest": func() bool { return noReader.Digest().IsZero() && new(stats.RecordReader).Digest().IsZero() },

	"Review.Count": func() bool { return noReview.Count(0) == 0 && new(stats.Review).Count(stats.Same) == 0 },
	"Review.Err":   func() bool { return noReview.Err() == nil && new(stats.Review).Err() == nil },
	"Review.Text": func() bool {
		return noReview.Text(language.French) == "" && new(stats.Review).Text(language.Tag{}) == ""
	},
	"Review.WriteText": func() bool {
		return noReview.WriteText(io.Discard, language.French) == nil && panics(func() { noReview.WriteText(nil, language.French) })
	},
}

// readsNothing tells that a reader has no records, no error and no digest.
func readsNothing(r *stats.RecordReader) bool {
	for range r.All() {
		return false
	}
	return r.Digest().IsZero()
}

func refused(b []byte, err error) bool { return len(b) == 0 && err != nil }

func panics(f func()) (did bool) {
	defer func() { did = recover() != nil }()
	f()
	return false
}

func count[T any](all func(func(T) bool)) (n int) {
	for range all {
		n++
	}
	return n
}

func TestNilAndZeroArguments(t *testing.T) {
	for _, name := range slices.Sorted(maps.Keys(withNothing)) {
		t.Run(name, func(t *testing.T) {
			if !withNothing[name]() {
				t.Error("not what its comment promises")
			}
		})
	}
}

// The table above names every exported function and method of the package.
func TestNilAndZeroArgumentsOfAll(t *testing.T) {
	names, err := filepath.Glob("*.go")
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	left := maps.Clone(withNothing)
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(gotoken.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range exportedFuncs(file) {
			if _, ok := withNothing[name]; !ok {
				t.Errorf("%s is not called with nothing", name)
			}
			delete(left, name)
		}
	}
	for name := range left {
		t.Errorf("%s is not exported", name)
	}
}

// exportedFuncs gives the exported functions and the exported methods of exported types
// in a file, such as "Compare" and "Figure.Text".
func exportedFuncs(file *ast.File) (names []string) {
	for _, decl := range file.Decls {
		f, ok := decl.(*ast.FuncDecl)
		switch {
		case !ok || !f.Name.IsExported():
		case f.Recv == nil:
			names = append(names, f.Name.Name)
		default:
			if of := receiver(f.Recv.List[0].Type); ast.IsExported(of) {
				names = append(names, of+"."+f.Name.Name)
			}
		}
	}
	return names
}

// receiver gives the name of the type of a receiver.
func receiver(x ast.Expr) string {
	switch x := x.(type) {
	case *ast.StarExpr:
		return receiver(x.X)
	case *ast.Ident:
		return x.Name
	}
	return ""
}
