package report_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// incomplete is a programme that says little, for the examples.
func incomplete() *ms.Programme {
	return &ms.Programme{
		Label:   law.MS,
		Schools: []ms.School{{Name: "École Exemple", Role: ms.RoleLead}},
		Tracks:  []ms.Track{{Duration: ms.Duration{Semesters: quantity.Exactly[quantity.Semesters](1)}}},
	}
}

func ExampleReport_Verdict() {
	edition, _ := law.EditionByID("cge-page")
	rep, _ := testkit.Judge(incomplete(), edition, quantity.Date{})
	fmt.Println(rep.Verdict(), rep.Dated())
	// Output: not-compliant false
}

func ExampleReport_Err() {
	edition, _ := law.EditionByID("cge-page")
	rep, _ := testkit.Judge(incomplete(), edition, quantity.Date{})
	if err := rep.Err(); err != nil {
		fmt.Println(err)
	}
	// Output: not compliant: programme/duration-min not met at /tracks/0
}

func ExampleReport_Of() {
	edition, _ := law.EditionByID("cge-page")
	rep, _ := testkit.Judge(incomplete(), edition, quantity.Date{})
	for f := range rep.Of("programme/duration-min") {
		missing, _ := f.Missing.Semesters()
		fmt.Println(f.Place, f.Status, missing)
	}
	// Output: /tracks/0 not-met 1
}

func ExampleReport_With() {
	edition, _ := law.EditionByID("cge-page")
	rep, _ := testkit.Judge(incomplete(), edition, quantity.Date{})
	for f := range rep.With(report.StatusUnknown) {
		fmt.Println(f.Rule.ID, f.Locations)
	}
	// Output: programme/delivered-by-members [/schools/0/member]
}

func ExampleReport_Clone() {
	edition, _ := law.EditionByID("cge-page")
	var reused report.Report
	_ = testkit.JudgeInto(&reused, incomplete(), edition, quantity.Date{})
	kept := reused.Clone()
	reused.Reset(edition, quantity.Date{})
	fmt.Println(len(reused.Findings), kept.Verdict())
	// Output: 0 not-compliant
}

// A rule of one's own starts a finding for each place that it judges.
func ExamplePass() {
	edition, _ := law.EditionByID("2018")
	rule := &law.Rule{
		ID: "curriculum/taught-hours-min", Measure: quantity.MeasureHours,
		Sentence: document.Text{FR: "{want} sont enseignées.", EN: "{want} are taught."},
	}
	term, _ := edition.Term(rule.ID)

	var rep report.Report
	rep.Reset(edition, quantity.Date{})
	pass := report.NewPass(&rep, rule, &term)
	hours := document.Pointer{}.Member("curriculum").Member("hours")
	if f := pass.Finding(hours); f != nil { // nil: the edition leaves nothing to judge
		f.Have = quantity.ValueOfHours(quantity.Exactly(quantity.WholeHours(320)))
		f.Want, _ = pass.Limit()
		f.Judge(f.Have.Within(f.Want))
		pass.Locate(hours)
	}
	for f := range rep.Breaches() {
		missing, _ := f.Missing.Hours()
		fmt.Println(f.Sentence(language.English), missing, f.Locations)
	}
	// Output: at least 350 h are taught. 30 [/curriculum/hours]
}

func ExampleReport_Equal() {
	edition, _ := law.EditionByID("2018")
	a, _ := testkit.Judge(incomplete(), edition, quantity.Date{})
	b, _ := testkit.Judge(incomplete(), edition, quantity.Date{})
	fmt.Println(a.Equal(b))
	// Output: true
}

// weighed is a finding with nothing but what a verdict looks at.
func weighed(force law.Force, status report.Status) report.Finding {
	return report.Finding{Rule: ms.Checks()[0].Rule, Force: force, Status: status}
}

func TestVerdict(t *testing.T) {
	const un, com, not = report.Undetermined, report.Compliant, report.NotCompliant
	met := weighed(law.Required, report.StatusMet)
	for _, c := range []struct {
		status report.Status
		// The verdict of a finding of this status by itself, and beside a required one that is met.
		required, requiredBeside report.Verdict
	}{
		{report.StatusUnassessed, un, un},
		{report.StatusMet, com, com},
		{report.StatusNotMet, not, not},
		{report.StatusUnknown, un, un},
		{report.StatusNotApplicable, un, com},
		{report.StatusWaived, un, com},
	} {
		for force := law.NotHeld; force <= law.Unjudged; force++ {
			alone, beside := un, com // what is not required never counts
			if force == law.Required {
				alone, beside = c.required, c.requiredBeside
			}
			f := weighed(force, c.status)
			for _, r := range []struct {
				findings []report.Finding
				want     report.Verdict
			}{
				{[]report.Finding{f}, alone},
				{[]report.Finding{f, met}, beside},
				{[]report.Finding{met, f}, beside},
			} {
				rep := report.Report{Findings: r.findings}
				if got := rep.Verdict(); got != r.want {
					t.Errorf("%d findings, %v %v: %v, want %v", len(r.findings), force, c.status, got, r.want)
				}
				if err := rep.Err(); (err == nil) != (r.want == com) {
					t.Errorf("%d findings, %v %v: error %v", len(r.findings), force, c.status, err)
				}
			}
		}
	}
	if got := new(report.Report).Verdict(); got != un {
		t.Errorf("an empty report is %v", got)
	}
	broken := report.Report{Findings: []report.Finding{weighed(law.Required, report.StatusUnknown), weighed(law.Required, report.StatusNotMet)}}
	if got := broken.Verdict(); got != not {
		t.Errorf("a breach beside an open rule is %v", got)
	}
}

func TestVerdictsAreInBothLanguages(t *testing.T) {
	for v := report.Undetermined; v <= report.NotCompliant; v++ {
		testkit.Sentence(t, v.String(), v.Text())
	}
}

func TestErrHoldsWhatTheVerdictRestsOn(t *testing.T) {
	findings := []report.Finding{
		weighed(law.Required, report.StatusMet), weighed(law.Required, report.StatusUnknown), weighed(law.Advice, report.StatusNotMet),
		weighed(law.Required, report.StatusUnassessed), weighed(law.Unjudged, report.StatusUnassessed), weighed(law.Required, report.StatusNotApplicable),
	}
	statuses := func(r *report.Report) (verdict report.Verdict, all []report.Status) {
		err, ok := errors.AsType[*report.VerdictError](r.Err())
		if !ok {
			t.Fatalf("error = %v, want a VerdictError", r.Err())
		}
		for _, f := range err.Findings {
			all = append(all, f.Status)
			if f.Force != law.Required {
				t.Errorf("the error holds what is %v", f.Force)
			}
		}
		if err.Error() == "" {
			t.Error("the error says nothing")
		}
		return err.Verdict, all
	}
	open := &report.Report{Findings: findings}
	if verdict, got := statuses(open); verdict != report.Undetermined || !slices.Equal(got, []report.Status{report.StatusUnknown, report.StatusUnassessed}) {
		t.Errorf("%v with %v", verdict, got)
	}
	broken := &report.Report{Findings: append(slices.Clone(findings), weighed(law.Required, report.StatusNotMet))}
	if verdict, got := statuses(broken); verdict != report.NotCompliant || !slices.Equal(got, []report.Status{report.StatusNotMet}) {
		t.Errorf("%v with %v", verdict, got)
	}
	if verdict, got := statuses(new(report.Report)); verdict != report.Undetermined || got != nil {
		t.Errorf("an empty report: %v with %v", verdict, got)
	}
	if err := (&report.Report{Findings: findings[:1]}).Err(); err != nil {
		t.Errorf("a compliant report: %v", err)
	}
}

func TestErrKeepsNoMemoryOfItsReport(t *testing.T) {
	e := testkit.Edition(t, "2020")
	var r report.Report
	if err := testkit.JudgeInto(&r, incomplete(), e, testkit.SoundIntake); err != nil {
		t.Fatal(err)
	}
	err, _ := errors.AsType[*report.VerdictError](r.Err())
	message := err.Error()
	if err := testkit.JudgeInto(&r, testkit.Sound(), e, testkit.SoundIntake); err != nil {
		t.Fatal(err)
	}
	if err.Error() != message {
		t.Errorf("the error has changed to %v", err)
	}
}

func TestOfAndWith(t *testing.T) {
	p := incomplete()
	p.Tracks = append(p.Tracks, p.Tracks[0], ms.Track{Duration: ms.Duration{Semesters: quantity.Exactly[quantity.Semesters](2)}})
	r, err := testkit.Judge(p, testkit.Edition(t, "2020"), testkit.SoundIntake)
	if err != nil {
		t.Fatal(err)
	}
	var of, with int
	for f := range r.Of("programme/duration-min") {
		if f.Rule.ID != "programme/duration-min" {
			t.Errorf("Of gives %v", f.Rule.ID)
		}
		of++
	}
	for f := range r.With(report.StatusNotMet) {
		if f.Status != report.StatusNotMet {
			t.Errorf("With gives %v", f.Status)
		}
		with++
		break // stopping early is allowed
	}
	if of != 3 || with != 1 {
		t.Errorf("%d findings of the rule, %d broken before the stop", of, with)
	}
	for f := range r.Of("curriculum/credits-total") {
		t.Errorf("a rule that was not checked has the finding %+v", f)
	}
	// What Of gives is the finding itself, so that a caller can waive it.
	for f := range r.Of("programme/duration-min") {
		f.Status = report.StatusWaived
	}
	if next := slices.Collect(r.With(report.StatusWaived)); len(next) != 3 {
		t.Errorf("%d findings are waived", len(next))
	}
}

func TestCloneSharesNoMemory(t *testing.T) {
	e := testkit.Edition(t, "2020")
	r, err := testkit.Judge(incomplete(), e, testkit.SoundIntake)
	if err != nil {
		t.Fatal(err)
	}
	r.Origin, r.Digest = report.Origin{Kind: report.OriginFictitious}, document.DigestOf(nil)
	c := r.Clone()
	if !c.Equal(r) || !r.Equal(c) {
		t.Error("a clone says something else")
	}
	if diff := cmp.Diff(r, c); diff != "" {
		t.Errorf("a clone differs (-want +got):\n%s", diff)
	}
	facts := 0
	for i := range r.Findings {
		for j := range r.Findings[i].Locations {
			r.Findings[i].Locations[j] = document.Pointer{}
			facts++
		}
		r.Findings[i].Status = report.StatusWaived
	}
	if facts == 0 {
		t.Fatal("the report names no facts")
	}
	for _, f := range c.Findings {
		if f.Status == report.StatusWaived || slices.Contains(f.Locations, document.Pointer{}) {
			t.Errorf("the clone has changed with its report: %+v", f)
		}
	}
	if c.Equal(r) {
		t.Error("reports with other findings are equal")
	}
}

func TestReportsDifferInEveryField(t *testing.T) {
	rep := func() *report.Report {
		r, err := testkit.Judge(incomplete(), testkit.Edition(t, "2020"), testkit.SoundIntake)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	for what, change := range map[string]func(*report.Report){
		"edition":  func(r *report.Report) { r.Edition = testkit.Edition(t, "2018") },
		"reading":  func(r *report.Report) { r.Edition = r.Edition.WithInterpretations(law.ProRata) },
		"intake":   func(r *report.Report) { r.Intake = quantity.Date{} },
		"title":    func(r *report.Report) { r.Title.FR = "x" },
		"origin":   func(r *report.Report) { r.Origin.Date = "x" },
		"digest":   func(r *report.Report) { r.Digest = document.DigestOf(nil) },
		"findings": func(r *report.Report) { r.Findings = r.Findings[1:] },
	} {
		r := rep()
		change(r)
		if r.Equal(rep()) {
			t.Errorf("reports with another %s are equal", what)
		}
	}
	a, b := rep(), rep()
	a.Edition, b.Edition = a.Edition.WithInterpretations(law.ProRata), b.Edition.WithInterpretations(law.ProRata)
	if diff := cmp.Diff(a, b); diff != "" || !a.Equal(b) {
		t.Errorf("reports by the same readings differ (-one +other):\n%s", diff)
	}
}

// A report that is used again says what a new one says, whatever it held before.
func TestAReusedReportForgets(t *testing.T) {
	var reused report.Report
	everything := []*ms.Programme{incomplete(), testkit.Sound(), {Label: law.MS}, incomplete(), {Label: law.MS, Tracks: make([]ms.Track, 30)}, testkit.Sound()}
	for _, e := range law.Editions() {
		for i, p := range everything {
			fresh, err := testkit.Judge(p, e, testkit.SoundIntake)
			if err != nil {
				t.Fatal(err)
			}
			reused.Origin, reused.Digest = report.Origin{Date: "before"}, document.DigestOf(nil)
			if err := testkit.JudgeInto(&reused, p, e, testkit.SoundIntake); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(fresh, &reused); diff != "" {
				t.Errorf("%v: programme %d (-new +used again):\n%s", e, i, diff)
			}
		}
	}
}

func TestAReusedReportTakesNoMoreMemory(t *testing.T) {
	e, p := testkit.Edition(t, "2020"), testkit.Sound()
	var r report.Report
	allocations := testing.AllocsPerRun(100, func() {
		if err := testkit.JudgeInto(&r, p, e, testkit.SoundIntake); err != nil {
			t.Fatal(err)
		}
	})
	if fresh := testing.AllocsPerRun(100, func() {
		if _, err := testkit.Judge(p, e, testkit.SoundIntake); err != nil {
			t.Fatal(err)
		}
	}); allocations >= fresh {
		t.Errorf("%v allocations with a report used again, %v with a new one", allocations, fresh)
	}
}

// A pass starts no finding to be judged where the edition leaves nothing to judge, and
// says why.
func TestWhatAnEditionLeavesToJudge(t *testing.T) {
	for _, c := range []struct {
		edition, rule string
		judges        bool
		status        report.Status
		reason        *report.Reason
	}{
		{"2008", "programme/delivered-by-members", true, report.StatusUnassessed, nil},
		{"2008", "programme/partner-delivers", false, report.StatusUnassessed, report.ReasonThresholdNotFound},
		{"2008", "programme/executive-experience", false, report.StatusUnassessed, report.ReasonNotForPrograms},
		{"2020", "programme/partner-delivers", true, report.StatusUnassessed, nil},
		{"2020", "programme/duration-months", true, report.StatusUnassessed, nil},
		{"2020", "programme/executive-experience", false, report.StatusUnassessed, report.ReasonNotForPrograms},
		{"cge-page", "programme/delivered-by-members", true, report.StatusUnassessed, nil},
		{"cge-page", "programme/partner-delivers", false, report.StatusNotApplicable, report.ReasonNotInEdition},
	} {
		e := testkit.Edition(t, c.edition)
		var rep report.Report
		rep.Reset(e, quantity.Date{})
		var of *law.Term
		if term, held := e.Term(c.rule); held {
			of = &term
		}
		pass := report.NewPass(&rep, &law.Rule{ID: c.rule}, of)
		f := pass.Finding(document.Pointer{}.Member("schools"))
		if pass.Judges() != c.judges || (f != nil) != c.judges || len(rep.Findings) != 1 {
			t.Fatalf("%s judges %s: %v, %v", c.edition, c.rule, pass.Judges(), f)
		}
		if got := rep.Findings[0]; got.Status != c.status || got.Reason != c.reason || got.Rule.ID != c.rule {
			t.Errorf("%s says of %s: %v, %v", c.edition, c.rule, got.Status, got.Reason)
		}
	}
}

// Breaches are what is required and not met, and nothing else.
func TestBreaches(t *testing.T) {
	rep := report.Report{Edition: testkit.Edition(t, "2020")}
	for force := law.NotHeld; force <= law.Unjudged; force++ {
		for status := report.StatusUnassessed; status <= report.StatusWaived; status++ {
			rep.Findings = append(rep.Findings, weighed(force, status))
		}
	}
	n := 0
	for f := range rep.Breaches() {
		n++
		if f.Force != law.Required || f.Status != report.StatusNotMet {
			t.Errorf("%v, %v is a breach", f.Force, f.Status)
		}
	}
	if n != 1 {
		t.Errorf("there are %d breaches", n)
	}
}

// No report says anything, and takes no harm.
func TestNoReport(t *testing.T) {
	var none *report.Report
	none.Reset(nil, quantity.Date{})
	for range none.Of("a/b") {
		t.Error("no report has a finding")
	}
	if none.Verdict() != report.Undetermined || none.Dated() || none.Clone() != nil || none.Text(language.English) != "" || none.Err() == nil {
		t.Error("no report says something")
	}
}

func TestDated(t *testing.T) {
	for _, c := range []struct {
		edition string
		intake  quantity.Date
		want    bool
	}{{"2020", testkit.SoundIntake, true}, {"2018", testkit.SoundIntake, false}, {"cge-page", testkit.SoundIntake, false}, {"2020", quantity.Date{}, false}} {
		r := report.Report{Edition: testkit.Edition(t, c.edition), Intake: c.intake}
		if r.Dated() != c.want {
			t.Errorf("%s is in force on %q: %v", c.edition, c.intake, r.Dated())
		}
	}
	if new(report.Report).Dated() {
		t.Error("a report without an edition is dated")
	}
}
