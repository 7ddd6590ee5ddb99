package ms_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mastere-go/mastere/ms"
)

// incomplete is a programme that says little, for the examples.
func incomplete() *ms.Programme {
	return &ms.Programme{
		Label:   ms.LabelMS,
		Schools: []ms.School{{Name: "École Exemple", Role: ms.RoleLead}},
		Tracks:  []ms.Track{{Duration: ms.Duration{Semesters: ms.Exactly[ms.Semesters](1)}}},
	}
}

func ExampleReport_Verdict() {
	edition, _ := ms.EditionByID("cge-page")
	report, _ := incomplete().Validate(edition, ms.Date{})
	fmt.Println(report.Verdict(), report.Dated())
	// Output: not-compliant false
}

func ExampleReport_Err() {
	edition, _ := ms.EditionByID("cge-page")
	report, _ := incomplete().Validate(edition, ms.Date{})
	if err := report.Err(); err != nil {
		fmt.Println(err)
	}
	// Output: not compliant: programme/duration-min not met at /tracks/0
}

func ExampleReport_Of() {
	edition, _ := ms.EditionByID("cge-page")
	report, _ := incomplete().Validate(edition, ms.Date{})
	for f := range report.Of(ms.DurationMin) {
		missing, _ := f.Missing.Semesters()
		fmt.Println(f.Place, f.Status, missing)
	}
	// Output: /tracks/0 not-met 1
}

func ExampleReport_With() {
	edition, _ := ms.EditionByID("cge-page")
	report, _ := incomplete().Validate(edition, ms.Date{})
	for f := range report.With(ms.Undecided) {
		fmt.Println(f.Rule.ID(), f.Facts)
	}
	// Output: programme/delivered-by-members [/schools/0/member]
}

func ExampleReport_Clone() {
	edition, _ := ms.EditionByID("cge-page")
	var reused ms.Report
	_ = incomplete().ValidateInto(&reused, edition, ms.Date{})
	kept := reused.Clone()
	reused.Reset(edition, ms.Date{})
	fmt.Println(len(reused.Findings), kept.Verdict())
	// Output: 0 not-compliant
}

// A check of one's own adds a finding for each place it judges.
func ExampleReport_Add() {
	edition, _ := ms.EditionByID("2018")
	rule := ms.NewRule(ms.TaughtHoursMin, ms.Text{FR: "{want} sont enseignées.", EN: "{want} are taught."})
	taught := ms.Exactly(ms.WholeHours(320))

	var report ms.Report
	report.Reset(edition, ms.Date{})
	hours := ms.Path{}.Name(ms.NameCurriculum).Name(ms.NameHours)
	if f := report.Add(rule, hours); f != nil { // nil: the edition leaves nothing to judge
		f.Have, f.Want = ms.ValueOfHours(taught), edition.Limit(rule.ID())
		f.Judge(taught.IsAtLeast(edition.Curriculum().MinTaught.Value))
		report.Fact(hours)
	}
	for f := range report.With(ms.NotMet) {
		missing, _ := f.Missing.Hours()
		fmt.Println(f.Rule.ID(), missing, f.Facts)
	}
	// Output: curriculum/taught-hours-min 30 [/curriculum/hours]
}

func ExampleReport_Equal() {
	edition, _ := ms.EditionByID("2018")
	a, _ := incomplete().Validate(edition, ms.Date{})
	b, _ := incomplete().Validate(edition, ms.Date{})
	fmt.Println(a.Equal(b))
	// Output: true
}

// weighed is a finding with nothing but what a verdict looks at.
func weighed(force ms.Force, status ms.Status) ms.Finding {
	return ms.Finding{Rule: ms.Rules()[0], Clause: ms.Clause{Force: force}, Status: status}
}

func TestVerdict(t *testing.T) {
	const un, com, not = ms.Undetermined, ms.Compliant, ms.NotCompliant
	met := weighed(ms.Required, ms.Met)
	for _, c := range []struct {
		status ms.Status
		// The verdict of a finding of this status by itself, and beside a required one that is met.
		required, requiredBeside ms.Verdict
	}{
		{ms.Unassessed, un, un},
		{ms.Met, com, com},
		{ms.NotMet, not, not},
		{ms.Undecided, un, un},
		{ms.NotApplicable, un, com},
		{ms.Waived, un, com},
	} {
		for force := ms.NotHeld; force <= ms.Unjudged; force++ {
			alone, beside := un, com // what is not required never counts
			if force == ms.Required {
				alone, beside = c.required, c.requiredBeside
			}
			f := weighed(force, c.status)
			for _, r := range []struct {
				findings []ms.Finding
				want     ms.Verdict
			}{
				{[]ms.Finding{f}, alone},
				{[]ms.Finding{f, met}, beside},
				{[]ms.Finding{met, f}, beside},
			} {
				report := ms.Report{Findings: r.findings}
				if got := report.Verdict(); got != r.want {
					t.Errorf("%d findings, %v %v: %v, want %v", len(r.findings), force, c.status, got, r.want)
				}
				if err := report.Err(); (err == nil) != (r.want == com) {
					t.Errorf("%d findings, %v %v: error %v", len(r.findings), force, c.status, err)
				}
			}
		}
	}
	if got := new(ms.Report).Verdict(); got != un {
		t.Errorf("an empty report is %v", got)
	}
	broken := ms.Report{Findings: []ms.Finding{weighed(ms.Required, ms.Undecided), weighed(ms.Required, ms.NotMet)}}
	if got := broken.Verdict(); got != not {
		t.Errorf("a breach beside an open rule is %v", got)
	}
}

func TestErrHoldsWhatTheVerdictRestsOn(t *testing.T) {
	findings := []ms.Finding{
		weighed(ms.Required, ms.Met), weighed(ms.Required, ms.Undecided), weighed(ms.Advice, ms.NotMet),
		weighed(ms.Required, ms.Unassessed), weighed(ms.Unjudged, ms.Unassessed), weighed(ms.Required, ms.NotApplicable),
	}
	statuses := func(r *ms.Report) (verdict ms.Verdict, all []ms.Status) {
		err, ok := errors.AsType[*ms.VerdictError](r.Err())
		if !ok {
			t.Fatalf("error = %v, want a VerdictError", r.Err())
		}
		for _, f := range err.Findings {
			all = append(all, f.Status)
			if f.Clause.Force != ms.Required {
				t.Errorf("the error holds what is %v", f.Clause.Force)
			}
		}
		if err.Error() == "" {
			t.Error("the error says nothing")
		}
		return err.Verdict, all
	}
	open := &ms.Report{Findings: findings}
	if verdict, got := statuses(open); verdict != ms.Undetermined || !slices.Equal(got, []ms.Status{ms.Undecided, ms.Unassessed}) {
		t.Errorf("%v with %v", verdict, got)
	}
	broken := &ms.Report{Findings: append(slices.Clone(findings), weighed(ms.Required, ms.NotMet))}
	if verdict, got := statuses(broken); verdict != ms.NotCompliant || !slices.Equal(got, []ms.Status{ms.NotMet}) {
		t.Errorf("%v with %v", verdict, got)
	}
	if verdict, got := statuses(new(ms.Report)); verdict != ms.Undetermined || got != nil {
		t.Errorf("an empty report: %v with %v", verdict, got)
	}
	if err := (&ms.Report{Findings: findings[:1]}).Err(); err != nil {
		t.Errorf("a compliant report: %v", err)
	}
}

func TestErrKeepsNoMemoryOfItsReport(t *testing.T) {
	e := mustEdition(t, "2020")
	var r ms.Report
	if err := incomplete().ValidateInto(&r, e, soundIntake); err != nil {
		t.Fatal(err)
	}
	err, _ := errors.AsType[*ms.VerdictError](r.Err())
	message := err.Error()
	if err := sound().ValidateInto(&r, e, soundIntake); err != nil {
		t.Fatal(err)
	}
	if err.Error() != message {
		t.Errorf("the error has changed to %v", err)
	}
}

func TestOfAndWith(t *testing.T) {
	p := incomplete()
	p.Tracks = append(p.Tracks, p.Tracks[0], ms.Track{Duration: ms.Duration{Semesters: ms.Exactly[ms.Semesters](2)}})
	r, err := p.Validate(mustEdition(t, "2020"), soundIntake)
	if err != nil {
		t.Fatal(err)
	}
	var of, with int
	for f := range r.Of(ms.DurationMin) {
		if f.Rule.ID() != ms.DurationMin {
			t.Errorf("Of gives %v", f.Rule.ID())
		}
		of++
	}
	for f := range r.With(ms.NotMet) {
		if f.Status != ms.NotMet {
			t.Errorf("With gives %v", f.Status)
		}
		with++
		break // stopping early is allowed
	}
	if of != 3 || with != 1 {
		t.Errorf("%d findings of the rule, %d broken before the stop", of, with)
	}
	for f := range r.Of(ms.CreditsTotal) {
		t.Errorf("a rule that was not checked has the finding %+v", f)
	}
	// What Of gives is the finding itself, so that a caller can waive it.
	for f := range r.Of(ms.DurationMin) {
		f.Status = ms.Waived
	}
	if next := slices.Collect(r.With(ms.Waived)); len(next) != 3 {
		t.Errorf("%d findings are waived", len(next))
	}
}

func TestCloneSharesNoMemory(t *testing.T) {
	e := mustEdition(t, "2020")
	r, err := incomplete().Validate(e, soundIntake)
	if err != nil {
		t.Fatal(err)
	}
	r.Origin, r.Digest = ms.Origin{Kind: ms.OriginFictitious}, ms.DigestOf(nil)
	c := r.Clone()
	if !c.Equal(r) || !r.Equal(c) {
		t.Error("a clone says something else")
	}
	if diff := cmp.Diff(r, c); diff != "" {
		t.Errorf("a clone differs (-want +got):\n%s", diff)
	}
	facts := 0
	for i := range r.Findings {
		for j := range r.Findings[i].Facts {
			r.Findings[i].Facts[j] = ms.Path{}
			facts++
		}
		r.Findings[i].Status = ms.Waived
	}
	if facts == 0 {
		t.Fatal("the report names no facts")
	}
	for _, f := range c.Findings {
		if f.Status == ms.Waived || slices.Contains(f.Facts, ms.Path{}) {
			t.Errorf("the clone has changed with its report: %+v", f)
		}
	}
	if c.Equal(r) {
		t.Error("reports with other findings are equal")
	}
}

func TestReportsDifferInEveryField(t *testing.T) {
	report := func() *ms.Report {
		r, err := incomplete().Validate(mustEdition(t, "2020"), soundIntake)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	for what, change := range map[string]func(*ms.Report){
		"edition":  func(r *ms.Report) { r.Edition = mustEdition(t, "2018") },
		"reading":  func(r *ms.Report) { r.Edition = r.Edition.WithReadings(ms.ProRata) },
		"intake":   func(r *ms.Report) { r.Intake = ms.Date{} },
		"title":    func(r *ms.Report) { r.Title.FR = "x" },
		"origin":   func(r *ms.Report) { r.Origin.Date = "x" },
		"digest":   func(r *ms.Report) { r.Digest = ms.DigestOf(nil) },
		"findings": func(r *ms.Report) { r.Findings = r.Findings[1:] },
	} {
		r := report()
		change(r)
		if r.Equal(report()) {
			t.Errorf("reports with another %s are equal", what)
		}
	}
	a, b := report(), report()
	a.Edition, b.Edition = a.Edition.WithReadings(ms.ProRata), b.Edition.WithReadings(ms.ProRata)
	if diff := cmp.Diff(a, b); diff != "" || !a.Equal(b) {
		t.Errorf("reports by the same readings differ (-one +other):\n%s", diff)
	}
}

// A report that is used again says what a new one says, whatever it held before.
func TestAReusedReportForgets(t *testing.T) {
	var reused ms.Report
	everything := []*ms.Programme{incomplete(), sound(), {Label: ms.LabelMS}, incomplete(), {Label: ms.LabelMS, Tracks: make([]ms.Track, 30)}, sound()}
	for _, e := range ms.Editions() {
		for i, p := range everything {
			fresh, err := p.Validate(e, soundIntake)
			if err != nil {
				t.Fatal(err)
			}
			reused.Origin, reused.Digest = ms.Origin{Date: "before"}, ms.DigestOf(nil)
			if err := p.ValidateInto(&reused, e, soundIntake); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(fresh, &reused); diff != "" {
				t.Errorf("%v: programme %d (-new +used again):\n%s", e, i, diff)
			}
		}
	}
}

func TestAReusedReportTakesNoMoreMemory(t *testing.T) {
	e, p := mustEdition(t, "2020"), sound()
	var r ms.Report
	allocations := testing.AllocsPerRun(100, func() {
		if err := p.ValidateInto(&r, e, soundIntake); err != nil {
			t.Fatal(err)
		}
	})
	if fresh := testing.AllocsPerRun(100, func() {
		if _, err := p.Validate(e, soundIntake); err != nil {
			t.Fatal(err)
		}
	}); allocations >= fresh {
		t.Errorf("%v allocations with a report used again, %v with a new one", allocations, fresh)
	}
}

func TestJudges(t *testing.T) {
	rules := ms.Rules()
	for id, want := range map[string]map[ms.RuleID]bool{
		"2008":     {ms.DeliveredByMembers: true, ms.PartnerDelivers: false, ms.ExecutiveExperience: false},
		"2020":     {ms.PartnerDelivers: true, ms.DurationMonths: true, ms.ExecutiveExperience: false},
		"cge-page": {ms.DeliveredByMembers: true, ms.PartnerDelivers: false},
	} {
		r := ms.Report{Edition: mustEdition(t, id)}
		for _, rule := range rules {
			if judges, asked := want[rule.ID()]; asked && r.Judges(rule) != judges {
				t.Errorf("%s judges %v: %v", id, rule.ID(), !judges)
			}
		}
	}
}

func TestDated(t *testing.T) {
	for _, c := range []struct {
		edition string
		intake  ms.Date
		want    bool
	}{{"2020", soundIntake, true}, {"2018", soundIntake, false}, {"cge-page", soundIntake, false}, {"2020", ms.Date{}, false}} {
		r := ms.Report{Edition: mustEdition(t, c.edition), Intake: c.intake}
		if r.Dated() != c.want {
			t.Errorf("%s is in force on %q: %v", c.edition, c.intake, r.Dated())
		}
	}
	if new(ms.Report).Dated() {
		t.Error("a report without an edition is dated")
	}
}
