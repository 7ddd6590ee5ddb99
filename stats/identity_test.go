package stats_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/stats"
)

// The populations of the shipped identities, in the order of Reconciled.Tightened.
var (
	all               = stats.Population{}
	engineering       = stats.Population{SchoolKind: ms.SchoolEngineering}
	management        = stats.Population{SchoolKind: ms.SchoolManagement}
	otherSchools      = stats.Population{SchoolKind: ms.SchoolOther}
	french            = stats.Population{Nationality: stats.French}
	frenchEngineers   = stats.Population{SchoolKind: ms.SchoolEngineering, Nationality: stats.French}
	frenchManagement  = stats.Population{SchoolKind: ms.SchoolManagement, Nationality: stats.French}
	frenchOthers      = stats.Population{SchoolKind: ms.SchoolOther, Nationality: stats.French}
	foreign           = stats.Population{Nationality: stats.Foreign}
	foreignEngineers  = stats.Population{SchoolKind: ms.SchoolEngineering, Nationality: stats.Foreign}
	foreignManagement = stats.Population{SchoolKind: ms.SchoolManagement, Nationality: stats.Foreign}
	foreignOthers     = stats.Population{SchoolKind: ms.SchoolOther, Nationality: stats.Foreign}

	twelvePopulations = []stats.Population{
		all, engineering, management, otherSchools, french, frenchEngineers, frenchManagement, frenchOthers,
		foreign, foreignEngineers, foreignManagement, foreignOthers,
	}
	// The published figures are of six populations. Where no figure names other schools,
	// there are nine.
	sixPopulations  = []stats.Population{all, engineering, management, foreign, foreignEngineers, foreignManagement}
	ninePopulations = []stats.Population{
		all, engineering, management, french, frenchEngineers, frenchManagement, foreign, foreignEngineers, foreignManagement,
	}
)

// kindsOf gives the parts of a nationality by kind of school; nationalitiesOf gives the parts
// of a kind of school by nationality.
func kindsOf(n stats.Nationality) []stats.Population {
	var parts []stats.Population
	for k := ms.SchoolEngineering; k <= ms.SchoolOther; k++ {
		parts = append(parts, stats.Population{SchoolKind: k, Nationality: n})
	}
	return parts
}

func nationalitiesOf(k ms.SchoolKind) []stats.Population {
	return []stats.Population{{SchoolKind: k, Nationality: stats.French}, {SchoolKind: k, Nationality: stats.Foreign}}
}

func TestIdentitiesAreShipped(t *testing.T) {
	people := []stats.Unit{
		stats.UnitGraduates, stats.UnitEnrolled, stats.UnitAdmitted, stats.UnitTrained, stats.UnitGraduatesPerYear, stats.UnitTrainedPerYear,
	}
	var want []stats.Identity
	ship := func(whole stats.Population, parts []stats.Population) {
		want = append(want, stats.Identity{Whole: whole, Parts: parts, Complete: true, OthersIfNamed: true, Units: people})
	}
	for n := range stats.Foreign + 1 {
		ship(stats.Population{Nationality: n}, kindsOf(n))
	}
	for k := range ms.SchoolOther + 1 {
		ship(stats.Population{SchoolKind: k}, nationalitiesOf(k))
	}
	if got := inJSON(t, stats.Identities()); got != inJSON(t, want) {
		t.Errorf("%s, not\n%s", got, inJSON(t, want))
	}
}

// Other schools are empty where no figure names them, and may have people where one does.
func TestOtherSchools(t *testing.T) {
	exact := quantity.HedgeExact
	two := []stats.Figure{graduates("all", all, exact, 10), graduates("engineering", engineering, exact, 5), graduates("management", management, exact, 4)}
	computed := slices.Clone(two)
	for i := range computed {
		computed[i].Source = stats.SourceRecords
	}
	for _, tc := range []struct {
		name    string
		figures []stats.Figure
		want    string
	}{
		{"not named", two, `[["all","engineering","management"]]`},
		{"named", append(slices.Clip(two), graduates("other", otherSchools, exact, 1)), `null`},
		{"named by another number", append(slices.Clip(two), graduates("other", otherSchools, exact, 2)), `[["all","engineering","management","other"]]`},
		{"named by the foreign ones", append(slices.Clip(two), graduates("foreign-other", foreignOthers, exact, 1)), `null`},
		{"more foreign ones than others", append(slices.Clip(two), graduates("foreign-other", foreignOthers, exact, 2)), `[["all","engineering","foreign-other","management"]]`},
		{"computed", computed, `null`},
	} {
		if got := inJSON(t, reconciled(t, tc.figures...).Conflicts); got != tc.want {
			t.Errorf("%s: %s, not %s", tc.name, got, tc.want)
		}
	}
}

// In each kind of school, French and foreign people are everyone.
func TestFrenchAndForeignAreAll(t *testing.T) {
	got := reconciled(t, graduates("all", all, quantity.HedgeExact, 10), graduates("french", french, quantity.HedgeExact, 7))
	for _, of := range got.Tightened {
		if want := stats.Exactly(stats.Whole(3)); of.Of == foreign && (!of.Interval.Equal(want) || !of.Given.IsZero()) {
			t.Errorf("%+v", of)
		}
	}
	got = reconciled(t, graduates("engineering", engineering, quantity.HedgeExact, 6), graduates("french", frenchEngineers, quantity.HedgeExact, 7))
	if conflicts := inJSON(t, got.Conflicts); conflicts != `[["engineering","french"]]` {
		t.Error(conflicts)
	}
}

// Each call of Identities gives a list of its own.
func TestIdentitiesAreTheCallersOwn(t *testing.T) {
	first := stats.Identities()
	first[0].Units[0], first[0].Parts[0] = stats.UnitShare, all
	if id := stats.Identities()[0]; first[1].Units[0] != stats.UnitGraduates || id.Units[0] != stats.UnitGraduates || id.Parts[0] != engineering {
		t.Errorf("%+v", id)
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

// An identity holds only for the units and in the settings that it names.
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
		{"its label", stats.UnitTrained, stats.Population{Label: law.MS}, stats.Identity{Whole: all, Parts: []stats.Population{{Label: law.MS, Nationality: stats.Foreign}}}, true},
		{"another label", stats.UnitTrained, stats.Population{Label: law.MS}, stats.Identity{Whole: all, Parts: []stats.Population{{Label: law.MSc}}}, false},
		{"no parts", stats.UnitTrained, all, stats.Identity{Whole: foreign, Complete: true}, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := stats.Figure{ID: "f", Unit: tt.unit, Of: tt.of, Value: stats.Whole(9), Hedge: quantity.HedgeExact}
			got := stats.Reconcile(quantity.DefaultHedgePolicy(), []stats.Identity{tt.identity}, []stats.Figure{f}).Settings[0]
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
