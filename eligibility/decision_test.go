package eligibility_test

import (
	"slices"
	"testing"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms"
)

// holder has one qualification, no experience and no exemption.
func holder(q qualification) applicant {
	if q.Award == 0 {
		q.Award, q.On = ms.Awarded, held
	}
	return applicant{Qualifications: []qualification{q}, Experience: []work{}, Exemptions: []exemption{}}
}

func granted(to ms.QualificationKind) qualification {
	return qualification{Kind: ms.QualificationForeign, Equivalence: eligibility.Equivalence{Ruling: ms.RulingGranted, To: to}}
}

func title(level ms.Level) qualification {
	return qualification{Kind: ms.QualificationTitle, Level: level, Registration: eligibility.Registration{Registered: ms.Yes}}
}

var (
	listedEngineer = qualification{Kind: ms.QualificationEngineering, CTIListed: ms.Yes}
	listedManager  = qualification{Kind: ms.QualificationManagement, CEFDGListed: ms.Yes, GradeOfMaster: ms.Yes}
	listedDoctor   = qualification{Kind: ms.QualificationHealth, CGEListed: ms.Yes}
	m1             = qualification{Kind: ms.QualificationM1}
)

func with(a applicant, experience []work, exemptions ...exemption) applicant {
	a.Experience = experience
	a.Exemptions = append([]exemption{}, exemptions...)
	return a
}

func at(q qualification, award ms.Award, on ms.Date) qualification {
	q.Award, q.On = award, on
	return q
}

// Y, N, U and - stand for yes, no, unknown, and a path that the edition does not
// list, which is no too.
var truthOf = map[byte]ms.Truth{'Y': ms.Yes, 'N': ms.No, 'U': ms.Unknown, '-': ms.No}

// The answer on one path under each edition, in the order 2008, 2018, 2020, cge-page.
func TestPathsAtTheirLimits(t *testing.T) {
	enough, short := careers[threeYears].list, careers[oneDayLess].list
	bachelor := func(hundredths int64) qualification {
		return qualification{Kind: ms.QualificationBachelor, Credits: ms.Exactly(ms.CreditsOfHundredths(hundredths))}
	}
	after := func(q qualification, n int) qualification { return at(q, ms.Awarded, start.AddDays(n)) }
	registered := func(from, to string) qualification {
		q := title(7)
		q.Registration = eligibility.Registration{From: day(from), To: day(to)}
		return q
	}
	for _, c := range []struct {
		name      string
		applicant applicant
		path      ms.EntryPath
		want      string
	}{
		{"engineering diploma", holder(listedEngineer), ms.ByEngineeringDiploma, "YYYY"},
		{"of a school that the CTI did not list", holder(qualification{Kind: ms.QualificationEngineering, CTIListed: ms.No}), ms.ByEngineeringDiploma, "NNNN"},
		{"of a school of which that is not known", holder(qualification{Kind: ms.QualificationEngineering}), ms.ByEngineeringDiploma, "UUUU"},
		{"awarded on the eve of the start", holder(after(listedEngineer, -1)), ms.ByEngineeringDiploma, "YYYY"},
		{"awarded on the day of the start", holder(after(listedEngineer, 0)), ms.ByEngineeringDiploma, "YYYY"},
		{"awarded a day later", holder(after(listedEngineer, 1)), ms.ByEngineeringDiploma, "NNNN"},
		{"expected on the day of the start", holder(at(listedEngineer, ms.AwardExpected, start)), ms.ByEngineeringDiploma, "UUUU"},
		{"expected a day later", holder(at(listedEngineer, ms.AwardExpected, start.AddDays(1))), ms.ByEngineeringDiploma, "NNNN"},
		{"not awarded", holder(at(listedEngineer, ms.NotAwarded, ms.Date{})), ms.ByEngineeringDiploma, "NNNN"},
		{"awarded, not known when", holder(at(listedEngineer, ms.Awarded, ms.Date{})), ms.ByEngineeringDiploma, "UUUU"},
		{"management diploma", holder(listedManager), ms.ByManagementDiploma, "YYYY"},
		{"without the grade", holder(qualification{Kind: ms.QualificationManagement, CEFDGListed: ms.Yes, GradeOfMaster: ms.No}), ms.ByManagementDiploma, "NNNN"},
		{"not on the list, the grade not known", holder(qualification{Kind: ms.QualificationManagement, CEFDGListed: ms.No}), ms.ByManagementDiploma, "NNNN"},
		{"management diploma on the list of the CTI", holder(qualification{Kind: ms.QualificationManagement, CTIListed: ms.Yes, CEFDGListed: ms.No}), ms.ByEngineeringDiploma, "NNNN"},

		{"third cycle", holder(qualification{Kind: ms.QualificationThirdCycle}), ms.ByThirdCycle, "YYY-"},
		{"professional diploma", holder(qualification{Kind: ms.QualificationProfessional}), ms.ByThirdCycle, "YYY-"},

		{"title of level 5", holder(title(5)), ms.ByRegisteredTitle, "-NN-"},
		{"title of level 6", holder(title(6)), ms.ByRegisteredTitle, "-NN-"},
		{"title of level 7", holder(title(7)), ms.ByRegisteredTitle, "-YY-"},
		{"title of level 8", holder(title(8)), ms.ByRegisteredTitle, "-YY-"},
		{"title of a level that is not known", holder(title(0)), ms.ByRegisteredTitle, "-UU-"},
		{"title that is not registered", holder(qualification{Kind: ms.QualificationTitle, Level: 7, Registration: eligibility.Registration{Registered: ms.No}}), ms.ByRegisteredTitle, "-NN-"},
		{"title registered up to the day of the award", holder(registered("2014-07-02", "2019-07-01")), ms.ByRegisteredTitle, "-YY-"},
		{"title registered from the day of the award on", holder(registered("2019-07-01", "2024-07-01")), ms.ByRegisteredTitle, "-YY-"},
		{"title registered up to the day before", holder(registered("2014-07-02", "2019-06-30")), ms.ByRegisteredTitle, "-NN-"},
		{"title registered from the day after", holder(registered("2019-07-02", "2024-07-01")), ms.ByRegisteredTitle, "-NN-"},

		{"State doctorate on the list", holder(listedDoctor), ms.ByHealthDoctorate, "YUU-"},
		{"State doctorate not on it", holder(qualification{Kind: ms.QualificationHealth, CGEListed: ms.No}), ms.ByHealthDoctorate, "NNN-"},
		{"no State doctorate", holder(m1), ms.ByHealthDoctorate, "NNN-"},

		{"foreign, as an engineering diploma", holder(granted(ms.QualificationEngineering)), ms.ByForeignEquivalent, "YYYY"},
		{"foreign, as a third cycle", holder(granted(ms.QualificationThirdCycle)), ms.ByForeignEquivalent, "YYYN"},
		{"foreign, as a professional diploma", holder(granted(ms.QualificationProfessional)), ms.ByForeignEquivalent, "YYYN"},
		{"foreign, as a title", holder(granted(ms.QualificationTitle)), ms.ByForeignEquivalent, "NYYN"},
		{"foreign, as a State doctorate", holder(granted(ms.QualificationHealth)), ms.ByForeignEquivalent, "YUUN"},
		{"foreign, as an M1", holder(granted(ms.QualificationM1)), ms.ByForeignEquivalent, "NNNN"},
		{"foreign, as a bachelor", holder(granted(ms.QualificationBachelor)), ms.ByForeignEquivalent, "NNNN"},
		{"foreign, as another foreign one", holder(granted(ms.QualificationForeign)), ms.ByForeignEquivalent, "NNNN"},
		{"foreign, as something that is not known", holder(granted(0)), ms.ByForeignEquivalent, "UUUU"},
		{"foreign, refused", holder(qualification{Kind: ms.QualificationForeign, Equivalence: eligibility.Equivalence{Ruling: ms.RulingRefused}}), ms.ByForeignEquivalent, "NNNN"},
		{"foreign, not asked", holder(qualification{Kind: ms.QualificationForeign, Equivalence: eligibility.Equivalence{Ruling: ms.RulingNotAsked}}), ms.ByForeignEquivalent, "UUUU"},
		{"foreign, asked as an M1", holder(qualification{Kind: ms.QualificationForeign, Equivalence: eligibility.Equivalence{Ruling: ms.RulingPending, To: ms.QualificationM1}}), ms.ByForeignEquivalent, "NNNN"},

		{"M1 with three years", with(holder(m1), enough), ms.ByM1WithExperience, "YYYY"},
		{"M1 with a day less", with(holder(m1), short), ms.ByM1WithExperience, "NNNN"},
		{"M1 with work not known", with(holder(m1), nil), ms.ByM1WithExperience, "UUUU"},
		{"three years without M1", with(applicant{Qualifications: []qualification{}}, enough), ms.ByM1WithExperience, "NNNN"},
		{"a Master, where it opens no path by itself", with(holder(qualification{Kind: ms.QualificationThirdCycle}), enough), ms.ByM1WithExperience, "NNNY"},
		{"a professional diploma, where it opens no path by itself", with(holder(qualification{Kind: ms.QualificationProfessional}), enough), ms.ByM1WithExperience, "NNNY"},
		{"foreign, as a third cycle, with three years", with(holder(granted(ms.QualificationThirdCycle)), enough), ms.ByM1WithExperience, "NNNY"},
		{"bachelor of 239.99 credits", with(holder(bachelor(239_99)), enough), ms.ByM1WithExperience, "NNNN"},
		{"bachelor of 240 credits", with(holder(bachelor(240_00)), enough), ms.ByM1WithExperience, "YYYY"},
		{"bachelor of credits that are not known", with(holder(qualification{Kind: ms.QualificationBachelor}), enough), ms.ByM1WithExperience, "UUUU"},
		{"foreign, as an M1, with three years", with(holder(granted(ms.QualificationM1)), enough), ms.ByM1WithExperience, "YYYY"},
		{"foreign, as an M1, with a day less", with(holder(granted(ms.QualificationM1)), short), ms.ByM1WithExperience, "NNNN"},
		{"foreign, as a bachelor of credits that are not known", with(holder(granted(ms.QualificationBachelor)), enough), ms.ByM1WithExperience, "UUUU"},

		{"M1 exempted of the experience", with(holder(m1), []work{}, exemptOfM1.list...), ms.ByM1Exemption, "YYY-"},
		{"the exemption asked for", with(holder(m1), []work{}, exemptAsked.list...), ms.ByM1Exemption, "UUU-"},
		{"the exemption granted without M1", with(holder(listedEngineer), []work{}, exemptOfM1.list...), ms.ByM1Exemption, "NNN-"},
		{"prior learning", with(holder(qualification{Kind: ms.QualificationOther}), []work{}, priorLearning.list...), ms.ByPriorLearning, "YYY-"},
		{"prior learning refused", with(holder(m1), []work{}, exemption{Kind: ms.ExemptionPriorLearning, Ruling: ms.RulingRefused}), ms.ByPriorLearning, "NNN-"},
		{"prior learning not asked", with(holder(m1), []work{}, exemption{Kind: ms.ExemptionPriorLearning, Ruling: ms.RulingNotAsked}), ms.ByPriorLearning, "NNN-"},
		{"another exemption", with(holder(m1), []work{}, exemption{Kind: ms.ExemptionOther, Ruling: ms.RulingGranted}), ms.ByAnyExemption, "---Y"},
		{"an M1 exempted, where any exemption is one", with(holder(m1), []work{}, exemptOfM1.list...), ms.ByAnyExemption, "---Y"},
		{"an exemption that is not known", with(holder(m1), []work{}, exemption{Ruling: ms.RulingGranted}), ms.ByPriorLearning, "UUU-"},
		{"an exemption that is not known, where any is one", with(holder(m1), []work{}, exemption{Ruling: ms.RulingGranted}), ms.ByAnyExemption, "---Y"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for i, e := range ms.Editions() {
				if got, want := c.applicant.Decide(e, start).Of(c.path), truthOf[c.want[i]]; got != want {
					t.Errorf("%v: %v is %v, want %v", e, c.path, got, want)
				}
				if listed := e.Entry().Paths().Has(c.path); listed != (c.want[i] != '-') {
					t.Errorf("%v lists %v: %v", e, c.path, listed)
				}
			}
		})
	}
}

// The category of a person is one: the best ordinary path first, and an exemption only
// where none holds.
func TestOneCategory(t *testing.T) {
	const both = eligibility.RouteOrdinary | eligibility.RouteExemption
	enough := careers[threeYears].list
	for _, c := range []struct {
		name      string
		applicant applicant
		is        ms.Truth
		route     eligibility.Route
		path      ms.EntryPath
		possible  []ms.EntryPath
	}{
		{"an ordinary path beside an exemption", with(holder(listedEngineer), []work{}, priorLearning.list...),
			ms.Yes, eligibility.RouteOrdinary, ms.ByEngineeringDiploma, []ms.EntryPath{ms.ByEngineeringDiploma}},
		{"experience beside an exemption from it", with(holder(m1), enough, exemptOfM1.list...),
			ms.Yes, eligibility.RouteOrdinary, ms.ByM1WithExperience, []ms.EntryPath{ms.ByM1WithExperience}},
		{"two exemptions", with(holder(m1), []work{}, exemptOfM1.list[0], priorLearning.list[0]),
			ms.Yes, eligibility.RouteExemption, ms.ByM1Exemption, []ms.EntryPath{ms.ByM1Exemption}},
		{"an exemption granted while an ordinary path is open", with(holder(qualification{Kind: ms.QualificationEngineering}), []work{}, priorLearning.list...),
			ms.Yes, both, 0, []ms.EntryPath{ms.ByEngineeringDiploma, ms.ByPriorLearning}},
		{"an exemption granted while the text on a path was not found", with(holder(listedDoctor), []work{}, priorLearning.list...),
			ms.Yes, both, 0, []ms.EntryPath{ms.ByHealthDoctorate, ms.ByPriorLearning}},
		{"an M1 exempted while the experience is not known", with(holder(m1), nil, exemptOfM1.list...),
			ms.Yes, both, 0, []ms.EntryPath{ms.ByM1WithExperience, ms.ByM1Exemption}},
		{"an M1 not awarded yet, with experience and exempted from it", with(holder(at(m1, ms.AwardExpected, start)), enough, exemptOfM1.list...),
			ms.Unknown, eligibility.RouteOrdinary, 0, []ms.EntryPath{ms.ByM1WithExperience}},
		{"a better path open beside one that holds", applicant{
			Qualifications: []qualification{
				at(m1, ms.Awarded, held), at(listedEngineer, ms.AwardExpected, start),
			}, Experience: enough, Exemptions: []exemption{},
		}, ms.Yes, eligibility.RouteOrdinary, 0, []ms.EntryPath{ms.ByEngineeringDiploma, ms.ByM1WithExperience}},
		{"nothing", applicant{Qualifications: []qualification{}, Experience: []work{}, Exemptions: []exemption{}},
			ms.No, 0, 0, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := c.applicant.Decide(edition("2020"), start)
			path, known := d.Path()
			if d.Receivable() != c.is || d.Route() != c.route || path != c.path || known != (c.path != 0) {
				t.Errorf("receivable %v by %v, path %v, %v, want %v by %v, path %v", d.Receivable(), d.Route(), path, known, c.is, c.route, c.path)
			}
			if possible := slices.Collect(d.Possible().All()); !slices.Equal(possible, c.possible) {
				t.Errorf("possible: %v, want %v", possible, c.possible)
			}
		})
	}
}

func TestNoDecision(t *testing.T) {
	a := holder(listedEngineer)
	for _, d := range []eligibility.Decision{{}, eligibility.Decide(nil, eligibility.Facts{}), a.Decide(nil, start)} {
		path, known := d.Path()
		if d != (eligibility.Decision{}) || d.Receivable() != ms.Unknown || d.Route() != 0 || d.Possible() != 0 || path != 0 || known || d.Edition() != nil {
			t.Errorf("decides %v by %v, %v", d.Receivable(), d.Route(), d.Possible())
		}
		for path := range ms.ByAnyExemption + 2 {
			if d.Of(path) != ms.Unknown || d.Conditions(path) != nil {
				t.Errorf("%v is %v, with %v", path, d.Of(path), d.Conditions(path))
			}
		}
	}
	for _, e := range ms.Editions() {
		d := eligibility.Decide(e, eligibility.Facts{})
		if d.Receivable() != ms.Unknown || d.Possible() != e.Entry().Paths() || d.Edition() != e || d.Facts() != (eligibility.Facts{}) {
			t.Errorf("%v decides %v by %v of nothing", e, d.Receivable(), d.Possible())
		}
		for _, path := range []ms.EntryPath{0, ms.ByAnyExemption + 1, 16, 255} {
			if d.Of(path) != ms.No || d.Conditions(path) != nil {
				t.Errorf("%v: %v is %v", e, path, d.Of(path))
			}
		}
	}
}

func TestDecisionsEqual(t *testing.T) {
	a := holder(listedEngineer)
	e := edition("2018")
	one, again := a.Decide(e, start), a.Decide(e.WithReadings(ms.ProRata).WithReadings(0), start)
	if !one.Equal(again) || !(eligibility.Decision{}).Equal(eligibility.Decision{}) {
		t.Error("the same decisions are not equal")
	}
	b := holder(listedManager)
	for _, other := range []eligibility.Decision{{}, a.Decide(edition("2020"), start), a.Decide(e.WithReadings(ms.ProRata), start), b.Decide(e, start)} {
		if one.Equal(other) || other.Equal(one) {
			t.Errorf("%v by %v equals another decision", other.Edition(), other.Possible())
		}
	}
}

// The reading on caps changes nothing of a decision.
func TestCapsDoNotBearOnDecisions(t *testing.T) {
	for _, q := range typical() {
		a := with(holder(q), careers[threeYears].list, exemptOfM1.list...)
		for _, e := range ms.Editions() {
			if a.Facts(e, start) != a.Facts(e.WithReadings(ms.M1InsideCap), start) {
				t.Errorf("%v: other facts of %s", e, written(q))
			}
		}
	}
}

func TestConditions(t *testing.T) {
	a := with(holder(m1), []work{span("2022-02-01", "2024-06-30")})
	d := a.Decide(edition("2018"), start)
	for _, c := range d.Conditions(ms.ByM1WithExperience) {
		want, months := ms.Yes, [3]ms.Value{}
		if c.Fact == ms.ExperienceLongEnough {
			want = ms.No
			months = [3]ms.Value{
				ms.ValueOfMonths(ms.Exactly[ms.Months](29)), ms.ValueOfMonths(ms.AtLeast[ms.Months](36)), ms.ValueOfMonths(ms.Exactly[ms.Months](7)),
			}
		}
		if c.State != want || [3]ms.Value{c.Have, c.Want, c.Missing} != months {
			t.Errorf("%v is %v: have %v, want %v, missing %v", c.Fact, c.State, c.Have, c.Want, c.Missing)
		}
	}
	for path := range d.Edition().Entry().Paths().All() {
		conditions, asked := d.Conditions(path), d.Edition().Entry().Conditions(path)
		if len(conditions) != len(asked) {
			t.Fatalf("%v has %d conditions of %d", path, len(conditions), len(asked))
		}
		state := ms.Yes
		for i, c := range conditions {
			if c.EntryCondition != asked[i] || c.State != d.Facts().Of(c.Fact) {
				t.Errorf("%v asks for %+v", path, c)
			}
			state = state.And(c.State)
			if c.Fact != ms.ExperienceLongEnough && (!c.Have.IsZero() || !c.Want.IsZero() || !c.Missing.IsZero()) {
				t.Errorf("%v has %v", c.Fact, c.Have)
			}
		}
		if path != ms.ByHealthDoctorate && state != d.Of(path) {
			t.Errorf("%v is %v, its conditions %v", path, d.Of(path), state)
		}
	}
}
