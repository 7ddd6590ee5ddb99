package stats

import (
	"cmp"
	"slices"
	"strings"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Reconciliation is what figures and identities say together, one setting after
// another, in an order that does not hang on that of the figures.
type Reconciliation struct {
	Settings []Reconciled `json:"settings"`
}

// Setting is what figures must have in common to be reconciled: what they count, for
// which label and where, and when. Setting is comparable with ==.
type Setting struct {
	Unit    Unit      `json:"unit,omitzero"`
	Label   law.Label `json:"label,omitzero"`
	Country string    `json:"country,omitzero"`
	AsOf    Period    `json:"asOf,omitzero"`
	// Source and Digest are those of figures without a date; blank for dated ones, which
	// may be of many.
	Source law.SourceKey   `json:"source,omitzero"`
	Digest document.Digest `json:"digest,omitzero"`
}

// Setting gives the setting of a figure. Figures of one setting are reconciled, but for
// those that were computed without a date from records without a digest: nobody knows
// what they hold together with.
func (f *Figure) Setting() Setting {
	s := Setting{Unit: f.Unit, Label: f.Of.Label, Country: f.Of.Country, AsOf: f.AsOf}
	if f.AsOf.IsZero() {
		s.Source, s.Digest = f.Source, f.Digest
	}
	return s
}

// together tells whether two figures are reconciled: what they count, for which label
// and where is the same, and they hold at the same time.
func (f *Figure) together(o *Figure) bool { return f.Setting() == o.Setting() && dates(f, o) == 0 }

// Compare orders settings; those without a date come first.
func (s Setting) Compare(o Setting) int {
	return cmp.Or(
		cmp.Compare(s.Unit, o.Unit),
		cmp.Compare(s.Label, o.Label),
		strings.Compare(s.Country, o.Country),
		s.AsOf.From().Compare(o.AsOf.From()),
		cmp.Compare(s.AsOf.kind, o.AsOf.kind),
		cmp.Compare(s.Source, o.Source),
		strings.Compare(s.Digest.String(), o.Digest.String()),
	)
}

// Reconciled is what the figures of one setting say together: the ranges that they
// leave or, where they cannot all hold, the conflicts between them.
type Reconciled struct {
	Setting
	// Given are the ids of the figures.
	Given []string `json:"given"`
	// Tightened has every population that a figure or an identity is about.
	Tightened []Tightened `json:"tightened,omitzero"`
	// Conflicts are figures that cannot all hold, the fewest first: without any one of
	// them the others of a conflict can. No figure is in two of them, so that once one
	// conflict is settled there may be others. Of each size there are as many as figures
	// can be in that are in no smaller one, unless there are too many choices to try.
	Conflicts [][]string `json:"conflicts,omitzero"`
	// Unsettled tells that identities went on narrowing the ranges when they were
	// stopped: the ranges hold, and there may be narrower ones, or none. The shipped
	// identities always settle.
	Unsettled bool `json:"unsettled,omitzero"`
}

// Tightened is what is known of a population.
type Tightened struct {
	Of Population `json:"of"`
	// Given is what the figures of the population say, all of them together, Range what
	// is left of it by the others. Given is zero where no figure is of the population.
	Given    Interval `json:"given,omitzero"`
	Interval Interval `json:"range"`
	// RestsOn has the ids of figures that Range follows from, and would not without any
	// one of them.
	RestsOn []string `json:"restsOn"`
}

// Reconcile sets figures that hold together beside the identities between their
// populations and says which numbers are left, or which figures cannot all be right.
// Every figure counts in full: where two sources differ their ranges intersect, and
// nothing is averaged or weighed.
//
// With the shipped Identities, and any few that are a network as they are, the answer
// is exact: each range runs from the least to the greatest number that the population
// may have, figures that cannot hold are always found, and the conflicts are the
// smallest. With others it is sound: no number that the population may have is left
// out, and what is called a conflict is one.
func Reconcile(p quantity.HedgePolicy, identities []Identity, figures []Figure) Reconciliation {
	ordered := make([]*Figure, len(figures))
	for i := range figures {
		ordered[i] = &figures[i]
	}
	slices.SortStableFunc(ordered, func(a, b *Figure) int {
		return cmp.Or(a.Setting().Compare(b.Setting()), byContent(a, b))
	})
	r, balancer := Reconciliation{Settings: []Reconciled{}}, balancer{}
	for len(ordered) > 0 {
		n := 1
		for n < len(ordered) && ordered[0].together(ordered[n]) {
			n++
		}
		r.Settings = append(r.Settings, ordered[0].Setting().reconcile(p, identities, ordered[:n], &balancer))
		ordered = ordered[n:]
	}
	return r
}

// reconcile reconciles the figures of the setting, which are in order.
func (s Setting) reconcile(p quantity.HedgePolicy, identities []Identity, figures []*Figure, b *balancer) Reconciled {
	sys, held, given := s.system(p, identities, figures)
	b.balance(sys, held)
	r := Reconciled{Setting: s, Given: ids(given)}
	settled := sys.settle(given)
	if settled.clash != nil {
		for _, conflict := range sys.conflicts(given) {
			r.Conflicts = append(r.Conflicts, ids(conflict))
		}
		return r
	}
	r.Unsettled = settled.unsettled
	start := sys.start(given)
	for i, of := range sys.populations {
		span := settled.at[i].span()
		on := sys.least(settled.at[i].on(), func(st *state) bool { return st.at[i].span().Equal(span) })
		narrowed := Tightened{Of: of, Interval: span, RestsOn: ids(on)}
		if slices.ContainsFunc(given, func(f *stated) bool { return f.of == i }) {
			narrowed.Given = start.at[i].span()
		}
		r.Tightened = append(r.Tightened, narrowed)
	}
	slices.SortFunc(r.Tightened, func(a, b Tightened) int {
		return cmp.Or(
			cmp.Compare(a.Of.Nationality, b.Of.Nationality),
			cmp.Compare(a.Of.SchoolKind, b.Of.SchoolKind),
		)
	})
	return r
}

// byContent orders figures of one setting by their ids, and those that share one by
// all that matters here, so that their order in a document does not.
func byContent(a, b *Figure) int {
	return cmp.Or(
		strings.Compare(a.ID, b.ID),
		cmp.Compare(a.Of.Nationality, b.Of.Nationality),
		cmp.Compare(a.Of.SchoolKind, b.Of.SchoolKind),
		cmp.Compare(a.Hedge, b.Hedge),
		a.Value.Compare(b.Value),
		a.To.Compare(b.To),
	)
}

// system numbers the populations of the figures and of the identities that hold in the
// setting.
func (s Setting) system(p quantity.HedgePolicy, identities []Identity, figures []*Figure) (sys *system, held []balance, given []*stated) {
	sys = &system{}
	numbers := map[Population]int{}
	number := func(p Population) int {
		n, ok := numbers[p]
		if !ok {
			n = len(sys.populations)
			numbers[p] = n
			sys.populations = append(sys.populations, p)
		}
		return n
	}
	others := slices.ContainsFunc(figures, speaksOfOthers)
	for _, id := range identities {
		in, ok := id.in(s, others)
		if !ok {
			continue
		}
		b := balance{more: []int{number(in.Whole)}, equal: in.Complete}
		for _, part := range in.Parts {
			b.less = append(b.less, number(part))
		}
		held = append(held, b)
	}
	given = make([]*stated, len(figures))
	for i, f := range figures {
		given[i] = &stated{f.ID, number(f.Of), f.Interval(p)}
	}
	return sys, held, given
}

func ids(figures []*stated) []string {
	ids := make([]string, len(figures))
	for i, f := range figures {
		ids[i] = f.id
	}
	slices.Sort(ids)
	return ids
}
