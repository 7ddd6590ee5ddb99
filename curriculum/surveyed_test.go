package curriculum_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// Curricula as they really are: shapes found in the programmes surveyed, each cut
// down to what makes it one.
func TestSurveyedCurricula(t *testing.T) {
	// says is one finding of a report.
	says := func(c *cur, id string) []said { return allSaid(validate(t, c, testkit.Edition(t, "2018")), id) }
	for _, tc := range []struct {
		name string
		c    *cur
		rule string
		want []said
	}{
		{"330 to 360 hours listed, 360 stated", &cur{ // REGNUM
			Units:  []curriculum.Unit{course(330, 40), unit(curriculum.KindProject, 30, 5)},
			Stated: curriculum.Stated{Hours: hours(360)},
		}, "curriculum/taught-hours-min", []said{{Place: "/units", Status: report.StatusUnknown, Reason: curriculum.ReasonListedAndStatedDiffer,
			Have: hr(hoursBetween(330, 360)), Also: hr(hours(360)), Want: atLeast350, Located: []string{"/units/1/kind"}}}},

		{"38 + 7 credits, the 7 of a personal project", ade(), "curriculum/credits-taught",
			[]said{{Place: "/units", Status: report.StatusMet, Have: cr(credits(45)), Want: cr(credits(45))}}},
		{"432 hours stated, 462 listed", ade(), "curriculum/stated-totals",
			[]said{{Place: "/stated/hours", Status: report.StatusNotMet, Have: hr(hours(432)), Want: hr(hours(462)), Missing: hr(hours(30))}}},
		{"432 hours stated, 462 listed, both enough", ade(), "curriculum/taught-hours-min",
			[]said{{Place: "/units", Status: report.StatusMet, Have: hr(hours(400)), Want: atLeast350}}},

		{"670 hours stated, 645 and a blank listed", &cur{ // ECRSI
			Units:  []curriculum.Unit{course(645, 40), {Code: "U", Kind: curriculum.KindCourse, Credits: credits(5)}},
			Stated: curriculum.Stated{Hours: hours(670)},
		}, "curriculum/stated-totals", []said{{Place: "/stated/hours", Status: report.StatusUnknown, Reason: report.ReasonBlank,
			Have: hr(hours(670)), Want: hr(atLeastHours(645)), Located: []string{"/units/1/hours"}}}},
		{"43 known credits and a blank", &cur{
			Units: []curriculum.Unit{course(300, 43), {Code: "U", Kind: curriculum.KindCourse, Hours: hours(50)}},
		}, "curriculum/credits-taught", []said{{Place: "/units", Status: report.StatusUnknown, Reason: report.ReasonBlank,
			Have: cr(atLeastCredits(43)), Want: cr(credits(45)), Located: []string{"/stated/taughtCredits", "/units/1/credits"}}}},
		{"46 known credits and a blank", &cur{
			Units: []curriculum.Unit{course(300, 46), {Code: "U", Kind: curriculum.KindCourse, Hours: hours(50)}},
		}, "curriculum/credits-taught", []said{{Place: "/units", Status: report.StatusNotMet,
			Have: cr(atLeastCredits(46)), Want: cr(credits(45)), Missing: cr(credits(-1))}}},
		{"43 known credits and a seminar of none", &cur{
			Units: []curriculum.Unit{course(300, 43), unit(curriculum.KindSeminar, 50, 0)},
		}, "curriculum/credits-taught", []said{{Place: "/units", Status: report.StatusNotMet,
			Have: cr(credits(43)), Want: cr(credits(45)), Missing: cr(credits(2))}}},

		{"30 + 20 side by side", thirtyBesideTwenty(), "curriculum/project-listed-once",
			[]said{{Status: report.StatusNotMet, Reason: curriculum.ReasonListedTwice, Have: cr(credits(30)), Also: cr(credits(20)),
				Located: []string{"/mission", "/thesis"}}}},
		{"30 + 20 side by side, the project", thirtyBesideTwenty(), "curriculum/credits-project",
			[]said{{Status: report.StatusUnknown, Reason: curriculum.ReasonListedTwice, Have: cr(creditsBetween(30, 50)), Want: cr(credits(30)),
				Located: []string{"/mission/credits", "/thesis/credits"}}}},
		{"30 + 20 side by side, the total", thirtyBesideTwenty(), "curriculum/credits-total",
			[]said{{Status: report.StatusUnknown, Reason: curriculum.ReasonListedTwice, Have: cr(creditsBetween(75, 95)), Want: cr(credits(75)),
				Located: []string{"/mission/credits", "/thesis/credits"}}}},

		{"one of two groups of electives, the credits", twoGroupsOfElectives(), "curriculum/electives-taught", // ESCP
			[]said{{Place: "/units", Status: report.StatusMet, Have: cr(credits(45)), Want: cr(credits(45))}}},
		{"one of two groups of electives, the total", twoGroupsOfElectives(), "curriculum/electives-total",
			[]said{{Place: "/units", Status: report.StatusMet, Have: cr(credits(75)), Want: cr(credits(75))}}},
		{"one of two groups of electives, the hours", twoGroupsOfElectives(), "curriculum/electives-hours",
			[]said{{Place: "/units", Status: report.StatusNotMet, Reason: curriculum.ReasonChoiceBreaksTotal,
				Have: hr(hoursBetween(345, 357)), Want: atLeast350, Missing: hr(hours(5))}}},
		{"one of two groups of electives, the hours of some choice", twoGroupsOfElectives(), "curriculum/taught-hours-min",
			[]said{{Place: "/units", Status: report.StatusUnknown, Reason: curriculum.ReasonDependsOnChoice,
				Have: hr(hoursBetween(345, 357)), Want: atLeast350}}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if diff := cmp.Diff(tc.want, says(tc.c, tc.rule)); diff != "" {
				t.Errorf("%v (-want +got):\n%s", tc.rule, diff)
			}
		})
	}
}

func ade() *cur {
	return &cur{
		Units:  []curriculum.Unit{course(400, 38), unit(curriculum.KindPersonalProject, 62, 7)},
		Stated: curriculum.Stated{Hours: hours(432)},
	}
}

func thirtyBesideTwenty() *cur {
	c := compliant()
	c.Mission.Credits, c.Thesis.Credits = credits(30), credits(20)
	return c
}

func twoGroupsOfElectives() *cur {
	c := compliant()
	finance := group(course(31, 5), course(32, 5), course(32, 5))
	audit := group(course(37, 5), course(35, 5), course(35, 5))
	c.Units = []curriculum.Unit{course(250, 30), choose(1, finance, audit)}
	return c
}

// One programme passes or fails 350 hours by what counts as taught.
func TestWhatCountsAsTaught(t *testing.T) {
	for _, tc := range []struct {
		project, refresher curriculum.UnitKind
		want               report.Status
		have               quantity.Range[quantity.Hours]
	}{
		{curriculum.KindGroupProject, curriculum.KindSeminar, report.StatusMet, hours(390)},
		{curriculum.KindGroupProject, curriculum.KindSelfStudy, report.StatusMet, hours(360)},
		{curriculum.KindPersonalProject, curriculum.KindSeminar, report.StatusNotMet, hours(330)},
		{curriculum.KindPersonalProject, curriculum.KindSelfStudy, report.StatusNotMet, hours(300)},
		{curriculum.KindProject, curriculum.KindRefresher, report.StatusUnknown, hoursBetween(300, 390)},
		{curriculum.KindGroupProject, curriculum.KindRefresher, report.StatusMet, hoursBetween(360, 390)},
		{curriculum.KindPersonalProject, curriculum.KindRefresher, report.StatusNotMet, hoursBetween(300, 330)},
		{0, 0, report.StatusUnknown, hoursBetween(300, 390)},
	} {
		c := compliant()
		c.Units = []curriculum.Unit{course(300, 40), unit(tc.project, 60, 3), unit(tc.refresher, 30, 2)}
		f := only(t, validate(t, c, testkit.Edition(t, "2018")), "curriculum/taught-hours-min")
		if f.Status != tc.want || f.Have != hr(tc.have) {
			t.Errorf("project %v, refresher %v: %v with %+v", tc.project, tc.refresher, f.Status, f.Have)
		}
	}
}
