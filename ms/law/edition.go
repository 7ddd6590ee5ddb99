package law

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
	"golang.org/x/text/language"
)

// An Edition is the rules of a label for the intakes of a period, each term with
// its own source. It never changes and may be shared between goroutines.
type Edition struct {
	terms   editionTerms
	clauses [ruleCount]Clause
	limits  [ruleCount]quantity.Value
	entry   Entry
}

// editionTerms is how an edition is written down.
type editionTerms struct {
	id         string
	label      Label
	title      document.Text
	note       document.Text
	from, to   quantity.Date
	programme  ProgrammeTerms
	curriculum CurriculumTerms
	entry      entryTerms
}

// ProgrammeTerms are what an edition asks of a programme.
type ProgrammeTerms struct {
	DeliveredByMembers     Cited[Demand]
	PartnerDelivers        Cited[Demand]
	CoAccreditationMembers Cited[Demand]
	AccreditedAtIntake     Cited[Demand]

	// The least and the greatest duration, each in the units a document may state.
	MinSemesters     Cited[quantity.Semesters]
	MinAcademicYears Cited[quantity.AcademicYears]
	MinMonths        Cited[quantity.Months]
	MaxSemesters     Cited[quantity.Semesters]
	MaxAcademicYears Cited[quantity.AcademicYears]
	MaxMonths        Cited[quantity.Months]
	// DurationMonths is the duration in months as one text words it.
	DurationMonths Cited[quantity.Range[quantity.Months]]

	LevelRegistered Cited[Demand]

	ExecutivePartTime   Cited[Demand]
	ExecutiveDuration   Cited[quantity.Months]
	ExecutiveExperience Cited[Demand]
}

// CurriculumTerms are what an edition asks of a curriculum.
type CurriculumTerms struct {
	TotalCredits   Cited[quantity.Credits]
	TaughtCredits  Cited[quantity.Credits]
	ProjectCredits Cited[quantity.Credits]
	// ProjectListedOnce guards against the credits of mission and thesis being
	// listed in two places.
	ProjectListedOnce Cited[Demand]
	MinTaught         Cited[quantity.Hours]
	MinMission        Cited[quantity.Months]
	ThesisWritten     Cited[Demand]
	ThesisDefended    Cited[Demand]
	// Electives asks that no choice of electives breaks a total.
	Electives    Cited[Demand]
	StatedTotals Cited[Demand]
	// MaxHoursPerCredit is the workload that one credit stands for at the most.
	MaxHoursPerCredit  Cited[quantity.Hours]
	ThesisIndividual   Cited[Demand]
	ProjectIndependent Cited[Demand]
}

func newEdition(t editionTerms) *Edition {
	p, c, n := &t.programme, &t.curriculum, &t.entry
	e := &Edition{terms: t, entry: newEntry(n), clauses: [ruleCount]Clause{
		DeliveredByMembers:     p.DeliveredByMembers.Clause(),
		PartnerDelivers:        p.PartnerDelivers.Clause(),
		CoAccreditationMembers: p.CoAccreditationMembers.Clause(),
		AccreditedAtIntake:     p.AccreditedAtIntake.Clause(),
		DurationMin:            p.MinSemesters.Clause(),
		DurationMax:            p.MaxMonths.Clause(),
		DurationMonths:         p.DurationMonths.Clause(),
		LevelRegistered:        p.LevelRegistered.Clause(),
		ExecutivePartTime:      p.ExecutivePartTime.Clause(),
		ExecutiveDuration:      p.ExecutiveDuration.Clause(),
		ExecutiveExperience:    p.ExecutiveExperience.Clause(),
		CreditsTotal:           c.TotalCredits.Clause(),
		CreditsTaught:          c.TaughtCredits.Clause(),
		CreditsProject:         c.ProjectCredits.Clause(),
		ProjectListedOnce:      onTotal(c.ProjectListedOnce, c.ProjectCredits),
		TaughtHoursMin:         c.MinTaught.Clause(),
		MissionMonthsMin:       c.MinMission.Clause(),
		ThesisWritten:          c.ThesisWritten.Clause(),
		ThesisDefended:         c.ThesisDefended.Clause(),
		ElectivesTotal:         onTotal(c.Electives, c.TotalCredits),
		ElectivesTaught:        onTotal(c.Electives, c.TaughtCredits),
		ElectivesHours:         onTotal(c.Electives, c.MinTaught),
		StatedTotals:           c.StatedTotals.Clause(),
		WorkloadPlausible:      c.MaxHoursPerCredit.Clause(),
		ThesisIndividual:       c.ThesisIndividual.Clause(),
		ProjectIndependent:     c.ProjectIndependent.Clause(),

		CohortCapAll:                n.capAll.Clause(),
		CohortCapM1:                 n.capM1.Clause(),
		CohortCapPriorLearning:      n.capPriorLearning.Clause(),
		CohortCapPriorLearningNiche: n.capPriorLearningNiche.Clause(),
	}, limits: [ruleCount]quantity.Value{
		DurationMin:       quantity.ValueOfSemesters(quantity.AtLeast(p.MinSemesters.Value)),
		DurationMax:       quantity.ValueOfMonths(quantity.AtMost(p.MaxMonths.Value)),
		DurationMonths:    quantity.ValueOfMonths(p.DurationMonths.Value),
		ExecutiveDuration: quantity.ValueOfMonths(quantity.Exactly(p.ExecutiveDuration.Value)),
		CreditsTotal:      quantity.ValueOfCredits(quantity.Exactly(c.TotalCredits.Value)),
		CreditsTaught:     quantity.ValueOfCredits(quantity.Exactly(c.TaughtCredits.Value)),
		CreditsProject:    quantity.ValueOfCredits(quantity.Exactly(c.ProjectCredits.Value)),
		TaughtHoursMin:    quantity.ValueOfHours(quantity.AtLeast(c.MinTaught.Value)),
		MissionMonthsMin:  quantity.ValueOfMonths(quantity.AtLeast(c.MinMission.Value)),
		ElectivesTotal:    quantity.ValueOfCredits(quantity.Exactly(c.TotalCredits.Value)),
		ElectivesTaught:   quantity.ValueOfCredits(quantity.Exactly(c.TaughtCredits.Value)),
		ElectivesHours:    quantity.ValueOfHours(quantity.AtLeast(c.MinTaught.Value)),
		WorkloadPlausible: quantity.ValueOfHours(quantity.AtMost(c.MaxHoursPerCredit.Value)),

		EntryByM1WithExperience:     quantity.ValueOfMonths(quantity.AtLeast(quantity.Months(n.m1WithExperience.Value) * 12)),
		CohortCapAll:                quantity.ValueOfPercent(quantity.AtMost(n.capAll.Value)),
		CohortCapM1:                 quantity.ValueOfPercent(quantity.AtMost(n.capM1.Value)),
		CohortCapPriorLearning:      quantity.ValueOfPercent(quantity.AtMost(n.capPriorLearning.Value)),
		CohortCapPriorLearningNiche: quantity.ValueOfPercent(quantity.AtMost(n.capPriorLearningNiche.Value)),
	}}
	for path := range (OrdinaryPaths | ExemptionPaths).All() {
		e.clauses[path.Rule()] = e.entry.clauses[path]
	}
	for rule := range e.limits {
		if e.clauses[rule].Force == NotHeld || e.clauses[rule].Confidence == NotFound {
			e.limits[rule] = quantity.Value{}
		}
	}
	return e
}

// onTotal is the clause of a demand on a total: without the total's threshold
// there is nothing to judge it by.
func onTotal[T any](demand Cited[Demand], total Cited[T]) Clause {
	if demand.Force != NotHeld && !total.Found() {
		return Clause{Force: demand.Force, Confidence: NotFound}
	}
	return demand.Clause()
}

// ID gives the edition's id, such as "2018".
func (e *Edition) ID() string { return e.terms.id }

// Label gives the label whose rules these are.
func (e *Edition) Label() Label { return e.terms.label }

// Title names the edition.
func (e *Edition) Title() document.Text { return e.terms.title }

// Note says what a user of the edition must know about its texts.
func (e *Edition) Note() document.Text { return e.terms.note }

// From gives the first intake the edition holds for; not given for an edition
// that is only chosen by name.
func (e *Edition) From() quantity.Date { return e.terms.from }

// To gives the last intake the edition holds for; not given where no end is known.
func (e *Edition) To() quantity.Date { return e.terms.to }

// Covers tells whether the edition is in force at the intake.
func (e *Edition) Covers(intake quantity.Date) bool {
	return !intake.IsZero() && !e.terms.from.IsZero() && intake.Compare(e.terms.from) >= 0 &&
		(e.terms.to.IsZero() || intake.Compare(e.terms.to) <= 0)
}

// Programme gives the terms on programmes.
func (e *Edition) Programme() ProgrammeTerms { return e.terms.programme }

// Curriculum gives the terms on curricula.
func (e *Edition) Curriculum() CurriculumTerms { return e.terms.curriculum }

// Entry gives the terms on who may enter.
func (e *Edition) Entry() *Entry { return &e.entry }

// Clause gives what the edition says of a rule.
func (e *Edition) Clause(id RuleID) Clause { return *e.clause(id) }

// clause gives the empty clause of no rule for an id that is none.
func (e *Edition) clause(id RuleID) *Clause {
	if id >= ruleCount {
		id = 0
	}
	return &e.clauses[id]
}

// Limit gives the threshold that the edition sets for a rule; no value where it
// sets none.
func (e *Edition) Limit(id RuleID) quantity.Value {
	if id >= ruleCount {
		return quantity.Value{}
	}
	return e.limits[id]
}

// Equal tells whether both are the same edition under the same readings.
func (e *Edition) Equal(o *Edition) bool {
	return e == o || e != nil && o != nil && e.terms.id == o.terms.id && e.entry.readings == o.entry.readings
}

// String gives the id.
func (e *Edition) String() string { return e.terms.id }

var editions = []*Edition{edition2008, edition2018, edition2020, editionCGEPage}

// Editions gives every edition: the dated ones in order of their first intake,
// then those chosen by name.
func Editions() []*Edition { return slices.Clone(editions) }

// EditionByID finds an edition by its id.
func EditionByID(id string) (*Edition, error) {
	var ids []string
	for _, e := range editions {
		if e.terms.id == id {
			return e, nil
		}
		ids = append(ids, e.terms.id)
	}
	list := strings.Join(ids, ", ")
	return nil, problem.NotAcceptedText(id, document.Text{FR: "une édition parmi : " + list, EN: "one of the editions: " + list})
}

// ErrNoEdition says that a check was given no edition to judge by.
var ErrNoEdition = errors.New("ms: no edition to judge by")

// NoEditionError says that no edition of a label's rules is in force at an
// intake.
type NoEditionError struct {
	Label  Label
	Intake quantity.Date
	// KnownFrom is the first intake whose rules are known; not given where no
	// edition of the label's rules is held at all.
	KnownFrom quantity.Date
}

// Error says in English what is missing.
func (e *NoEditionError) Error() string { return "ms: " + e.text().EN }

// In says in French or English what is missing.
func (e *NoEditionError) In(tag language.Tag) string { return e.text().In(tag) }

func (e *NoEditionError) text() document.Text {
	switch {
	case e.KnownFrom.IsZero():
		return document.Text{
			FR: fmt.Sprintf("aucune édition des règles du label %v n'est connue", e.Label),
			EN: fmt.Sprintf("no edition of the rules of %v is held", e.Label),
		}
	case e.Intake.IsZero():
		return document.Text{
			FR: "aucune date de rentrée n'est indiquée, donc aucune édition n'est en vigueur ; en choisir une par son nom",
			EN: "no intake date is given, so no edition is in force; choose one by name",
		}
	case e.Intake.Compare(e.KnownFrom) < 0:
		return document.Text{
			FR: fmt.Sprintf("aucune édition des règles du label %v pour %v : les règles sont connues à partir de %v", e.Label, e.Intake, e.KnownFrom),
			EN: fmt.Sprintf("no edition of the rules of %v for %v: the rules are known from %v", e.Label, e.Intake, e.KnownFrom),
		}
	}
	return document.Text{
		FR: fmt.Sprintf("aucune édition des règles du label %v pour %v", e.Label, e.Intake),
		EN: fmt.Sprintf("no edition of the rules of %v for %v", e.Label, e.Intake),
	}
}

// InForce gives the edition in force at an intake, or a NoEditionError. It never
// falls through to an edition that has ended.
func InForce(label Label, intake quantity.Date) (*Edition, error) {
	var knownFrom quantity.Date
	for _, e := range editions {
		if e.terms.label != label || e.terms.from.IsZero() {
			continue
		}
		if e.Covers(intake) {
			return e, nil
		}
		if knownFrom.IsZero() {
			knownFrom = e.terms.from
		}
	}
	return nil, &NoEditionError{Label: label, Intake: intake, KnownFrom: knownFrom}
}
