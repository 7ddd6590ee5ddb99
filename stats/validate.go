package stats

import "github.com/mastere-go/mastere/ms"

// Report says of a catalogue what holds, what contradicts and what cannot be compared,
// under a policy. It is the trace of the check.
type Report struct {
	// Policy is how wide the hedges were read that give no bound.
	Policy ms.HedgePolicy `json:"policy"`
	// Digest is that of the bytes the catalogue was read from; none for one built in Go.
	Digest ms.Digest `json:"digest,omitzero"`
	// Pairs are figures that speak of the same things, or of things that drift into each
	// other from text to text, two by two.
	Pairs []Pair `json:"pairs"`
	// Events are the accounts of one event, and of any that are dated, two by two.
	Events []Pair `json:"events"`
	// Sums set the sum of the parts beside the whole.
	Sums []Sums `json:"sums"`
	// Reconciliation is what all figures that hold together come to.
	Reconciliation Reconciliation `json:"reconciliation"`

	catalogue *Catalogue
}

// Pair is two figures, or two accounts of events, by their ids, and how they stand to
// each other.
type Pair struct {
	A string `json:"a"`
	B string `json:"b"`
	Comparison
}

// Sums is a whole and the sum of its parts, by the ids of the figures, and how the two
// stand to each other.
type Sums struct {
	Whole    string   `json:"whole"`
	Parts    []string `json:"parts"`
	Stated   Range    `json:"stated"`
	Sum      Range    `json:"sum"`
	Relation Relation `json:"relation"`
}

// Validate compares every two figures that speak of the same or of neighbouring
// things, and every two accounts of one event or of dated ones, sets sums beside wholes, and reconciles
// what holds together. A contradiction is a result, not an error: the error says why
// the catalogue could not be judged.
func (c *Catalogue) Validate(p ms.HedgePolicy) (*Report, error) {
	if problems := c.Problems(); len(problems) > 0 {
		return nil, &ms.DocumentError{Problems: problems}
	}
	r := &Report{Policy: p, Digest: c.Digest, Pairs: []Pair{}, Events: []Pair{}, Sums: []Sums{}, catalogue: c}
	for i := range c.Figures {
		for j := range i {
			if a, b := &c.Figures[j], &c.Figures[i]; a.neighbours(b) {
				r.Pairs = append(r.Pairs, Pair{a.ID, b.ID, Compare(a, b, p)})
			}
		}
	}
	for i := range c.Events {
		for j := range i {
			a, b := &c.Events[j], &c.Events[i]
			if a.Event == b.Event || !a.When.IsZero() && !b.When.IsZero() {
				r.Events = append(r.Events, Pair{a.ID, b.ID, CompareEvents(a, b)})
			}
		}
	}
	for i := range c.Figures {
		r.addSum(c, &c.Figures[i], p)
	}
	r.Reconciliation = Reconcile(p, Identities(), c.Figures)
	return r, nil
}

// Relations counts the pairs of figures and of events, and the sums, that stand to
// each other in a way.
func (r *Report) Relations(of Relation) int {
	n := 0
	for _, pairs := range [][]Pair{r.Pairs, r.Events} {
		for _, pair := range pairs {
			if pair.Relation == of {
				n++
			}
		}
	}
	for _, s := range r.Sums {
		if s.Relation == of {
			n++
		}
	}
	return n
}

// Contradicts tells whether anything contradicts: two figures, two accounts of an
// event, a sum and its whole, or several figures together.
func (r *Report) Contradicts() bool {
	if r.Relations(Contradictory) > 0 {
		return true
	}
	for _, s := range r.Reconciliation.Settings {
		if len(s.Conflicts) > 0 {
			return true
		}
	}
	return false
}

// neighbours tells figures that a reader may take for accounts of one thing: of the
// same population, in units that drift into each other.
func (f *Figure) neighbours(o *Figure) bool {
	return f.Of == o.Of && f.Unit.family() == o.Unit.family() && (f.Unit == o.Unit || f.Source != o.Source)
}

// family gives one unit for those that drift into each other from text to text.
func (u Unit) family() Unit {
	switch u {
	case UnitEnrolled, UnitAdmitted, UnitTrained:
		return UnitGraduates
	case UnitTrainedPerYear:
		return UnitGraduatesPerYear
	case UnitProgrammesOpen, UnitProgrammesOffered, UnitProgrammesActive, UnitProgrammesSuspended, UnitProgrammesCreated:
		return UnitProgrammesAccredited
	}
	return u
}

// addSum sets a whole beside the sum of its parts, where figures of the same setting
// give each of them once.
func (r *Report) addSum(c *Catalogue, whole *Figure, p ms.HedgePolicy) {
	if whole.Of.SchoolKind != 0 {
		return
	}
	s := Sums{Whole: whole.ID, Parts: []string{}, Stated: whole.Range(p), Sum: Exactly(Number{})}
	for _, kind := range [...]ms.SchoolKind{ms.SchoolEngineering, ms.SchoolManagement} {
		part := c.onlyPart(whole, kind)
		if part == nil {
			return
		}
		s.Parts = append(s.Parts, part.ID)
		s.Sum = s.Sum.plus(part.Range(p))
	}
	_, exact := s.Sum.Exact()
	switch _, together := s.Sum.Intersect(s.Stated); {
	case !together:
		s.Relation = Contradictory
	case exact && s.Sum.Equal(s.Stated):
		s.Relation = Same
	default:
		s.Relation = Compatible
	}
	r.Sums = append(r.Sums, s)
}

// onlyPart gives the one figure of the same setting and source as a whole that is of
// one kind of school, nil where there is none or several.
func (c *Catalogue) onlyPart(whole *Figure, kind ms.SchoolKind) *Figure {
	of := whole.Of
	of.SchoolKind = kind
	var part *Figure
	for i := range c.Figures {
		f := &c.Figures[i]
		if f.Of != of || f.Setting() != whole.Setting() || f.Source != whole.Source {
			continue
		}
		if part != nil {
			return nil
		}
		part = f
	}
	return part
}
