package stats

import (
	"slices"

	"github.com/mastere-go/mastere/ms"
)

// Identity is a sum that must hold between populations, whichever source gives the
// figures: the parts do not overlap, so together they are at most the whole. Where they
// are complete, together they are the whole.
type Identity struct {
	// Whole and Parts are read for each label and each country where they leave these
	// blank. An identity between two labels or two countries never applies.
	Whole Population   `json:"whole"`
	Parts []Population `json:"parts"`
	// Complete tells whether the parts are all of the whole.
	Complete bool `json:"complete,omitzero"`
	// OthersIfNamed says what happens to other schools (SchoolOther) in a setting where no
	// figure names them. A source that knows only engineering and management schools
	// counts everyone under these two. So parts of other schools are taken to be empty,
	// and a whole of other schools is skipped. Figures computed from records always name
	// other schools, as records tell all three kinds.
	OthersIfNamed bool `json:"othersIfNamed,omitzero"`
	// Units are the units that the identity holds for. None stands for every unit.
	// Programmes of engineering and of management schools do not add up, for example: a
	// programme may have schools of both kinds.
	Units []Unit `json:"units,omitzero"`
}

// Identities gives the shipped identities, for the units that count people. Everyone is of
// an engineering school, a management school or, where a figure names these, another
// school; so are all French and all foreign people. And everyone is French or foreign, in
// each kind of school and in all. Each call gives a list of its own.
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

// namesOthers tells whether a figure is of other schools, or was computed from records,
// which tell other schools apart.
func namesOthers(f *Figure) bool {
	return f.Of.SchoolKind == ms.SchoolOther || f.Source == SourceRecords
}

// in gives the identity as it holds in a setting. others tells whether a figure of the
// setting names other schools. ok is false where the identity does not apply or says
// nothing.
func (id Identity) in(s Setting, others bool) (in Identity, ok bool) {
	if len(id.Units) > 0 && !slices.Contains(id.Units, s.Unit) {
		return Identity{}, false
	}
	leftOut := func(p Population) bool { return id.OthersIfNamed && !others && p.SchoolKind == ms.SchoolOther }
	in = Identity{Complete: id.Complete}
	if in.Whole, ok = s.place(id.Whole); !ok || leftOut(id.Whole) {
		return Identity{}, false
	}
	for _, part := range id.Parts {
		placed, ok := s.place(part)
		if !ok {
			return Identity{}, false
		}
		if !leftOut(part) {
			in.Parts = append(in.Parts, placed)
		}
	}
	return in, len(in.Parts) > 0
}

// place gives a population the label and the country of the setting. ok is false where the
// population has a label or a country of its own that differs.
func (s Setting) place(p Population) (placed Population, ok bool) {
	if p.Label != 0 && p.Label != s.Label || p.Country != "" && p.Country != s.Country {
		return Population{}, false
	}
	p.Label, p.Country = s.Label, s.Country
	return p, true
}
