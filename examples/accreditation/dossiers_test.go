package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"net/url"
	"path"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/ms"
)

const (
	unassessed = ms.Unassessed
	met        = ms.Met
	notMet     = ms.NotMet
	unknown    = ms.Undecided
	excluded   = ms.NotApplicable
)

// finding is what a test expects of a finding, or has of one.
type finding struct {
	rule   ms.RuleID
	place  string
	status ms.Status
}

func (f finding) String() string { return fmt.Sprintf("%v %s %v", f.rule, f.place, f.status) }

// dossierTests lists every finding on every dossier, in the order of the report.
var dossierTests = []struct {
	file     string
	origin   ms.OriginKind
	edition  string
	verdict  ms.Verdict
	findings []finding
}{
	{"ade.json", ms.OriginOfficial, "2020", ms.Undetermined, []finding{
		{ms.DeliveredByMembers, "/programme/schools/0", unknown}, // the source does not speak of membership
		{ms.PartnerDelivers, "/programme/schools", excluded},
		{ms.CoAccreditationMembers, "/programme/schools", excluded},
		{ms.AccreditedAtIntake, "/programme/accreditation", unknown},
		{ms.DurationMin, "/programme/tracks/0", met}, // 13 to 15 months: twelve or more hold two semesters
		{ms.DurationMax, "/programme/tracks/0", met},
		{ms.DurationMonths, "/programme/tracks/0", met},
		{ms.LevelRegistered, "/programme/levelClaimed", excluded}, // a document that states no level claims none
		{ms.ExecutivePartTime, "/programme/profile", excluded},
		{ms.ExecutiveDuration, "/programme/profile", excluded},
		{ms.ExecutiveExperience, "/programme/profile", excluded},
		{ms.CreditsTotal, "/curriculum", unknown},    // 45 and what the mission and the thesis carry, which is blank
		{ms.CreditsTaught, "/curriculum/units", met}, // 38 and the 7 of the project, whatever its kind
		{ms.CreditsProject, "/curriculum", unknown},
		{ms.ProjectListedOnce, "/curriculum", unknown}, // filling the two blanks may show a double listing
		{ms.TaughtHoursMin, "/curriculum/units", met},  // [384, 462] listed and 432 stated both hold
		{ms.MissionMonthsMin, "/curriculum/mission", met},
		{ms.ThesisWritten, "/curriculum/thesis/written", met},
		{ms.ThesisDefended, "/curriculum/thesis/defended", unknown},
		{ms.ElectivesTotal, "/curriculum/units", excluded},
		{ms.ElectivesTaught, "/curriculum/units", excluded},
		{ms.ElectivesHours, "/curriculum/units", excluded},
		{ms.StatedTotals, "/curriculum/stated/hours", notMet}, // 432 stated, 462 listed
		{ms.WorkloadPlausible, "/curriculum/units", met},      // 12 hours a credit at the most
		{ms.ThesisIndividual, "/curriculum/thesis/authors", unknown},
		{ms.ProjectIndependent, "/curriculum", unassessed},
	}},
	{"big-data.json", ms.OriginOfficial, "2020", ms.Undetermined, []finding{
		{ms.DeliveredByMembers, "/programme/schools/0", unknown},
		{ms.PartnerDelivers, "/programme/schools", excluded},
		{ms.CoAccreditationMembers, "/programme/schools", excluded},
		{ms.AccreditedAtIntake, "/programme/accreditation", unknown},
		{ms.DurationMin, "/programme/tracks/0", met},
		{ms.DurationMax, "/programme/tracks/0", met},
		{ms.DurationMonths, "/programme/tracks/0", met},
		{ms.LevelRegistered, "/programme/levelClaimed", excluded},
		{ms.ExecutivePartTime, "/programme/profile", excluded},
		{ms.ExecutiveDuration, "/programme/profile", excluded},
		{ms.ExecutiveExperience, "/programme/profile", excluded},
		{ms.CreditsTotal, "/curriculum", unknown},
		{ms.CreditsTaught, "/curriculum/units", unknown}, // the known ones come to 45, but one unit is blank, and blank is not zero
		{ms.CreditsProject, "/curriculum", unknown},
		{ms.ProjectListedOnce, "/curriculum", unknown},
		{ms.TaughtHoursMin, "/curriculum/units", met}, // 666 without the two projects
		{ms.MissionMonthsMin, "/curriculum/mission", met},
		{ms.ThesisWritten, "/curriculum/thesis/written", met},
		{ms.ThesisDefended, "/curriculum/thesis/defended", met},
		{ms.ElectivesTotal, "/curriculum/units", excluded},
		{ms.ElectivesTaught, "/curriculum/units", excluded},
		{ms.ElectivesHours, "/curriculum/units", excluded},
		{ms.StatedTotals, "/curriculum/stated", excluded},            // no total is announced
		{ms.WorkloadPlausible, "/curriculum/units/16/hours", notMet}, // 180 hours at 3 credits; 30 hours at 1 credit is the limit, and holds
		{ms.WorkloadPlausible, "/curriculum/units", unknown},         // of the rest: one course has hours and no credits
		{ms.ThesisIndividual, "/curriculum/thesis/authors", unknown},
		{ms.ProjectIndependent, "/curriculum", unassessed},
	}},
	{"big-data-2013.json", ms.OriginSecondary, "2008", ms.Undetermined, []finding{
		{ms.DeliveredByMembers, "/programme/schools/0", unknown},
		{ms.PartnerDelivers, "/programme/schools", unassessed}, // thresholds that were not found are never taken from a later edition
		{ms.CoAccreditationMembers, "/programme/schools", unassessed},
		{ms.AccreditedAtIntake, "/programme/accreditation", unassessed},
		{ms.DurationMin, "/programme/tracks/0", unknown},
		{ms.DurationMax, "/programme/tracks", unassessed},
		{ms.DurationMonths, "/programme/tracks", excluded}, // advice of 2023
		{ms.LevelRegistered, "/programme/levelClaimed", excluded},
		{ms.ExecutivePartTime, "/programme/profile", excluded},
		{ms.ExecutiveDuration, "/programme/profile", excluded},
		{ms.ExecutiveExperience, "/programme/profile", excluded},
		{ms.CreditsTotal, "/curriculum", unknown},
		{ms.CreditsTaught, "/curriculum/units", unassessed}, // the split was not found for 2008
		{ms.CreditsProject, "/curriculum", unassessed},
		{ms.ProjectListedOnce, "/curriculum", unassessed},
		{ms.TaughtHoursMin, "/curriculum/units", met}, // 450 stated, nothing listed
		{ms.MissionMonthsMin, "/curriculum/mission", unknown},
		{ms.ThesisWritten, "/curriculum/thesis/written", unknown},
		{ms.ThesisDefended, "/curriculum/thesis/defended", unknown},
		{ms.ElectivesTotal, "/curriculum/units", excluded}, // no list at all
		{ms.ElectivesTaught, "/curriculum/units", unassessed},
		{ms.ElectivesHours, "/curriculum/units", excluded},
		{ms.StatedTotals, "/curriculum/stated", excluded}, // nothing to compare with
		{ms.WorkloadPlausible, "/curriculum/units", excluded},
		{ms.ThesisIndividual, "/curriculum/thesis/authors", unknown},
		{ms.ProjectIndependent, "/curriculum", unassessed},
	}},
	{"ecrsi.json", ms.OriginOfficial, "2020", ms.Undetermined, []finding{
		{ms.DeliveredByMembers, "/programme/schools/0", unknown},
		{ms.PartnerDelivers, "/programme/schools", excluded},
		{ms.CoAccreditationMembers, "/programme/schools", excluded},
		{ms.AccreditedAtIntake, "/programme/accreditation", unknown},
		{ms.DurationMin, "/programme/tracks/0", met},        // two semesters at least
		{ms.DurationMax, "/programme/tracks/0", unknown},    // a lower bound alone leaves the maximum untold
		{ms.DurationMonths, "/programme/tracks/0", unknown}, // semesters are not months
		{ms.LevelRegistered, "/programme/levelClaimed", excluded},
		{ms.ExecutivePartTime, "/programme/profile", excluded},
		{ms.ExecutiveDuration, "/programme/profile", excluded},
		{ms.ExecutiveExperience, "/programme/profile", excluded},
		{ms.CreditsTotal, "/curriculum", unknown},
		{ms.CreditsTaught, "/curriculum/units", unknown}, // 43 known, two units blank: 45 is possible
		{ms.CreditsProject, "/curriculum", unknown},      // 20 on the thesis, the mission blank
		{ms.ProjectListedOnce, "/curriculum", unknown},   // a mission of 30 beside it would be a double listing
		{ms.TaughtHoursMin, "/curriculum/units", met},    // 570 hours of courses alone
		{ms.MissionMonthsMin, "/curriculum/mission", met},
		{ms.ThesisWritten, "/curriculum/thesis/written", met},
		{ms.ThesisDefended, "/curriculum/thesis/defended", unknown},
		{ms.ElectivesTotal, "/curriculum/units", excluded},
		{ms.ElectivesTaught, "/curriculum/units", excluded},
		{ms.ElectivesHours, "/curriculum/units", excluded},
		{ms.StatedTotals, "/curriculum/stated/hours", unknown}, // 670 stated, 645 or more listed
		{ms.WorkloadPlausible, "/curriculum/units", unknown},   // one course has hours and no credits
		{ms.ThesisIndividual, "/curriculum/thesis/authors", unknown},
		{ms.ProjectIndependent, "/curriculum", unassessed},
	}},
	{"regnum.json", ms.OriginOfficial, "2020", ms.Undetermined, []finding{
		{ms.DeliveredByMembers, "/programme/schools/0", unknown},
		{ms.PartnerDelivers, "/programme/schools", excluded}, // a regulator is no academic partner
		{ms.CoAccreditationMembers, "/programme/schools", excluded},
		{ms.AccreditedAtIntake, "/programme/accreditation", unknown},
		{ms.DurationMin, "/programme/tracks/0", unknown}, // "about 18 months" is a hedge, left blank
		{ms.DurationMax, "/programme/tracks/0", unknown},
		{ms.DurationMonths, "/programme/tracks/0", unknown},
		{ms.LevelRegistered, "/programme/levelClaimed", excluded},
		{ms.ExecutivePartTime, "/programme/profile", excluded},
		{ms.ExecutiveDuration, "/programme/profile", excluded},
		{ms.ExecutiveExperience, "/programme/profile", excluded},
		{ms.CreditsTotal, "/curriculum", unknown}, // thirteen weeks, no credits
		{ms.CreditsTaught, "/curriculum/units", unknown},
		{ms.CreditsProject, "/curriculum", unknown},
		{ms.ProjectListedOnce, "/curriculum", unknown},
		{ms.TaughtHoursMin, "/curriculum/units", unknown}, // [330, 360] listed, as the refresher counts or not, against 360 stated
		{ms.MissionMonthsMin, "/curriculum/mission", unknown},
		{ms.ThesisWritten, "/curriculum/thesis/written", met},
		{ms.ThesisDefended, "/curriculum/thesis/defended", met},
		{ms.ElectivesTotal, "/curriculum/units", excluded},
		{ms.ElectivesTaught, "/curriculum/units", excluded},
		{ms.ElectivesHours, "/curriculum/units", excluded},
		{ms.StatedTotals, "/curriculum/stated/hours", notMet}, // 360 stated, 390 listed with the week of defences
		{ms.WorkloadPlausible, "/curriculum/units", unknown},
		{ms.ThesisIndividual, "/curriculum/thesis/authors", unknown},
		{ms.ProjectIndependent, "/curriculum", unassessed},
	}},
	{"saint-cyr.json", ms.OriginSecondary, "cge-page", ms.Undetermined, []finding{
		{ms.DeliveredByMembers, "/programme/schools/0", unknown},
		{ms.DeliveredByMembers, "/programme/schools/1", unknown}, // the part of the second school is not told
		{ms.PartnerDelivers, "/programme/schools", excluded},     // the page asks for members, no more
		{ms.CoAccreditationMembers, "/programme/schools", excluded},
		{ms.AccreditedAtIntake, "/programme/accreditation", excluded},
		{ms.DurationMin, "/programme/tracks/0", met}, // one academic year
		{ms.DurationMin, "/programme/tracks/1", met},
		{ms.DurationMax, "/programme/tracks/0", met},
		{ms.DurationMax, "/programme/tracks/1", met}, // two academic years: the limit, included
		{ms.DurationMonths, "/programme/tracks", excluded},
		{ms.LevelRegistered, "/programme/levelClaimed", excluded},
		{ms.ExecutivePartTime, "/programme/profile", excluded},
		{ms.ExecutiveDuration, "/programme/profile", excluded},
		{ms.ExecutiveExperience, "/programme/profile", excluded},
		{ms.CreditsTotal, "/curriculum", met},            // 75 stated, nothing listed
		{ms.CreditsTaught, "/curriculum/units", unknown}, // the split is not stated
		{ms.CreditsProject, "/curriculum", unknown},
		{ms.ProjectListedOnce, "/curriculum", excluded},
		{ms.TaughtHoursMin, "/curriculum/units", met},     // 540 stated
		{ms.MissionMonthsMin, "/curriculum/mission", met}, // four months: exactly the limit
		{ms.ThesisWritten, "/curriculum/thesis/written", met},
		{ms.ThesisDefended, "/curriculum/thesis/defended", excluded}, // the page does not ask for a defence
		{ms.ElectivesTotal, "/curriculum/units", excluded},
		{ms.ElectivesTaught, "/curriculum/units", excluded},
		{ms.ElectivesHours, "/curriculum/units", excluded},
		{ms.StatedTotals, "/curriculum/stated", excluded},
		{ms.WorkloadPlausible, "/curriculum/units", excluded},
		{ms.ThesisIndividual, "/curriculum/thesis/authors", excluded},
		{ms.ProjectIndependent, "/curriculum", unassessed},
	}},
	{"escp.json", ms.OriginSecondary, "cge-page", ms.Undetermined, []finding{
		{ms.DeliveredByMembers, "/programme/schools/0", unknown},
		{ms.DeliveredByMembers, "/programme/schools/1", unknown}, // whether the partner delivers the label is not told
		{ms.PartnerDelivers, "/programme/schools", excluded},
		{ms.CoAccreditationMembers, "/programme/schools", excluded},
		{ms.AccreditedAtIntake, "/programme/accreditation", excluded},
		{ms.DurationMin, "/programme/tracks/0", met}, // twelve months: the limit, included
		{ms.DurationMax, "/programme/tracks/0", met},
		{ms.DurationMonths, "/programme/tracks", excluded},
		{ms.LevelRegistered, "/programme/levelClaimed", excluded},
		{ms.ExecutivePartTime, "/programme/profile", excluded},
		{ms.ExecutiveDuration, "/programme/profile", excluded},
		{ms.ExecutiveExperience, "/programme/profile", excluded},
		{ms.CreditsTotal, "/curriculum", met},            // 75 stated; the list, with fourteen blanks, says nothing against it
		{ms.CreditsTaught, "/curriculum/units", unknown}, // 75 less 30 is not computed
		{ms.CreditsProject, "/curriculum", unknown},      // 30 on the thesis, the mission blank
		{ms.ProjectListedOnce, "/curriculum", excluded},
		{ms.TaughtHoursMin, "/curriculum/units", unknown}, // no hours at all
		{ms.MissionMonthsMin, "/curriculum/mission", met},
		{ms.ThesisWritten, "/curriculum/thesis/written", met},
		{ms.ThesisDefended, "/curriculum/thesis/defended", excluded},
		{ms.ElectivesTotal, "/curriculum/units", unknown}, // two options, both blank
		{ms.ElectivesTaught, "/curriculum/units", unknown},
		{ms.ElectivesHours, "/curriculum/units", unknown},
		{ms.StatedTotals, "/curriculum/stated", excluded},
		{ms.WorkloadPlausible, "/curriculum/units", excluded},
		{ms.ThesisIndividual, "/curriculum/thesis/authors", excluded},
		{ms.ProjectIndependent, "/curriculum", unassessed},
	}},
	{"ponts.json", ms.OriginSecondary, "cge-page", ms.Undetermined, []finding{
		{ms.DeliveredByMembers, "/programme/schools/0", unknown},
		{ms.DeliveredByMembers, "/programme/schools/1", unknown}, // co-accredited or partner: not told
		{ms.DeliveredByMembers, "/programme/schools/2", unknown},
		{ms.DeliveredByMembers, "/programme/schools/3", unknown},
		{ms.DeliveredByMembers, "/programme/schools/4", unknown},
		{ms.PartnerDelivers, "/programme/schools", excluded},
		{ms.CoAccreditationMembers, "/programme/schools", excluded},
		{ms.AccreditedAtIntake, "/programme/accreditation", excluded},
		{ms.DurationMin, "/programme/tracks/0", unknown}, // 10 + 5 + 4 weeks are not added up
		{ms.DurationMax, "/programme/tracks/0", unknown},
		{ms.DurationMonths, "/programme/tracks", excluded},
		{ms.LevelRegistered, "/programme/levelClaimed", excluded},
		{ms.ExecutivePartTime, "/programme/profile", excluded},
		{ms.ExecutiveDuration, "/programme/profile", excluded},
		{ms.ExecutiveExperience, "/programme/profile", excluded},
		{ms.CreditsTotal, "/curriculum", unknown},
		{ms.CreditsTaught, "/curriculum/units", unknown},
		{ms.CreditsProject, "/curriculum", unknown},
		{ms.ProjectListedOnce, "/curriculum", excluded},
		{ms.TaughtHoursMin, "/curriculum/units", unknown},
		{ms.MissionMonthsMin, "/curriculum/mission", unknown}, // the 4 weeks are the internship; the mission is the participant's job
		{ms.ThesisWritten, "/curriculum/thesis/written", met},
		{ms.ThesisDefended, "/curriculum/thesis/defended", excluded},
		{ms.ElectivesTotal, "/curriculum/units", unknown}, // the list is open: "none holds" is not known
		{ms.ElectivesTaught, "/curriculum/units", unknown},
		{ms.ElectivesHours, "/curriculum/units", unknown},
		{ms.StatedTotals, "/curriculum/stated", excluded},
		{ms.WorkloadPlausible, "/curriculum/units", excluded},
		{ms.ThesisIndividual, "/curriculum/thesis/authors", excluded},
		{ms.ProjectIndependent, "/curriculum", unassessed},
	}},
	{"fictitious-complete.json", ms.OriginFictitious, "2020", ms.Compliant, []finding{
		{ms.DeliveredByMembers, "/programme/schools/0", met},
		{ms.DeliveredByMembers, "/programme/schools/1", met}, // a foreign member counts as a member; the partner delivers nothing
		{ms.PartnerDelivers, "/programme/schools/2", met},
		{ms.CoAccreditationMembers, "/programme/schools/0", met}, // the lead is one of those that share
		{ms.CoAccreditationMembers, "/programme/schools/1", met},
		{ms.AccreditedAtIntake, "/programme/accreditation", met},
		{ms.DurationMin, "/programme/tracks/0", met},
		{ms.DurationMin, "/programme/tracks/1", met},
		{ms.DurationMax, "/programme/tracks/0", met},
		{ms.DurationMax, "/programme/tracks/1", met},
		{ms.DurationMonths, "/programme/tracks/0", met},
		{ms.DurationMonths, "/programme/tracks/1", met},
		{ms.LevelRegistered, "/programme/levelClaimed", met},
		{ms.ExecutivePartTime, "/programme/tracks/0/mode", met},
		{ms.ExecutivePartTime, "/programme/tracks/1/mode", met},
		{ms.ExecutiveDuration, "/programme/tracks/0", met},
		{ms.ExecutiveDuration, "/programme/tracks/1", met},
		{ms.ExecutiveExperience, "/programme/profile", unassessed},
		{ms.CreditsTotal, "/curriculum", met},
		{ms.CreditsTaught, "/curriculum/units", met},
		{ms.CreditsProject, "/curriculum", met},
		{ms.ProjectListedOnce, "/curriculum", met},
		{ms.TaughtHoursMin, "/curriculum/units", met},
		{ms.MissionMonthsMin, "/curriculum/mission", met},
		{ms.ThesisWritten, "/curriculum/thesis/written", met},
		{ms.ThesisDefended, "/curriculum/thesis/defended", met},
		{ms.ElectivesTotal, "/curriculum/units", met},
		{ms.ElectivesTaught, "/curriculum/units", met},
		{ms.ElectivesHours, "/curriculum/units", met},
		{ms.StatedTotals, "/curriculum/stated/hours", met},
		{ms.StatedTotals, "/curriculum/stated/credits", met},
		{ms.StatedTotals, "/curriculum/stated/taughtCredits", met},
		{ms.StatedTotals, "/curriculum/stated/projectCredits", met},
		{ms.WorkloadPlausible, "/curriculum/units", met},
		{ms.ThesisIndividual, "/curriculum/thesis/authors", met},
		{ms.ProjectIndependent, "/curriculum", unassessed},
	}},
	{"fictitious-broken.json", ms.OriginFictitious, "2020", ms.NotCompliant, []finding{
		{ms.DeliveredByMembers, "/programme/schools/0", notMet},
		{ms.DeliveredByMembers, "/programme/schools/1", notMet},
		{ms.DeliveredByMembers, "/programme/schools/2", met}, // a member, whatever its role
		{ms.PartnerDelivers, "/programme/schools/2", notMet}, // and a partner, who may not
		{ms.CoAccreditationMembers, "/programme/schools/0", notMet},
		{ms.CoAccreditationMembers, "/programme/schools/1", notMet},
		{ms.AccreditedAtIntake, "/programme/accreditation", notMet},
		{ms.DurationMin, "/programme/tracks/0", notMet},
		{ms.DurationMin, "/programme/tracks/1", met},
		{ms.DurationMax, "/programme/tracks/0", met},
		{ms.DurationMax, "/programme/tracks/1", notMet},
		{ms.DurationMonths, "/programme/tracks/0", notMet},
		{ms.DurationMonths, "/programme/tracks/1", notMet},
		{ms.LevelRegistered, "/programme/levelClaimed", notMet},
		{ms.ExecutivePartTime, "/programme/tracks/0/mode", notMet},
		{ms.ExecutivePartTime, "/programme/tracks/1/mode", met},
		{ms.ExecutiveDuration, "/programme/tracks/0", notMet},
		{ms.ExecutiveDuration, "/programme/tracks/1", notMet},
		{ms.ExecutiveExperience, "/programme/profile", unassessed},
		{ms.CreditsTotal, "/curriculum", notMet},
		{ms.CreditsTaught, "/curriculum/units", notMet},
		{ms.CreditsProject, "/curriculum", notMet},
		{ms.ProjectListedOnce, "/curriculum/mission", notMet}, // 40 on the unit, 45 on the mission
		{ms.TaughtHoursMin, "/curriculum/units", notMet},      // 260 or 280 listed, 250 stated
		{ms.MissionMonthsMin, "/curriculum/mission", notMet},  // four months from 1 March close on 30 June
		{ms.ThesisWritten, "/curriculum/thesis/written", notMet},
		{ms.ThesisDefended, "/curriculum/thesis/defended", notMet},
		{ms.ElectivesTotal, "/curriculum/units", notMet},
		{ms.ElectivesTaught, "/curriculum/units", notMet},
		{ms.ElectivesHours, "/curriculum/units", notMet},
		{ms.StatedTotals, "/curriculum/stated/hours", notMet},
		{ms.StatedTotals, "/curriculum/stated/credits", notMet},
		{ms.StatedTotals, "/curriculum/stated/taughtCredits", notMet},
		{ms.StatedTotals, "/curriculum/stated/projectCredits", notMet},
		{ms.WorkloadPlausible, "/curriculum/units/1/hours", notMet}, // 40 hours at 1 credit
		{ms.ThesisIndividual, "/curriculum/thesis/authors", notMet},
		{ms.ProjectIndependent, "/curriculum", unassessed},
	}},
}

func readTestDossier(t *testing.T, file string) *curriculum.Dossier {
	t.Helper()
	b, err := dossiers.ReadFile(path.Join("dossiers", file))
	if err != nil {
		t.Fatal(err)
	}
	d, err := curriculum.ReadDossier(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func validateTestDossier(t *testing.T, d *curriculum.Dossier) *ms.Report {
	t.Helper()
	e, err := d.ActingEdition()
	if err != nil {
		t.Fatal(err)
	}
	r, err := d.Validate(e)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func findingsOf(r *ms.Report) []finding {
	var have []finding
	for i := range r.Findings {
		f := &r.Findings[i]
		have = append(have, finding{f.Rule.ID(), f.Place.String(), f.Status})
	}
	return have
}

func TestDossierFindings(t *testing.T) {
	for _, test := range dossierTests {
		t.Run(test.file, func(t *testing.T) {
			r := validateTestDossier(t, readTestDossier(t, test.file))
			if r.Edition.ID() != test.edition {
				t.Errorf("edition %v, want %v", r.Edition, test.edition)
			}
			if v := r.Verdict(); v != test.verdict {
				t.Errorf("verdict %v, want %v", v, test.verdict)
			}
			have := findingsOf(r)
			for i := range max(len(have), len(test.findings)) {
				switch {
				case i >= len(have):
					t.Errorf("finding %d missing: want %v", i, test.findings[i])
				case i >= len(test.findings):
					t.Errorf("finding %d not expected: %v", i, have[i])
				case have[i] != test.findings[i]:
					t.Errorf("finding %d:\n\thave %v\n\twant %v", i, have[i], test.findings[i])
				}
			}
		})
	}
}

// TestDossierTableIsWhole finds a dossier or a rule that the table passes over.
func TestDossierTableIsWhole(t *testing.T) {
	files, err := fs.Glob(dossiers, "dossiers/*.json")
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for _, test := range dossierTests {
		listed[path.Join("dossiers", test.file)] = true
		ruled := map[ms.RuleID]bool{}
		for _, f := range test.findings {
			ruled[f.rule] = true
		}
		for _, rule := range allRules() {
			if !ruled[rule.ID()] {
				t.Errorf("%s: nothing is expected of %v", test.file, rule.ID())
			}
		}
	}
	for _, file := range files {
		if !listed[file] {
			t.Errorf("%s is not in the table", file)
		}
	}
}

func allRules() []*ms.Rule { return append(ms.Rules(), curriculum.Rules()...) }

// TestDossierOrigins asks of each dossier where it comes from, in both languages.
func TestDossierOrigins(t *testing.T) {
	for _, test := range dossierTests {
		d := readTestDossier(t, test.file)
		o := d.Origin
		if o.Kind != test.origin {
			t.Errorf("%s: origin %v, want %v", test.file, o.Kind, test.origin)
		}
		if o.Title.FR == "" || o.Title.EN == "" {
			t.Errorf("%s: the title of the origin is not in both languages: %+v", test.file, o.Title)
		}
		if u, err := url.Parse(o.URL); err != nil || u.Scheme != "https" || u.Host == "" {
			t.Errorf("%s: the URL of the origin is %q", test.file, o.URL)
		}
		for _, note := range d.Notes {
			if note.FR == "" || note.EN == "" {
				t.Errorf("%s: a note is not in both languages: %+v", test.file, note)
			}
		}
		if strings.HasPrefix(test.file, "fictitious-") != (o.Kind == ms.OriginFictitious) {
			t.Errorf("%s: origin %v", test.file, o.Kind)
		}
		if o.Kind == ms.OriginFictitious {
			for _, title := range []ms.Text{o.Title, d.Programme.Title} {
				if !strings.Contains(title.FR, "fictif") || !strings.Contains(strings.ToLower(title.EN), "fictitious") {
					t.Errorf("%s: the title does not say that it is made up: %+v", test.file, title)
				}
			}
			for _, s := range d.Programme.Schools {
				if !strings.Contains(s.Name, "ficti") {
					t.Errorf("%s: the school %q is not plainly invented", test.file, s.Name)
				}
			}
		}
	}
}

// TestRealDossiersStayOpen: none of the sources tells of membership, and none may
// be filled in; so no real programme is judged Compliant, and none is accused.
func TestRealDossiersStayOpen(t *testing.T) {
	for _, test := range dossierTests {
		if test.origin == ms.OriginFictitious {
			continue
		}
		d := readTestDossier(t, test.file)
		if !d.Programme.Accreditation.IsZero() {
			t.Errorf("%s: the accreditation is filled in", test.file)
		}
		for _, s := range d.Programme.Schools {
			if !s.Member.IsZero() {
				t.Errorf("%s: the membership of %s is filled in", test.file, s.Name)
			}
		}
		r := validateTestDossier(t, d)
		if v := r.Verdict(); v != ms.Undetermined {
			t.Errorf("%s: %v", test.file, v)
		}
		for f := range r.With(ms.NotMet) {
			if f.Clause.Force != ms.Advice {
				t.Errorf("%s: %v is broken at %v", test.file, f.Rule.ID(), f.Place)
			}
		}
	}
}

// TestFictitiousDossiersShowEveryRule: what a program can judge is met throughout
// in one of them and broken in the other.
func TestFictitiousDossiersShowEveryRule(t *testing.T) {
	for file, status := range map[string]ms.Status{"fictitious-complete.json": ms.Met, "fictitious-broken.json": ms.NotMet} {
		r := validateTestDossier(t, readTestDossier(t, file))
		for _, rule := range allRules() {
			shown := !r.Judges(rule)
			for f := range r.Of(rule.ID()) {
				shown = shown || f.Status == status
				if status == ms.Met && f.Status != ms.Met && f.Status != ms.NotApplicable && r.Judges(rule) {
					t.Errorf("%s: %v is %v at %v", file, rule.ID(), f.Status, f.Place)
				}
			}
			if !shown {
				t.Errorf("%s: %v is nowhere %v", file, rule.ID(), status)
			}
		}
	}
}

// TestDossiersRoundTrip writes each dossier and reads it again.
func TestDossiersRoundTrip(t *testing.T) {
	for _, test := range dossierTests {
		d := readTestDossier(t, test.file)
		var b bytes.Buffer
		if err := curriculum.WriteDossier(&b, d); err != nil {
			t.Fatal(err)
		}
		again, err := curriculum.ReadDossier(&b)
		if err != nil {
			t.Errorf("%s: %v", test.file, err)
			continue
		}
		have, want := validateTestDossier(t, again), validateTestDossier(t, d)
		have.Digest, want.Digest = ms.Digest{}, ms.Digest{} // the bytes differ, the dossier does not
		if !have.Equal(want) {
			t.Errorf("%s: written and read again, it has another report", test.file)
		}
	}
}
