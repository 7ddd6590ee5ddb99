package curriculum_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

type cur = curriculum.Curriculum

// Findings that many rules share.
func notFound(place string) []said {
	return []said{{Place: place, Status: report.StatusUnassessed, Reason: report.ReasonThresholdNotFound}}
}

func excluded(place string, why *report.Reason) []said {
	return []said{{Place: place, Status: report.StatusNotApplicable, Reason: why}}
}

var (
	noHours   quantity.Range[quantity.Hours]
	noCredits quantity.Range[quantity.Credits]
)

func atLeastCredits(n int32) quantity.Range[quantity.Credits] {
	return quantity.AtLeast(quantity.WholeCredits(n))
}
func atLeastHours(n int32) quantity.Range[quantity.Hours] {
	return quantity.AtLeast(quantity.WholeHours(n))
}

func hundredths(n int64) quantity.Range[quantity.Credits] {
	return quantity.Exactly(quantity.CreditsOfHundredths(n))
}

func parsed(t testing.TB, s string) quantity.Range[quantity.Hours] {
	t.Helper()
	h, err := quantity.ParseHours(s)
	if err != nil {
		t.Fatal(err)
	}
	return quantity.Exactly(h)
}

func TestCreditsTotal(t *testing.T) {
	want := cr(credits(75))
	check(t, "curriculum/credits-total", []fixture{
		{"exactly 75", "", nil, []said{{Status: report.StatusMet, Have: want, Want: want}}},
		{"a hundredth short", "", func(c *cur) { c.Units[0].Credits = hundredths(1499) },
			[]said{{Status: report.StatusNotMet, Have: cr(hundredths(7499)), Want: want, Missing: cr(hundredths(1))}}},
		{"a hundredth too many", "", func(c *cur) { c.Units[0].Credits = hundredths(1501) },
			[]said{{Status: report.StatusNotMet, Have: cr(hundredths(7501)), Want: want, Missing: cr(hundredths(-1))}}},
		{"a blank", "", func(c *cur) { c.Units[0].Credits = noCredits },
			[]said{{Status: report.StatusUnknown, Reason: report.ReasonBlank, Have: cr(atLeastCredits(60)), Want: want,
				Located: []string{"/stated/credits", "/units/0/credits"}}}},
		{"a range", "", func(c *cur) { c.Units[0].Credits = creditsBetween(14, 16) },
			[]said{{Status: report.StatusUnknown, Reason: report.ReasonWideRange, Have: cr(creditsBetween(74, 76)), Want: want,
				Located: []string{"/units/0/credits"}}}},
		{"a range that is too little", "", func(c *cur) { c.Units[0].Credits = creditsBetween(10, 12) },
			[]said{{Status: report.StatusNotMet, Have: cr(creditsBetween(70, 72)), Want: want, Missing: cr(credits(3))}}},
		{"blanks in mission and thesis", "", func(c *cur) { c.Mission.Credits, c.Thesis.Credits = noCredits, noCredits },
			[]said{{Status: report.StatusUnknown, Reason: report.ReasonBlank, Have: cr(atLeastCredits(45)), Want: want,
				Located: []string{"/stated/credits", "/mission/credits", "/thesis/credits"}}}},
		{"an open list", "", func(c *cur) { c.Open = true },
			[]said{{Status: report.StatusUnknown, Reason: curriculum.ReasonListOpen, Have: cr(atLeastCredits(75)), Want: want,
				Located: []string{"/stated/credits", "/complete"}}}},
		{"a blank, but a stated total", "", func(c *cur) {
			c.Units[0].Credits, c.Stated.Credits = noCredits, credits(75)
		}, []said{{Status: report.StatusMet, Reason: curriculum.ReasonByStatedTotal, Have: want, Also: cr(atLeastCredits(60)), Want: want}}},
		{"a blank, and a stated total that is too much", "", func(c *cur) {
			c.Units[0].Credits, c.Stated.Credits = noCredits, credits(80)
		}, []said{{Status: report.StatusNotMet, Reason: curriculum.ReasonByStatedTotal, Have: cr(credits(80)),
			Also: cr(atLeastCredits(60)), Want: want, Missing: cr(credits(-5))}}},
		{"a stated total that is no answer", "", func(c *cur) {
			c.Units[0].Credits, c.Stated.Credits = noCredits, atLeastCredits(70)
		}, []said{{Status: report.StatusUnknown, Reason: report.ReasonBlank, Have: cr(atLeastCredits(60)), Also: cr(atLeastCredits(70)), Want: want,
			Located: []string{"/stated/credits", "/units/0/credits"}}}},
		{"the list and the stated total differ", "", func(c *cur) { c.Stated.Credits = credits(80) },
			[]said{{Status: report.StatusUnknown, Reason: curriculum.ReasonListedAndStatedDiffer, Have: want, Also: cr(credits(80)), Want: want}}},
		{"the list and the stated total are wrong alike", "", func(c *cur) {
			c.Units[0].Credits, c.Stated.Credits = credits(20), credits(80)
		}, []said{{Status: report.StatusNotMet, Have: cr(credits(80)), Want: want, Missing: cr(credits(-5))}}},
		{"no units but a stated total", "", func(c *cur) { c.Units, c.Stated.Credits = nil, credits(75) },
			[]said{{Status: report.StatusMet, Reason: curriculum.ReasonByStatedTotal, Have: want, Also: cr(atLeastCredits(30)), Want: want}}},
		{"listed twice, where the split was not found", "2008", func(c *cur) { c.Mission.Credits = credits(30) },
			[]said{{Status: report.StatusUnknown, Reason: curriculum.ReasonListedTwice, Have: cr(creditsBetween(75, 95)), Want: want,
				Located: []string{"/mission/credits", "/thesis/credits"}}}},
		{"too much even if listed twice, where the split was not found", "2008", func(c *cur) { c.Units[0].Credits = credits(40) },
			[]said{{Status: report.StatusNotMet, Have: cr(creditsBetween(90, 100)), Want: want, Missing: cr(credits(-15))}}},
		{"nothing", "", func(c *cur) { *c = cur{} },
			[]said{{Status: report.StatusUnknown, Reason: curriculum.ReasonNoUnits, Want: want,
				Located: []string{"/stated/credits", "/units", "/mission/credits", "/thesis/credits"}}}},
		{"mission and thesis as units", "", func(c *cur) {
			c.Units = append(c.Units, unit(curriculum.KindMission, 0, 10), unit(curriculum.KindThesis, 0, 20))
			c.Mission.Credits, c.Thesis.Credits = noCredits, noCredits
		}, []said{{Status: report.StatusMet, Have: want, Want: want}}},
		{"mission and thesis as units and in the records", "", func(c *cur) {
			c.Units = append(c.Units, unit(curriculum.KindMission, 0, 10), unit(curriculum.KindThesis, 0, 20))
		}, []said{{Status: report.StatusMet, Have: want, Want: want}}},
		{"75 in the edition of 2008", "2008", nil, []said{{Status: report.StatusMet, Have: want, Want: want}}},
	})
}

func TestCreditsTaught(t *testing.T) {
	want := cr(credits(45))
	check(t, "curriculum/credits-taught", []fixture{
		{"exactly 45", "", nil, []said{{Place: "/units", Status: report.StatusMet, Have: want, Want: want}}},
		{"44", "", func(c *cur) { c.Units[0].Credits = credits(14) },
			[]said{{Place: "/units", Status: report.StatusNotMet, Have: cr(credits(44)), Want: want, Missing: cr(credits(1))}}},
		{"46", "", func(c *cur) { c.Units[0].Credits = credits(16) },
			[]said{{Place: "/units", Status: report.StatusNotMet, Have: cr(credits(46)), Want: want, Missing: cr(credits(-1))}}},
		{"whatever their kind, units belong to the 45", "", func(c *cur) {
			for i, kind := range []curriculum.UnitKind{curriculum.KindPersonalProject, curriculum.KindRefresher, curriculum.KindSelfStudy} {
				c.Units[i].Kind = kind
			}
		}, []said{{Place: "/units", Status: report.StatusMet, Have: want, Want: want}}},
		{"but not those of mission and thesis", "", func(c *cur) { c.Units[2].Kind = curriculum.KindThesis },
			[]said{{Place: "/units", Status: report.StatusNotMet, Have: cr(credits(30)), Want: want, Missing: cr(credits(15))}}},
		{"a kind that is not known", "", func(c *cur) { c.Units[0].Kind = 0 },
			[]said{{Place: "/units", Status: report.StatusUnknown, Reason: report.ReasonBlank, Have: cr(creditsBetween(30, 45)), Want: want,
				Located: []string{"/stated/taughtCredits", "/units/0/kind"}}}},
		{"the kind of the group", "", func(c *cur) {
			for i := range c.Units {
				c.Units[i].Kind = 0
			}
			g := group(c.Units...)
			g.Kind = curriculum.KindSeminar
			c.Units = []curriculum.Unit{g}
		}, []said{{Place: "/units", Status: report.StatusMet, Have: want, Want: want}}},
		{"figures on the group alone", "", func(c *cur) {
			g := group(curriculum.Unit{Code: "U"}, curriculum.Unit{Code: "U"})
			g.Kind, g.Credits = curriculum.KindCourse, credits(45)
			c.Units = []curriculum.Unit{g}
		}, []said{{Place: "/units", Status: report.StatusMet, Have: want, Want: want}}},
		{"figures on the group and its units", "", func(c *cur) {
			g := group(c.Units...)
			g.Credits = credits(45)
			c.Units = []curriculum.Unit{g}
		}, []said{{Place: "/units", Status: report.StatusMet, Have: want, Want: want}}},
		{"a group tells what its blank unit has", "", func(c *cur) {
			g := group(c.Units...)
			g.Credits, g.Units[1].Credits = credits(45), noCredits
			c.Units = []curriculum.Unit{g}
		}, []said{{Place: "/units", Status: report.StatusMet, Have: want, Want: want}}},
		{"a group that is open", "", func(c *cur) {
			g := group(course(0, 5))
			g.Kind, g.Open = curriculum.KindCourse, true
			c.Units = append(c.Units[:2], g)
		}, []said{{Place: "/units", Status: report.StatusUnknown, Reason: curriculum.ReasonListOpen, Have: cr(atLeastCredits(35)), Want: want,
			Located: []string{"/stated/taughtCredits", "/units/2/complete"}}}},
		{"an open group whose own figure is known", "", func(c *cur) {
			g := group(course(0, 5))
			g.Kind, g.Open, g.Credits = curriculum.KindCourse, true, credits(15)
			c.Units = append(c.Units[:2], g)
		}, []said{{Place: "/units", Status: report.StatusMet, Have: want, Want: want}}},
		{"a group that contradicts its units", "", func(c *cur) {
			g := group(c.Units...)
			g.Credits = credits(44)
			c.Units = []curriculum.Unit{g}
		}, []said{{Place: "/units", Status: report.StatusUnknown, Reason: report.ReasonStatementsContradict, Have: cr(creditsBetween(44, 45)), Want: want}}},
		{"a blank, but a stated total", "", func(c *cur) {
			c.Units[0].Credits, c.Stated.TaughtCredits = noCredits, credits(45)
		}, []said{{Place: "/units", Status: report.StatusMet, Reason: curriculum.ReasonByStatedTotal,
			Have: want, Also: cr(atLeastCredits(30)), Want: want}}},
		{"no units", "", func(c *cur) { c.Units = nil },
			[]said{{Place: "/units", Status: report.StatusUnknown, Reason: curriculum.ReasonNoUnits, Want: want,
				Located: []string{"/stated/taughtCredits", "/units"}}}},
		{"2008", "2008", nil, notFound("/units")},
	})
}

func TestCreditsProject(t *testing.T) {
	want := cr(credits(30))
	check(t, "curriculum/credits-project", []fixture{
		{"exactly 30", "", nil, []said{{Status: report.StatusMet, Have: want, Want: want}}},
		{"29.99", "", func(c *cur) { c.Thesis.Credits = hundredths(1999) },
			[]said{{Status: report.StatusNotMet, Have: cr(hundredths(2999)), Want: want, Missing: cr(hundredths(1))}}},
		{"31", "", func(c *cur) { c.Thesis.Credits = credits(21) },
			[]said{{Status: report.StatusNotMet, Have: cr(credits(31)), Want: want, Missing: cr(credits(-1))}}},
		{"on the thesis alone", "", func(c *cur) { c.Mission.Credits, c.Thesis.Credits = credits(0), credits(30) },
			[]said{{Status: report.StatusMet, Have: want, Want: want}}},
		{"on the mission alone", "", func(c *cur) { c.Mission.Credits, c.Thesis.Credits = credits(30), credits(0) },
			[]said{{Status: report.StatusMet, Have: want, Want: want}}},
		{"on the thesis, the mission blank", "", func(c *cur) { c.Mission.Credits, c.Thesis.Credits = noCredits, credits(30) },
			[]said{{Status: report.StatusUnknown, Reason: report.ReasonBlank, Have: cr(atLeastCredits(30)), Want: want,
				Located: []string{"/stated/projectCredits", "/mission/credits"}}}},
		{"listed twice", "", func(c *cur) { c.Mission.Credits = credits(30) },
			[]said{{Status: report.StatusUnknown, Reason: curriculum.ReasonListedTwice, Have: cr(creditsBetween(30, 50)), Want: want,
				Located: []string{"/mission/credits", "/thesis/credits"}}}},
		{"in two places that differ", "", func(c *cur) { c.Units = append(c.Units, unit(curriculum.KindThesis, 0, 25)) },
			[]said{{Status: report.StatusUnknown, Reason: curriculum.ReasonTwoPlacesDiffer, Have: cr(creditsBetween(30, 35)), Want: want,
				Located: []string{"/thesis/credits"}}}},
		{"a unit is blank, the record is not", "", func(c *cur) {
			c.Units = append(c.Units, curriculum.Unit{Code: "U", Kind: curriculum.KindThesis})
		}, []said{{Status: report.StatusMet, Have: want, Want: want}}},
		{"the record is blank, a unit is too", "", func(c *cur) {
			c.Units = append(c.Units, curriculum.Unit{Code: "U", Kind: curriculum.KindThesis})
			c.Thesis.Credits = noCredits
		}, []said{{Status: report.StatusUnknown, Reason: report.ReasonBlank, Have: cr(atLeastCredits(10)), Want: want,
			Located: []string{"/stated/projectCredits", "/units/3/credits"}}}},
		{"stated, where it is blank", "", func(c *cur) {
			c.Mission.Credits, c.Thesis.Credits, c.Stated.ProjectCredits = noCredits, noCredits, credits(30)
		}, []said{{Status: report.StatusMet, Reason: curriculum.ReasonByStatedTotal, Have: want, Want: want}}},
		{"no units", "", func(c *cur) { c.Units = nil }, []said{{Status: report.StatusMet, Have: want, Want: want}}},
		{"2008", "2008", nil, notFound("")},
	})
}

func TestProjectListedOnce(t *testing.T) {
	ten, twenty, thirty := cr(credits(10)), cr(credits(20)), cr(credits(30))
	check(t, "curriculum/project-listed-once", []fixture{
		{"20 + 10", "", nil, []said{{Status: report.StatusMet, Have: ten, Also: twenty}}},
		{"30 + 0", "", func(c *cur) { c.Mission.Credits, c.Thesis.Credits = credits(30), credits(0) },
			[]said{{Status: report.StatusMet, Have: thirty, Also: cr(credits(0))}}},
		{"30 + 20", "", func(c *cur) { c.Mission.Credits = credits(30) },
			[]said{{Status: report.StatusNotMet, Reason: curriculum.ReasonListedTwice, Have: thirty, Also: twenty,
				Located: []string{"/mission", "/thesis"}}}},
		{"10 + 30, the thirty as a unit", "", func(c *cur) {
			c.Units, c.Thesis.Credits = append(c.Units, unit(curriculum.KindThesis, 0, 30)), noCredits
		}, []said{{Status: report.StatusNotMet, Reason: curriculum.ReasonListedTwice, Have: ten, Also: thirty,
			Located: []string{"/mission", "/thesis"}}}},
		{"29.99 + 20", "", func(c *cur) { c.Mission.Credits = hundredths(2999) },
			[]said{{Status: report.StatusMet, Have: cr(hundredths(2999)), Also: twenty}}},
		{"perhaps 30, + 20", "", func(c *cur) { c.Mission.Credits = noCredits },
			[]said{{Status: report.StatusUnknown, Reason: report.ReasonBlank, Also: twenty,
				Located: []string{"/mission/credits"}}}},
		{"the record and the unit differ", "", func(c *cur) { c.Units = append(c.Units, unit(curriculum.KindMission, 0, 8)) },
			[]said{{Place: "/mission", Status: report.StatusNotMet, Reason: curriculum.ReasonTwoPlacesDiffer, Have: ten, Also: cr(credits(8)),
				Located: []string{"/mission/credits"}}}},
		{"2008", "2008", nil, notFound("")},
		{"not on the page", "cge-page", nil, excluded("", report.ReasonNotInEdition)},
	})
}

func TestTaughtHoursMin(t *testing.T) {
	minute, hundredth := quantity.ValueOfHours(quantity.Exactly(quantity.HoursOfParts(5))), quantity.ValueOfHours(quantity.Exactly(quantity.HoursOfParts(3)))
	at := func(s said) []said {
		s.Place, s.Want = "/units", atLeast350
		return []said{s}
	}
	three := func(a, b, c string) func(*cur) {
		return func(cur *cur) {
			for i, s := range []string{a, b, c} {
				cur.Units[i].Hours = parsed(t, s)
			}
		}
	}
	check(t, "curriculum/taught-hours-min", []fixture{
		{"360", "", nil, at(said{Status: report.StatusMet, Have: hr(hours(360))})},
		{"exactly 350", "", three("120", "120", "110"), at(said{Status: report.StatusMet, Have: hr(hours(350))})},
		{"349.99", "", three("120", "120", "109.99"),
			at(said{Status: report.StatusNotMet, Have: hr(parsed(t, "349.99")), Missing: hundredth})},
		{"350 by minutes", "", three("116:40", "116:40", "116:40"), at(said{Status: report.StatusMet, Have: hr(hours(350))})},
		{"a minute less", "", three("116:40", "116:40", "116:39"),
			at(said{Status: report.StatusNotMet, Have: hr(parsed(t, "349:59")), Missing: minute})},
		{"minutes and hundredths", "", three("116:40", "116.67", "116.66"),
			at(said{Status: report.StatusNotMet, Have: hr(quantity.Exactly(quantity.HoursOfParts(350*300 - 1))), Missing: hr(quantity.Exactly(quantity.HoursOfParts(1)))})},
		{"a blank", "", func(c *cur) { c.Units[1].Hours = noHours },
			at(said{Status: report.StatusUnknown, Reason: report.ReasonBlank, Have: hr(atLeastHours(240)),
				Located: []string{"/stated/hours", "/units/1/hours"}})},
		{"a blank beyond 350", "", func(c *cur) { c.Units = append(c.Units, curriculum.Unit{Code: "U", Kind: curriculum.KindCourse}) },
			at(said{Status: report.StatusMet, Have: hr(atLeastHours(360))})},
		{"kinds blank, but a stated total", "", func(c *cur) {
			c.Units = []curriculum.Unit{{Code: "U"}, {Code: "V"}}
			c.Stated.Hours = hours(400)
		}, at(said{Status: report.StatusMet, Reason: curriculum.ReasonByStatedTotal, Have: hr(hours(400))})},
		{"a stated total that is no answer, and no units", "", func(c *cur) { c.Units, c.Stated.Hours = nil, atLeastHours(340) },
			at(said{Status: report.StatusUnknown, Reason: curriculum.ReasonNoUnits, Also: hr(atLeastHours(340)), Located: []string{"/stated/hours", "/units"}})},
		{"an undecided kind", "", func(c *cur) { c.Units[1].Kind = curriculum.KindDistance },
			at(said{Status: report.StatusUnknown, Reason: curriculum.ReasonUndecidedKinds, Have: hr(hoursBetween(240, 360)),
				Located: []string{"/units/1/kind"}})},
		{"a range, all kinds known", "", func(c *cur) { c.Units[1].Hours = hoursBetween(100, 120) },
			at(said{Status: report.StatusUnknown, Reason: report.ReasonWideRange, Have: hr(hoursBetween(340, 360)),
				Located: []string{"/units/1/hours"}})},
		{"an undecided kind that is not needed", "", func(c *cur) { c.Units = append(c.Units, unit(curriculum.KindTrip, 40, 0)) },
			at(said{Status: report.StatusMet, Have: hr(hoursBetween(360, 400))})},
		{"an undecided kind that is not enough", "", func(c *cur) {
			c.Units = c.Units[:2]
			c.Units = append(c.Units, unit(curriculum.KindRefresher, 100, 0))
		}, at(said{Status: report.StatusNotMet, Have: hr(hoursBetween(240, 340)), Missing: hr(hours(10))})},
		{"hours that do not count", "", func(c *cur) {
			c.Units[0].Hours = hours(100)
			for _, kind := range []curriculum.UnitKind{curriculum.KindMission, curriculum.KindThesis, curriculum.KindPersonalProject, curriculum.KindSelfStudy, curriculum.KindDefence} {
				c.Units = append(c.Units, unit(kind, 50, 0))
			}
		}, at(said{Status: report.StatusNotMet, Have: hr(hours(340)), Missing: hr(hours(10))})},
		{"hours that do", "", func(c *cur) {
			for i, kind := range []curriculum.UnitKind{curriculum.KindPractical, curriculum.KindSeminar, curriculum.KindGroupProject} {
				c.Units[i].Kind = kind
			}
		}, at(said{Status: report.StatusMet, Have: hr(hours(360))})},
		{"a blank, but a stated total", "", func(c *cur) { c.Units[1].Hours, c.Stated.Hours = noHours, hours(350) },
			at(said{Status: report.StatusMet, Reason: curriculum.ReasonByStatedTotal, Have: hr(hours(350)), Also: hr(atLeastHours(240))})},
		{"a blank and a stated total that is too little", "", func(c *cur) { c.Units[1].Hours, c.Stated.Hours = noHours, hours(349) },
			at(said{Status: report.StatusNotMet, Reason: curriculum.ReasonByStatedTotal, Have: hr(hours(349)), Also: hr(atLeastHours(240)),
				Missing: hr(hours(1))})},
		{"around 500", "", func(c *cur) { c.Units, c.Stated.Hours = nil, hoursBetween(450, 550) },
			at(said{Status: report.StatusMet, Reason: curriculum.ReasonByStatedTotal, Have: hr(hoursBetween(450, 550))})},
		{"the stated total has another answer", "", func(c *cur) { c.Stated.Hours = hours(340) },
			at(said{Status: report.StatusUnknown, Reason: curriculum.ReasonListedAndStatedDiffer, Have: hr(hours(360)), Also: hr(hours(340))})},
		{"the stated total has another answer than an open list", "", func(c *cur) { c.Open, c.Stated.Hours = true, hours(340) },
			at(said{Status: report.StatusUnknown, Reason: curriculum.ReasonListedAndStatedDiffer, Have: hr(atLeastHours(360)), Also: hr(hours(340)),
				Located: []string{"/complete"}})},
		{"figures on the group alone", "", func(c *cur) {
			g := group(curriculum.Unit{Code: "U"}, curriculum.Unit{Code: "U"})
			g.Kind, g.Hours = curriculum.KindCourse, hours(350)
			c.Units = []curriculum.Unit{g}
		}, at(said{Status: report.StatusMet, Have: hr(hours(350))})},
		{"a group with hours that do not count", "", func(c *cur) {
			g := group(curriculum.Unit{Code: "U", Kind: curriculum.KindCourse}, unit(curriculum.KindDefence, 20, 0))
			g.Hours = hours(360)
			c.Units = []curriculum.Unit{g}
		}, at(said{Status: report.StatusNotMet, Have: hr(hours(340)), Missing: hr(hours(10))})},
		{"no units", "", func(c *cur) { c.Units = nil },
			at(said{Status: report.StatusUnknown, Reason: curriculum.ReasonNoUnits,
				Located: []string{"/stated/hours", "/units"}})},
		{"2008", "2008", nil, at(said{Status: report.StatusMet, Have: hr(hours(360))})},
	})
}

func TestMissionMonthsMin(t *testing.T) {
	at := func(s said) []said {
		s.Place, s.Want = "/mission", fourMonths
		return []said{s}
	}
	dates := func(from, to string) func(*cur) {
		return func(c *cur) {
			c.Mission = curriculum.Mission{Dates: quantity.Span{From: testkit.Day(from), To: testkit.Day(to)}}
		}
	}
	months := func(r quantity.Range[quantity.Months]) func(*cur) {
		return func(c *cur) { c.Mission = curriculum.Mission{Months: r} }
	}
	weeks := func(r quantity.Range[quantity.Weeks]) func(*cur) {
		return func(c *cur) { c.Mission = curriculum.Mission{Weeks: r} }
	}
	days := func(n quantity.Days) func(*cur) {
		return func(c *cur) { c.Mission = curriculum.Mission{Days: quantity.Exactly(n)} }
	}
	between4 := said{Status: report.StatusUnknown, Reason: curriculum.ReasonBetweenMonths, Located: []string{"/mission/dates", "/mission/months"}}
	with := func(s said, have quantity.Value) said { s.Have = have; return s }
	check(t, "curriculum/mission-months-min", []fixture{
		{"exactly 4 months", "", nil, at(said{Status: report.StatusMet, Have: mo(4)})},
		{"3 months", "", months(quantity.Exactly(quantity.Months(3))), at(said{Status: report.StatusNotMet, Have: mo(3), Missing: mo(1)})},
		{"4 to 6 months", "", months(testkit.Between[quantity.Months](4, 6)),
			at(said{Status: report.StatusMet, Have: quantity.ValueOfMonths(testkit.Between[quantity.Months](4, 6))})},
		{"3 to 5 months", "", months(testkit.Between[quantity.Months](3, 5)),
			at(said{Status: report.StatusUnknown, Reason: report.ReasonWideRange, Have: quantity.ValueOfMonths(testkit.Between[quantity.Months](3, 5)),
				Located: []string{"/mission/months"}})},
		{"1 to 2 months", "", months(testkit.Between[quantity.Months](1, 2)),
			at(said{Status: report.StatusNotMet, Have: quantity.ValueOfMonths(testkit.Between[quantity.Months](1, 2)), Missing: mo(2)})},
		{"dates", "", dates("2025-10-01", "2026-01-31"), at(said{Status: report.StatusMet, Have: dy(123)})},
		{"dates, a day short", "", dates("2025-10-01", "2026-01-30"),
			at(said{Status: report.StatusNotMet, Have: dy(122), Missing: dy(1)})},
		{"dates that end on the last of February", "", dates("2025-10-31", "2026-02-28"), at(said{Status: report.StatusMet, Have: dy(121)})},
		{"dates that the other reading allows", "", dates("2025-10-31", "2026-02-27"),
			at(said{Status: report.StatusNotMet, Reason: report.ReasonOtherMonthReading, Have: dy(120), Missing: dy(1)})},
		{"dates that neither reading allows", "", dates("2025-10-31", "2026-02-26"),
			at(said{Status: report.StatusNotMet, Have: dy(119), Missing: dy(2)})},
		{"dates without an end", "", func(c *cur) {
			c.Mission = curriculum.Mission{Dates: quantity.Span{From: testkit.Day("2025-10-01")}}
		}, at(said{Status: report.StatusUnknown, Reason: report.ReasonBlank, Located: []string{"/mission/months", "/mission/dates/to"}})},
		{"dates without a beginning", "", func(c *cur) {
			c.Mission = curriculum.Mission{Dates: quantity.Span{To: testkit.Day("2025-10-01")}}
		}, at(said{Status: report.StatusUnknown, Reason: report.ReasonBlank, Located: []string{"/mission/months", "/mission/dates/from"}})},
		{"16 weeks", "", weeks(quantity.Exactly(quantity.Weeks(16))), at(said{Status: report.StatusNotMet, Have: wk(16), Missing: wk(2)})},
		{"17 weeks", "", weeks(quantity.Exactly(quantity.Weeks(17))), at(said{Status: report.StatusNotMet, Have: wk(17), Missing: wk(1)})},
		{"18 weeks", "", weeks(quantity.Exactly(quantity.Weeks(18))), at(said{Status: report.StatusMet, Have: wk(18)})},
		{"17 to 18 weeks", "", weeks(testkit.Between[quantity.Weeks](17, 18)), at(with(between4, quantity.ValueOfWeeks(testkit.Between[quantity.Weeks](17, 18))))},
		{"10 to 16 weeks", "", weeks(testkit.Between[quantity.Weeks](10, 16)),
			at(said{Status: report.StatusNotMet, Have: quantity.ValueOfWeeks(testkit.Between[quantity.Weeks](10, 16)), Missing: wk(2)})},
		{"at most 16 weeks", "", weeks(quantity.AtMost(quantity.Weeks(16))),
			at(said{Status: report.StatusNotMet, Have: quantity.ValueOfWeeks(quantity.AtMost(quantity.Weeks(16))), Missing: wk(2)})},
		{"119 days", "", days(119), at(said{Status: report.StatusNotMet, Have: dy(119), Missing: dy(4)})},
		{"120 days", "", days(120), at(with(between4, dy(120)))},
		{"122 days", "", days(122), at(with(between4, dy(122)))},
		{"123 days", "", days(123), at(said{Status: report.StatusMet, Have: dy(123)})},
		{"122 days, but 4 months", "", func(c *cur) { c.Mission.Days = quantity.Exactly(quantity.Days(122)) },
			at(said{Status: report.StatusMet, Have: mo(4)})},
		{"4 months, but 16 weeks", "", func(c *cur) { c.Mission.Weeks = quantity.Exactly(quantity.Weeks(16)) },
			at(said{Status: report.StatusUnknown, Reason: report.ReasonStatementsContradict, Have: mo(4), Also: wk(16), Located: []string{"/mission"}})},
		{"nothing", "", func(c *cur) { c.Mission = curriculum.Mission{} },
			at(said{Status: report.StatusUnknown, Reason: report.ReasonBlank, Located: []string{"/mission/months"}})},
		{"2008", "2008", nil, at(said{Status: report.StatusMet, Have: mo(4)})},
	})
}

func TestThesis(t *testing.T) {
	for _, rule := range []struct {
		id    string
		place string
		set   func(*cur, quantity.Truth)
	}{
		{"curriculum/thesis-written", "/thesis/written", func(c *cur, v quantity.Truth) { c.Thesis.Written = v }},
		{"curriculum/thesis-defended", "/thesis/defended", func(c *cur, v quantity.Truth) { c.Thesis.Defended = v }},
	} {
		t.Run(rule.id, func(t *testing.T) {
			check(t, rule.id, []fixture{
				{"yes", "", nil, []said{{Place: rule.place, Status: report.StatusMet}}},
				{"no", "", func(c *cur) { rule.set(c, quantity.No) },
					[]said{{Place: rule.place, Status: report.StatusNotMet, Located: []string{rule.place}}}},
				{"blank", "", func(c *cur) { rule.set(c, quantity.Unknown) },
					[]said{{Place: rule.place, Status: report.StatusUnknown, Reason: report.ReasonBlank, Located: []string{rule.place}}}},
				{"2008", "2008", nil, []said{{Place: rule.place, Status: report.StatusMet}}},
			})
		})
	}
	check(t, "curriculum/thesis-defended", []fixture{
		{"the defence is not on the page", "cge-page", nil, excluded("/thesis/defended", report.ReasonNotInEdition)},
	})
}

func TestElectives(t *testing.T) {
	total, taught := cr(credits(75)), cr(credits(45))
	// with replaces the last unit by electives.
	with := func(units ...curriculum.Unit) func(*cur) {
		return func(c *cur) { c.Units = append(c.Units[:2], choose(1, units...)) }
	}
	at := func(s said) []said {
		s.Place = "/units"
		return []said{s}
	}
	check(t, "curriculum/electives-total", []fixture{
		{"none", "", nil, excluded("/units", curriculum.ReasonNoElectives)},
		{"no units", "", func(c *cur) { c.Units = nil }, excluded("/units", curriculum.ReasonNoUnits)},
		{"alike", "", with(course(120, 15), course(110, 15)), at(said{Status: report.StatusMet, Have: total, Want: total})},
		{"one breaks it", "", with(course(120, 15), course(120, 16)),
			at(said{Status: report.StatusNotMet, Reason: curriculum.ReasonChoiceBreaksTotal, Have: cr(creditsBetween(75, 76)), Want: total,
				Located: []string{"/units/2/choose"}})},
		{"all break it", "", with(course(120, 10), course(120, 10)),
			at(said{Status: report.StatusNotMet, Have: cr(credits(70)), Want: total,
				Missing: cr(credits(5)), Located: []string{"/units/2/choose"}})},
		{"a blank", "", with(course(120, 15), curriculum.Unit{Code: "U", Kind: curriculum.KindCourse, Hours: hours(120)}),
			at(said{Status: report.StatusUnknown, Reason: report.ReasonBlank, Have: cr(atLeastCredits(60)), Want: total,
				Located: []string{"/units/2/units/1/credits"}})},
		{"2008", "2008", with(course(120, 15), course(110, 15)), at(said{Status: report.StatusMet, Have: total, Want: total})},
	})
	check(t, "curriculum/electives-taught", []fixture{
		{"alike", "", with(course(120, 15), course(110, 15)), at(said{Status: report.StatusMet, Have: taught, Want: taught})},
		{"one breaks it", "", with(course(120, 15), course(120, 14)),
			at(said{Status: report.StatusNotMet, Reason: curriculum.ReasonChoiceBreaksTotal, Have: cr(creditsBetween(44, 45)), Want: taught,
				Located: []string{"/units/2/choose"}})},
		{"two that make up for each other", "", func(c *cur) {
			c.Units = append(c.Units[:1], choose(1, course(0, 14), course(0, 16)), choose(1, course(0, 14), course(0, 16)))
		}, at(said{Status: report.StatusNotMet, Reason: curriculum.ReasonChoiceBreaksTotal, Have: cr(creditsBetween(43, 47)), Want: taught,
			Located: []string{"/units/1/choose", "/units/2/choose"}})},
		{"a group tells for every choice", "", func(c *cur) {
			e := choose(1, curriculum.Unit{Code: "U", Kind: curriculum.KindCourse}, curriculum.Unit{Code: "V", Kind: curriculum.KindCourse})
			e.Credits = credits(15)
			c.Units = append(c.Units[:2], e)
		}, at(said{Status: report.StatusMet, Have: taught, Want: taught})},
		{"an open list of electives", "", func(c *cur) {
			e := choose(1, course(120, 15))
			e.Kind, e.Open = curriculum.KindCourse, true
			c.Units = append(c.Units[:2], e)
		}, at(said{Status: report.StatusUnknown, Reason: curriculum.ReasonListOpen, Have: cr(atLeastCredits(30)), Want: taught,
			Located: []string{"/units/2/complete"}})},
		{"2008", "2008", with(course(120, 15), course(110, 15)), notFound("/units")},
	})
	check(t, "curriculum/electives-hours", []fixture{
		{"exactly 350 at the least", "", with(course(110, 15), course(130, 15)),
			at(said{Status: report.StatusMet, Have: hr(hoursBetween(350, 370)), Want: atLeast350})},
		{"one is too short", "", with(course(109, 15), course(130, 15)),
			at(said{Status: report.StatusNotMet, Reason: curriculum.ReasonChoiceBreaksTotal, Have: hr(hoursBetween(349, 370)), Want: atLeast350,
				Missing: hr(hours(1))})},
		{"one is of a kind that may not count", "", with(unit(curriculum.KindTrip, 120, 15), course(130, 15)),
			at(said{Status: report.StatusUnknown, Reason: curriculum.ReasonUndecidedKinds, Have: hr(hoursBetween(240, 370)), Want: atLeast350,
				Located: []string{"/units/2/units/0/kind"}})},
	})
	check(t, "curriculum/taught-hours-min", []fixture{
		{"depends on the choice", "", with(course(109, 15), course(130, 15)),
			at(said{Status: report.StatusUnknown, Reason: curriculum.ReasonDependsOnChoice, Have: hr(hoursBetween(349, 370)), Want: atLeast350})},
	})
}

func TestStatedTotals(t *testing.T) {
	check(t, "curriculum/stated-totals", []fixture{
		{"none", "", nil, excluded("/stated", curriculum.ReasonNoStatedTotal)},
		{"no units", "", func(c *cur) { c.Units, c.Stated.Hours = nil, hours(360) }, excluded("/stated", curriculum.ReasonNoUnits)},
		{"all agree", "", func(c *cur) {
			c.Stated = curriculum.Stated{Hours: hours(360), Credits: credits(75), TaughtCredits: credits(45), ProjectCredits: credits(30)}
		}, []said{
			{Place: "/stated/hours", Status: report.StatusMet, Have: hr(hours(360)), Want: hr(hours(360))},
			{Place: "/stated/credits", Status: report.StatusMet, Have: cr(credits(75)), Want: cr(credits(75))},
			{Place: "/stated/taughtCredits", Status: report.StatusMet, Have: cr(credits(45)), Want: cr(credits(45))},
			{Place: "/stated/projectCredits", Status: report.StatusMet, Have: cr(credits(30)), Want: cr(credits(30))},
		}},
		{"they do not", "", func(c *cur) { c.Stated = curriculum.Stated{Hours: hours(350), TaughtCredits: hundredths(4501)} },
			[]said{
				{Place: "/stated/hours", Status: report.StatusNotMet, Have: hr(hours(350)), Want: hr(hours(360)), Missing: hr(hours(10))},
				{Place: "/stated/taughtCredits", Status: report.StatusNotMet, Have: cr(hundredths(4501)), Want: cr(credits(45)),
					Missing: cr(hundredths(-1))},
			}},
		{"hours are compared with all listed ones", "", func(c *cur) {
			c.Units, c.Stated.Hours = append(c.Units, unit(curriculum.KindMission, 600, 0)), hours(960)
		}, []said{{Place: "/stated/hours", Status: report.StatusMet, Have: hr(hours(960)), Want: hr(hours(960))}}},
		{"a range", "", func(c *cur) { c.Stated.Hours = hoursBetween(350, 370) },
			[]said{{Place: "/stated/hours", Status: report.StatusUnknown, Reason: report.ReasonWideRange,
				Have: hr(hoursBetween(350, 370)), Want: hr(hours(360))}}},
		{"hours open, credits listed twice", "", func(c *cur) {
			c.Mission.Credits, c.Units[0].Hours, c.Stated.Hours = credits(30), noHours, hours(360)
		}, []said{{Place: "/stated/hours", Status: report.StatusUnknown, Reason: report.ReasonBlank,
			Have: hr(hours(360)), Want: hr(atLeastHours(240)), Located: []string{"/units/0/hours"}}}},
		{"a group that contradicts its units", "", func(c *cur) {
			g := group(c.Units...)
			g.Hours, g.Credits = hours(400), credits(45)
			c.Units = []curriculum.Unit{g}
		}, []said{{Place: "/units/0/hours", Status: report.StatusNotMet, Have: hr(hours(400)), Want: hr(hours(360)), Missing: hr(hours(-40))}}},
		{"a group within a group that does", "", func(c *cur) {
			g := group(c.Units[1:]...)
			g.Credits = credits(29)
			c.Units = []curriculum.Unit{c.Units[0], group(g)}
		}, []said{{Place: "/units/1/units/0/credits", Status: report.StatusNotMet, Have: cr(credits(29)), Want: cr(credits(30)), Missing: cr(credits(1))}}},
		{"a group that some choices contradict", "", func(c *cur) {
			e := choose(1, course(0, 15), course(0, 16))
			e.Credits = credits(15)
			c.Units = append(c.Units[:2], e)
		}, []said{{Place: "/units/2/credits", Status: report.StatusNotMet, Reason: curriculum.ReasonChoiceBreaksTotal,
			Have: cr(credits(15)), Want: cr(creditsBetween(15, 16)), Located: []string{"/units/2/choose"}}}},
		{"2008 has the advice too", "2008", func(c *cur) { c.Stated.Credits = credits(75) },
			[]said{{Place: "/stated/credits", Status: report.StatusMet, Have: cr(credits(75)), Want: cr(credits(75))}}},
		{"not on the page", "cge-page", func(c *cur) { c.Stated.Credits = credits(75) }, excluded("/stated", report.ReasonNotInEdition)},
	})
}

func TestWorkloadPlausible(t *testing.T) {
	fine := []said{{Place: "/units", Status: report.StatusMet}}
	atMost := func(n int32) quantity.Value { return hr(quantity.AtMost(quantity.WholeHours(n))) }
	check(t, "curriculum/workload-plausible", []fixture{
		{"360 hours for 45 credits", "", nil, fine},
		{"exactly 30 hours a credit", "", func(c *cur) { c.Units[1] = course(450, 15) }, fine},
		{"an hour more", "", func(c *cur) { c.Units[1] = course(451, 15) },
			[]said{{Place: "/units/1/hours", Status: report.StatusNotMet, Have: hr(hours(451)), Want: atMost(450), Missing: hr(hours(-1))}}},
		{"two of them", "", func(c *cur) { c.Units[0], c.Units[2] = course(31, 1), course(70, 2) },
			[]said{
				{Place: "/units/0/hours", Status: report.StatusNotMet, Have: hr(hours(31)), Want: atMost(30), Missing: hr(hours(-1))},
				{Place: "/units/2/hours", Status: report.StatusNotMet, Have: hr(hours(70)), Want: atMost(60), Missing: hr(hours(-10))},
			}},
		{"a fraction of a credit", "", func(c *cur) { c.Units[1].Hours, c.Units[1].Credits = hours(45), hundredths(150) }, fine},
		{"no credits at all", "", func(c *cur) { c.Units[1] = course(40, 0) }, fine},
		{"not taught", "", func(c *cur) { c.Units = append(c.Units, unit(curriculum.KindMission, 900, 1)) }, fine},
		{"a kind that is not known, and may be a mission", "", func(c *cur) { c.Units = append(c.Units, unit(0, 600, 15)) },
			[]said{{Place: "/units", Status: report.StatusUnknown, Reason: report.ReasonBlank, Located: []string{"/units/3/kind"}}}},
		{"an open list", "", func(c *cur) { c.Open = true },
			[]said{{Place: "/units", Status: report.StatusUnknown, Reason: curriculum.ReasonListOpen, Located: []string{"/complete"}}}},
		{"credits blank", "", func(c *cur) { c.Units[1].Credits = noCredits },
			[]said{{Place: "/units", Status: report.StatusUnknown, Reason: report.ReasonBlank, Located: []string{"/units/1/credits"}}}},
		{"hours blank, another broken", "", func(c *cur) { c.Units[0].Hours, c.Units[1] = noHours, course(31, 1) },
			[]said{
				{Place: "/units/1/hours", Status: report.StatusNotMet, Have: hr(hours(31)), Want: atMost(30), Missing: hr(hours(-1))},
				{Place: "/units", Status: report.StatusUnknown, Reason: report.ReasonBlank, Located: []string{"/units/0/hours"}},
			}},
		{"ranges", "", func(c *cur) { c.Units[0].Hours, c.Units[0].Credits = hoursBetween(20, 40), creditsBetween(1, 2) },
			[]said{{Place: "/units", Status: report.StatusUnknown, Reason: report.ReasonBlank,
				Located: []string{"/units/0/hours", "/units/0/credits"}}}},
		{"a group whose figures are on its units", "", func(c *cur) { c.Units = []curriculum.Unit{group(c.Units...)} }, fine},
		{"a group with figures of its own", "", func(c *cur) {
			g := group(curriculum.Unit{Code: "U"}, curriculum.Unit{Code: "U"})
			g.Kind, g.Hours, g.Credits = curriculum.KindCourse, hours(31), credits(1)
			c.Units = []curriculum.Unit{g}
		}, []said{
			{Place: "/units/0/hours", Status: report.StatusNotMet, Have: hr(hours(31)), Want: atMost(30), Missing: hr(hours(-1))},
			{Place: "/units", Status: report.StatusUnknown, Reason: report.ReasonBlank,
				Located: []string{"/units/0/units/0/hours", "/units/0/units/0/credits", "/units/0/units/1/hours", "/units/0/units/1/credits"}},
		}},
		{"a group that is not sure, its units are", "", func(c *cur) {
			g := group(c.Units...)
			g.Hours, g.Credits = hours(360), creditsBetween(0, 45)
			c.Units = []curriculum.Unit{g}
		}, fine},
		{"no units", "", func(c *cur) { c.Units = nil }, excluded("/units", curriculum.ReasonNoUnits)},
		{"not on the page", "cge-page", nil, excluded("/units", report.ReasonNotInEdition)},
	})
}

func TestThesisIndividual(t *testing.T) {
	one := quantity.ValueOfAuthors(quantity.Exactly(quantity.Count(1)))
	at := func(s said) []said {
		s.Place, s.Want = "/thesis/authors", one
		return []said{s}
	}
	authors := func(r quantity.Range[quantity.Count]) func(*cur) { return func(c *cur) { c.Thesis.Authors = r } }
	blank := []string{"/thesis/authors"}
	check(t, "curriculum/thesis-individual", []fixture{
		{"one", "", nil, at(said{Status: report.StatusMet, Have: one})},
		{"two", "", authors(quantity.Exactly(quantity.Count(2))),
			at(said{Status: report.StatusNotMet, Have: quantity.ValueOfAuthors(quantity.Exactly(quantity.Count(2))), Missing: quantity.ValueOfAuthors(quantity.Exactly(quantity.Count(-1)))})},
		{"one or two", "", authors(testkit.Between[quantity.Count](1, 2)),
			at(said{Status: report.StatusUnknown, Reason: report.ReasonWideRange, Have: quantity.ValueOfAuthors(testkit.Between[quantity.Count](1, 2)), Located: blank})},
		{"blank", "", authors(quantity.Range[quantity.Count]{}),
			at(said{Status: report.StatusUnknown, Reason: report.ReasonBlank, Have: quantity.ValueOfAuthors(quantity.Range[quantity.Count]{}), Located: blank})},
		{"not on the page", "cge-page", nil, excluded("/thesis/authors", report.ReasonNotInEdition)},
	})
}

func TestProjectIndependent(t *testing.T) {
	check(t, "curriculum/project-independent", []fixture{
		{"no program can tell", "", nil, []said{{Status: report.StatusUnassessed, Reason: report.ReasonNotForPrograms}}},
		{"2008", "2008", nil, notFound("")},
	})
}

func TestVerdicts(t *testing.T) {
	broken, open := compliant(), compliant()
	broken.Thesis.Written = quantity.No
	open.Thesis.Written = quantity.Unknown
	got := map[string][3]report.Verdict{}
	for _, e := range law.Editions() {
		got[e.ID()] = [3]report.Verdict{
			validate(t, compliant(), e).Verdict(), validate(t, broken, e).Verdict(), validate(t, open, e).Verdict(),
		}
	}
	judged := [3]report.Verdict{report.Compliant, report.NotCompliant, report.Undetermined}
	want := map[string][3]report.Verdict{
		"2008": {report.Undetermined, report.NotCompliant, report.Undetermined}, // not every threshold was found
		"2018": judged, "2020": judged, "cge-page": judged,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// ownChecks are those of this room, without those on programmes.
func ownChecks() []curriculum.Check { return curriculum.Checks()[len(ms.Checks()):] }

// Every rule is in every report, in the order of the checks.
func TestEveryRuleIsReported(t *testing.T) {
	var want []string
	for _, check := range ownChecks() {
		want = append(want, check.Rule.ID)
	}
	for _, e := range law.Editions() {
		for name, c := range map[string]*cur{"compliant": compliant(), "empty": {}} {
			var got []string
			for _, f := range validate(t, c, e).Findings {
				if n := len(got); n == 0 || got[n-1] != f.Rule.ID {
					got = append(got, f.Rule.ID)
				}
				term, _ := e.Term(f.Rule.ID)
				basis := term.Basis
				switch f.Rule.ID {
				case "curriculum/credits-taught", "curriculum/taught-hours-min": // by this library's reading of the kinds
					if term.Found() {
						basis = basis.AsRead()
					}
				}
				if basis != f.Basis() || term.Force != f.Force {
					t.Errorf("%v, %s: the basis of %v is not the edition's", e, name, f.Rule.ID)
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%v, %s (-want +got):\n%s", e, name, diff)
			}
		}
	}
	checks := curriculum.Checks()
	checks[0] = curriculum.Check{}
	if curriculum.Checks()[0].Rule == nil {
		t.Error("the checks can be changed from outside")
	}
}

// In a dossier, the findings on the programme and their locations stand at it.
func TestTheProgrammeAtItsPlaceInADossier(t *testing.T) {
	d := dossier()
	d.Programme.Tracks = []ms.Track{{}}
	r, err := newChecker(t, testkit.Edition(t, "2020")).Validate(d)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Findings {
		if !strings.HasPrefix(f.Rule.ID, "programme/") {
			continue
		}
		for _, place := range append(f.Locations, f.Place) {
			if !strings.HasPrefix(place.String(), "/programme/") && place.String() != "/intake" {
				t.Errorf("%v names the place %v", f.Rule.ID, place)
			}
		}
	}
}
