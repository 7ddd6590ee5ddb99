package ms_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms"
)

func ExampleProgramme_Validate() {
	programme := ms.Programme{
		Label:   ms.LabelMS,
		Profile: ms.ProfileStandard,
		Title:   ms.Text{FR: "MS Exemple", EN: "Example MS"},
		Schools: []ms.School{{Name: "École Exemple", Role: ms.RoleLead, Member: ms.Membership{AtIntake: ms.Yes}}},
		Accreditation: ms.Accreditation{
			Granted: ms.Yes, Suspended: ms.No,
		},
		Tracks: []ms.Track{{Duration: ms.Duration{Months: ms.Exactly[ms.Months](25)}}},
	}
	intake, _ := ms.ParseDate("2025-09-01")
	edition, _ := ms.InForce(ms.LabelMS, intake)
	report, err := programme.Validate(edition, intake)
	if err != nil {
		fmt.Println("cannot judge:", err)
		return
	}
	fmt.Println(report.Verdict())
	for f := range report.Of(ms.DurationMax) {
		fmt.Println(f.Rule.ID(), f.Status, f.Place)
	}
	for f := range report.Of(ms.AccreditedAtIntake) {
		fmt.Println(f.Rule.ID(), f.Status, f.Facts)
	}
	// Output:
	// not-compliant
	// programme/duration-max not-met /tracks/0
	// programme/accredited-at-intake unknown [/accreditation/from /accreditation/to]
}

func ExampleProgramme_ValidateInto() {
	edition, _ := ms.EditionByID("cge-page")
	programmes := []ms.Programme{{Label: ms.LabelMS}, {Label: ms.LabelMSc}}

	var report ms.Report // its memory serves for every programme
	for i := range programmes {
		if err := programmes[i].ValidateInto(&report, edition, ms.Date{}); err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(report.Verdict())
	}
	// Output:
	// undetermined
	// ms: a programme of the label MSc cannot be judged by edition cge-page of the rules of MS
}

// A programme inside a greater document has its findings placed there.
func ExampleProgramme_Problems() {
	accredited := ms.Accreditation{}
	accredited.From, _ = ms.ParseDate("2024-09-01")
	accredited.To, _ = ms.ParseDate("2023-08-31")
	p := ms.Programme{Label: ms.LabelMS, Accreditation: accredited}
	for _, problem := range p.Problems(ms.Path{}) {
		fmt.Println(problem.In(language.English))
	}
	// Output: /accreditation: found 2024-09-01 > 2023-08-31; accepted: a first day that does not follow the last
}

func ExampleProgramme_AddTo() {
	edition, _ := ms.EditionByID("cge-page")
	var report ms.Report
	report.Reset(edition, ms.Date{})
	programme := ms.Programme{Label: ms.LabelMS}
	if err := programme.AddTo(&report, ms.Path{}.Name(ms.NameProgramme)); err != nil {
		fmt.Println(err)
	}
	for f := range report.Of(ms.DurationMax) {
		fmt.Println(f.Status, f.Place)
	}
	// Output: unknown /programme/tracks
}

var soundIntake = day("2021-09-01")

// sound is a programme of which everything is known and nothing is wrong.
func sound() *ms.Programme {
	return &ms.Programme{
		Label:   ms.LabelMS,
		Profile: ms.ProfileStandard,
		Title:   ms.Text{FR: "MS Exemple", EN: "Example MS"},
		Schools: []ms.School{{
			Name: "École Exemple", Role: ms.RoleLead, Kind: ms.SchoolEngineering, Country: "FR",
			Member: ms.Membership{AtIntake: ms.Yes},
		}},
		Accreditation: ms.Accreditation{
			Granted: ms.Yes, From: day("2019-09-01"), To: day("2024-08-31"), Suspended: ms.No, Opened: ms.Yes,
		},
		Tracks: []ms.Track{{
			Mode:     ms.FullTime,
			Duration: ms.Duration{Months: ms.Exactly[ms.Months](15), Semesters: ms.Exactly[ms.Semesters](3)},
		}},
	}
}

func TestASoundProgrammeIsCompliant(t *testing.T) {
	for id, want := range map[string]ms.Verdict{
		"2008": ms.Undetermined, "2018": ms.Compliant, "2020": ms.Compliant, "cge-page": ms.Compliant,
	} {
		r, err := sound().Validate(mustEdition(t, id), soundIntake)
		if err != nil {
			t.Fatal(err)
		}
		if r.Verdict() != want {
			t.Errorf("%s: %v, want %v: %v", id, r.Verdict(), want, r.Err())
		}
		if r.Edition.ID() != id || r.Intake != soundIntake || r.Title != sound().Title || !r.Digest.IsZero() {
			t.Errorf("%s: the report does not say what was judged: %+v", id, r)
		}
	}
}

// A report is the trace of the check: it has every rule, in order, under every
// edition, for a programme of which all or nothing is known.
func TestEveryRuleIsInEveryReport(t *testing.T) {
	for _, e := range ms.Editions() {
		for _, p := range []*ms.Programme{sound(), {Label: ms.LabelMS}} {
			r, err := p.Validate(e, soundIntake)
			if err != nil {
				t.Fatal(err)
			}
			var order []ms.RuleID
			for _, f := range r.Findings {
				if len(order) == 0 || order[len(order)-1] != f.Rule.ID() {
					order = append(order, f.Rule.ID())
				}
			}
			var want []ms.RuleID
			for _, rule := range ms.Rules() {
				want = append(want, rule.ID())
			}
			if diff := cmp.Diff(want, order); diff != "" {
				t.Errorf("%v: rules of the report (-want +got):\n%s", e, diff)
			}
		}
	}
}

func TestAProgrammeAtAPlaceOfADocument(t *testing.T) {
	var r ms.Report
	r.Reset(mustEdition(t, "2020"), soundIntake)
	p := sound()
	p.Accreditation = ms.Accreditation{}
	if err := p.AddTo(&r, ms.Path{}.Name(ms.NameProgramme)); err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Findings {
		if !strings.HasPrefix(f.Place.String(), "/programme/") {
			t.Errorf("%v is placed at %v", f.Rule.ID(), f.Place)
		}
		for _, fact := range f.Facts {
			if !strings.HasPrefix(fact.String(), "/programme/") {
				t.Errorf("%v names the place %v", f.Rule.ID(), fact)
			}
		}
	}
}

func TestProgrammesThatCannotBeJudged(t *testing.T) {
	e := mustEdition(t, "2020")
	if r, err := sound().Validate(nil, soundIntake); r != nil || !errors.Is(err, ms.ErrNoEdition) {
		t.Errorf("without an edition: %v, %v", r, err)
	}
	for _, label := range []ms.Label{0, ms.LabelMSc, ms.LabelBADGE, ms.LabelCQC} {
		p := sound()
		p.Label = label
		_, err := p.Validate(e, soundIntake)
		if wrong, ok := errors.AsType[*ms.LabelError](err); !ok || wrong.Label != label || wrong.Edition != e {
			t.Errorf("label %v: %v", label, err)
		}
	}
	for _, c := range []struct {
		pointer string
		spoil   func(*ms.Programme)
	}{
		{"/label", func(p *ms.Programme) { p.Label = ms.LabelCQC + 1 }},
		{"/profile", func(p *ms.Programme) { p.Profile = ms.ProfileExecutive + 1 }},
		{"/levelClaimed", func(p *ms.Programme) { p.LevelClaimed = 9 }},
		{"/registration/level", func(p *ms.Programme) { p.Registration.Level = 9 }},
		{"/schools/0/role", func(p *ms.Programme) { p.Schools[0].Role = ms.RolePartner + 1 }},
		{"/schools/0/kind", func(p *ms.Programme) { p.Schools[0].Kind = ms.SchoolOther + 1 }},
		{"/tracks/0/mode", func(p *ms.Programme) { p.Tracks[0].Mode = ms.PartTime + 1 }},
		{"/schools/0/delivers", func(p *ms.Programme) { p.Schools[0].Delivers = ms.Yes + 1 }},
		{"/schools/0/member", func(p *ms.Programme) {
			p.Schools[0].Member = ms.Membership{From: day("2022-01-02"), To: day("2022-01-01")}
		}},
		{"/accreditation", func(p *ms.Programme) {
			p.Accreditation.From, p.Accreditation.To = day("2022-01-02"), day("2022-01-01")
		}},
		{"/registration", func(p *ms.Programme) {
			p.Registration.From, p.Registration.To = day("2022-01-02"), day("2022-01-01")
		}},
		{"/tracks/0/duration/months", func(p *ms.Programme) { p.Tracks[0].Duration.Months = ms.AtLeast[ms.Months](-1) }},
		{"/tracks/0/duration/semesters", func(p *ms.Programme) { p.Tracks[0].Duration.Semesters = ms.AtMost[ms.Semesters](-1) }},
		{"/tracks/0/duration/academicYears", func(p *ms.Programme) {
			p.Tracks[0].Duration.AcademicYears = ms.Exactly[ms.AcademicYears](-1)
		}},
		{"/accreditation/opened", func(p *ms.Programme) { p.Accreditation.Opened = ms.Yes + 1 }},
		{"/relocation/relocated", func(p *ms.Programme) { p.Relocation.Relocated = ms.Yes + 1 }},
		{"/schools/0/member/atIntake", func(p *ms.Programme) { p.Schools[0].Member.AtIntake = ms.Yes + 1 }},
		{"/tracks/0/dates", func(p *ms.Programme) {
			p.Tracks[0].Dates = ms.Span{From: day("2022-01-02"), To: day("2022-01-01")}
		}},
	} {
		p := sound()
		c.spoil(p)
		_, err := p.Validate(e, soundIntake)
		if got := problemOf(t, err).Pointer; got != c.pointer {
			t.Errorf("the problem is at %q, want %q: %v", got, c.pointer, err)
		}
	}
}

func TestLevelIsReadFromOneToEight(t *testing.T) {
	for want := ms.Level(1); want <= 8; want++ {
		var got ms.Level
		if err := json.Unmarshal([]byte(fmt.Sprint(uint8(want))), &got); err != nil || got != want {
			t.Errorf("level %d reads as %d, %v", want, got, err)
		}
	}
	for _, in := range []string{`0`, `9`, `-1`, `256`, `null`, `"7"`, `7.5`, megabyteOfDigits()} {
		kept := ms.Level(7)
		p := problemOf(t, kept.UnmarshalJSON([]byte(in)))
		if kept != 7 || !strings.Contains(p.Accepted.EN, "1 to 8") {
			t.Errorf("level %.30s leaves %d: %v", in, kept, p)
		}
	}
}

func TestWhatIsBlankIsLeftOutOfJSON(t *testing.T) {
	b, err := json.Marshal(ms.Programme{Label: ms.LabelMS, Title: ms.Text{FR: "MS"}, Schools: []ms.School{{Name: "École"}}, Tracks: []ms.Track{{}}})
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"label":"MS","title":{"fr":"MS"},"schools":[{"name":"École"}],"tracks":[{}]}`
	if string(b) != want {
		t.Errorf("programme is written\n%s, want\n%s", b, want)
	}
	if !(ms.Relocation{}).IsZero() || (ms.Relocation{Countries: []string{"MA"}}).IsZero() || (ms.Relocation{Partners: []string{"x"}}).IsZero() || (ms.Relocation{Relocated: ms.No}).IsZero() {
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

func drawTruth(t *rapid.T, label string) ms.Truth {
	return rapid.SampledFrom([]ms.Truth{ms.Unknown, ms.No, ms.Yes}).Draw(t, label)
}

// drawNear draws a date that lies about the intake, or none.
func drawNear(t *rapid.T, label string) ms.Date {
	if rapid.Bool().Draw(t, label+" is given") {
		return soundIntake.AddDays(rapid.IntRange(-400, 400).Draw(t, label))
	}
	return ms.Date{}
}

// inOrder gives both dates with the earlier one first.
func inOrder(from, to ms.Date) (ms.Date, ms.Date) {
	if !from.IsZero() && !to.IsZero() && from.Compare(to) > 0 {
		return to, from
	}
	return from, to
}

func drawLength[T interface {
	~int32
	Compare(T) int
}](t *rapid.T, label string, most T) ms.Range[T] {
	n := rapid.Int32Range(0, int32(most))
	a, b := T(n.Draw(t, label)), T(n.Draw(t, label))
	switch rapid.IntRange(0, 4).Draw(t, label+" is known") {
	case 0:
		return ms.AtLeast(a)
	case 1:
		return ms.AtMost(a)
	case 2:
		return between(min(a, b), max(a, b))
	case 3:
		return ms.Exactly(a)
	}
	return ms.Range[T]{}
}

func drawProgramme(t *rapid.T) *ms.Programme {
	p := &ms.Programme{
		Label:   ms.LabelMS,
		Profile: ms.Profile(rapid.IntRange(0, 2).Draw(t, "profile")),
		Title:   ms.Text{FR: "MS"},
		Accreditation: ms.Accreditation{
			Granted: drawTruth(t, "granted"), Suspended: drawTruth(t, "suspended"),
			From: drawNear(t, "accredited from"), To: drawNear(t, "accredited to"),
		},
		LevelClaimed: rapid.SampledFrom([]ms.Level{0, 7}).Draw(t, "level claimed"),
		Registration: ms.Registration{
			Registered: drawTruth(t, "registered"), Level: rapid.SampledFrom([]ms.Level{0, 6, 7}).Draw(t, "level"),
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
				Months:        drawLength[ms.Months](t, "months", 30),
				Semesters:     drawLength[ms.Semesters](t, "semesters", 5),
				AcademicYears: drawLength[ms.AcademicYears](t, "years", 3),
			},
			Dates: ms.Span{From: from},
		}
		if rapid.Bool().Draw(t, "to is given") {
			track.Dates.To = soundIntake.AddDays(rapid.IntRange(-400, 1200).Draw(t, "to"))
		}
		track.Dates.From, track.Dates.To = inOrder(track.Dates.From, track.Dates.To)
		p.Tracks = append(p.Tracks, track)
	}
	return p
}
