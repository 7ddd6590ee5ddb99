package eligibility

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Cap is an upper bound on the students who enter by exemption in one programme at one
// intake (plafond), as a share of all students enrolled under the label. The caps of an
// edition are those of Checker.Caps.
type Cap struct {
	// Rule is the rule that the edition's term is on. It must not be changed.
	Rule *law.Rule
	// Of are the paths that count together.
	Of PathSet
	// For says which programmes the cap is for.
	For CapScope
	// Share is the greatest share in percent; absent where it was not found.
	Share quantity.Opt[quantity.Percent]
	// Basis is how the share is known and where it was read.
	Basis law.Basis
}

// CapScope says which programmes a cap is for. That training for niche trades is a status
// of the programme is this library's reading.
type CapScope uint8

// The scopes.
const (
	CapForAll   CapScope = iota // all programmes
	CapForNiche                 // those that train for niche trades (métiers de niche)
	CapForOther                 // all others
)

var capScopes = enum.Table[CapScope]{
	CapForAll:   {"all", "toutes les formations", "all programmes"},
	CapForNiche: {"niche", "formations à un métier de niche", "programmes for a niche trade"},
	CapForOther: {"other", "autres formations", "other programmes"},
}

// String gives the word used in JSON, a number for a value that is no scope.
func (s CapScope) String() string { return capScopes.Word(s) }

// Text gives the scope in words, no text of a value that is no scope.
func (s CapScope) Text() document.Text { return capScopes.Text(s) }

// Values gives the scopes, in order, in a new slice.
func (CapScope) Values() []CapScope { return capScopes.Values() }

// MarshalText gives the word used in JSON. The error says that s is no scope.
func (s CapScope) MarshalText() ([]byte, error) { return capScopes.Append(nil, s) }

// UnmarshalText reads the word used in JSON. The error is a *document.Error that lists
// the words.
func (s *CapScope) UnmarshalText(b []byte) error { return capScopes.Parse(s, b) }

// capSpec is what all editions share of a cap.
type capSpec struct {
	rule  law.Rule
	of    PathSet
	scope CapScope
	// counterpart is the index of the cap on the same paths for the other programmes; its
	// own for a cap for all. An edition that does not hold the counterpart for niche trades
	// has one cap for all programmes.
	counterpart int
}

// The indices of caps in capSpecs.
const (
	capAll = iota
	capM1
	capPriorLearning
	capPriorLearningNiche
	capCount
)

// capFigures are what the figures of a finding on a cap are called.
var capFigures = law.FigureNames{
	Have:   document.Text{FR: "comptés dans le plafond", EN: "counted under the cap"},
	Also:   document.Text{FR: "inscrits sous le label", EN: "enrolled under the label"},
	Want:   document.Text{FR: "autorisés", EN: "allowed"},
	Excess: document.Text{FR: "en trop", EN: "too many"},
}

// capSpecs are the caps, in the order of a report.
var capSpecs = [capCount]capSpec{
	capAll: {
		rule: law.Rule{ID: "cohort/cap-all", Measure: quantity.MeasurePercent, Figures: capFigures, Sentence: document.Text{
			FR: "Les étudiants entrés par dérogation, tous types ensemble, doivent représenter {want} des inscrits.",
			EN: "The students who enter by exemption, all kinds together, must make up {want} of those enrolled."}},
		of: ExemptionPaths, counterpart: capAll,
	},
	capM1: {
		rule: law.Rule{ID: "cohort/cap-m1", Measure: quantity.MeasurePercent, Figures: capFigures, Sentence: document.Text{
			FR: "Les étudiants entrés par dérogation avec un M1 ou un équivalent, sans l'expérience, doivent représenter {want} des inscrits.",
			EN: "The students who enter by exemption with an M1 or an equivalent, without the experience, must make up {want} of those enrolled."}},
		of: 1 << ByM1Exemption, counterpart: capM1,
	},
	capPriorLearning: {
		rule: law.Rule{ID: "cohort/cap-prior-learning", Measure: quantity.MeasurePercent, Figures: capFigures, Sentence: document.Text{
			FR: "Les étudiants entrés par validation des acquis (VAPP) doivent représenter {want} des inscrits.",
			EN: "The students who enter by prior learning (VAPP) must make up {want} of those enrolled."}},
		of: 1 << ByPriorLearning, scope: CapForOther, counterpart: capPriorLearningNiche,
	},
	capPriorLearningNiche: {
		rule: law.Rule{ID: "cohort/cap-prior-learning-niche", Measure: quantity.MeasurePercent, Figures: capFigures, Sentence: document.Text{
			FR: "Dans une formation à un métier de niche, les étudiants entrés par validation des acquis (VAPP) doivent représenter {want} des inscrits.",
			EN: "In a programme for a niche trade, the students who enter by prior learning (VAPP) must make up {want} of those enrolled."}},
		of: 1 << ByPriorLearning, scope: CapForNiche, counterpart: capPriorLearning,
	},
}
