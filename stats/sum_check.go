package stats

import "github.com/mastere-go/mastere/ms/quantity"

// SumCheck compares a whole with the sum of its parts. All are figures of one source, for
// the populations of a complete Identity.
type SumCheck struct {
	// Whole and Parts are the ids of the figures.
	Whole string   `json:"whole"`
	Parts []string `json:"parts"`
	// Stated is the interval of the whole, and Sum that of the sum of the parts.
	Stated   Interval `json:"stated"`
	Sum      Interval `json:"sum"`
	Relation Relation `json:"relation"`
}

// addSums adds a check of a whole for each complete identity whose parts are all given,
// once each, by the source of the whole and for its setting.
func (r *Review) addSums(c *Catalogue, whole *Figure, p quantity.HedgePolicy, identities []Identity) {
	setting, others := whole.Setting(), c.namesOthers(whole)
	for _, id := range identities {
		if !id.Complete {
			continue
		}
		in, ok := id.in(setting, others)
		if !ok || in.Whole != whole.Of {
			continue
		}
		if parts, ok := c.partsOf(whole, in.Parts); ok {
			r.Sums = append(r.Sums, checkSum(whole, parts, p))
		}
	}
}

// checkSum compares a whole with its parts.
func checkSum(whole *Figure, parts []*Figure, p quantity.HedgePolicy) SumCheck {
	s := SumCheck{Whole: whole.ID, Stated: whole.Interval(p), Sum: Exactly(Number{})}
	for _, part := range parts {
		s.Parts = append(s.Parts, part.ID)
		s.Sum = s.Sum.plus(part.Interval(p))
	}
	_, exact := s.Sum.Exact()
	switch _, both := s.Sum.Intersect(s.Stated); {
	case !both:
		s.Relation = Contradictory
	case exact && s.Sum.Equal(s.Stated):
		s.Relation = Same
	default:
		s.Relation = Compatible
	}
	return s
}

// namesOthers tells whether any figure of the setting of a whole names other schools.
func (c *Catalogue) namesOthers(whole *Figure) bool {
	for i := range c.Figures {
		if f := &c.Figures[i]; namesOthers(f) && whole.together(f) {
			return true
		}
	}
	return false
}

// partsOf gives, for each population, the one figure that stands in the source of the
// whole and is reconciled with it. ok is false where one is missing or given twice.
func (c *Catalogue) partsOf(whole *Figure, populations []Population) (parts []*Figure, ok bool) {
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
