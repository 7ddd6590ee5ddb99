package report

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"slices"
)

// Status is what one rule says about one place of a document.
type Status uint8

// The statuses. The zero value, Unassessed, is never a pass.
const (
	StatusUnassessed    Status = iota // not judged: no threshold was found, or no program can
	StatusMet                         // the rule holds
	StatusNotMet                      // the rule is broken
	StatusUnknown                     // what is known of the document does not settle it
	StatusNotApplicable               // the rule does not concern this document or edition
	StatusWaived                      // set aside for this document
)

var statusWords = [...]string{"unassessed", "met", "not-met", "unknown", "not-applicable", "waived"}

var (
	statusNames = enum.Words[Status](statusWords[:])
	_           = [1]struct{}{}[len(statusWords)-1-int(StatusWaived)] // a word for each
)

var statusTexts = [...]document.Text{
	StatusUnassessed:    {FR: "non évaluée", EN: "unassessed"},
	StatusMet:           {FR: "respectée", EN: "met"},
	StatusNotMet:        {FR: "non respectée", EN: "not met"},
	StatusUnknown:       {FR: "indécidable", EN: "unknown"},
	StatusNotApplicable: {FR: "sans objet", EN: "not applicable"},
	StatusWaived:        {FR: "levée", EN: "waived"},
}

// String gives the word used in JSON.
func (s Status) String() string { return statusNames.Of("Status", s) }

// MarshalText gives the word used in JSON.
func (s Status) MarshalText() ([]byte, error) { return statusNames.Append(nil, "Status", s) }

// UnmarshalText reads the word used in JSON.
func (s *Status) UnmarshalText(b []byte) error { return statusNames.Parse(s, b) }

// StatusOf turns an answer into Met, NotMet or Undecided.
func StatusOf(t quantity.Truth) Status {
	switch t {
	case quantity.Yes:
		return StatusMet
	case quantity.No:
		return StatusNotMet
	}
	return StatusUnknown
}

// Finding is what one rule says about one place of a document, and why. It holds
// no prose: sentences are made when a report is rendered.
type Finding struct {
	Rule   *law.Rule
	Status Status
	Reason Reason
	// Clause is what the edition says of the rule; where a check went by another
	// term than the rule's first one, it is that term's. Where the answer rests on
	// this library's own reading of the text, it is marked so (Clause.AsRead).
	Clause law.Clause
	// Place is the part of the document that was judged.
	Place document.Pointer
	// Have is what was found there, Want what the edition asks for. Also is a second
	// figure for the same thing, where the document gives two; of a cap, all students
	// that it is measured on.
	Have, Also, Want quantity.Value
	// Missing is the signed shift of Have that would mend a NotMet: positive is too
	// little, negative too much. Added to a known value it makes the rule hold; added
	// to a range it is the smallest shift after which the rule is no longer broken for
	// sure.
	Missing quantity.Value
	// Facts are the places that decide: the blanks that would settle an Undecided
	// finding, or what to change where a NotMet has no Missing. They share memory with
	// their report and last until it is reused.
	Locations []document.Pointer
}

// Equal tells whether both findings say the same.
func (f Finding) Equal(g Finding) bool {
	return f.Rule.Equal(g.Rule) && f.Status == g.Status && f.Reason == g.Reason &&
		f.Clause == g.Clause && f.Place == g.Place && f.Have == g.Have && f.Also == g.Also &&
		f.Want == g.Want && f.Missing == g.Missing && slices.Equal(f.Locations, g.Locations)
}

// Judge sets the status from an answer and what was missing from Have and Want.
func (f *Finding) Judge(t quantity.Truth) {
	f.Status = StatusOf(t)
	if f.Status == StatusNotMet {
		f.Missing = f.Have.GapTo(f.Want)
	}
}

// OpenReason says why a figure leaves a rule open: there is none, or it is too
// wide a range.
func (f *Finding) OpenReason() Reason {
	if !f.Have.Known() {
		return ReasonBlank
	}
	return ReasonWideRange
}

// Exclude sets the finding to NotApplicable for a reason.
func (f *Finding) Exclude(why Reason) {
	f.Status, f.Reason = StatusNotApplicable, why
}

// Reason says why a finding has its status, where the rule alone does not say it.
type Reason uint8

// The reasons. Each has a word in JSON and a sentence in French and English.
const (
	// Why a rule was not judged, or does not apply.
	ReasonNotInEdition Reason = iota + 1
	ReasonThresholdNotFound
	ReasonNotForPrograms
	ReasonNotExecutive
	ReasonNoPartner
	ReasonNoCoAccreditation
	ReasonNoLevelClaimed
	ReasonNoElectives
	ReasonNoStatedTotal
	ReasonNoUnits

	// Why an answer cannot be told.
	ReasonBlank
	ReasonWideRange
	ReasonListOpen
	ReasonUndecidedKinds
	ReasonDependsOnChoice
	ReasonListedAndStatedDiffer
	ReasonStatementsContradict
	ReasonListedTwice
	ReasonBetweenMonths
	ReasonMonthsAreNotSemesters
	ReasonNoUpperBound
	ReasonIntakeUnknown
	ReasonSuspended

	// What an answer rests on.
	ReasonByStatedTotal
	ReasonByDerivedUnit
	ReasonOtherMonthReading
	ReasonChoiceBreaksTotal
	ReasonTwoPlacesDiffer
	ReasonNotMember
	ReasonNotGranted
	ReasonNotRegistered
	ReasonOutsidePeriod
	ReasonLevelDiffers

	// What is said of a cap on exemptions.
	ReasonNiche
	ReasonNotNiche
	ReasonNicheUnknown
	ReasonNicheOrNot
	ReasonPathsUnknown
	ReasonLabelUnknown
)

var reasonWords = [...]string{
	"",
	"not-in-edition", "threshold-not-found", "not-for-programs", "not-executive", "no-partner",
	"no-co-accreditation", "no-level-claimed", "no-electives", "no-stated-total", "no-units",
	"blank", "wide-range", "list-open", "undecided-kinds", "depends-on-choice", "listed-and-stated-differ",
	"statements-contradict", "listed-twice", "between-months", "months-are-not-semesters",
	"no-upper-bound", "intake-unknown", "suspended",
	"by-stated-total", "by-derived-unit", "other-month-reading", "choice-breaks-total",
	"two-places-differ", "not-member", "not-granted", "not-registered", "outside-period", "level-differs",
	"niche", "not-niche", "niche-unknown", "niche-or-not", "paths-unknown", "label-unknown"}

var (
	reasonNames = enum.Words[Reason](reasonWords[:])
	_           = [1]struct{}{}[len(reasonWords)-1-int(ReasonLabelUnknown)] // a word for each
)

var reasonTexts = [...]document.Text{
	0: {},
	ReasonNotInEdition: {
		FR: "l'édition ne contient pas cette règle",
		EN: "the edition does not hold this rule"},
	ReasonThresholdNotFound: {
		FR: "aucun texte lu ne donne ce qu'il faut pour juger de cette règle dans cette édition",
		EN: "no text that was read gives what it takes to judge this rule under this edition"},
	ReasonNotForPrograms: {
		FR: "le texte le demande, mais un logiciel ne peut pas en juger",
		EN: "the text asks for it, but a program cannot judge it"},
	ReasonNotExecutive: {
		FR: "la formation n'est pas un Executive MS",
		EN: "the programme is not an Executive MS"},
	ReasonNoPartner: {
		FR: "aucun partenaire académique n'est listé",
		EN: "no academic partner is listed"},
	ReasonNoCoAccreditation: {
		FR: "aucune école co-accréditée n'est listée",
		EN: "no co-accredited school is listed"},
	ReasonNoLevelClaimed: {
		FR: "le dossier ne revendique aucun niveau",
		EN: "the dossier claims no level"},
	ReasonNoElectives: {
		FR: "aucune option n'est au choix",
		EN: "there are no electives"},
	ReasonNoStatedTotal: {
		FR: "aucun total annoncé à comparer",
		EN: "no stated total to compare"},
	ReasonNoUnits: {
		FR: "aucune unité n'est listée",
		EN: "no unit is listed"},
	ReasonBlank: {
		FR: "des valeurs sont en blanc",
		EN: "values are left blank"},
	ReasonWideRange: {
		FR: "la plage indiquée laisse la question ouverte",
		EN: "the range stated leaves it open"},
	ReasonListOpen: {
		FR: "la liste n'est pas complète",
		EN: "the list is not complete"},
	ReasonUndecidedKinds: {
		FR: "la réponse dépend d'unités dont on ne sait pas si les heures comptent comme enseignées",
		EN: "the answer depends on units whose hours may or may not count as taught"},
	ReasonDependsOnChoice: {
		FR: "la réponse dépend des options choisies",
		EN: "the answer depends on the electives chosen"},
	ReasonListedAndStatedDiffer: {
		FR: "les unités listées et le total annoncé ne donnent pas la même réponse",
		EN: "the units listed and the stated total give different answers"},
	ReasonStatementsContradict: {
		FR: "les indications du dossier se contredisent",
		EN: "the dossier's own statements contradict each other"},
	ReasonListedTwice: {
		FR: "les mêmes crédits semblent listés deux fois",
		EN: "the same credits seem to be listed twice"},
	ReasonBetweenMonths: {
		FR: "la durée en jours d'un nombre de mois varie selon la date de début",
		EN: "how many days a number of months lasts depends on the first day"},
	ReasonMonthsAreNotSemesters: {
		FR: "moins d'une année universitaire ou de douze mois ne dit pas le nombre de semestres",
		EN: "less than an academic year or twelve months does not tell the number of semesters"},
	ReasonNoUpperBound: {
		FR: "seule une durée minimale est indiquée",
		EN: "only a least duration is stated"},
	ReasonIntakeUnknown: {
		FR: "la date de rentrée n'est pas indiquée",
		EN: "the intake date is not given"},
	ReasonSuspended: {
		FR: "l'accréditation est suspendue, et aucun texte lu ne dit ce que cela retire",
		EN: "the accreditation is suspended, and no text that was read says what this takes away"},
	ReasonByStatedTotal: {
		FR: "jugé sur le total annoncé, car le détail est incomplet",
		EN: "judged by the stated total, because the details are incomplete"},
	ReasonByDerivedUnit: {
		FR: "lu dans une autre unité que celle du texte (lecture de cette bibliothèque)",
		EN: "read in another unit than the text's (this library's reading)"},
	ReasonOtherMonthReading: {
		FR: "l'autre lecture des mois calendaires changerait la réponse",
		EN: "the other reading of calendar months would change the answer"},
	ReasonChoiceBreaksTotal: {
		FR: "certains choix d'options ne donnent pas le total demandé",
		EN: "some choices of electives do not give the total asked for"},
	ReasonTwoPlacesDiffer: {
		FR: "le même chiffre est donné à deux endroits, avec deux valeurs",
		EN: "the same figure is given in two places, with two values"},
	ReasonNotMember: {
		FR: "l'école n'est pas membre à la rentrée",
		EN: "the school is not a member at the intake"},
	ReasonNotGranted: {
		FR: "l'accréditation n'a pas été accordée",
		EN: "the accreditation was not granted"},
	ReasonNotRegistered: {
		FR: "le titre n'est pas enregistré au RNCP",
		EN: "the title is not registered at the RNCP"},
	ReasonOutsidePeriod: {
		FR: "la rentrée est en dehors de la période",
		EN: "the intake lies outside the period"},
	ReasonLevelDiffers: {
		FR: "l'enregistrement porte un autre niveau",
		EN: "the registration has another level"},
	ReasonNiche: {
		FR: "la formation prépare à un métier de niche",
		EN: "the programme trains for a niche trade"},
	ReasonNotNiche: {
		FR: "la formation ne prépare pas à un métier de niche",
		EN: "the programme does not train for a niche trade"},
	ReasonNicheUnknown: {
		FR: "on ne sait pas si la formation prépare à un métier de niche",
		EN: "it is not known whether the programme trains for a niche trade"},
	ReasonNicheOrNot: {
		FR: "le plafond est dépassé, que la formation prépare ou non à un métier de niche",
		EN: "the cap is exceeded, whether the programme trains for a niche trade or not"},
	ReasonPathsUnknown: {
		FR: "on ne sait pas par quelle voie entrent certains étudiants",
		EN: "it is not known by which path some students enter"},
	ReasonLabelUnknown: {
		FR: "on ne sait pas si certains étudiants sont inscrits sous le label",
		EN: "it is not known whether some students are enrolled under the label"},
}

// String gives the word used in JSON, or "" for no reason.
func (r Reason) String() string {
	if r == 0 {
		return ""
	}
	return reasonNames.Of("Reason", r)
}

// Text gives the sentence of the reason.
func (r Reason) Text() document.Text {
	if int(r) < len(reasonTexts) {
		return reasonTexts[r]
	}
	return document.Text{}
}

// MarshalText gives the word used in JSON.
func (r Reason) MarshalText() ([]byte, error) { return reasonNames.Append(nil, "Reason", r) }

// UnmarshalText reads the word used in JSON.
func (r *Reason) UnmarshalText(b []byte) error { return reasonNames.Parse(r, b) }
