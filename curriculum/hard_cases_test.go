package curriculum_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// Credits that may be listed twice keep every rule on their sum from being told,
// the one on electives too.
func TestListedTwiceWithElectives(t *testing.T) {
	c := thirtyBesideTwenty()
	c.Units = append(c.Units[:2], choose(1, course(120, 15), course(120, 15)))
	f := only(t, validate(t, c, testkit.Edition(t, "2018")), "curriculum/electives-total")
	if f.Status != report.StatusUnknown || f.Reason != curriculum.ReasonListedTwice {
		t.Errorf("electives-total is %v, %v; want unknown, listed-twice", f.Status, f.Reason)
	}
}

// Where the mission may hold all thirty credits and the thesis holds some, these
// may be listed twice.
func TestPerhapsListedTwice(t *testing.T) {
	c := compliant()
	c.Mission.Credits, c.Thesis.Credits = creditsBetween(25, 35), credits(20)
	r := validate(t, c, testkit.Edition(t, "2018"))
	for _, id := range []string{"curriculum/credits-project", "curriculum/credits-total"} {
		if f := only(t, r, id); f.Status != report.StatusUnknown {
			t.Errorf("%v is %v, but with a mission of 30 credits it cannot be told", id, f.Status)
		}
	}
}

// A thesis of more than thirty credits is too much, with a mission of thirty
// beside it or with one that is blank.
func TestMoreThanThirtyIsNotListedTwice(t *testing.T) {
	for name, mission := range map[string]quantity.Range[quantity.Credits]{"blank": noCredits, "thirty": credits(30)} {
		c := compliant()
		c.Mission.Credits, c.Thesis.Credits = mission, credits(45)
		if f := only(t, validate(t, c, testkit.Edition(t, "2018")), "curriculum/credits-project"); f.Status != report.StatusNotMet {
			t.Errorf("mission %s: %v, %v; want not-met", name, f.Status, f.Reason)
		}
	}
}

// Electives between a unit of the taught part and one of the project move credits
// from one part to the other and leave their total.
func TestElectivesBetweenTheParts(t *testing.T) {
	for name, tc := range map[string]struct {
		units []curriculum.Unit
		rules []string
	}{
		"course or mission": {
			[]curriculum.Unit{course(360, 30), choose(1, course(0, 25), unit(curriculum.KindMission, 0, 25)), unit(curriculum.KindThesis, 0, 20)},
			[]string{"curriculum/credits-total", "curriculum/electives-total"},
		},
		"mission or thesis": {
			[]curriculum.Unit{course(360, 45), choose(1, unit(curriculum.KindMission, 0, 30), unit(curriculum.KindThesis, 0, 30))},
			[]string{"curriculum/credits-project", "curriculum/credits-total", "curriculum/electives-total"},
		},
	} {
		c := compliant()
		c.Units, c.Mission.Credits, c.Thesis.Credits = tc.units, noCredits, noCredits
		r := validate(t, c, testkit.Edition(t, "2018"))
		for _, id := range tc.rules {
			if f := only(t, r, id); f.Status != report.StatusMet {
				t.Errorf("%s: %v is %v with %+v; every choice holds", name, id, f.Status, f.Have)
			}
		}
	}
}

// The credits of the mission and the thesis are given. A unit of unknown kind may
// be neither, or one of them; it gives them no other credits.
func TestUnitsOfUnknownKindBesideRecords(t *testing.T) {
	c := compliant()
	c.Mission.Credits, c.Thesis.Credits, c.Stated.ProjectCredits = credits(0), credits(0), credits(30)
	c.Units = append(c.Units, curriculum.Unit{Code: "U"})
	if f := only(t, validate(t, c, testkit.Edition(t, "2018")), "curriculum/credits-project"); f.Status != report.StatusUnknown {
		t.Errorf("mission and thesis have no credits, the total stated is 30, and it is %v by %v", f.Status, f.Reason)
	}
}

// Whatever kind they are of, units of eighty credits are more than 75.
func TestTotalOfUnitsOfUnknownKind(t *testing.T) {
	c := compliant()
	c.Units = []curriculum.Unit{unit(0, 200, 40), unit(0, 200, 40)}
	c.Mission.Credits, c.Thesis.Credits = credits(0), credits(0)
	if f := only(t, validate(t, c, testkit.Edition(t, "2018")), "curriculum/credits-total"); f.Status != report.StatusNotMet {
		t.Errorf("credits-total is %v with %+v", f.Status, f.Have)
	}
	c.Mission.Credits, c.Thesis.Credits = noCredits, noCredits
	totals, err := c.Totals()
	if want := atLeastCredits(80); err != nil || !totals.Credits.Equal(want) {
		t.Errorf("the credits are %v, %v; want %v", totals.Credits, err, want)
	}
}

// A group tells the sum of what it leaves open of the two parts, unless it leaves
// open whether the mission holds all thirty credits beside the thesis.
func TestTotalOfGroupOfBothParts(t *testing.T) {
	c := compliant()
	g := group(curriculum.Unit{Code: "U", Kind: curriculum.KindCourse}, curriculum.Unit{Code: "V", Kind: curriculum.KindMission})
	g.Credits = credits(55)
	c.Units, c.Mission.Credits = []curriculum.Unit{g}, noCredits
	for most, want := range map[int32]report.Status{25: report.StatusMet, 30: report.StatusUnknown} {
		g.Units[1].Credits = quantity.AtMost(quantity.WholeCredits(most))
		if f := only(t, validate(t, c, testkit.Edition(t, "2018")), "curriculum/credits-total"); f.Status != want {
			t.Errorf("with a mission of at most %d, credits-total is %v with %+v", most, f.Status, f.Have)
		}
	}
}

// Closing a list takes back no answer.
func TestClosingAListBesideRecords(t *testing.T) {
	c := compliant()
	c.Mission.Credits, c.Thesis.Credits = credits(0), credits(0)
	open := group(course(0, 0))
	open.Kind, open.Open = curriculum.KindMission, true
	c.Units = append(c.Units, open, unit(0, 0, 15))
	before := only(t, validate(t, c, testkit.Edition(t, "2018")), "curriculum/credits-project").Status
	c.Units[3].Open = false
	after := only(t, validate(t, c, testkit.Edition(t, "2018")), "curriculum/credits-project").Status
	if before != report.StatusUnknown && after != before {
		t.Errorf("credits-project was %v and is %v", before, after)
	}
}

// The two great properties, with electives that trade a mission, a thesis and a
// course for each other.

func TestSoundWithMixedElectives(t *testing.T) {
	e := testkit.Edition(t, "2018")
	rapid.Check(t, func(t *rapid.T) { agree(t, shape{blanks: true, mixed: true}, e) })
}

func TestFillingBlanksSettlesWithMixedElectives(t *testing.T) {
	e := testkit.Edition(t, "2018")
	rapid.Check(t, func(t *rapid.T) { settles(t, shape{blanks: true, stated: true, mixed: true}, e) })
}
