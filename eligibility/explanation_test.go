package eligibility_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/internal/golden"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// explained are the cases whose explanations are kept as goldens: one of each sort
// of answer.
var explained = []struct {
	name      string
	applicant eligibility.Applicant
	edition   *law.Edition
	start     quantity.Date
}{
	{"no", *salaried(), edition("2020"), day("2024-09-01")},
	{"two-routes", *graduate(), edition("2020"), day("2024-09-01")},
	{"blank", eligibility.Applicant{}, edition("2018"), quantity.Date{}},
	{"text-not-found", eligibility.Applicant{
		Ref: "doctor",
		Qualifications: []eligibility.Qualification{
			{Kind: eligibility.QualificationHealth, Award: eligibility.Awarded, On: day("2010-06-30"), CGEListed: quantity.Yes},
		},
		Experience: []eligibility.Work{},
		Exemptions: []eligibility.Exemption{},
	}, edition("2020"), day("2024-09-01")},
	{"foreign", eligibility.Applicant{
		Ref: "abroad",
		Qualifications: []eligibility.Qualification{
			{Kind: eligibility.QualificationForeign, Award: eligibility.AwardExpected, On: day("2024-10-15"), Country: "MA",
				Equivalence: eligibility.Equivalence{Ruling: eligibility.RulingGranted, To: eligibility.QualificationEngineering}},
			{Kind: eligibility.QualificationBachelor, Award: eligibility.Awarded, On: day("2020-06-30")},
		},
		Experience: []eligibility.Work{
			{From: day("2020-09-01"), To: day("2021-08-31"), Kind: eligibility.WorkEmployment},
			{From: day("2021-10-10"), To: day("2022-11-24"), Kind: eligibility.WorkEmployment},
			{From: day("2023-01-10"), To: day("2023-11-24"), Kind: eligibility.WorkEmployment},
		},
		Exemptions: []eligibility.Exemption{{Kind: eligibility.ExemptionM1, Ruling: eligibility.RulingPending}},
	}, edition("2020").WithInterpretations(law.CountInternships | law.M1InsideCap), day("2024-09-01")},
}

func TestExplanations(t *testing.T) {
	for _, c := range explained {
		t.Run(c.name, func(t *testing.T) {
			x := explain(c.applicant, c.edition, c.start)
			golden.Assert(t, "explanation-"+c.name+".en.txt", []byte(x.Text(language.English)))
			golden.Assert(t, "explanation-"+c.name+".fr.txt", []byte(x.Text(language.French)))
			golden.AssertJSON(t, "explanation-"+c.name+".json", x)
		})
	}
}

// Words and ids of rules stand in the JSON without being escaped, and none of them needs it.
// What an edition brings is escaped. The editions of this library need that nowhere.
func TestNothingThatJSONEscapes(t *testing.T) {
	plain := func(of any, all ...string) {
		for _, s := range all {
			if strings.ContainsAny(s, "\"\\<>&\u2028\u2029") || strings.ContainsFunc(s, func(r rune) bool { return r < ' ' }) {
				t.Errorf("%v: %q needs escaping", of, s)
			}
		}
	}
	for p := range everyPath() {
		plain(p, p.String(), p.Rule().ID)
	}
	for f := range everyFact() {
		plain(f, f.String())
	}
	for _, c := range law.Confidence.Values(0) {
		plain(c, c.String())
	}
	for _, g := range law.Ground.Values(0) {
		plain(g, g.String())
	}
	plain("routes", (eligibility.RouteOrdinary | eligibility.RouteExemption).String())
	for _, e := range law.Editions() {
		for p := range checkerOf(e).Paths().All() {
			term, _ := e.Term(p.Rule().ID)
			plain(e, string(term.Cite.Source), term.Cite.Where, string(term.Cite.Also), e.ID())
		}
	}
}

// A reused explanation says what a fresh one says, and rendering it into a reused
// buffer allocates nothing.
func TestExplanationIsReused(t *testing.T) {
	var x eligibility.Explanation
	var text, data []byte
	for range 2 {
		for _, c := range explained {
			if err := checkerOf(c.edition).ExplainInto(&x, &c.applicant, c.start); err != nil {
				t.Fatal(err)
			}
			fresh := explain(c.applicant, c.edition, c.start)
			for _, tag := range []language.Tag{language.English, language.French, language.CanadianFrench} {
				text = x.AppendText(text[:0], tag)
				if string(text) != fresh.Text(tag) {
					t.Errorf("%s: reused in %v:\n%s", c.name, tag, text)
				}
			}
			if data = x.AppendJSON(data[:0]); !bytes.Equal(data, fresh.AppendJSON(nil)) {
				t.Errorf("%s: reused: %s", c.name, data)
			}
			if n := testing.AllocsPerRun(10, func() {
				text = x.AppendText(text[:0], language.French)
				text = x.AppendText(text[:0], language.English)
				data = x.AppendJSON(data[:0])
			}); n != 0 {
				t.Errorf("%s: %v allocations", c.name, n)
			}
		}
	}
}

func TestExplanationOfNothing(t *testing.T) {
	var x eligibility.Explanation
	if text := x.Text(language.English); text != "" {
		t.Errorf("text %q", text)
	}
	if data, err := json.Marshal(&x); err != nil || string(data) != "null" {
		t.Errorf("JSON %s, %v", data, err)
	}
	if from := x.From(200); !from.IsZero() {
		t.Errorf("from %v", from)
	}
	x = *explain(salaried(), edition("2020"), day("2024-09-01"))
	if err := checkerOf(nil).ExplainInto(&x, &eligibility.Applicant{}, quantity.Date{}); err != law.ErrNoEdition {
		t.Errorf("without an edition: %v", err)
	}
	if x.Decision() != (eligibility.Decision{}) {
		t.Errorf("decided without an edition: %+v", x)
	}
}

func TestDiffOfEqualDecisions(t *testing.T) {
	d := decide(salaried(), edition("2020"), day("2024-09-01"))
	if diff := eligibility.Diff(d, d); !diff.IsZero() || diff.Text(language.French) != "aucune différence\n" {
		t.Errorf("a difference: %+v", diff)
	}
	// Nothing was decided before.
	diff := eligibility.Diff(eligibility.Decision{}, d)
	if diff.IsZero() || !strings.HasPrefix(diff.Text(language.English), "edition – → 2020\nreceivable: unknown → no\n") {
		t.Errorf("no difference: %s", diff.Text(language.English))
	}
	data, err := json.Marshal(diff)
	if err != nil || !strings.HasPrefix(string(data), `{"before":null,"after":{"edition":"2020",`) {
		t.Errorf("JSON %s, %v", data, err)
	}
}

// Blanks are those of the facts asked for, each once, and filling them in is what
// settles the facts.
func TestBlanks(t *testing.T) {
	d := day("2024-09-01")
	all := eligibility.WholeFacts
	for _, c := range []struct {
		name      string
		applicant eligibility.Applicant
		edition   *law.Edition
		want      string
	}{
		{"nothing known", eligibility.Applicant{}, edition("2020"), "/qualifications /experience /exemptions"},
		{"open lists", eligibility.Applicant{
			Qualifications: []eligibility.Qualification{}, QualificationsOpen: true,
			Experience: []eligibility.Work{}, ExperienceOpen: true,
			Exemptions: []eligibility.Exemption{}, ExemptionsOpen: true,
		}, edition("2020"), "/qualificationsComplete /experienceComplete /exemptionsComplete"},
		{"blank entries", eligibility.Applicant{
			Qualifications: []eligibility.Qualification{{}},
			Experience:     []eligibility.Work{{}},
			Exemptions:     []eligibility.Exemption{{}},
		}, edition("2020").WithInterpretations(law.ProRata), "/qualifications/0/kind /qualifications/0/award /qualifications/0/on " +
			"/qualifications/0/ctiListed /qualifications/0/cefdgListed /qualifications/0/gradeOfMaster " +
			"/qualifications/0/registration /qualifications/0/level /qualifications/0/cgeListed /qualifications/0/equivalence " +
			"/experience/0/kind /experience/0/from /experience/0/to /experience/0/rate /exemptions/0/kind /exemptions/0/ruling"},
		{"settled entries", eligibility.Applicant{
			Qualifications: []eligibility.Qualification{
				{Kind: eligibility.QualificationEngineering, Award: eligibility.NotAwarded},
				{Kind: eligibility.QualificationBachelor, Award: eligibility.Awarded, On: day("2019-06-01")},
				{Kind: eligibility.QualificationForeign, Award: eligibility.Awarded, On: day("2019-06-01")},
			},
			Experience: []eligibility.Work{{Kind: eligibility.WorkInternship}},
			Exemptions: []eligibility.Exemption{{Ruling: eligibility.RulingRefused}},
		}, edition("2020"), "/qualifications/1/credits /qualifications/2/equivalence"},
	} {
		var got []string
		for _, place := range checkerOf(c.edition).Blanks(&c.applicant, d, all) {
			got = append(got, place.String())
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, s, c.want)
		}
	}
	if checkerOf(nil).Blanks(&eligibility.Applicant{}, d, all) != nil {
		t.Error("blanks without an edition")
	}
}

func BenchmarkExplanation(b *testing.B) {
	for _, c := range explained {
		x := explain(c.applicant, c.edition, c.start)
		for name, render := range map[string]func([]byte) []byte{
			"text": func(dst []byte) []byte { return x.AppendText(dst, language.French) },
			"json": x.AppendJSON,
		} {
			b.Run(c.name+"/"+name, func(b *testing.B) {
				b.ReportAllocs()
				var dst []byte
				for b.Loop() {
					dst = render(dst[:0])
				}
			})
			b.Run(c.name+"/"+name+"-append", func(b *testing.B) {
				same := render(nil)
				var dst []byte
				for b.Loop() {
					dst = append(dst[:0], same...)
				}
				b.SetBytes(int64(len(same)))
			})
		}
	}
}
