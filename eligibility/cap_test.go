package eligibility

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"
	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/internal/golden"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// capAt gives a cap on all exemptions together.
func capAt(percent quantity.Percent) Cap {
	return Cap{Rule: &capSpecs[0].rule, Of: ExemptionPaths, Share: quantity.Some(percent), Basis: law.Basis{Confidence: law.Verified}}
}

// endless stands for a number that has no end, or that there is none of.
const endless = -1

// naive are the figures of a cap by their definitions, one step at a time.
type naive struct{ allowed, over, room, needed int }

func naiveCap(used, n, share int) naive {
	fits := func(used, n int) bool { return used <= share*n/100 }
	f := naive{allowed: share * n / 100}
	f.over = max(0, used-f.allowed)
	for k := range 100*n + 2 {
		if fits(used+k, n+k) {
			f.room = k
		}
	}
	if share == 100 {
		f.room = endless
	}
	for !fits(used, n+f.needed) {
		if f.needed++; f.needed > 100*n {
			f.needed = endless
			break
		}
	}
	return f
}

func just(n int) quantity.Range[quantity.Count] { return quantity.Exactly(quantity.Count(n)) }

func TestCapOfKnownCohorts(t *testing.T) {
	for n := range 21 {
		for used := range n + 1 {
			c := cohortOf(t, append(enrolled(used, m1Exemption), enrolled(n-used, ordinary)...)...)
			for percent := range 101 {
				f := naiveCap(used, n, percent)
				want := CapUse{
					Students: just(n), Used: just(used), Allowed: just(f.allowed), Over: just(f.over),
					Holds: quantity.TruthOf(used <= f.allowed), Mendable: quantity.Yes,
				}
				if want.RoomEndless = f.room == endless; !want.RoomEndless {
					want.Room = just(f.room)
				}
				if want.OrdinaryNeeded = just(f.needed); f.needed == endless {
					want.OrdinaryNeeded, want.Mendable = quantity.Range[quantity.Count]{}, quantity.No
				}
				if got := c.UnderCap(capAt(quantity.Percent(percent))); got != want {
					t.Fatalf("%d of %d at %d %%: %+v, want %+v", used, n, percent, got, want)
				}
			}
		}
	}
}

func TestCapFixtures(t *testing.T) {
	for _, c := range []struct {
		name            string
		used, n         int
		share           quantity.Percent
		holds           quantity.Truth
		allowed         int
		room, ordinary  string
		endless         bool
		mendableAtShare quantity.Truth
	}{
		{"nobody", 0, 0, 30, quantity.Yes, 0, "0", "0", false, quantity.Yes},
		{"a newcomer enlarges the cohort", 0, 29, 30, quantity.Yes, 8, "12", "0", false, quantity.Yes},
		{"at the limit", 3, 10, 30, quantity.Yes, 3, "0", "0", false, quantity.Yes},
		{"one above", 4, 10, 30, quantity.No, 3, "0", "4", false, quantity.Yes},
		{"rounded down", 3, 9, 30, quantity.No, 2, "0", "1", false, quantity.Yes},
		{"at the limit of 40", 12, 30, 40, quantity.Yes, 12, "0", "0", false, quantity.Yes},
		{"one above 40", 13, 30, 40, quantity.No, 12, "0", "3", false, quantity.Yes},
		{"at the limit of 60", 18, 30, 60, quantity.Yes, 18, "0", "0", false, quantity.Yes},
		{"none allowed, none used", 0, 10, 0, quantity.Yes, 0, "0", "0", false, quantity.Yes},
		{"none allowed, one used", 1, 10, 0, quantity.No, 0, "0", "unknown", false, quantity.No},
		{"all allowed", 10, 10, 100, quantity.Yes, 10, "unknown", "0", true, quantity.Yes},
	} {
		got := cohortOf(t, append(enrolled(c.used, priorLearning), enrolled(c.n-c.used, ordinary)...)...).UnderCap(capAt(c.share))
		if got.Holds != c.holds || got.Allowed != just(c.allowed) || got.Room.String() != c.room ||
			got.RoomEndless != c.endless || got.OrdinaryNeeded.String() != c.ordinary || got.Mendable != c.mendableAtShare {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
}

func TestCapOfRanges(t *testing.T) {
	// Three exempted, two of whom it is not known, nine who are not.
	open := cohortOf(t, slices.Concat(enrolled(3, m1Exemption), enrolled(2, ordinary|m1Exemption), enrolled(9, ordinary))...)
	got := open.UnderCap(capAt(30))
	want := CapUse{
		Students: just(14), Used: fromTo(3, 5), Allowed: just(4), Over: fromTo(0, 1), Holds: quantity.Unknown,
		Room: fromTo(0, 1), OrdinaryNeeded: fromTo(0, 3), Mendable: quantity.Yes,
	}
	if got != want {
		t.Errorf("paths that are open: %+v, want %+v", got, want)
	}
	// Two exempted of two at a cap of 0 %, of whom it is not known whether they count.
	if got := cohortOf(t, seat{quantity.Unknown, m1Exemption}, seat{quantity.Unknown, m1Exemption}).UnderCap(capAt(0)); got.Mendable != quantity.Unknown ||
		got.OrdinaryNeeded != quantity.AtLeast[quantity.Count](0) || got.Holds != quantity.Unknown {
		t.Errorf("perhaps one used of none allowed: %+v", got)
	}
	// One who may be there enlarges both what is used and what is allowed.
	if got := cohortOf(t, seat{quantity.Yes, ordinary}, seat{quantity.Unknown, m1Exemption}).UnderCap(capAt(50)); got.Holds != quantity.Yes ||
		got.Used != fromTo(0, 1) || got.Allowed != fromTo(0, 1) {
		t.Errorf("one who may be there: %+v", got)
	}
	// Exempted or not, the seat is not under the label.
	if got := cohortOf(t, seat{quantity.No, m1Exemption}).UnderCap(capAt(30)); got != new(Cohort).UnderCap(capAt(30)) {
		t.Errorf("a seat that is not under the label counts: %+v", got)
	}
}

func fromTo(least, most quantity.Count) quantity.Range[quantity.Count] {
	r, _ := quantity.Between(least, most)
	return r
}

// A cap whose share was not found, or is none, still tells what is used.
func TestCapWithoutAShare(t *testing.T) {
	c := cohortOf(t, seat{quantity.Yes, ordinary}, seat{quantity.Yes, priorLearning})
	notFound := capAt(30)
	notFound.Share, notFound.Basis = quantity.Opt[quantity.Percent]{}, law.Basis{}
	for _, bound := range []Cap{notFound, capAt(-1), capAt(101), {Of: ExemptionPaths}} {
		if got := c.UnderCap(bound); got != (CapUse{Students: just(2), Used: just(1)}) {
			t.Errorf("%+v: %+v", bound.Share, got)
		}
	}
}

// countsUnder tells whether a student of a category counts under a cap. The path says so
// where it is known. An exemption of whatever kind may be of the kind in question.
func countsUnder(of PathSet, category categories) []bool {
	if category == anyExemption && !of.Has(ByAnyExemption) && of&ExemptionPaths != 0 {
		return []bool{true, false}
	}
	switch category {
	case ordinary:
		return []bool{of.Has(ByThirdCycle)}
	case m1WithExperience:
		return []bool{of.Has(ByM1WithExperience)}
	case m1Exemption:
		return []bool{of.Has(ByM1Exemption)}
	case priorLearning:
		return []bool{of.Has(ByPriorLearning)}
	case anyExemption:
		return []bool{of.Has(ByAnyExemption)}
	}
	return []bool{false}
}

// usedOf gives every number of students that may count under a cap.
func usedOf(of PathSet, all []settled) (used map[int]bool, n int) {
	used = map[int]bool{0: true}
	for _, one := range all {
		if !one.counted {
			continue
		}
		n++
		next := map[int]bool{}
		for u := range used {
			for _, counts := range countsUnder(of, one.of) {
				if counts {
					next[u+1] = true
				} else {
					next[u] = true
				}
			}
		}
		used = next
	}
	return used, n
}

// Every bound is the least or the greatest over all that the cohort may turn out to
// be, and each is reached.
func TestCapIsExact(t *testing.T) {
	figures := map[[3]int]naive{}
	rapid.Check(t, func(rt *rapid.T) {
		seats := drawSeats(rt, 4)
		percent := rapid.SampledFrom([]int{0, 1, 25, 30, 33, 40, 50, 60, 75, 99, 100}).Draw(rt, "share")
		bound := capAt(quantity.Percent(percent))
		bound.Of = PathSet(rapid.IntRange(0, 15).Draw(rt, "of")) << ByM1WithExperience
		if rapid.Bool().Draw(rt, "of ordinary paths") {
			bound.Of |= otherOrdinaryPaths
		}
		var students, used, allowed, over, room, needed seen
		var holds, breaks, endlessRoom, endlessNeeded bool
		eachCompletion(seats, func(all []settled) {
			possible, n := usedOf(bound.Of, all)
			for u := range possible {
				key := [3]int{u, n, percent}
				f, ok := figures[key]
				if !ok {
					f = naiveCap(u, n, percent)
					figures[key] = f
				}
				students.add(n)
				used.add(u)
				allowed.add(f.allowed)
				over.add(f.over)
				if u <= f.allowed {
					holds = true
				} else {
					breaks = true
				}
				if f.room == endless {
					endlessRoom = true
				} else {
					room.add(f.room)
				}
				if f.needed == endless {
					endlessNeeded = true
				} else {
					needed.add(f.needed)
				}
			}
		})
		want := CapUse{
			Students: students.counts(), Used: used.counts(), Allowed: allowed.counts(), Over: over.counts(),
			RoomEndless: endlessRoom,
		}
		if holds != breaks {
			want.Holds = quantity.TruthOf(holds)
		}
		if room.any {
			want.Room = room.counts()
		}
		switch {
		case !endlessNeeded:
			want.OrdinaryNeeded, want.Mendable = needed.counts(), quantity.Yes
		case !needed.any:
			want.Mendable = quantity.No
		default:
			want.OrdinaryNeeded = quantity.AtLeast(quantity.Count(needed.least))
		}
		if got := cohortOf(t, seats...).UnderCap(bound); got != want {
			rt.Fatalf("%v under %+v:\ngot  %+v\nwant %+v", seats, bound, got, want)
		}
	})
}

// A cap on some ordinary paths only leaves open whether the other ones count.
func TestCapOnSomeOrdinaryPaths(t *testing.T) {
	c := cohortOf(t, seat{quantity.Yes, ordinary}, seat{quantity.Yes, m1Exemption})
	bound := capAt(50)
	bound.Of = PathSetOf(ByThirdCycle)
	if got := c.UnderCap(bound); got.Used != fromTo(0, 1) {
		t.Errorf("%+v", got)
	}
}

func editionRead(t testing.TB, id string, readings law.Interpretations) *law.Edition {
	t.Helper()
	e, err := law.EditionByID(id)
	if err != nil {
		t.Fatal(err)
	}
	return e.WithInterpretations(readings)
}

func judged(t testing.TB, c *Cohort, e *law.Edition, niche quantity.Truth) *report.Report {
	t.Helper()
	r, err := newChecker(t, e).Validate(c, quantity.Date{}, niche)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

type capFinding struct {
	status              report.Status
	reason              *report.Reason
	have, want, missing string
}

func findingOn(r *report.Report, id string) (found capFinding) {
	text := func(v quantity.Value) string {
		if v.IsZero() {
			return ""
		}
		return v.In(language.English)
	}
	for f := range r.Of(id) {
		found = capFinding{f.Status, f.Reason, text(f.Have), text(f.Want), text(f.Missing)}
	}
	return found
}

// withPriorLearning gives a cohort of n, so many of whom enter by prior learning.
func withPriorLearning(t *testing.T, used, n int) *Cohort {
	t.Helper()
	return cohortOf(t, append(enrolled(used, priorLearning), enrolled(n-used, ordinary)...)...)
}

func TestRulesOnCohorts(t *testing.T) {
	m1 := cohortOf(t, slices.Concat(enrolled(2, m1Exemption), enrolled(2, m1WithExperience), enrolled(6, ordinary))...)
	for _, c := range []struct {
		name    string
		cohort  *Cohort
		edition *law.Edition
		rule    string
		want    capFinding
	}{
		{"at the limit", withPriorLearning(t, 3, 10), editionRead(t, "2018", 0), "cohort/cap-all",
			capFinding{report.StatusMet, nil, "3 students", "at most 3 students", ""}},
		{"one above", withPriorLearning(t, 4, 10), editionRead(t, "2008", 0), "cohort/cap-all",
			capFinding{report.StatusNotMet, nil, "4 students", "at most 3 students", "-1 student"}},
		{"nobody", withPriorLearning(t, 0, 0), editionRead(t, "2018", 0), "cohort/cap-all",
			capFinding{report.StatusMet, nil, "0 students", "at most 0 students", ""}},
		{"paths that are open", cohortOf(t, slices.Concat(enrolled(3, m1Exemption), enrolled(2, ordinary|priorLearning), enrolled(9, ordinary))...),
			editionRead(t, "2018", 0), "cohort/cap-all",
			capFinding{report.StatusUnknown, ReasonPathsUnknown, "3 to 5 students", "at most 4 students", ""}},
		{"a label that is open", cohortOf(t, slices.Concat(enrolled(3, m1Exemption), enrolled(6, ordinary), []seat{{quantity.Unknown, ordinary}})...),
			editionRead(t, "2018", 0), "cohort/cap-all",
			capFinding{report.StatusUnknown, ReasonLabelUnknown, "3 students", "2 to 3 students", ""}},
		{"an M1 with experience, as this library reads it", m1, editionRead(t, "2018", 0), "cohort/cap-all",
			capFinding{report.StatusMet, nil, "2 students", "at most 3 students", ""}},
		{"an M1 with experience inside the cap", m1, editionRead(t, "2018", law.M1InsideCap), "cohort/cap-all",
			capFinding{report.StatusNotMet, nil, "4 students", "at most 3 students", "-1 student"}},
		{"no edition before knows it", withPriorLearning(t, 1, 1), editionRead(t, "2018", 0), "cohort/cap-prior-learning",
			capFinding{status: report.StatusNotApplicable, reason: report.ReasonNotInEdition}},
		{"not found", withPriorLearning(t, 1, 1), editionRead(t, "2020", 0), "cohort/cap-all",
			capFinding{reason: report.ReasonThresholdNotFound}},
		{"not found", withPriorLearning(t, 1, 1), editionRead(t, "2020", 0), "cohort/cap-m1",
			capFinding{reason: report.ReasonThresholdNotFound}},
		{"uncapped", withPriorLearning(t, 1, 1), editionRead(t, "cge-page", 0), "cohort/cap-all",
			capFinding{status: report.StatusNotApplicable, reason: report.ReasonNotInEdition}},
	} {
		r := judged(t, c.cohort, c.edition, quantity.Unknown)
		if got := findingOn(r, c.rule); got != c.want {
			t.Errorf("%s, %v under %v: %+v, want %+v", c.name, c.rule, c.edition, got, c.want)
		}
		if len(r.Findings) != len(capSpecs) {
			t.Errorf("%s: %d findings", c.name, len(r.Findings))
		}
	}
}

// The edition of 2020 allows 12 of 30 by prior learning, and 18 where the programme trains
// for a niche trade.
func TestRulesOnCohortsByNiche(t *testing.T) {
	const other, niche = "cohort/cap-prior-learning", "cohort/cap-prior-learning-niche"
	for _, c := range []struct {
		used  int
		niche quantity.Truth
		rule  string
		want  capFinding
	}{
		{12, quantity.No, other, capFinding{report.StatusMet, nil, "12 students", "at most 12 students", ""}},
		{12, quantity.No, niche, capFinding{status: report.StatusNotApplicable, reason: ReasonNotNiche}},
		{13, quantity.No, other, capFinding{report.StatusNotMet, nil, "13 students", "at most 12 students", "-1 student"}},
		{13, quantity.Yes, other, capFinding{status: report.StatusNotApplicable, reason: ReasonNiche}},
		{18, quantity.Yes, niche, capFinding{report.StatusMet, nil, "18 students", "at most 18 students", ""}},
		{19, quantity.Yes, niche, capFinding{report.StatusNotMet, nil, "19 students", "at most 18 students", "-1 student"}},
		{12, quantity.Unknown, other, capFinding{report.StatusMet, nil, "12 students", "at most 12 students", ""}},
		{13, quantity.Unknown, other, capFinding{report.StatusUnknown, ReasonNicheUnknown, "13 students", "at most 12 students", ""}},
		{13, quantity.Unknown, niche, capFinding{report.StatusMet, nil, "13 students", "at most 18 students", ""}},
		{19, quantity.Unknown, other, capFinding{report.StatusUnknown, ReasonNicheUnknown, "19 students", "at most 12 students", ""}},
		{19, quantity.Unknown, niche, capFinding{report.StatusNotMet, ReasonNicheOrNot, "19 students", "at most 18 students", "-1 student"}},
		{19, quantity.Truth(9), niche, capFinding{report.StatusNotMet, ReasonNicheOrNot, "19 students", "at most 18 students", "-1 student"}},
	} {
		r := judged(t, withPriorLearning(t, c.used, 30), editionRead(t, "2020", 0), c.niche)
		if got := findingOn(r, c.rule); got != c.want {
			t.Errorf("%d of 30, niche %v, %v: %+v, want %+v", c.used, c.niche, c.rule, got, c.want)
		}
		if len(r.Findings) != len(capSpecs) {
			t.Errorf("%d of 30, niche %v: %d findings", c.used, c.niche, len(r.Findings))
		}
	}
}

// In every edition a cap for niche trades is at least as wide as the one for the other
// programmes. NewChecker judges by either order.
func TestCapsForNicheTradesAreWider(t *testing.T) {
	for _, e := range law.Editions() {
		caps := newChecker(t, e).Caps()
		for _, wide := range caps {
			if wide.For == CapForNiche && !slices.ContainsFunc(caps, func(other Cap) bool {
				narrow, narrowFound := other.Share.Get()
				width, wideFound := wide.Share.Get()
				return other.For == CapForOther && other.Of == wide.Of && narrowFound && wideFound && narrow <= width
			}) {
				t.Errorf("edition %v: no narrower cap than %v for the other programmes", e, wide.Rule)
			}
		}
	}
}

// withoutUnassessed leaves out what no text was found for, so that the rest gives a
// verdict.
func withoutUnassessed(r *report.Report) report.Verdict {
	r.Findings = slices.DeleteFunc(r.Findings, func(f report.Finding) bool { return f.Status == report.StatusUnassessed })
	return r.Verdict()
}

// Filling in what is not known never turns one verdict into the other, and a verdict
// that all fillings share is given before.
func TestVerdictsAreMonotoneAndExact(t *testing.T) {
	editions := []*law.Edition{
		editionRead(t, "2008", 0), editionRead(t, "2018", 0), editionRead(t, "2018", law.M1InsideCap), editionRead(t, "2020", 0)}
	rapid.Check(t, func(rt *rapid.T) {
		e := rapid.SampledFrom(editions).Draw(rt, "edition")
		seats := drawSeats(rt, 4)
		for i := range seats { // no edition that has caps lists any exemption
			if seats[i].of &^= anyExemption; seats[i].of == 0 {
				seats[i].of = priorLearning
			}
		}
		niche := rapid.SampledFrom([]quantity.Truth{quantity.Unknown, quantity.Unknown, quantity.No, quantity.Yes}).Draw(rt, "niche")
		before := withoutUnassessed(judged(t, cohortOf(t, seats...), e, niche))
		verdicts := map[report.Verdict]bool{}
		eachCompletion(seats, func(all []settled) {
			var c Cohort
			for _, one := range all {
				c.Add(quantity.TruthOf(one.counted), decidedAs(t, one.of))
			}
			for _, filled := range []quantity.Truth{quantity.No, quantity.Yes} {
				if niche == quantity.Unknown || niche == filled {
					verdicts[withoutUnassessed(judged(t, &c, e, filled))] = true
				}
			}
		})
		want := report.Undetermined
		if len(verdicts) == 1 {
			for want = range verdicts {
			}
		}
		if before != want {
			rt.Fatalf("%v, of %v", before, verdicts)
		}
	})
}

// What is missing, taken away from those who count, makes the cap hold; one less does
// not.
func TestMissingMendsACap(t *testing.T) {
	e := editionRead(t, "2018", 0)
	rapid.Check(t, func(rt *rapid.T) {
		ordinarily, exempt := rapid.IntRange(0, 40).Draw(rt, "ordinary"), rapid.IntRange(0, 40).Draw(rt, "exempted")
		under := func(less int) (status report.Status, missing int) {
			c := cohortOf(t, append(enrolled(exempt-less, m1Exemption), enrolled(ordinarily+less, ordinary)...)...)
			for f := range judged(t, c, e, quantity.No).Of("cohort/cap-all") {
				r, _ := f.Missing.Students()
				n, _ := r.Exact()
				return f.Status, int(n)
			}
			return 0, 0
		}
		status, missing := under(0)
		if (status == report.StatusNotMet) != (missing < 0) {
			rt.Fatalf("%v, missing %d", status, missing)
		}
		if status == report.StatusNotMet {
			if status, _ := under(-missing); status != report.StatusMet {
				rt.Fatalf("%d less do not mend it", -missing)
			}
			if status, _ := under(-missing - 1); status != report.StatusNotMet {
				rt.Fatalf("%d less mend it", -missing-1)
			}
		}
	})
}

func TestCohortWithoutAnEdition(t *testing.T) {
	if _, err := (*Checker)(nil).Validate(new(Cohort), quantity.Date{}, quantity.No); err != law.ErrNoEdition {
		t.Errorf("%v", err)
	}
}

func TestCohortReports(t *testing.T) {
	c := cohortOf(t, slices.Concat(enrolled(13, priorLearning), enrolled(2, m1Exemption|priorLearning), enrolled(17, ordinary))...)
	intake, err := quantity.ParseDate("2024-09-01")
	if err != nil {
		t.Fatal(err)
	}
	r, err := newChecker(t, editionRead(t, "2020", 0)).Validate(c, intake, quantity.Unknown)
	if err != nil {
		t.Fatal(err)
	}
	golden.Assert(t, "cohort.en.txt", []byte(r.Text(language.English)))
	golden.Assert(t, "cohort.fr.txt", []byte(r.Text(language.French)))
	raw, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden.Assert(t, "cohort.json", append(raw, '\n'))
}

func TestCapUseInJSON(t *testing.T) {
	for _, c := range []struct {
		use  CapUse
		want string
	}{
		{cohortOf(t, enrolled(10, ordinary)...).UnderCap(capAt(30)),
			`{"students":10,"used":0,"allowed":3,"over":0,"holds":true,"room":4,"ordinaryNeeded":0,"mendable":true}`},
		{cohortOf(t, seat{quantity.Yes, m1Exemption | ordinary}).UnderCap(capAt(100)),
			`{"students":1,"used":{"min":0,"max":1},"allowed":1,"over":0,"holds":true,"roomEndless":true,"ordinaryNeeded":0,"mendable":true}`},
		{cohortOf(t, seat{quantity.Yes, m1Exemption}).UnderCap(capAt(0)),
			`{"students":1,"used":1,"allowed":0,"over":1,"holds":false,"room":0,"mendable":false}`},
	} {
		if got, err := json.Marshal(c.use); err != nil || string(got) != c.want {
			t.Errorf("%s, %v, want %s", got, err, c.want)
		}
	}
}

// One report serves many cohorts.
func TestCohortValidateInto(t *testing.T) {
	e := editionRead(t, "2020", 0)
	var r report.Report
	for _, seats := range [][]seat{enrolled(3, priorLearning), enrolled(3, ordinary)} {
		c := cohortOf(t, seats...)
		if err := newChecker(t, e).ValidateInto(&r, c, quantity.Date{}, quantity.Unknown); err != nil || !r.Equal(judged(t, c, e, quantity.Unknown)) {
			t.Errorf("another report, or %v", err)
		}
	}
	if err := (*Checker)(nil).ValidateInto(&r, new(Cohort), quantity.Date{}, quantity.No); err == nil || !strings.Contains(err.Error(), "no edition") {
		t.Errorf("%v", err)
	}
}
