package ms_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// One report serves every programme. What it said of the last one is gone.
func ExampleChecker_ValidateInto() {
	edition, _ := law.EditionByID("cge-page")
	checker, err := ms.NewChecker(edition)
	if err != nil {
		fmt.Println(err)
		return
	}
	programmes := []ms.Programme{{Label: law.MS}, {Label: law.MSc}}

	var reused report.Report
	for i := range programmes {
		if err := checker.ValidateInto(&reused, &programmes[i], quantity.Date{}); err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(reused.Verdict())
	}
	// Output:
	// undetermined
	// ms: a programme of the label MSc cannot be judged by edition cge-page of the rules of MS
}

func TestASoundProgrammeIsCompliant(t *testing.T) {
	for id, want := range map[string]report.Verdict{
		"2008": report.Undetermined, "2018": report.Compliant, "2020": report.Compliant, "cge-page": report.Compliant,
	} {
		r, err := testkit.Judge(testkit.Sound(), testkit.Edition(t, id), testkit.SoundIntake)
		if err != nil {
			t.Fatal(err)
		}
		if r.Verdict() != want {
			t.Errorf("%s: %v, want %v: %v", id, r.Verdict(), want, r.Err())
		}
		if r.Edition.ID() != id || r.Intake != testkit.SoundIntake || r.Title != testkit.Sound().Title || !r.Digest.IsZero() {
			t.Errorf("%s: the report does not say what was judged: %+v", id, r)
		}
	}
}

// A report is the trace of the check: it has every rule, in order, under every
// edition, for a programme of which all or nothing is known.
func TestEveryRuleIsInEveryReport(t *testing.T) {
	for _, e := range law.Editions() {
		for _, p := range []*ms.Programme{testkit.Sound(), {Label: law.MS}} {
			r, err := testkit.Judge(p, e, testkit.SoundIntake)
			if err != nil {
				t.Fatal(err)
			}
			var order []string
			for _, f := range r.Findings {
				if len(order) == 0 || order[len(order)-1] != f.Rule.ID {
					order = append(order, f.Rule.ID)
				}
			}
			var want []string
			for _, check := range ms.Checks() {
				rule := check.Rule
				want = append(want, rule.ID)
			}
			if diff := cmp.Diff(want, order); diff != "" {
				t.Errorf("%v: rules of the report (-want +got):\n%s", e, diff)
			}
		}
	}
}

func TestProgrammesThatCannotBeJudged(t *testing.T) {
	e := testkit.Edition(t, "2020")
	if r, err := testkit.Judge(testkit.Sound(), nil, testkit.SoundIntake); r != nil || !errors.Is(err, law.ErrNoEdition) {
		t.Errorf("without an edition: %v, %v", r, err)
	}
	for _, label := range []law.Label{0, law.MSc, law.BADGE, law.CQC} {
		p := testkit.Sound()
		p.Label = label
		_, err := testkit.Judge(p, e, testkit.SoundIntake)
		if wrong, ok := errors.AsType[*ms.LabelError](err); !ok || wrong.Label != label || wrong.Edition != e {
			t.Errorf("label %v: %v", label, err)
		}
	}
	for _, c := range []struct {
		pointer string
		spoil   func(*ms.Programme)
	}{
		{"/label", func(p *ms.Programme) { p.Label = law.CQC + 1 }},
		{"/profile", func(p *ms.Programme) { p.Profile = ms.ProfileExecutive + 1 }},
		{"/levelClaimed", func(p *ms.Programme) { p.LevelClaimed = 9 }},
		{"/registration/level", func(p *ms.Programme) { p.Registration.Level = 9 }},
		{"/schools/0/role", func(p *ms.Programme) { p.Schools[0].Role = ms.RolePartner + 1 }},
		{"/schools/0/kind", func(p *ms.Programme) { p.Schools[0].Kind = ms.SchoolOther + 1 }},
		{"/tracks/0/mode", func(p *ms.Programme) { p.Tracks[0].Mode = ms.PartTime + 1 }},
		{"/schools/0/delivers", func(p *ms.Programme) { p.Schools[0].Delivers = quantity.Yes + 1 }},
		{"/schools/0/member", func(p *ms.Programme) {
			p.Schools[0].Member = ms.Membership{From: testkit.Day("2022-01-02"), To: testkit.Day("2022-01-01")}
		}},
		{"/accreditation", func(p *ms.Programme) {
			p.Accreditation.From, p.Accreditation.To = testkit.Day("2022-01-02"), testkit.Day("2022-01-01")
		}},
		{"/registration", func(p *ms.Programme) {
			p.Registration.From, p.Registration.To = testkit.Day("2022-01-02"), testkit.Day("2022-01-01")
		}},
		{"/tracks/0/duration/months", func(p *ms.Programme) { p.Tracks[0].Duration.Months = quantity.AtLeast[quantity.Months](-1) }},
		{"/tracks/0/duration/semesters", func(p *ms.Programme) { p.Tracks[0].Duration.Semesters = quantity.AtMost[quantity.Semesters](-1) }},
		{"/tracks/0/duration/academicYears", func(p *ms.Programme) {
			p.Tracks[0].Duration.AcademicYears = quantity.Exactly[quantity.AcademicYears](-1)
		}},
		{"/accreditation/opened", func(p *ms.Programme) { p.Accreditation.Opened = quantity.Yes + 1 }},
		{"/relocation/relocated", func(p *ms.Programme) { p.Relocation.Relocated = quantity.Yes + 1 }},
		{"/schools/0/member/atIntake", func(p *ms.Programme) { p.Schools[0].Member.AtIntake = quantity.Yes + 1 }},
		{"/tracks/0/dates", func(p *ms.Programme) {
			p.Tracks[0].Dates = quantity.Span{From: testkit.Day("2022-01-02"), To: testkit.Day("2022-01-01")}
		}},
	} {
		p := testkit.Sound()
		c.spoil(p)
		_, err := testkit.Judge(p, e, testkit.SoundIntake)
		if got := testkit.ProblemOf(t, err).Pointer; got != c.pointer {
			t.Errorf("the problem is at %q, want %q: %v", got, c.pointer, err)
		}
	}
}

func TestWhatIsBlankIsLeftOutOfJSON(t *testing.T) {
	b, err := json.Marshal(ms.Programme{Label: law.MS, Title: document.Text{FR: "MS"}, Schools: []ms.School{{Name: "École"}}, Tracks: []ms.Track{{}}})
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"label":"MS","title":{"fr":"MS"},"schools":[{"name":"École"}],"tracks":[{}]}`
	if string(b) != want {
		t.Errorf("programme is written\n%s, want\n%s", b, want)
	}
	if !(ms.Relocation{}).IsZero() || (ms.Relocation{Countries: []string{"MA"}}).IsZero() || (ms.Relocation{Partners: []string{"x"}}).IsZero() || (ms.Relocation{Relocated: quantity.No}).IsZero() {
		t.Error("Relocation.IsZero is wrong")
	}
}

func TestProgrammeRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawProgramme(t)
		b, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		var again ms.Programme
		if err := json.Unmarshal(b, &again); err != nil {
			t.Fatalf("%s: %v", b, err)
		}
		if diff := cmp.Diff(*p, again); diff != "" {
			t.Fatalf("%s reads otherwise (-want +got):\n%s", b, diff)
		}
	})
}

func drawTruth(t *rapid.T, label string) quantity.Truth {
	return rapid.SampledFrom([]quantity.Truth{quantity.Unknown, quantity.No, quantity.Yes}).Draw(t, label)
}

// drawNear draws a date that lies about the intake, or none.
func drawNear(t *rapid.T, label string) quantity.Date {
	if rapid.Bool().Draw(t, label+" is given") {
		return testkit.SoundIntake.AddDays(rapid.IntRange(-400, 400).Draw(t, label))
	}
	return quantity.Date{}
}

// inOrder gives both dates with the earlier one first.
func inOrder(from, to quantity.Date) (quantity.Date, quantity.Date) {
	if !from.IsZero() && !to.IsZero() && from.Compare(to) > 0 {
		return to, from
	}
	return from, to
}

func drawLength[T interface {
	~int32
	Compare(T) int
}](t *rapid.T, label string, most T) quantity.Range[T] {
	n := rapid.Int32Range(0, int32(most))
	a, b := T(n.Draw(t, label)), T(n.Draw(t, label))
	switch rapid.IntRange(0, 4).Draw(t, label+" is known") {
	case 0:
		return quantity.AtLeast(a)
	case 1:
		return quantity.AtMost(a)
	case 2:
		return testkit.Between(min(a, b), max(a, b))
	case 3:
		return quantity.Exactly(a)
	}
	return quantity.Range[T]{}
}

func drawProgramme(t *rapid.T) *ms.Programme {
	p := &ms.Programme{
		Label:   law.MS,
		Profile: ms.Profile(rapid.IntRange(0, 2).Draw(t, "profile")),
		Title:   document.Text{FR: "MS"},
		Accreditation: ms.Accreditation{
			Granted: drawTruth(t, "granted"), Suspended: drawTruth(t, "suspended"),
			From: drawNear(t, "accredited from"), To: drawNear(t, "accredited to"),
		},
		LevelClaimed: rapid.SampledFrom([]quantity.Level{0, 7}).Draw(t, "level claimed"),
		Registration: ms.Registration{
			Registered: drawTruth(t, "registered"), Level: rapid.SampledFrom([]quantity.Level{0, 6, 7}).Draw(t, "level"),
			From: drawNear(t, "registered from"), To: drawNear(t, "registered to"),
		},
	}
	p.Accreditation.From, p.Accreditation.To = inOrder(p.Accreditation.From, p.Accreditation.To)
	p.Registration.From, p.Registration.To = inOrder(p.Registration.From, p.Registration.To)
	for range rapid.IntRange(0, 3).Draw(t, "schools") {
		p.Schools = append(p.Schools, ms.School{
			Name: "École", Role: ms.Role(rapid.IntRange(0, 3).Draw(t, "role")), Delivers: drawTruth(t, "delivers"),
			Member: ms.Membership{AtIntake: drawTruth(t, "member"), From: drawNear(t, "member from"), To: drawNear(t, "member to")},
		})
		member := &p.Schools[len(p.Schools)-1].Member
		member.From, member.To = inOrder(member.From, member.To)
	}
	for range rapid.IntRange(0, 2).Draw(t, "tracks") {
		from := drawNear(t, "from")
		track := ms.Track{
			Mode: ms.Mode(rapid.IntRange(0, 2).Draw(t, "mode")),
			Duration: ms.Duration{
				Months:        drawLength[quantity.Months](t, "months", 30),
				Semesters:     drawLength[quantity.Semesters](t, "semesters", 5),
				AcademicYears: drawLength[quantity.AcademicYears](t, "years", 3),
			},
			Dates: quantity.Span{From: from},
		}
		if rapid.Bool().Draw(t, "to is given") {
			track.Dates.To = testkit.SoundIntake.AddDays(rapid.IntRange(-400, 1200).Draw(t, "to"))
		}
		track.Dates.From, track.Dates.To = inOrder(track.Dates.From, track.Dates.To)
		p.Tracks = append(p.Tracks, track)
	}
	return p
}
