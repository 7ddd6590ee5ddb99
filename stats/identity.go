package stats

import (
	"slices"

	"github.com/mastere-go/mastere/ms"
)

// Identity is what must hold between the figures of several populations, whoever
// gives them: the parts do not overlap, so that together they are at most the whole,
// and all of it where they are complete.
type Identity struct {
	// Whole and Parts that leave the label or the country blank hold for every label
	// and every place, the same for all of them. An identity across labels or across
	// places is never applied.
	Whole Population   `json:"whole"`
	Parts []Population `json:"parts"`
	// Complete tells that the parts are all of the whole.
	Complete bool `json:"complete,omitzero"`
	// OthersIfNamed tells that parts of other schools are none in a setting where nobody
	// speaks of any, and the identity says nothing there of a whole of them: a source
	// that knows engineering and management schools alone counts all under these two.
	// Figures computed from records speak of them, as records tell three kinds.
	OthersIfNamed bool `json:"othersIfNamed,omitzero"`
	// Units are those that it holds for; every unit where none is given. Programmes of
	// engineering and of management schools do not add up where both carry one.
	Units []Unit `json:"units,omitzero"`
}

// Identities gives those that the published figures are held to, for the units that
// count people: all are those of engineering schools, of management schools and, where
// anybody speaks of them, of others, and so are all who are French and all who are
// foreign; and all are the French and the foreign ones, in each kind of school and
// altogether.
func Identities() []Identity {
	people := []Unit{
		UnitGraduates, UnitEnrolled, UnitAdmitted, UnitTrained, UnitGraduatesPerYear, UnitTrainedPerYear,
	}
	var identities []Identity
	for n := range Foreign + 1 {
		identities = append(identities, Identity{
			Whole: Population{Nationality: n},
			Parts: []Population{
				{SchoolKind: ms.SchoolEngineering, Nationality: n},
				{SchoolKind: ms.SchoolManagement, Nationality: n},
				{SchoolKind: ms.SchoolOther, Nationality: n},
			},
			Complete:      true,
			OthersIfNamed: true,
			Units:         slices.Clone(people),
		})
	}
	for k := range ms.SchoolOther + 1 {
		identities = append(identities, Identity{
			Whole: Population{SchoolKind: k},
			Parts: []Population{
				{SchoolKind: k, Nationality: French},
				{SchoolKind: k, Nationality: Foreign},
			},
			Complete:      true,
			OthersIfNamed: true,
			Units:         slices.Clone(people),
		})
	}
	return identities
}

// speaksOfOthers tells whether a figure is of other schools, or of records, which tell
// them apart.
func speaksOfOthers(f *Figure) bool {
	return f.Of.SchoolKind == ms.SchoolOther || f.Source == SourceRecords
}

// in gives the identity between the populations of a setting, in which somebody speaks
// of other schools or nobody; ok is false where it does not hold there, or says nothing.
func (id Identity) in(s Setting, others bool) (in Identity, ok bool) {
	if len(id.Units) > 0 && !slices.Contains(id.Units, s.Unit) {
		return Identity{}, false
	}
	left := func(p Population) bool { return id.OthersIfNamed && !others && p.SchoolKind == ms.SchoolOther }
	in = Identity{Complete: id.Complete}
	if in.Whole, ok = s.place(id.Whole); !ok || left(id.Whole) {
		return Identity{}, false
	}
	for _, part := range id.Parts {
		placed, ok := s.place(part)
		if !ok {
			return Identity{}, false
		}
		if !left(part) {
			in.Parts = append(in.Parts, placed)
		}
	}
	return in, len(in.Parts) > 0
}

// place gives a population the label and the country of the setting; ok is false
// where it has others.
func (s Setting) place(p Population) (placed Population, ok bool) {
	if p.Label != 0 && p.Label != s.Label || p.Country != "" && p.Country != s.Country {
		return Population{}, false
	}
	p.Label, p.Country = s.Label, s.Country
	return p, true
}
