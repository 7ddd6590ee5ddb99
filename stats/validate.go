package stats

import (
	"strings"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Report says of a catalogue what holds, what contradicts and what cannot be compared,
// under a policy. It is the trace of the check.
type Review struct {
	// Library is the version of this library.
	Library string `json:"library"`
	// Policy is how wide the hedges were read that give no bound.
	Policy quantity.HedgePolicy `json:"policy"`
	// Digest is that of the bytes the catalogue was read from, whatever was changed in it
	// since; none for one built in Go.
	Digest document.Digest `json:"digest,omitzero"`
	// Pairs are figures that speak of the same things, or of things that drift into each
	// other from text to text, two by two.
	Pairs []Pair `json:"pairs"`
	// Events are the accounts of one event, and of any that are dated, two by two.
	Events []Pair `json:"events"`
	// Sums set the sum of the parts beside the whole, for each identity whose parts are
	// complete.
	Sums []SumCheck `json:"sums"`
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
type SumCheck struct {
	Whole    string   `json:"whole"`
	Parts    []string `json:"parts"`
	Stated   Interval `json:"stated"`
	Sum      Interval `json:"sum"`
	Relation Relation `json:"relation"`
}

// Validate does what ValidateWith does, with the shipped Identities.
func (c *Catalogue) Validate(p quantity.HedgePolicy) (*Review, error) {
	return c.ValidateWith(p, Identities())
}

// ValidateWith compares every two figures that speak of the same or of neighbouring
// things, and every two accounts of one event or of dated ones, sets sums beside wholes
// and reconciles what holds together, both by some identities. A contradiction is a
// result, not an error: the error says why the catalogue could not be judged.
func (c *Catalogue) ValidateWith(p quantity.HedgePolicy, identities []Identity) (*Review, error) {
	if problems := append(c.Problems(), p.Problems()...); len(problems) > 0 {
		return nil, &document.Error{Problems: problems}
	}
	p = p.Bounded() // the report states the one that it was made under
	r := &Review{
		Library: document.Version, Policy: p, Digest: c.Digest,
		Pairs: []Pair{}, Events: []Pair{}, Sums: []SumCheck{}, catalogue: c,
	}
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
		r.addSums(c, &c.Figures[i], p, identities)
	}
	r.Reconciliation = Reconcile(p, identities, c.Figures)
	return r, nil
}

// Relations counts the pairs of figures and of events, and the sums, that stand to
// each other in a way.
func (r *Review) Count(of Relation) int {
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
func (r *Review) Contradicts() bool { return r.Err() != nil }

// Err gives nil where nothing contradicts and a *ContradictionError otherwise, for
// callers who want to write `if err != nil`.
func (r *Review) Err() error {
	err := &ContradictionError{}
	for _, pairs := range [][]Pair{r.Pairs, r.Events} {
		for _, pair := range pairs {
			if pair.Relation == Contradictory {
				err.Together = append(err.Together, []string{pair.A, pair.B})
			}
		}
	}
	for _, s := range r.Sums {
		if s.Relation == Contradictory {
			err.Together = append(err.Together, append([]string{s.Whole}, s.Parts...))
		}
	}
	for _, s := range r.Reconciliation.Settings {
		err.Together = append(err.Together, s.Conflicts...)
	}
	if len(err.Together) == 0 {
		return nil
	}
	return err
}

// ContradictionError says that figures of a catalogue, or accounts of its events,
// cannot all be true.
type ContradictionError struct {
	// Together are the ids of those that cannot be true together: pairs, wholes with
	// their parts, and conflicts. The same ids may stand in several.
	Together [][]string
}

// Error names them.
func (e *ContradictionError) Error() string {
	var b strings.Builder
	b.WriteString("stats: cannot be true together: ")
	for i, ids := range e.Together {
		if i > 0 {
			b.WriteString("; ")
		}
		b.WriteString(strings.Join(ids, ", "))
	}
	return b.String()
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

// addSums sets a whole beside the sum of its parts by each identity that says what all
// of them are, where one source gives each of them once for the setting of the whole.
func (r *Review) addSums(c *Catalogue, whole *Figure, p quantity.HedgePolicy, identities []Identity) {
	setting, others := whole.Setting(), c.speakOfOthers(whole)
	for _, id := range identities {
		if !id.Complete {
			continue
		}
		in, ok := id.in(setting, others)
		if !ok || in.Whole != whole.Of {
			continue
		}
		if parts, ok := c.onlyParts(whole, in.Parts); ok {
			r.Sums = append(r.Sums, sumsOf(whole, parts, p))
		}
	}
}

func sumsOf(whole *Figure, parts []*Figure, p quantity.HedgePolicy) SumCheck {
	s := SumCheck{Whole: whole.ID, Stated: whole.Interval(p), Sum: Exactly(Number{})}
	for _, part := range parts {
		s.Parts = append(s.Parts, part.ID)
		s.Sum = s.Sum.plus(part.Interval(p))
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
	return s
}

// speakOfOthers tells whether any figure of the setting of a whole is of other schools.
func (c *Catalogue) speakOfOthers(whole *Figure) bool {
	for i := range c.Figures {
		if f := &c.Figures[i]; speaksOfOthers(f) && whole.together(f) {
			return true
		}
	}
	return false
}

// onlyParts gives the one figure of each population that stands in the source of a
// whole and holds together with it; ok is false where one is missing or given twice.
func (c *Catalogue) onlyParts(whole *Figure, populations []Population) (parts []*Figure, ok bool) {
	for _, of := range populations {
		var part *Figure
		for i := range c.Figures {
			f := &c.Figures[i]
			if f.Of != of || f.Source != whole.Source || f.Digest != whole.Digest || !whole.together(f) {
				continue
			}
			if part != nil {
				return nil, false
			}
			part = f
		}
		if part == nil {
			return nil, false
		}
		parts = append(parts, part)
	}
	return parts, true
}
