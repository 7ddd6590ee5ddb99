package ms_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// finding is what a rule is expected to say of a place.
type finding struct {
	Place   string
	Status  report.Status
	Reason  *report.Reason
	Missing quantity.Value
	Located []string
}

func findingsOf(r *report.Report, id string) (all []finding) {
	for f := range r.Of(id) {
		found := finding{Place: f.Place.String(), Status: f.Status, Reason: f.Reason, Missing: f.Missing}
		for _, place := range f.Locations {
			found.Located = append(found.Located, place.String())
		}
		all = append(all, found)
	}
	return all
}

func met(place string) finding { return finding{Place: place, Status: report.StatusMet} }

func broken(place string, reason *report.Reason, located ...string) finding {
	return finding{Place: place, Status: report.StatusNotMet, Reason: reason, Located: located}
}

func open(place string, reason *report.Reason, located ...string) finding {
	return finding{Place: place, Status: report.StatusUnknown, Reason: reason, Located: located}
}

func outside(place string, reason *report.Reason) finding {
	return finding{Place: place, Status: report.StatusNotApplicable, Reason: reason}
}

func unassessed(place string, reason *report.Reason) finding {
	return finding{Place: place, Status: report.StatusUnassessed, Reason: reason}
}

func (f finding) because(reason *report.Reason) finding {
	f.Reason = reason
	return f
}

func lacking(place string, missing quantity.Value) finding {
	return finding{Place: place, Status: report.StatusNotMet, Missing: missing}
}

// ruleCase is a programme, sound but for one change, and what a rule says of it.
// The edition is that of 2020 and the intake testkit.SoundIntake, unless the case has its
// own.
type ruleCase struct {
	name    string
	change  func(*ms.Programme)
	want    []finding
	edition string
	intake  quantity.Date
	// undated judges for an intake that is not known.
	undated bool
}

func testRule(t *testing.T, id string, cases []ruleCase) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			p := testkit.Sound()
			if c.change != nil {
				c.change(p)
			}
			edition, intake := "2020", testkit.SoundIntake
			if c.edition != "" {
				edition = c.edition
			}
			if !c.intake.IsZero() {
				intake = c.intake
			}
			if c.undated {
				intake = quantity.Date{}
			}
			r, err := testkit.Judge(p, testkit.Edition(t, edition), intake)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, findingsOf(r, id)); diff != "" {
				t.Errorf("%v (-want +got):\n%s", id, diff)
			}
		})
	}
}

func schools(schools ...ms.School) func(*ms.Programme) {
	return func(p *ms.Programme) { p.Schools = schools }
}

func school(role ms.Role, member, delivers quantity.Truth) ms.School {
	return ms.School{Name: "École", Role: role, Member: ms.Membership{AtIntake: member}, Delivers: delivers}
}

func memberFromTo(from, to string) func(*ms.Programme) {
	return func(p *ms.Programme) {
		p.Schools[0].Member = ms.Membership{From: testkit.Day(from)}
		if to != "" {
			p.Schools[0].Member.To = testkit.Day(to)
		}
	}
}

func TestDeliveredByMembers(t *testing.T) {
	const U, N, Y = quantity.Unknown, quantity.No, quantity.Yes
	testRule(t, "programme/delivered-by-members", []ruleCase{
		{name: "a member", want: []finding{met("/schools/0")}},
		{name: "no member", change: schools(school(ms.RoleLead, N, U)),
			want: []finding{broken("/schools/0", ms.ReasonNotMember, "/schools/0/member")}},
		{name: "membership blank", change: schools(school(ms.RoleLead, U, U)),
			want: []finding{open("/schools/0", report.ReasonBlank, "/schools/0/member")}},
		{name: "on the first day of the membership", change: memberFromTo("2021-09-01", "2022-08-31"), want: []finding{met("/schools/0")}},
		{name: "on its eve", change: memberFromTo("2021-09-02", "2022-08-31"),
			want: []finding{broken("/schools/0", ms.ReasonNotMember, "/schools/0/member")}},
		{name: "on its last day", change: memberFromTo("2020-09-01", "2021-09-01"), want: []finding{met("/schools/0")}},
		{name: "on the day after", change: memberFromTo("2020-09-01", "2021-08-31"),
			want: []finding{broken("/schools/0", ms.ReasonNotMember, "/schools/0/member")}},
		{name: "a blank last day does not go on for ever", change: memberFromTo("2020-09-01", ""),
			want: []finding{open("/schools/0", report.ReasonBlank, "/schools/0/member")}},
		{name: "intake unknown", undated: true, change: memberFromTo("2020-09-01", "2022-08-31"),
			want: []finding{open("/schools/0", report.ReasonBlank, "/schools/0/member")}},
		{name: "stated as member, dated as none", change: func(p *ms.Programme) {
			p.Schools[0].Member = ms.Membership{AtIntake: Y, From: testkit.Day("2022-01-01"), To: testkit.Day("2023-01-01")}
		}, want: []finding{open("/schools/0", report.ReasonStatementsContradict, "/schools/0/member")}},
		{name: "no list of schools", change: schools(), want: []finding{open("/schools", report.ReasonBlank, "/schools")}},
		{name: "every delivering school is judged", change: schools(
			school(ms.RoleLead, Y, U), school(ms.RoleCoAccredited, N, U), school(ms.RolePartner, N, N), school(ms.RolePartner, N, Y)),
			want: []finding{met("/schools/0"), broken("/schools/1", ms.ReasonNotMember, "/schools/1/member"),
				broken("/schools/3", ms.ReasonNotMember, "/schools/3/member")}},
		{name: "nobody delivers", change: schools(school(ms.RolePartner, N, N)), want: []finding{open("/schools", report.ReasonBlank, "/schools")}},
		{name: "a partner that may deliver", change: schools(school(ms.RolePartner, N, U), school(ms.RolePartner, Y, U)),
			want: []finding{open("/schools/0", report.ReasonBlank, "/schools/0/delivers"), met("/schools/1")}},
		{name: "a school of unknown role that is no member", change: schools(school(0, N, U)),
			want: []finding{open("/schools/0", report.ReasonBlank, "/schools/0/role")}},
		{name: "a lead school that is said not to deliver", change: schools(school(ms.RoleLead, N, N)),
			want: []finding{open("/schools/0", report.ReasonStatementsContradict, "/schools/0/delivers")}},
		{name: "a member that is said not to deliver", change: schools(school(ms.RoleLead, Y, N)), want: []finding{met("/schools/0")}},
		{name: "under 2008", edition: "2008", want: []finding{met("/schools/0")}},
		{name: "under the CGE page", edition: "cge-page", change: schools(school(ms.RoleLead, N, U)),
			want: []finding{broken("/schools/0", ms.ReasonNotMember, "/schools/0/member")}},
	})
}

func TestPartnerDelivers(t *testing.T) {
	const U, N, Y = quantity.Unknown, quantity.No, quantity.Yes
	testRule(t, "programme/partner-delivers", []ruleCase{
		{name: "it does not", change: schools(school(ms.RolePartner, N, N)), want: []finding{met("/schools/0")}},
		{name: "it does, member or not", change: schools(school(ms.RolePartner, Y, Y)),
			want: []finding{broken("/schools/0", nil, "/schools/0/delivers")}},
		{name: "not said", change: schools(school(ms.RolePartner, Y, U)),
			want: []finding{open("/schools/0", report.ReasonBlank, "/schools/0/delivers")}},
		{name: "no partner", want: []finding{outside("/schools", ms.ReasonNoPartner)}},
		{name: "no list of schools", change: schools(), want: []finding{open("/schools", report.ReasonBlank, "/schools")}},
		{name: "a school of unknown role that delivers", change: schools(school(0, Y, Y)),
			want: []finding{open("/schools/0", report.ReasonBlank, "/schools/0/role")}},
		{name: "a school of unknown role that does not", change: schools(school(0, Y, N)), want: []finding{met("/schools/0")}},
		{name: "under 2008", edition: "2008", want: []finding{unassessed("/schools", report.ReasonThresholdNotFound)}},
		{name: "under the CGE page", edition: "cge-page", want: []finding{outside("/schools", report.ReasonNotInEdition)}},
	})
}

func TestCoAccreditationMembers(t *testing.T) {
	const U, N, Y = quantity.Unknown, quantity.No, quantity.Yes
	testRule(t, "programme/co-accreditation-members", []ruleCase{
		{name: "a member", change: schools(school(ms.RoleLead, Y, U), school(ms.RoleCoAccredited, Y, U)),
			want: []finding{met("/schools/0"), met("/schools/1")}},
		{name: "the lead is one of those that share", change: schools(school(ms.RoleLead, N, U), school(ms.RoleCoAccredited, Y, U)),
			want: []finding{broken("/schools/0", ms.ReasonNotMember, "/schools/0/member"), met("/schools/1")}},
		{name: "no member", change: schools(school(ms.RoleLead, Y, U), school(ms.RoleCoAccredited, N, U)),
			want: []finding{met("/schools/0"), broken("/schools/1", ms.ReasonNotMember, "/schools/1/member")}},
		{name: "membership blank", change: schools(school(ms.RoleLead, Y, U), school(ms.RoleCoAccredited, U, U)),
			want: []finding{met("/schools/0"), open("/schools/1", report.ReasonBlank, "/schools/1/member")}},
		{name: "no co-accreditation", want: []finding{outside("/schools", ms.ReasonNoCoAccreditation)}},
		{name: "no list of schools", change: schools(), want: []finding{open("/schools", report.ReasonBlank, "/schools")}},
		{name: "a member of unknown role", change: schools(school(0, Y, U)), want: []finding{met("/schools/0")}},
		{name: "a school of unknown role that is no member", change: schools(school(0, N, U)),
			want: []finding{open("/schools/0", report.ReasonBlank, "/schools/0/role")}},
		{name: "under 2008", edition: "2008", want: []finding{unassessed("/schools", report.ReasonThresholdNotFound)}},
		{name: "under the CGE page", edition: "cge-page", want: []finding{outside("/schools", report.ReasonNotInEdition)}},
	})
}

func accreditation(change func(*ms.Accreditation)) func(*ms.Programme) {
	return func(p *ms.Programme) { change(&p.Accreditation) }
}

func TestAccreditedAtIntake(t *testing.T) {
	const at = "/accreditation"
	testRule(t, "programme/accredited-at-intake", []ruleCase{
		{name: "inside", want: []finding{met(at)}},
		{name: "on the first day", intake: testkit.Day("2019-09-01"), want: []finding{met(at)}},
		{name: "on the eve", intake: testkit.Day("2019-08-31"), want: []finding{broken(at, ms.ReasonOutsidePeriod, at+"/from")}},
		{name: "on the last day", intake: testkit.Day("2024-08-31"), want: []finding{met(at)}},
		{name: "on the day after", intake: testkit.Day("2024-09-01"), want: []finding{broken(at, ms.ReasonOutsidePeriod, at+"/to")}},
		{name: "not granted", change: accreditation(func(a *ms.Accreditation) { a.Granted = quantity.No }),
			want: []finding{broken(at, ms.ReasonNotGranted, at+"/granted")}},
		{name: "suspended", change: accreditation(func(a *ms.Accreditation) { a.Suspended = quantity.Yes }),
			want: []finding{open(at, ms.ReasonSuspended)}},
		{name: "that it has not opened does not matter", change: accreditation(func(a *ms.Accreditation) { a.Opened = quantity.No }),
			want: []finding{met(at)}},
		{name: "nothing known", change: accreditation(func(a *ms.Accreditation) { *a = ms.Accreditation{} }),
			want: []finding{open(at, report.ReasonBlank, at+"/granted", at+"/from", at+"/to", at+"/suspended")}},
		{name: "last intake blank", change: accreditation(func(a *ms.Accreditation) { a.To = quantity.Date{} }),
			want: []finding{open(at, report.ReasonBlank, at+"/to")}},
		{name: "first intake blank, and past the last one", intake: testkit.Day("2024-09-01"),
			change: accreditation(func(a *ms.Accreditation) { a.From = quantity.Date{} }),
			want:   []finding{broken(at, ms.ReasonOutsidePeriod, at+"/to")}},
		{name: "intake unknown", undated: true, want: []finding{open(at, ms.ReasonIntakeUnknown)}},
		{name: "intake unknown, not granted", undated: true, change: accreditation(func(a *ms.Accreditation) { a.Granted = quantity.No }),
			want: []finding{broken(at, ms.ReasonNotGranted, at+"/granted")}},
		{name: "under 2008", edition: "2008", want: []finding{unassessed(at, report.ReasonThresholdNotFound)}},
		{name: "under the CGE page", edition: "cge-page", want: []finding{outside(at, report.ReasonNotInEdition)}},
	})
}

// lasts makes the duration the only thing known of the only track.
func lasts(d ms.Duration) func(*ms.Programme) {
	return func(p *ms.Programme) { p.Tracks = []ms.Track{{Duration: d}} }
}

func runs(from, to string) func(*ms.Programme) {
	return func(p *ms.Programme) {
		p.Tracks = []ms.Track{{Dates: quantity.Span{From: dayOrNone(from), To: dayOrNone(to)}}}
	}
}

func dayOrNone(s string) quantity.Date {
	if s == "" {
		return quantity.Date{}
	}
	return testkit.Day(s)
}

func days(n quantity.Days) quantity.Value { return quantity.ValueOfDays(quantity.Exactly(n)) }

func exactMonths(n quantity.Months) ms.Duration { return ms.Duration{Months: quantity.Exactly(n)} }

func TestDurationMin(t *testing.T) {
	const at, blank = "/tracks/0", "/tracks/0/duration/semesters"
	derived := met(at).because(ms.ReasonByDerivedUnit)
	testRule(t, "programme/duration-min", []ruleCase{
		{name: "two semesters", change: lasts(ms.Duration{Semesters: quantity.Exactly[quantity.Semesters](2)}), want: []finding{met(at)}},
		{name: "one semester", change: lasts(ms.Duration{Semesters: quantity.Exactly[quantity.Semesters](1)}), want: []finding{lacking(at, testkit.Semesters(1))}},
		{name: "one or two semesters", change: lasts(ms.Duration{Semesters: testkit.Between[quantity.Semesters](1, 2)}),
			want: []finding{open(at, report.ReasonWideRange, blank)}},
		{name: "two semesters or more", change: lasts(ms.Duration{Semesters: quantity.AtLeast[quantity.Semesters](2)}), want: []finding{met(at)}},
		{name: "an academic year", change: lasts(ms.Duration{AcademicYears: quantity.Exactly[quantity.AcademicYears](1)}), want: []finding{derived}},
		{name: "twelve months", change: lasts(exactMonths(12)), want: []finding{derived}},
		{name: "eleven months", change: lasts(exactMonths(11)), want: []finding{open(at, ms.ReasonMonthsAreNotSemesters, blank)}},
		{name: "twelve months by dates", change: runs("2021-09-01", "2022-08-31"), want: []finding{derived}},
		{name: "a day less", change: runs("2021-09-01", "2022-08-30"), want: []finding{open(at, ms.ReasonMonthsAreNotSemesters, blank)}},
		{name: "twelve months from a 29 February", change: runs("2024-02-29", "2025-02-28"), want: []finding{derived}},
		{name: "less than an academic year", change: lasts(ms.Duration{AcademicYears: quantity.Exactly[quantity.AcademicYears](0)}),
			want: []finding{open(at, ms.ReasonMonthsAreNotSemesters, blank)}},
		{name: "one semester of twelve months", change: lasts(ms.Duration{Semesters: quantity.Exactly[quantity.Semesters](1), Months: quantity.Exactly[quantity.Months](12)}),
			want: []finding{open(at, report.ReasonStatementsContradict, at+"/duration")}},
		{name: "two semesters of eight months", change: lasts(ms.Duration{Semesters: quantity.Exactly[quantity.Semesters](2), Months: quantity.Exactly[quantity.Months](8)}),
			want: []finding{met(at)}},
		{name: "nothing stated", change: lasts(ms.Duration{}), want: []finding{open(at, report.ReasonBlank, blank)}},
		{name: "no tracks", change: func(p *ms.Programme) { p.Tracks = nil }, want: []finding{open("/tracks", report.ReasonBlank, "/tracks")}},
		{name: "every track is judged", change: func(p *ms.Programme) {
			p.Tracks = []ms.Track{{Duration: ms.Duration{Semesters: quantity.Exactly[quantity.Semesters](1)}}, {Duration: exactMonths(24)}}
		}, want: []finding{lacking(at, testkit.Semesters(1)), met("/tracks/1").because(ms.ReasonByDerivedUnit)}},
		{name: "under 2008", edition: "2008", change: lasts(ms.Duration{Semesters: quantity.Exactly[quantity.Semesters](1)}), want: []finding{lacking(at, testkit.Semesters(1))}},
		{name: "under the CGE page", edition: "cge-page", change: lasts(ms.Duration{Semesters: quantity.Exactly[quantity.Semesters](2)}), want: []finding{met(at)}},
	})
}

func TestDurationMax(t *testing.T) {
	const at, blank = "/tracks/0", "/tracks/0/duration"
	derived := met(at).because(ms.ReasonByDerivedUnit)
	testRule(t, "programme/duration-max", []ruleCase{
		{name: "24 months", change: lasts(exactMonths(24)), want: []finding{met(at)}},
		{name: "25 months", change: lasts(exactMonths(25)), want: []finding{lacking(at, testkit.Months(-1))}},
		{name: "24 months by dates", change: runs("2021-09-01", "2023-08-31"), want: []finding{met(at)}},
		{name: "24 months and a day", change: runs("2021-09-01", "2023-09-01"), want: []finding{lacking(at, days(-1))}},
		{name: "24 months under both readings", change: runs("2024-02-29", "2026-02-27"), want: []finding{met(at)}},
		{name: "24 months under this reading only", change: runs("2024-02-29", "2026-02-28"),
			want: []finding{met(at).because(report.ReasonOtherMonthReading)}},
		{name: "24 months from a 31st", change: runs("2021-08-31", "2023-08-30"), want: []finding{met(at)}},
		{name: "four semesters", change: lasts(ms.Duration{Semesters: quantity.Exactly[quantity.Semesters](4)}), want: []finding{derived}},
		{name: "five semesters", change: lasts(ms.Duration{Semesters: quantity.Exactly[quantity.Semesters](5)}),
			want: []finding{lacking(at, testkit.Semesters(-1)).because(ms.ReasonByDerivedUnit)}},
		{name: "two academic years", change: lasts(ms.Duration{AcademicYears: quantity.Exactly[quantity.AcademicYears](2)}), want: []finding{derived}},
		{name: "three academic years", change: lasts(ms.Duration{AcademicYears: quantity.Exactly[quantity.AcademicYears](3)}),
			want: []finding{lacking(at, testkit.Years(-1)).because(ms.ReasonByDerivedUnit)}},
		{name: "25 to 30 months", change: lasts(ms.Duration{Months: testkit.Between[quantity.Months](25, 30)}), want: []finding{lacking(at, testkit.Months(-1))}},
		{name: "20 to 30 months", change: lasts(ms.Duration{Months: testkit.Between[quantity.Months](20, 30)}), want: []finding{open(at, report.ReasonWideRange, blank)}},
		{name: "a lower bound alone", change: lasts(ms.Duration{Semesters: quantity.AtLeast[quantity.Semesters](2)}),
			want: []finding{open(at, ms.ReasonNoUpperBound, blank)}},
		{name: "24 months of five semesters", change: lasts(ms.Duration{Semesters: quantity.Exactly[quantity.Semesters](5), Months: quantity.Exactly[quantity.Months](24)}),
			want: []finding{open(at, report.ReasonStatementsContradict, at+"/duration")}},
		{name: "nothing stated", change: lasts(ms.Duration{}), want: []finding{open(at, report.ReasonBlank, blank)}},
		{name: "no tracks", change: func(p *ms.Programme) { p.Tracks = nil }, want: []finding{open("/tracks", report.ReasonBlank, "/tracks")}},
		{name: "under 2008", edition: "2008", change: lasts(exactMonths(99)), want: []finding{unassessed("/tracks", report.ReasonThresholdNotFound)}},
		{name: "under the CGE page", edition: "cge-page", change: lasts(exactMonths(25)), want: []finding{lacking(at, testkit.Months(-1))}},
	})
}

func TestDurationMonths(t *testing.T) {
	const at, blank = "/tracks/0", "/tracks/0/duration/months"
	testRule(t, "programme/duration-months", []ruleCase{
		{name: "12 months", change: lasts(exactMonths(12)), want: []finding{met(at)}},
		{name: "11 months", change: lasts(exactMonths(11)), want: []finding{lacking(at, testkit.Months(1))}},
		{name: "24 months", change: lasts(exactMonths(24)), want: []finding{met(at)}},
		{name: "26 months", change: lasts(exactMonths(26)), want: []finding{lacking(at, testkit.Months(-2))}},
		{name: "10 to 14 months", change: lasts(ms.Duration{Months: testkit.Between[quantity.Months](10, 14)}), want: []finding{open(at, report.ReasonWideRange, blank)}},
		{name: "semesters only", change: lasts(ms.Duration{Semesters: quantity.Exactly[quantity.Semesters](3)}), want: []finding{open(at, report.ReasonBlank, blank)}},
		{name: "dates of 12 months", change: runs("2021-09-01", "2022-08-31"), want: []finding{met(at)}},
		{name: "dates of 12 months less a day", change: runs("2021-09-01", "2022-08-30"), want: []finding{lacking(at, days(1))}},
		{name: "dates of 15 months and a half", change: runs("2021-09-01", "2022-12-15"), want: []finding{met(at)}},
		{name: "dates of 24 months", change: runs("2021-09-01", "2023-08-31"), want: []finding{met(at)}},
		{name: "dates of 24 months and a day", change: runs("2021-09-01", "2023-09-01"), want: []finding{lacking(at, days(-1))}},
		{name: "dates of 12 months under the other reading only", change: runs("2024-02-29", "2025-02-27"),
			want: []finding{lacking(at, days(1)).because(report.ReasonOtherMonthReading)}},
		{name: "a beginning only", change: runs("2021-09-01", ""), want: []finding{open(at, report.ReasonBlank, blank, at+"/dates/to")}},
		{name: "an end only", change: runs("", "2021-09-01"), want: []finding{open(at, report.ReasonBlank, blank, at+"/dates/from")}},
		{name: "12 months by dates of 24 months and a day", change: func(p *ms.Programme) {
			runs("2021-09-01", "2023-09-01")(p)
			p.Tracks[0].Duration = exactMonths(12)
		}, want: []finding{open(at, report.ReasonStatementsContradict, at+"/duration", at+"/dates")}},
		{name: "no tracks", change: func(p *ms.Programme) { p.Tracks = nil }, want: []finding{open("/tracks", report.ReasonBlank, "/tracks")}},
		{name: "under 2018", edition: "2018", want: []finding{outside("/tracks", report.ReasonNotInEdition)}},
	})
}

func TestLevelRegistered(t *testing.T) {
	const at, in = "/levelClaimed", "/registration"
	claims := func(r ms.Registration) func(*ms.Programme) {
		return func(p *ms.Programme) { p.LevelClaimed, p.Registration = 7, r }
	}
	from, to := testkit.Day("2019-01-01"), testkit.Day("2023-12-31")
	registered := ms.Registration{Registered: quantity.Yes, Level: 7, From: from, To: to}
	with := func(change func(*ms.Registration)) func(*ms.Programme) {
		r := registered
		change(&r)
		return claims(r)
	}
	testRule(t, "programme/level-registered", []ruleCase{
		{name: "no level claimed", want: []finding{outside(at, ms.ReasonNoLevelClaimed)}},
		{name: "registered", change: claims(registered), want: []finding{met(at)}},
		{name: "on the first day", intake: from, change: claims(registered), want: []finding{met(at)}},
		{name: "on the eve", intake: from.AddDays(-1), change: claims(registered), want: []finding{broken(at, ms.ReasonOutsidePeriod, in+"/from")}},
		{name: "on the last day", intake: to, change: claims(registered), want: []finding{met(at)}},
		{name: "on the day after", intake: to.AddDays(1), change: claims(registered), want: []finding{broken(at, ms.ReasonOutsidePeriod, in+"/to")}},
		{name: "not registered", change: with(func(r *ms.Registration) { r.Registered = quantity.No }),
			want: []finding{broken(at, ms.ReasonNotRegistered, in+"/registered")}},
		{name: "registered at another level", change: with(func(r *ms.Registration) { r.Level = 6 }),
			want: []finding{broken(at, ms.ReasonLevelDiffers, in+"/level")}},
		{name: "level of the registration blank", change: with(func(r *ms.Registration) { r.Level = 0 }),
			want: []finding{open(at, report.ReasonBlank, in+"/level")}},
		{name: "nothing known of the registration", change: claims(ms.Registration{}),
			want: []finding{open(at, report.ReasonBlank, in+"/registered", in+"/from", in+"/to", in+"/level")}},
		{name: "intake unknown", undated: true, change: claims(registered), want: []finding{open(at, ms.ReasonIntakeUnknown)}},
		{name: "under 2008", edition: "2008", change: claims(registered), want: []finding{met(at)}},
		{name: "under the CGE page", edition: "cge-page", change: claims(ms.Registration{}), want: []finding{outside(at, report.ReasonNotInEdition)}},
	})
}

func executive(change func(*ms.Track)) func(*ms.Programme) {
	return func(p *ms.Programme) {
		p.Profile = ms.ProfileExecutive
		change(&p.Tracks[0])
	}
}

func profile(profile ms.Profile) func(*ms.Programme) {
	return func(p *ms.Programme) { p.Profile = profile }
}

func TestExecutivePartTime(t *testing.T) {
	const at = "/tracks/0/mode"
	mode := func(m ms.Mode) func(*ms.Programme) { return executive(func(t *ms.Track) { t.Mode = m }) }
	testRule(t, "programme/executive-part-time", []ruleCase{
		{name: "part time", change: mode(ms.PartTime), want: []finding{met(at)}},
		{name: "full time", change: mode(ms.FullTime), want: []finding{broken(at, nil, at)}},
		{name: "not said", change: mode(0), want: []finding{open(at, report.ReasonBlank, at)}},
		{name: "no tracks", change: func(p *ms.Programme) { p.Profile, p.Tracks = ms.ProfileExecutive, nil },
			want: []finding{open("/tracks", report.ReasonBlank, "/tracks")}},
		{name: "no Executive MS", want: []finding{outside("/profile", ms.ReasonNotExecutive)}},
		{name: "profile not said", change: profile(0), want: []finding{open("/profile", report.ReasonBlank, "/profile")}},
		{name: "under the CGE page", edition: "cge-page", want: []finding{outside("/profile", report.ReasonNotInEdition)}},
		{name: "Executive MS under the CGE page", edition: "cge-page", change: mode(ms.FullTime),
			want: []finding{outside("/tracks", report.ReasonNotInEdition)}},
	})
}

func TestExecutiveDuration(t *testing.T) {
	const at, blank = "/tracks/0", "/tracks/0/duration/months"
	lasting := func(r quantity.Range[quantity.Months]) func(*ms.Programme) {
		return executive(func(t *ms.Track) { t.Duration.Months = r })
	}
	running := func(from, to string) func(*ms.Programme) {
		return executive(func(t *ms.Track) {
			t.Duration, t.Dates = ms.Duration{}, quantity.Span{From: testkit.Day(from), To: testkit.Day(to)}
		})
	}
	testRule(t, "programme/executive-duration", []ruleCase{
		{name: "15 months", change: lasting(quantity.Exactly[quantity.Months](15)), want: []finding{met(at)}},
		{name: "14 months", change: lasting(quantity.Exactly[quantity.Months](14)), want: []finding{lacking(at, testkit.Months(1))}},
		{name: "16 months", change: lasting(quantity.Exactly[quantity.Months](16)), want: []finding{lacking(at, testkit.Months(-1))}},
		{name: "13 to 15 months", change: lasting(testkit.Between[quantity.Months](13, 15)), want: []finding{open(at, report.ReasonWideRange, blank)}},
		{name: "dates of a little over 15 months", change: running("2024-09-02", "2025-12-12"), want: []finding{met(at)}},
		{name: "dates of a little over 16 months", change: running("2024-09-02", "2026-01-12"), want: []finding{lacking(at, testkit.Months(-1))}},
		{name: "the first day of the 15th month", change: running("2024-09-01", "2025-11-01"), want: []finding{met(at)}},
		{name: "the day before", change: running("2024-09-01", "2025-10-31"), want: []finding{lacking(at, testkit.Months(1))}},
		{name: "the day before 16 months are full", change: running("2024-09-01", "2025-12-30"), want: []finding{met(at)}},
		{name: "the day on which they are", change: running("2024-09-01", "2025-12-31"), want: []finding{lacking(at, testkit.Months(-1))}},
		{name: "not said", change: lasting(quantity.Range[quantity.Months]{}), want: []finding{open(at, report.ReasonBlank, blank)}},
		{name: "no Executive MS", want: []finding{outside("/profile", ms.ReasonNotExecutive)}},
		{name: "profile not said", change: profile(0), want: []finding{open("/profile", report.ReasonBlank, "/profile")}},
	})
}

func TestExecutiveExperience(t *testing.T) {
	testRule(t, "programme/executive-experience", []ruleCase{
		{name: "Executive MS", change: profile(ms.ProfileExecutive), want: []finding{unassessed("/profile", report.ReasonNotForPrograms)}},
		{name: "no Executive MS", want: []finding{outside("/profile", ms.ReasonNotExecutive)}},
		{name: "profile not said", change: profile(0), want: []finding{unassessed("/profile", report.ReasonNotForPrograms)}},
		{name: "under the CGE page", edition: "cge-page", want: []finding{outside("/profile", report.ReasonNotInEdition)}},
	})
}

// An Executive MS that does nothing of what one usually does is no breach.
func TestTheExecutiveProfileAddsAdviceOnly(t *testing.T) {
	p := testkit.Sound()
	p.Profile = ms.ProfileExecutive
	r, err := testkit.Judge(p, testkit.Edition(t, "2020"), testkit.SoundIntake)
	if err != nil {
		t.Fatal(err)
	}
	if r.Verdict() != report.Compliant {
		t.Errorf("verdict %v: %v", r.Verdict(), r.Err())
	}
}

// The basis is that of the unit judged by: what the text says in semesters is
// verified, what is read into months is derived.
func TestTheBasisIsThatOfTheUnit(t *testing.T) {
	for name, c := range map[string]struct {
		duration ms.Duration
		want     law.Confidence
	}{
		"semesters": {ms.Duration{Semesters: quantity.Exactly[quantity.Semesters](2)}, law.Verified},
		"months":    {exactMonths(12), law.Derived},
	} {
		p := testkit.Sound()
		lasts(c.duration)(p)
		r, err := testkit.Judge(p, testkit.Edition(t, "2018"), testkit.SoundIntake)
		if err != nil {
			t.Fatal(err)
		}
		for f := range r.Of("programme/duration-min") {
			if f.Basis().Confidence != c.want || f.Basis().Cite.Source != "CGEMS" {
				t.Errorf("%s: %+v, want %v", name, f.Basis(), c.want)
			}
		}
	}
}

// A broken rule says what to change: by how much, or at which places.
func TestWhatIsBrokenSaysWhatToChange(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawProgramme(t)
		for _, e := range law.Editions() {
			r, err := testkit.Judge(p, e, testkit.SoundIntake)
			if err != nil {
				t.Fatal(err)
			}
			for f := range r.With(report.StatusNotMet) {
				if f.Missing.IsZero() && len(f.Locations) == 0 {
					t.Fatalf("%v at %v is broken, and nothing says what to change", f.Rule.ID, f.Place)
				}
			}
		}
	})
}

// answers gives what a report says of every rule: the worst of its findings.
func answers(r *report.Report) map[string]report.Status {
	worst := []report.Status{report.StatusNotMet, report.StatusUnknown, report.StatusUnassessed, report.StatusMet, report.StatusNotApplicable}
	all := map[string]report.Status{}
	for _, check := range ms.Checks() {
		rule := check.Rule
		for _, status := range worst {
			for f := range r.Of(rule.ID) {
				if _, done := all[rule.ID]; !done && f.Status == status {
					all[rule.ID] = status
				}
			}
		}
	}
	return all
}

// blanker blanks members of a programme. It meets them in an order that is always the
// same, so keep[i] stands for the same member in each programme.
type blanker struct {
	keep []bool
	next int
}

func blank[T any](b *blanker, member *T) {
	if !b.keep[b.next] {
		*member = *new(T)
	}
	b.next++
}

// widen knows less of a length, but nothing that is not so.
func widen[T interface {
	~int32
	Compare(T) int
}](b *blanker, r *quantity.Range[T]) {
	if most, ok := r.Max(); ok && !b.keep[b.next] {
		if least, both := r.Min(); both {
			*r = testkit.Between(least, most+1)
		} else {
			*r = quantity.AtMost(most + 1)
		}
	}
	b.next++
	if least, ok := r.Min(); ok && !b.keep[b.next] {
		*r = quantity.AtLeast(least)
	}
	b.next++
	blank(b, r)
}

const membersOfAProgramme = 64

// without gives the programme without some of its members.
func without(p ms.Programme, keep []bool) *ms.Programme {
	b := &blanker{keep: keep}
	p.Schools, p.Tracks = append([]ms.School{}, p.Schools...), append([]ms.Track{}, p.Tracks...)
	blank(b, &p.Profile)
	blank(b, &p.Accreditation.Granted)
	blank(b, &p.Accreditation.From)
	blank(b, &p.Accreditation.To)
	blank(b, &p.Accreditation.Suspended)
	blank(b, &p.Registration.Registered)
	blank(b, &p.Registration.Level)
	blank(b, &p.Registration.From)
	blank(b, &p.Registration.To)
	for i := range p.Schools {
		blank(b, &p.Schools[i].Role)
		blank(b, &p.Schools[i].Delivers)
		blank(b, &p.Schools[i].Member.AtIntake)
		blank(b, &p.Schools[i].Member.From)
		blank(b, &p.Schools[i].Member.To)
	}
	for i := range p.Tracks {
		blank(b, &p.Tracks[i].Mode)
		blank(b, &p.Tracks[i].Dates.From)
		blank(b, &p.Tracks[i].Dates.To)
		widen(b, &p.Tracks[i].Duration.Months)
		widen(b, &p.Tracks[i].Duration.Semesters)
		widen(b, &p.Tracks[i].Duration.AcademicYears)
	}
	return &p
}

// What is known is a range: to learn more never turns a Yes into a No or a No
// into a Yes.
func TestFillingABlankOverturnsNothing(t *testing.T) {
	holds := func(s report.Status) bool { return s == report.StatusMet || s == report.StatusNotApplicable }
	rapid.Check(t, func(t *rapid.T) {
		whole := drawProgramme(t)
		more := rapid.SliceOfN(rapid.Bool(), membersOfAProgramme, membersOfAProgramme).Draw(t, "known")
		fewer := append([]bool{}, more...)
		for i := range fewer {
			fewer[i] = fewer[i] && rapid.IntRange(0, 3).Draw(t, "kept") > 0
		}
		before, after := without(*whole, fewer), without(*whole, more)
		for _, e := range law.Editions() {
			for _, known := range []bool{false, true} {
				intake := testkit.SoundIntake
				if !known {
					intake = quantity.Date{}
				}
				first, err := testkit.Judge(before, e, intake)
				if err != nil {
					t.Fatal(err)
				}
				second, err := testkit.Judge(after, e, testkit.SoundIntake)
				if err != nil {
					t.Fatal(err)
				}
				then := answers(second)
				for rule, answer := range answers(first) {
					if (holds(answer) && then[rule] == report.StatusNotMet) || (answer == report.StatusNotMet && holds(then[rule])) {
						t.Fatalf("%v: %v is %v, and %v when more is known\nbefore %+v\nafter %+v", e, rule, answer, then[rule], before, after)
					}
				}
				a, b := first.Verdict(), second.Verdict()
				if a != b && a != report.Undetermined && b != report.Undetermined {
					t.Fatalf("%v: %v, and %v when more is known\nbefore %+v\nafter %+v", e, a, b, before, after)
				}
			}
		}
	})
}
