package stats_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/stats"
)

// What no reader lets through but a Go program can build is told, all of it at once.
func TestProblemsOfCataloguesBuiltInGo(t *testing.T) {
	number := func(n stats.Number) stats.Figure {
		return stats.Figure{ID: n.String()[:1] + strings.Repeat("x", len(n.String())), Unit: stats.UnitShare, Value: n, Source: "CGEMS"}
	}
	for name, tc := range map[string]struct {
		c    stats.Catalogue
		want string
	}{
		"nothing": {stats.Catalogue{}, ""},
		"constants": {stats.Catalogue{Figures: []stats.Figure{{
			ID: "a", Unit: 99, Hedge: 99, Source: "CGEMS", Of: stats.Population{Label: 99, SchoolKind: 99, Nationality: 99},
		}}}, "/figures/0/unit /figures/0/of/label /figures/0/of/schoolKind /figures/0/of/nationality /figures/0/hedge"},
		"long numbers": {stats.Catalogue{Figures: []stats.Figure{
			number(stats.NumberOf(decimal.New(1, 15))),
			number(stats.NumberOf(decimal.New(1, -10))),
			number(stats.NumberOf(decimal.New(10, -10))),
			{ID: "l", Unit: stats.UnitGraduates, Value: stats.NumberOf(decimal.New(1, 1_000_000)), Source: "CGEMS"},
			{ID: "m", Unit: stats.UnitGraduates, Value: stats.NumberOf(decimal.New(1, -1_000_000)), Source: "CGEMS"},
			{ID: "n", Unit: stats.UnitGraduates, Value: stats.NumberOf(decimal.New(999_999_999_999_999, 0)), Source: "CGEMS"},
			{ID: "o", Unit: stats.UnitGraduates, Value: stats.NumberOf(decimal.New(0, 1_000_000)), Source: "CGEMS"},
		}}, "/figures/0/value /figures/1/value /figures/3/value /figures/4/value"},
		"no source": {stats.Catalogue{
			Figures: []stats.Figure{{ID: "f", Unit: stats.UnitSchools}}, Events: []stats.Event{{ID: "e"}},
		}, "/figures/0/source /events/0/source"},
		"computed, from records that have a digest": {stats.Catalogue{
			Figures: []stats.Figure{{ID: "f", Unit: stats.UnitSchools, Digest: ms.DigestOf(nil)}},
		}, ""},
		"ids": {stats.Catalogue{
			Figures: []stats.Figure{{ID: "f", Unit: stats.UnitSchools, Source: "WPEN"}, {ID: "f", Unit: stats.UnitSchools, Source: "WPEN"}},
			Events:  []stats.Event{{ID: "f", Source: "WPEN"}},
		}, "/figures/1/id /events/0/id"},
		"an own source": {stats.Catalogue{
			Sources: []stats.Source{{Key: "A"}}, Events: []stats.Event{{ID: "f", Source: "A"}},
		}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			var at []string
			for _, p := range tc.c.Problems() {
				at = append(at, p.Pointer)
			}
			if !slices.Equal(at, strings.Fields(tc.want)) {
				t.Errorf("at %v, want %v", at, tc.want)
			}
		})
	}
}
