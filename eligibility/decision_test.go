package eligibility_test

import (
	"slices"
	"testing"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// holder has one qualification, no experience and no exemption.
func holder(q qualification) applicant {
	if q.Award == 0 {
		q.Award, q.On = eligibility.Awarded, held
	}
	return applicant{Qualifications: []qualification{q}, Experience: []work{}, Exemptions: []exemption{}}
}

func granted(to eligibility.QualificationKind) qualification {
	return qualification{Kind: eligibility.QualificationForeign, Equivalence: eligibility.Equivalence{Ruling: eligibility.RulingGranted, To: to}}
}

func title(level quantity.Level) qualification {
	return qualification{Kind: eligibility.QualificationTitle, Level: level, Registration: eligibility.TitleRegistration{Registered: quantity.Yes}}
}

var (
	listedEngineer = qualification{Kind: eligibility.QualificationEngineering, CTIListed: quantity.Yes}
	listedManager  = qualification{Kind: eligibility.QualificationManagement, CEFDGListed: quantity.Yes, GradeOfMaster: quantity.Yes}
	listedDoctor   = qualification{Kind: eligibility.QualificationHealth, CGEListed: quantity.Yes}
	m1             = qualification{Kind: eligibility.QualificationM1}
)

func with(a applicant, experience []work, exemptions ...exemption) applicant {
	a.Experience = experience
	a.Exemptions = append([]exemption{}, exemptions...)
	return a
}

func at(q qualification, award eligibility.Award, on quantity.Date) qualification {
	q.Award, q.On = award, on
	return q
}

// Y, N, U and - stand for yes, no, unknown, and a path that the edition does not
// list, which is no too.
var truthOf = map[byte]quantity.Truth{'Y': quantity.Yes, 'N': quantity.No, 'U': quantity.Unknown, '-': quantity.No}

// The answer on one path under each edition, in the order 2008, 2018, 2020, cge-page.
func TestPathsAtTheirLimits(t *testing.T) {
	enough, short := careers[threeYears].list, careers[oneDayLess].list
	bachelor := func(hundredths int64) qualification {
		return qualification{Kind: eligibility.QualificationBachelor, Credits: quantity.Exactly(quantity.CreditsOfHundredths(hundredths))}
	}
	after := func(q qualification, n int) qualification { return at(q, eligibility.Awarded, start.AddDays(n)) }
	registered := func(from, to string) qualification {
		q := title(7)
		q.Registration = eligibility.TitleRegistration{From: day(from), To: day(to)}
		return q
	}
	for _, c := range []struct {
		name      string
		applicant applicant
		path      eligibility.Path
		want      string
	}{
		{"engineering diploma", holder(listedEngineer), eligibility.ByEngineeringDiploma, "YYYY"},
		{"of a school that the CTI did not list", holder(qualification{Kind: eligibility.QualificationEngineering, CTIListed: quantity.No}), eligibility.ByEngineeringDiploma, "NNNN"},
		{"of a school of which that is not known", holder(qualification{Kind: eligibility.QualificationEngineering}), eligibility.ByEngineeringDiploma, "UUUU"},
		{"awarded on the eve of the start", holder(after(listedEngineer, -1)), eligibility.ByEngineeringDiploma, "YYYY"},
		{"awarded on the day of the start", holder(after(listedEngineer, 0)), eligibility.ByEngineeringDiploma, "YYYY"},
		{"awarded a day later", holder(after(listedEngineer, 1)), eligibility.ByEngineeringDiploma, "NNNN"},
		{"expected on the day of the start", holder(at(listedEngineer, eligibility.AwardExpected, start)), eligibility.ByEngineeringDiploma, "UUUU"},
		{"expected a day later", holder(at(listedEngineer, eligibility.AwardExpected, start.AddDays(1))), eligibility.ByEngineeringDiploma, "NNNN"},
		{"not awarded", holder(at(listedEngineer, eligibility.NotAwarded, quantity.Date{})), eligibility.ByEngineeringDiploma, "NNNN"},
		{"awarded, not known when", holder(at(listedEngineer, eligibility.Awarded, quantity.Date{})), eligibility.ByEngineeringDiploma, "UUUU"},
		{"management diploma", holder(listedManager), eligibility.ByManagementDiploma, "YYYY"},
		{"without the grade", holder(qualification{Kind: eligibility.QualificationManagement, CEFDGListed: quantity.Yes, GradeOfMaster: quantity.No}), eligibility.ByManagementDiploma, "NNNN"},
		{"not on the list, the grade not known", holder(qualification{Kind: eligibility.QualificationManagement, CEFDGListed: quantity.No}), eligibility.ByManagementDiploma, "NNNN"},
		{"management diploma on the list of the CTI", holder(qualification{Kind: eligibility.QualificationManagement, CTIListed: quantity.Yes, CEFDGListed: quantity.No}), eligibility.ByEngineeringDiploma, "NNNN"},

		{"third cycle", holder(qualification{Kind: eligibility.QualificationThirdCycle}), eligibility.ByThirdCycle, "YYY-"},
		{"professional diploma", holder(qualification{Kind: eligibility.QualificationProfessional}), eligibility.ByThirdCycle, "YYY-"},

		{"title of level 5", holder(title(5)), eligibility.ByRegisteredTitle, "-NN-"},
		{"title of level 6", holder(title(6)), eligibility.ByRegisteredTitle, "-NN-"},
		{"title of level 7", holder(title(7)), eligibility.ByRegisteredTitle, "-YY-"},
		{"title of level 8", holder(title(8)), eligibility.ByRegisteredTitle, "-YY-"},
		{"title of a level that is not known", holder(title(0)), eligibility.ByRegisteredTitle, "-UU-"},
		{"title that is not registered", holder(qualification{Kind: eligibility.QualificationTitle, Level: 7, Registration: eligibility.TitleRegistration{Registered: quantity.No}}), eligibility.ByRegisteredTitle, "-NN-"},
		{"title registered up to the day of the award", holder(registered("2014-07-02", "2019-07-01")), eligibility.ByRegisteredTitle, "-YY-"},
		{"title registered from the day of the award on", holder(registered("2019-07-01", "2024-07-01")), eligibility.ByRegisteredTitle, "-YY-"},
		{"title registered up to the day before", holder(registered("2014-07-02", "2019-06-30")), eligibility.ByRegisteredTitle, "-NN-"},
		{"title registered from the day after", holder(registered("2019-07-02", "2024-07-01")), eligibility.ByRegisteredTitle, "-NN-"},

		{"State doctorate on the list", holder(listedDoctor), eligibility.ByHealthDoctorate, "YUU-"},
		{"State doctorate not on it", holder(qualification{Kind: eligibility.QualificationHealth, CGEListed: quantity.No}), eligibility.ByHealthDoctorate, "NNN-"},
		{"no State doctorate", holder(m1), eligibility.ByHealthDoctorate, "NNN-"},

		{"foreign, as an engineering diploma", holder(granted(eligibility.QualificationEngineering)), eligibility.ByForeignEquivalent, "YYYY"},
		{"foreign, as a third cycle", holder(granted(eligibility.QualificationThirdCycle)), eligibility.ByForeignEquivalent, "YYYN"},
		{"foreign, as a professional diploma", holder(granted(eligibility.QualificationProfessional)), eligibility.ByForeignEquivalent, "YYYN"},
		{"foreign, as a title", holder(granted(eligibility.QualificationTitle)), eligibility.ByForeignEquivalent, "NYYN"},
		{"foreign, as a State doctorate", holder(granted(eligibility.QualificationHealth)), eligibility.ByForeignEquivalent, "YUUN"},
		{"foreign, as an M1", holder(granted(eligibility.QualificationM1)), eligibility.ByForeignEquivalent, "NNNN"},
		{"foreign, as a bachelor", holder(granted(eligibility.QualificationBachelor)), eligibility.ByForeignEquivalent, "NNNN"},
		{"foreign, as another foreign one", holder(granted(eligibility.QualificationForeign)), eligibility.ByForeignEquivalent, "NNNN"},
		{"foreign, as something that is not known", holder(granted(0)), eligibility.ByForeignEquivalent, "UUUU"},
		{"foreign, refused", holder(qualification{Kind: eligibility.QualificationForeign, Equivalence: eligibility.Equivalence{Ruling: eligibility.RulingRefused}}), eligibility.ByForeignEquivalent, "NNNN"},
		{"foreign, not asked", holder(qualification{Kind: eligibility.QualificationForeign, Equivalence: eligibility.Equivalence{Ruling: eligibility.RulingNotAsked}}), eligibility.ByForeignEquivalent, "UUUU"},
		{"foreign, asked as an M1", holder(qualification{Kind: eligibility.QualificationForeign, Equivalence: eligibility.Equivalence{Ruling: eligibility.RulingPending, To: eligibility.QualificationM1}}), eligibility.ByForeignEquivalent, "NNNN"},

		{"M1 with three years", with(holder(m1), enough), eligibility.ByM1WithExperience, "YYYY"},
		{"M1 with a day less", with(holder(m1), short), eligibility.ByM1WithExperience, "NNNN"},
		{"M1 with work not known", with(holder(m1), nil), eligibility.ByM1WithExperience, "UUUU"},
		{"three years without M1", with(applicant{Qualifications: []qualification{}}, enough), eligibility.ByM1WithExperience, "NNNN"},
		{"a Master, where it opens no path by itself", with(holder(qualification{Kind: eligibility.QualificationThirdCycle}), enough), eligibility.ByM1WithExperience, "NNNY"},
		{"a professional diploma, where it opens no path by itself", with(holder(qualification{Kind: eligibility.QualificationProfessional}), enough), eligibility.ByM1WithExperience, "NNNY"},
		{"foreign, as a third cycle, with three years", with(holder(granted(eligibility.QualificationThirdCycle)), enough), eligibility.ByM1WithExperience, "NNNY"},
		{"bachelor of 239.99 credits", with(holder(bachelor(239_99)), enough), eligibility.ByM1WithExperience, "NNNN"},
		{"bachelor of 240 credits", with(holder(bachelor(240_00)), enough), eligibility.ByM1WithExperience, "YYYY"},
		{"bachelor of credits that are not known", with(holder(qualification{Kind: eligibility.QualificationBachelor}), enough), eligibility.ByM1WithExperience, "UUUU"},
		{"foreign, as an M1, with three years", with(holder(granted(eligibility.QualificationM1)), enough), eligibility.ByM1WithExperience, "YYYY"},
		{"foreign, as an M1, with a day less", with(holder(granted(eligibility.QualificationM1)), short), eligibility.ByM1WithExperience, "NNNN"},
		{"foreign, as a bachelor of credits that are not known", with(holder(granted(eligibility.QualificationBachelor)), enough), eligibility.ByM1WithExperience, "UUUU"},

		{"M1 exempted of the experience", with(holder(m1), []work{}, exemptOfM1.list...), eligibility.ByM1Exemption, "YYY-"},
		{"the exemption asked for", with(holder(m1), []work{}, exemptAsked.list...), eligibility.ByM1Exemption, "UUU-"},
		{"the exemption granted without M1", with(holder(listedEngineer), []work{}, exemptOfM1.list...), eligibility.ByM1Exemption, "NNN-"},
		{"prior learning", with(holder(qualification{Kind: eligibility.QualificationOther}), []work{}, priorLearning.list...), eligibility.ByPriorLearning, "YYY-"},
		{"prior learning refused", with(holder(m1), []work{}, exemption{Kind: eligibility.ExemptionPriorLearning, Ruling: eligibility.RulingRefused}), eligibility.ByPriorLearning, "NNN-"},
		{"prior learning not asked", with(holder(m1), []work{}, exemption{Kind: eligibility.ExemptionPriorLearning, Ruling: eligibility.RulingNotAsked}), eligibility.ByPriorLearning, "NNN-"},
		{"another exemption", with(holder(m1), []work{}, exemption{Kind: eligibility.ExemptionOther, Ruling: eligibility.RulingGranted}), eligibility.ByAnyExemption, "---Y"},
		{"an M1 exempted, where any exemption is one", with(holder(m1), []work{}, exemptOfM1.list...), eligibility.ByAnyExemption, "---Y"},
		{"an exemption that is not known", with(holder(m1), []work{}, exemption{Ruling: eligibility.RulingGranted}), eligibility.ByPriorLearning, "UUU-"},
		{"an exemption that is not known, where any is one", with(holder(m1), []work{}, exemption{Ruling: eligibility.RulingGranted}), eligibility.ByAnyExemption, "---Y"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for i, e := range law.Editions() {
				if got, want := decide(c.applicant, e, start).Of(c.path), truthOf[c.want[i]]; got != want {
					t.Errorf("%v: %v is %v, want %v", e, c.path, got, want)
				}
				if listed := checkerOf(e).Paths().Has(c.path); listed != (c.want[i] != '-') {
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
		is        quantity.Truth
		route     eligibility.Route
		path      eligibility.Path
		possible  []eligibility.Path
	}{
		{"an ordinary path beside an exemption", with(holder(listedEngineer), []work{}, priorLearning.list...),
			quantity.Yes, eligibility.RouteOrdinary, eligibility.ByEngineeringDiploma, []eligibility.Path{eligibility.ByEngineeringDiploma}},
		{"experience beside an exemption from it", with(holder(m1), enough, exemptOfM1.list...),
			quantity.Yes, eligibility.RouteOrdinary, eligibility.ByM1WithExperience, []eligibility.Path{eligibility.ByM1WithExperience}},
		{"two exemptions", with(holder(m1), []work{}, exemptOfM1.list[0], priorLearning.list[0]),
			quantity.Yes, eligibility.RouteExemption, eligibility.ByM1Exemption, []eligibility.Path{eligibility.ByM1Exemption}},
		{"an exemption granted while an ordinary path is open", with(holder(qualification{Kind: eligibility.QualificationEngineering}), []work{}, priorLearning.list...),
			quantity.Yes, both, 0, []eligibility.Path{eligibility.ByEngineeringDiploma, eligibility.ByPriorLearning}},
		{"an exemption granted while the text on a path was not found", with(holder(listedDoctor), []work{}, priorLearning.list...),
			quantity.Yes, both, 0, []eligibility.Path{eligibility.ByHealthDoctorate, eligibility.ByPriorLearning}},
		{"an M1 exempted while the experience is not known", with(holder(m1), nil, exemptOfM1.list...),
			quantity.Yes, both, 0, []eligibility.Path{eligibility.ByM1WithExperience, eligibility.ByM1Exemption}},
		{"an M1 not awarded yet, with experience and exempted from it", with(holder(at(m1, eligibility.AwardExpected, start)), enough, exemptOfM1.list...),
			quantity.Unknown, eligibility.RouteOrdinary, 0, []eligibility.Path{eligibility.ByM1WithExperience}},
		{"a better path open beside one that holds", applicant{
			Qualifications: []qualification{
				at(m1, eligibility.Awarded, held), at(listedEngineer, eligibility.AwardExpected, start),
			}, Experience: enough, Exemptions: []exemption{},
		}, quantity.Yes, eligibility.RouteOrdinary, 0, []eligibility.Path{eligibility.ByEngineeringDiploma, eligibility.ByM1WithExperience}},
		{"nothing", applicant{Qualifications: []qualification{}, Experience: []work{}, Exemptions: []exemption{}},
			quantity.No, 0, 0, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := decide(c.applicant, edition("2020"), start)
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
	for _, c := range []*eligibility.Checker{nil, new(eligibility.Checker)} {
		if d, err := c.Decide(&a, start); err != law.ErrNoEdition || d != (eligibility.Decision{}) {
			t.Errorf("without an edition: %v, %v", d, err)
		}
	}
	for _, d := range []eligibility.Decision{{}, checkerOf(nil).DecideOn(eligibility.Facts{}), new(eligibility.Checker).DecideOn(eligibility.Facts{})} {
		path, known := d.Path()
		if d != (eligibility.Decision{}) || d.Receivable() != quantity.Unknown || d.Route() != 0 || d.Possible() != 0 || path != 0 || known || d.Edition() != nil {
			t.Errorf("decides %v by %v, %v", d.Receivable(), d.Route(), d.Possible())
		}
		for path := range eligibility.ByAnyExemption + 2 {
			if d.Of(path) != quantity.Unknown || d.Conditions(path) != nil {
				t.Errorf("%v is %v, with %v", path, d.Of(path), d.Conditions(path))
			}
		}
	}
	for _, e := range law.Editions() {
		d := checkerOf(e).DecideOn(eligibility.Facts{})
		if d.Receivable() != quantity.Unknown || d.Possible() != checkerOf(e).Paths() || d.Edition() != e || d.Facts() != (eligibility.Facts{}) {
			t.Errorf("%v decides %v by %v of nothing", e, d.Receivable(), d.Possible())
		}
		for _, path := range []eligibility.Path{0, eligibility.ByAnyExemption + 1, 16, 255} {
			if d.Of(path) != quantity.No || d.Conditions(path) != nil {
				t.Errorf("%v: %v is %v", e, path, d.Of(path))
			}
		}
	}
}

func TestDecisionsEqual(t *testing.T) {
	a := holder(listedEngineer)
	e := edition("2018")
	one, again := decide(a, e, start), decide(a, e.WithInterpretations(law.ProRata).WithInterpretations(0), start)
	if !one.Equal(again) || !(eligibility.Decision{}).Equal(eligibility.Decision{}) {
		t.Error("the same decisions are not equal")
	}
	b := holder(listedManager)
	for _, other := range []eligibility.Decision{{}, decide(a, edition("2020"), start), decide(a, e.WithInterpretations(law.ProRata), start), decide(b, e, start)} {
		if one.Equal(other) || other.Equal(one) {
			t.Errorf("%v by %v equals another decision", other.Edition(), other.Possible())
		}
	}
}

// The reading on caps changes nothing of a decision.
func TestCapsDoNotBearOnDecisions(t *testing.T) {
	for _, q := range typical() {
		a := with(holder(q), careers[threeYears].list, exemptOfM1.list...)
		for _, e := range law.Editions() {
			if factsOf(a, e, start) != factsOf(a, e.WithInterpretations(law.M1InsideCap), start) {
				t.Errorf("%v: other facts of %s", e, written(q))
			}
		}
	}
}

func TestConditions(t *testing.T) {
	a := with(holder(m1), []work{span("2022-02-01", "2024-06-30")})
	d := decide(a, edition("2018"), start)
	for _, c := range d.Conditions(eligibility.ByM1WithExperience) {
		want, months := quantity.Yes, [3]quantity.Value{}
		if c.Fact == eligibility.ExperienceLongEnough {
			want = quantity.No
			months = [3]quantity.Value{
				quantity.ValueOfMonths(quantity.Exactly[quantity.Months](29)), quantity.ValueOfMonths(quantity.AtLeast[quantity.Months](36)), quantity.ValueOfMonths(quantity.Exactly[quantity.Months](7)),
			}
		}
		if c.State != want || [3]quantity.Value{c.Have, c.Want, c.Missing} != months {
			t.Errorf("%v is %v: have %v, want %v, missing %v", c.Fact, c.State, c.Have, c.Want, c.Missing)
		}
	}
	for path := range checkerOf(d.Edition()).Paths().All() {
		conditions, asked := d.Conditions(path), checkerOf(d.Edition()).Conditions(path)
		if len(conditions) != len(asked) {
			t.Fatalf("%v has %d conditions of %d", path, len(conditions), len(asked))
		}
		state := quantity.Yes
		for i, c := range conditions {
			if c.Fact != asked[i].Fact || c.Basis != asked[i].Basis || c.Want != asked[i].Want || asked[i].State != quantity.Unknown || c.State != d.Facts().Of(c.Fact) {
				t.Errorf("%v asks for %+v", path, c)
			}
			state = state.And(c.State)
			if c.Fact != eligibility.ExperienceLongEnough && (!c.Have.IsZero() || !c.Want.IsZero() || !c.Missing.IsZero()) {
				t.Errorf("%v has %v", c.Fact, c.Have)
			}
		}
		if path != eligibility.ByHealthDoctorate && state != d.Of(path) {
			t.Errorf("%v is %v, its conditions %v", path, d.Of(path), state)
		}
	}
}
