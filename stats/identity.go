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
	// Units are those that it holds for; every unit where none is given. Programmes of
	// engineering and of management schools do not add up where both carry one.
	Units []Unit `json:"units,omitzero"`
}

// Identities gives those that the published figures are held to, for the units that
// count people: all are those of engineering schools and those of management schools,
// and so are all who are foreign; and the foreign ones are at most all, in each kind
// of school and altogether.
func Identities() []Identity {
	people := []Unit{
		UnitGraduates, UnitEnrolled, UnitAdmitted, UnitTrained, UnitGraduatesPerYear, UnitTrainedPerYear,
	}
	var identities []Identity
	for _, n := range []Nationality{0, Foreign} {
		identities = append(identities, Identity{
			Whole: Population{Nationality: n},
			Parts: []Population{
				{SchoolKind: ms.SchoolEngineering, Nationality: n},
				{SchoolKind: ms.SchoolManagement, Nationality: n},
			},
			Complete: true,
			Units:    slices.Clone(people),
		})
	}
	for _, k := range []ms.SchoolKind{0, ms.SchoolEngineering, ms.SchoolManagement} {
		identities = append(identities, Identity{
			Whole: Population{SchoolKind: k},
			Parts: []Population{{SchoolKind: k, Nationality: Foreign}},
			Units: slices.Clone(people),
		})
	}
	return identities
}

// in gives the identity between the populations of a setting; ok is false where it
// does not hold there, or says nothing.
func (id Identity) in(s Setting) (in Identity, ok bool) {
	if len(id.Parts) == 0 || len(id.Units) > 0 && !slices.Contains(id.Units, s.Unit) {
		return Identity{}, false
	}
	in = Identity{Parts: make([]Population, len(id.Parts)), Complete: id.Complete}
	if in.Whole, ok = s.place(id.Whole); !ok {
		return Identity{}, false
	}
	for i, part := range id.Parts {
		if in.Parts[i], ok = s.place(part); !ok {
			return Identity{}, false
		}
	}
	return in, true
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
