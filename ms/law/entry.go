package law

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/quantity"
	"slices"
)

// Years is a number of years of professional experience.
type Years int32

// Entry is what an edition says of who may enter: the paths it lists with the
// conditions of each, and the caps on exemptions. It never changes and may be
// shared between goroutines.
type Entry struct {
	listed     EntryPathSet
	clauses    [entryPathCount]Clause
	needs      [entryPathCount]EntryFactSet
	asking     askers
	experience Cited[Years]
	bachelor   Cited[quantity.Credits]
	titleLevel Cited[quantity.Level]
	caps       []Cap
	readings   Interpretations
}

// EntryCondition is one thing that a path asks for, with what the edition says of
// it.
type EntryCondition struct {
	Fact   EntryFact
	Clause Clause
}

// Cap is a bound on exemptions in one programme at one intake, as a share of all
// students enrolled.
type Cap struct {
	Rule RuleID
	// Of are the paths that count together.
	Of    EntryPathSet
	For   CapScope
	Share Cited[quantity.Percent]
}

// CapScope says which programmes a cap is for. That being for niche trades is a status
// of the programme is this library's reading.
type CapScope uint8

// The scopes.
const (
	CapForAll   CapScope = iota // all programmes
	CapForNiche                 // those that train for niche trades
	CapForOther                 // all others
)

var capScopeWords = [...]string{"all", "niche", "other"}

var (
	capScopeNames = enum.Words[CapScope](capScopeWords[:])
	_             = [1]struct{}{}[len(capScopeWords)-1-int(CapForOther)] // a word for each
)

// String gives the word used in JSON.
func (s CapScope) String() string { return capScopeNames.Of("CapScope", s) }

// MarshalText gives the word used in JSON.
func (s CapScope) MarshalText() ([]byte, error) { return capScopeNames.Append(nil, "CapScope", s) }

// UnmarshalText reads the word used in JSON.
func (s *CapScope) UnmarshalText(b []byte) error { return capScopeNames.Parse(s, b) }

// TextNotFound is a fact of no applicant, never known: the paths of which no text
// was found that says what they ask for need it too.
const TextNotFound EntryFactSet = 1

// pathFacts are the facts that each path asks for.
var pathFacts = [entryPathCount]EntryFactSet{
	ByEngineeringDiploma: 1<<HasEngineeringDiploma | 1<<EngineeringDiplomaListed | 1<<EngineeringDiplomaInTime,
	ByManagementDiploma:  1<<HasManagementDiploma | 1<<ManagementDiplomaListed | 1<<ManagementDiplomaGrade | 1<<ManagementDiplomaInTime,
	ByThirdCycle:         1<<HasThirdCycle | 1<<ThirdCycleInTime,
	ByRegisteredTitle:    1<<HasTitle | 1<<TitleRegistered | 1<<TitleLevel | 1<<TitleInTime,
	ByHealthDoctorate:    1<<HasHealthDoctorate | 1<<HealthDoctorateListed | 1<<HealthDoctorateInTime,
	ByForeignEquivalent:  1<<HasForeignDiploma | 1<<ForeignDiplomaEquivalent | 1<<ForeignDiplomaInTime,
	ByM1WithExperience:   1<<HasM1 | 1<<M1InTime | 1<<ExperienceLongEnough,
	ByM1Exemption:        1<<HasM1 | 1<<M1InTime | 1<<M1ExemptionGranted,
	ByPriorLearning:      1 << PriorLearningGranted,
	ByAnyExemption:       1 << AnyExemptionGranted,
}

// asRead are the facts that no text words so: by when a diploma must be held, on
// which day the standing of a school or a title is looked at, what is equivalent to
// an M1, and how experience is counted.
const asRead EntryFactSet = 1<<HasM1 | 1<<EngineeringDiplomaListed | 1<<ManagementDiplomaListed | 1<<ExperienceLongEnough |
	1<<EngineeringDiplomaInTime | 1<<ManagementDiplomaInTime | 1<<ThirdCycleInTime |
	1<<TitleRegistered | 1<<TitleLevel | 1<<TitleInTime | 1<<HealthDoctorateInTime | 1<<ForeignDiplomaInTime | 1<<M1InTime

func newEntry(t *entryTerms) Entry {
	n := Entry{experience: t.m1WithExperience, caps: t.caps(), clauses: [entryPathCount]Clause{
		ByEngineeringDiploma: t.engineeringDiploma.Clause(),
		ByManagementDiploma:  t.managementDiploma.Clause(),
		ByThirdCycle:         t.thirdCycle.Clause(),
		ByRegisteredTitle:    t.registeredTitle.Clause(),
		ByHealthDoctorate:    t.healthDoctorate.Clause(),
		ByForeignEquivalent:  t.foreignEquivalent.Clause(),
		ByM1WithExperience:   t.m1WithExperience.Clause(),
		ByM1Exemption:        t.exemptM1.Clause(),
		ByPriorLearning:      t.exemptPriorLearning.Clause(),
		ByAnyExemption:       t.exemptAny.Clause(),
	}}
	n.bachelor = readInto(quantity.WholeCredits(240), n.clauses[ByM1WithExperience])
	n.titleLevel = readInto(quantity.Level(7), n.clauses[ByRegisteredTitle])
	for p := EntryPath(1); p < entryPathCount; p++ {
		if n.clauses[p].Force == NotHeld {
			continue
		}
		n.listed |= 1 << p
		n.needs[p] = pathFacts[p] & WholeFacts
		if n.clauses[p].Confidence == NotFound {
			n.needs[p] |= TextNotFound
		}
	}
	for q := range n.asking {
		for b := range n.asking[q] {
			for p, needs := range n.needs {
				if needs&(EntryFactSet(b)<<(8*q)) != 0 {
					n.asking[q][b] |= 1 << p
				}
			}
		}
	}
	return n
}

// readInto makes a term of what this library reads into a clause, if it is held.
func readInto[T any](value T, c Clause) Cited[T] {
	if c.Force == NotHeld {
		return Cited[T]{Value: value}
	}
	c.AsRead()
	return Cited[T]{Value: value, Force: c.Force, Confidence: c.Confidence, Ground: c.Ground, Cite: c.Cite}
}

// Paths gives the paths that the edition lists, those among them whose text was
// not found.
func (n *Entry) Paths() EntryPathSet { return n.listed }

// Clause gives what the edition says of a path; the zero Clause where it does not
// list it.
func (n *Entry) Clause(p EntryPath) Clause {
	if p >= entryPathCount {
		return Clause{}
	}
	return n.clauses[p]
}

// Conditions gives what a path asks for, all of it together; none where the edition
// does not list the path.
func (n *Entry) Conditions(p EntryPath) []EntryCondition {
	var conditions []EntryCondition
	for f := range n.Facts(p).All() {
		conditions = append(conditions, n.Condition(p, f))
	}
	return conditions
}

// Facts gives the facts that a path asks for; none where the edition does not list
// the path.
func (n *Entry) Facts(p EntryPath) EntryFactSet {
	if !n.listed.Has(p) {
		return 0
	}
	return pathFacts[p]
}

// Condition gives what the edition says of one fact that a path asks for: nothing
// where it does not ask for it.
func (n *Entry) Condition(p EntryPath, f EntryFact) EntryCondition {
	if !n.Facts(p).Has(f) {
		return EntryCondition{Fact: f}
	}
	c := EntryCondition{f, n.clauses[p]}
	if asRead.Has(f) && c.Clause.Confidence != NotFound {
		c.Clause.AsRead()
	}
	return c
}

// Needs gives the facts that decide a path: it holds where all of them do. A path
// whose text was not found needs TextNotFound too. It is empty where the edition
// does not list the path.
func (n *Entry) Needs(p EntryPath) EntryFactSet {
	if p >= entryPathCount {
		return 0
	}
	return n.needs[p]
}

// Judge tells which paths hold, and which are open, for an applicant of whom some
// facts are known to be so and some known not to be. All other listed paths do not
// hold.
func (n *Entry) Judge(yes, no EntryFactSet) (holds, open EntryPathSet) {
	holds = n.listed &^ n.asking.of(^yes)
	return holds, n.listed &^ holds &^ n.asking.of(no)
}

// askers tells which paths need any of some facts: for each quarter of a set of
// facts, those that need any of it.
type askers [4][256]EntryPathSet

func (a *askers) of(s EntryFactSet) EntryPathSet {
	return a[0][uint8(s)] | a[1][uint8(s>>8)] | a[2][uint8(s>>16)] | a[3][uint8(s>>24)]
}

// BachelorCredits gives from how many credits on a bachelor is one of four years, an
// equivalent of the M1: 240, which are four years of study (derived).
func (n *Entry) BachelorCredits() Cited[quantity.Credits] { return n.bachelor }

// TitleLevel gives from which level on a registered title opens its path: 7, since the
// former niveau I became the levels 7 and 8 (derived).
func (n *Entry) TitleLevel() Cited[quantity.Level] { return n.titleLevel }

// Experience gives how many years of professional experience go with an M1.
func (n *Entry) Experience() Cited[Years] { return n.experience }

// ExperienceMonths gives the same in calendar months, 0 where the edition asks for
// none.
func (n *Entry) ExperienceMonths() quantity.Months { return quantity.Months(n.experience.Value) * 12 }

// Caps gives the caps on exemptions.
func (n *Entry) Caps() []Cap { return slices.Clone(n.caps) }

// Readings gives how what no text settles is read.
func (n *Entry) Interpretations() Interpretations { return n.readings }

// WithReadings gives the edition with what no text settles read otherwise.
func (e *Edition) WithInterpretations(r Interpretations) *Edition {
	if r &= allReadings; r == e.entry.readings {
		return e
	}
	other := *e
	other.entry.readings = r
	other.entry.caps = e.terms.entry.caps()
	if r.Has(M1InsideCap) {
		for i := range other.entry.caps {
			if c := &other.entry.caps[i]; c.Of.Has(ByM1Exemption) {
				c.Of |= 1 << ByM1WithExperience
			}
		}
	}
	return &other
}

// entryTerms is how the terms of entry of an edition are written down. A path or an
// exemption that the edition does not list has the zero term; one of which it could
// not be read whether it lists it has the confidence NotFound.
type entryTerms struct {
	engineeringDiploma Cited[Demand]
	managementDiploma  Cited[Demand]
	thirdCycle         Cited[Demand]
	m1WithExperience   Cited[Years]
	registeredTitle    Cited[Demand]
	foreignEquivalent  Cited[Demand]
	healthDoctorate    Cited[Demand]

	exemptM1            Cited[Demand]
	exemptPriorLearning Cited[Demand]
	exemptAny           Cited[Demand]

	// The caps: on an M1 without the experience and prior learning together, on the
	// one, on the other, and on the other for niche trades.
	capAll                Cited[quantity.Percent]
	capM1                 Cited[quantity.Percent]
	capPriorLearning      Cited[quantity.Percent]
	capPriorLearningNiche Cited[quantity.Percent]
}

func (t *entryTerms) caps() []Cap {
	others := CapForAll
	if t.capPriorLearningNiche.Force != NotHeld {
		others = CapForOther
	}
	return slices.DeleteFunc([]Cap{
		{CohortCapAll, ExemptionPaths, CapForAll, t.capAll},
		{CohortCapM1, EntryPathSetOf(ByM1Exemption), CapForAll, t.capM1},
		{CohortCapPriorLearning, EntryPathSetOf(ByPriorLearning), others, t.capPriorLearning},
		{CohortCapPriorLearningNiche, EntryPathSetOf(ByPriorLearning), CapForNiche, t.capPriorLearningNiche},
	}, func(c Cap) bool { return c.Share.Force == NotHeld })
}

var (
	wfr09      = Citation{Source: "WFR09"}
	ri18Entry  = Citation{Source: "RI18", Where: "A-2"}
	cgemsEntry = Citation{Source: "CGEMS", Where: "Who is elligible?"}
	cge20      = Citation{Source: "CGE20"}

	ri18Path       = Cited[Demand]{Force: Required, Confidence: Verified, Cite: ri18Entry}
	ri18M1         = Cited[Years]{Value: 3, Force: Required, Confidence: Verified, Cite: ri18Entry}
	ri18Title      = Cited[Demand]{Force: Required, Confidence: Secondary, Cite: ri18Entry} // the line is cut off there
	ri18Foreign    = Cited[Demand]{Force: Required, Confidence: Secondary, Cite: ri18Entry}
	wfr09Path      = Cited[Demand]{Force: Required, Confidence: Secondary, Cite: wfr09}
	wfr09Exemption = Cited[Demand]{Force: Required, Confidence: Secondary, Cite: Citation{Source: "WFR09", Also: "ETU10"}}
	// The text writes VAE, which gives the diploma itself; read as VAP.
	wfr09PriorLearning = Cited[Demand]{Force: Required, Confidence: Secondary, Ground: GroundReading, Cite: Citation{Source: "WFR09", Also: "ETU10"}}
	pageEntry          = Cited[Demand]{Force: Required, Confidence: Verified, Cite: cgemsEntry}
	notFoundPath       = Cited[Demand]{Force: Required, Confidence: NotFound}
	notFoundPercent    = Cited[quantity.Percent]{Force: Required, Confidence: NotFound}
)

var entry2008 = entryTerms{
	engineeringDiploma:  wfr09Path,
	managementDiploma:   wfr09Path,
	thirdCycle:          wfr09Path,
	m1WithExperience:    Cited[Years]{Value: 3, Force: Required, Confidence: Secondary, Cite: wfr09},
	foreignEquivalent:   wfr09Path,
	healthDoctorate:     wfr09Path,
	exemptM1:            wfr09Exemption,
	exemptPriorLearning: wfr09PriorLearning,
	capAll:              Cited[quantity.Percent]{Value: 30, Force: Required, Confidence: Secondary, Cite: Citation{Source: "WFR09", Also: "ETU10"}},
}

var entry2018 = entryTerms{
	engineeringDiploma:  ri18Path,
	managementDiploma:   ri18Path,
	thirdCycle:          ri18Path,
	m1WithExperience:    ri18M1,
	registeredTitle:     ri18Title,
	foreignEquivalent:   ri18Foreign,
	healthDoctorate:     notFoundPath,
	exemptM1:            carried(wfr09Exemption),
	exemptPriorLearning: carried(wfr09PriorLearning),
	// The words of 2018 could not be read; a text of 2020 raises the cap from there.
	capAll: Cited[quantity.Percent]{Value: 30, Force: Required, Confidence: Derived, Ground: GroundBetween, Cite: Citation{Source: "CGE20", Also: "WFR09"}},
}

var entry2020 = entryTerms{
	engineeringDiploma:    carried(ri18Path),
	managementDiploma:     carried(ri18Path),
	thirdCycle:            carried(ri18Path),
	m1WithExperience:      carried(ri18M1),
	registeredTitle:       carried(ri18Title),
	foreignEquivalent:     carried(ri18Foreign),
	healthDoctorate:       notFoundPath,
	exemptM1:              carried(wfr09Exemption),
	exemptPriorLearning:   Cited[Demand]{Force: Required, Confidence: Verified, Cite: cge20},
	capAll:                notFoundPercent,
	capM1:                 notFoundPercent,
	capPriorLearning:      Cited[quantity.Percent]{Value: 40, Force: Required, Confidence: Verified, Cite: cge20},
	capPriorLearningNiche: Cited[quantity.Percent]{Value: 60, Force: Required, Confidence: Verified, Cite: cge20},
}

var entryCGEPage = entryTerms{
	engineeringDiploma: pageEntry,
	managementDiploma:  pageEntry,
	m1WithExperience:   Cited[Years]{Value: 3, Force: Required, Confidence: Verified, Cite: cgemsEntry},
	foreignEquivalent:  pageEntry,
	exemptAny:          pageEntry,
}
