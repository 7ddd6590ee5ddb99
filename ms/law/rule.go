package law

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// RuleID identifies a rule, in all editions and releases. An id may be retired;
// it is never given another meaning.
type RuleID uint8

// The rules on programmes.
const (
	DeliveredByMembers RuleID = iota + 1
	PartnerDelivers
	CoAccreditationMembers
	AccreditedAtIntake
	DurationMin
	DurationMax
	DurationMonths
	LevelRegistered
	ExecutivePartTime
	ExecutiveDuration
	ExecutiveExperience
	// The rules on curricula.
	CreditsTotal
	CreditsTaught
	CreditsProject
	ProjectListedOnce
	TaughtHoursMin
	MissionMonthsMin
	ThesisWritten
	ThesisDefended
	ElectivesTotal
	ElectivesTaught
	ElectivesHours
	StatedTotals
	WorkloadPlausible
	ThesisIndividual
	ProjectIndependent
	// The rules on the paths of entry, in the order of EntryPath.
	EntryByEngineeringDiploma
	EntryByManagementDiploma
	EntryByThirdCycle
	EntryByRegisteredTitle
	EntryByHealthDoctorate
	EntryByForeignEquivalent
	EntryByM1WithExperience
	EntryByM1Exemption
	EntryByPriorLearning
	EntryByAnyExemption
	// The rules on cohorts.
	CohortCapAll
	CohortCapM1
	CohortCapPriorLearning
	CohortCapPriorLearningNiche

	ruleCount
)

var ruleWords = [...]string{
	"",
	"programme/delivered-by-members",
	"programme/partner-delivers",
	"programme/co-accreditation-members",
	"programme/accredited-at-intake",
	"programme/duration-min",
	"programme/duration-max",
	"programme/duration-months",
	"programme/level-registered",
	"programme/executive-part-time",
	"programme/executive-duration",
	"programme/executive-experience",
	"curriculum/credits-total",
	"curriculum/credits-taught",
	"curriculum/credits-project",
	"curriculum/project-listed-once",
	"curriculum/taught-hours-min",
	"curriculum/mission-months-min",
	"curriculum/thesis-written",
	"curriculum/thesis-defended",
	"curriculum/electives-total",
	"curriculum/electives-taught",
	"curriculum/electives-hours",
	"curriculum/stated-totals",
	"curriculum/workload-plausible",
	"curriculum/thesis-individual",
	"curriculum/project-independent",
	"entry/engineering-diploma",
	"entry/management-diploma",
	"entry/third-cycle",
	"entry/registered-title",
	"entry/health-doctorate",
	"entry/foreign-equivalent",
	"entry/m1-with-experience",
	"entry/m1-exemption",
	"entry/prior-learning",
	"entry/any-exemption",
	"cohort/cap-all",
	"cohort/cap-m1",
	"cohort/cap-prior-learning",
	"cohort/cap-prior-learning-niche"}

var (
	ruleNames = enum.Words[RuleID](ruleWords[:])
	_         = [1]struct{}{}[len(ruleWords)-int(ruleCount)] // a word for each
)

// String gives the id as words by family, such as "curriculum/taught-hours-min".
func (id RuleID) String() string { return ruleNames.Of("RuleID", id) }

// AppendText appends what String gives.
func (id RuleID) AppendText(b []byte) ([]byte, error) { return ruleNames.Append(b, "RuleID", id) }

// MarshalText gives what String gives.
func (id RuleID) MarshalText() ([]byte, error) { return id.AppendText(nil) }

// UnmarshalText reads what String gives.
func (id *RuleID) UnmarshalText(b []byte) error { return ruleNames.Parse(id, b) }

// IsOfTotal tells that a programme may announce the figure the rule is about.
func (id RuleID) IsOfTotal() bool {
	return id == CreditsTotal || id == CreditsTaught || id == CreditsProject || id == TaughtHoursMin
}

// Rule is one rule of the label: its id and the sentence that says what it asks
// for. It never changes and may be shared between goroutines.
type Rule struct {
	id       RuleID
	sentence document.Text
}

// NewRule writes a rule down. "{want}" in the sentence stands for the edition's
// threshold.
func NewRule(id RuleID, sentence document.Text) *Rule { return &Rule{id, sentence} }

// ID gives the rule's id.
func (r *Rule) ID() RuleID { return r.id }

// Sentence says what the rule asks for, with "{want}" for the threshold.
func (r *Rule) Sentence() document.Text { return r.sentence }

// Equal tells whether both are the same rule.
func (r *Rule) Equal(o *Rule) bool { return r == o || (r != nil && o != nil && *r == *o) }
