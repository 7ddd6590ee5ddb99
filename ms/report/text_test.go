package report_test

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/internal/golden"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

func ExampleReport_Text() {
	edition, _ := law.EditionByID("cge-page")
	rep, _ := testkit.Judge(incomplete(), edition, quantity.Date{})
	// No-break spaces hold a number and its unit together.
	text := strings.ReplaceAll(rep.Text(language.English), "\u00a0", " ")
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "Verdict") || strings.Contains(line, "✗") {
			fmt.Print(line)
		}
	}
	// Output:
	// Verdict: NOT COMPLIANT
	//   ✗ The programme must last at least 2 semesters.
}

func ExampleReport_WriteText() {
	edition, _ := law.EditionByID("cge-page")
	rep := report.Report{Edition: edition}
	if err := rep.WriteText(os.Stdout, language.English); err != nil {
		fmt.Println(err)
	}
	// Output:
	// Verdict: UNDETERMINED
	// Rules: MS, edition cge-page, the CGE page "MS", and nothing else — chosen by name, not by an intake date
	// Library: mastere 0.1.0 — independent project; this report is not an accreditation
}

func ExampleFinding_Sentence() {
	edition, _ := law.EditionByID("2020")
	rep, _ := testkit.Judge(incomplete(), edition, quantity.Date{})
	for f := range rep.Of("programme/executive-duration") {
		fmt.Printf("%q\n", f.Sentence(language.French))
	}
	// Output: "Un Executive MS devrait durer 15\u00a0mois."
}

// reportsToRender are a programme with something of everything, a programme of
// which nothing is known under an edition without most thresholds, and a sound
// one under an edition chosen by name.
func reportsToRender(t *testing.T) map[string]*report.Report {
	mixed := &ms.Programme{
		Label: law.MS, Profile: ms.ProfileExecutive,
		Title: document.Text{FR: "MS Exemple", EN: "Example MS"},
		Schools: []ms.School{
			{Name: "A", Role: ms.RoleLead, Member: ms.Membership{AtIntake: quantity.Yes}},
			{Name: "B", Role: ms.RoleCoAccredited, Member: ms.Membership{To: testkit.SoundIntake.AddDays(-1)}},
			{Name: "C", Role: ms.RolePartner},
		},
		Tracks: []ms.Track{
			{Mode: ms.FullTime, Duration: ms.Duration{Semesters: quantity.Exactly[quantity.Semesters](1)}},
			{Mode: ms.PartTime, Duration: ms.Duration{Months: testkit.Between[quantity.Months](26, 30)}},
		},
		LevelClaimed: 7,
	}
	type judged struct {
		programme *ms.Programme
		edition   string
	}
	reports := map[string]*report.Report{}
	for name, j := range map[string]judged{
		"mixed": {mixed, "2020"}, "blank": {&ms.Programme{Label: law.MS}, "2008"}, "sound": {testkit.Sound(), "cge-page"},
	} {
		r, err := testkit.Judge(j.programme, testkit.Edition(t, j.edition), testkit.SoundIntake)
		if err != nil {
			t.Fatal(err)
		}
		reports[name] = r
	}
	reports["mixed"].Origin = report.Origin{
		Kind: report.OriginFictitious, Title: document.Text{FR: "exemple", EN: "example"}, Date: "2021", URL: "https://example.org/ms",
	}
	reports["mixed"].Digest = document.DigestOf([]byte("{}"))
	return reports
}

func TestReportsInText(t *testing.T) {
	for name, r := range reportsToRender(t) {
		golden.Assert(t, name+".fr.txt", []byte(r.Text(language.French)))
		golden.Assert(t, name+".en.txt", []byte(r.Text(language.English)))
	}
}

// rendered gives the text of one finding in a report by itself.
func rendered(t *testing.T, f report.Finding, tag language.Tag) string {
	t.Helper()
	f.Force = law.Required
	if f.Rule == nil {
		f.Rule = ms.Checks()[0].Rule
	}
	r := &report.Report{Edition: testkit.Edition(t, "2020"), Findings: []report.Finding{f}}
	return r.Text(tag)
}

// capRule names its figures, as the rules on caps do.
var capRule = &law.Rule{ID: "cohort/cap", Measure: quantity.MeasurePercent, Figures: law.FigureNames{
	Have:   document.Text{FR: "comptés dans le plafond", EN: "counted under the cap"},
	Also:   document.Text{FR: "inscrits sous le label", EN: "enrolled under the label"},
	Want:   document.Text{FR: "autorisés", EN: "allowed"},
	Excess: document.Text{FR: "en trop", EN: "too many"},
}}

func TestFiguresInText(t *testing.T) {
	hours := func(n int32) quantity.Value { return quantity.ValueOfHours(quantity.Exactly(quantity.WholeHours(n))) }
	students := func(n quantity.Count) quantity.Value { return quantity.ValueOfStudents(quantity.Exactly(n)) }
	for _, c := range []struct {
		name    string
		finding report.Finding
		fr, en  string
	}{
		{"too little", report.Finding{Status: report.StatusNotMet, Have: hours(1200), Want: hours(1350), Missing: hours(150)},
			"trouvé : 1 200 h ; demandé : 1 350 h ; manque : 150 h", "found: 1,200 h; asked for: 1,350 h; missing: 150 h"},
		{"too much", report.Finding{Status: report.StatusNotMet, Have: testkit.Months(25), Want: testkit.Months(24), Missing: testkit.Months(-1)},
			"trouvé : 25 mois ; demandé : 24 mois ; en trop : 1 mois", "found: 25 months; asked for: 24 months; too much: 1 month"},
		{"what holds names no threshold", report.Finding{Status: report.StatusMet, Have: hours(360), Want: hours(350)}, "trouvé : 360 h", "found: 360 h"},
		{"by the stated total", report.Finding{Status: report.StatusMet, Have: hours(360), Also: hours(330), Reason: curriculum.ReasonByStatedTotal},
			"trouvé : 360 h ; d'après les unités : 330 h", "found: 360 h; from the units: 330 h"},
		{"two that differ", report.Finding{Status: report.StatusUnknown, Have: hours(330), Also: hours(360), Reason: curriculum.ReasonListedAndStatedDiffer},
			"trouvé : 330 h ; annoncé : 360 h", "found: 330 h; stated: 360 h"},
		{"two statements", report.Finding{Status: report.StatusUnknown, Have: testkit.Months(12), Also: testkit.Semesters(1)},
			"trouvé : 12 mois ; et : 1 semestre", "found: 12 months; and: 1 semester"},
		{"a rule that names its figures", report.Finding{Rule: capRule, Status: report.StatusNotMet, Have: students(4), Also: students(10), Want: quantity.ValueOfStudents(quantity.AtMost[quantity.Count](3)), Missing: students(-1)},
			"comptés dans le plafond : 4 étudiants ; inscrits sous le label : 10 étudiants ; autorisés : au plus 3 étudiants ; en trop : 1 étudiant",
			"counted under the cap: 4 students; enrolled under the label: 10 students; allowed: at most 3 students; too many: 1 student"},
		{"one figure keeps the name of its rule, whatever the reason", report.Finding{Rule: capRule, Status: report.StatusUnknown, Have: students(4), Reason: curriculum.ReasonTwoPlacesDiffer},
			"comptés dans le plafond : 4 étudiants", "counted under the cap: 4 students"},
		{"two figures have those of the reason", report.Finding{Rule: capRule, Status: report.StatusUnknown, Have: students(4), Also: students(5), Reason: curriculum.ReasonTwoPlacesDiffer},
			"trouvé : 4 étudiants ; d'après les unités : 5 étudiants", "found: 4 students; from the units: 5 students"},
		{"nothing found", report.Finding{Status: report.StatusUnknown, Want: testkit.Months(12)}, "demandé : 12 mois", "asked for: 12 months"},
	} {
		for tag, want := range map[language.Tag]string{language.French: c.fr, language.English: c.en} {
			plain := strings.ReplaceAll(rendered(t, c.finding, tag), "\u00a0", " ")
			if !strings.Contains(plain, "\n      "+want+"\n") {
				t.Errorf("%s: no line %q in\n%s", c.name, want, plain)
			}
		}
	}
}

func TestManyFactsAreShortened(t *testing.T) {
	var facts []document.Pointer
	for i := range 8 {
		facts = append(facts, document.Pointer{}.Member("units").Index(i))
	}
	for _, c := range []struct {
		status report.Status
		facts  []document.Pointer
		fr, en string
	}{
		{report.StatusUnknown, facts, "à renseigner ou à préciser : /units/0, /units/1, /units/2, /units/3, /units/4, /units/5 et 2 de plus", "to fill in or settle: /units/0, /units/1, /units/2, /units/3, /units/4, /units/5 and 2 more"},
		{report.StatusUnknown, facts[:4], "à renseigner ou à préciser : /units/0, /units/1, /units/2, /units/3", "to fill in or settle: /units/0, /units/1, /units/2, /units/3"},
		{report.StatusNotMet, facts[:1], "à revoir : /units/0", "to check: /units/0"},
	} {
		for tag, want := range map[language.Tag]string{language.French: c.fr, language.English: c.en} {
			plain := strings.ReplaceAll(rendered(t, report.Finding{Status: c.status, Locations: c.facts}, tag), "\u00a0", " ")
			if !strings.Contains(plain, "\n      "+want+"\n") {
				t.Errorf("no line %q in\n%s", want, plain)
			}
		}
	}
}

func TestTheOriginStandsBesideABreach(t *testing.T) {
	p := incomplete()
	r, err := testkit.Judge(p, testkit.Edition(t, "2020"), testkit.SoundIntake)
	if err != nil {
		t.Fatal(err)
	}
	for origin, want := range map[report.Origin]string{
		{Kind: report.OriginSecondary}:                                "secondary source",
		{Kind: report.OriginKind(9), Title: document.Text{EN: "a b"}}: "a b",
		{URL: "https://example.org", Date: "2024-2025"}:               "2024-2025",
	} {
		r.Origin = origin
		if got := strings.Count(r.Text(language.English), want); got < 3 {
			t.Errorf("%q is named %d times, want it in the verdict, the head and the breach", want, got)
		}
	}
	// A rule without a threshold to name leaves it out.
	r, err = testkit.Judge(p, testkit.Edition(t, "2008"), testkit.SoundIntake)
	if err != nil {
		t.Fatal(err)
	}
	for f := range r.Of("programme/duration-max") {
		if got := f.Sentence(language.English); !strings.Contains(got, "[threshold]") {
			t.Errorf("a threshold that was not found is worded %q", got)
		}
	}
}

func TestReadingsTakenInText(t *testing.T) {
	r := &report.Report{Edition: testkit.Edition(t, "2020")}
	for _, c := range []struct {
		readings law.Interpretations
		fr, en   string
	}{
		{0, "", ""},
		{law.M1InsideCap, "Lectures retenues" + testkit.NB + ": M1 avec expérience compté dans le plafond\n", "Readings taken: M1 with experience counted inside the cap\n"},
		{law.CountInternships | law.ProRata, "Lectures retenues" + testkit.NB + ": les stages comptent, le temps partiel compte au prorata\n",
			"Readings taken: internships count, part-time work counts pro rata\n"},
	} {
		r.Edition = r.Edition.WithInterpretations(c.readings)
		for tag, want := range map[language.Tag]string{language.French: c.fr, language.English: c.en} {
			text := r.Text(tag)
			if !strings.Contains(text, want) || (want == "") == (strings.Contains(text, "Lectures") || strings.Contains(text, "Readings")) {
				t.Errorf("%q: no line %q in\n%s", c.readings, want, text)
			}
		}
	}
}

type brokenWriter struct{}

var errBroken = errors.New("broken")

func (brokenWriter) Write([]byte) (int, error) { return 0, errBroken }

func TestWriteTextPassesErrorsOn(t *testing.T) {
	r := &report.Report{Edition: testkit.Edition(t, "2020")}
	if err := r.WriteText(brokenWriter{}, language.English); !errors.Is(err, errBroken) {
		t.Errorf("error = %v", err)
	}
}
