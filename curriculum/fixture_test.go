package curriculum_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

func credits(n int32) quantity.Range[quantity.Credits] {
	return quantity.Exactly(quantity.WholeCredits(n))
}
func hours(n int32) quantity.Range[quantity.Hours] { return quantity.Exactly(quantity.WholeHours(n)) }

func creditsBetween(lower, upper int32) quantity.Range[quantity.Credits] {
	return testkit.Between(quantity.WholeCredits(lower), quantity.WholeCredits(upper))
}

func hoursBetween(lower, upper int32) quantity.Range[quantity.Hours] {
	return testkit.Between(quantity.WholeHours(lower), quantity.WholeHours(upper))
}

func course(h, c int32) curriculum.Unit { return unit(curriculum.KindCourse, h, c) }

func unit(kind curriculum.UnitKind, h, c int32) curriculum.Unit {
	return curriculum.Unit{Code: "U", Kind: kind, Hours: hours(h), Credits: credits(c)}
}

func group(units ...curriculum.Unit) curriculum.Unit {
	return curriculum.Unit{Code: "G", Units: units}
}

func choose(k quantity.Count, units ...curriculum.Unit) curriculum.Unit {
	return curriculum.Unit{Code: "E", Choose: quantity.Some(k), Units: units}
}

// compliant is a curriculum that holds under every rule, with all its credits
// and its mission exactly at the limit.
func compliant() *curriculum.Curriculum {
	return &curriculum.Curriculum{
		Units: []curriculum.Unit{course(120, 15), course(120, 15), course(120, 15)},
		Mission: curriculum.Mission{
			Kind: curriculum.MissionInternship, Months: quantity.Exactly(quantity.Months(4)), Credits: credits(10),
		},
		Thesis: curriculum.Thesis{
			Authors: quantity.Exactly(quantity.Count(1)), Written: quantity.Yes, Defended: quantity.Yes, Credits: credits(20),
		},
	}
}

// said is what a finding says, without its law and its prose.
type said struct {
	Place                     string
	Status                    report.Status
	Reason                    *report.Reason
	Have, Also, Want, Missing quantity.Value
	Located                   []string
}

func saidBy(f *report.Finding) said {
	s := said{
		Place: f.Place.String(), Status: f.Status, Reason: f.Reason,
		Have: f.Have, Also: f.Also, Want: f.Want, Missing: f.Missing,
	}
	for _, place := range f.Locations {
		s.Located = append(s.Located, place.String())
	}
	return s
}

func allSaid(r *report.Report, id string) (all []said) {
	for f := range r.Of(id) {
		all = append(all, saidBy(f))
	}
	return all
}

// Values for findings.
func cr(r quantity.Range[quantity.Credits]) quantity.Value { return quantity.ValueOfCredits(r) }
func hr(r quantity.Range[quantity.Hours]) quantity.Value   { return quantity.ValueOfHours(r) }

func mo(n quantity.Months) quantity.Value { return quantity.ValueOfMonths(quantity.Exactly(n)) }
func wk(n quantity.Weeks) quantity.Value  { return quantity.ValueOfWeeks(quantity.Exactly(n)) }
func dy(n quantity.Days) quantity.Value   { return quantity.ValueOfDays(quantity.Exactly(n)) }

var (
	atLeast350 = hr(quantity.AtLeast(quantity.WholeHours(350)))
	fourMonths = quantity.ValueOfMonths(quantity.AtLeast(quantity.Months(4)))
)

// fixture is a document and what one rule says about it.
type fixture struct {
	name    string
	edition string // 2018 where none is given
	change  func(*curriculum.Curriculum)
	want    []said
}

func check(t *testing.T, id string, fixtures []fixture) {
	t.Helper()
	for _, fx := range fixtures {
		t.Run(fx.name, func(t *testing.T) {
			c := compliant()
			if fx.change != nil {
				fx.change(c)
			}
			if fx.edition == "" {
				fx.edition = "2018"
			}
			r := validate(t, c, testkit.Edition(t, fx.edition))
			if diff := cmp.Diff(fx.want, allSaid(r, id)); diff != "" {
				t.Errorf("%v (-want +got):\n%s", id, diff)
			}
		})
	}
}
