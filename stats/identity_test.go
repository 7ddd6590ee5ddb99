package stats_test

import (
	"encoding/json"
	"testing"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/stats"
)

// The six populations of the shipped identities.
var (
	all               = stats.Population{}
	engineering       = stats.Population{SchoolKind: ms.SchoolEngineering}
	management        = stats.Population{SchoolKind: ms.SchoolManagement}
	foreign           = stats.Population{Nationality: stats.Foreign}
	foreignEngineers  = stats.Population{SchoolKind: ms.SchoolEngineering, Nationality: stats.Foreign}
	foreignManagement = stats.Population{SchoolKind: ms.SchoolManagement, Nationality: stats.Foreign}

	sixPopulations = []stats.Population{all, engineering, management, foreign, foreignEngineers, foreignManagement}
)

func TestIdentitiesAreShipped(t *testing.T) {
	type relation struct {
		whole    stats.Population
		parts    [2]stats.Population
		complete bool
	}
	want := map[relation]bool{
		{all, [2]stats.Population{engineering, management}, true}:                 true,
		{foreign, [2]stats.Population{foreignEngineers, foreignManagement}, true}: true,
		{all, [2]stats.Population{foreign}, false}:                                true,
		{engineering, [2]stats.Population{foreignEngineers}, false}:               true,
		{management, [2]stats.Population{foreignManagement}, false}:               true,
	}
	for _, id := range stats.Identities() {
		got := relation{whole: id.Whole, complete: id.Complete}
		copy(got.parts[:], id.Parts)
		if !want[got] {
			t.Errorf("%+v is shipped", id)
		}
		delete(want, got)
		if len(id.Units) == 0 {
			t.Errorf("%+v holds for every unit", id)
		}
	}
	for missing := range want {
		t.Errorf("%+v is not shipped", missing)
	}
}

// What a caller does to the identities changes nothing for the next one.
func TestIdentitiesAreTheCallersOwn(t *testing.T) {
	first := stats.Identities()
	first[0].Units[0], first[0].Parts[0] = stats.UnitShare, all
	for _, id := range append(first[1:], stats.Identities()...) {
		if id.Units[0] != stats.UnitGraduates || id.Whole == all && len(id.Parts) == 2 && id.Parts[0] != engineering {
			t.Errorf("%+v", id)
		}
	}
}

func TestIdentityRoundTrips(t *testing.T) {
	want := inJSON(t, stats.Identities())
	var read []stats.Identity
	if err := json.Unmarshal([]byte(want), &read); err != nil {
		t.Fatal(err)
	}
	if got := inJSON(t, read); got != want {
		t.Errorf("written again: %s, not %s", got, want)
	}
}

// Identities hold for the units and in the settings that they name.
func TestIdentityHoldsWhere(t *testing.T) {
	morocco := stats.Population{Country: "MA"}
	tests := []struct {
		name     string
		unit     stats.Unit
		of       stats.Population
		identity stats.Identity
		applied  bool
	}{
		{"every unit", stats.UnitSchools, all, stats.Identity{Whole: all, Parts: []stats.Population{foreign}}, true},
		{"its unit", stats.UnitTrained, all, stats.Identity{Whole: all, Parts: []stats.Population{foreign}, Units: []stats.Unit{stats.UnitTrained}}, true},
		{"another unit", stats.UnitSchools, all, stats.Identity{Whole: all, Parts: []stats.Population{foreign}, Units: []stats.Unit{stats.UnitTrained}}, false},
		{"every place", stats.UnitTrained, morocco, stats.Identity{Whole: all, Parts: []stats.Population{foreign}}, true},
		{"its place", stats.UnitTrained, morocco, stats.Identity{Whole: morocco, Parts: []stats.Population{foreign}}, true},
		{"another place", stats.UnitTrained, all, stats.Identity{Whole: morocco, Parts: []stats.Population{foreign}}, false},
		{"across places", stats.UnitTrained, all, stats.Identity{Whole: all, Parts: []stats.Population{foreign, morocco}}, false},
		{"its label", stats.UnitTrained, stats.Population{Label: ms.LabelMS}, stats.Identity{Whole: all, Parts: []stats.Population{{Label: ms.LabelMS, Nationality: stats.Foreign}}}, true},
		{"another label", stats.UnitTrained, stats.Population{Label: ms.LabelMS}, stats.Identity{Whole: all, Parts: []stats.Population{{Label: ms.LabelMSc}}}, false},
		{"no parts", stats.UnitTrained, all, stats.Identity{Whole: foreign, Complete: true}, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := stats.Figure{ID: "f", Unit: tt.unit, Of: tt.of, Value: stats.Whole(9), Hedge: ms.HedgeExact}
			got := stats.Reconcile(ms.DefaultHedgePolicy(), []stats.Identity{tt.identity}, []stats.Figure{f}).Settings[0]
			if applied := len(got.Tightened) > 1; applied != tt.applied {
				t.Errorf("%+v", got.Tightened)
			}
			for _, of := range got.Tightened {
				if of.Of.Label != tt.of.Label || of.Of.Country != tt.of.Country {
					t.Errorf("%+v in the setting of %+v", of.Of, tt.of)
				}
			}
		})
	}
}
