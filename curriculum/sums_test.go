package curriculum

import (
	"testing"

	"github.com/mastere-go/mastere/ms/quantity"
)

// The worked examples of the comments on sums, in credits.

func between(lower, upper int32) bounds {
	return bounds{int64(lower) * 100, int64(upper) * 100}
}

func ofCredits(kind UnitKind, b bounds) Unit {
	return Unit{Code: "U", Kind: kind, Credits: toRange(b, quantity.CreditsOfHundredths)}
}

func expect(t *testing.T, what string, got, want spread) {
	t.Helper()
	if got != want {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

func TestSpreadExample(t *testing.T) {
	var s unitSums
	s.addUnits([]Unit{
		ofCredits(KindCourse, between(30, 30)),
		{Code: "E", Kind: KindCourse, Choose: quantity.Some[quantity.Count](1), Units: []Unit{
			ofCredits(0, between(5, 5)), ofCredits(0, between(7, 8)),
		}},
	}, 0, &byRule)
	sum := s.of[allCredits]
	expect(t, "the course and one of two", sum, spread{between(35, 35), between(37, 38)})
	if sum.hull() != between(35, 38) || !sum.dependsOnChoice() {
		t.Errorf("the hull is %v", sum.hull())
	}
}

func TestChoiceExample(t *testing.T) {
	s := sumChoice([]Unit{
		ofCredits(0, between(5, 5)), ofCredits(0, between(7, 7)), ofCredits(0, between(8, 9)),
	}, 2, false, KindCourse, &byRule)
	expect(t, "two of three", s.of[taughtCredits], spread{between(12, 12), between(15, 16)})
}

func TestNarrowExample(t *testing.T) {
	s := sumGroup(&Unit{Credits: toRange(between(20, 20), quantity.CreditsOfHundredths), Units: []Unit{
		ofCredits(KindCourse, between(12, 12)), {Code: "T", Kind: KindThesis},
	}}, 0, &byRule)
	expect(t, "all", s.of[allCredits], sameForAll(between(20, 20)))
	expect(t, "taught", s.of[taughtCredits], sameForAll(between(12, 12)))
	expect(t, "thesis", s.of[thesisCredits], sameForAll(between(8, 8)))
	if s.conflicts != [2]int{} {
		t.Errorf("conflicts: %v", s.conflicts)
	}
}

func TestWidenExample(t *testing.T) {
	s := sumGroup(&Unit{Credits: toRange(between(44, 44), quantity.CreditsOfHundredths), Units: []Unit{
		ofCredits(KindCourse, between(30, 30)), ofCredits(KindThesis, between(15, 15)),
	}}, 0, &byRule)
	expect(t, "all", s.of[allCredits], sameForAll(between(44, 45)))
	expect(t, "taught", s.of[taughtCredits], sameForAll(between(29, 30)))
	expect(t, "thesis", s.of[thesisCredits], sameForAll(between(14, 15)))
	if s.conflicts[creditsFigure.index] != 1 {
		t.Errorf("conflicts: %v", s.conflicts)
	}
}

func TestGuardExamples(t *testing.T) {
	cur := &Curriculum{
		Units:   []Unit{ofCredits(KindCourse, between(45, 45))},
		Mission: Mission{Credits: toRange(between(30, 30), quantity.CreditsOfHundredths)},
		Thesis:  Thesis{Credits: toRange(between(20, 20), quantity.CreditsOfHundredths)},
	}
	thirty := &judgedSum{want: between(30, 30), limited: true}
	seventyFive := &judgedSum{want: between(75, 75), limited: true}
	var l listing
	l.take(cur, thirty, seventyFive)
	if !l.listedTwice || l.project.hull() != between(30, 50) || l.total.hull() != between(75, 95) {
		t.Errorf("by the project: %v, project %v, total %v", l.listedTwice, l.project.hull(), l.total.hull())
	}
	l.take(cur, new(judgedSum), seventyFive)
	if !l.listedTwice || l.project.hull() != between(50, 50) || l.total.hull() != between(75, 95) {
		t.Errorf("by the total: %v, project %v, total %v", l.listedTwice, l.project.hull(), l.total.hull())
	}
}

func TestTradeExample(t *testing.T) {
	cur := &Curriculum{Units: []Unit{{Code: "E", Choose: quantity.Some[quantity.Count](1), Units: []Unit{
		ofCredits(KindMission, between(30, 30)), ofCredits(KindThesis, between(30, 30)),
	}}}}
	var l listing
	l.take(cur, new(judgedSum), new(judgedSum))
	for what, part := range map[string]part{"mission": l.mission, "thesis": l.thesis} {
		if part.credits.hull() != between(0, 30) {
			t.Errorf("%s: %v", what, part.credits.hull())
		}
	}
	if l.project.hull() != between(30, 30) {
		t.Errorf("project: %v", l.project.hull())
	}
}

func TestMissionByDaysExample(t *testing.T) {
	const four = quantity.Months(4)
	for days, want := range map[quantity.Days]quantity.Truth{119: quantity.No, 120: quantity.Unknown, 122: quantity.Unknown, 123: quantity.Yes} {
		if got := missionByDays(quantity.Exactly(days), 1, four, quantity.ValueOfDays).Answer; got != want {
			t.Errorf("%d days: %v, want %v", days, got, want)
		}
	}
	for weeks, want := range map[quantity.Weeks]quantity.Truth{17: quantity.No, 18: quantity.Yes} {
		if got := missionByDays(quantity.Exactly(weeks), 7, four, quantity.ValueOfWeeks).Answer; got != want {
			t.Errorf("%d weeks: %v, want %v", weeks, got, want)
		}
	}
}
