package curriculum_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/ms"
)

func credits(n int32) ms.Range[ms.Credits] { return ms.Exactly(ms.WholeCredits(n)) }
func hours(n int32) ms.Range[ms.Hours]     { return ms.Exactly(ms.WholeHours(n)) }

func creditsBetween(lower, upper int32) ms.Range[ms.Credits] {
	return between(ms.WholeCredits(lower), ms.WholeCredits(upper))
}

func hoursBetween(lower, upper int32) ms.Range[ms.Hours] {
	return between(ms.WholeHours(lower), ms.WholeHours(upper))
}

func between[T ms.Quantity[T]](lower, upper T) ms.Range[T] {
	r, err := ms.Between(lower, upper)
	if err != nil {
		panic(err)
	}
	return r
}

func course(h, c int32) curriculum.Unit { return unit(ms.KindCourse, h, c) }

func unit(kind ms.UnitKind, h, c int32) curriculum.Unit {
	return curriculum.Unit{Code: "U", Kind: kind, Hours: hours(h), Credits: credits(c)}
}

func group(units ...curriculum.Unit) curriculum.Unit {
	return curriculum.Unit{Code: "G", Units: units}
}

func choose(k ms.Count, units ...curriculum.Unit) curriculum.Unit {
	return curriculum.Unit{Code: "E", Choose: ms.Some(k), Units: units}
}

// compliant is a curriculum that holds under every rule, with all its credits
// and its mission exactly at the limit.
func compliant() *curriculum.Curriculum {
	return &curriculum.Curriculum{
		Units: []curriculum.Unit{course(120, 15), course(120, 15), course(120, 15)},
		Mission: curriculum.Mission{
			Kind: ms.MissionInternship, Months: ms.Exactly(ms.Months(4)), Credits: credits(10),
		},
		Thesis: curriculum.Thesis{
			Authors: ms.Exactly(ms.Count(1)), Written: ms.Yes, Defended: ms.Yes, Credits: credits(20),
		},
	}
}

// said is what a finding says, without its law and its prose.
type said struct {
	Place                     string
	Status                    ms.Status
	Reason                    ms.Reason
	Have, Also, Want, Missing ms.Value
	Facts                     []string
}

func saidBy(f *ms.Finding) said {
	s := said{
		Place: f.Place.String(), Status: f.Status, Reason: f.Reason,
		Have: f.Have, Also: f.Also, Want: f.Want, Missing: f.Missing,
	}
	for _, place := range f.Facts {
		s.Facts = append(s.Facts, place.String())
	}
	return s
}

func allSaid(r *ms.Report, id ms.RuleID) (all []said) {
	for f := range r.Of(id) {
		all = append(all, saidBy(f))
	}
	return all
}

// Values for findings.
func cr(r ms.Range[ms.Credits]) ms.Value { return ms.ValueOfCredits(r) }
func hr(r ms.Range[ms.Hours]) ms.Value   { return ms.ValueOfHours(r) }

func mo(n ms.Months) ms.Value { return ms.ValueOfMonths(ms.Exactly(n)) }
func wk(n ms.Weeks) ms.Value  { return ms.ValueOfWeeks(ms.Exactly(n)) }
func dy(n ms.Days) ms.Value   { return ms.ValueOfDays(ms.Exactly(n)) }

var (
	atLeast350 = hr(ms.AtLeast(ms.WholeHours(350)))
	fourMonths = ms.ValueOfMonths(ms.AtLeast(ms.Months(4)))
)

// fixture is a document and what one rule says about it.
type fixture struct {
	name    string
	edition string // 2018 where none is given
	change  func(*curriculum.Curriculum)
	want    []said
}

func check(t *testing.T, id ms.RuleID, fixtures []fixture) {
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
			r := validate(t, c, edition(t, fx.edition))
			if diff := cmp.Diff(fx.want, allSaid(r, id)); diff != "" {
				t.Errorf("%v (-want +got):\n%s", id, diff)
			}
		})
	}
}
