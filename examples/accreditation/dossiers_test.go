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
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/report"
)

const (
	unassessed = report.StatusUnassessed
	met        = report.StatusMet
	notMet     = report.StatusNotMet
	unknown    = report.StatusUnknown
	excluded   = report.StatusNotApplicable
)

// finding is what a test expects of a finding, or has of one.
type finding struct {
	rule   law.RuleID
	place  string
	status report.Status
}

func (f finding) String() string { return fmt.Sprintf("%v %s %v", f.rule, f.place, f.status) }

// dossierTests lists every finding on every dossier, in the order of the report.
var dossierTests = []struct {
	file     string
	origin   report.OriginKind
	edition  string
	verdict  report.Verdict
	findings []finding
}{
	{"ade.json", report.OriginOfficial, "2020", report.Undetermined, []finding{
		{law.DeliveredByMembers, "/programme/schools/0", unknown}, // the source does not speak of membership
		{law.PartnerDelivers, "/programme/schools", excluded},
		{law.CoAccreditationMembers, "/programme/schools", excluded},
		{law.AccreditedAtIntake, "/programme/accreditation", unknown},
		{law.DurationMin, "/programme/tracks/0", met}, // 13 to 15 months: twelve or more hold two semesters
		{law.DurationMax, "/programme/tracks/0", met},
		{law.DurationMonths, "/programme/tracks/0", met},
		{law.LevelRegistered, "/programme/levelClaimed", excluded}, // a document that states no level claims none
		{law.ExecutivePartTime, "/programme/profile", excluded},
		{law.ExecutiveDuration, "/programme/profile", excluded},
		{law.ExecutiveExperience, "/programme/profile", excluded},
		{law.CreditsTotal, "/curriculum", unknown},    // 45 and what the mission and the thesis carry, which is blank
		{law.CreditsTaught, "/curriculum/units", met}, // 38 and the 7 of the project, whatever its kind
		{law.CreditsProject, "/curriculum", unknown},
		{law.ProjectListedOnce, "/curriculum", unknown}, // filling the two blanks may show a double listing
		{law.TaughtHoursMin, "/curriculum/units", met},  // [384, 462] listed and 432 stated both hold
		{law.MissionMonthsMin, "/curriculum/mission", met},
		{law.ThesisWritten, "/curriculum/thesis/written", met},
		{law.ThesisDefended, "/curriculum/thesis/defended", unknown},
		{law.ElectivesTotal, "/curriculum/units", excluded},
		{law.ElectivesTaught, "/curriculum/units", excluded},
		{law.ElectivesHours, "/curriculum/units", excluded},
		{law.StatedTotals, "/curriculum/stated/hours", notMet}, // 432 stated, 462 listed
		{law.WorkloadPlausible, "/curriculum/units", met},      // 12 hours a credit at the most
		{law.ThesisIndividual, "/curriculum/thesis/authors", unknown},
		{law.ProjectIndependent, "/curriculum", unassessed},
	}},
	{"big-data.json", report.OriginOfficial, "2020", report.Undetermined, []finding{
		{law.DeliveredByMembers, "/programme/schools/0", unknown},
		{law.PartnerDelivers, "/programme/schools", excluded},
		{law.CoAccreditationMembers, "/programme/schools", excluded},
		{law.AccreditedAtIntake, "/programme/accreditation", unknown},
		{law.DurationMin, "/programme/tracks/0", met},
		{law.DurationMax, "/programme/tracks/0", met},
		{law.DurationMonths, "/programme/tracks/0", met},
		{law.LevelRegistered, "/programme/levelClaimed", excluded},
		{law.ExecutivePartTime, "/programme/profile", excluded},
		{law.ExecutiveDuration, "/programme/profile", excluded},
		{law.ExecutiveExperience, "/programme/profile", excluded},
		{law.CreditsTotal, "/curriculum", unknown},
		{law.CreditsTaught, "/curriculum/units", unknown}, // the known ones come to 45, but one unit is blank, and blank is not zero
		{law.CreditsProject, "/curriculum", unknown},
		{law.ProjectListedOnce, "/curriculum", unknown},
		{law.TaughtHoursMin, "/curriculum/units", met}, // 666 without the two projects
		{law.MissionMonthsMin, "/curriculum/mission", met},
		{law.ThesisWritten, "/curriculum/thesis/written", met},
		{law.ThesisDefended, "/curriculum/thesis/defended", met},
		{law.ElectivesTotal, "/curriculum/units", excluded},
		{law.ElectivesTaught, "/curriculum/units", excluded},
		{law.ElectivesHours, "/curriculum/units", excluded},
		{law.StatedTotals, "/curriculum/stated", excluded},            // no total is announced
		{law.WorkloadPlausible, "/curriculum/units/16/hours", notMet}, // 180 hours at 3 credits; 30 hours at 1 credit is the limit, and holds
		{law.WorkloadPlausible, "/curriculum/units", unknown},         // of the rest: one course has hours and no credits
		{law.ThesisIndividual, "/curriculum/thesis/authors", unknown},
		{law.ProjectIndependent, "/curriculum", unassessed},
	}},
	{"big-data-2013.json", report.OriginSecondary, "2008", report.Undetermined, []finding{
		{law.DeliveredByMembers, "/programme/schools/0", unknown},
		{law.PartnerDelivers, "/programme/schools", unassessed}, // thresholds that were not found are never taken from a later edition
		{law.CoAccreditationMembers, "/programme/schools", unassessed},
		{law.AccreditedAtIntake, "/programme/accreditation", unassessed},
		{law.DurationMin, "/programme/tracks/0", unknown},
		{law.DurationMax, "/programme/tracks", unassessed},
		{law.DurationMonths, "/programme/tracks", excluded}, // advice of 2023
		{law.LevelRegistered, "/programme/levelClaimed", excluded},
		{law.ExecutivePartTime, "/programme/profile", excluded},
		{law.ExecutiveDuration, "/programme/profile", excluded},
		{law.ExecutiveExperience, "/programme/profile", excluded},
		{law.CreditsTotal, "/curriculum", unknown},
		{law.CreditsTaught, "/curriculum/units", unassessed}, // the split was not found for 2008
		{law.CreditsProject, "/curriculum", unassessed},
		{law.ProjectListedOnce, "/curriculum", unassessed},
		{law.TaughtHoursMin, "/curriculum/units", met}, // 450 stated, nothing listed
		{law.MissionMonthsMin, "/curriculum/mission", unknown},
		{law.ThesisWritten, "/curriculum/thesis/written", unknown},
		{law.ThesisDefended, "/curriculum/thesis/defended", unknown},
		{law.ElectivesTotal, "/curriculum/units", excluded}, // no list at all
		{law.ElectivesTaught, "/curriculum/units", unassessed},
		{law.ElectivesHours, "/curriculum/units", excluded},
		{law.StatedTotals, "/curriculum/stated", excluded}, // nothing to compare with
		{law.WorkloadPlausible, "/curriculum/units", excluded},
		{law.ThesisIndividual, "/curriculum/thesis/authors", unknown},
		{law.ProjectIndependent, "/curriculum", unassessed},
	}},
	{"ecrsi.json", report.OriginOfficial, "2020", report.Undetermined, []finding{
		{law.DeliveredByMembers, "/programme/schools/0", unknown},
		{law.PartnerDelivers, "/programme/schools", excluded},
		{law.CoAccreditationMembers, "/programme/schools", excluded},
		{law.AccreditedAtIntake, "/programme/accreditation", unknown},
		{law.DurationMin, "/programme/tracks/0", met},        // two semesters at least
		{law.DurationMax, "/programme/tracks/0", unknown},    // a lower bound alone leaves the maximum untold
		{law.DurationMonths, "/programme/tracks/0", unknown}, // semesters are not months
		{law.LevelRegistered, "/programme/levelClaimed", excluded},
		{law.ExecutivePartTime, "/programme/profile", excluded},
		{law.ExecutiveDuration, "/programme/profile", excluded},
		{law.ExecutiveExperience, "/programme/profile", excluded},
		{law.CreditsTotal, "/curriculum", unknown},
		{law.CreditsTaught, "/curriculum/units", unknown}, // 43 known, two units blank: 45 is possible
		{law.CreditsProject, "/curriculum", unknown},      // 20 on the thesis, the mission blank
		{law.ProjectListedOnce, "/curriculum", unknown},   // a mission of 30 beside it would be a double listing
		{law.TaughtHoursMin, "/curriculum/units", met},    // 570 hours of courses alone
		{law.MissionMonthsMin, "/curriculum/mission", met},
		{law.ThesisWritten, "/curriculum/thesis/written", met},
		{law.ThesisDefended, "/curriculum/thesis/defended", unknown},
		{law.ElectivesTotal, "/curriculum/units", excluded},
		{law.ElectivesTaught, "/curriculum/units", excluded},
		{law.ElectivesHours, "/curriculum/units", excluded},
		{law.StatedTotals, "/curriculum/stated/hours", unknown}, // 670 stated, 645 or more listed
		{law.WorkloadPlausible, "/curriculum/units", unknown},   // one course has hours and no credits
		{law.ThesisIndividual, "/curriculum/thesis/authors", unknown},
		{law.ProjectIndependent, "/curriculum", unassessed},
	}},
	{"regnum.json", report.OriginOfficial, "2020", report.Undetermined, []finding{
		{law.DeliveredByMembers, "/programme/schools/0", unknown},
		{law.PartnerDelivers, "/programme/schools", excluded}, // a regulator is no academic partner
		{law.CoAccreditationMembers, "/programme/schools", excluded},
		{law.AccreditedAtIntake, "/programme/accreditation", unknown},
		{law.DurationMin, "/programme/tracks/0", unknown}, // "about 18 months" is a hedge, left blank
		{law.DurationMax, "/programme/tracks/0", unknown},
		{law.DurationMonths, "/programme/tracks/0", unknown},
		{law.LevelRegistered, "/programme/levelClaimed", excluded},
		{law.ExecutivePartTime, "/programme/profile", excluded},
		{law.ExecutiveDuration, "/programme/profile", excluded},
		{law.ExecutiveExperience, "/programme/profile", excluded},
		{law.CreditsTotal, "/curriculum", unknown}, // thirteen weeks, no credits
		{law.CreditsTaught, "/curriculum/units", unknown},
		{law.CreditsProject, "/curriculum", unknown},
		{law.ProjectListedOnce, "/curriculum", unknown},
		{law.TaughtHoursMin, "/curriculum/units", unknown}, // [330, 360] listed, as the refresher counts or not, against 360 stated
		{law.MissionMonthsMin, "/curriculum/mission", unknown},
		{law.ThesisWritten, "/curriculum/thesis/written", met},
		{law.ThesisDefended, "/curriculum/thesis/defended", met},
		{law.ElectivesTotal, "/curriculum/units", excluded},
		{law.ElectivesTaught, "/curriculum/units", excluded},
		{law.ElectivesHours, "/curriculum/units", excluded},
		{law.StatedTotals, "/curriculum/stated/hours", notMet}, // 360 stated, 390 listed with the week of defences
		{law.WorkloadPlausible, "/curriculum/units", unknown},
		{law.ThesisIndividual, "/curriculum/thesis/authors", unknown},
		{law.ProjectIndependent, "/curriculum", unassessed},
	}},
	{"saint-cyr.json", report.OriginSecondary, "cge-page", report.Undetermined, []finding{
		{law.DeliveredByMembers, "/programme/schools/0", unknown},
		{law.DeliveredByMembers, "/programme/schools/1", unknown}, // the part of the second school is not told
		{law.PartnerDelivers, "/programme/schools", excluded},     // the page asks for members, no more
		{law.CoAccreditationMembers, "/programme/schools", excluded},
		{law.AccreditedAtIntake, "/programme/accreditation", excluded},
		{law.DurationMin, "/programme/tracks/0", met}, // one academic year
		{law.DurationMin, "/programme/tracks/1", met},
		{law.DurationMax, "/programme/tracks/0", met},
		{law.DurationMax, "/programme/tracks/1", met}, // two academic years: the limit, included
		{law.DurationMonths, "/programme/tracks", excluded},
		{law.LevelRegistered, "/programme/levelClaimed", excluded},
		{law.ExecutivePartTime, "/programme/profile", excluded},
		{law.ExecutiveDuration, "/programme/profile", excluded},
		{law.ExecutiveExperience, "/programme/profile", excluded},
		{law.CreditsTotal, "/curriculum", met},            // 75 stated, nothing listed
		{law.CreditsTaught, "/curriculum/units", unknown}, // the split is not stated
		{law.CreditsProject, "/curriculum", unknown},
		{law.ProjectListedOnce, "/curriculum", excluded},
		{law.TaughtHoursMin, "/curriculum/units", met},     // 540 stated
		{law.MissionMonthsMin, "/curriculum/mission", met}, // four months: exactly the limit
		{law.ThesisWritten, "/curriculum/thesis/written", met},
		{law.ThesisDefended, "/curriculum/thesis/defended", excluded}, // the page does not ask for a defence
		{law.ElectivesTotal, "/curriculum/units", excluded},
		{law.ElectivesTaught, "/curriculum/units", excluded},
		{law.ElectivesHours, "/curriculum/units", excluded},
		{law.StatedTotals, "/curriculum/stated", excluded},
		{law.WorkloadPlausible, "/curriculum/units", excluded},
		{law.ThesisIndividual, "/curriculum/thesis/authors", excluded},
		{law.ProjectIndependent, "/curriculum", unassessed},
	}},
	{"escp.json", report.OriginSecondary, "cge-page", report.Undetermined, []finding{
		{law.DeliveredByMembers, "/programme/schools/0", unknown},
		{law.DeliveredByMembers, "/programme/schools/1", unknown}, // whether the partner delivers the label is not told
		{law.PartnerDelivers, "/programme/schools", excluded},
		{law.CoAccreditationMembers, "/programme/schools", excluded},
		{law.AccreditedAtIntake, "/programme/accreditation", excluded},
		{law.DurationMin, "/programme/tracks/0", met}, // twelve months: the limit, included
		{law.DurationMax, "/programme/tracks/0", met},
		{law.DurationMonths, "/programme/tracks", excluded},
		{law.LevelRegistered, "/programme/levelClaimed", excluded},
		{law.ExecutivePartTime, "/programme/profile", excluded},
		{law.ExecutiveDuration, "/programme/profile", excluded},
		{law.ExecutiveExperience, "/programme/profile", excluded},
		{law.CreditsTotal, "/curriculum", met},            // 75 stated; the list, with fourteen blanks, says nothing against it
		{law.CreditsTaught, "/curriculum/units", unknown}, // 75 less 30 is not computed
		{law.CreditsProject, "/curriculum", unknown},      // 30 on the thesis, the mission blank
		{law.ProjectListedOnce, "/curriculum", excluded},
		{law.TaughtHoursMin, "/curriculum/units", unknown}, // no hours at all
		{law.MissionMonthsMin, "/curriculum/mission", met},
		{law.ThesisWritten, "/curriculum/thesis/written", met},
		{law.ThesisDefended, "/curriculum/thesis/defended", excluded},
		{law.ElectivesTotal, "/curriculum/units", unknown}, // two options, both blank
		{law.ElectivesTaught, "/curriculum/units", unknown},
		{law.ElectivesHours, "/curriculum/units", unknown},
		{law.StatedTotals, "/curriculum/stated", excluded},
		{law.WorkloadPlausible, "/curriculum/units", excluded},
		{law.ThesisIndividual, "/curriculum/thesis/authors", excluded},
		{law.ProjectIndependent, "/curriculum", unassessed},
	}},
	{"ponts.json", report.OriginSecondary, "cge-page", report.Undetermined, []finding{
		{law.DeliveredByMembers, "/programme/schools/0", unknown},
		{law.DeliveredByMembers, "/programme/schools/1", unknown}, // co-accredited or partner: not told
		{law.DeliveredByMembers, "/programme/schools/2", unknown},
		{law.DeliveredByMembers, "/programme/schools/3", unknown},
		{law.DeliveredByMembers, "/programme/schools/4", unknown},
		{law.PartnerDelivers, "/programme/schools", excluded},
		{law.CoAccreditationMembers, "/programme/schools", excluded},
		{law.AccreditedAtIntake, "/programme/accreditation", excluded},
		{law.DurationMin, "/programme/tracks/0", unknown}, // 10 + 5 + 4 weeks are not added up
		{law.DurationMax, "/programme/tracks/0", unknown},
		{law.DurationMonths, "/programme/tracks", excluded},
		{law.LevelRegistered, "/programme/levelClaimed", excluded},
		{law.ExecutivePartTime, "/programme/profile", excluded},
		{law.ExecutiveDuration, "/programme/profile", excluded},
		{law.ExecutiveExperience, "/programme/profile", excluded},
		{law.CreditsTotal, "/curriculum", unknown},
		{law.CreditsTaught, "/curriculum/units", unknown},
		{law.CreditsProject, "/curriculum", unknown},
		{law.ProjectListedOnce, "/curriculum", excluded},
		{law.TaughtHoursMin, "/curriculum/units", unknown},
		{law.MissionMonthsMin, "/curriculum/mission", unknown}, // the 4 weeks are the internship; the mission is the participant's job
		{law.ThesisWritten, "/curriculum/thesis/written", met},
		{law.ThesisDefended, "/curriculum/thesis/defended", excluded},
		{law.ElectivesTotal, "/curriculum/units", unknown}, // the list is open: "none holds" is not known
		{law.ElectivesTaught, "/curriculum/units", unknown},
		{law.ElectivesHours, "/curriculum/units", unknown},
		{law.StatedTotals, "/curriculum/stated", excluded},
		{law.WorkloadPlausible, "/curriculum/units", excluded},
		{law.ThesisIndividual, "/curriculum/thesis/authors", excluded},
		{law.ProjectIndependent, "/curriculum", unassessed},
	}},
	{"fictitious-complete.json", report.OriginFictitious, "2020", report.Compliant, []finding{
		{law.DeliveredByMembers, "/programme/schools/0", met},
		{law.DeliveredByMembers, "/programme/schools/1", met}, // a foreign member counts as a member; the partner delivers nothing
		{law.PartnerDelivers, "/programme/schools/2", met},
		{law.CoAccreditationMembers, "/programme/schools/0", met}, // the lead is one of those that share
		{law.CoAccreditationMembers, "/programme/schools/1", met},
		{law.AccreditedAtIntake, "/programme/accreditation", met},
		{law.DurationMin, "/programme/tracks/0", met},
		{law.DurationMin, "/programme/tracks/1", met},
		{law.DurationMax, "/programme/tracks/0", met},
		{law.DurationMax, "/programme/tracks/1", met},
		{law.DurationMonths, "/programme/tracks/0", met},
		{law.DurationMonths, "/programme/tracks/1", met},
		{law.LevelRegistered, "/programme/levelClaimed", met},
		{law.ExecutivePartTime, "/programme/tracks/0/mode", met},
		{law.ExecutivePartTime, "/programme/tracks/1/mode", met},
		{law.ExecutiveDuration, "/programme/tracks/0", met},
		{law.ExecutiveDuration, "/programme/tracks/1", met},
		{law.ExecutiveExperience, "/programme/profile", unassessed},
		{law.CreditsTotal, "/curriculum", met},
		{law.CreditsTaught, "/curriculum/units", met},
		{law.CreditsProject, "/curriculum", met},
		{law.ProjectListedOnce, "/curriculum", met},
		{law.TaughtHoursMin, "/curriculum/units", met},
		{law.MissionMonthsMin, "/curriculum/mission", met},
		{law.ThesisWritten, "/curriculum/thesis/written", met},
		{law.ThesisDefended, "/curriculum/thesis/defended", met},
		{law.ElectivesTotal, "/curriculum/units", met},
		{law.ElectivesTaught, "/curriculum/units", met},
		{law.ElectivesHours, "/curriculum/units", met},
		{law.StatedTotals, "/curriculum/stated/hours", met},
		{law.StatedTotals, "/curriculum/stated/credits", met},
		{law.StatedTotals, "/curriculum/stated/taughtCredits", met},
		{law.StatedTotals, "/curriculum/stated/projectCredits", met},
		{law.WorkloadPlausible, "/curriculum/units", met},
		{law.ThesisIndividual, "/curriculum/thesis/authors", met},
		{law.ProjectIndependent, "/curriculum", unassessed},
	}},
	{"fictitious-broken.json", report.OriginFictitious, "2020", report.NotCompliant, []finding{
		{law.DeliveredByMembers, "/programme/schools/0", notMet},
		{law.DeliveredByMembers, "/programme/schools/1", notMet},
		{law.DeliveredByMembers, "/programme/schools/2", met}, // a member, whatever its role
		{law.PartnerDelivers, "/programme/schools/2", notMet}, // and a partner, who may not
		{law.CoAccreditationMembers, "/programme/schools/0", notMet},
		{law.CoAccreditationMembers, "/programme/schools/1", notMet},
		{law.AccreditedAtIntake, "/programme/accreditation", notMet},
		{law.DurationMin, "/programme/tracks/0", notMet},
		{law.DurationMin, "/programme/tracks/1", met},
		{law.DurationMax, "/programme/tracks/0", met},
		{law.DurationMax, "/programme/tracks/1", notMet},
		{law.DurationMonths, "/programme/tracks/0", notMet},
		{law.DurationMonths, "/programme/tracks/1", notMet},
		{law.LevelRegistered, "/programme/levelClaimed", notMet},
		{law.ExecutivePartTime, "/programme/tracks/0/mode", notMet},
		{law.ExecutivePartTime, "/programme/tracks/1/mode", met},
		{law.ExecutiveDuration, "/programme/tracks/0", notMet},
		{law.ExecutiveDuration, "/programme/tracks/1", notMet},
		{law.ExecutiveExperience, "/programme/profile", unassessed},
		{law.CreditsTotal, "/curriculum", notMet},
		{law.CreditsTaught, "/curriculum/units", notMet},
		{law.CreditsProject, "/curriculum", notMet},
		{law.ProjectListedOnce, "/curriculum/mission", notMet}, // 40 on the unit, 45 on the mission
		{law.TaughtHoursMin, "/curriculum/units", notMet},      // 260 or 280 listed, 250 stated
		{law.MissionMonthsMin, "/curriculum/mission", notMet},  // four months from 1 March close on 30 June
		{law.ThesisWritten, "/curriculum/thesis/written", notMet},
		{law.ThesisDefended, "/curriculum/thesis/defended", notMet},
		{law.ElectivesTotal, "/curriculum/units", notMet},
		{law.ElectivesTaught, "/curriculum/units", notMet},
		{law.ElectivesHours, "/curriculum/units", notMet},
		{law.StatedTotals, "/curriculum/stated/hours", notMet},
		{law.StatedTotals, "/curriculum/stated/credits", notMet},
		{law.StatedTotals, "/curriculum/stated/taughtCredits", notMet},
		{law.StatedTotals, "/curriculum/stated/projectCredits", notMet},
		{law.WorkloadPlausible, "/curriculum/units/1/hours", notMet}, // 40 hours at 1 credit
		{law.ThesisIndividual, "/curriculum/thesis/authors", notMet},
		{law.ProjectIndependent, "/curriculum", unassessed},
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

func validateTestDossier(t *testing.T, d *curriculum.Dossier) *report.Report {
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

func findingsOf(r *report.Report) []finding {
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
		ruled := map[law.RuleID]bool{}
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

func allRules() []*law.Rule { return append(ms.Rules(), curriculum.Rules()...) }

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
		if strings.HasPrefix(test.file, "fictitious-") != (o.Kind == report.OriginFictitious) {
			t.Errorf("%s: origin %v", test.file, o.Kind)
		}
		if o.Kind == report.OriginFictitious {
			for _, title := range []document.Text{o.Title, d.Programme.Title} {
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
		if test.origin == report.OriginFictitious {
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
		if v := r.Verdict(); v != report.Undetermined {
			t.Errorf("%s: %v", test.file, v)
		}
		for f := range r.With(report.StatusNotMet) {
			if f.Clause.Force != law.Advice {
				t.Errorf("%s: %v is broken at %v", test.file, f.Rule.ID(), f.Place)
			}
		}
	}
}

// TestFictitiousDossiersShowEveryRule: what a program can judge is met throughout
// in one of them and broken in the other.
func TestFictitiousDossiersShowEveryRule(t *testing.T) {
	for file, status := range map[string]report.Status{"fictitious-complete.json": report.StatusMet, "fictitious-broken.json": report.StatusNotMet} {
		r := validateTestDossier(t, readTestDossier(t, file))
		for _, rule := range allRules() {
			shown := !r.Judges(rule)
			for f := range r.Of(rule.ID()) {
				shown = shown || f.Status == status
				if status == report.StatusMet && f.Status != report.StatusMet && f.Status != report.StatusNotApplicable && r.Judges(rule) {
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
		have.Digest, want.Digest = document.Digest{}, document.Digest{} // the bytes differ, the dossier does not
		if !have.Equal(want) {
			t.Errorf("%s: written and read again, it has another report", test.file)
		}
	}
}
